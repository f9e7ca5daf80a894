#pragma once

#include "models/image/digest.h"
#include "models/store/facts.h"
#include "models/store/storethread.h"

namespace quaymaster
{

/// What earlier runs learned, as hints: small reads here, on the transfer thread; writes on the store's.
class FactCache
{
public:
    /// Lets go of what is too old or too much.
    FactCache(Database &reader, StoreThread &writer);

    std::optional<LayerFact> layer(const Digest &diffId) const;
    void rememberLayer(const Digest &diffId, const Digest &digest, qint64 size, const QString &mediaType);
    QStringList repositoriesWith(const Digest &blob, const QString &host, const QString &account) const;
    void rememberBlob(const Digest &blob, const QString &host, const QString &account, const QString &repository);
    void forgetRepository(const QString &host, const QString &account, const QString &repository);
    QString learned(const QString &host, const QString &name) const; ///< empty: nothing
    void learn(const QString &host, const QString &name, const QString &value);

private:
    void post(std::function<Result<>(Facts &)> change);

    Database &m_reader;
    StoreThread &m_writer;
};

}
