#include "views/registries/entries/pendingbutton.h"

#include "models/registries/entries/registryentries.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

PendingButton::PendingButton(const RegistryEntries &entries, QWidget *parent)
    : QToolButton(parent)
    , m_entries(entries)
{
    setObjectName(u"entriesPending"_s);
    setIcon(quaymaster::icon(u"clock"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    keepTranslated(this, [this] { count(); });
}

void PendingButton::count()
{
    const int pending = m_entries.pendingCount();
    setText(tr("%n pending", "changes", pending));
    setToolTip(tr("The platform does not have these changes yet. Compare with it to apply them."));
    setAccessibleName(text());
    setVisible(pending > 0);
}

}
