#pragma once

#include "models/credentials/credential.h"
#include "models/registries/entries/entryaddress.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace quaymaster
{

class FieldMessage;
class HostCredentials;
class WrappedLabel;

/// The address of an image: what it means stands below while it is typed, and a password in it is taken out as soon as
/// it can be told from a tag before a digest, at the latest when the field is left.
class AddressField final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressField(QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    FieldMessage *message() const { return m_message; } ///< what is wrong
    FieldMessage *advice() const { return m_advice; } ///< in notes()
    /// What is good to know about the address, of any height: to be put where no field below it would move.
    QWidget *notes() const { return m_notes; }
    /// Of an entry: it stays as it is until somebody edits it.
    void setAddress(const QString &address);
    /// Without user information, whatever stands in the field.
    QString address() const;
    std::optional<Reference> reference() const;
    /// As if the field was left: takes a password out, and puts the address in order.
    void settle();

    /// What came with an address that was typed here, and the host that it is for; both empty if nothing did.
    const Credential &credential() const { return m_credential; }
    const QString &credentialHost() const { return m_credentialHost; }

signals:
    void edited(); ///< at each letter
    void settled(); ///< the person has left it

private:
    void showMeaning();
    void takeOutTyped();
    void takeOut(const QString &userInfo);
    void followHost();
    void askForKeychain();
    void showCredential();
    QString toldText() const;
    QString host() const;

    bool isUntouched() const;

    QLineEdit *m_edit;
    QString m_before; ///< what it was set to
    QLabel *m_meaning;
    FieldMessage *m_message;
    FieldMessage *m_advice;
    QWidget *m_notes;
    QWidget *m_told;
    WrappedLabel *m_toldText;
    Credential m_credential;
    QString m_credentialHost;
    bool m_isDropped = false; ///< the address has become one of another host
    bool m_isGoingOn = false; ///< it was taken out while somebody types: the rest of a password may follow
    std::optional<bool> m_hasKeychain; ///< none: nobody knows yet
};

}
