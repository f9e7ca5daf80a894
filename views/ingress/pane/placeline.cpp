#include "views/ingress/pane/placeline.h"

#include "models/ingress/yaml/textlines.h"
#include "views/ingress/file/openfile.h"
#include "views/widgets/icons.h"
#include "views/widgets/translated.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

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

}

PlaceLine::PlaceLine(QWidget *parent)
    : QWidget(parent)
    , m_encoding(new QLabel)
    , m_lineEnds(new QLabel)
    , m_mark(new QLabel)
    , m_indentation(new QLabel)
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * fontMetrics().averageCharWidth());
    layout->addWidget(m_place);
    layout->addStretch();
    for (QLabel *label : {m_indentation, m_mark, m_lineEnds, m_encoding})
        layout->addWidget(label);
    connect(m_place, &QToolButton::clicked, this, &PlaceLine::copyPlace);
    keepTranslated(this, [this] { setTexts(); });
}

void PlaceLine::showFile(const OpenFile *file)
{
    m_file = file;
    setTexts();
}

void PlaceLine::showPlace(const QString &pointer)
{
    m_pointer = pointer;
    m_place->setText(pointer);
    m_place->setAccessibleName(tr("Copy the place %1").arg(pointer));
    m_place->setVisible(!pointer.isEmpty());
}

void PlaceLine::copyPlace() const
{
    QGuiApplication::clipboard()->setText(m_pointer);
}

void PlaceLine::setTexts()
{
    m_place->setToolTip(tr("Copy the place, as a JSON pointer from the template"));
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
    m_indentation->setText(spaces > 0 ? tr("Indented by %n space(s)", nullptr, spaces) : QString());
}

}
