#include "tests/models/operations/operationscene.h"

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

OperationScene::OperationScene() = default;

OperationScene::~OperationScene()
{
    close();
}

Operations &OperationScene::open()
{
    close();
    auto store = StoreThread::open(workspace().database());
    if (!store)
        qFatal("no store: %s", qPrintable(store.error().detail));
    m_store = *std::move(store);
    m_operations = std::make_unique<Operations>(
        *m_store, workspace(),
        [this] {
            return RunContext{network, [this] { return prompts.source(); }, workspace()};
        },
        &OperationScene::parse);
    m_operations->watch(prompts);
    return *m_operations;
}

void OperationScene::close()
{
    m_journal.reset();
    m_operations.reset();
    m_store.reset();
}

OperationJournal &OperationScene::journal()
{
    if (!m_journal) {
        auto journal = OperationJournal::open(workspace());
        if (!journal)
            qFatal("no journal: %s", qPrintable(journal.error().detail));
        m_journal = *std::move(journal);
    }
    return *m_journal;
}

/// The program's own parser is in app, above us: this one knows what the tests write.
Result<TransferRequest> OperationScene::parse(const QStringList &arguments, RunContext &)
{
    const QStringList words = arguments.mid(arguments.indexOf(u"--"_s) + 1);
    if (arguments.first() == "registry"_L1)
        return check(words);
    if (words.size() < 2)
        return Error{Error::Kind::Unsupported, u"Not ours."_s, {}};
    if (arguments.first() == "sync"_L1)
        return sync(words.first(), words.mid(1));
    const auto source = ArchiveSource::parse(words.first());
    return source ? Result<TransferRequest>(push(words.first(), words.mid(1))) : source.error();
}

QString OperationScene::archive(const QString &name, int layers, qsizetype size, quint32 seed)
{
    ImageParts image{{u"app:1.0"_s}, {}};
    for (int i = 0; i < layers; ++i)
        image.layers.append(layerTar("layer" + QByteArray::number(i), size, seed * 100 + static_cast<quint32>(i)));
    QFile out(file(name));
    const QByteArray bytes = dockerArchive({image}, DockerForm::Blobs);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(out.fileName()));
    return out.fileName();
}

TransferRequest OperationScene::push(const QString &archive, const QStringList &destinations)
{
    CopyRequest request{*ArchiveSource::parse(archive), {}, {}};
    for (const QString &destination : destinations)
        request.destinations.append(*Reference::parse(destination));
    return request;
}

TransferRequest OperationScene::sync(const QString &source, const QStringList &destinations)
{
    CopyRequest request{*Reference::parse(source), {}, {}};
    for (const QString &destination : destinations)
        request.destinations.append(*Reference::parse(destination));
    return request;
}

TransferRequest OperationScene::check(const QStringList &references)
{
    CheckRequest request;
    for (const QString &reference : references)
        request.references.append(*Reference::parse(reference));
    return request;
}

QStringList OperationScene::log(int key) const
{
    QStringList words;
    if (const OperationEntry *entry = m_operations->find(key))
        for (const LogLine &line : entry->log)
            words.append(line.text);
    return words;
}

}
