#pragma once

#include <QFrame>

class QLabel;

namespace quaymaster
{

/// What is wrong with a field, right below it, by icon, colour and words; a screen reader is told. Takes no room while
/// there is nothing to say.
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);

    QString text() const;
    bool isError() const { return m_isError && !text().isEmpty(); }

    void setError(const QString &sentence); ///< empty: clear()
    void setWarning(const QString &sentence); ///< does not keep the person from going on
    void clear();

private:
    void say(const QString &sentence, bool isError);

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_text;
    bool m_isError = false;
};

}
