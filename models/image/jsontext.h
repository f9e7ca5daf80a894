#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

/// Where things stand in the text of a JSON document, for edits that leave every other byte as it is.
/// Only for text that QJsonDocument has accepted: nothing is validated here, though nothing is read outside the text
/// either.
namespace quaymaster::jsontext
{

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< exclusive
};

struct Member
{
    QString key;
    Range value;
};

/// The members of the document's object in their order, a repeated key as often as it stands there.
QList<Member> members(QByteArrayView document);

/// The elements of the array at `array`.
QList<Range> elements(QByteArrayView document, Range array);

}
