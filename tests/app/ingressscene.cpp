#include "tests/app/ingressscene.h"

#include <QFile>

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

}
