#pragma once

#include "models/ingress/drafts/ingressdrafts.h"

#include <QWidget>

namespace quaymaster
{

class ChoiceBar;

/// What the last time left behind, for above every pane: whoever lost a template may begin on another one. Nothing is
/// opened, and nothing thrown away, without being asked for.
class DraftsBar final : public QWidget
{
    Q_OBJECT

public:
    /// `drafts` outlives it; those that nobody holds are held from now on.
    explicit DraftsBar(IngressDrafts &drafts, QWidget *parent = nullptr);

signals:
    void restoreWanted(const QList<quaymaster::IngressDraft> &drafts);

private:
    void offer();
    QString sentence() const;
    void restore();
    QStringList whichOnes() const;
    void askToDiscard();
    void discard();

    IngressDrafts &m_drafts;
    QList<IngressDraft> m_left;
    ChoiceBar *m_bar;
};

}
