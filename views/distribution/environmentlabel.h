#pragma once

#include "models/registries/registryhost.h"

#include <QLabel>

namespace quaymaster
{

/// In which environment a registry host lies, in its colour and in a word; nothing where it has none.
class EnvironmentLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit EnvironmentLabel(QWidget *parent = nullptr);

    void setEnvironment(RegistryHost::Environment environment);
    RegistryHost::Environment environment() const { return m_environment; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    RegistryHost::Environment m_environment = RegistryHost::Environment::None;
};

}
