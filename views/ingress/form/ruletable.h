#pragma once

#include "views/ingress/form/ruletablemodel.h"

#include <QTableView>

namespace quaymaster
{

class RuleDelegate;

/// A table of rules, as high as its rows. F2, Enter, a double click or typing edits a cell; Tab goes on to the next one
/// while editing, and out of the table else.
class RuleTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RuleTable(RuleTableModel &model, QWidget *parent = nullptr);

    QStringList selectedRules() const; ///< pointers, from top to bottom
    QString currentPlace() const;
    void selectRules(const QStringList &pointers); ///< the current cell keeps its column
    void showPlace(const QString &pointer); ///< without telling
    bool isEditing() const { return state() == EditingState; }
    void editCurrent();
    void editComment();
    void addFirst(); ///< nothing is current yet: the first cell is

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void placeChanged(const QString &pointer);
    void givenUp(); ///< an edit, by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void tellPlace();

    RuleTableModel &m_model;
    RuleDelegate *m_delegate;
    bool m_isQuiet = false;
};

}
