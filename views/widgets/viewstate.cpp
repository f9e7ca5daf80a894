#include "views/widgets/viewstate.h"

#include <QFile>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

bool isOnAScreen(const QRect &window)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.cbegin(), screens.cend(),
                       [&](const QScreen *screen) { return screen->availableGeometry().intersects(window); });
}

/// In pixels. Lines of another language are higher, but its letters are not wider.
int fontSize(const QHeaderView &header)
{
    return QFontInfo(header.font()).pixelSize();
}

/// QSettings keeps the permissions of a file that is there.
QString readableByThePersonOnly(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

}

ViewState::ViewState(const QString &file)
    : m_file(readableByThePersonOnly(file), QSettings::IniFormat)
{
}

QVariant ViewState::value(const QString &key, const QVariant &otherwise) const
{
    return m_file.value(key, otherwise);
}

void ViewState::setValue(const QString &key, const QVariant &value)
{
    if (m_file.value(key) != value)
        m_file.setValue(key, value);
}

void ViewState::saveGeometry(const QString &key, const QWidget &window)
{
    setValue(key, window.saveGeometry());
}

bool ViewState::restoreGeometry(const QString &key, QWidget &window) const
{
    const QByteArray saved = m_file.value(key).toByteArray();
    const QRect before = window.geometry();
    if (saved.isEmpty() || !window.restoreGeometry(saved))
        return false;
    if (isOnAScreen(window.geometry()))
        return true;
    window.setGeometry(before);
    return false;
}

void ViewState::saveColumns(const QString &key, int version, const QHeaderView &header)
{
    setValue(key + u"/version"_s, version);
    setValue(key + u"/count"_s, header.count());
    setValue(key + u"/fontsize"_s, fontSize(header));
    setValue(key + u"/header"_s, header.saveState());
}

bool ViewState::restoreColumns(const QString &key, int version, QHeaderView &header) const
{
    if (m_file.value(key + u"/version"_s).toInt() != version
        || m_file.value(key + u"/count"_s).toInt() != header.count()
        || !header.restoreState(m_file.value(key + u"/header"_s).toByteArray()))
        return false;
    // Widths are pixels: they grow and shrink with the font, so that nothing is cut off after it has changed.
    const int before = m_file.value(key + u"/fontsize"_s).toInt();
    const int now = fontSize(header);
    for (int column = 0; before > 0 && before != now && column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            header.resizeSection(column, header.sectionSize(column) * now / before);
    }
    return true;
}

}
