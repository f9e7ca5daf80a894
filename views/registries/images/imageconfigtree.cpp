#include "views/registries/images/imageconfigtree.h"

#include "views/widgets/formats.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTextDocument>
#include <QTreeWidgetItem>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ImageConfigTree)
};

/// What an image says is never taken for markup, which could show anything.
QString tip(const QString &text)
{
    return Qt::convertFromPlainText(text);
}

void addText(QList<QTreeWidgetItem *> &items, const QString &setting, const QString &value)
{
    if (value.isEmpty())
        return;
    items.append(new QTreeWidgetItem(QStringList{setting, value}));
    items.last()->setToolTip(1, tip(value));
}

/// As exec gets it: each word by itself, those with blanks in quotes.
QString commandText(const QJsonValue &words)
{
    QStringList texts;
    const QJsonArray all = words.toArray();
    for (const auto &word : all) {
        const QString text = word.toString();
        texts.append(text.isEmpty() || text.contains(u' ') ? u'"' + text + u'"' : text);
    }
    return texts.join(u' ');
}

QTreeWidgetItem *parentOf(QList<QTreeWidgetItem *> &items, const QString &setting, qsizetype count)
{
    items.append(new QTreeWidgetItem(QStringList{setting, QString::number(count)}));
    return items.last();
}

void addEnvironment(QList<QTreeWidgetItem *> &items, const QJsonArray &entries)
{
    if (entries.isEmpty())
        return;
    QTreeWidgetItem *parent = parentOf(items, Text::tr("Environment"), entries.size());
    for (const auto &entry : entries) {
        const QString text = entry.toString();
        auto *item = new QTreeWidgetItem(parent, {text.section(u'=', 0, 0), text.section(u'=', 1)});
        item->setToolTip(1, tip(item->text(1)));
    }
}

void addMap(QList<QTreeWidgetItem *> &items, const QString &setting, const QJsonObject &entries)
{
    if (entries.isEmpty())
        return;
    QTreeWidgetItem *parent = parentOf(items, setting, entries.size());
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        auto *item = new QTreeWidgetItem(parent, {entry.key(), entry.value().toString()});
        item->setToolTip(1, tip(entry.value().toString()));
    }
}

QString timeText(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? Text::tr("%1 (%2)").arg(Formats::time(time), Formats::age(time)) : QString();
}

}

QList<QTreeWidgetItem *> imageConfigItems(const QJsonObject &config)
{
    const QJsonObject run = config.value("config"_L1).toObject();
    QList<QTreeWidgetItem *> items;
    addText(items, Text::tr("Created"), timeText(config.value("created"_L1)));
    addText(items, Text::tr("Author"), config.value("author"_L1).toString());
    addText(items, Text::tr("Operating system"), config.value("os"_L1).toString());
    addText(items, Text::tr("Architecture"), config.value("architecture"_L1).toString());
    addText(items, Text::tr("User"), run.value("User"_L1).toString());
    addText(items, Text::tr("Working folder"), run.value("WorkingDir"_L1).toString());
    addText(items, Text::tr("Entrypoint"), commandText(run.value("Entrypoint"_L1)));
    addText(items, Text::tr("Command"), commandText(run.value("Cmd"_L1)));
    addText(items, Text::tr("Stop signal"), run.value("StopSignal"_L1).toString());
    addText(items, Text::tr("Ports"), run.value("ExposedPorts"_L1).toObject().keys().join(", "_L1));
    addText(items, Text::tr("Volumes"), run.value("Volumes"_L1).toObject().keys().join(", "_L1));
    addEnvironment(items, run.value("Env"_L1).toArray());
    addMap(items, Text::tr("Labels"), run.value("Labels"_L1).toObject());
    return items;
}

}
