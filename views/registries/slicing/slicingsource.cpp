#include "views/registries/slicing/slicingsource.h"

#include "models/image/shown.h"
#include "views/widgets/translated.h"
#include "views/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// The rows behind "none", each with its id; the one with the id that was chosen stays chosen.
template <typename Row> void fill(QComboBox &box, const QString &none, const QList<Row> &rows)
{
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(none);
    for (const Row &row : rows)
        box.addItem(shown(row.name).simplified(), row.id);
    box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

/// A box that is off says why.
void offer(QComboBox &box, bool isEnabled, const QString &reason)
{
    box.setEnabled(isEnabled);
    box.setToolTip(isEnabled ? QString() : reason);
    box.setAccessibleDescription(box.toolTip());
}

template <typename Row> std::optional<Row> chosenOf(const QComboBox &box, const QList<Row> &rows)
{
    const int row = box.currentIndex() - 1;
    return row >= 0 && row < rows.size() ? std::optional(rows.at(row)) : std::nullopt;
}

template <typename Row> QList<Row> withCards(QList<Row> rows)
{
    rows.removeIf([](const Row &row) { return row.gpuCount <= 0; });
    return rows;
}

}

SlicingSource::SlicingSource(PlatformLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_specLabel(new QLabel)
    , m_spec(new QComboBox)
    , m_nodeLabel(new QLabel)
    , m_node(new QComboBox)
    , m_message(new WrappedLabel)
{
    m_spec->setObjectName(u"slicing.platformSpec"_s);
    m_node->setObjectName(u"slicing.platformNode"_s);
    m_message->setObjectName(u"slicing.platformMessage"_s);
    m_specLabel->setBuddy(m_spec);
    m_nodeLabel->setBuddy(m_node);
    m_message->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_specLabel, m_spec);
    form->addRow(m_nodeLabel, m_node);
    form->addRow(m_message);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_spec, &QComboBox::activated, this, [this] { emit specChosen(chosenOf(*m_spec, m_specs)); });
    connect(m_node, &QComboBox::activated, this, [this] { emit nodeChosen(chosenOf(*m_node, m_nodes)); });
    keepTranslated(this, [this] { retranslate(); });
    hide();
}

void SlicingSource::retranslate()
{
    m_specLabel->setText(tr("Product &spec of the platform:"));
    m_nodeLabel->setText(tr("No&de of the platform:"));
    m_spec->setAccessibleName(tr("Product spec of the platform"));
    m_node->setAccessibleName(tr("Node of the platform"));
    showSpecs();
    showNodes();
}

void SlicingSource::read()
{
    m_reading = std::make_unique<QObject>();
    m_link.client(m_reading.get(), [this](const Result<PlatformLink::Client> &client) {
        if (client)
            found(*client);
        else
            tell(client.error());
    });
}

void SlicingSource::found(const PlatformLink::Client &client)
{
    m_client = client;
    setVisible(client != nullptr);
    m_message->hide();
    if (!client)
        return;
    client->specs(m_reading.get(), [this](const Result<QList<PlatformSpec>> &read) {
        if (!read)
            return tell(read.error());
        m_specs = withCards(*read);
        showSpecs();
        emit specChosen(chosenOf(*m_spec, m_specs));
    });
    client->nodes(m_reading.get(), [this](const Result<QList<PlatformNode>> &read) {
        if (!read)
            return tell(read.error());
        m_nodes = withCards(*read);
        showNodes();
        emit nodeChosen(chosenOf(*m_node, m_nodes));
    });
}

void SlicingSource::tell(const Error &error)
{
    m_message->setText(error.summary);
    m_message->show();
}

void SlicingSource::showSpecs()
{
    fill(*m_spec, tr("none: my own numbers"), m_specs);
    offer(*m_spec, !m_specs.isEmpty(), tr("No product spec of the platform that can be read has GPU cards."));
}

void SlicingSource::showNodes()
{
    fill(*m_node, tr("none: my own numbers"), m_nodes);
    offer(*m_node, !m_nodes.isEmpty(), tr("No node of the platform that can be read has GPU cards."));
}

}
