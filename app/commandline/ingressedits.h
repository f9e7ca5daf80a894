#pragma once

#include "app/commandline/command.h"
#include "app/commandline/environment.h"
#include "app/commandline/ingressinput.h"

#include <functional>

namespace quaymaster
{

/// `ingress set`, `add`, `remove` and `move`: one edit of one file, accepted or refused.
class IngressEdits final : public Command
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> makeSet(const Invocation &invocation, Environment &environment);
    static Result<std::unique_ptr<Command>> makeAdd(const Invocation &invocation, Environment &environment);
    static Result<std::unique_ptr<Command>> makeRemove(const Invocation &invocation, Environment &environment);
    static Result<std::unique_ptr<Command>> makeMove(const Invocation &invocation, Environment &environment);

    void start() override;

private:
    using Edit = std::function<Result<YamlEdit>(const YamlTree &, const YamlPath &)>;
    struct Wish
    {
        IngressInput input;
        std::optional<QString> list;
        QString output; ///< empty: the file itself
        bool isDiff = false;
    };

    IngressEdits(Environment &environment, Wish wish, Edit edit);
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment, Edit edit);
    static Result<Wish> wishIn(const Invocation &invocation, bool isJson);

    Answer answer();
    Answer refused(const Refusal &refusal) const;
    Answer done(const IngressDocument &before, const IngressDocument &after) const;
    Result<> write(const QByteArray &before, const QByteArray &after) const;
    void tellWhatElse(const Acceptance &acceptance, const IngressDocument &before);

    Environment &m_environment;
    Wish m_wish;
    Edit m_edit;
};

}
