#include "tests/models/ingress/property/pyyaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

PyYaml::PyYaml()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Debian's own python3, which has the package python3-yaml.
    m_process.start(u"/usr/bin/python3"_s, {QStringLiteral(QUAYMASTER_PYYAML)});
}

void PyYaml::compare(const QByteArray &before, const QByteArray &after, const QStringList &list, const RandomEdit &edit)
{
    const QJsonObject line{{u"before"_s, QString::fromUtf8(before)},
                           {u"after"_s, QString::fromUtf8(after)},
                           {u"list"_s, QJsonArray::fromStringList(list)},
                           {u"op"_s, QString::fromLatin1(edit.name())},
                           {u"path"_s, QJsonArray::fromStringList(edit.tokens)},
                           {u"to"_s, QJsonArray::fromStringList(edit.to)},
                           {u"value"_s, edit.value},
                           {u"text"_s, QString::fromUtf8(edit.text)}};
    m_waiting += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    ++m_count;
    constexpr qsizetype batch = 1 << 20;
    if (m_waiting.size() > batch)
        send();
}

void PyYaml::send()
{
    m_process.write(std::exchange(m_waiting, {}));
    constexpr qint64 most = 1 << 23;
    while (m_process.bytesToWrite() > most && m_process.waitForBytesWritten(-1)) { }
}

QByteArray PyYaml::finished()
{
    send();
    m_process.closeWriteChannel();
    m_process.waitForFinished(-1);
    const QByteArray said = m_process.readAll();
    const QByteArray last = "read " + QByteArray::number(m_count) + '\n';
    return said == last ? QByteArray() : said.left(20'000);
}
