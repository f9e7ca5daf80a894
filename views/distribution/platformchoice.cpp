#include "views/distribution/platformchoice.h"

#include "views/widgets/translated.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columns = 4;

QStringList usualPlatforms()
{
    return {u"linux/amd64"_s, u"linux/arm64"_s, u"linux/riscv64"_s, u"linux/loong64"_s};
}

}

PlatformChoice::PlatformChoice(QWidget *parent)
    : QWidget(parent)
    , m_all(new QCheckBox(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_all->setObjectName(u"platforms.all"_s);
    m_all->setChecked(true);
    setFocusProxy(m_all);
    m_grid->addWidget(m_all, 0, 0, 1, columns);
    keepTranslated(m_all, [this] { m_all->setText(tr("All p&latforms, byte for byte")); });
    connect(m_all, &QCheckBox::toggled, this, [this] {
        updateEnabled();
        emit changed();
    });
    rebuild(usualPlatforms(), {});
}

void PlatformChoice::offer(QStringList platforms)
{
    platforms.removeAll(u"unknown/unknown"_s);
    platforms.removeDuplicates();
    if (platforms.isEmpty())
        platforms = usualPlatforms();
    const bool isSame = std::ranges::equal(platforms, m_boxes, {}, {}, &QCheckBox::text);
    if (!isSame)
        rebuild(platforms, checkedNames());
}

void PlatformChoice::rebuild(const QStringList &platforms, const QStringList &checked)
{
    qDeleteAll(std::exchange(m_boxes, {}));
    for (const QString &platform : platforms) {
        auto *box = new QCheckBox(platform, this);
        box->setObjectName(u"platforms."_s + platform);
        box->setChecked(checked.contains(platform));
        connect(box, &QCheckBox::toggled, this, &PlatformChoice::changed);
        QWidget::setTabOrder(m_boxes.isEmpty() ? m_all : m_boxes.last(), box);
        const int at = static_cast<int>(m_boxes.size());
        m_grid->addWidget(box, 1 + at / columns, at % columns);
        m_boxes.append(box);
    }
    m_grid->setColumnStretch(columns, 1);
    updateEnabled();
}

QStringList PlatformChoice::checkedNames() const
{
    QStringList names;
    for (const QCheckBox *box : m_boxes)
        if (box->isChecked())
            names.append(box->text());
    return names;
}

QList<Platform> PlatformChoice::chosen() const
{
    QList<Platform> platforms;
    if (m_all->isChecked())
        return platforms;
    const QStringList names = checkedNames();
    for (const QString &name : names)
        if (const auto platform = Platform::parse(name))
            platforms.append(*platform);
    return platforms;
}

bool PlatformChoice::isIncomplete() const
{
    return !m_all->isChecked() && chosen().isEmpty(); // what is no platform would stand for all
}

void PlatformChoice::updateEnabled()
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setEnabled(!m_all->isChecked());
}

}
