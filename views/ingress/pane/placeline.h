#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace quaymaster
{

class OpenFile;

/// How the bytes of a file are written, and where in it the person is. Whatever it says, it takes the same room.
class PlaceLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceLine(QWidget *parent = nullptr);

    void showFile(const OpenFile *file);
    void showPlace(const QString &pointer); ///< empty: nowhere in particular
    void copyPlace() const;
    QString place() const { return m_pointer; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void setTexts();
    void showAsMuchAsFits();

    QLabel *m_encoding;
    QLabel *m_lineEnds;
    QLabel *m_mark;
    QLabel *m_indentation;
    QWidget *m_room; ///< of the place, which may be longer
    QToolButton *m_place;
    const OpenFile *m_file = nullptr;
    QString m_pointer;
};

}
