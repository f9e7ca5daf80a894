#include "models/ingress/drafts/ingressdrafts.h"
#include "tests/fixtures/filestamp.h"
#include "tests/fixtures/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

IngressDraft draftOf(const QByteArray &bytes)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), u"/tmp/模板 \"a\".yaml"_s, bytes, "base\r\n", 7, {}};
}

/// Empty: it is not there.
QByteArray contentOf(const QTemporaryDir &folder, const IngressDraft &draft)
{
    QFile file(folder.filePath(draft.id + u".draft"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestIngressDrafts : public QObject
{
    Q_OBJECT

private slots:
    void aDraftComesBackByteForByte();
    void theNewestIsWrittenLater();
    void whatComesLaterWins();
    void aDraftThatCannotBeWrittenLaterIsTold();
    void aDraftThatSomebodyHoldsIsNotOffered();
    void aDraftIsGoneOnceItIsSaved();
    void nobodyElseCanReadIt();
    void halfADraftIsNone();
    void aFullDiskKeepsTheDraftOfBefore();
    void thereAreLimits();
};

void TestIngressDrafts::aDraftComesBackByteForByte()
{
    const QTemporaryDir folder;
    IngressDraft draft = draftOf(QByteArray("a\r\n\xff\n{}\n") + '\0');
    {
        IngressDrafts drafts(folder.filePath(u"drafts"_s));
        QVERIFY(drafts.write(draft));
        draft.bytes += "more";
        QVERIFY(drafts.write(draft));
    }
    QList<IngressDraft> left = IngressDrafts(folder.filePath(u"drafts"_s)).takeLeft();
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().written.isValid());
    left.first().written = {};
    QCOMPARE(left.first(), draft);
}

void TestIngressDrafts::theNewestIsWrittenLater()
{
    const QTemporaryDir folder;
    QObject context;
    IngressDraft draft = draftOf("first");
    const IngressDraft other = draftOf("other");
    IngressDrafts drafts(folder.path());
    const auto later = [&](const IngressDraft &one) {
        drafts.writeLater(one, &context, [](const Error &error) { QFAIL(qPrintable(error.summary)); });
    };
    later(draft);
    for (const char *bytes : {"second", "third"}) {
        draft.bytes = bytes;
        later(draft);
    }
    later(other);
    QTRY_VERIFY(contentOf(folder, draft).contains("third") && contentOf(folder, other).contains("other"));
    draft.bytes = "fourth";
    later(draft);
    drafts.release(draft.id); // and the window is gone
    QVERIFY(contentOf(folder, draft).contains("fourth"));
}

/// Neither a draft nor its end is overtaken by what was to be written before.
void TestIngressDrafts::whatComesLaterWins()
{
    const QTemporaryDir folder;
    QObject context;
    IngressDrafts drafts(folder.path());
    IngressDraft draft = draftOf(QByteArray(8'000'000, 'a')); // on its way for a while
    drafts.writeLater(draft, &context, {});
    drafts.remove(draft.id);
    drafts.release(draft.id); // waits for what is still on its way
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    QCoreApplication::processEvents(); // nothing is
    drafts.writeLater(draft, &context, {});
    draft.bytes = "now";
    QVERIFY(drafts.write(draft));
    drafts.release(draft.id);
    QVERIFY(contentOf(folder, draft).contains("now"));
}

void TestIngressDrafts::aDraftThatCannotBeWrittenLaterIsTold()
{
    const QTemporaryDir folder;
    IngressDrafts drafts(folder.path());
    QList<Error::Kind> told;
    const auto tell = [&told](const Error &error) { told.append(error.kind); };
    auto gone = std::make_unique<QObject>();
    drafts.writeLater(draftOf(QByteArray(IngressDrafts::largest + 1, 'a')), gone.get(), tell);
    gone.reset();
    QObject context;
    drafts.writeLater(draftOf(QByteArray(IngressDrafts::largest + 1, 'a')), &context, tell);
    QTRY_COMPARE(told, QList<Error::Kind>{Error::Kind::Invalid});
}

void TestIngressDrafts::aDraftThatSomebodyHoldsIsNotOffered()
{
    const QTemporaryDir folder;
    const IngressDraft draft = draftOf("a");
    IngressDrafts drafts(folder.path());
    QVERIFY(drafts.write(draft));
    QCOMPARE(drafts.takeLeft().size(), 0);
    IngressDrafts others(folder.path());
    QCOMPARE(others.takeLeft().size(), 0);
    drafts.release(draft.id);
    QCOMPARE(others.takeLeft().size(), 1);
    QCOMPARE(drafts.takeLeft().size(), 0);
}

void TestIngressDrafts::aDraftIsGoneOnceItIsSaved()
{
    const QTemporaryDir folder;
    const IngressDraft draft = draftOf("a");
    IngressDrafts drafts(folder.path());
    QVERIFY(drafts.write(draft));
    drafts.remove(draft.id);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestIngressDrafts::nobodyElseCanReadIt()
{
    const QTemporaryDir folder;
    const QString drafts = folder.filePath(u"drafts"_s);
    const IngressDraft draft = draftOf("a");
    QVERIFY(IngressDrafts(drafts).write(draft));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup
        | QFileDevice::ExeOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(drafts) & others));
    QVERIFY(!(QFile::permissions(drafts + u'/' + draft.id + u".draft"_s) & others));
}

void TestIngressDrafts::halfADraftIsNone()
{
    const QTemporaryDir folder;
    const IngressDraft draft = draftOf("a: 1");
    QVERIFY(IngressDrafts(folder.path()).write(draft));
    QFile file(folder.filePath(draft.id + u".draft"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 1));
    file.close();
    QCOMPARE(IngressDrafts(folder.path()).takeLeft().size(), 0);
}

void TestIngressDrafts::aFullDiskKeepsTheDraftOfBefore()
{
    const QTemporaryDir folder;
    IngressDraft draft = draftOf("a: 1\n");
    const QString path = folder.filePath(draft.id + u".draft"_s);
    {
        IngressDrafts drafts(folder.path());
        QVERIFY(drafts.write(draft));
        const fixtures::FileStamp stamp = fixtures::stampOf(path);
        for (const int size : {100, 1'000'000}) {
            const fixtures::FullDisk disk(10);
            const auto written = drafts.write({draft.id, draft.path, QByteArray(size, 'b'), draft.base, 0, {}});
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::Io);
        }
        QVERIFY(fixtures::stampOf(path) == stamp);
    }
    const QList<IngressDraft> left = IngressDrafts(folder.path()).takeLeft();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().bytes, draft.bytes);
}

void TestIngressDrafts::thereAreLimits()
{
    const QTemporaryDir folder;
    IngressDrafts drafts(folder.path());
    const auto large = drafts.write(draftOf(QByteArray(IngressDrafts::largest + 1, 'a')));
    QVERIFY(!large);
    QCOMPARE(large.error().kind, Error::Kind::Invalid);
    for (qsizetype i = 0; i < IngressDrafts::most; ++i)
        QVERIFY(drafts.write(draftOf("a")));
    QVERIFY(!drafts.write(draftOf("a")));
}

QTEST_GUILESS_MAIN(TestIngressDrafts)
#include "tst_ingressdrafts.moc"
