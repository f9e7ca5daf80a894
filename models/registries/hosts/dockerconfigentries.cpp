#include "models/registries/hosts/dockerconfigentries.h"

#include "models/registries/hosts/hostinput.h"
#include "models/registries/hosts/registryhosts.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::DockerConfigEntry)
};

DockerConfigEntry entryFor(const AuthFile &file, const QString &key, const RegistryHosts &hosts)
{
    DockerConfigEntry entry;
    entry.key = key;
    entry.host = key.section(u'/', 0, 0);
    entry.state = hosts.find(entry.host) ? DockerConfigEntry::State::Known : DockerConfigEntry::State::New;
    if (const auto host = hostInput(entry.host); !host) {
        entry.problem = host.error();
        return entry;
    }
    const auto lead = leadFor(file, key);
    if (!lead) {
        entry.problem = lead.error();
    } else if (const auto *credential = std::get_if<Credential>(&*lead)) {
        entry.username = credential->username;
    } else {
        entry.origin = DockerConfigEntry::Origin::Helper;
        entry.helper = std::get<HelperQuestion>(*lead).helper;
    }
    return entry;
}

}

Result<CredentialLead> leadFor(const AuthFile &file, const QString &key)
{
    const auto leads = file.leads(key.section(u'/', 0, 0), key.section(u'/', 1));
    if (!leads)
        return leads.error();
    if (leads->isEmpty())
        return Error{Error::Kind::NotFound, Text::tr("The file holds no password for %1. Log in there.").arg(key), {}};
    return leads->constFirst();
}

Result<QList<DockerConfigEntry>> dockerConfigEntries(const QString &file, const RegistryHosts &hosts)
{
    const auto read = AuthFile::read(file);
    if (!read)
        return read.error();
    QList<DockerConfigEntry> entries;
    for (const QString &key : read->keys())
        entries.append(entryFor(*read, key, hosts));
    return entries;
}

}
