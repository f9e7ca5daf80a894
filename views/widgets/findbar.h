#pragma once

#include <QTextEdit>
#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace quaymaster
{

/// Finds a text in an editor: next (Enter), previous (Shift+Enter), which of how many; Esc closes. Upper and lower
/// case are the same. Hidden until open().
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit &editor, QWidget *parent = nullptr);

    /// Matches are marked by `marker` where the editor has other marks, too.
    using Marker = std::function<void(const QList<QTextEdit::ExtraSelection> &)>;
    void setMarker(Marker marker) { m_marker = std::move(marker); }

    QString wanted() const;
    QList<int> matches(); ///< where it stands in the text as it is now
    bool isMatch(const QTextCursor &selection) const;

    void open(); ///< with what is selected, if that is on one line
    void close();
    void next();
    void previous();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(); ///< again, from where the cursor is
    void readMatches();
    void go(qsizetype match);
    void mark();
    void showMarks(const QList<QTextEdit::ExtraSelection> &marks);
    void showCount();
    void setTexts();

    QPlainTextEdit &m_editor;
    QLineEdit *m_line;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    Marker m_marker;
    QTimer m_again; ///< the text has changed below us
    QList<int> m_matches; ///< positions
    qsizetype m_current = -1;
    int m_revision = -1;
};

}
