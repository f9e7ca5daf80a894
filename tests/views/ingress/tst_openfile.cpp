#include "tests/fixtures/filestamp.h"
#include "tests/fixtures/fulldisk.h"
#include "views/ingress/file/openfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray plain = "- imageNames: [app] # 名字\n  tcpRules:\n    - port: 22\n      name: SSH\n";

QByteArray gb18030(const QByteArray &utf8)
{
    QStringEncoder encoder("GB18030", QStringConverter::Flag::Stateless);
    return encoder(QString::fromUtf8(utf8));
}

}

class TestOpenFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void whatIsSavedIsWhatIsThere();
    void saveAsLeavesTheOldFile();
    void aChangeOutsideIsToldAndNothingIsRead();
    void aFileThatIsReplacedIsStillWatched();
    void aFileThatIsGoneIsWrittenAgain();
    void aConflictIsNotOverwritten();
    void bothChangesAreMerged();
    void theSameLineIsNoMerge();
    void mineIsKeptUntilItChangesAgain();
    void whatIsKeptIsNotInTheFile();
    void whatIsKeptOfAFileThatIsGoneIsNowhereElse();
    void aReloadCanBeUndone();
    void aForeignEncodingIsConvertedWhenWanted();
    void whatIsConvertedIsMergedAsText();
    void aFileThatBecomesForeignIsNoMerge();
    void noTextIsNotWritten();
    void aDraftSurvives();
    void aDraftSurvivesAFullDisk();
    void aDraftOfAChangedFileIsMerged();
    void aDraftIsGoneOnceSavedOrDiscarded();
    void whatIsGivenUpGoesAtTheEndUnlessItChanges();

private:
    QString path() const { return m_folder->filePath(u"模板.yaml"_s); }
    QByteArray onDisk() const { return read(path()); }
    static QByteArray read(const QString &path);
    static void write(const QString &path, const QByteArray &bytes);
    static void type(OpenFile &file, qsizetype at, const QByteArray &text)
    {
        file.buffer().replace({{{at, at}, text}}, u"Typing"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<IngressDrafts> m_drafts;
};

void TestOpenFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drafts = std::make_unique<IngressDrafts>(m_folder->filePath(u"drafts"_s));
    write(path(), plain);
}

QByteArray TestOpenFile::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
}

void TestOpenFile::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestOpenFile::whatIsSavedIsWhatIsThere()
{
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QString link = m_folder->filePath(u"link.yaml"_s);
    QVERIFY(QFile::link(path(), link));
    OpenFile file(*m_drafts);
    const QSignalSpy changed(&file, &OpenFile::changed);
    QVERIFY(file.read(link));
    QVERIFY(!file.isModified());
    type(file, 0, "# note\n");
    QVERIFY(file.isModified());
    QVERIFY(changed.size() >= 2);
    QCOMPARE(onDisk(), plain);
    QVERIFY(file.save());
    QVERIFY(!file.isModified());
    QCOMPARE(onDisk(), "# note\n" + plain);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(QFile::permissions(path()) & QFile::ReadGroup);
    file.buffer().undoStack().undo();
    QVERIFY(file.isModified());
}

void TestOpenFile::saveAsLeavesTheOldFile()
{
    OpenFile file(*m_drafts);
    file.begin(plain + "# new\n");
    QVERIFY(file.isModified());
    const QString other = m_folder->filePath(u"other \"a\".yaml"_s);
    QVERIFY(file.saveAs(other));
    QCOMPARE(read(other), plain + "# new\n");
    QCOMPARE(file.path(), other);
    QVERIFY(!file.isModified());
    QVERIFY(!file.saveAs(m_folder->filePath(u"no/folder.yaml"_s)));
    QCOMPARE(file.path(), other);
}

void TestOpenFile::aChangeOutsideIsToldAndNothingIsRead()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    write(path(), plain + "# theirs\n");
    QTRY_COMPARE(file.outside(), OpenFile::Outside::Changed);
    QCOMPARE(file.buffer().bytes(), plain);
    QCOMPARE(file.theirs(), plain + "# theirs\n");
    write(path(), plain);
    QTRY_COMPARE(file.outside(), OpenFile::Outside::Same);
}

void TestOpenFile::aFileThatIsReplacedIsStillWatched()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    for (const QByteArray &bytes : {plain + "# 1\n", plain + "# 2\n"}) {
        const QString other = m_folder->filePath(u"other"_s);
        write(other, bytes);
        QFile::remove(path());
        QVERIFY(QFile::rename(other, path()));
        QTRY_COMPARE(file.theirs(), bytes);
    }
}

void TestOpenFile::aFileThatIsGoneIsWrittenAgain()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    QFile::remove(path());
    QTRY_COMPARE(file.outside(), OpenFile::Outside::Gone);
    QVERIFY(file.save());
    QCOMPARE(onDisk(), plain);
    QCOMPARE(file.outside(), OpenFile::Outside::Same);
}

void TestOpenFile::aConflictIsNotOverwritten()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    type(file, 0, "# mine\n");
    write(path(), plain + "# theirs\n");
    const auto saved = file.save(); // at once, before anybody has looked
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Conflict);
    QCOMPARE(file.outside(), OpenFile::Outside::Changed);
    QCOMPARE(onDisk(), plain + "# theirs\n");
}

void TestOpenFile::bothChangesAreMerged()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    type(file, 0, "# mine\n");
    write(path(), plain + "# theirs\n");
    file.look();
    QVERIFY(file.merge());
    QCOMPARE(file.buffer().bytes(), "# mine\n" + plain + "# theirs\n");
    QVERIFY(file.isModified());
    QVERIFY(file.save());
    QCOMPARE(onDisk(), "# mine\n" + plain + "# theirs\n");
}

void TestOpenFile::theSameLineIsNoMerge()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    const QByteArray mine = QByteArray(plain).replace("22", "23");
    file.buffer().setBytes(mine, u"Mine"_s);
    write(path(), QByteArray(plain).replace("22", "24"));
    file.look();
    QVERIFY(!file.merge());
    QCOMPARE(file.buffer().bytes(), mine);
    QCOMPARE(file.outside(), OpenFile::Outside::Changed);
}

void TestOpenFile::mineIsKeptUntilItChangesAgain()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    type(file, 0, "# mine\n");
    write(path(), plain + "# theirs\n");
    file.look();
    file.keepMine();
    file.look();
    QCOMPARE(file.outside(), OpenFile::Outside::Same);
    write(path(), plain + "# again\n");
    QVERIFY(!file.save());
    QCOMPARE(file.outside(), OpenFile::Outside::Changed);
    file.keepMine();
    QVERIFY(file.save());
    QCOMPARE(onDisk(), "# mine\n" + plain);
}

void TestOpenFile::whatIsKeptIsNotInTheFile()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    write(path(), plain + "# theirs\n");
    file.look();
    QVERIFY(!file.isModified());
    file.keepMine();
    QVERIFY(file.isModified() && !file.isEdited());
    file.keepDraft();
    QCOMPARE(QDir(m_folder->filePath(u"drafts"_s)).entryList({u"*.draft"_s}).size(), 1);
    QVERIFY(file.save());
    QCOMPARE(onDisk(), plain);
    QVERIFY(!file.isModified());
}

void TestOpenFile::whatIsKeptOfAFileThatIsGoneIsNowhereElse()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    QFile::remove(path());
    file.look();
    file.keepMine();
    QVERIFY(file.isModified());
    const QSignalSpy changed(&file, &OpenFile::changed);
    write(path(), plain);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!file.isModified());
}

void TestOpenFile::aReloadCanBeUndone()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    type(file, 0, "# mine\n");
    write(path(), plain + "# theirs\n");
    file.look();
    file.reload();
    QCOMPARE(file.buffer().bytes(), plain + "# theirs\n");
    QVERIFY(!file.isModified());
    file.buffer().undoStack().undo();
    QCOMPARE(file.buffer().bytes(), "# mine\n" + plain);
    QVERIFY(file.isModified());
}

void TestOpenFile::aForeignEncodingIsConvertedWhenWanted()
{
    const QByteArray foreign = gb18030(plain);
    write(path(), foreign);
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    QVERIFY(file.isReadOnly() && file.foreign());
    QCOMPARE(file.buffer().bytes(), plain);
    QVERIFY(!file.isModified());
    file.convert();
    QVERIFY(!file.isReadOnly() && file.isModified());
    QCOMPARE(onDisk(), foreign);
    QVERIFY(file.save());
    QCOMPARE(onDisk(), plain);
}

void TestOpenFile::whatIsConvertedIsMergedAsText()
{
    write(path(), gb18030(plain));
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    file.convert();
    QCOMPARE(file.baseText(), plain);
    type(file, 0, "# mine\n");
    write(path(), gb18030(plain + "# 他们的\n"));
    QTRY_COMPARE(file.outside(), OpenFile::Outside::Changed);
    QVERIFY(file.merge());
    QCOMPARE(file.buffer().bytes(), "# mine\n" + plain + "# 他们的\n");
}

void TestOpenFile::aFileThatBecomesForeignIsNoMerge()
{
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    type(file, 0, "# mine\n");
    write(path(), gb18030(plain + "# 他们的\n"));
    QTRY_COMPARE(file.outside(), OpenFile::Outside::Changed);
    QVERIFY(!file.merge());
    QCOMPARE(file.buffer().bytes(), "# mine\n" + plain);
}

void TestOpenFile::noTextIsNotWritten()
{
    write(path(), "a: \xff\xff\n");
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    QVERIFY(file.isReadOnly() && !file.foreign() && !file.isModified());
    write(path(), QByteArray(5 * 1024 * 1024, '\n'));
    QVERIFY(file.read(path()));
    QVERIFY(file.isReadOnly());
}

void TestOpenFile::aDraftSurvives()
{
    {
        OpenFile file(*m_drafts);
        QVERIFY(file.read(path()));
        file.setCursor(3);
        type(file, 0, "# mine\n");
        QTRY_COMPARE(QDir(m_folder->filePath(u"drafts"_s)).entryList({u"*.draft"_s}).size(), 1);
    }
    const auto left = m_drafts->takeLeft();
    QCOMPARE(left.size(), 1);
    OpenFile again(*m_drafts);
    again.restore(left.first());
    QCOMPARE(again.path(), path());
    QCOMPARE(again.cursor(), 3);
    QCOMPARE(again.buffer().bytes(), "# mine\n" + plain);
    QVERIFY(again.isModified());
    QCOMPARE(again.outside(), OpenFile::Outside::Same);
    again.buffer().undoStack().undo();
    QVERIFY(!again.isModified());
}

void TestOpenFile::aDraftSurvivesAFullDisk()
{
    const fixtures::FileStamp before = fixtures::stampOf(path());
    {
        OpenFile file(*m_drafts);
        QVERIFY(file.read(path()));
        type(file, 0, "# mine\n");
        file.keepDraft();
        const fixtures::FullDisk disk(10);
        const auto saved = file.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Io);
        QVERIFY(file.isModified());
        QCOMPARE(file.outside(), OpenFile::Outside::Same);
        const QSignalSpy failed(&file, &OpenFile::draftFailed);
        type(file, 0, "# more\n");
        file.keepDraft();
        QCOMPARE(failed.size(), 1);
    }
    QVERIFY(fixtures::stampOf(path()) == before);
    const auto left = m_drafts->takeLeft();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().bytes, "# mine\n" + plain);
}

void TestOpenFile::aDraftOfAChangedFileIsMerged()
{
    OpenFile file(*m_drafts);
    write(path(), plain + "# theirs\n");
    file.restore({u"7f5a6e3e-8a9c-4b1e-9d3c-5d5b0f0a8c11"_s, path(), "# mine\n" + plain, plain, 0, {}});
    QCOMPARE(file.outside(), OpenFile::Outside::Changed);
    QVERIFY(!file.save());
    QVERIFY(file.merge());
    QCOMPARE(file.buffer().bytes(), "# mine\n" + plain + "# theirs\n");
}

void TestOpenFile::aDraftIsGoneOnceSavedOrDiscarded()
{
    const auto drafts = [this] { return QDir(m_folder->filePath(u"drafts"_s)).entryList(QDir::Files).size(); };
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    type(file, 0, "# mine\n");
    file.keepDraft();
    QVERIFY(drafts() > 0);
    QVERIFY(file.save());
    QCOMPARE(drafts(), 0);
    type(file, 0, "# more\n");
    file.keepDraft();
    QVERIFY(drafts() > 0);
    file.discard();
    QCOMPARE(drafts(), 0);
}

void TestOpenFile::whatIsGivenUpGoesAtTheEndUnlessItChanges()
{
    const auto drafts = [this] { return QDir(m_folder->filePath(u"drafts"_s)).entryList({u"*.draft"_s}).size(); };
    OpenFile file(*m_drafts);
    QVERIFY(file.read(path()));
    type(file, 0, "# mine\n");
    file.keepDraft();
    file.setGivenUp(true);
    QCOMPARE(drafts(), 1);
    type(file, 0, "# more\n");
    file.leave();
    QCOMPARE(drafts(), 1);
    file.setGivenUp(true);
    file.keepDraft();
    file.leave();
    QCOMPARE(drafts(), 1);
    file.setGivenUp(true);
    file.leave();
    QCOMPARE(drafts(), 0);
}

QTEST_GUILESS_MAIN(TestOpenFile)
#include "tst_openfile.moc"
