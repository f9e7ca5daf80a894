#include "views/ingress/pane/placeline.h"

#include "models/ingress/yaml/textlines.h"
#include "views/ingress/file/openfile.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// By how much the first line that is indented more than the one before it is; 0: none is.
qsizetype indentationOf(const TextLines &text)
{
    qsizetype before = -1;
    for (qsizetype line = 0; line < text.count(); ++line) {
        if (text.isBlank(line))
            continue;
        const qsizetype now = text.indentation(line);
        if (before >= 0 && now > before)
            return now - before;
        before = now;
    }
    return 0;
}

/// Where a tree was read of the bytes, its lines: they are found already.
TextLines linesOf(const IngressBuffer &buffer)
{
    const YamlTree *tree = buffer.isCurrent() ? buffer.document().reading.visible() : nullptr;
    return tree ? tree->text : TextLines(buffer.bytes());
}

QString lineEndsOf(const TextLines &text)
{
    if (text.mixesLineEnds())
        return PlaceLine::tr("LF and CRLF");
    return text.lineEnding() == "\r\n" ? u"CRLF"_s : u"LF"_s;
}

QString indentationText(int spaces)
{
    return PlaceLine::tr("Indented by %n space(s)", nullptr, spaces);
}

/// For the longest that it says while one types.
void keepRoom(QLabel &label, const QString &text)
{
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(text));
}

}

PlaceLine::PlaceLine(QWidget *parent)
    : QWidget(parent)
    , m_encoding(new QLabel)
    , m_lineEnds(new QLabel)
    , m_mark(new QLabel)
    , m_indentation(new QLabel)
    , m_room(new QWidget)
    , m_place(new QToolButton)
{
    setObjectName(u"ingressPlaceLine"_s);
    m_encoding->setObjectName(u"ingressEncoding"_s);
    m_lineEnds->setObjectName(u"ingressLineEnds"_s);
    m_mark->setObjectName(u"ingressMark"_s);
    m_indentation->setObjectName(u"ingressIndentation"_s);
    m_place->setObjectName(u"ingressPlace"_s);
    m_place->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_place->setAutoRaise(true);
    m_place->setFocusPolicy(Qt::StrongFocus);
    m_place->setIcon(icon(u"copy"_s));
    layOut();
    m_room->installEventFilter(this);
    connect(m_place, &QToolButton::clicked, this, &PlaceLine::copyPlace);
    keepTranslated(this, [this] { setTexts(); });
}

/// What comes and goes stands where it moves nothing else.
void PlaceLine::layOut()
{
    QSizePolicy kept = m_place->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_place->setSizePolicy(kept);
    auto *row = new QHBoxLayout(m_room);
    row->setContentsMargins({});
    row->addWidget(m_place);
    row->addStretch();
    m_room->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * fontMetrics().averageCharWidth());
    layout->addWidget(m_room, 1);
    for (QLabel *label : {m_mark, m_indentation, m_lineEnds, m_encoding})
        layout->addWidget(label);
}

void PlaceLine::showFile(const OpenFile *file)
{
    m_file = file;
    setTexts();
}

void PlaceLine::showPlace(const QString &pointer)
{
    m_pointer = pointer;
    const QString tip = tr("Copy the place, as a JSON pointer from the template");
    m_place->setToolTip(pointer.isEmpty() ? tip : pointer + u'\n' + tip);
    showAsMuchAsFits();
    m_place->setAccessibleName(tr("Copy the place %1").arg(pointer));
    m_place->setVisible(!pointer.isEmpty());
}

void PlaceLine::showAsMuchAsFits()
{
    const auto shown = [](QString text) { return text.replace(u'&', u"&&"_s); };
    m_place->setText(shown(m_pointer));
    const QFontMetrics metrics = m_place->fontMetrics();
    const int around = m_place->sizeHint().width() - metrics.horizontalAdvance(m_pointer);
    m_place->setText(shown(metrics.elidedText(m_pointer, Qt::ElideMiddle, std::max(0, m_room->width() - around))));
}

bool PlaceLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_room && event->type() == QEvent::Resize)
        showAsMuchAsFits();
    return QWidget::eventFilter(watched, event);
}

void PlaceLine::copyPlace() const
{
    QGuiApplication::clipboard()->setText(m_pointer);
}

void PlaceLine::setTexts()
{
    keepRoom(*m_lineEnds, tr("LF and CRLF"));
    keepRoom(*m_indentation, indentationText(8));
    showPlace(m_pointer);
    if (!m_file)
        return;
    const TextLines text = linesOf(m_file->buffer());
    const QString encoding = m_file->foreign() ? m_file->foreign()->encoding : u"UTF-8"_s;
    m_encoding->setText(m_file->isReadOnly() ? tr("%1, read-only").arg(encoding) : encoding);
    m_lineEnds->setText(lineEndsOf(text));
    m_mark->setText(text.bomSize() > 0 ? tr("With a byte order mark") : QString());
    m_mark->setVisible(text.bomSize() > 0);
    const auto spaces = static_cast<int>(indentationOf(text));
    m_indentation->setText(spaces > 0 ? indentationText(spaces) : QString());
}

}
