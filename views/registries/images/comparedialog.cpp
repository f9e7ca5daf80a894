#include "views/registries/images/comparedialog.h"

#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/hosts/knownrepositories.h"
#include "views/registries/images/secretsout.h"
#include "views/registries/images/windowadvice.h"
#include "views/widgets/colors.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyle>
#include <QTreeWidget>

namespace quaymaster
{

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const RegistryServices &services, const QList<Reference> &references, QWidget *parent)
    : Dialog(parent)
    , m_services(services)
    , m_completions(new QStringListModel(this))
    , m_sides()
    , m_compare(new QPushButton)
    , m_close(new QPushButton)
    , m_verdictIcon(new QLabel)
    , m_verdict(new QLabel)
    , m_error(new ErrorDetails)
    , m_rows(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"compareDialog"_s);
    layOut();
    for (qsizetype side = 0; side < qMin<qsizetype>(references.size(), 2); ++side)
        m_sides[static_cast<std::size_t>(side)].edit->setText(references.at(side).toString());
    services.known.all(this, [this](const Result<QStringList> &known) {
        if (known)
            m_completions->setStringList(*known);
    });
    connect(m_compare, &QPushButton::clicked, this, &CompareDialog::compare);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&services.browser, &RegistryBrowser::aboutToRenew, this, &CompareDialog::forget);
    keepTranslated(this, [this] { retranslate(); });
    m_compare->setDefault(true);
    setSize(110, 26);
    if (references.size() >= 2)
        compare();
    else
        m_sides[1].edit->setFocus();
}

void CompareDialog::layOut()
{
    m_compare->setObjectName(u"compareNow"_s);
    m_close->setObjectName(u"compareClose"_s);
    m_close->setAutoDefault(false);
    m_verdict->setObjectName(u"compareVerdict"_s);
    m_verdict->setWordWrap(true);
    m_rows->setObjectName(u"compareRows"_s);
    m_rows->setRootIsDecorated(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setColumnCount(4);
    m_rows->setTextElideMode(Qt::ElideMiddle);
    m_rows->header()->setStretchLastSection(false);
    for (const int side : {1, 2})
        m_rows->header()->setSectionResizeMode(side, QHeaderView::Stretch);
    for (const int word : {0, 3})
        m_rows->header()->setSectionResizeMode(word, QHeaderView::ResizeToContents);
    m_error->hide();
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_verdictIcon);
    verdict->addWidget(m_verdict, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_compare, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides());
    layout->addLayout(verdict);
    layout->addWidget(m_error);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
}

QLayout *CompareDialog::sides()
{
    auto *form = new QFormLayout;
    for (std::size_t number = 0; number < m_sides.size(); ++number) {
        auto *edit = new QLineEdit;
        edit->setObjectName(number == 0 ? u"compareFirst"_s : u"compareSecond"_s);
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u'0') * 50);
        auto *completer = new QCompleter(m_completions, this);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        m_sides[number] = {new QLabel, edit, new FieldMessage(edit)};
        m_sides[number].label->setBuddy(edit);
        form->addRow(m_sides[number].label, edit);
        form->addRow(QString(), m_sides[number].message);
        keepSecretsOut(*edit, *m_sides[number].message);
        connect(edit, &QLineEdit::textChanged, this, &CompareDialog::forget);
    }
    return form;
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare images"));
    m_sides[0].label->setText(tr("&First:"));
    m_sides[1].label->setText(tr("&Second:"));
    m_sides[1].edit->setPlaceholderText(tr("such as harbor.example.com/team/app:1.0"));
    m_compare->setText(tr("&Compare"));
    m_close->setText(tr("Close"));
    m_rows->setHeaderLabels({tr("What"), tr("First"), tr("Second"), tr("Result")});
    m_rows->setAccessibleName(tr("What is equal and what is different"));
    if (!m_images.isEmpty())
        showOutcome();
}

std::optional<Reference> CompareDialog::reference(const Side &side) const
{
    const auto parsed = Reference::parse(side.edit->text().trimmed());
    if (parsed)
        return parsed->orLatest();
    side.message->setError(parsed.error().summary);
    return {};
}

/// What was found out is of other references, or of another session.
void CompareDialog::forget()
{
    m_job.cancel();
    m_images.clear();
    m_rows->clear();
    m_error->hide();
    m_compare->setEnabled(true);
    setVerdict({}, Tone::Neutral, {});
}

void CompareDialog::compare()
{
    const auto first = reference(m_sides[0]);
    const auto second = reference(m_sides[1]);
    if (!first || !second)
        return;
    forget();
    m_compare->setEnabled(false);
    setVerdict(u"loader"_s, Tone::Running, tr("Comparing…"));
    auto job = std::make_unique<CompareJob>(m_services.browser.client(), QList<Reference>{*first, *second});
    m_job.start<CompareJob>(std::move(job), [this](const CompareJob &ended) { compared(ended); });
}

void CompareDialog::compared(const CompareJob &job)
{
    m_compare->setEnabled(true);
    if (job.error()) {
        setVerdict({}, Tone::Neutral, {});
        m_error->setError(withWindowAdvice(*job.error(), job.failed().repository().host()));
        m_error->show();
        return;
    }
    m_images = job.images();
    showOutcome();
}

void CompareDialog::showOutcome()
{
    const ComparedImage &first = m_images.at(0);
    const ComparedImage &second = m_images.at(1);
    const bool areEqual = first.digest == second.digest;
    m_rows->clear();
    const QString verdict = areEqual ? tr("equal") : tr("different");
    addRow(tr("Digest"), first.digest, second.digest, areEqual, verdict);
    QStringList platforms = first.platforms + second.platforms;
    platforms.removeDuplicates();
    platforms.sort();
    for (const QString &platform : std::as_const(platforms)) {
        const bool inFirst = first.platforms.contains(platform);
        const bool inSecond = second.platforms.contains(platform);
        addRow(platform, inFirst ? tr("there") : tr("missing"), inSecond ? tr("there") : tr("missing"),
               inFirst == inSecond,
               inFirst != inSecond ? tr("in one only")
                   : areEqual      ? verdict
                                   : tr("in both"));
    }
    if (areEqual)
        setVerdict(u"circle-check"_s, Tone::Ok, tr("Equal: both stand for the same bytes."));
    else
        setVerdict(u"circle-x"_s, Tone::Warning, tr("Different: these are two images."));
}

/// Of a platform that both have nothing is known but that: its images may differ.
void CompareDialog::addRow(const QString &what, const QString &left, const QString &right, bool equal,
                           const QString &verdict)
{
    auto *row = new QTreeWidgetItem(m_rows, {what, left, right, verdict});
    row->setIcon(3, equal ? icon(u"check"_s, Tone::Ok) : icon(u"x"_s, Tone::Warning));
    row->setToolTip(1, left);
    row->setToolTip(2, right);
}

void CompareDialog::setVerdict(const QString &iconName, Tone tone, const QString &sentence)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_verdictIcon->setPixmap(iconName.isEmpty() ? QPixmap()
                                                : icon(iconName, tone).pixmap(QSize(size, size), devicePixelRatio()));
    m_verdict->setText(sentence);
}

}
