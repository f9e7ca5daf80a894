#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/text/ingresstext.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QtTest>
#include <algorithm>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

/// Characters as an editor could confuse them, each a step of a cursor, and line ends.
const QList<QByteArray> alphabet{
    "a",  "-",    ":",  " ",   "#", "\xc2\xa0", "\xe5\x90\x8d", "l", "l", "1", "\t", "\xe2\x80\xa8", "\xf0\x9f\x98\x80",
    "\n", "\r\n", "\n", "\r\n"};

/// A text as characters that stay as they are, with a cursor: what the bytes have to be after each key.
class Model
{
public:
    explicit Model(QByteArrayList characters)
        : m_characters(std::move(characters))
    {
    }

    QByteArray bytes() const { return m_characters.join(); }
    qsizetype size() const { return m_characters.size(); }
    qsizetype offset(qsizetype at) const { return m_characters.first(at).join().size(); }

    void insert(qsizetype at, const QByteArray &character)
    {
        m_characters.insert(at, character == "\n" ? lineEndAt(at) : character);
    }
    void remove(qsizetype from, qsizetype to) { m_characters.remove(from, to - from); }

private:
    static bool isEnd(const QByteArray &character) { return character.endsWith('\n'); }

    /// Of its line, or of the one above if it has none.
    QByteArray lineEndAt(qsizetype at) const
    {
        const auto end = std::find_if(m_characters.begin() + at, m_characters.end(), isEnd);
        if (end != m_characters.end())
            return *end;
        const auto above = std::find_if(m_characters.rbegin() + (size() - at), m_characters.rend(), isEnd);
        return above == m_characters.rend() ? QByteArray("\n") : *above;
    }

    QByteArrayList m_characters;
};

}

/// Many random keys in texts of odd characters, compared with a model after each; and how long a key takes.
class TestIngressTextRandom : public QObject
{
    Q_OBJECT

private slots:
    void keysDoWhatTheModelDoes_data();
    void keysDoWhatTheModelDoes();
    void patchesShowAsTheyAre_data();
    void patchesShowAsTheyAre();
};

void TestIngressTextRandom::keysDoWhatTheModelDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestIngressTextRandom::keysDoWhatTheModelDoes()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto some = [&random] { return alphabet.at(random.bounded(int(alphabet.size()))); };
    QByteArrayList characters;
    for (int count = random.bounded(60); count > 0; --count)
        characters.append(some());
    Model model(characters);
    const QByteArray before = model.bytes();
    IngressBuffer buffer(before);
    IngressText text(buffer);
    auto &editor = *text.findChild<QPlainTextEdit *>(u"ingressText"_s);
    for (int step = 0; step < 150; ++step) {
        const qsizetype at = random.bounded(int(model.size()) + 1);
        text.goTo(model.offset(at));
        switch (random.bounded(6)) {
        case 0:
            QTest::keyClick(&editor, 'l');
            model.insert(at, "l");
            break;
        case 1: {
            const QByteArray composed = some();
            QInputMethodEvent commit;
            commit.setCommitString(composed.endsWith('\n') ? u"名"_s : QString::fromUtf8(composed));
            QCoreApplication::sendEvent(&editor, &commit);
            model.insert(at, composed.endsWith('\n') ? "名" : composed);
            break;
        }
        case 2:
            if (at < model.size()) {
                QTest::keyClick(&editor, Qt::Key_Delete);
                model.remove(at, at + 1);
            }
            break;
        case 3:
            if (at > 0) {
                QTest::keyClick(&editor, Qt::Key_Backspace);
                model.remove(at - 1, at);
            }
            break;
        case 4: {
            const QByteArray pasted = some();
            editor.insertPlainText(QString::fromUtf8(pasted));
            model.insert(at, pasted.endsWith('\n') ? "\n" : pasted);
            break;
        }
        case 5: {
            const qsizetype to = std::min(model.size(), at + random.bounded(6));
            QTextCursor cursor = editor.textCursor();
            const int from = cursor.position();
            text.goTo(model.offset(to));
            const int until = editor.textCursor().position();
            cursor.setPosition(from);
            cursor.setPosition(until, QTextCursor::KeepAnchor);
            editor.setTextCursor(cursor);
            QTest::keyClick(&editor, 'x');
            model.remove(at, to);
            model.insert(at, "x");
            break;
        }
        }
        QVERIFY2(buffer.bytes() == model.bytes(),
                 qPrintable(u"step %1"_s.arg(step) + QString::fromLatin1(buffer.bytes().toPercentEncoding()) + u'\n'
                            + QString::fromLatin1(model.bytes().toPercentEncoding())));
    }
    const QByteArray after = buffer.bytes();
    while (buffer.undoStack().canUndo())
        buffer.undoStack().undo();
    QCOMPARE(buffer.bytes(), before);
    while (buffer.undoStack().canRedo())
        buffer.undoStack().redo();
    QCOMPARE(buffer.bytes(), after);
    QCOMPARE(editor.document()->blockCount(), int(after.count('\n')) + 1);
}

void TestIngressTextRandom::patchesShowAsTheyAre_data()
{
    keysDoWhatTheModelDoes_data();
}

/// Patches of others, several at once and also within characters' neighbours and line ends, with undo between.
void TestIngressTextRandom::patchesShowAsTheyAre()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto some = [&random](int most) {
        QByteArrayList characters;
        for (int count = random.bounded(most); count > 0; --count)
            characters.append(alphabet.at(random.bounded(int(alphabet.size()))));
        return characters;
    };
    IngressBuffer buffer((seed % 3 == 0 ? "\xef\xbb\xbf" : "") + some(80).join());
    IngressText text(buffer);
    const auto &editor = *text.findChild<QPlainTextEdit *>(u"ingressText"_s);
    for (int step = 0; step < 100; ++step) {
        const QString before = QString::fromUtf8(buffer.bytes().toPercentEncoding());
        const qsizetype line = random.bounded(int(buffer.bytes().count('\n')) + 1);
        qsizetype at = 0;
        for (qsizetype skipped = 0; skipped < line; ++skipped)
            at = buffer.bytes().indexOf('\n', at) + 1;
        const bool splitsEnd = at > 1 && buffer.bytes().at(at - 2) == '\r' && random.bounded(2) == 0;
        const ByteSpan first{splitsEnd ? at - 2 : at, splitsEnd ? at - 1 : at};
        const qsizetype end = buffer.bytes().size();
        QList<Patch> patches{{first, splitsEnd ? QByteArray() : some(4).join()}};
        if (end > at && random.bounded(2) == 0)
            patches.append({{end, end}, some(4).join()});
        if (step % 5 == 4)
            buffer.undoStack().undo();
        else
            buffer.replace(patches, u"Outside"_s);
        QStringList shown;
        for (QTextBlock block = editor.document()->firstBlock(); block.isValid(); block = block.next())
            shown.append(block.text());
        const QByteArray lines = buffer.bytes().mid(buffer.bytes().startsWith("\xef\xbb\xbf") ? 3 : 0);
        QVERIFY2(shown.join(u'\n') == QString::fromUtf8(lines).replace(u"\r\n"_s, u"\n"_s), qPrintable(before));
    }
}

QTEST_MAIN(TestIngressTextRandom)
#include "tst_ingresstextrandom.moc"
