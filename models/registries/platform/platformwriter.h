#pragma once

#include "models/registries/platform/platformclient.h"

#include <QSet>

namespace quaymaster
{

/// Writes to the platform, each with its proof. The platform answers no id to a create and wants no version for an
/// update: what was made is found by name and address, what is to be changed is read before and after. Between that
/// reading and the write somebody else may still write; nobody can exclude it.
///
/// What breaks off without an answer is looked up, and tried again only where it was not done. Errors besides those of
/// PlatformClient: `conflict` (another row stands there than the one that was meant), `integrity`
/// (the platform keeps something else than it was sent).
class PlatformWriter : public QObject
{
    Q_OBJECT

public:
    template <typename T = std::monostate> using Answer = std::function<void(Result<T>)>;

    /// `client` outlives it. `retries`: so often what was not done is tried again.
    PlatformWriter(PlatformClient &client, int retries);

    /// `known`: rows of the platform that are something else, whatever they are called. The new row.
    void create(const EntryFields &fields, const QSet<qint64> &known, QObject *context,
                const Answer<PlatformEntry> &answer);
    /// `there`: the row as it was when it was compared. The row as it is then.
    void update(const PlatformEntry &there, const EntryFields &fields, QObject *context,
                const Answer<PlatformEntry> &answer);

    static Error changedThere(const PlatformEntry &there);

private:
    struct Creation
    {
        EntryFields fields;
        QSet<qint64> known;
        QPointer<QObject> context;
        Answer<PlatformEntry> answer;
        int attempts = 0;
    };
    struct Change
    {
        PlatformEntry there;
        EntryFields fields;
        QPointer<QObject> context;
        Answer<PlatformEntry> answer;
        int attempts = 0;
    };

    void create(Creation creation);
    void findCreated(const Creation &creation, const std::optional<Error> &error);
    void update(Change change);
    void proveUpdate(const Change &change, const std::optional<Error> &error);
    /// The row, if it still is what it was; `gone` where it is not there.
    void ifUnchanged(const Change &change, const std::function<void()> &then, const std::function<void()> &gone);
    bool mayTryAgain(int attempts) const { return attempts <= m_retries; }

    PlatformClient &m_client;
    int m_retries;
};

}
