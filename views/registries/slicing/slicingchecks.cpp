#include "views/registries/slicing/slicingchecks.h"

#include "models/image/shown.h"
#include "views/widgets/colors.h"
#include "views/widgets/icons.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/translated.h"

#include <QVBoxLayout>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QIcon markOf(std::optional<bool> isThere)
{
    if (!isThere)
        return icon(u"circle-help"_s, Tone::Warning);
    return *isThere ? icon(u"circle-check"_s, Tone::Ok) : icon(u"circle-x"_s, Tone::Error);
}

}

SlicingChecks::SlicingChecks(QWidget *parent)
    : QWidget(parent)
    , m_rows()
{
    const std::array<QString, count> names{u"slicing.check.entry"_s, u"slicing.check.spec"_s, u"slicing.check.node"_s};
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows.at(row) = new SentenceRow;
        m_rows.at(row)->setObjectName(names.at(row));
        layout->addWidget(m_rows.at(row));
    }
    keepTranslated(this, [this] {
        for (const Check check : {Check::Entry, Check::Spec, Check::Node})
            showSentence(check);
    });
}

void SlicingChecks::set(Check check, std::optional<bool> isThere)
{
    m_found.at(static_cast<std::size_t>(check)) = isThere;
    showSentence(check);
}

void SlicingChecks::setHamiFolder(const QString &folder)
{
    m_folder = folder;
    showSentence(Check::Node);
}

void SlicingChecks::setNodeName(const QString &name)
{
    m_node = name;
    showSentence(Check::Node);
}

void SlicingChecks::showSentence(Check check)
{
    const auto row = static_cast<std::size_t>(check);
    m_rows.at(row)->setSentence(markOf(m_found.at(row)), sentence(check));
}

QString SlicingChecks::sentence(Check check) const
{
    const std::optional<bool> isThere = m_found.at(static_cast<std::size_t>(check));
    switch (check) {
    case Check::Entry:
        if (!isThere)
            return tr("Select one entry to see whether it supports GPU memory slicing.");
        return *isThere ? tr("The entry supports GPU memory slicing.")
                        : tr("The entry does not support GPU memory slicing. Edit it and switch that on.");
    case Check::Spec:
        if (!isThere)
            return tr("Look whether the product spec has GPU memory slicing switched on too: the platform goes by the "
                      "spec alone.");
        return *isThere ? tr("The product spec has GPU memory slicing switched on.")
                        : tr("The product spec has GPU memory slicing switched off. Switch it on on the platform.");
    case Check::Node:
        if (!isThere && !m_node.isEmpty())
            return tr("The platform does not tell whether HAMi core is on the node %1. Look there: ls %2/libvgpu.so")
                .arg(shown(m_node), m_folder);
        if (!isThere)
            return tr("Look whether libvgpu.so of HAMi core lies in %1 on the node.").arg(m_folder);
        return *isThere ? tr("HAMi core lies in %1 on the node.").arg(m_folder)
                        : tr("HAMi core is missing in %1 on the node. Have it installed there.").arg(m_folder);
    }
    Q_UNREACHABLE();
}

}
