#pragma once

#include <QLineEdit>

namespace quaymaster
{

/// A line that can be read, selected and copied, not changed. Whoever leaves it leaves its beginning on the screen.
class ReadLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit ReadLine(QWidget *parent = nullptr);

    void showText(const QString &text); ///< from its beginning

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

}
