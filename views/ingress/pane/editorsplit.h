#pragma once

#include <QSplitter>

namespace quaymaster
{

/// The room of one open file: its entries and the form of one of them, and the text beside or below. Where it becomes
/// little the entries give way before the form, which would have to be scrolled sideways.
class EditorSplit final : public QSplitter
{
    Q_OBJECT

public:
    /// They become its children.
    EditorSplit(QWidget &entries, QWidget &form, QWidget &text);

    QSplitter &forms() const { return *m_forms; } ///< entries and form, to be hidden where there are none

    void setTextBelow(bool below);
    bool isTextBelow() const { return orientation() == Qt::Vertical; }
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int least() const; ///< of all beside the form
    void shareRoom();

    QSplitter *m_forms;
    QWidget &m_form;
};

}
