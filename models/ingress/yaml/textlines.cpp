#include "models/ingress/yaml/textlines.h"

#include <algorithm>

namespace quaymaster
{

TextLines::TextLines(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_bomSize(m_bytes.startsWith("\xef\xbb\xbf") ? 3 : 0)
    , m_starts{m_bomSize}
{
    for (qsizetype at = m_bytes.indexOf('\n', m_bomSize); at >= 0; at = m_bytes.indexOf('\n', at + 1)) {
        const bool isCrlf = at > m_bomSize && m_bytes.at(at - 1) == '\r';
        ++(isCrlf ? m_crlf : m_lf);
        m_starts.append(at + 1);
    }
}

qsizetype TextLines::lineAt(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_starts, offset);
    return std::max<qsizetype>(0, next - m_starts.cbegin() - 1);
}

qsizetype TextLines::end(qsizetype line) const
{
    return line + 1 < m_starts.size() ? m_starts.at(line + 1) : m_bytes.size();
}

qsizetype TextLines::contentEnd(qsizetype line) const
{
    const qsizetype last = end(line);
    if (line + 1 == m_starts.size())
        return last;
    return last - (last - 2 >= start(line) && m_bytes.at(last - 2) == '\r' ? 2 : 1);
}

QByteArrayView TextLines::content(qsizetype line) const
{
    return QByteArrayView(m_bytes).sliced(start(line), contentEnd(line) - start(line));
}

QByteArrayView TextLines::lineEnd(qsizetype line) const
{
    return QByteArrayView(m_bytes).sliced(contentEnd(line), end(line) - contentEnd(line));
}

TextLines::Position TextLines::position(qsizetype offset) const
{
    return TextPlaces(*this).position(offset);
}

TextLines::Position TextPlaces::position(qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, m_text.bomSize(), m_text.bytes().size());
    const qsizetype line = m_text.lineAt(offset);
    const auto isFirstOfCharacter = [](char byte) { return (byte & 0xC0) != 0x80; };
    const bool isFurther = m_last.line == line + 1 && m_offset >= 0 && m_offset <= offset;
    const qsizetype from = isFurther ? m_offset : m_text.start(line);
    const QByteArrayView between = QByteArrayView(m_text.bytes()).sliced(from, offset - from);
    const qsizetype column = isFurther ? m_last.column : 1;
    m_offset = offset;
    m_last = {line + 1, column + std::ranges::count_if(between, isFirstOfCharacter)};
    return m_last;
}

qsizetype TextLines::column(qsizetype offset) const
{
    return offset - start(lineAt(offset));
}

qsizetype TextLines::indentation(qsizetype line) const
{
    const QByteArrayView text = content(line);
    const auto first = std::ranges::find_if(text, [](char byte) { return byte != ' '; });
    return first - text.begin();
}

bool TextLines::isBlank(qsizetype line) const
{
    return std::ranges::all_of(content(line), [](char byte) { return byte == ' ' || byte == '\t'; });
}

QByteArray TextLines::lineEnding() const
{
    return m_crlf > m_lf ? "\r\n" : "\n";
}

bool TextLines::mixesLineEnds() const
{
    return m_crlf > 0 && m_lf > 0;
}

}
