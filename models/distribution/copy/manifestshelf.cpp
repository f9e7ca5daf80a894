#include "models/distribution/copy/manifestshelf.h"

#include <QTimer>

namespace quaymaster
{

ManifestShelf::ManifestShelf(RegistryClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ManifestShelf::put(const Repository &repository, const QString &identifier, const Manifest &manifest,
                        QObject *context, Answer answer)
{
    const Key key{repository, manifest.digest()};
    m_lines[key].waiting.push_back({identifier, manifest, context, std::move(answer)});
    QTimer::singleShot(0, this, [this, key] { next(key); });
}

void ManifestShelf::forget(const Repository &repository)
{
    for (auto &[key, line] : m_lines)
        if (key.first == repository)
            line.byDigest.reset();
}

void ManifestShelf::next(const Key &key)
{
    Line &line = m_lines[key];
    if (line.isBusy || line.waiting.empty())
        return;
    line.isBusy = true;
    const Waiting put = std::move(line.waiting.front());
    line.waiting.pop_front();
    const bool isByDigest = put.identifier == key.second.toString();
    if (!put.context)
        answered(key, put, Error::cancelled());
    else if (isByDigest && line.byDigest)
        answered(key, put, *line.byDigest);
    else // on behalf of all who wait in the line: it goes on when the one that asked first is gone
        m_client.putManifest(key.first, put.identifier, put.manifest, this,
                             [this, key, put](const Result<Receipt> &receipt) { answered(key, put, receipt); });
}

void ManifestShelf::answered(const Key &key, const Waiting &put, const Result<Receipt> &receipt)
{
    Line &line = m_lines[key];
    line.isBusy = false;
    if (receipt && put.identifier == key.second.toString())
        line.byDigest = *receipt;
    QTimer::singleShot(0, this, [this, key] { next(key); });
    if (put.context)
        put.answer(receipt);
}

}
