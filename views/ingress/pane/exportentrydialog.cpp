#include "views/ingress/pane/exportentrydialog.h"

#include "models/core/linediff.h"
#include "models/core/wording.h"
#include "models/ingress/document/ingressfile.h"
#include "models/ingress/document/ingressservices.h"
#include "views/ingress/pane/listchooser.h"
#include "views/registries/hosts/filefield.h"
#include "views/widgets/colors.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/fonts.h"
#include "views/widgets/icons.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/translated.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Somebody who types does not have their file read at every letter.
constexpr auto pause = 250ms;

QString whatIsDone(const HandOver &patch, const QString &image)
{
    switch (patch.way) {
    case HandOver::Way::Added:
        break;
    case HandOver::Way::Replaced:
        return ExportEntryDialog::tr("The entry takes the place of theirs for the same images, in line %1.")
            .arg(patch.line);
    case HandOver::Way::Split:
        return ExportEntryDialog::tr(
                   "Their entry in line %1 is for other images too: it keeps those, and the entry for "
                   "%2 comes behind it.")
            .arg(QString::number(patch.line), image);
    }
    return ExportEntryDialog::tr("The entry comes behind their last one.");
}

/// The patch shows all of them.
QString commentsThatGo(const QList<QByteArray> &comments)
{
    constexpr qsizetype most = 5;
    constexpr qsizetype longest = 40; // letters
    QStringList texts;
    for (const QByteArray &comment : comments.first(std::min(comments.size(), most))) {
        const QString text = QString::fromUtf8(comment).simplified();
        texts.append(text.size() > longest ? text.left(longest) + u'…' : text);
    }
    if (comments.size() > most)
        texts.append(u"…"_s);
    return ExportEntryDialog::tr("%n comment(s) of theirs go: %1", nullptr, static_cast<int>(comments.size()))
        .arg(texts.join(u"  "_s));
}

}

ExportEntryDialog::ExportEntryDialog(IngressDocument document, QString entry, QWidget *parent)
    : Dialog(parent)
    , m_document(std::move(document))
    , m_entry(std::move(entry))
    , m_releaseLabel(new QLabel)
    , m_release(new QLineEdit)
    , m_isPatch(new QCheckBox)
    , m_theirsLabel(new QLabel)
    , m_theirs(new FileField([] { return tr("The maintainers’ template"); }))
    , m_lists(new ListChooser(u"exportLists"_s, [] { return tr("&List in their file:"); }))
    , m_message(new FieldMessage(m_theirs->edit()))
    , m_what(new SentenceRow)
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"exportEntryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &ExportEntryDialog::showResult);
    connect(m_release, &QLineEdit::textChanged, this, &ExportEntryDialog::showSoon);
    connect(m_isPatch, &QCheckBox::toggled, this, &ExportEntryDialog::showResult);
    connect(m_theirs, &FileField::changed, this, [this] {
        m_list.reset();
        showSoon();
    });
    connect(m_lists, &ListChooser::chosen, this, [this](const QString &pointer) {
        m_list = pointer;
        showResult();
    });
    connect(m_copy, &QPushButton::clicked, this, &ExportEntryDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportEntryDialog::chooseFile);
    keepTranslated(this, [this] {
        translate();
        showResult();
    });
    setSize(90, 34);
}

void ExportEntryDialog::layOut()
{
    m_release->setObjectName(u"exportRelease"_s);
    m_release->setPlaceholderText(u"images.example/matrixdc/app:1.0"_s);
    m_releaseLabel->setBuddy(m_release);
    m_isPatch->setObjectName(u"exportIsPatch"_s);
    m_theirsLabel->setObjectName(u"exportTheirsLabel"_s);
    m_theirsLabel->setBuddy(m_theirs->edit());
    m_what->setObjectName(u"exportWhat"_s);
    m_text->setObjectName(u"exportText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"exportCopy"_s);
    m_save->setObjectName(u"exportSave"_s);
    m_copy->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : QWidgetList{m_releaseLabel, m_release, m_isPatch, m_theirsLabel, m_theirs, m_message, m_lists,
                                     m_what, m_text, buttons})
        layout->addWidget(part);
    layout->setStretchFactor(m_text, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportEntryDialog::translate()
{
    setWindowTitle(tr("Export the entry"));
    m_releaseLabel->setText(tr("&Release that it belongs to:"));
    m_isPatch->setText(tr("As a &patch of the maintainers’ file"));
    m_theirsLabel->setText(tr("&Maintainers’ template:"));
    m_theirs->setNames(u"exportTheirs"_s, tr("The maintainers’ template"));
    m_text->setAccessibleName(tr("What is exported"));
    m_copy->setText(tr("&Copy"));
    m_save->setText(tr("&Save as…"));
}

Result<ExportEntryDialog::Made> ExportEntryDialog::made()
{
    auto entry = handOverText(m_document, m_entry, m_release->text());
    if (!entry)
        return entry.error();
    return m_isPatch->isChecked() ? patched(*entry) : Made{*std::move(entry)};
}

Result<ExportEntryDialog::Made> ExportEntryDialog::patched(const QByteArray &entry)
{
    const auto theirs = readIngressFile(m_theirs->path(), m_document.options.limits.bytes);
    if (!theirs) {
        m_lists->hide();
        return theirs.error();
    }
    IngressReading options;
    options.list = m_list;
    const IngressDocument document = readIngress(*theirs, options);
    m_lists->offer(document, m_list);
    HandOver patch = handedOver(document, entry);
    if (!patch.acceptance.document)
        return patch.acceptance.refusal.error;
    const QByteArray name = QFile::encodeName(QFileInfo(m_theirs->path()).fileName());
    QByteArray bytes = unifiedDiff(*theirs, patch.acceptance.document->bytes, name, name);
    return Made{std::move(bytes), std::move(patch)};
}

/// Nothing of a file whose name is half typed is handed over.
void ExportEntryDialog::showSoon()
{
    if (!m_isPatch->isChecked()) {
        showResult();
        return;
    }
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_typing.start();
}

void ExportEntryDialog::showResult()
{
    m_typing.stop();
    for (QWidget *part : QWidgetList{m_theirsLabel, m_theirs})
        part->setVisible(m_isPatch->isChecked());
    const bool waits = m_isPatch->isChecked() && m_theirs->path().isEmpty();
    if (waits || !m_isPatch->isChecked())
        m_lists->hide();
    const auto result = waits ? Result<Made>(Made()) : made();
    m_message->setError(result ? QString() : result.error().summary);
    showPatch(result ? result->patch : std::nullopt);
    m_bytes = result ? result->bytes : QByteArray();
    m_text->setPlainText(QString::fromUtf8(m_bytes));
    m_copy->setEnabled(!m_bytes.isEmpty());
    m_save->setEnabled(!m_bytes.isEmpty());
}

/// A sentence about each thing that the maintainers may not expect.
void ExportEntryDialog::showPatch(const std::optional<HandOver> &patch)
{
    m_what->setVisible(patch.has_value());
    if (!patch)
        return;
    QString image;
    for (const IngressEntry &entry : ingressEntries(m_document))
        if (entry.pointer == m_entry)
            image = listed(entry.imageNames);
    QStringList sentences{whatIsDone(*patch, image)};
    if (!patch->alsoNamed.isEmpty())
        sentences.append(tr("Another entry of theirs names %1 too, and which of them counts is not known.")
                             .arg(listed(patch->alsoNamed)));
    if (!patch->acceptance.commentsGone.isEmpty())
        sentences.append(commentsThatGo(patch->acceptance.commentsGone));
    m_what->setSentence(sentences.size() > 1 ? icon(u"triangle-alert"_s, Tone::Warning) : icon(u"info"_s),
                        sentences.join(u'\n'));
}

void ExportEntryDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes));
    emit told(tr("The entry is in the clipboard."));
}

void ExportEntryDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Export the entry"));
    chooser->setObjectName(u"exportEntryChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(m_isPatch->isChecked() ? u"patch"_s : u"yaml"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportEntryDialog::write);
    chooser->open();
}

void ExportEntryDialog::write(const QString &path)
{
    const auto written = writeIngressFile(path, m_bytes);
    m_message->setError(written ? QString() : written.error().summary);
    if (written)
        emit told(tr("Written: %1").arg(QFileInfo(path).fileName()));
}

}
