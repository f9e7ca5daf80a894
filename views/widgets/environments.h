#pragma once

#include "models/registries/hosts/registryhost.h"
#include "views/widgets/statedelegate.h"

#include <QLabel>

class QComboBox;

namespace quaymaster
{

/// How an environment looks everywhere: production cannot be taken for another.
StateLook lookOf(RegistryHost::Environment environment);
/// Every environment with its word and look, in the language of now; keeps what is chosen.
void fillEnvironments(QComboBox &box);

/// Word and colour of an environment beside a host's name; hidden for None.
class EnvironmentBadge final : public QLabel
{
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setEnvironment(RegistryHost::Environment environment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintAgain();

    RegistryHost::Environment m_environment = RegistryHost::Environment::None;
};

}
