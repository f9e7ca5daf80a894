#pragma once

#include "models/registries/platform/platformlink.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace quaymaster
{

/// Product specs and nodes of the platform, to be chosen for their numbers. Hidden while no platform is connected.
class SlicingSource final : public QWidget
{
    Q_OBJECT

public:
    /// `link` outlives it.
    explicit SlicingSource(PlatformLink &link, QWidget *parent = nullptr);

    /// Asks the platform, again if need be; what was chosen stays chosen if it is still there.
    void read();

signals:
    /// By the person, or because it was read again. None: none is chosen.
    void specChosen(const std::optional<quaymaster::PlatformSpec> &spec);
    void nodeChosen(const std::optional<quaymaster::PlatformNode> &node);

private:
    void retranslate();
    void found(const PlatformLink::Client &client);
    void tell(const Error &error);
    void showSpecs();
    void showNodes();

    PlatformLink &m_link;
    PlatformLink::Client m_client;
    std::unique_ptr<QObject> m_reading; ///< context of what is read; a newer reading takes its place
    QList<PlatformSpec> m_specs; ///< those with GPU cards
    QList<PlatformNode> m_nodes;
    QLabel *m_specLabel;
    QComboBox *m_spec;
    QLabel *m_nodeLabel;
    QComboBox *m_node;
    QLabel *m_message;
};

}
