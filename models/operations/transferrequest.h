#pragma once

#include "models/distribution/copy/copyreport.h"
#include "models/distribution/copy/copyrequest.h"
#include "models/distribution/pull/pullrequest.h"
#include "models/image/reference.h"
#include "models/registries/availability/checkrequest.h"

#include <variant>

namespace quaymaster
{

/// What a push, sync or pull, or a test of images, is to do: the value that a command line or a dialog makes.
using TransferRequest = std::variant<CopyRequest, PullRequest, CheckRequest>;

/// The command of a CheckRequest, which moves nothing.
inline constexpr QLatin1StringView checkCommand{"registry check"};

/// `push`, `sync`, `pull` or `registry check`.
QString commandOf(const TransferRequest &request);

/// The equivalent command line, without the program's name and without network options. Paths are absolute, and never
/// a secret is in it. The command line's parser makes the same request of it.
QStringList argumentsFor(const TransferRequest &request);

/// As one types it into a POSIX shell: `quaymaster push -- 'my file.tar' reg.example/web:1.0`.
QString shellCommand(const QStringList &arguments);

/// For eyes: `nginx.tar → reg.example/web:1.0`, or of a test a translated text.
QString titleOf(const TransferRequest &request);

/// Where it reads from, as argumentsFor() writes it; of a test its first image.
QString sourceOf(const TransferRequest &request);

/// What it writes to: two requests that share one of these must not run at once. References with the tag that they
/// will have, repositories where many tags are copied, a path for a pull,
/// nothing for a test.
QStringList targetsOf(const TransferRequest &request);
/// Whether the two write to one place.
bool shareTarget(const QStringList &targets, const QStringList &others);

/// `host[:port]` of every registry that takes part, each once.
QStringList hostsOf(const TransferRequest &request);

/// What is left to do after a run that came to `report`: without the destinations, and of many tags without the tags,
/// that have arrived, and of a test without the images that can be had; and nothing else than what that run has found.
/// The whole request where nothing is known.
TransferRequest failedOnly(const TransferRequest &request, const CopyReport &report);

}
