#include "views/registries/images/secretsout.h"

#include "models/image/reference.h"
#include "views/widgets/fieldmessage.h"

#include <QLineEdit>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SecretsOut)
};

}

void keepSecretsOut(QLineEdit &field, FieldMessage &message)
{
    QObject::connect(&field, &QLineEdit::textChanged, &message, [&field, &message](const QString &text) {
        message.clear();
        const UserInfoSplit split = splitUserInfo(text);
        if (!split.hasUserInfo)
            return;
        field.setText(split.rest); // forgets what could be undone, too
        message.setWarning(Text::tr("The user name and password were taken out. They belong to the host: edit it."));
    });
}

}
