#pragma once

#include "models/registries/slicing/gpuslice.h"

#include <QStringList>

namespace quaymaster
{

/// Where HAMi-core lies on a node unless it is told otherwise.
inline constexpr QLatin1StringView usualHamiFolder{"/root/HAMi-core/build"};

using EnvironmentVariables = QList<std::pair<QString, QString>>;

/// What HAMi-core reads in the container: LD_PRELOAD, the memory limit (a variable per card where there are several,
/// because it holds for one device) and the percentage of compute units.
EnvironmentVariables slicingEnvironment(const GpuSlice &slice);

/// Of the node's folder with HAMi-core: a translated sentence, empty if it is fine.
QString hamiFolderProblem(const QString &folder);

/// For `docker run`, quoted for a POSIX shell: the variables and the mount of `hamiFolder`, empty: the usual one.
QString dockerRunArguments(const GpuSlice &slice, const QString &hamiFolder);
/// For `docker run --env-file` and /etc/environment: `NAME=value`, a line each.
QString environmentFile(const GpuSlice &slice);
/// For /etc/profile.d: the same with `export`.
QString profileScript(const GpuSlice &slice);

/// Translated sentences: what is easily overlooked when a container gets its slice this way.
QStringList slicingWarnings(const GpuSlice &slice);

}
