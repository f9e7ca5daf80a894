#include "app/commandline/registryarguments.h"

#include "app/commandline/arguments.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryArguments)
};

/// Whether a word of a text is an address with a password. `mailto:a@b` is none.
bool holdsPassword(const QString &word)
{
    const UserInfoSplit split = splitUserInfo(word);
    return split.hasUserInfo && split.userInfo.contains(u':') && split.rest.contains(u'/');
}

/// What people write down about an entry.
Result<std::optional<QString>> textIn(const Invocation &invocation, const QString &option)
{
    if (!invocation.has(option))
        return std::optional<QString>();
    const QString text = invocation.value(option);
    const auto words = text.simplified().split(u' ');
    for (const QString &word : words)
        if (holdsPassword(word))
            return refuseUserInfo(word).error();
    return std::optional(text);
}

Error wrongRange()
{
    return {Error::Kind::Usage,
            Text::tr("--created takes FROM..TO, each a day such as 2026-01-31, a time such as 2026-01-31T12:00:00Z, or "
                     "nothing."),
            {}};
}

/// `isEnd`: a day means its end, and so does a second.
Result<QDateTime> timeIn(const QString &word, bool isEnd)
{
    if (word.isEmpty())
        return QDateTime();
    if (const QDate day = QDate::fromString(word, u"yyyy-MM-dd"_s); day.isValid())
        return QDateTime((isEnd ? day.addDays(1) : day).startOfDay(Qt::UTC));
    QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!time.isValid())
        return wrongRange();
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return isEnd && !word.contains(u'.') ? time.toUTC().addSecs(1) : time.toUTC();
}

}

Result<EntryEdits> entryEditsIn(const Invocation &invocation)
{
    EntryEdits edits;
    for (const auto &[option, into] : {std::pair(u"name"_s, &EntryEdits::name),
                                       {u"description"_s, &EntryEdits::description},
                                       {u"source"_s, &EntryEdits::source},
                                       {u"remark"_s, &EntryEdits::remark}}) {
        auto text = textIn(invocation, option);
        if (!text)
            return text.error();
        edits.*into = *std::move(text);
    }
    for (const auto &[option, into] :
         {std::pair(u"slicing"_s, &EntryEdits::slicing), {u"listed"_s, &EntryEdits::listed}}) {
        const auto flag = flagIn(invocation, option);
        if (!flag)
            return flag.error();
        edits.*into = *flag;
    }
    if (!invocation.has(u"address"_s))
        return edits;
    auto address = entryAddressIn(invocation.value(u"address"_s));
    if (!address)
        return address.error();
    edits.address = address->text;
    return edits;
}

Result<EntryAddress> entryAddressIn(const QString &word)
{
    if (auto clean = refuseUserInfo(word); !clean)
        return clean.error();
    return entryAddress(word);
}

Result<std::optional<bool>> flagIn(const Invocation &invocation, const QString &option)
{
    if (!invocation.has(option))
        return std::optional<bool>();
    const QString value = invocation.value(option);
    if (value == "yes"_L1 || value == "no"_L1)
        return std::optional(value == "yes"_L1);
    return Error{Error::Kind::Usage, Text::tr("--%1 takes yes or no.").arg(option), {}};
}

bool TimeRange::holds(const QDateTime &time) const
{
    return (!from.isValid() || time >= from) && (!to.isValid() || time < to);
}

Result<TimeRange> timeRangeIn(const QString &word)
{
    const qsizetype dots = word.indexOf(".."_L1);
    if (dots < 0)
        return wrongRange();
    const auto from = timeIn(word.first(dots), false);
    const auto to = timeIn(word.mid(dots + 2), true);
    if (!from || !to)
        return wrongRange();
    if (from->isValid() && to->isValid() && *from >= *to)
        return Error{Error::Kind::Usage, Text::tr("--created FROM..TO begins after its end. Exchange the two."), {}};
    return TimeRange{*from, *to};
}

Result<> refuseSecretsIn(const QStringList &words)
{
    const auto secret
        = std::ranges::find_if(words, [](const QString &word) { return splitUserInfo(word).userInfo.contains(u':'); });
    return secret == words.end() ? Result<>() : refuseUserInfo(*secret);
}

}
