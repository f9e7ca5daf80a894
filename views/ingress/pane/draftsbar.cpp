#include "views/ingress/pane/draftsbar.h"

#include "models/core/localtime.h"
#include "views/ingress/pane/choicebar.h"
#include "views/widgets/confirmdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

DraftsBar::DraftsBar(IngressDrafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_left(drafts.takeLeft())
    , m_bar(new ChoiceBar(u"draftsBar"_s, u"history"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    if (m_left.isEmpty())
        hide();
    else
        offer();
}

void DraftsBar::offer()
{
    m_bar->ask([this] { return sentence(); },
               {{u"restore"_s, [] { return tr("Res&tore"); }, [this] { restore(); }},
                {u"later"_s, [] { return tr("Ask ne&xt time"); }, [this] { hide(); }},
                {u"discard"_s, [] { return tr("Disc&ard"); }, [this] { askToDiscard(); }}});
}

QString DraftsBar::sentence() const
{
    QStringList names;
    for (const IngressDraft &draft : m_left)
        names.append(draft.path.isEmpty() ? tr("New template") : QFileInfo(draft.path).fileName());
    return tr("%n ingress template(s) were not saved the last time: %1", nullptr, static_cast<int>(m_left.size()))
        .arg(names.join(u", "_s));
}

/// It goes at last: then there is a place for the focus.
void DraftsBar::restore()
{
    emit restoreWanted(std::exchange(m_left, {}));
    hide();
}

/// Where two files have one name, and new ones have none, place and time tell which is which.
QStringList DraftsBar::whichOnes() const
{
    QStringList drafts;
    for (const IngressDraft &draft : m_left) {
        const QString file = draft.path.isEmpty() ? tr("New template") : QDir::toNativeSeparators(draft.path);
        drafts.append(tr("%1, written %2").arg(file, localTime(draft.written)));
    }
    return drafts;
}

void DraftsBar::askToDiscard()
{
    Confirmation question;
    question.title = tr("Discard what was not saved");
    question.question
        = tr("Discard the unsaved changes of %n ingress template(s)?", nullptr, static_cast<int>(m_left.size()));
    question.consequence = tr("Files stay as they were saved last, and new templates are gone. This cannot be undone.");
    question.verb = tr("&Discard");
    question.items = whichOnes();
    question.isDestructive = true;
    question.otherwise = tr("&Keep");
    confirm(this, question, [this] { discard(); });
}

void DraftsBar::discard()
{
    for (const IngressDraft &draft : std::exchange(m_left, {}))
        m_drafts.remove(draft.id);
    hide();
}

}
