#include "models/credentials/keychaincredentials.h"

#include <QCoreApplication>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace quaymaster
{

/// Without GLib's event loop libsecret never answers: to us a keychain that hangs.
class KeychainCallTest : public QObject
{
    Q_OBJECT

private slots:
    void aSilentKeychainIsAnErrorWithinTheBound();

private:
    std::optional<Error> m_found;
    std::optional<Error> m_stored;
    KeychainCredentials m_keychain{200ms};
};

void KeychainCallTest::aSilentKeychainIsAnErrorWithinTheBound()
{
    m_keychain.find(u"one.example"_s, {}, this,
                    [this](const Result<Credential> &found) { m_found = found ? Error{} : found.error(); });
    QTRY_VERIFY(m_found);
    QCOMPARE(m_found->kind, Error::Kind::Keychain);
    m_keychain.store(u"one.example"_s, {u"anna"_s, Secret("s"), {}, {}}, this,
                     [this](const Result<> &stored) { m_stored = stored ? Error{} : stored.error(); });
    QTRY_VERIFY(m_stored);
    QCOMPARE(m_stored->kind, Error::Kind::Keychain);
}

}

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    quaymaster::KeychainCallTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychaincall.moc"
