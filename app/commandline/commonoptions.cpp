#include "app/commandline/commonoptions.h"

#include "app/commandline/arguments.h"
#include "models/distribution/client/hostkind.h"

#include <QFileInfo>
#include <array>
#include <limits>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::CommonOptions)
};

constexpr std::array specs{
    OptionSpec{"json", nullptr,
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Answer with one JSON object on standard output")},
    OptionSpec{"quiet", nullptr, QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Nothing on standard error but errors")},
    OptionSpec{"verbose", nullptr, QT_TRANSLATE_NOOP("quaymaster::CommandTable", "The log on standard error too")},
    OptionSpec{"workspace", "DIR",
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Database, settings and log here instead of the user's")},
    OptionSpec{"authfile", "FILE",
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Credentials from this file only (docker's config.json)")},
    OptionSpec{"ca", "FILE",
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Trust this certificate authority too (PEM)")},
    OptionSpec{"client-cert", "FILE", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Client certificate (PEM)")},
    OptionSpec{"client-key", "FILE", QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Its key (PEM)")},
    OptionSpec{"insecure", "HOST",
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Do not check the certificate of host[:port]; repeatable"),
               true},
    OptionSpec{"plain-http", "HOST",
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Speak http with host[:port]; repeatable"), true},
    OptionSpec{"jobs", "N",
               QT_TRANSLATE_NOOP("quaymaster::CommandTable",
                                 "At most so many blobs at once (default: found out for each host)")},
    OptionSpec{"retries", "N",
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "Try again so often (default 5; 0 tries once)")},
    OptionSpec{"limit-rate", "BYTES",
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "At most so many bytes a second, all together")},
    OptionSpec{"help", nullptr,
               QT_TRANSLATE_NOOP("quaymaster::CommandTable", "This help; behind a command, that command's")},
    OptionSpec{"version", nullptr, QT_TRANSLATE_NOOP("quaymaster::CommandTable", "The version")},
};

Result<> readNumbers(const Invocation &invocation, NetworkOptions &network)
{
    const auto read = [&](const QString &option, qint64 least, qint64 most, auto &into) -> Result<> {
        if (!invocation.has(option))
            return {};
        const auto number = numberIn(option, invocation.value(option), least, most);
        if (!number)
            return number.error();
        into = static_cast<std::remove_reference_t<decltype(into)>>(*number);
        return {};
    };
    if (auto done = read(u"jobs"_s, 1, 64, network.transfers); !done)
        return done;
    if (auto done = read(u"retries"_s, 0, 100, network.retries); !done)
        return done;
    return read(u"limit-rate"_s, 1, std::numeric_limits<qint64>::max() / 1024, network.bytesPerSecond);
}

/// A host's own settings are the defaults, changed.
HostSettings &settingsOf(NetworkOptions &network, const QString &host)
{
    if (!network.hosts.contains(host))
        network.hosts.insert(host, network.defaults);
    return network.hosts[host];
}

Result<> readHosts(const Invocation &invocation, CommonOptions &options)
{
    const auto insecure = invocation.values(u"insecure"_s);
    for (const QString &word : insecure) {
        const auto host = hostIn(word);
        if (!host)
            return host.error();
        for (const QString &name : hostsBehind(*host))
            settingsOf(options.network, name).insecure = true;
        options.insecureHosts.append(*host);
    }
    const auto plain = invocation.values(u"plain-http"_s);
    for (const QString &word : plain) {
        const auto host = hostIn(word);
        if (!host)
            return host.error();
        for (const QString &name : hostsBehind(*host))
            settingsOf(options.network, name).plainHttp = true;
    }
    return {};
}

void replaceBy(QString &value, const QString &said)
{
    if (!said.isEmpty())
        value = said;
}

void applyTo(HostSettings &host, const HostSettings &said)
{
    host.plainHttp = host.plainHttp || said.plainHttp;
    host.insecure = host.insecure || said.insecure;
    replaceBy(host.caFile, said.caFile);
    replaceBy(host.clientCertificateFile, said.clientCertificateFile);
    replaceBy(host.clientKeyFile, said.clientKeyFile);
}

bool namesFile(QLatin1StringView option)
{
    return option == "authfile"_L1 || option == "ca"_L1 || option == "client-cert"_L1 || option == "client-key"_L1;
}

bool isForShow(QLatin1StringView option)
{
    return option == "json"_L1 || option == "quiet"_L1 || option == "verbose"_L1 || option == "workspace"_L1
        || option == "help"_L1 || option == "version"_L1;
}

}

std::span<const OptionSpec> commonOptionSpecs()
{
    return specs;
}

Result<CommonOptions> commonOptionsOf(const Invocation &invocation)
{
    CommonOptions options;
    options.json = invocation.has(u"json"_s);
    options.quiet = invocation.has(u"quiet"_s);
    options.verbose = invocation.has(u"verbose"_s) && !options.quiet;
    options.workspace = invocation.value(u"workspace"_s);
    options.authFile = invocation.value(u"authfile"_s);
    HostSettings &defaults = options.network.defaults;
    defaults.caFile = invocation.value(u"ca"_s);
    defaults.clientCertificateFile = invocation.value(u"client-cert"_s);
    defaults.clientKeyFile = invocation.value(u"client-key"_s);
    if (defaults.clientCertificateFile.isEmpty() != defaults.clientKeyFile.isEmpty())
        return Error{Error::Kind::Usage, Text::tr("--client-cert and --client-key belong together. Give both."), {}};
    if (auto done = readNumbers(invocation, options.network); !done)
        return done.error();
    if (auto done = readHosts(invocation, options); !done)
        return done.error();
    return options;
}

void applyTo(NetworkOptions &network, const CommonOptions &options)
{
    const NetworkOptions &said = options.network;
    const NetworkOptions unsaid;
    for (auto host = said.hosts.cbegin(); host != said.hosts.cend(); ++host)
        settingsOf(network, host.key());
    applyTo(network.defaults, said.defaults);
    for (auto host = network.hosts.begin(); host != network.hosts.end(); ++host)
        applyTo(*host, said.forHost(host.key()));
    if (said.transfers != unsaid.transfers)
        network.transfers = said.transfers;
    if (said.bytesPerSecond != unsaid.bytesPerSecond) {
        network.bytesPerSecond = said.bytesPerSecond;
        network.budget.reset();
    }
    if (said.retries != unsaid.retries)
        network.retries = said.retries;
}

QStringList lastingOptions(const Invocation &invocation)
{
    QStringList words;
    for (const OptionSpec &spec : specs) {
        const QLatin1StringView name(spec.name);
        if (isForShow(name))
            continue;
        const auto values = invocation.values(name);
        for (const QString &value : values)
            words.append(u"--%1=%2"_s.arg(name, namesFile(name) ? QFileInfo(value).absoluteFilePath() : value));
    }
    return words;
}

}
