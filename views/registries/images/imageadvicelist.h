#pragma once

#include "models/distribution/inspect/imageadvice.h"

#include <QScrollArea>

class QVBoxLayout;

namespace quaymaster
{

/// What would be better about an image, a sentence each.
class ImageAdviceList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImageAdviceList(QWidget *parent = nullptr);

    /// Empty: there is nothing to say.
    void setAdvice(const QList<ImageAdvice> &advice);

private:
    void retranslate();
    void add(const QIcon &icon, const QString &sentence);

    QList<ImageAdvice> m_advice;
    QWidget *m_inside;
    QVBoxLayout *m_rows;
};

}
