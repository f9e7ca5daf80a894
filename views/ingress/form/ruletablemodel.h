#pragma once

#include "views/ingress/form/rulerow.h"

#include <QAbstractTableModel>
#include <QHash>

namespace quaymaster
{

class IngressBuffer;

/// The rules of one list of an entry. Rows that a new reading leaves as they were stay; setData() edits the buffer, and
/// what it refuses stays in its cell, with the reason, until it is typed anew or given up.
class RuleTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Http, Tcp };
    enum Role { CommentRole = Qt::UserRole, LockRole, SeverityRole, RefusalRole };

    /// `buffer` lives longer than this.
    RuleTableModel(IngressBuffer &buffer, Kind kind, QObject *parent = nullptr);

    /// The list, such as `/0/httpRules`.
    void setList(const QString &pointer);
    const QString &list() const { return m_list; }
    void readAgain(); ///< buffer.lastForm() is another

    /// Of a cell (`/0/httpRules/1/port`); of the comment and what else there is, its rule.
    QString pointerOf(const QModelIndex &index) const;
    /// Invalid: nothing here.
    QModelIndex indexOf(const QString &pointer) const;

    int commentColumn() const { return static_cast<int>(m_keys.size()); }
    int othersColumn() const { return commentColumn() + 1; }
    bool hasOthers() const;
    const QList<RuleRow> &rules() const { return m_rows; }

    bool isTaking() const { return m_isTaking; } ///< a reading: places are of before and after it
    /// An editor is open there: a reading does not change this row until release().
    void hold(const QModelIndex &cell);
    void release();
    void forgetRefused(const QModelIndex &cell); ///< the person gave it up
    /// The comment behind the value of a cell.
    bool setComment(const QModelIndex &cell, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void refused(const quaymaster::Refusal &refusal);
    void accepted(); ///< an edit of a cell
    void changedBelow(); ///< the row that is held is another in the text
    void dropped(const QString &pointer, int before);

private:
    struct Refused
    {
        QString text;
        QString reason;
    };

    const RuleCell *cellAt(const QModelIndex &index) const;
    QVariant textAt(const QModelIndex &index) const;
    QString tipAt(const QModelIndex &index) const;
    bool taken(const QModelIndex &index, const QString &text, const Acceptance &acceptance);
    QString titleOf(int column) const;
    void take(const QList<RuleRow> &read);
    void takeMiddle(const QList<RuleRow> &rows, int first, int oldLast, int newLast);

    IngressBuffer &m_buffer;
    Kind m_kind;
    QStringList m_keys;
    QString m_list;
    QList<RuleRow> m_rows;
    QHash<QPersistentModelIndex, Refused> m_refused;
    QPersistentModelIndex m_held;
    bool m_isTaking = false;
};

}
