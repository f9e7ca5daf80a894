#include "app/commandline/jsonreport.h"

#include <QJsonDocument>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int format = 1;

QString stateName(Answer::State state)
{
    static constexpr std::array names{"succeeded"_L1, "failed"_L1, "different"_L1, "cancelled"_L1};
    return names.at(static_cast<std::size_t>(state));
}

/// A null QString would become a JSON null.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

}

QByteArray jsonLine(const QString &command, const Answer &answer)
{
    QJsonObject object = answer.fields;
    object.insert(u"format"_s, format);
    object.insert(u"command"_s, text(command));
    object.insert(u"state"_s, stateName(answer.state));
    if (answer.error)
        object.insert(u"error"_s, toJson(*answer.error));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}
