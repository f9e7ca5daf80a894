#include "views/registries/slicing/slicingpanel.h"

#include "models/registries/slicing/slicingsetup.h"
#include "views/registries/slicing/headinglabel.h"
#include "views/registries/slicing/slicingresult.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/translated.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostMemory = 100'000; // GB
constexpr int mostCards = 1'000;

}

SlicingPanel::SlicingPanel(QWidget *parent)
    : QWidget(parent)
    , m_needsTitle(new HeadingLabel)
    , m_checks(new SlicingChecks)
    , m_numbersTitle(new HeadingLabel)
    , m_memory(makeField(u"slicing.memory"_s, mostMemory, 12))
    , m_cards(makeField(u"slicing.cards"_s, mostCards, 1))
    , m_cardMemory(makeField(u"slicing.cardMemory"_s, mostMemory, 24))
    , m_nodeCards(makeField(u"slicing.nodeCards"_s, mostCards, 1))
    , m_folderLabel(new QLabel)
    , m_folder(new QLineEdit)
    , m_folderMessage(new FieldMessage(m_folder))
    , m_resultTitle(new HeadingLabel)
    , m_result(new SlicingResult)
{
    setObjectName(u"slicing"_s);
    m_folder->setObjectName(u"slicing.folder"_s);
    m_folder->setPlaceholderText(usualHamiFolder);
    m_folderLabel->setBuddy(m_folder);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"slicing.scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContents());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    for (const Field &field : {m_memory, m_cards, m_cardMemory, m_nodeCards})
        connect(field.box, &QSpinBox::valueChanged, this, &SlicingPanel::update);
    connect(m_folder, &QLineEdit::textChanged, this, &SlicingPanel::update);
    keepTranslated(this, [this] { retext(); });
}

SlicingPanel::Field SlicingPanel::makeField(const QString &name, int most, int value)
{
    Field field{new QLabel, new QSpinBox, nullptr};
    field.box->setObjectName(name);
    field.box->setRange(1, most);
    field.box->setValue(value);
    field.box->setAccelerated(true);
    field.label->setBuddy(field.box);
    field.message = new FieldMessage(field.box);
    field.message->setObjectName(name + u".message"_s);
    return field;
}

QLayout *SlicingPanel::makeForm()
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    const auto add = [grid](QLabel *label, QWidget *box) {
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
    };
    for (const Field &field : {m_memory, m_cards, m_cardMemory, m_nodeCards})
        add(field.label, field.box);
    add(m_folderLabel, m_folder);
    return grid;
}

QWidget *SlicingPanel::makeContents()
{
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->addWidget(m_needsTitle);
    layout->addWidget(m_checks);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_numbersTitle);
    layout->addLayout(makeForm());
    layout->addSpacing(fontMetrics().height() / 2);
    for (const Field &field : {m_memory, m_cards, m_cardMemory, m_nodeCards})
        layout->addWidget(field.message); // in the result's place: no field moves away from under the pointer
    layout->addWidget(m_folderMessage);
    layout->addWidget(m_resultTitle);
    layout->addWidget(m_result);
    layout->addStretch(1);
    return contents;
}

void SlicingPanel::retext()
{
    m_needsTitle->setText(tr("What slicing needs"));
    m_numbersTitle->setText(tr("Spec and node"));
    m_resultTitle->setText(tr("What the container gets"));
    const auto name = [](const Field &field, const QString &label, const QString &text) {
        field.label->setText(label);
        field.box->setAccessibleName(text);
    };
    name(m_memory, tr("GPU &memory of the spec, all cards:"), tr("GPU memory of the spec, all cards"));
    name(m_cards, tr("&Cards of the spec:"), tr("Cards of the spec"));
    name(m_cardMemory, tr("Memory of &one card:"), tr("Memory of one card"));
    name(m_nodeCards, tr("Cards in the &node:"), tr("Cards in the node"));
    for (const Field &field : {m_memory, m_cardMemory})
        field.box->setSuffix(tr(" GB"));
    m_folderLabel->setText(tr("&HAMi core on the node:"));
    m_folder->setAccessibleName(tr("Folder with HAMi core on the node"));
    update();
}

void SlicingPanel::setCheck(Check check, std::optional<bool> isThere)
{
    m_checks->set(check, isThere);
}

void SlicingPanel::setNodeName(const QString &name)
{
    m_checks->setNodeName(name);
}

// NOLINTNEXTLINE(readability-make-member-function-const): it changes what is shown
void SlicingPanel::setNumbers(const SlicingNumbers &numbers)
{
    m_memory.box->setValue(numbers.memory);
    m_cards.box->setValue(numbers.cards);
    m_cardMemory.box->setValue(numbers.cardMemory);
    m_nodeCards.box->setValue(numbers.nodeCards);
}

SlicingNumbers SlicingPanel::numbers() const
{
    return {m_memory.box->value(), m_cards.box->value(), m_cardMemory.box->value(), m_nodeCards.box->value()};
}

void SlicingPanel::setHamiFolder(const QString &folder)
{
    m_folder->setText(folder);
}

void SlicingPanel::update()
{
    const QString folder = m_folder->text().trimmed();
    m_checks->setHamiFolder(folder.isEmpty() ? QString(usualHamiFolder) : folder);
    const QString folderProblem = hamiFolderProblem(folder);
    m_folderMessage->setError(folderProblem);
    const auto problems = slicingProblems(numbers());
    const std::array<FieldMessage *, 4> messages{m_memory.message, m_cards.message, m_cardMemory.message,
                                                 m_nodeCards.message};
    std::array<QString, 4> sentences;
    for (const SlicingProblem &problem : problems)
        sentences.at(static_cast<std::size_t>(problem.field)) = problem.sentence;
    for (std::size_t field = 0; field < messages.size(); ++field)
        messages.at(field)->setError(sentences.at(field));
    const bool isFine = problems.isEmpty() && folderProblem.isEmpty();
    m_resultTitle->setVisible(isFine);
    m_result->setVisible(isFine);
    if (isFine)
        m_result->setNumbers(numbers(), folder);
}

}
