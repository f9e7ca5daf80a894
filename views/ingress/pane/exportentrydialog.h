#pragma once

#include "models/ingress/document/handover.h"
#include "views/widgets/dialog.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace quaymaster
{

class FieldMessage;
class FileField;
class ListChooser;
class SentenceRow;

/// An entry on its way to those who maintain the platform's template: as YAML, or as a patch of their file; to the
/// clipboard or to a file.
class ExportEntryDialog final : public Dialog
{
    Q_OBJECT

public:
    ExportEntryDialog(IngressDocument document, QString entry, QWidget *parent);

signals:
    void told(const QString &sentence);

private:
    void layOut();
    void translate();
    void showSoon();
    void showResult();
    /// What is handed over; of a patch, what it does to their file besides.
    struct Made
    {
        QByteArray bytes;
        std::optional<HandOver> patch = {};
    };
    Result<Made> made();
    Result<Made> patched(const QByteArray &entry);
    void showPatch(const std::optional<HandOver> &patch);
    void copy();
    void chooseFile();
    void write(const QString &path);

    IngressDocument m_document;
    QString m_entry;
    QByteArray m_bytes;
    QTimer m_typing;
    QLabel *m_releaseLabel;
    QLineEdit *m_release;
    QCheckBox *m_isPatch;
    QLabel *m_theirsLabel;
    FileField *m_theirs;
    ListChooser *m_lists;
    std::optional<QString> m_list; ///< of their file, where the person has chosen one
    FieldMessage *m_message;
    SentenceRow *m_what;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
};

}
