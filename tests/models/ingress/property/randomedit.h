#pragma once

#include "tests/models/ingress/property/seendocument.h"

#include <QJsonValue>
#include <QRandomGenerator>

/// An edit of the command line, with places counted from the list.
struct RandomEdit
{
    enum class Kind { Set, Add, Remove, Move };

    Kind kind = Kind::Set;
    QStringList tokens;
    QStringList to = {}; ///< of a move
    QJsonValue value = {}; ///< a text of Set, JSON of Add

    QString pointer() const { return u'/' + tokens.join(u'/'); }
    QString target() const { return u'/' + to.join(u'/'); }
    QByteArray toString() const;
};

/// An edit of what is there, or nearly.
RandomEdit randomEdit(const seen::Node &list, QRandomGenerator &random);

/// What the document is to say after an edit that was accepted; what was not there before may have any style.
seen::Node intended(const seen::Document &before, const QStringList &list, const RandomEdit &edit);
