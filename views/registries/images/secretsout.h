#pragma once

class QLineEdit;

namespace quaymaster
{

class FieldMessage;

/// For a field where an address is typed: `user:password@` before the host is taken out at once, nowhere kept, and
/// `message` says so. Any other change of the text clears the message.
void keepSecretsOut(QLineEdit &field, FieldMessage &message);

}
