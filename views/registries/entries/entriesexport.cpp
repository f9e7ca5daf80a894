#include "views/registries/entries/entriesexport.h"

#include "models/jobs/pool.h"
#include "models/registries/exchange/importfile.h"

#include <QFileDialog>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntriesExport)
};

void write(const QList<RegistryEntry> &entries, const QString &file, QWidget *parent,
           const std::function<void(Result<QString>)> &answer)
{
    const auto work = [entries, file]() -> Result<QString> {
        const auto written = writeExport(entries, file, exchangeFormat(file));
        return written ? Result<QString>(file) : written.error();
    };
    runInPool<QString>(*QThreadPool::globalInstance(), parent, work, answer);
}

}

void exportEntries(const QList<RegistryEntry> &entries, const QString &folder, QWidget *parent,
                   const std::function<void(Result<QString>)> &answer)
{
    const QString csv = Text::tr("Table for spreadsheets (*.csv)");
    const QString json = Text::tr("JSON, always exact (*.json)");
    auto *chooser = new QFileDialog(parent, Text::tr("Export registry entries"));
    chooser->setObjectName(u"exportChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({csv, json});
    chooser->setDefaultSuffix(u"csv"_s);
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        chooser->setDirectory(folder);
    chooser->selectFile(u"registry-entries.csv"_s);
    QObject::connect(chooser, &QFileDialog::filterSelected, chooser, [chooser, json](const QString &chosen) {
        const QString suffix = chosen == json ? u"json"_s : u"csv"_s;
        chooser->setDefaultSuffix(suffix);
        chooser->selectFile(QFileInfo(chooser->selectedFiles().value(0)).completeBaseName() + u'.' + suffix);
    });
    QObject::connect(chooser, &QFileDialog::fileSelected, parent,
                     [entries, parent, answer](const QString &file) { write(entries, file, parent, answer); });
    chooser->open();
}

}
