#include "views/registries/slicing/slicingresult.h"

#include "models/registries/slicing/slicingsetup.h"
#include "views/registries/slicing/copybox.h"
#include "views/registries/slicing/headinglabel.h"
#include "views/widgets/colors.h"
#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QLocale>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString textOf(std::optional<int> smLimit)
{
    return smLimit ? QString::number(*smLimit) : u"—"_s;
}

}

SlicingResult::SlicingResult(QWidget *parent)
    : QWidget(parent)
    , m_share(new WrappedLabel)
    , m_arguments(new CopyBox(u"slicing.arguments"_s))
    , m_environment(new CopyBox(u"slicing.environment"_s))
    , m_profile(new CopyBox(u"slicing.profile"_s))
    , m_platformTitle(new HeadingLabel)
    , m_values(new QWidget)
    , m_grid(new QGridLayout(m_values))
    , m_mistakes(new QVBoxLayout)
    , m_warningsTitle(new HeadingLabel)
    , m_warnings(new QVBoxLayout)
{
    m_share->setObjectName(u"slicing.share"_s);
    m_platformTitle->setObjectName(u"slicing.platform"_s);
    m_values->setObjectName(u"slicing.values"_s);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(3, 1);
    m_grid->setHorizontalSpacing(fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_share, m_arguments, m_environment, m_profile})
        layout->addWidget(widget);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_platformTitle);
    layout->addWidget(m_values);
    layout->addLayout(m_mistakes);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_warningsTitle);
    layout->addLayout(m_warnings);
    keepTranslated(this, [this] { retext(); });
}

void SlicingResult::setNumbers(const SlicingNumbers &numbers, const QString &hamiFolder)
{
    m_numbers = numbers;
    m_hamiFolder = hamiFolder;
    retext();
}

void SlicingResult::retext()
{
    m_arguments->setTitle(tr("Arguments for docker &run:"), tr("Copy the arguments"));
    m_environment->setTitle(tr("&Environment file:"), tr("Copy the environment file"));
    m_profile->setTitle(tr("Script for /etc/&profile.d in the container:"), tr("Copy the script"));
    m_platformTitle->setText(tr("What the platform would set"));
    m_warningsTitle->setText(tr("Keep in mind"));
    const auto slice = gpuSlice(m_numbers);
    setVisible(bool(slice));
    if (!slice)
        return;
    const double gigabytes = static_cast<double>(slice->memoryMiB) / mebibytesOfGigabyte;
    m_share->setText(tr("Of each of %n card(s): %1 GB of memory and %2 % of the compute units.", nullptr, slice->cards)
                         .arg(QLocale().toString(gigabytes, 'g', 4))
                         .arg(slice->smPercent));
    m_arguments->setText(dockerRunArguments(*slice, m_hamiFolder));
    m_environment->setText(environmentFile(*slice));
    m_profile->setText(profileScript(*slice));
    compare();
    list(*m_warnings, u"info"_s, slicingWarnings(*slice));
}

void SlicingResult::compare()
{
    const QStringList mistakes = platformMistakes(m_numbers);
    m_platformTitle->setVisible(!mistakes.isEmpty());
    m_values->setVisible(!mistakes.isEmpty());
    list(*m_mistakes, u"triangle-alert"_s, mistakes);
    clear(*m_grid);
    const auto slice = gpuSlice(m_numbers);
    const auto platform = platformSlice(m_numbers);
    if (mistakes.isEmpty() || !slice || !platform)
        return;
    m_grid->addWidget(new QLabel(tr("right")), 0, 1);
    m_grid->addWidget(new QLabel(tr("platform")), 0, 2);
    const QString times = slice->cards == 1 ? QString() : u" ×%1"_s.arg(slice->cards);
    addValues(1, u"CUDA_DEVICE_MEMORY_LIMIT"_s, sliceMemory(slice->memoryMiB) + times, u"%1g"_s.arg(platform->memory));
    addValues(2, u"CUDA_DEVICE_SM_LIMIT"_s, QString::number(slice->smPercent), textOf(platform->smLimit));
}

void SlicingResult::addValues(int row, const QString &name, const QString &right, const QString &platform)
{
    const QStringList texts{name, right, platform};
    for (int column = 0; column < texts.size(); ++column) {
        auto *label = new QLabel(texts.at(column));
        label->setFont(fixedFont());
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, row, column);
    }
}

void SlicingResult::list(QVBoxLayout &rows, const QString &iconName, const QStringList &sentences)
{
    clear(rows);
    const bool isWarning = iconName == "triangle-alert"_L1;
    for (const QString &sentence : sentences) {
        auto *row = new SentenceRow;
        row->setSentence(isWarning ? icon(iconName, Tone::Warning) : icon(iconName), sentence);
        rows.addWidget(row);
    }
}

}
