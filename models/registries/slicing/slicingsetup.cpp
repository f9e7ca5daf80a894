#include "models/registries/slicing/slicingsetup.h"

#include "models/core/shellword.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView mountPoint{"/libvgpu/build"};
constexpr QLatin1StringView memoryLimit{"CUDA_DEVICE_MEMORY_LIMIT"};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SlicingSetup)
};

QString lines(const GpuSlice &slice, const QString &before)
{
    QString text;
    const EnvironmentVariables variables = slicingEnvironment(slice);
    for (const auto &[name, value] : variables)
        text += before + name + u'=' + value + u'\n';
    return text;
}

}

EnvironmentVariables slicingEnvironment(const GpuSlice &slice)
{
    EnvironmentVariables variables{{u"LD_PRELOAD"_s, mountPoint + u"/libvgpu.so"_s}};
    const QString memory = sliceMemory(slice.memoryMiB);
    if (slice.cards == 1)
        variables.append({memoryLimit, memory});
    for (int card = 0; slice.cards > 1 && card < slice.cards; ++card)
        variables.append({u"%1_%2"_s.arg(memoryLimit).arg(card), memory});
    variables.append({u"CUDA_DEVICE_SM_LIMIT"_s, QString::number(slice.smPercent)});
    return variables;
}

QString hamiFolderProblem(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    if (!folder.startsWith(u'/'))
        return Text::tr("Enter the whole path of the folder on the node, from / on.");
    const bool isOdd = std::ranges::any_of(folder, [](QChar sign) { return sign == u':' || !sign.isPrint(); });
    return isOdd ? Text::tr("Docker cannot mount a folder with a colon or a control character in its path. Rename it.")
                 : QString();
}

QString dockerRunArguments(const GpuSlice &slice, const QString &hamiFolder)
{
    QStringList words;
    const EnvironmentVariables variables = slicingEnvironment(slice);
    for (const auto &[name, value] : variables)
        words += {u"-e"_s, shellWord(name + u'=' + value)};
    const QString folder = hamiFolder.isEmpty() ? QString(usualHamiFolder) : hamiFolder;
    words += {u"-v"_s, shellWord(folder + u':' + mountPoint)};
    return words.join(u' ');
}

QString environmentFile(const GpuSlice &slice)
{
    return lines(slice, {});
}

QString profileScript(const GpuSlice &slice)
{
    return lines(slice, u"export "_s);
}

QStringList slicingWarnings(const GpuSlice &slice)
{
    QStringList sentences{
        Text::tr("A session over SSH does not get these variables and sees the whole card. Write them into "
                 "/etc/environment in the container, or with “export” into a file in /etc/profile.d."),
        Text::tr("After a change of the limits, delete /tmp/cudevshr.cache in the container: HAMi keeps the old ones "
                 "there.")};
    if (!slice.isWholeCard())
        sentences.append(Text::tr("A process that is alone on its card may exceed its compute units unless "
                                  "GPU_CORE_UTILIZATION_POLICY=force is set too. Its memory stays limited."));
    return sentences;
}

}
