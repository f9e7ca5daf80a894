#pragma once

#include <QWidget>
#include <functional>

class QLineEdit;
class QToolButton;

namespace quaymaster
{

/// A path with a button that opens a file chooser.
class FileField final : public QWidget
{
    Q_OBJECT

public:
    /// `title`: of the chooser, translated; asked when it opens.
    explicit FileField(std::function<QString()> title, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    QLineEdit *edit() const { return m_edit; } ///< the buddy of a label; its object name is the field's plus "Edit"
    void setNames(const QString &objectName, const QString &accessibleName);
    /// Whether it is empty or can be read.
    bool isGood() const;

signals:
    void changed();

private:
    void choose();

    std::function<QString()> m_title;
    QLineEdit *m_edit;
    QToolButton *m_button;
};

}
