#pragma once

#include "models/registries/entries/registryentries.h"
#include "models/registries/exchange/importreading.h"
#include "models/registries/hosts/foundpassword.h"
#include "views/registries/entries/importentriesmodel.h"
#include "views/widgets/dialog.h"

#include <QTimer>
#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace quaymaster
{

class ErrorDetails;
class FieldMessage;
class FileField;
class FilteredTable;

/// Imports registry entries from a file, which may be dropped on it, or from rows of a spreadsheet, after it has shown
/// what that would do. Open it by open(); it deletes itself.
class ImportEntriesDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `entries` outlives it.
    explicit ImportEntriesDialog(RegistryEntries &entries, QWidget *parent = nullptr);
    ~ImportEntriesDialog() override;

    void readFile(const QString &path);
    void readPasted(const QString &text); ///< what a spreadsheet has put on the clipboard

    void reject() override; ///< not while it is being written

signals:
    /// They are stored, with the ids that new ones got: each can be undone by its inverse. Empty where nothing but
    /// passwords was there to be taken.
    void imported(const QList<quaymaster::EntryChange> &changes);
    /// They came along with addresses; after imported().
    void passwordsFound(const QList<quaymaster::FoundPassword> &passwords);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class State { Idle, Reading, Writing };

    struct Read
    {
        ImportReading reading;
        int credentials = 0; ///< addresses with some
        QList<FoundPassword> passwords;
        std::array<int, 4> counts{}; ///< by Kind
        QList<ImportEntriesModel::Row> rows;
    };

    void layOut();
    void layOutTable();
    QLayout *fileRow();
    QLayout *bottomRow();
    void layOutFailure();
    void connectParts();
    void retranslate();

    void fileChanged();
    void setSource(const ImportSource &source);
    void readSoon();
    void readAgain();
    void read();
    static Read readNow(const ImportSource &source, const QList<RegistryEntry> &existing, const std::stop_token &stop);
    void haveRead(const Result<Read> &read);
    void take(const Read &read);
    void stopReading();

    void import();
    void written(QList<EntryChange> changes, const Result<QList<qint64>> &ids);
    void fail(const Error &error, const QString &offeredEncoding = {});
    void clearFailure();

    void setState(State state);
    void showAll();
    void showKinds();
    void showWhatIsPossible();
    void setCondition();
    QString summary() const;
    QString notices() const;
    QString emptySentence() const;
    QString whyNot() const; ///< empty: it can be imported
    int count(ImportEntriesModel::Kind kind) const { return m_counts.at(static_cast<std::size_t>(kind)); }
    int toImport() const { return count(ImportPreview::Kind::New) + count(ImportPreview::Kind::Changed); }

    RegistryEntries &m_entries;
    ImportEntriesModel m_model;
    ImportSource m_source;
    ImportPreview m_preview;
    int m_credentials = 0; ///< addresses with some
    QList<FoundPassword> m_passwords;
    std::array<int, 4> m_counts{};
    QString m_offered;
    State m_state = State::Idle;
    QTimer m_wait; ///< for the next letter of a path, or for more news of the entries
    std::stop_source m_stop;
    std::unique_ptr<QObject> m_reading; ///< who waits for the answer

    QLabel *m_fileLabel;
    FileField *m_file;
    QToolButton *m_again;
    QWidget *m_failure; ///< with what can be done about it
    ErrorDetails *m_error;
    QPushButton *m_offer;
    QLabel *m_summary;
    FieldMessage *m_notices;
    FilteredTable *m_table;
    QComboBox *m_kind;
    QCheckBox *m_skip;
    FieldMessage *m_reason;
    QLabel *m_progress;
    QPushButton *m_import;
    QPushButton *m_close;
};

}
