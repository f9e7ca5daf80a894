#pragma once

#include "models/core/error.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace quaymaster
{

/// An error: its sentence, and the evidence behind "Details", with a button that copies both.
class ErrorDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorDetails(QWidget *parent = nullptr);

    const Error &error() const { return m_error; }
    void setError(const Error &error);

    void setCentered(bool centered); ///< in the middle of a page; beside the left edge unless told

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButtons();
    void setTexts();
    void setOpen(bool open);
    void copy() const;

    Error m_error;
    QLabel *m_summary;
    QToolButton *m_toggle;
    QToolButton *m_copy;
    QBoxLayout *m_buttons;
    QPlainTextEdit *m_detail;
    bool m_isCentered = false;
};

}
