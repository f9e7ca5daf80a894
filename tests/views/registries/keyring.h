#pragma once

#include <QDBusVirtualObject>

namespace quaymaster::fixtures
{

/// The gnome-keyring of the test's own session. False: it did not do what it was asked.
class Keyring
{
public:
    static bool isThere(); ///< it is just starting
    static bool lock();
    static bool unlock();
};

/// A person who closes every question for the keyring's password, as gcr's prompter tells the keyring.
class RefusingPerson final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    RefusingPerson();
    ~RefusingPerson() override;

    int questions() const { return m_questions; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    static void tell(const QDBusMessage &message, const QString &method, const QVariantList &arguments);

    int m_questions = 0;
};

}
