#pragma once

#include <QWidget>

class QIcon;
class QLabel;

namespace quaymaster
{

class IconLabel;

/// A sentence that breaks at the edge, behind an icon that says at a glance how it is meant.
class SentenceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceRow(QWidget *parent = nullptr);

    void setSentence(const QIcon &icon, const QString &sentence);
    QString sentence() const;

private:
    IconLabel *m_icon;
    QLabel *m_text;
};

}
