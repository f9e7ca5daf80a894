#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace quaymaster
{

class ViewState;

/// Files that were open, newest first, a few of them; those that have gone are left out.
class RecentFiles
{
public:
    explicit RecentFiles(ViewState &state);

    QStringList paths() const;
    void add(const QString &path);

private:
    ViewState &m_state;
};

/// What stands in the place of the open files while there are none: what one may begin with.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const QList<QAction *> &first, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

signals:
    void openWanted(const QString &path);

private:
    QLabel *m_sentence;
    QLabel *m_recent;
    QWidget *m_files;
    QVBoxLayout *m_list;
};

}
