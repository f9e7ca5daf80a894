#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace quaymaster
{

class IconLabel;

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
    /// Room for one line stays while there is nothing to say: what stands below does not move under the pointer.
    void keepRoom();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &sentence, bool isError);
    void setColor();

    QPointer<QWidget> m_field;
    IconLabel *m_icon;
    QLabel *m_text;
    bool m_isError = false;
};

}
