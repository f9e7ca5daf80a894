#pragma once

#include <QLabel>

namespace quaymaster
{

/// Plain text that breaks at the edge and is never cut off: at each width it asks for the height that it needs, where
/// QLabel only guesses.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize withNeededHeight(QSize hint) const;
};

}
