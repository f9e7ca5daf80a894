#include "views/registries/entries/entrycolumns.h"

#include "models/registries/entries/registryentrymodel.h"
#include "views/widgets/colors.h"
#include "views/widgets/widedelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using Model = RegistryEntryModel;

namespace
{

StateLook lookOfName(const QModelIndex &index)
{
    return index.data(Model::PendingRole).toBool() ? StateLook{u"clock"_s, Tone::Neutral} : StateLook{};
}

StateLook lookOfListed(const QModelIndex &index)
{
    return index.data(Model::SortRole).toBool() ? StateLook{u"eye"_s, Tone::Ok}
                                                : StateLook{u"eye-off"_s, Tone::Neutral};
}

StateLook lookOfSlicing(const QModelIndex &index)
{
    return index.data(Model::SortRole).toBool() ? StateLook{u"cpu"_s, Tone::Neutral} : StateLook{};
}

StateLook lookOfState(const QModelIndex &index)
{
    const QVariant cause = index.data(Model::CauseRole);
    if (!cause.isValid())
        return {};
    if (cause.value<AvailabilityCause>() != AvailabilityCause::Ok)
        return {u"circle-alert"_s, Tone::Error};
    return index.data(Model::HasMovedRole).toBool() ? StateLook{u"triangle-alert"_s, Tone::Warning}
                                                    : StateLook{u"circle-check"_s, Tone::Ok};
}

StateLook lookOfAdvice(const QModelIndex &index)
{
    return index.data().toString().isEmpty() ? StateLook{} : StateLook{u"triangle-alert"_s, Tone::Warning};
}

StateLook lookOfNewer(const QModelIndex &index)
{
    return index.data().toString().isEmpty() ? StateLook{} : StateLook{u"arrow-up-from-line"_s, Tone::Running};
}

}

void setEntryColumns(QTreeView &view)
{
    const auto set = [&view](int column, int characters, const StateDelegate::LookOf &lookOf = {}) {
        view.setItemDelegateForColumn(
            column, lookOf ? new WideDelegate(characters, lookOf, &view) : new WideDelegate(characters, &view));
    };
    set(Model::Name, 15, lookOfName);
    set(Model::Address, 25);
    set(Model::Description, 24);
    set(Model::Source, 12);
    set(Model::Slicing, 8, lookOfSlicing);
    set(Model::Listed, 5, lookOfListed);
    set(Model::State, 16, lookOfState);
    set(Model::Advice, 14, lookOfAdvice);
    set(Model::Remark, 20);
    set(Model::Created, 16);
    set(Model::Updated, 16);
    set(Model::Newer, 8, lookOfNewer);
    // What one looks for first stands first.
    QHeaderView &header = *view.header();
    header.moveSection(header.visualIndex(Model::Listed), 2);
    header.moveSection(header.visualIndex(Model::State), 3);
    header.moveSection(header.visualIndex(Model::Newer), 4);
}

}
