#include "models/core/error.h"

#include <array>
#include <cerrno>
#include <system_error>

namespace quaymaster
{

using namespace Qt::StringLiterals;

Error Error::cancelled()
{
    return {Kind::Cancelled, tr("Cancelled. Starting it again continues from here."), {}};
}

Error Error::io(const QString &path, int systemError)
{
    const QString detail = u"%1: %2"_s.arg(path, QString::fromStdString(std::generic_category().message(systemError)));
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return {Kind::Io, tr("There is no file %1. Check the path.").arg(path), detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Kind::Io, tr("No permission for %1. Check its owner and mode.").arg(path), detail};
    case ENOSPC:
    case EDQUOT:
        return {Kind::Io, tr("The disk is full at %1. Free some space and try again.").arg(path), detail};
    default:
        return {Kind::Io, tr("%1 could not be read or written. Check the disk, then try again.").arg(path), detail};
    }
}

QString kindName(Error::Kind kind)
{
    static constexpr std::array names{
        "usage"_L1,        "invalid"_L1,   "unsupported"_L1, "network"_L1,   "tls"_L1,          "timeout"_L1,
        "unauthorized"_L1, "forbidden"_L1, "not-found"_L1,   "conflict"_L1,  "rate-limited"_L1, "server"_L1,
        "integrity"_L1,    "io"_L1,        "keychain"_L1,    "cancelled"_L1,
    };
    return names.at(static_cast<std::size_t>(kind));
}

bool isTransient(Error::Kind kind)
{
    return kind == Error::Kind::Network || kind == Error::Kind::Timeout || kind == Error::Kind::RateLimited
        || kind == Error::Kind::Server;
}

}
