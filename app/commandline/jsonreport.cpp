#include "app/commandline/jsonreport.h"

#include <QJsonDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int format = 1;

QString stateName(Answer::State state)
{
    switch (state) {
    case Answer::State::Succeeded:
        return u"succeeded"_s;
    case Answer::State::Failed:
        return u"failed"_s;
    case Answer::State::Different:
        return u"different"_s;
    case Answer::State::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

}

QByteArray jsonLine(const QString &command, const Answer &answer)
{
    QJsonObject object = answer.fields;
    object.insert(u"format"_s, format);
    object.insert(u"command"_s, command);
    object.insert(u"state"_s, stateName(answer.state));
    if (answer.error)
        object.insert(u"error"_s, toJson(*answer.error));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}
