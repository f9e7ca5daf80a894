#include "models/ingress/document/ingressdocument.h"
#include "models/ingress/document/ingressfile.h"
#include "models/ingress/template/ingresstext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace quaymaster;

namespace
{

void holds(bool property)
{
    if (!property)
        __builtin_trap();
}

/// The first bytes choose an edit, up to a line feed there is its text (a tab ends a line of it), the rest is the file.
struct Input
{
    QByteArray choice;
    QString text;
    QByteArray file;

    int chosen(qsizetype byte, int count) const { return static_cast<uchar>(choice.at(byte)) % count; }
};
constexpr qsizetype choiceSize = 5;

Input inputOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n', choiceSize);
    const qsizetype textEnd = end < 0 ? bytes.size() : end;
    return {bytes.first(choiceSize), QString::fromUtf8(bytes.sliced(choiceSize, textEnd - choiceSize)),
            end < 0 ? QByteArray() : bytes.sliced(end + 1)};
}

QString item(int index)
{
    return index == 7 ? u"-"_s : QString::number(index);
}

QString pointer(const Input &input)
{
    static const QStringList keys{u"imageNames"_s, u"type"_s, u"httpRules"_s, u"tcpRules"_s};
    static const QStringList ruleKeys{u"port"_s, u"name"_s, u"path"_s};
    const QString entry = u'/' + item(input.chosen(1, 3));
    const int shape = input.chosen(2, 4);
    const QString key = entry + u'/' + keys.at(input.chosen(3, 4));
    const QString element = key + u'/' + item(input.chosen(4, 8));
    return shape == 0 ? entry
        : shape == 1  ? key
        : shape == 2  ? element
                      : element + u'/' + ruleKeys.at(input.chosen(2, 12) / 4);
}

QJsonValue added(const Input &input)
{
    const QJsonObject rule{{u"port"_s, 22}, {u"name"_s, input.text}};
    QJsonObject httpRule = rule;
    httpRule.insert(u"path"_s, u"/x"_s);
    const bool isHttp = input.chosen(3, 4) == 2;
    switch (input.chosen(2, 4)) {
    case 0:
        return QJsonObject{{u"imageNames"_s, QJsonArray{input.text}}, {u"httpRules"_s, QJsonArray{httpRule}}};
    case 1:
        return input.chosen(3, 4) == 1 ? QJsonValue(input.text) : QJsonValue(QJsonArray{isHttp ? httpRule : rule});
    default:
        return input.chosen(3, 4) == 0 ? QJsonValue(input.text) : QJsonValue(isHttp ? httpRule : rule);
    }
}

Result<YamlEdit> edited(const IngressDocument &document, const Input &input)
{
    const YamlTree &tree = document.tree();
    const QString place = pointer(input);
    switch (input.chosen(0, 7)) {
    case 0:
        return ingressSet(tree, *document.list, place, input.text);
    case 1:
        return ingressAdd(tree, *document.list, place, added(input));
    case 2:
        return ingressRemove(tree, *document.list, place);
    case 3:
        return ingressCommentSet(tree, *document.list, place, input.text);
    case 4:
        return ingressTextInserted(tree, *document.list, place, input.text.toUtf8().replace('\t', '\n'));
    case 5:
        return ingressCommentsAboveSet(tree, *document.list, place, input.text.split(u'\t'));
    default:
        return ingressMove(tree, *document.list, place,
                           place.section(u'/', 0, -2) + u'/' + item(input.chosen(0, 32) / 4));
    }
}

void savesWhole(const QByteArray &before, const QByteArray &after)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.yaml"_s);
    holds(writeIngressFile(path, before).has_value() && writeIngressFile(path, after, before).has_value());
    holds(before == after || !writeIngressFile(path, before, before).has_value());
    const auto read = readIngressFile(path, 1 << 20);
    holds(read && *read == after);
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < choiceSize)
        return 0;
    const Input input = inputOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const IngressDocument document = readIngress(input.file);
    if (!document.isForm())
        return 0;
    const auto edit = edited(document, input);
    const Acceptance done = accepted(document, edit);
    if (!done.document) {
        holds(!done.refusal.error.summary.isEmpty());
        return 0;
    }
    const QByteArray &after = done.document->bytes;
    holds(done.document->isForm() && after == patched(document.bytes, edit->patches));
    holds(patched(after, inverse(document.bytes, edit->patches)) == document.bytes);
    holds(renumbered(valueOf(done.document->tree(), done.document->tree().root)) == renumbered(edit->after));
    if (input.chosen(1, 64) == 0)
        savesWhole(document.bytes, after);
    return 0;
}
