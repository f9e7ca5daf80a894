#include "views/distribution/destinationsedit.h"

#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QHBoxLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

DestinationsEdit::DestinationsEdit(const RegistryHosts &hosts, QAbstractItemModel &completions, QWidget *parent)
    : QWidget(parent)
    , m_hosts(hosts)
    , m_completions(completions)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(icon(u"plus"_s), QString(), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(u"destinations.add"_s);
    m_add->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    m_layout->addLayout(row);
    keepTranslated(this, [this] {
        m_add->setText(tr("A&nother destination"));
        rename();
        check();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.last().edit->line().setFocus();
    });
    add({});
    setFocusProxy(m_rows.first().edit);
}

void DestinationsEdit::add(const QString &text)
{
    auto *frame = new QWidget(this);
    auto *edit = new ReferenceEdit(QString(), ReferenceEdit::Wants::Destination, m_hosts, frame);
    auto *remove = new QToolButton(frame);
    remove->setIcon(icon(u"x"_s));
    remove->setAutoRaise(true);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    auto *completer = new QCompleter(&m_completions, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->line().setCompleter(completer);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), frame);
    m_rows.append({frame, edit, remove});
    if (m_rows.size() > 1)
        QWidget::setTabOrder(m_rows[m_rows.size() - 2].remove, &edit->line());
    QWidget::setTabOrder(&edit->line(), remove);
    QWidget::setTabOrder(remove, m_add);
    connect(remove, &QToolButton::clicked, this, [this, frame] { this->remove(frame); });
    connect(edit, &ReferenceEdit::changed, this, &DestinationsEdit::check);
    rename();
    setRepositories(m_areRepositories);
    edit->setSourceTag(m_sourceTag);
    edit->setText(text);
    check();
}

void DestinationsEdit::remove(QWidget *frame)
{
    if (m_rows.size() == 1)
        return;
    m_rows.removeIf([&](const Row &row) { return row.frame == frame; });
    frame->setParent(nullptr); // none of its names is found any more
    frame->deleteLater();
    setFocusProxy(m_rows.first().edit);
    m_rows.last().edit->line().setFocus();
    rename();
    check();
}

void DestinationsEdit::rename()
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const auto &[frame, edit, remove] = m_rows[at];
        const QString number = QString::number(at + 1);
        edit->setName(u"destination.%1"_s.arg(at));
        edit->line().setAccessibleName(m_rows.size() == 1 ? tr("Destination") : tr("Destination %1").arg(number));
        edit->line().setPlaceholderText(m_areRepositories ? tr("registry.example/group/name")
                                                          : tr("registry.example/group/name:tag"));
        remove->setObjectName(u"destination.%1.remove"_s.arg(at));
        remove->setAccessibleName(tr("Remove destination %1").arg(number));
        remove->setToolTip(remove->accessibleName());
        remove->setVisible(m_rows.size() > 1);
    }
}

QList<Reference> DestinationsEdit::destinations() const
{
    QList<Reference> references;
    for (const Row &row : m_rows)
        if (row.edit->reference())
            references.append(*row.edit->reference());
    return references;
}

void DestinationsEdit::setDestinations(const QStringList &references)
{
    while (m_rows.size() > std::max<qsizetype>(1, references.size()))
        remove(m_rows.last().frame);
    while (m_rows.size() < references.size())
        add({});
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        m_rows[at].edit->setText(references.value(at));
}

void DestinationsEdit::setRepositories(bool areRepositories)
{
    using Wants = ReferenceEdit::Wants;
    m_areRepositories = areRepositories;
    for (const Row &row : std::as_const(m_rows))
        row.edit->setWants(areRepositories ? Wants::RepositoryToWrite : Wants::Destination);
    rename();
    check();
}

void DestinationsEdit::setSourceTag(const QString &tag)
{
    m_sourceTag = tag;
    for (const Row &row : std::as_const(m_rows))
        row.edit->setSourceTag(tag);
    check();
}

QString DestinationsEdit::reason() const
{
    const bool isEmpty = std::ranges::all_of(m_rows, [](const Row &row) { return row.edit->isEmpty(); });
    if (isEmpty)
        return tr("Name a destination.");
    for (const Row &row : m_rows)
        if (!row.edit->isEmpty() && (!row.edit->reference() || row.edit->isObjected()))
            return tr("Correct the destination that is marked.");
    return {};
}

Reference DestinationsEdit::whole(const Reference &reference) const
{
    return reference.isNamedOnly() && !m_sourceTag.isEmpty() ? reference.withTag(m_sourceTag) : reference;
}

void DestinationsEdit::check()
{
    QList<Reference> seen;
    for (const Row &row : std::as_const(m_rows)) {
        const auto &reference = row.edit->reference();
        const bool isTwice = reference && seen.contains(whole(*reference));
        row.edit->setObjection(isTwice ? tr("This destination is there twice. Give it once.") : QString());
        if (reference)
            seen.append(whole(*reference));
    }
    emit changed();
}

}
