#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace quaymaster
{

class OpenFile;

/// How the bytes of a file are written, and where in it the person is.
class PlaceLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceLine(QWidget *parent = nullptr);

    void showFile(const OpenFile *file);
    void showPlace(const QString &pointer); ///< empty: nowhere in particular
    void copyPlace() const;
    QString place() const { return m_pointer; }

private:
    void setTexts();

    QLabel *m_encoding;
    QLabel *m_lineEnds;
    QLabel *m_mark;
    QLabel *m_indentation;
    QToolButton *m_place;
    const OpenFile *m_file = nullptr;
    QString m_pointer;
};

}
