#pragma once

#include "models/registries/platform/platformclient.h"

namespace quaymaster
{

/// Deletes rows of the platform at once, each with its proof: before, whether containers use it and whether it still is
/// what it was; afterwards, whether it is gone. What is refused is told of that row alone, and the others go. Goes by
/// itself.
class PlatformRemoval final : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        PlatformEntry there; ///< as it was when it was compared
        bool isForced = false; ///< also where it can't be asked whether containers use it
    };
    /// In the order of the rows. None: nothing was done about it, since another one says why nothing can be. Errors:
    /// see PlatformWriter. A row that is gone is deleted.
    using Outcomes = QList<std::optional<Result<>>>;
    using Answer = std::function<void(const Outcomes &)>;

    /// So many rows at once: an address line has its limits, and until all are checked the first may have changed.
    static constexpr qsizetype most = 20;

    /// `client` outlives `context`, which this goes with. `retries`: so often what was not done is tried again.
    PlatformRemoval(PlatformClient &client, const QList<Row> &rows, int retries, QObject *context, Answer answer);

private:
    void check(qsizetype at);
    void compare(qsizetype at);
    void refuse(qsizetype at, const Error &error);
    void remove();
    void prove(qsizetype at);
    void proven();
    void end();

    PlatformClient &m_client;
    QList<Row> m_rows;
    int m_retries;
    Answer m_answer;
    Outcomes m_outcomes;
    QList<qsizetype> m_going; ///< rows that are to be deleted
    QList<qsizetype> m_staying; ///< of them, those that are still there
    std::optional<Error> m_error; ///< of the request
    int m_attempts = 0;
};

}
