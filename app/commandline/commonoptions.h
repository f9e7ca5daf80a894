#pragma once

#include "app/commandline/commandspec.h"
#include "models/distribution/http/networkoptions.h"

#include <span>

namespace quaymaster
{

/// What every command takes.
struct CommonOptions
{
    bool json = false;
    bool quiet = false;
    bool verbose = false;
    QString workspace; ///< empty: the person's own
    QString authFile; ///< empty: keychain, docker, podman
    NetworkOptions network; ///< what was said; the rest is the default
    QStringList insecureHosts;
};

/// What was said wins over what `network` holds from the settings.
void applyTo(NetworkOptions &network, const CommonOptions &options);

std::span<const OptionSpec> commonOptionSpecs();

/// Errors: `usage`.
Result<CommonOptions> commonOptionsOf(const Invocation &invocation);

/// The words of the common options that decide what a run does, for running it again from any folder: without those
/// that only decide how it is shown.
QStringList lastingOptions(const Invocation &invocation);

}
