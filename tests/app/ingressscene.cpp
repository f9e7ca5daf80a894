#include "tests/app/ingressscene.h"

#include <QFile>
#include <sys/stat.h>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

QString IngressScene::write(const QByteArray &bytes, const QString &name) const
{
    const QString path = file(name);
    QFile made(path);
    return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? path : QString();
}

Ran IngressScene::run(const QStringList &arguments, const QByteArray &input) const
{
    return m_program->run(QStringList{u"ingress"_s} + arguments, input);
}

QByteArray IngressScene::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "there is no file";
}

Stamp IngressScene::stampOf(const QString &path)
{
    struct stat info = {};
    ::stat(QFile::encodeName(path).constData(), &info);
    return {info.st_ino, info.st_mtim.tv_sec, info.st_mtim.tv_nsec, read(path)};
}

}
