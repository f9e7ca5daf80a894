#pragma once

#include <QTextBlock>
#include <QWidget>
#include <optional>

namespace quaymaster
{

class ChangedLines;
class IngressEditor;

/// What stands to the left of the text: an icon for the worst problem of each line, its number, and a bar where it is
/// not as it is saved.
class Gutter final : public QWidget
{
    Q_OBJECT

public:
    Gutter(IngressEditor &editor, ChangedLines &changes);

    void makeRoom(); ///< for the numbers that there are

signals:
    void problemClicked(int line); ///< from 0

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSize() const;
    std::optional<QTextBlock> lineAt(const QPoint &place) const;
    void paintChange(QPainter &painter, int line, const QRectF &place) const;
    void showTip(const QPoint &place, const QPoint &globalPlace);

    IngressEditor &m_editor;
    ChangedLines &m_changes;
};

}
