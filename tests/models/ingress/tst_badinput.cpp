#include "models/ingress/document/ingressdocument.h"
#include "models/ingress/document/ingressfile.h"
#include "tests/fixtures/filestamp.h"
#include "tests/fixtures/fulldisk.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

using Mode = IngressDocument::Mode;

QByteArray entry(const QByteArray &rest)
{
    return "- imageNames: [app]\n" + rest;
}

QByteArray named(const QByteArray &name)
{
    return entry("  tcpRules:\n    - port: 22\n      name: " + name + "\n");
}

QByteArray withPort(const QByteArray &port)
{
    return entry("  tcpRules:\n    - port: " + port + "\n      name: SSH\n");
}

/// `id<text>` of each finding but the hints that short examples have.
QString told(const IngressDocument &document)
{
    QStringList found;
    for (const Diagnostic &diagnostic : document.diagnostics)
        if (diagnostic.id != "no-ssh"_L1 && diagnostic.id != "no-rules"_L1)
            found.append(u"%1<%2>"_s.arg(
                diagnostic.id,
                QString::fromUtf8(document.bytes.mid(diagnostic.span.begin, diagnostic.span.size()).left(20))));
    return found.join(u' ').replace(QChar(0), u"NUL"_s);
}

QByteArray set(const QByteArray &bytes, const QString &pointer, const QString &text)
{
    const IngressDocument document = readIngress(bytes);
    const Acceptance done = accepted(document, ingressSet(document.tree(), *document.list, pointer, text));
    return done.document ? done.document->bytes : QByteArray();
}

}

/// What comes to an editor of YAML in the real world, by the rows of the list of bad inputs.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void eachRowIsToldAndMended_data();
    void eachRowIsToldAndMended();
    void row4NamesBothLines();
    void row15IsQuotedWhenItIsWritten_data();
    void row15IsQuotedWhenItIsWritten();
    void row16SaysWhatOthersSee_data();
    void row16SaysWhatOthersSee();
    void row22IsNotFollowed();
    void row23IsTextOnly_data();
    void row23IsTextOnly();
    void row24IsReadInTime_data();
    void row24IsReadInTime();
    void row28IsRefusedInTheForm_data();
    void row28IsRefusedInTheForm();
    void row29LeavesTheFileAlone();
    void row30HasAnyName_data();
    void row30HasAnyName();
};

void TestBadInput::eachRowIsToldAndMended_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QByteArray>("mended");
    const auto row = [](int number, const char *name, const QByteArray &bytes, Mode mode, const QString &found,
                        const QByteArray &mended = {}) {
        QTest::addRow("%d %s", number, name) << bytes << mode << found << (mended.isEmpty() ? bytes : mended);
    };
    constexpr Mode form = Mode::Form;
    constexpr Mode textOnly = Mode::TextOnly;
    constexpr Mode unreadable = Mode::Unreadable;
    row(1, "tab as indentation", entry("\ttype: ingress\n"), textOnly, u"syntax<\t>"_s, entry("  type: ingress\n"));
    row(2, "tab behind a dash", "-\timageNames: [app]\n", textOnly, u"syntax<\t>"_s, entry(""));
    row(3, "tab in front of a comment", entry("  type: ingress\t# note\n"), form, u"tabs<\t>"_s,
        entry("  type: ingress # note\n"));
    row(4, "key twice", entry("  type: ingress\n  type: http\n"), form, u"key-duplicates<type>"_s);
    row(5, "byte order mark", "\xef\xbb\xbf" + entry("  type: ingress\n"), form, u""_s);
    row(6, "two files joined", entry("") + "\xef\xbb\xbf" + entry(""), textOnly, u"syntax<>"_s);
    row(7, "CRLF", "- imageNames: [app]\r\n  type: ingress\r\n", form, u""_s);
    row(7, "mixed line ends", "- imageNames: [app]\r\n  type: ingress\n  tcpRules: []\n", form, u"new-lines<\r\n>"_s,
        entry("  type: ingress\n  tcpRules: []\n"));
    row(7, "lone carriage return", "- imageNames: [app]\r  type: ingress\n", textOnly, u"syntax<\r>"_s,
        entry("  type: ingress\n"));
    row(8, "GBK", entry("  # \xc3\xfb\xd7\xd6\n"), unreadable, u"unknown-encoding<\ufffd>"_s);
    row(8, "half a character", entry("  # \xe5\x90"), unreadable, u"unknown-encoding<\ufffd>"_s);
    row(9, "UTF-16", QByteArray("\xff\xfe-\0 \0a\0", 8), unreadable, u"unknown-encoding<\ufffd\ufffd>"_s);
    row(9, "UTF-16, big end first", QByteArray("\xfe\xff\0-\0 \0a", 8), unreadable,
        u"unknown-encoding<\ufffd\ufffd>"_s);
    row(9, "UTF-16 without a mark", QByteArray("-\0 \0a\0", 6), unreadable, u"unknown-encoding<-NUL>"_s);
    row(9, "UTF-32", QByteArray("\xff\xfe\0\0-\0\0\0", 8), unreadable, u"unknown-encoding<\ufffd\ufffd>"_s);
    row(10, "NUL", named(QByteArray("a\0b", 3)), textOnly, u"control-char<NUL>"_s);
    row(10, "bell", named("a\x07"), textOnly, u"control-char<\x07>"_s);
    row(10, "DEL", named("a\x7f"), textOnly, u"control-char<\x7f>"_s);
    row(11, "no-break space", named("a\xc2\xa0\x62"), form, u"nbsp<\u00a0>"_s,
        entry("  tcpRules:\n    - port: 22\n      name: a b\n"));
    row(11, "wide space behind a dash", entry("  tcpRules:\n    -\xe3\x80\x80port: 22\n      name: SSH\n"), textOnly,
        u"syntax<-\u3000>"_s, entry("  tcpRules:\n    - port: 22\n      name: SSH\n"));
    row(11, "zero width space", named("SSH\xe2\x80\x8b"), form, u"nbsp<\u200b>"_s,
        entry("  tcpRules:\n    - port: 22\n      name: SSH\n"));
    row(12, "full-width colon", entry("  type：ingress\n  tcpRules: []\n"), textOnly, u"syntax<：>"_s,
        entry("  type: ingress\n  tcpRules: []\n"));
    row(12, "full-width comma", "- imageNames: [app，web]\n", form, u"fullwidth<，>"_s, "- imageNames: [app, web]\n");
    row(12, "full-width quotes", named("“SSH”"), form, u"fullwidth<“SSH”>"_s,
        entry("  tcpRules:\n    - port: 22\n      name: \"SSH\"\n"));
    row(12, "full-width hash", entry("  type: ingress ＃ note\n"), form, u"type-value<ingress ＃ note> fullwidth<＃>"_s,
        entry("  type: ingress\n"));
    row(12, "full-width dash", entry("  tcpRules:\n    － port: 22\n      name: SSH\n"), textOnly, u"syntax<－>"_s,
        entry("  tcpRules:\n    - port: 22\n      name: SSH\n"));
    row(12, "full-width digits", withPort("２２"), form, u"port-type<２２>"_s,
        entry("  tcpRules:\n    - port: 22\n      name: SSH\n"));
    row(13, "no space behind a colon", entry("  tcpRules:\n    - port:22\n      name: SSH\n"), textOnly, u"syntax<:>"_s,
        entry("  tcpRules:\n    - port: 22\n      name: SSH\n"));
    row(14, "no space in front of a comment", withPort("22#c"), form, u"port-type<22#c>"_s);
    // To every reader it is this text, and C#10 is a name too. No id fits: string-type is of what is read as no text.
    row(14, "no space in front of a comment, in a name: a text, and not told", named("SSH#c"), form, u""_s);
    row(15, "no", named("no"), form, u"truthy<no>"_s, entry("  tcpRules:\n    - port: 22\n      name: \"no\"\n"));
    row(15, "on", named("on"), form, u"truthy<on>"_s, entry("  tcpRules:\n    - port: 22\n      name: \"on\"\n"));
    row(15, "yes", named("yes"), form, u"truthy<yes>"_s, entry("  tcpRules:\n    - port: 22\n      name: \"yes\"\n"));
    row(15, "y", named("y"), form, u"truthy<y>"_s, entry("  tcpRules:\n    - port: 22\n      name: \"y\"\n"));
    row(15, "~", named("~"), form, u"missing-key<~>"_s);
    row(15, "null", named("null"), form, u"missing-key<null>"_s);
    row(16, "0777", withPort("0777"), form, u"port-type<0777>"_s);
    row(16, "0o17", withPort("0o17"), form, u"port-type<0o17>"_s);
    row(16, "0x16", withPort("0x16"), form, u"port-type<0x16>"_s);
    row(16, "1_000", withPort("1_000"), form, u"port-type<1_000>"_s);
    row(16, "22.0", withPort("22.0"), form, u"port-type<22.0>"_s);
    row(16, "\"22\"", withPort("\"22\""), form, u"port-type<\"22\">"_s,
        entry("  tcpRules:\n    - port: 22\n      name: SSH\n"));
    row(17, "65536", withPort("65536"), form, u"port-range<65536>"_s);
    row(17, "-1", withPort("-1"), form, u"port-range<-1>"_s);
    row(17, "0", withPort("0"), form, u"port-range<0>"_s);
    row(17, "99999999999", withPort("99999999999"), form, u"port-range<99999999999>"_s);
    row(17, "12345678901234567890", withPort("12345678901234567890"), form, u"port-range<12345678901234567890>"_s);
    row(18, "missing colon", entry("  type\n"), textOnly, u"syntax<type>"_s);
    row(18, "stray word", entry("  type: ingress\nword\n"), textOnly, u"syntax<word>"_s);
    row(18, "text behind the list", entry("  type: ingress\ntype: x\n"), textOnly, u"syntax<type: x>"_s);
    row(19, "open double quote", named("\"SSH") + "  type: ingress\n", textOnly, u"syntax<\">"_s);
    row(19, "open single quote", named("'SSH") + "  type: ingress\n", textOnly, u"syntax<'>"_s);
    row(20, "open bracket", "- imageNames: [app\n  type: ingress\n", textOnly, u"syntax<[>"_s);
    row(20, "open brace", entry("  tcpRules: [{port: 22\n"), textOnly, u"syntax<{>"_s);
    row(20, "comma at the end", "- imageNames: [app,]\n", form, u""_s);
    row(21, "brackets", QByteArray("[").repeated(600), textOnly, u"too-large<[>"_s);
    row(21, "braces", QByteArray("{a: ").repeated(600), textOnly, u"too-large<{> trailing-spaces< >"_s,
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "
        "{a: {a: {a: {a: {a: {a:");
    row(21, "lists", QByteArray("- ").repeated(600), textOnly, u"too-large<>"_s);
    row(21, "keys", QByteArray("? ").repeated(600), textOnly, u"too-large<>"_s);
    row(22, "alias bomb", "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n", textOnly,
        u"no-template<>"_s);
    row(22, "a list within itself", "- &a\n  imageNames: [x]\n  tcpRules: [*a]\n", form,
        u"anchors<&a\n  > anchors<*a>"_s);
    row(25, "two documents", entry("") + "---\n" + entry(""), textOnly, u"not-one-document<--->"_s);
    row(25, "two documents, the first one ended", entry("") + "...\n---\n" + entry(""), textOnly,
        u"not-one-document<--->"_s);
    row(25, "a second document that only an end announces", entry("") + "... # end\n- b\n", textOnly,
        u"not-one-document<- b>"_s);
    row(25, "a directive behind the end", entry("") + "...\n%YAML 1.2\n---\n" + entry(""), textOnly,
        u"not-one-document<%YAML 1.2>"_s);
    row(25, "directive", "%YAML 1.2\n---\n" + entry(""), textOnly, u""_s);
    row(25, "end of the document", entry("") + "...\n", textOnly, u""_s);
    row(25, "end of the document, twice", entry("  type: http\n") + "...\n\n... # end\n", textOnly,
        u"type-value<http>"_s, entry("  type: ingress\n") + "...\n\n... # end\n");
    row(26, "empty", "", textOnly, u"no-template<>"_s);
    row(26, "only comments", "# 名字\n\n# note\n", textOnly, u"no-template<>"_s);
    row(26, "only a document start", "---\n", textOnly, u"no-template<>"_s);
    row(27, "unknown key", entry("  imageName: app\n  colour: red\n"), form,
        u"unknown-key<imageName> unknown-key<colour>"_s);
    row(27, "missing keys", "- type: ingress\n  tcpRules:\n    - port: 22\n", form, u"missing-key<t> missing-key<p>"_s);
    row(27, "rules are a text", entry("  httpRules: x\n"), form, u"wrong-kind<x>"_s);
    row(27, "a list of texts", entry("  tcpRules: [22, SSH]\n"), form, u"wrong-kind<22> wrong-kind<SSH>"_s);
    row(28, "NUL in quotes", named("\"a\\0\""), form, u"control-char<\"a\\0\">"_s);
    row(28, "escapes of control characters", named("\"a\\x01\\u0007\""), form, u"control-char<\"a\\x01\\u0007\">"_s);
    row(28, "the first of C1", named("\"a\\u0080\""), form, u"control-char<\"a\\u0080\">"_s);
    row(28, "the last of C1", named("\"a\\x9f\""), form, u"control-char<\"a\\x9f\">"_s);
    row(28, "an escaped line feed", named("\"a\\nb\""), form, u"control-char<\"a\\nb\">"_s);
    row(28, "lines of a text", named("|\n        a\n        b"), form, u""_s);
    row(28, "what is no control character", named("\"a\\u0085\\u00a0\\t\""), form, u""_s);
    row(28, "half a surrogate pair", named("\"\\ud83d\""), textOnly, u"syntax<>"_s);
}

void TestBadInput::eachRowIsToldAndMended()
{
    QFETCH(const QByteArray, bytes);
    const IngressDocument document = readIngress(bytes);
    QCOMPARE(document.bytes, bytes);
    QTEST(document.mode(), "mode");
    QTEST(told(document), "found");
    QTEST(allFixed(document).bytes, "mended");
    const bool isExplained = document.isForm() || !document.whyNoForm().summary.isEmpty();
    QVERIFY(isExplained);
}

void TestBadInput::row4NamesBothLines()
{
    const IngressDocument document = readIngress(entry("  type: ingress\n  type: http\n"));
    const auto found = std::ranges::find(document.diagnostics, u"key-duplicates"_s, &Diagnostic::id);
    QVERIFY(found != document.diagnostics.cend());
    QCOMPARE(TextLines(document.bytes).position(found->span.begin).line, 3);
    QVERIFY(found->message.contains(u" 2 "_s));
    QVERIFY(set(document.bytes, u"/0/type"_s, u"x"_s).isEmpty());
}

void TestBadInput::row15IsQuotedWhenItIsWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"no", "on", "yes", "y", "~", "null"})
        QTest::addRow("15 %s", name) << QString::fromLatin1(name);
}

void TestBadInput::row15IsQuotedWhenItIsWritten()
{
    QFETCH(const QString, name);
    QCOMPARE(set(named("SSH"), u"/0/tcpRules/0/name"_s, name), named('"' + name.toUtf8() + '"'));
}

void TestBadInput::row16SaysWhatOthersSee_data()
{
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<QString>("said");
    const auto row
        = [](const QByteArray &port, const QString &said) { QTest::addRow("16 %s", port.constData()) << port << said; };
    row("022", u"YAML 1.1 reads it as 18, YAML 1.2 as 22."_s);
    row("-0777", u"YAML 1.1 reads it as -511, YAML 1.2 as -777."_s);
    row("08", u"YAML 1.1 reads it as a text, YAML 1.2 as 8."_s);
    row("0o17", u"YAML 1.1 reads it as a text, YAML 1.2 as 15."_s);
    row("0x16", u"programs read it as 22."_s);
    row("+22", u"programs read it as 22."_s);
    row("1_000", u"YAML 1.1 reads it as 1000, YAML 1.2 as a text."_s);
    row("0b1_1", u"YAML 1.1 reads it as 3, YAML 1.2 as a text."_s);
    row("22:22", u"YAML 1.1 reads it as 1342, YAML 1.2 as a text."_s);
    row("22.0", u"programs read it as a floating-point number."_s);
    row("yes", u"YAML 1.1 reads it as yes or no, YAML 1.2 as a text."_s);
    row("2024-01-01", u"YAML 1.1 reads it as a date, YAML 1.2 as a text."_s);
    row("0x" + QByteArray(40, 'f'), u"programs read it as a number."_s);
    row("'022'", u"programs read it as a text."_s);
    row("22#c", u"programs read it as a text."_s);
}

void TestBadInput::row16SaysWhatOthersSee()
{
    QFETCH(const QByteArray, port);
    QFETCH(const QString, said);
    const IngressDocument document = readIngress(withPort(port));
    const auto found = std::ranges::find(document.diagnostics, u"port-type"_s, &Diagnostic::id);
    QVERIFY(found != document.diagnostics.cend());
    QVERIFY2(found->message.contains(said), qPrintable(found->message));
}

void TestBadInput::row22IsNotFollowed()
{
    QByteArray bomb = "- &a0\n  imageNames: [x]\n";
    for (int level = 1; level < 9; ++level) {
        const QByteArray below = "*a" + QByteArray::number(level - 1) + " ";
        bomb += "- &a" + QByteArray::number(level) + " [" + QByteArrayList(9, below).join(", ") + "]\n";
    }
    const IngressDocument document = readIngress(bomb);
    QCOMPARE(document.mode(), Mode::Form);
    QVERIFY(set(bomb, u"/0/imageNames/0"_s, u"y"_s).isEmpty());
}

void TestBadInput::row23IsTextOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("23 10 MB") << entry("  type: ingress\n").repeated(280'000);
    QTest::newRow("23 50,000 entries") << entry("  tcpRules: [{port: 22, name: SSH}]\n").repeated(50'000);
}

void TestBadInput::row23IsTextOnly()
{
    QFETCH(const QByteArray, bytes);
    const IngressDocument document = readIngress(bytes);
    QCOMPARE(document.mode(), Mode::TextOnly);
    QCOMPARE(document.diagnostics.first().id, u"too-large"_s);
}

void TestBadInput::row24IsReadInTime_data()
{
    const QByteArray text(2'000'000, 'a');
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("24 a long list and a long text")
        << "- imageNames: [app" + QByteArray(", app").repeated(100'000) + "]\n" + "- imageNames: [\"" + text + "\"]\n";
    QTest::newRow("24 a long line that is full of findings")
        << entry("  httpRules: [" + text + QByteArray(", a：1").repeated(100'000) + "]\n");
}

void TestBadInput::row24IsReadInTime()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer clock;
    clock.start();
    const IngressDocument document = readIngress(bytes);
    QCOMPARE(document.mode(), Mode::Form);
    QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed()))); // quadratic: many minutes
}

void TestBadInput::row28IsRefusedInTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("28 NUL") << QString(QChar(0));
    QTest::newRow("28 control character") << u"a\x01"_s;
    QTest::newRow("28 control character of C1") << u"a\x0080"_s;
    QTest::newRow("28 line feed") << u"a\nb"_s;
    QTest::newRow("28 half a surrogate pair") << QString(QChar(0xD83D));
}

void TestBadInput::row28IsRefusedInTheForm()
{
    QFETCH(const QString, name);
    QVERIFY(set(named("SSH"), u"/0/tcpRules/0/name"_s, name).isEmpty());
}

void TestBadInput::row29LeavesTheFileAlone()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, folder.path()})
        QCOMPARE(writeIngressFile(path, "a").error().kind, Error::Kind::Io);
    const QString full = folder.filePath(u"full.yaml"_s);
    QVERIFY(writeIngressFile(full, "a"));
    const fixtures::FileStamp stamp = fixtures::stampOf(full);
    {
        const fixtures::FullDisk disk(10);
        QCOMPARE(writeIngressFile(full, entry(""), "a").error().kind, Error::Kind::Io);
    }
    QVERIFY(fixtures::stampOf(full) == stamp);
    const QString gone = folder.filePath(u"gone.yaml"_s);
    QCOMPARE(writeIngressFile(gone, "b", "a").error().kind, Error::Kind::Conflict);
    QVERIFY(!QFile::exists(gone));
    QVERIFY(writeIngressFile(gone, "a"));
    const QString link = folder.filePath(u"link.yaml"_s);
    QVERIFY(QFile::link(gone, link) && writeIngressFile(link, "b", "a") && QFileInfo(link).isSymLink());
    QCOMPARE(*readIngressFile(gone, 10), QByteArray("b"));
}

void TestBadInput::row30HasAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"模板.yaml"_s, u"a b.yaml"_s, u"it's \"a\".yaml"_s, u"a\nb.yaml"_s, u"-.yaml"_s})
        QTest::addRow("30 %s", qPrintable(name)) << name;
}

void TestBadInput::row30HasAnyName()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(writeIngressFile(path, "a") && writeIngressFile(path, "b", "a"));
    QCOMPARE(*readIngressFile(path, 10), QByteArray("b"));
    QVERIFY(!readIngressFile(path + u".none"_s, 10).error().summary.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
