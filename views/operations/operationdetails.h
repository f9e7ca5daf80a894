#pragma once

#include "models/operations/operations.h"

#include <QLabel>
#include <QPersistentModelIndex>
#include <QWidget>

namespace quaymaster
{

class ErrorDetails;
class FactGrid;
class LogView;
class ViewState;

/// Everything about one row of the operations: why it failed, references, digest, and its log as it grows.
class OperationDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit OperationDetails(Operations &operations, QWidget *parent = nullptr);

    /// An index of the operations' tree; invalid: nothing.
    void show(const QModelIndex &row);
    int key() const { return m_key; } ///< of the operation that is shown, or whose row is
    /// What may have changed since.
    void update();
    void remember(ViewState &state);
    LogView &log() const { return *m_log; }

private:
    static QString waiting(const OperationEntry &entry);
    QString outcome(const OperationEntry &entry) const;
    static QString sent(const ImageReport &image);
    static QString fetched(const ImageReport &image);
    void follow(const OperationEntry *entry);
    void showLog();
    void append(int key, const LogLine &line);
    bool isShown(const LogLine &line) const;

    Operations &m_operations;
    QPersistentModelIndex m_row;
    int m_key = 0;
    int m_image = -1;
    bool m_isLoaded = false; ///< the log that is shown is all that is known
    QLabel *m_title; ///< `operations.details.title`
    ErrorDetails *m_error; ///< `operations.details.error`
    FactGrid *m_facts;
    QLabel *m_retry; ///< `operations.details.retry`: why it waits
    QLabel *m_reference; ///< `operations.details.reference`
    QLabel *m_digest; ///< `operations.details.digest`
    QLabel *m_outcome; ///< `operations.details.outcome`: bytes, blobs, and what the tag was before
    LogView *m_log; ///< `operations.log`
};

}
