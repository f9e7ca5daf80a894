#include "views/ingress/pane/recentfiles.h"

#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/viewstate.h"
#include "views/widgets/wrappedlabel.h"

#include <QAction>
#include <QFileInfo>
#include <QToolButton>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto key = "ingress/recent"_L1;
constexpr qsizetype most = 10;

}

RecentFiles::RecentFiles(ViewState &state)
    : m_state(state)
{
}

QStringList RecentFiles::paths() const
{
    QStringList paths = m_state.value(key).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return paths;
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = m_state.value(key).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_state.setValue(key, paths.first(std::min(paths.size(), most)));
}

StartPage::StartPage(const QList<QAction *> &first, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WrappedLabel)
    , m_recent(new QLabel)
    , m_files(new QWidget)
    , m_list(new QVBoxLayout(m_files))
{
    setObjectName(u"ingressStart"_s);
    auto *layout = new QVBoxLayout(this);
    auto *buttons = new QHBoxLayout;
    for (QAction *action : first) {
        auto *button = new QToolButton;
        button->setObjectName(u"start."_s + action->objectName());
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button);
    }
    buttons->addStretch();
    m_list->setContentsMargins({});
    m_recent->setBuddy(m_files);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_recent);
    layout->addWidget(m_files);
    layout->addStretch(2);
    const int margin = 2 * fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    keepTranslated(this, [this] {
        m_sentence->setText(tr("An ingress template says which services of an image users reach, and where. Open one, "
                               "drop one here, or begin a new one."));
        m_recent->setText(tr("Recent files"));
    });
}

void StartPage::setRecent(const QStringList &paths)
{
    const auto old = m_files->findChildren<QToolButton *>();
    for (QToolButton *button : old)
        button->deleteLater();
    for (const QString &path : paths) {
        auto *button = new QToolButton;
        button->setText(QString(QFileInfo(path).fileName()).replace(u'&', u"&&"_s));
        button->setIcon(icon(u"file"_s));
        button->setToolTip(path);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, path] { emit openWanted(path); });
        m_list->addWidget(button);
    }
    m_recent->setVisible(!paths.isEmpty());
    m_files->setVisible(!paths.isEmpty());
}

}
