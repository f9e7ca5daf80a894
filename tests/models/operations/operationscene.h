#pragma once

#include "models/operations/operations.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/registryserver.h"

#include <QTemporaryDir>

namespace quaymaster::fixtures
{

/// A workspace with its store, and the operations of one program in it. Another program can be begun in the same.
class OperationScene
{
public:
    OperationScene();
    ~OperationScene();

    /// A program that starts now; what was there before is gone.
    Operations &open();
    /// As if the program were killed: nothing is written any more, only locks fall.
    void close();
    Operations &operations() { return *m_operations; }
    /// The history as another program sees it.
    OperationJournal &journal();

    NetworkOptions network;
    CredentialPrompts prompts; ///< the only source of credentials

    /// A docker-archive with this tag.
    QString archive(const QString &name, int layers = 2, qsizetype size = 200'000, quint32 seed = 1);
    static TransferRequest push(const QString &archive, const QStringList &destinations);
    static TransferRequest check(const QStringList &references);
    static TransferRequest sync(const QString &source, const QStringList &destinations);

    /// The words of the log.
    QStringList log(int key) const;
    Workspace workspace() const { return *Workspace::open(m_folder.filePath(QStringLiteral("workspace"))); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    static Result<TransferRequest> parse(const QStringList &arguments, RunContext &context);

    QTemporaryDir m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<OperationJournal> m_journal;
};

}
