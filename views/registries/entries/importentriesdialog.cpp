#include "views/registries/entries/importentriesdialog.h"

#include "models/core/wording.h"
#include "models/jobs/pool.h"
#include "views/registries/hosts/filefield.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ImportPreview::Kind;

constexpr qsizetype mostNamed = 5; // in one sentence

/// Empty unless it is one file that is here.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QString firstOf(const QStringList &names)
{
    const QString first = listed(names.first(qMin(mostNamed, names.size())));
    return names.size() > mostNamed ? first + u"…"_s : first;
}

}

ImportEntriesDialog::~ImportEntriesDialog()
{
    m_stop.request_stop();
}

void ImportEntriesDialog::readFile(const QString &path)
{
    m_file->setPath(path);
    setSource({m_file->path(), {}, {}});
    read();
}

void ImportEntriesDialog::readPasted(const QString &text)
{
    m_file->setPath({});
    setSource({{}, text, {}});
    read();
}

void ImportEntriesDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_state != State::Writing && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportEntriesDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFile(droppedFile(*event->mimeData()));
}

void ImportEntriesDialog::fileChanged()
{
    setSource({m_file->path(), {}, {}});
    if (m_source.isEmpty())
        setState(State::Idle);
    else
        readSoon();
}

/// What was read from another one is gone.
void ImportEntriesDialog::setSource(const ImportSource &source)
{
    stopReading();
    clearFailure();
    m_source = source;
    take({});
}

void ImportEntriesDialog::readSoon()
{
    if (m_source.isEmpty() || m_state == State::Writing)
        return;
    stopReading();
    setState(State::Reading);
    m_wait.start();
}

void ImportEntriesDialog::readAgain()
{
    clearFailure();
    read();
}

void ImportEntriesDialog::read()
{
    stopReading();
    if (m_source.isEmpty() || m_state == State::Writing)
        return;
    setState(State::Reading);
    if (!m_entries.isLoaded()) {
        m_entries.load(); // which goes on here
        return;
    }
    m_stop = std::stop_source();
    m_reading = std::make_unique<QObject>();
    runInPool<Read>(
        *QThreadPool::globalInstance(), m_reading.get(),
        [source = m_source, existing = m_entries.all(), stop = m_stop.get_token()] {
            return Result<Read>(readNow(source, existing, stop));
        },
        [this](const Result<Read> &read) { haveRead(read); });
}

/// On a thread of the pool.
ImportEntriesDialog::Read ImportEntriesDialog::readNow(const ImportSource &source, const QList<RegistryEntry> &existing,
                                                       const std::stop_token &stop)
{
    Read read{readImport(source, existing, stop), 0, {}, {}, {}};
    if (!read.reading.preview)
        return read;
    const ImportPreview &preview = *read.reading.preview;
    const QList<EntryAddress> addresses = addressesWithCredentials(preview);
    read.credentials = static_cast<int>(addresses.size());
    read.passwords = passwordsIn(addresses);
    for (const ImportPreview::Row &row : preview.rows)
        ++read.counts.at(static_cast<std::size_t>(row.kind));
    read.rows = ImportEntriesModel::rowsOf(preview);
    return read;
}

void ImportEntriesDialog::haveRead(const Result<Read> &read)
{
    m_reading.release()->deleteLater(); // we are in its slot
    setState(State::Idle);
    if (!read) {
        fail(read.error());
    } else {
        take(*read);
        if (!read->reading.preview)
            fail(read->reading.preview.error(), read->reading.offeredEncoding);
    }
}

void ImportEntriesDialog::take(const Read &read)
{
    m_preview = read.reading.preview ? *read.reading.preview : ImportPreview();
    m_credentials = read.credentials;
    m_passwords = read.passwords;
    m_counts = read.counts;
    m_model.setRows(read.rows);
    showAll();
}

void ImportEntriesDialog::stopReading()
{
    m_wait.stop();
    m_stop.request_stop();
    m_reading.reset();
}

void ImportEntriesDialog::import()
{
    clearFailure();
    setState(State::Writing);
    const QList<EntryChange> changes = m_preview.changes();
    if (changes.isEmpty()) {
        written({}, QList<qint64>());
        return;
    }
    ChangeOrigin origin = ChangeOrigin::here();
    origin.kind = ChangeOrigin::Kind::Import;
    m_entries.apply(changes, origin, this,
                    [this, changes](const Result<QList<qint64>> &ids) { written(changes, ids); });
}

void ImportEntriesDialog::written(QList<EntryChange> changes, const Result<QList<qint64>> &ids)
{
    setState(State::Idle);
    if (!ids) {
        fail(ids.error());
        return;
    }
    for (qsizetype i = 0; i < changes.size(); ++i)
        changes[i].id = ids->value(i);
    if (!changes.isEmpty())
        emit imported(changes);
    if (!m_passwords.isEmpty())
        emit passwordsFound(m_passwords);
    accept();
}

void ImportEntriesDialog::reject()
{
    if (m_state != State::Writing) // else nobody could undo it
        Dialog::reject();
}

void ImportEntriesDialog::fail(const Error &error, const QString &offeredEncoding)
{
    m_offered = offeredEncoding;
    m_error->setError(error);
    m_offer->setText(tr("&Read it as %1").arg(m_offered));
    m_offer->setVisible(!m_offered.isEmpty());
    m_failure->show();
    showAll();
}

void ImportEntriesDialog::clearFailure()
{
    m_offered.clear();
    m_failure->hide();
}

void ImportEntriesDialog::setState(State state)
{
    m_state = state;
    m_progress->setText(state == State::Reading       ? tr("Reading…")
                            : state == State::Writing ? tr("Importing…")
                                                      : QString());
    if (state == State::Reading)
        m_table->setLoading();
    else
        m_table->setLoaded();
    showWhatIsPossible();
}

void ImportEntriesDialog::showAll()
{
    m_file->edit()->setPlaceholderText(m_source.pasted.isEmpty() ? tr("CSV or JSON") : tr("Pasted rows"));
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_notices->setWarning(notices());
    showKinds();
    setCondition();
    if (m_state != State::Reading)
        m_table->setLoaded();
    showWhatIsPossible();
}

void ImportEntriesDialog::showKinds()
{
    const int chosen = m_kind->count() > 0 ? m_kind->currentData().toInt() : -1;
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All rows"), -1);
    for (const Kind kind : {Kind::New, Kind::Changed, Kind::Same, Kind::Wrong})
        if (count(kind) > 0)
            m_kind->addItem(tr("%1 (%2)").arg(ImportEntriesModel::kindText(kind), QLocale().toString(count(kind))),
                            static_cast<int>(kind));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

void ImportEntriesDialog::setCondition()
{
    const int chosen = m_kind->currentData().toInt();
    if (chosen < 0)
        m_table->proxy().setCondition({});
    else
        m_table->proxy().setCondition(
            [this, chosen](int row) { return static_cast<int>(m_model.kindAt(row)) == chosen; });
}

void ImportEntriesDialog::showWhatIsPossible()
{
    const bool isFree = m_state != State::Writing;
    const int wrong = count(Kind::Wrong);
    const bool hasRows = m_state == State::Idle && m_model.rowCount() > 0;
    const QString reason = hasRows ? whyNot() : QString();
    m_reason->setWarning(reason);
    m_import->setText(toImport() > 0 ? tr("&Import %n entries", nullptr, toImport()) : tr("&Import"));
    m_import->setEnabled(hasRows && reason.isEmpty());
    m_skip->setText(tr("&Skip the %n wrong row(s)", nullptr, wrong));
    m_skip->setVisible(wrong > 0);
    m_again->setEnabled(isFree && !m_source.file.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_file, m_skip, m_offer, m_close})
        part->setEnabled(isFree);
}

QString ImportEntriesDialog::whyNot() const
{
    const int wrong = count(Kind::Wrong);
    if (wrong > 0 && !m_skip->isChecked())
        return m_source.file.isEmpty()
            ? tr("%n row(s) are wrong. Correct them and paste them again, or skip them.", nullptr, wrong)
            : tr("%n row(s) are wrong. Correct them and read the file again, or skip them.", nullptr, wrong);
    if (toImport() == 0 && m_passwords.isEmpty())
        return tr("Nothing would change, so there is nothing to import.");
    return {};
}

QString ImportEntriesDialog::summary() const
{
    if (m_model.rowCount() == 0)
        return {};
    const auto number = [](int count) { return QLocale().toString(count); };
    const QString counts = tr("%n row(s): %1 new, %2 changed, %3 the same, %4 wrong.", nullptr, m_model.rowCount())
                               .arg(number(count(Kind::New)), number(count(Kind::Changed)), number(count(Kind::Same)),
                                    number(count(Kind::Wrong)));
    return m_source.encoding.isEmpty() ? counts : tr("%1 The file was read as %2.").arg(counts, m_source.encoding);
}

QString ImportEntriesDialog::notices() const
{
    QStringList sentences;
    if (!m_preview.ignoredColumns.isEmpty())
        sentences.append(
            tr("Columns that are no field of an entry are left out: %1.").arg(firstOf(m_preview.ignoredColumns)));
    if (m_credentials > 0)
        sentences.append(
            tr("%n address(es) came with a user name or password, which is taken out.", nullptr, m_credentials));
    QStringList hosts;
    QStringList disagreeing;
    for (const FoundPassword &found : m_passwords) {
        if (!hosts.contains(found.host))
            hosts.append(found.host);
        if (!found.path.isEmpty() && !disagreeing.contains(found.host))
            disagreeing.append(found.host);
    }
    if (!hosts.isEmpty())
        sentences.append(tr("The import brings the password of %1 to the keychain, unless it has one already; without "
                            "a keychain it is kept until Quaymaster ends.")
                             .arg(firstOf(hosts)));
    if (!disagreeing.isEmpty())
        sentences.append(
            tr("There are several passwords for %1: each is kept for its repository.").arg(firstOf(disagreeing)));
    return sentences.join(u'\n');
}

QString ImportEntriesDialog::emptySentence() const
{
    if (m_source.isEmpty())
        return tr("Choose a CSV or JSON file, or drop one here. What importing it would do is shown first.");
    return m_failure->isHidden() ? tr("There is no row to import.") : tr("Nothing could be read.");
}

}
