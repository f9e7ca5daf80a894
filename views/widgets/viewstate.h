#pragma once

#include <QSettings>
#include <QVariant>

class QHeaderView;
class QWidget;

namespace quaymaster
{

/// How the person left the window: sizes, columns, sorting, the last pane. An INI file of the workspace (`view.ini`,
/// 0600) that may be deleted at any time. On the GUI thread.
class ViewState
{
public:
    explicit ViewState(const QString &file);

    /// `key`: "pane/what", lower case.
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

    void saveGeometry(const QString &key, const QWidget &window);
    /// False where nothing was saved, or where it would lie on no screen: then the window keeps its own size.
    bool restoreGeometry(const QString &key, QWidget &window) const;

    /// Order, widths, sorting and hidden columns. `version` grows whenever the columns of the model change their
    /// meaning: what an older one saved is not restored.
    void saveColumns(const QString &key, int version, const QHeaderView &header);
    bool restoreColumns(const QString &key, int version, QHeaderView &header) const;

private:
    QSettings m_file;
};

}
