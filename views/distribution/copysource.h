#pragma once

#include "models/distribution/copy/copyrequest.h"

#include <QWidget>

namespace quaymaster
{

/// The part of a dialog that says what is copied.
class CopySource : public QWidget
{
    Q_OBJECT

public:
    using Source = decltype(CopyRequest::source);

    using QWidget::QWidget;

    /// None as long as something is missing or wrong.
    virtual std::optional<Source> source() const = 0;
    /// Why there is none, as a sentence; empty: there is one.
    virtual QString reason() const = 0;
    /// What a destination without a tag takes; empty: not known, or many.
    virtual QString tag() const = 0;
    /// What the image has; empty: not known.
    virtual QStringList platforms() const = 0;
    /// Whether many tags are meant, each of which keeps its name.
    virtual bool isOfTags() const { return false; }
    /// Many tags are meant, or one image; before setText(). `pattern`: of the tags; empty: all.
    virtual void setOfTags(bool /*isOfTags*/, const QString & /*pattern*/) { }
    /// Reads again what has changed since it was read. True: so it does, and `changed` follows.
    virtual bool renew() { return false; }
    /// Whether what refers to an image can come along.
    virtual bool hasReferrers() const { return false; }
    /// Text that makes this source again, for what is offered as recent.
    virtual void setText(const QString &text) = 0;

signals:
    void changed();
};

}
