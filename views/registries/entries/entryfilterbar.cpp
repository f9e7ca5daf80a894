#include "views/registries/entries/entryfilterbar.h"

#include "views/widgets/dayfield.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"
#include "views/widgets/viewstate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSet>
#include <QToolButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QVariant dataOf(const std::optional<bool> &flag)
{
    return flag ? QVariant(*flag) : QVariant();
}

std::optional<bool> flagOf(const QVariant &data)
{
    return data.isValid() ? std::optional(data.toBool()) : std::nullopt;
}

}

EntryFilterBar::EntryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_listed(new QComboBox)
    , m_slicing(new QComboBox)
    , m_source(new QComboBox)
    , m_created(new QLabel)
    , m_from(new DayField)
    , m_until(new QLabel)
    , m_to(new DayField)
    , m_reset(new QToolButton)
{
    layOut();
    for (const QComboBox *box : {m_listed, m_slicing, m_source})
        connect(box, &QComboBox::currentIndexChanged, this, &EntryFilterBar::read);
    for (const DayField *day : {m_from, m_to})
        connect(day, &DayField::dayChanged, this, &EntryFilterBar::read);
    connect(m_reset, &QToolButton::clicked, this, &EntryFilterBar::reset);
    keepTranslated(this, [this] { retranslate(); });
}

void EntryFilterBar::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    m_listed->setObjectName(u"filterListed"_s);
    m_slicing->setObjectName(u"filterSlicing"_s);
    m_source->setObjectName(u"filterSource"_s);
    m_from->setObjectName(u"filterFrom"_s);
    m_to->setObjectName(u"filterTo"_s);
    m_reset->setObjectName(u"filterReset"_s);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(14);
    m_created->setBuddy(m_from);
    m_until->setBuddy(m_to);
    m_reset->setIcon(icon(u"x"_s));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setEnabled(false);
    for (QWidget *part : QWidgetList{m_listed, m_slicing, m_source, m_created, m_from, m_until, m_to, m_reset})
        layout->addWidget(part);
    layout->addStretch(1);
}

void EntryFilterBar::retranslate()
{
    fillFlags(*m_listed, {tr("Listed or not"), tr("Listed"), tr("Unlisted")});
    fillFlags(*m_slicing, {tr("With slicing or not"), tr("With slicing"), tr("Without slicing")});
    m_listed->setAccessibleName(tr("Only what is listed, or is not"));
    m_slicing->setAccessibleName(tr("Only what supports GPU memory slicing, or does not"));
    m_source->setAccessibleName(tr("Only from one source"));
    m_created->setText(tr("Created:"));
    m_until->setText(tr("to", "range of days"));
    m_from->setAccessibleName(tr("Created on this day or later"));
    m_to->setAccessibleName(tr("Created on this day or earlier"));
    m_reset->setText(tr("Show all"));
    m_reset->setToolTip(tr("Take back every choice of this line"));
    fillSources();
}

void EntryFilterBar::fillFlags(QComboBox &box, const QStringList &words) const
{
    const QSignalBlocker quiet(box);
    const int chosen = qMax(0, box.currentIndex());
    box.clear();
    box.addItem(words.value(0));
    box.addItem(words.value(1), true);
    box.addItem(words.value(2), false);
    box.setCurrentIndex(chosen);
}

void EntryFilterBar::showSourcesOf(const QList<RegistryEntry> &entries)
{
    QStringList sources;
    QSet<QString> seen;
    for (const RegistryEntry &entry : entries) {
        if (seen.contains(entry.fields.source))
            continue;
        seen.insert(entry.fields.source);
        sources.append(entry.fields.source);
    }
    sources.sort(Qt::CaseInsensitive);
    if (sources == m_sources)
        return;
    m_sources = sources;
    fillSources();
}

/// What is chosen stays in the list, also while there is no entry of it.
void EntryFilterBar::fillSources()
{
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    m_source->addItem(tr("All sources"));
    QStringList sources = m_sources;
    if (m_filter.source && !sources.contains(*m_filter.source))
        sources.prepend(*m_filter.source);
    for (const QString &source : std::as_const(sources))
        m_source->addItem(source.isEmpty() ? tr("Without a source") : source, source);
    m_source->setCurrentIndex(m_filter.source ? m_source->findData(*m_filter.source) : 0);
}

void EntryFilterBar::read()
{
    if (m_isFilling)
        return;
    EntryFilter filter;
    filter.listed = flagOf(m_listed->currentData());
    filter.slicing = flagOf(m_slicing->currentData());
    if (m_source->currentData().isValid())
        filter.source = m_source->currentData().toString();
    filter.setCreated(m_from->day(), m_to->day());
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_reset->setEnabled(!filter.isEmpty());
    emit changed();
}

void EntryFilterBar::reset()
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        for (QComboBox *box : {m_listed, m_slicing, m_source})
            box->setCurrentIndex(0);
        m_from->setDay({});
        m_to->setDay({});
    }
    read();
}

void EntryFilterBar::save(ViewState &state) const
{
    state.setValue(u"registries/filter/listed"_s, dataOf(m_filter.listed));
    state.setValue(u"registries/filter/slicing"_s, dataOf(m_filter.slicing));
    state.setValue(u"registries/filter/source"_s, m_filter.source ? QVariant(*m_filter.source) : QVariant());
    state.setValue(u"registries/filter/from"_s, m_filter.createdFrom().toString(Qt::ISODate));
    state.setValue(u"registries/filter/to"_s, m_filter.createdTo().toString(Qt::ISODate));
}

void EntryFilterBar::restore(const ViewState &state)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const auto flag = [&](const QString &key, QComboBox &box) {
            const QVariant value = state.value(key);
            box.setCurrentIndex(value.isValid() ? (value.toBool() ? 1 : 2) : 0);
        };
        flag(u"registries/filter/listed"_s, *m_listed);
        flag(u"registries/filter/slicing"_s, *m_slicing);
        const QVariant source = state.value(u"registries/filter/source"_s);
        m_filter.source = source.isValid() ? std::optional(source.toString()) : std::nullopt;
        fillSources();
        m_filter.source.reset(); // read() compares
        m_from->setDay(state.value(u"registries/filter/from"_s).toDate());
        m_to->setDay(state.value(u"registries/filter/to"_s).toDate());
    }
    read();
}

}
