#include "tests/models/ingress/property/randomtemplate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

/// Plain as they stand, even within brackets; some are no text to a reader of YAML 1.1.
const QList<QByteArray> plainTexts{
    "SSH",  "Jupyter lab", "Tensorboard", "镜像 服务", "a#b",       "a:b",  "it's",  "C++",  "100%", "no",  "on",
    "y",    "22",          "022",         "1e3",       "2:30",      "0x1F", "1_000", "true", "null", "x=y", "-x",
    "a  b", "2024-01-01",  "<<",          ".5",        "a \"q\" b", "v1.2", "web！", "😀",    "~x",   "1.0"};
const QList<QByteArray> comments{"镜像的名字", "port: 22", "- port: 1", "[a, b]",  "\"open", "it's",         "{",
                                 "# twice",    "a: b # c", "，：“”",    "\tx",     "]",      "lint-disable", "key: |",
                                 "trailing  ", "--- x",    "",          "&a *b !c"};

QByteArray doubleQuoted(const QByteArray &text, bool escapes)
{
    QByteArray quoted = "\"";
    // fromUtf8() would drop a byte order mark in front.
    const auto codes = QString::fromUtf8('x' + text).sliced(1).toUcs4();
    for (const uint code : codes) {
        const bool isBreak = code == 0x2028 || code == 0x2029 || code == 0x85 || code == 0xFEFF;
        if (code == '"' || code == '\\')
            quoted += '\\';
        if (isBreak || code < ' ' || (escapes && code > 0x7F && code < 0x10000))
            quoted += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        else
            quoted += QStringView(QChar::fromUcs4(code)).toUtf8();
    }
    return quoted + '"';
}

bool isSafePlain(const QByteArray &text)
{
    static const QRegularExpression safe(u"\\A[A-Za-z/\\x{4e00}-\\x{9fff}][-A-Za-z0-9_/.\\x{4e00}-\\x{9fff}]*\\z"_s);
    return plainTexts.contains(text) || (!text.contains("\ufeff") && safe.match(QString::fromUtf8(text)).hasMatch());
}

}

QByteArray TemplateWriter::text(QRandomGenerator &random)
{
    if (random.bounded(2) == 0)
        return plainTexts.at(random.bounded(plainTexts.size()));
    static const QList<QByteArray> pieces{"a",      "b",      "Z", "0",  "22", "\"", "'",    ":",  "#",  " ",  "[",
                                          "]",      "{",      "}", ",",  "&",  "*",  "!",    "|",  ">",  "%",  "@",
                                          "`",      "-",      "?", "\\", "~",  "=",  "<",    "中", "：", "　", "\u00a0",
                                          "\u2028", "\ufeff", "😀", "/",  ".",  "_",  "null", "no", ": ", " #", "é"};
    QByteArray made;
    for (int left = random.bounded(1, 7); left > 0; --left)
        made += pieces.at(random.bounded(pieces.size()));
    return made;
}

QByteArray TemplateWriter::commentWords(QRandomGenerator &random)
{
    return comments.at(random.bounded(comments.size()));
}

QByteArray TemplateWriter::scalar(const QByteArray &text, bool isInFlow)
{
    const bool canBeSingle = !text.contains("\u2028") && !text.contains("\ufeff");
    const int choice = m_random.bounded(10);
    if (choice < 6 && isSafePlain(text) && !(isInFlow && text.contains(' ') && text.contains('"')))
        return text;
    if (choice < 8 && canBeSingle)
        return '\'' + QByteArray(text).replace('\'', "''") + '\'';
    return doubleQuoted(text, chance(20));
}

QByteArray TemplateWriter::comment()
{
    static const QList<QByteArray> leads{"#", "# ", "#  ", "##"};
    return leads.at(below(leads.size())) + comments.at(below(comments.size()));
}

void TemplateWriter::line(qsizetype column, const QByteArray &text, bool mayHaveComment)
{
    m_out += m_lead.isEmpty() ? QByteArray(column, ' ') : m_lead;
    m_lead.clear();
    m_out += text;
    static const QList<QByteArray> gaps{" ", "  ", "\t", "      "};
    if (mayHaveComment && m_hasComments && chance(35))
        m_out += gaps.at(below(gaps.size())) + comment();
    else if (mayHaveComment && chance(4))
        m_out += "  ";
    m_out += m_mixesEnds && chance(50) ? "\r\n"_ba : m_ending;
}

void TemplateWriter::noise(qsizetype column)
{
    while (chance(25)) {
        const int kind = m_random.bounded(10);
        if (kind < 3)
            m_out += (chance(20) ? "   "_ba : QByteArray()) + m_ending;
        else if (m_hasComments)
            m_out += QByteArray(kind < 8 ? column : below(12), ' ') + comment() + m_ending;
    }
}

void TemplateWriter::item(qsizetype column)
{
    m_dashColumn = column;
    m_lead = QByteArray(column, ' ') + '-';
    if (chance(2)) {
        line(column, {});
        m_lead.clear();
    } else {
        m_lead += QByteArray(m_gap, ' ');
    }
}

QByteArray TemplateWriter::name(bool isInFlow)
{
    return scalar(text(m_random), isInFlow);
}

QByteArray TemplateWriter::port()
{
    static const QList<QByteArray> odd{"022", "\"22\"", "'80'", "0", "65536", "1_000", "-1", "8080.0", "0x16", "a"};
    return chance(94) ? QByteArray::number(m_random.bounded(1, 65536)) : odd.at(below(odd.size()));
}

QByteArray TemplateWriter::path(bool isInFlow)
{
    static const QList<QByteArray> paths{"/", "/jupyter", "/monitor", "/a/b", "/中文", "x", "/a b"};
    return scalar(paths.at(below(chance(95) ? 5 : 7)), isInFlow);
}

QByteArray TemplateWriter::imageName(bool isInFlow)
{
    static const QList<QByteArray> odd{"r.example/app:1", "no", "22", "app:1", ""};
    return scalar(chance(96) ? "app-" + QByteArray::number(m_random.bounded(1000)) : odd.at(below(odd.size())),
                  isInFlow);
}

QList<QByteArray> TemplateWriter::ruleParts(bool isHttp, bool isInFlow)
{
    const QByteArray colon = chance(90) ? ": " : ":   ";
    QList<QByteArray> parts{"port" + colon + port(), "name" + colon + name(isInFlow)};
    if (isHttp)
        parts.append("path" + colon + path(isInFlow));
    if (chance(5))
        parts.removeAt(below(parts.size()));
    if (chance(5))
        parts.swapItemsAt(0, parts.size() - 1);
    if (chance(3))
        parts.last() = parts.last().first(5);
    return parts;
}

QByteArray TemplateWriter::flowRule(bool isHttp)
{
    const QByteArray gap = chance(30) ? " " : "";
    return '{' + gap + ruleParts(isHttp, true).join(chance(80) ? ", " : " ,  ") + gap + '}';
}

void TemplateWriter::rule(qsizetype column, bool isHttp)
{
    noise(column);
    item(column);
    const qsizetype inner = itemColumn();
    if (chance(8)) {
        line(inner, flowRule(isHttp));
        return;
    }
    const QList<QByteArray> parts = ruleParts(isHttp, false);
    for (const QByteArray &part : parts) {
        if (m_lead.isEmpty() && chance(15))
            noise(inner);
        line(inner, part);
    }
}

void TemplateWriter::rules(const QByteArray &key, qsizetype column, bool isHttp)
{
    const int kind = m_random.bounded(20);
    if (kind == 0) {
        line(column, key + ": []");
    } else if (kind == 1) {
        line(column, key + ':');
    } else if (kind == 2) {
        QList<QByteArray> items;
        for (qsizetype left = below(4); left > 0; --left)
            items.append(flowRule(isHttp));
        line(column, key + ": [" + items.join(", ") + ']');
    } else {
        line(column, key + ':');
        const qsizetype dash = column + m_step;
        for (qsizetype left = 1 + below(3); left > 0; --left)
            rule(dash, isHttp);
    }
}

void TemplateWriter::names(qsizetype column)
{
    const int kind = m_random.bounded(12);
    const qsizetype count = 1 + below(3);
    if (kind == 0) {
        line(column, "imageNames:");
        for (qsizetype i = 0; i < count; ++i) {
            noise(column + m_step);
            item(column + m_step);
            line(itemColumn(), imageName(false));
        }
        return;
    }
    QList<QByteArray> items;
    for (qsizetype i = 0; i < count; ++i)
        items.append(imageName(true));
    if (kind == 1) {
        line(column, "imageNames: [" + items.first() + ',');
        for (qsizetype i = 1; i < count; ++i)
            line(column + 4, items.at(i) + ',');
        line(column + 2, "]");
        return;
    }
    const QByteArray gap = kind == 2 ? " " : "";
    const QByteArray comma = kind == 3 ? " , " : kind == 4 ? "," : ", ";
    line(column, "imageNames: [" + gap + items.join(comma) + (kind == 5 ? "," : "") + gap + ']');
}

/// Keys that the format does not know, with everything that YAML has.
void TemplateWriter::stranger(qsizetype column)
{
    switch (m_random.bounded(7)) {
    case 0:
        line(column, "note: |");
        line(column + 2, "text # no comment", false);
        line(column + 2, "- port: 1", false);
        break;
    case 1:
        line(column, "note: >-");
        line(column + 3, "folded: [", false);
        break;
    case 2:
        line(column, "extra: {a: [1, {b: 'c # d'}], \"e\": }");
        break;
    case 3:
        line(column, "text: one", false);
        line(column + 4, "two three");
        break;
    case 4:
        line(column, "url: \"http://x/#a\"");
        break;
    case 5:
        line(column, "text: 'over", false);
        line(column + 2, "lines'");
        break;
    default:
        line(column, "nested:");
        line(column + 2, "- - a");
        line(column + 2, "  - b: [c]");
    }
}

void TemplateWriter::entry(qsizetype column)
{
    noise(column);
    item(column);
    const qsizetype inner = itemColumn();
    QList<int> keys{0, 1, 2, 3};
    if (chance(6))
        keys.swapItemsAt(below(4), below(4));
    if (chance(4))
        keys.append(4);
    for (const int key : std::as_const(keys)) {
        if (m_lead.isEmpty())
            noise(inner);
        if (key == 0 && !chance(1))
            names(inner);
        else if (key == 1 && chance(70))
            line(inner, "type: " + scalar(chance(95) ? "ingress"_ba : "no"_ba, false));
        else if (key == 2 && chance(85))
            rules("httpRules", inner, true);
        else if (key == 3 && chance(75))
            rules("tcpRules", inner, false);
        else if (key == 4)
            stranger(inner);
    }
    if (!m_lead.isEmpty())
        line(inner, "type: ingress");
}

void TemplateWriter::entries(qsizetype column)
{
    for (qsizetype left = 1 + below(3); left > 0; --left)
        entry(column);
}

void TemplateWriter::surrounded(RandomTemplate &made)
{
    line(0, "kind: values");
    if (chance(50))
        stranger(0);
    noise(0);
    line(0, "spec:");
    made.list = {u"spec"_s};
    qsizetype column = 0;
    if (chance(40)) {
        column = 2 + below(3);
        line(column, "other: 'x'");
        line(column, "templates:");
        made.list.append(u"templates"_s);
    }
    entries(column + m_step);
    noise(column);
    if (chance(70))
        line(0, "after: [1, 2]");
}

RandomTemplate TemplateWriter::write()
{
    RandomTemplate made;
    m_ending = chance(20) ? "\r\n" : "\n";
    m_mixesEnds = chance(4);
    m_hasComments = chance(85);
    m_step = QList<qsizetype>{2, 2, 2, 0, 4, 1, 3}.at(below(7));
    m_gap = QList<qsizetype>{1, 1, 1, 1, 3, 2}.at(below(6));
    if (chance(10))
        m_out += "\ufeff";
    noise(0);
    if (chance(8))
        line(0, "---");
    noise(0);
    if (chance(25))
        surrounded(made);
    else
        entries(QList<qsizetype>{0, 0, 6, 2, 3}.at(below(5)));
    noise(2);
    if (chance(20) && m_out.endsWith(m_ending))
        m_out.chop(m_ending.size());
    if (m_out.endsWith('\r')) // of mixed ends
        m_out.chop(1);
    made.bytes = m_out;
    return made;
}
