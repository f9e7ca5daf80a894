#include "views/registries/slicing/slicingdialog.h"

#include "models/image/shown.h"
#include "views/registries/slicing/slicingpanel.h"
#include "views/registries/slicing/slicingsource.h"
#include "views/widgets/translated.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// Where the platform says nothing, what stands there stays.
int bounded(qint64 number, int otherwise)
{
    return number > 0 ? static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max())) : otherwise;
}

}

SlicingDialog::SlicingDialog(PlatformLink &link, QWidget *parent)
    : Dialog(parent)
    , m_choice(new SlicingSource(link))
    , m_panel(new SlicingPanel)
    , m_close(new QPushButton)
{
    setObjectName(u"slicingDialog"_s);
    m_close->setObjectName(u"slicingClose"_s);
    m_close->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choice);
    layout->addWidget(m_panel, 1);
    layout->addWidget(buttons);
    connect(m_choice, &SlicingSource::specChosen, this, [this](const std::optional<PlatformSpec> &spec) {
        m_panel->setCheck(SlicingPanel::Check::Spec, spec ? std::optional(spec->slicing) : std::nullopt);
        if (spec)
            take(*spec);
    });
    connect(m_choice, &SlicingSource::nodeChosen, this, [this](const std::optional<PlatformNode> &node) {
        m_panel->setNodeName(node ? node->name : QString());
        m_hasNode = node.has_value();
        if (node)
            take(*node);
    });
    keepTranslated(this, [this] { retranslate(); });
    setSize(100, 48);
    m_choice->read();
}

/// A spec is made for a node that has what it wants: as long as none is chosen, no number of ours says otherwise.
void SlicingDialog::take(const PlatformSpec &spec)
{
    SlicingNumbers numbers = m_panel->numbers();
    numbers.memory = bounded(spec.gpuMemory, numbers.memory);
    numbers.cards = bounded(spec.gpuCount, numbers.cards);
    if (!m_hasNode) {
        const int ofOneCard = (numbers.memory + numbers.cards - 1) / numbers.cards;
        numbers.cardMemory = std::max(numbers.cardMemory, ofOneCard);
        numbers.nodeCards = std::max(numbers.nodeCards, numbers.cards);
    }
    m_panel->setNumbers(numbers);
}

/// The platform's wiki says that a node's memory is that of one card.
void SlicingDialog::take(const PlatformNode &node)
{
    SlicingNumbers numbers = m_panel->numbers();
    numbers.cardMemory = bounded(node.gpuMemory, numbers.cardMemory);
    numbers.nodeCards = bounded(node.gpuCount, numbers.nodeCards);
    m_panel->setNumbers(numbers);
    m_panel->setHamiFolder(node.hamiCore);
}

void SlicingDialog::setEntry(const QString &name, std::optional<bool> slicing)
{
    m_entryName = shown(name);
    m_panel->setCheck(SlicingPanel::Check::Entry, slicing);
    retranslate();
}

void SlicingDialog::setNumbers(const SlicingNumbers &numbers)
{
    m_panel->setNumbers(numbers);
}

SlicingNumbers SlicingDialog::numbers() const
{
    return m_panel->numbers();
}

void SlicingDialog::retranslate()
{
    setWindowTitle(m_entryName.isEmpty() ? tr("GPU memory slicing") : tr("GPU memory slicing: %1").arg(m_entryName));
    m_close->setText(tr("Close"));
}

}
