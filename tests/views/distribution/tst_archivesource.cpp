#include "tests/views/distribution/transferscene.h"
#include "views/widgets/fieldmessage.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// What is to be pushed: an archive that is named, chosen or dropped, and which of its images. Nothing is sent.
class TestArchiveSource : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<TransferScene>(); }
    void cleanup() { m_scene.reset(); }

    void showsWhatTheArchiveHolds();
    void needsAChoiceAmongSeveralImages();
    void readsAnArchiveAgainThatHasChanged();
    void canReadAgain();
    void takesADroppedFile();
    void takesSeveralDroppedFiles();

private:
    QDialog &opened();
    static QString there(const QString &name) { return u"127.0.0.1:1/"_s + name; }

    std::unique_ptr<TransferScene> m_scene;
};

QDialog &TestArchiveSource::opened()
{
    m_scene->actions().find(u"transfer.push"_s)->trigger();
    return *m_scene->dialog(u"push"_s);
}

void TestArchiveSource::showsWhatTheArchiveHolds()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), m_scene->file(u"layout"_s));
    auto &images = child<QTreeWidget>(dialog, "archive.images");
    QTRY_VERIFY(images.isVisible());
    QCOMPARE(images.topLevelItemCount(), 1);
    QCOMPARE(images.topLevelItem(0)->text(0), u"app:1.0"_s);
    QCOMPARE(images.topLevelItem(0)->text(1), u"linux/amd64, linux/arm64"_s);
    QVERIFY(images.topLevelItem(0)->isSelected()); // the only one
    QVERIFY(dialog.findChild<QWidget *>(u"platforms.linux/arm64"_s));
    QVERIFY(!dialog.findChild<QWidget *>(u"platforms.linux/riscv64"_s));
}

void TestArchiveSource::needsAChoiceAmongSeveralImages()
{
    const QString file = m_scene->dockerArchive(u"two.tar"_s, {u"one:1.0"_s, u"two:2.0"_s});
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), file);
    auto &images = child<QTreeWidget>(dialog, "archive.images");
    QTRY_COMPARE(images.topLevelItemCount(), 2);
    auto &reason = child<QLabel>(dialog, "reason");
    QVERIFY(reason.text().contains(u"several images"_s));
    type(child<QLineEdit>(dialog, "destination.0"), there(u"several/two"_s));
    images.setFocus();
    QTest::keyClick(&images, Qt::Key_Down);
    QTest::keyClick(&images, Qt::Key_Down);
    QVERIFY(!reason.isVisible());
    const QString command = child<QLineEdit>(dialog, "commandLine").text();
    QVERIFY2(command.contains(u"two.tar@1"_s), qPrintable(command));
    QCOMPARE(child<QLabel>(dialog, "destination.0.meaning").text(), u"That is %1:2.0"_s.arg(there(u"several/two"_s)));
}

/// The image that was chosen may be another one now, or gone.
void TestArchiveSource::readsAnArchiveAgainThatHasChanged()
{
    const QString file = m_scene->dockerArchive(u"app.tar"_s, {u"one:1.0"_s});
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), file);
    type(child<QLineEdit>(dialog, "destination.0"), there(u"again/app"_s));
    auto &next = child<QPushButton>(dialog, "next");
    QTRY_VERIFY(next.isEnabled());
    m_scene->dockerArchive(u"app.tar"_s, {u"two:2.0"_s, u"three:3.0"_s});
    click(next);
    QVERIFY(child<QLineEdit>(dialog, "archive").isVisible()); // no plan of what is not there any more
    auto &images = child<QTreeWidget>(dialog, "archive.images");
    QTRY_COMPARE(images.topLevelItemCount(), 2);
    QVERIFY(!child<FieldMessage>(dialog, "archive.message").text().isEmpty());
    QVERIFY(QFile::remove(file));
    images.setCurrentItem(images.topLevelItem(0));
    QTRY_VERIFY(next.isEnabled());
    click(next);
    QVERIFY(child<FieldMessage>(dialog, "archive.message").isError());
    QVERIFY(!next.isEnabled());
}

void TestArchiveSource::canReadAgain()
{
    const QString path = m_scene->file(u"app.tar"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no archive") > 0);
    file.close();
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), path);
    QTRY_VERIFY(child<QWidget>(dialog, "archive.error").isVisible());
    QVERIFY(child<QLabel>(dialog, "reason").text().contains(u"could not be read"_s));
    m_scene->dockerArchive(u"app.tar"_s, {u"app:1.0"_s});
    click(child<QPushButton>(dialog, "archive.stop"));
    QTRY_VERIFY(child<QTreeWidget>(dialog, "archive.images").isVisible());
    QVERIFY(!child<QWidget>(dialog, "archive.error").isVisible());
    QVERIFY(!child<QPushButton>(dialog, "archive.stop").isVisible());
}

void TestArchiveSource::takesADroppedFile()
{
    const QString file = m_scene->dockerArchive(u"dropped.tar"_s, {u"app:1.0"_s});
    QDialog &dialog = opened();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(&dialog, &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    QCOMPARE(child<QLineEdit>(dialog, "archive").text(), file);
    QTRY_VERIFY(child<QTreeWidget>(dialog, "archive.images").isVisible());
}

/// Each has a dialog of its own; what lies in the web is nothing to push.
void TestArchiveSource::takesSeveralDroppedFiles()
{
    const QString one = m_scene->dockerArchive(u"one.tar"_s, {u"app:1.0"_s});
    const QString two = m_scene->dockerArchive(u"two.tar"_s, {u"app:2.0"_s});
    QDialog &dialog = opened();
    QMimeData data;
    data.setUrls({QUrl(u"https://example.com/three.tar"_s), QUrl::fromLocalFile(one), QUrl::fromLocalFile(two)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(&dialog, &enter));
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    QStringList shown;
    const auto dialogs = m_scene->window.findChildren<QDialog *>(u"push"_s);
    for (QDialog *each : dialogs)
        shown.append(child<QLineEdit>(*each, "archive").text());
    QCOMPARE(shown, QStringList({one, two}));
    data.setUrls({QUrl(u"https://example.com/three.tar"_s)});
    QDragEnterEvent remote({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    remote.ignore();
    QCoreApplication::sendEvent(&dialog, &remote);
    QVERIFY(!remote.isAccepted());
}

QTEST_MAIN(TestArchiveSource)
#include "tst_archivesource.moc"
