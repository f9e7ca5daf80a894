#pragma once

#include <QObject>

namespace quaymaster
{

/// Keeps Alt and a letter that no shortcut has taken, such as the one of a disabled button, from being typed into the
/// field that has the focus: Qt's fields take it for the letter alone. AltGr is another modifier and goes on typing.
/// Works in every window as long as it lives.
class AltLetters final : public QObject
{
    Q_OBJECT

public:
    AltLetters();

    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
