#include "views/registries/entries/entrycolumns.h"

#include "models/registries/entries/registryentrymodel.h"
#include "views/registries/entries/entrytexts.h"
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

/// While an image is tested, what was found last time does not count.
class StateCell final : public WideDelegate
{
public:
    StateCell(int characters, std::function<bool(const QModelIndex &)> isTesting, QObject *parent)
        : WideDelegate(
            characters,
            [isTesting](const QModelIndex &index) {
                return isTesting(index) ? StateLook{u"loader"_s, Tone::Running} : lookOfState(index);
            },
            parent)
        , m_isTesting(std::move(isTesting))
    {
        elideAtEnd();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        WideDelegate::initStyleOption(option, index);
        if (m_isTesting(index))
            option->text = testingText();
    }

private:
    std::function<bool(const QModelIndex &)> m_isTesting;
};

StateLook lookOfAdvice(const QModelIndex &index)
{
    return index.data().toString().isEmpty() ? StateLook{} : StateLook{u"triangle-alert"_s, Tone::Warning};
}

StateLook lookOfNewer(const QModelIndex &index)
{
    return index.data().toString().isEmpty() ? StateLook{} : StateLook{u"arrow-up-from-line"_s, Tone::Running};
}

}

void setEntryColumns(QTreeView &view, const std::function<bool(const QModelIndex &)> &isTesting)
{
    const auto set = [&view](int column, int characters, const StateDelegate::LookOf &lookOf = {}) {
        view.setItemDelegateForColumn(
            column, lookOf ? new WideDelegate(characters, lookOf, &view) : new WideDelegate(characters, &view));
    };
    set(Model::Name, 12, lookOfName);
    set(Model::Address, 28);
    set(Model::Description, 24);
    set(Model::Source, 12);
    set(Model::Slicing, 8, lookOfSlicing);
    set(Model::Listed, 5, lookOfListed);
    view.setItemDelegateForColumn(Model::State, new StateCell(16, isTesting, &view));
    auto *advice = new WideDelegate(14, lookOfAdvice, &view);
    advice->elideAtEnd();
    view.setItemDelegateForColumn(Model::Advice, advice);
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
