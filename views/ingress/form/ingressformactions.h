#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace quaymaster
{

/// What can be done in the form of an entry. The form does it.
class IngressFormActions final : public QObject
{
    Q_OBJECT

public:
    /// Those withKeys() are to be added to the tables where their shortcuts hold, see localkeys.h.
    explicit IngressFormActions(QWidget &form);

    QList<QAction *> all() const; ///< nullptr: a separator
    QList<QAction *> ofRows() const; ///< of a context menu
    QList<QAction *> ofHttp() const;
    QList<QAction *> ofTcp() const;
    QList<QAction *> withKeys() const;

    /// Whether something can be edited, a rule is meant, and which of the known ones are there.
    struct State
    {
        bool isShown = false; ///< there is something to look at
        bool isLive = false; ///< and it can be edited
        bool hasRule = false;
        bool hasJupyter = false;
        bool hasTensorboard = false;
        bool hasSsh = false;
    };
    void setState(const State &state);

signals:
    void addHttpWanted();
    void addTcpWanted();
    void jupyterWanted();
    void tensorboardWanted();
    void sshWanted();
    void editWanted();
    void commentWanted();
    void commentAboveWanted();
    void duplicateWanted();
    void removeWanted();
    void upWanted();
    void downWanted();
    void cutWanted();
    void copyWanted();
    void pasteWanted();

private:
    QAction *made(const char *name, const char *icon, void (IngressFormActions::*wanted)());
    void setTexts();
    void setKeys();

    QAction *m_addHttp;
    QAction *m_addTcp;
    QAction *m_jupyter;
    QAction *m_tensorboard;
    QAction *m_ssh;
    QAction *m_edit;
    QAction *m_comment;
    QAction *m_commentAbove;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
};

}
