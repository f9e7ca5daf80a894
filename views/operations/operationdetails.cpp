#include "views/operations/operationdetails.h"

#include "views/widgets/errordetails.h"
#include "views/widgets/factgrid.h"
#include "views/widgets/fonts.h"
#include "views/widgets/formats.h"
#include "views/widgets/logview.h"
#include "views/widgets/translated.h"

#include <QVBoxLayout>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Tone toneOf(LogTone tone)
{
    switch (tone) {
    case LogTone::Neutral:
        return Tone::Neutral;
    case LogTone::Ok:
        return Tone::Ok;
    case LogTone::Warning:
        return Tone::Warning;
    case LogTone::Error:
        return Tone::Error;
    }
    Q_UNREACHABLE();
}

LogText shown(const LogLine &line)
{
    return {line.time, line.text, toneOf(line.tone)};
}

}

OperationDetails::OperationDetails(Operations &operations, QWidget *parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_title(new QLabel(this))
    , m_error(new ErrorDetails(this))
    , m_facts(new FactGrid(this))
    , m_retry(m_facts->add(u"operations.details.retry"_s))
    , m_reference(m_facts->add(u"operations.details.reference"_s))
    , m_digest(m_facts->add(u"operations.details.digest"_s))
    , m_outcome(m_facts->add(u"operations.details.outcome"_s))
    , m_log(new LogView(this))
{
    m_title->setObjectName(u"operations.details.title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_error->setObjectName(u"operations.details.error"_s);
    m_digest->setFont(fixedFont());
    m_log->setObjectName(u"operations.log"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addWidget(m_facts);
    layout->addWidget(m_log, 1);
    layout->addStretch(); // while there is no log
    keepTranslated(this, [this] { update(); });
    connect(&operations, &Operations::logged, this, &OperationDetails::append);
    show({});
}

void OperationDetails::show(const QModelIndex &row)
{
    m_row = row;
    m_key = row.data(OperationTree::KeyRole).toInt();
    m_image = row.isValid() ? row.data(OperationTree::ImageRole).toInt() : -1;
    m_isLoaded = true;
    update();
    if (m_isLoaded)
        showLog();
}

void OperationDetails::update()
{
    const OperationEntry *entry = m_row.isValid() ? m_operations.find(m_key) : nullptr;
    const auto error = m_row.data(OperationTree::ErrorRole);
    QFont titleFont = font();
    titleFont.setBold(entry != nullptr);
    m_title->setFont(titleFont);
    m_title->setText(entry ? m_row.data().toString() : tr("Select a row to see its log."));
    m_error->setVisible(error.isValid());
    if (error.isValid())
        m_error->setError(error.value<Error>());
    m_facts->set(m_retry, tr("Waits:"), entry ? waiting(*entry) : QString());
    m_facts->set(m_reference, tr("Reference:"), m_row.data(OperationTree::ReferenceRole).toString());
    m_facts->set(m_digest, tr("Digest:"), m_row.data(OperationTree::DigestRole).toString());
    const bool isBlob = m_row.parent().parent().isValid();
    m_facts->set(m_outcome, tr("Outcome:"), entry && entry->isOver() && !isBlob ? outcome(*entry) : QString());
    m_log->setVisible(entry != nullptr);
    follow(entry);
}

/// What an old operation came to is read when somebody looks at it, and again after another program has run it.
void OperationDetails::follow(const OperationEntry *entry)
{
    const bool isLoaded = !entry || entry->isLoaded;
    if (std::exchange(m_isLoaded, isLoaded) == isLoaded)
        return;
    showLog();
    if (!isLoaded)
        m_operations.load(m_key);
}

QString OperationDetails::sent(const ImageReport &image)
{
    return tr("%1 sent. Layers and configs: %2 sent, %3 mounted, %4 were there.")
        .arg(Formats::size(image.bytesTransferred))
        .arg(image.blobs.transferred)
        .arg(image.blobs.mounted)
        .arg(image.blobs.present);
}

/// Into a folder or a file nothing is sent, and nothing can be mounted there.
QString OperationDetails::fetched(const ImageReport &image)
{
    return tr("%1 fetched. Layers and configs: %2 fetched, %3 were there.")
        .arg(Formats::size(image.bytesTransferred))
        .arg(image.blobs.transferred)
        .arg(image.blobs.present);
}

/// Of one image that has arrived: what else came of it, its row and its error say.
QString OperationDetails::outcome(const OperationEntry &entry) const
{
    const int row = m_image < 0 && entry.items.images() == 1 ? 0 : m_image;
    if (row < 0 || row >= entry.items.images())
        return {};
    const ImageItem &item = entry.items.image(row);
    const auto image = std::ranges::find_if(entry.report.images, [&item](const ImageReport &each) {
        return each.source == item.source && each.destination == item.destination;
    });
    if (image == entry.report.images.end() || image->error)
        return {};
    QStringList parts;
    if (image->blobs.total > 0)
        parts.append(entry.command == "pull"_L1 ? fetched(*image) : sent(*image));
    if (image->destination.isEmpty() && !image->platforms.isEmpty())
        parts.append(tr("The image is there, for %1.").arg(image->platforms.join(", "_L1)));
    if (!image->tagOld.isEmpty() && image->tagOld != image->digest)
        parts.append(tr("The tag had another digest before: %1").arg(image->tagOld));
    return parts.join(u'\n');
}

/// Why nothing moves, as long as nothing has failed.
QString OperationDetails::waiting(const OperationEntry &entry)
{
    if (entry.phase() == OperationPhase::Queued)
        return entry.waitsFor;
    if (entry.phase() == OperationPhase::WaitingForLogin)
        return tr("Somebody has to log in to %1.").arg(entry.loginHost);
    if (entry.phase() == OperationPhase::Retrying && entry.retry)
        return tr("%1 is asked again: try %2 of %3. %4", "host, try, tries, why")
            .arg(entry.retry->host)
            .arg(entry.retry->attempt)
            .arg(entry.retry->attempts)
            .arg(entry.retry->error.summary);
    if (entry.phase() == OperationPhase::Stalled)
        return tr("No byte has moved for a while. The operation goes on by itself when the network does.");
    return {};
}

bool OperationDetails::isShown(const LogLine &line) const
{
    return m_image < 0 || line.image == m_image;
}

void OperationDetails::showLog()
{
    m_log->clear();
    const OperationEntry *entry = m_operations.find(m_key);
    if (!entry)
        return;
    QList<LogText> lines;
    for (const LogLine &line : entry->log)
        if (isShown(line))
            lines.append(shown(line));
    m_log->append(lines);
    m_log->setSubject(entry->title);
}

void OperationDetails::append(int key, const LogLine &line)
{
    if (key == m_key && isShown(line))
        m_log->append(shown(line));
}

void OperationDetails::remember(ViewState &state)
{
    m_log->remember(state, u"operations/log"_s);
}

}
