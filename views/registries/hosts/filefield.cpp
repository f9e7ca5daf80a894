#include "views/registries/hosts/filefield.h"

#include "views/widgets/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

FileField::FileField(std::function<QString()> title, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_edit(new QLineEdit)
    , m_button(new QToolButton)
{
    m_button->setIcon(icon(u"folder-open"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_button, &QToolButton::clicked, this, &FileField::choose);
}

QString FileField::path() const
{
    return m_edit->text().trimmed();
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(path);
}

void FileField::setNames(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + u"Edit"_s);
    m_edit->setAccessibleName(accessibleName);
    m_button->setObjectName(objectName + u"Button"_s);
    m_button->setAccessibleName(tr("Choose a file: %1").arg(accessibleName));
    m_button->setToolTip(tr("Choose a file"));
}

bool FileField::isGood() const
{
    const QFileInfo file(path());
    return path().isEmpty() || (file.isFile() && file.isReadable());
}

void FileField::choose()
{
    const QString start = path().isEmpty() ? QDir::homePath() : QFileInfo(path()).absolutePath();
    auto *chooser = new QFileDialog(this, m_title(), start);
    chooser->setObjectName(objectName() + u"Chooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &FileField::setPath);
    chooser->open();
}

}
