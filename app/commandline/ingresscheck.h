#pragma once

#include "app/commandline/ingressinput.h"
#include "app/commandline/jobcommand.h"
#include "app/commandline/sarif.h"
#include "models/distribution/inspect/inspectjob.h"

namespace quaymaster
{

/// `ingress check`: the findings of files and folders, and their fixes.
class IngressCheck final : public JobCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    void start() override;

private:
    struct Wish
    {
        QStringList files;
        std::optional<QString> list;
        std::optional<Reference> image;
        bool fixes = false;
        bool isStrict = false;
        bool isSarif = false;
    };
    struct Checked
    {
        QString file;
        QString mode;
        QByteArray bytes;
        QList<Diagnostic> diagnostics; ///< no more than a person is told
        FindingCounts counts; ///< of all
        std::optional<Error> error = {}; ///< why it could not be read or looked at, which was told
    };

    IngressCheck(Environment &environment, Wish wish);

    void fail(const Error &error) override;
    void checkAll(const std::optional<ImagePorts> &exposed);
    bool isCancelled() const;
    void check(const QString &file, const IngressReading &reading);
    Checked checked(const QString &file, const IngressReading &reading);
    /// Of an answer: what no finding can speak of.
    std::optional<Error> firstError() const;
    static QString noteOf(const Checked &checked);
    FindingCounts counts() const;
    Answer answer() const;

    Wish m_wish;
    QList<Checked> m_checked;
    std::optional<Error> m_failure; ///< of the image, or that the person wants no more
};

}
