#pragma once

#include "models/registries/hosts/registryhosts.h"
#include "views/distribution/typedreference.h"
#include "views/widgets/environments.h"
#include "views/widgets/fieldmessage.h"

#include <QLineEdit>

namespace quaymaster
{

/// One line for a reference, judged while it is typed: what is wrong, what it stands for, and in which environment
/// it lies. A `user:password@` is taken out and kept nowhere.
class ReferenceEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Wants {
        Image, ///< a tag, a digest or neither (latest)
        Destination, ///< a tag or none, on a host that may be written to
        Repository, ///< neither tag nor digest
        RepositoryToWrite,
    };

    /// The line's object name is `name`; what belongs to it begins with that.
    ReferenceEdit(const QString &name, Wants wants, const RegistryHosts &hosts, QWidget *parent = nullptr);

    void setName(const QString &name);
    QLineEdit &line() { return *m_line; }
    QString text() const { return m_line->text(); }
    void setText(const QString &text);
    bool isEmpty() const { return m_line->text().trimmed().isEmpty(); }
    /// None as long as something is wrong with it.
    const std::optional<Reference> &reference() const { return m_reference; }

    void setWants(Wants wants);
    /// What a destination without a tag takes; empty: not known.
    void setSourceTag(const QString &tag);
    /// Where a path without a host lies; empty: at Docker Hub, as everywhere.
    void setHost(const QString &host);
    /// Said by whoever compares it with other lines; empty: nothing.
    void setObjection(const QString &sentence);
    bool isObjected() const { return !m_objection.isEmpty(); }

signals:
    void changed();

private:
    void judge();
    Result<Reference> parsed(const TypedReference &typed) const;
    Result<Reference> named(const TypedReference &typed) const;
    bool isHostAlone(const TypedReference &typed) const;
    bool isWritten() const { return m_wants == Wants::Destination || m_wants == Wants::RepositoryToWrite; }
    std::optional<QString> refusal(const Reference &reference) const;
    void show(const QString &wrong);
    QString resolved() const;
    void showEnvironment();

    Wants m_wants;
    const RegistryHosts &m_hosts;
    QString m_sourceTag;
    QString m_host;
    QString m_objection;
    bool m_hadUserInfo = false;
    std::optional<Reference> m_reference;

    QLineEdit *m_line;
    EnvironmentBadge *m_environment; ///< `NAME.environment`
    QLabel *m_meaning; ///< `NAME.meaning`: what a short form stands for
    FieldMessage *m_message; ///< `NAME.message`
};

}
