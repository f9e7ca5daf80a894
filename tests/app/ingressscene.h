#pragma once

#include "tests/app/program.h"
#include "tests/fixtures/filestamp.h"

namespace quaymaster::fixtures
{

/// Templates in a folder, and the `ingress` commands over them.
class IngressScene
{
public:
    /// A folder and a workspace without anything in them.
    void startAgain() { m_program = std::make_unique<Program>(); }

    const Program &program() const { return *m_program; }
    QString file(const QString &name) const { return m_program->file(name); }
    /// Its path; empty: it can't be written.
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("a.yaml")) const;
    /// `quaymaster ingress …`.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;

    static QByteArray read(const QString &path);

private:
    std::unique_ptr<Program> m_program;
};

}
