#pragma once

#include "tests/models/ingress/property/seendocument.h"

#include <QJsonValue>
#include <QRandomGenerator>

/// An edit of the command line or the form, with places counted from the list.
struct RandomEdit
{
    enum class Kind { Set, Add, Remove, Move, Comment, Above, Paste, Copy };

    Kind kind = Kind::Set;
    QStringList tokens;
    QStringList to = {}; ///< of a move; of a copy, which changes nothing, the indexes
    QJsonValue value = {}; ///< a text of Set and Comment, the lines of Above as one, JSON of Add
    QByteArray text = {}; ///< of Paste: items

    QString pointer() const { return u'/' + tokens.join(u'/'); }
    QString target() const { return u'/' + to.join(u'/'); }
    QStringList lines() const
    {
        return value.toString().split(u'\n', value.toString().isEmpty() ? Qt::SkipEmptyParts : Qt::KeepEmptyParts);
    }
    QByteArray name() const; ///< of its kind
    QByteArray toString() const;
};

/// An edit of what is there, or nearly; none that copies or pastes.
RandomEdit randomEdit(const seen::Node &list, QRandomGenerator &random);

/// What the document is to say after an edit that was accepted; what was not there before may have any style.
seen::Node intended(const seen::Document &before, const QStringList &list, const RandomEdit &edit);
