#include "tests/models/ingress/property/editrun.h"

#include "models/ingress/document/ingressdocument.h"
#include "models/ingress/template/ingresstext.h"
#include "tests/models/ingress/property/intendedbytes.h"
#include "tests/models/ingress/property/pastedtext.h"
#include "tests/models/ingress/property/pyyaml.h"
#include "tests/models/ingress/property/randomtemplate.h"

#include <QRegularExpression>
#include <numeric>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

constexpr int editsOfDocument = 12;

Result<YamlEdit> proposed(const IngressDocument &document, const RandomEdit &edit)
{
    const YamlTree &tree = document.tree();
    switch (edit.kind) {
    case RandomEdit::Kind::Set:
        return ingressSet(tree, *document.list, edit.pointer(), edit.value.toString());
    case RandomEdit::Kind::Add:
        return ingressAdd(tree, *document.list, edit.pointer(), edit.value);
    case RandomEdit::Kind::Remove:
        return ingressRemove(tree, *document.list, edit.pointer());
    case RandomEdit::Kind::Comment:
        return ingressCommentSet(tree, *document.list, edit.pointer(), edit.value.toString());
    case RandomEdit::Kind::Above:
        return ingressCommentsAboveSet(tree, *document.list, edit.pointer(), edit.lines());
    case RandomEdit::Kind::Paste:
        return ingressTextInserted(tree, *document.list, edit.pointer(), edit.text);
    case RandomEdit::Kind::Move:
    case RandomEdit::Kind::Copy:
        break;
    }
    return ingressMove(tree, *document.list, edit.pointer(), edit.target());
}

/// A document as both readers see it.
struct Pair
{
    IngressDocument document;
    seen::Document seen;
    QStringList list;

    const seen::Node &listNode() const { return *seen::nodeAt(seen.root, list); }
};

class Run
{
public:
    Run(qsizetype count, quint32 seed)
        : m_left(count)
        , m_random(seed)
    {
    }

    EditRun run()
    {
        while (m_left > 0 && m_run.failure.isEmpty())
            document(TemplateWriter(m_random).write());
        const QByteArray differs = m_pyYaml.finished();
        if (m_run.failure.isEmpty())
            m_run.failure = differs;
        return m_run;
    }

private:
    void document(const RandomTemplate &made)
    {
        IngressReading options;
        options.list = made.list.isEmpty() ? QString() : u'/' + made.list.join(u'/');
        IngressDocument current = readIngress(made.bytes, options);
        auto before = seen::read(made.bytes);
        if (!current.isForm() || !before) {
            ++m_run.unread;
            const QByteArray why
                = current.isForm() ? "libyaml does not read it"_ba : current.whyNoForm().summary.toUtf8();
            note("unread: " + why, made.bytes);
            return;
        }
        for (int i = 0; i < editsOfDocument && m_left > 0 && m_run.failure.isEmpty(); ++i, --m_left)
            edit(current, *before, made.list);
        m_other = Pair{current, *before, made.list};
    }

    /// The text of items; empty: it can't be copied.
    QByteArray copied(const Pair &from, const RandomEdit &copy)
    {
        if (m_random.bounded(4) == 0)
            return pasted::rawLines(from.seen, from.list, copy, m_random);
        QStringList pointers;
        for (const QString &index : copy.to)
            pointers.append(u'/' + (copy.tokens + QStringList{index}).join(u'/'));
        const auto text = ingressText(from.document.tree(), *from.document.list, pointers);
        if (!text)
            return {};
        if (const QByteArray wrong = pasted::wrongCopy(from.seen, from.list, copy, *text); !wrong.isEmpty())
            m_run.failure
                = wrong + "\n--- " + copy.toString() + "\n--- of:\n" + from.seen.bytes + "\n--- is:\n" + *text;
        ++m_run.acceptedOf[copy.name()];
        m_pyYaml.compare(from.seen.bytes, *text, from.list, copy);
        return *text;
    }

    RandomEdit nextEdit(const Pair &current)
    {
        if (m_random.bounded(6) > 0)
            return randomEdit(current.listNode(), m_random);
        const Pair &from = m_other && m_random.bounded(2) == 0 ? *m_other : current;
        if (from.listNode().children.isEmpty())
            return randomEdit(current.listNode(), m_random);
        const RandomEdit copy = pasted::randomCopy(from.listNode(), m_random);
        return pasted::randomPaste(current.listNode(), copy, copied(from, copy), m_random);
    }

    void edit(IngressDocument &document, seen::Document &before, const QStringList &list)
    {
        const RandomEdit edit = nextEdit({document, before, list});
        if (!m_run.failure.isEmpty())
            return;
        const auto proposal = proposed(document, edit);
        Acceptance done = accepted(document, proposal);
        if (!done.document) {
            static const QRegularExpression names(u"“[^”]*”|/[0-9][-0-9a-zA-Z/]*"_s);
            QString sentence = done.refusal.error.summary;
            const QString detail = done.refusal.error.detail.section(u": "_s, 1);
            note((sentence.replace(names, u"…"_s) + (detail.isEmpty() ? QString() : u" ("_s + detail + u')')).toUtf8(),
                 edit.toString() + '\n' + document.bytes);
            return;
        }
        ++m_run.accepted;
        ++m_run.acceptedOf[edit.name()];
        auto after = seen::read(done.document->bytes);
        const QByteArray wrong = !after ? "libyaml does not read it any more"_ba
                                        : wrongness(before, *after, list, edit, done.commentsGone);
        const QByteArray back = patched(done.document->bytes, inverse(document.bytes, proposal->patches));
        if (!wrong.isEmpty() || back != document.bytes) {
            m_run.failure = (wrong.isEmpty() ? "undo gives other bytes"_ba : wrong) + "\n--- " + edit.toString()
                + "\n--- before:\n" + document.bytes + "\n--- after:\n" + done.document->bytes;
            return;
        }
        m_pyYaml.compare(document.bytes, done.document->bytes, list, edit);
        document = *std::move(done.document);
        before = *std::move(after);
    }

    static QByteArray wrongness(const seen::Document &before, const seen::Document &after, const QStringList &list,
                                const RandomEdit &edit, const QList<QByteArray> &commentsGone)
    {
        const QByteArray meaning = seen::difference(intended(before, list, edit), after.root);
        return meaning.isEmpty() ? strayBytes(before, after, list, edit, commentsGone) : meaning;
    }

    void note(const QByteArray &why, const QByteArray &example)
    {
        if (++m_run.refusals[why] == 1)
            m_run.examples[why] = example;
    }

    qsizetype m_left;
    QRandomGenerator m_random;
    PyYaml m_pyYaml;
    std::optional<Pair> m_other; ///< to copy from
    EditRun m_run;
};

}

qsizetype EditRun::refused() const
{
    return std::accumulate(refusals.cbegin(), refusals.cend(), -unread);
}

QByteArray EditRun::report() const
{
    QByteArray text = QByteArray::number(accepted) + " accepted, " + QByteArray::number(refused()) + " refused, "
        + QByteArray::number(unread) + " documents left aside\n";
    for (auto it = acceptedOf.cbegin(); it != acceptedOf.cend(); ++it)
        text += QByteArray::number(it.value()).rightJustified(9) + "  accepted: " + it.key() + '\n';
    QList<std::pair<qsizetype, QByteArray>> byCount;
    for (auto it = refusals.cbegin(); it != refusals.cend(); ++it)
        byCount.append({it.value(), it.key()});
    std::ranges::sort(byCount, std::greater());
    for (const auto &[count, why] : std::as_const(byCount))
        text += QByteArray::number(count).rightJustified(9) + "  " + why + '\n';
    return failure.isEmpty() ? text : text + "\nFAILED: " + failure + '\n';
}

EditRun randomEdits(qsizetype count, quint32 seed)
{
    return Run(count, seed).run();
}
