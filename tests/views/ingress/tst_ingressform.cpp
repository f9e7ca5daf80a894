#include "tests/fixtures/seedtemplate.h"
#include "tests/views/widgetwalk.h"
#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/form/ingressform.h"
#include "views/ingress/form/itemedits.h"
#include "views/ingress/form/rulerow.h"

#include <QAction>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

QByteArray replaced(QByteArray bytes, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(bytes.count(before) == 1);
    return bytes.replace(before, after);
}

/// The seed's template without TensorBoard, which can be added, and with a comment above a rule.
const QByteArray seed
    = replaced(replaced(fixtures::seedTemplate,
                        "          - port: 6006\n            name: Tensorboard\n            path: /monitor\n", ""),
               "          - port: 22\n", "          # 登录\n          - port: 22\n");

/// A form that is shown and has the first entry of a file.
struct Scene
{
    explicit Scene(const QByteArray &bytes = seed)
        : buffer(bytes)
        , form(buffer)
    {
        form.resize(900, 600);
        form.setEntry(u"/0"_s);
        form.show();
        form.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&form);
    }

    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        return form.findChild<Widget *>(name);
    }
    QTableView &http() const { return *find<QTableView>(u"httpRules"_s); }
    QTableView &tcp() const { return *find<QTableView>(u"tcpRules"_s); }

    /// As a person does: a click on the cell.
    void click(const QTableView &table, int row, int column) const
    {
        const QModelIndex index = table.model()->index(row, column);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }
    QLineEdit *editor() const { return form.findChild<QLineEdit *>(u"cellEditor"_s); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Letter by letter, where the focus is by then; what no key has comes from an input method.
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QInputMethodEvent chosen;
            chosen.setCommitString(letter);
            if (letter.unicode() < 0x80)
                QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            else
                QCoreApplication::sendEvent(QApplication::focusWidget(), &chosen);
        }
    }
    QAction *action(const QString &name)
    {
        const QList<QAction *> actions = form.formActions();
        for (QAction *action : actions)
            if (action && action->objectName() == u"ingress.form."_s + name)
                return action;
        return nullptr;
    }
    QString message(const QString &name) const
    {
        const QWidget *widget = find(name);
        return widget->isVisible() ? widget->accessibleName() : QString();
    }

    IngressBuffer buffer;
    IngressForm form;
};

}

/// The form of an entry, clicked and typed into as a person does it, and the bytes afterwards.
class TestIngressForm : public QObject
{
    Q_OBJECT

private slots:
    void aPortIsOneLine();
    void tabGoesOnAndEscGivesUp();
    void whatIsRefusedStaysWithItsReason();
    void typingBeginsAnEdit();
    void chineseIsComposedInACell();
    void oneClickAddsTheKnownRules();
    void aRuleIsAddedAndEditedAtOnce();
    void theFirstRuleBeginsAList();
    void rulesMoveByKeys();
    void rulesAreRemovedWithTheirComments();
    void rulesAreCopiedAsYaml();
    void pasteTellsWhatItCannotTake();
    void commentsAreEditedAsComments();
    void commentLinesAboveAreEdited_data();
    void commentLinesAboveAreEdited();
    void commentLinesFollowTheRule();
    void aCommentsPlaceIsWhatItIsAbout();
    void commentsWithoutAFieldAreInTheTips();
    void commentLinesAreGivenUpAndRefused();
    void imageNamesAreChips();
    void anImageNameIsRemovedByItsMenu();
    void aReferenceIsStrippedToItsName();
    void theTypeIsEdited();
    void textWithErrorsFreezesTheForm();
    void anEditorOutlivesAReading();
    void theRowBelowHasChanged();
    void theEditedRowGoes();
    void textBreaksUnderAnEditor();
    void placesGoBothWays();
    void otherKeysAreShownAndStay();
    void aFindingIsShownAtItsRule();
    void whatCannotBeEditedSaysWhy();
    void whatIsLockedIsReadAndCopied();
    void aCommentIsToldBesideTextThatFillsItsCell();
    void chineseIsComposedInFields_data();
    void chineseIsComposedInFields();
    void chineseIsComposedAbove();
    void composingBeginsAnEdit();
    void undoIsAllBytes();
    void everybodyCanUseIt();
};

void TestIngressForm::aPortIsOneLine()
{
    const Scene scene;
    scene.click(scene.http(), 0, 0);
    scene.key(Qt::Key_F2);
    QVERIFY(scene.editor());
    QCOMPARE(scene.editor()->text(), u"11434"_s);
    scene.type(u"11435"_s);
    scene.key(Qt::Key_Return);
    QVERIFY(!scene.editor());
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "11434", "11435"));
}

void TestIngressForm::tabGoesOnAndEscGivesUp()
{
    const Scene scene;
    scene.click(scene.http(), 1, 0);
    scene.key(Qt::Key_Return);
    scene.type(u"9999"_s);
    scene.key(Qt::Key_Tab);
    QCOMPARE(scene.http().currentIndex().column(), 1);
    QVERIFY(scene.editor());
    scene.type(u"Lab"_s);
    scene.key(Qt::Key_Escape);
    QVERIFY(!scene.editor());
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "8888", "9999"));
}

void TestIngressForm::whatIsRefusedStaysWithItsReason()
{
    const Scene scene;
    const QSignalSpy refused(&scene.form, &IngressForm::refused);
    scene.click(scene.http(), 0, 0);
    scene.key(Qt::Key_F2);
    scene.type(u"70000"_s);
    scene.key(Qt::Key_Return);
    QVERIFY(scene.editor());
    QCOMPARE(scene.editor()->text(), u"70000"_s);
    QVERIFY(scene.message(u"httpRulesMessage"_s).contains(u"65535"_s));
    QCOMPARE(refused.size(), 1);
    scene.click(scene.http(), 1, 1); // away from it
    QVERIFY(!scene.editor() || scene.editor()->isHidden());
    QCOMPARE(scene.http().model()->index(0, 0).data().toString(), u"70000"_s);
    QVERIFY(scene.http().model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"65535"_s));
    QCOMPARE(scene.buffer.bytes(), seed);
    scene.click(scene.http(), 0, 0);
    scene.key(Qt::Key_F2);
    scene.key(Qt::Key_Escape);
    QCOMPARE(scene.message(u"httpRulesMessage"_s), QString());
    QCOMPARE(scene.http().model()->index(0, 0).data().toString(), u"11434"_s);
}

void TestIngressForm::typingBeginsAnEdit()
{
    const Scene scene;
    scene.click(scene.tcp(), 0, 1);
    scene.type(u"Login"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "name: SSH", "name: Login"));
}

void TestIngressForm::chineseIsComposedInACell()
{
    const Scene scene;
    scene.click(scene.http(), 0, 1);
    scene.key(Qt::Key_F2);
    QInputMethodEvent composing(u"dui'hua"_s, {});
    QCoreApplication::sendEvent(QApplication::focusWidget(), &composing);
    QCOMPARE(scene.buffer.bytes(), seed);
    QInputMethodEvent chosen;
    chosen.setCommitString(u"对话"_s);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &chosen);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "name: Ollama", "name: 对话"));
}

void TestIngressForm::oneClickAddsTheKnownRules()
{
    Scene scene;
    QVERIFY(!scene.action(u"jupyter"_s)->isEnabled());
    QVERIFY(!scene.action(u"ssh"_s)->isEnabled());
    QTest::mouseClick(scene.find(u"ingress.form.tensorboard.button"_s), Qt::LeftButton);
    QCOMPARE(scene.buffer.bytes(),
             replaced(seed, "            path: /jupyter\n",
                      "            path: /jupyter\n          - port: 6006\n            name: Tensorboard\n"
                      "            path: /monitor\n"));
    QVERIFY(!scene.action(u"tensorboard"_s)->isEnabled());
    QCOMPARE(scene.http().currentIndex().row(), 2);
}

void TestIngressForm::aRuleIsAddedAndEditedAtOnce()
{
    const Scene scene;
    QTest::mouseClick(scene.find(u"ingress.form.addTcp.button"_s), Qt::LeftButton);
    QVERIFY(scene.editor());
    scene.type(u"2222"_s);
    scene.key(Qt::Key_Tab);
    scene.type(u"Second"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), seed + "          - port: 2222\n            name: Second\n");
}

void TestIngressForm::theFirstRuleBeginsAList()
{
    const Scene scene("- imageNames: [a]\n");
    QVERIFY(!scene.http().isVisible());
    QTest::mouseClick(scene.find(u"ingress.form.ssh.button"_s), Qt::LeftButton);
    QCOMPARE(scene.buffer.bytes(), QByteArray("- imageNames: [a]\n  tcpRules:\n    - port: 22\n      name: SSH\n"));
    QVERIFY(scene.tcp().isVisible());
}

void TestIngressForm::rulesMoveByKeys()
{
    const Scene scene;
    scene.click(scene.http(), 1, 2);
    scene.key(Qt::Key_Up, Qt::AltModifier);
    const QByteArray ollama
        = seed.mid(seed.indexOf("          - port: 11434"),
                   seed.indexOf("          - port: 8888") - seed.indexOf("          - port: 11434"));
    const QByteArray lab = "          - port: 8888\n            name: Jupyterlab\n            path: /jupyter\n";
    QCOMPARE(scene.buffer.bytes(), replaced(seed, ollama + lab, lab + ollama));
    QCOMPARE(scene.http().currentIndex(), scene.http().model()->index(0, 2));
    scene.key(Qt::Key_Up, Qt::AltModifier); // it is the first one
    scene.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.buffer.bytes(), seed);
}

void TestIngressForm::rulesAreRemovedWithTheirComments()
{
    const Scene scene;
    scene.click(scene.tcp(), 0, 0);
    scene.key(Qt::Key_Delete);
    QCOMPARE(scene.buffer.bytes(),
             replaced(replaced(seed, "          # 登录\n          - port: 22\n            name: SSH\n", ""),
                      "tcpRules: #", "tcpRules: [] #"));
    QVERIFY(scene.message(u"tcpRulesMessage"_s).contains(u"登录"_s));
}

void TestIngressForm::rulesAreCopiedAsYaml()
{
    const Scene scene;
    scene.click(scene.tcp(), 0, 0);
    scene.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"# 登录\n- port: 22\n  name: SSH\n"_s);
    scene.key(Qt::Key_V, Qt::ControlModifier);
    const QByteArray rule = "          # 登录\n          - port: 22\n            name: SSH\n";
    QCOMPARE(scene.buffer.bytes(), seed + rule);
    scene.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(scene.buffer.bytes(), seed);
    scene.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(scene.buffer.bytes(), seed + rule);
}

void TestIngressForm::pasteTellsWhatItCannotTake()
{
    const Scene scene;
    const QSignalSpy refused(&scene.form, &IngressForm::refused);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(seed));
    scene.click(scene.tcp(), 0, 0);
    scene.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(scene.buffer.bytes(), seed);
    QVERIFY(scene.message(u"tcpRulesMessage"_s).contains(u"entries"_s));
    QCOMPARE(refused.size(), 1);
}

void TestIngressForm::commentsAreEditedAsComments()
{
    const Scene scene;
    scene.click(scene.http(), 1, 3);
    scene.key(Qt::Key_F2);
    scene.type(u"笔记本"_s);
    scene.key(Qt::Key_Return);
    QByteArray now = replaced(seed, "port: 8888\n", "port: 8888 # 笔记本\n");
    QCOMPARE(scene.buffer.bytes(), now);
    scene.click(scene.http(), 0, 1); // its own comment, behind the name
    scene.key(Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(scene.editor()->text(), u"显示到产品“内置工具”的名字"_s);
    scene.type(u"shown"_s);
    scene.key(Qt::Key_Return);
    now = replaced(now, "显示到产品“内置工具”的名字", "shown");
    QCOMPARE(scene.buffer.bytes(), now);
    auto *comment = scene.find<QLineEdit>(u"tcpRulesComment"_s);
    comment->setFocus();
    comment->selectAll();
    scene.key(Qt::Key_Delete);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(now, " # 4 层 TCP，目前主要是 SSH 端口，如果支持，默认填上即可", ""));
}

void TestIngressForm::commentLinesAboveAreEdited_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("an entry") << u"entryAbove"_s << u"web\n负责人：李"_s << "      - imageNames"_ba
                              << "      # web\n      # 负责人：李\n      - imageNames"_ba;
    QTest::newRow("a rule") << u"tcpRuleAbove"_s << u"登录\n\n仅内网\n"_s << "          # 登录\n"_ba
                            << "          # 登录\n          #\n          # 仅内网\n"_ba;
    QTest::newRow("none any more") << u"tcpRuleAbove"_s << u""_s << "          # 登录\n"_ba
                                   << ""_ba;
}

void TestIngressForm::commentLinesAboveAreEdited()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    Scene scene;
    scene.click(scene.tcp(), 0, 0);
    auto *lines = scene.find<QPlainTextEdit>(field);
    lines->setFocus();
    lines->selectAll();
    scene.key(Qt::Key_Delete);
    const QStringList texts = typed.split(u'\n');
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            scene.key(Qt::Key_Return);
        scene.type(texts.at(i));
    }
    QCOMPARE(scene.buffer.bytes(), seed);
    scene.tcp().setFocus();
    QCOMPARE(scene.buffer.bytes(), replaced(seed, before, after));
    QCOMPARE(lines->toPlainText(), typed.trimmed());
    scene.buffer.undoStack().undo();
    QCOMPARE(scene.buffer.bytes(), seed);
}

void TestIngressForm::commentLinesFollowTheRule()
{
    Scene scene;
    const auto *lines = scene.find<QPlainTextEdit>(u"tcpRuleAbove"_s);
    QVERIFY(!lines->isEnabled());
    scene.click(scene.tcp(), 0, 0);
    QVERIFY(lines->isEnabled());
    QCOMPARE(lines->toPlainText(), u"登录"_s);
    scene.key(Qt::Key_Delete);
    QVERIFY(!lines->isVisible());
    scene.click(scene.http(), 1, 0);
    const auto *ofHttp = scene.find<QPlainTextEdit>(u"httpRuleAbove"_s);
    QVERIFY(!ofHttp->isVisible());
    scene.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(ofHttp->isVisible() && ofHttp->hasFocus());
    scene.http().setFocus();
    QVERIFY(!ofHttp->isVisible());
    const auto *ofList = scene.find<QPlainTextEdit>(u"httpRulesAbove"_s);
    QVERIFY(!ofList->isVisible());
    scene.buffer.edit(commentingAboveOf(u"/0/httpRules"_s, {u"web"_s}), u"x"_s);
    QVERIFY(ofList->isVisible());
    QCOMPARE(ofList->toPlainText(), u"web"_s);
}

void TestIngressForm::aCommentsPlaceIsWhatItIsAbout()
{
    const Scene scene;
    scene.click(scene.tcp(), 0, 0);
    const QSignalSpy places(&scene.form, &IngressForm::placeChanged);
    QStringList entered;
    for (const QString &name : {u"entryAbove"_s, u"entryTypeComment"_s, u"tcpRuleAbove"_s, u"httpRulesComment"_s}) {
        scene.find(name)->setFocus();
        entered.append(places.last().first().toString());
    }
    QCOMPARE(entered, QStringList({u"/0"_s, u"/0/type"_s, u"/0/tcpRules/0"_s, u"/0/httpRules"_s}));
}

void TestIngressForm::commentsWithoutAFieldAreInTheTips()
{
    const Scene scene(
        "- imageNames:\n  # large\n  - a # 甲\n  - b\n  tcpRules:\n  - port: 22\n    # shown\n    name: SSH\n");
    const auto tip = [&](const QString &name) { return scene.find(name)->toolTip(); };
    QVERIFY(tip(u"imageName0"_s).endsWith(u"\n# large\n# 甲"_s));
    QVERIFY(!tip(u"imageName1"_s).contains(u'#'));
    const QAbstractItemModel &rules = *scene.tcp().model();
    QCOMPARE(rules.index(0, 1).data(Qt::ToolTipRole).toString(), u"# shown"_s);
}

void TestIngressForm::commentLinesAreGivenUpAndRefused()
{
    const Scene scene;
    auto *lines = scene.find<QPlainTextEdit>(u"entryAbove"_s);
    lines->setFocus();
    scene.type(u"x"_s);
    scene.key(Qt::Key_Escape);
    QCOMPARE(lines->toPlainText(), QString());
    lines->insertPlainText(u"a\x01"_s);
    scene.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(scene.buffer.bytes(), seed);
    QVERIFY(scene.message(u"entryTypeMessage"_s).contains(u"one line"_s));
    scene.tcp().setFocus();
    QCOMPARE(lines->toPlainText(), u"a\x01"_s);
}

void TestIngressForm::imageNamesAreChips()
{
    const Scene scene;
    auto *field = scene.find<QLineEdit>(u"imageName"_s);
    field->setFocus();
    scene.type(u"second"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "[\"ollama-webui\"]", "[\"ollama-webui\", \"second\"]"));
    scene.find(u"imageName0"_s)->setFocus();
    scene.key(Qt::Key_Right);
    scene.key(Qt::Key_F2);
    scene.type(u"third"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "[\"ollama-webui\"]", "[\"ollama-webui\", \"third\"]"));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"imageName1"_s);
    scene.key(Qt::Key_Delete);
    QCOMPARE(scene.buffer.bytes(), seed);
    scene.find(u"imageName0"_s)->setFocus();
    scene.key(Qt::Key_X, Qt::ControlModifier); // no rule is meant here
    QCOMPARE(scene.buffer.bytes(), seed);
    scene.key(Qt::Key_Delete); // an entry needs one
    QCOMPARE(scene.buffer.bytes(), seed);
    QVERIFY(!scene.message(u"imageNameMessage"_s).isEmpty());
}

void TestIngressForm::anImageNameIsRemovedByItsMenu()
{
    const Scene scene(replaced(seed, "[\"ollama-webui\"]", "[\"ollama-webui\", \"second\"]"));
    auto *chip = scene.find(u"imageName1"_s);
    QCOMPARE(chip->contextMenuPolicy(), Qt::ActionsContextMenu);
    chip->findChild<QAction *>(u"imageName.remove"_s)->trigger();
    QCOMPARE(scene.buffer.bytes(), seed);
}

void TestIngressForm::aReferenceIsStrippedToItsName()
{
    const Scene scene;
    auto *field = scene.find<QLineEdit>(u"imageName"_s);
    field->setFocus();
    QGuiApplication::clipboard()->setText(u"images.neolink-ai.com/matrixdc/pytorch:2.4"_s);
    scene.key(Qt::Key_V, Qt::ControlModifier);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "[\"ollama-webui\"]", "[\"ollama-webui\", \"pytorch\"]"));
    QVERIFY(scene.message(u"imageNameMessage"_s).contains(u"pytorch"_s));
}

void TestIngressForm::theTypeIsEdited()
{
    const Scene scene;
    auto *type = scene.find<QLineEdit>(u"entryType"_s);
    type->setFocus();
    type->selectAll();
    scene.type(u"no"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "type: ingress", "type: \"no\""));
}

void TestIngressForm::textWithErrorsFreezesTheForm()
{
    Scene scene;
    scene.buffer.replace({{{0, 0}, "["}}, u"Typing"_s);
    QTRY_VERIFY(scene.find(u"frozenBar"_s)->isVisible());
    QVERIFY(scene.find<QLabel>(u"frozenText"_s)->text().contains(u"line"_s));
    QVERIFY(!scene.http().isEnabled());
    QCOMPARE(scene.http().model()->index(0, 0).data().toString(), u"11434"_s);
    QVERIFY(!scene.action(u"addHttp"_s)->isEnabled());
    scene.buffer.undoStack().undo();
    QTRY_VERIFY(!scene.find(u"frozenBar"_s)->isVisible());
    QVERIFY(scene.http().isEnabled());
}

void TestIngressForm::anEditorOutlivesAReading()
{
    Scene scene;
    scene.click(scene.http(), 1, 1);
    scene.key(Qt::Key_F2);
    scene.type(u"Lab"_s);
    const qsizetype at = seed.indexOf("          - port: 8888");
    scene.buffer.replace({{{at, at}, "          - port: 1\n            name: One\n            path: /1\n"}},
                         u"Typing"_s);
    scene.buffer.readNow();
    QVERIFY(scene.editor());
    QCOMPARE(scene.editor()->text(), u"Lab"_s);
    scene.key(Qt::Key_Return);
    QVERIFY(scene.buffer.bytes().contains("name: One\n"));
    QVERIFY(scene.buffer.bytes().contains("port: 8888\n            name: Lab\n"));
}

void TestIngressForm::theRowBelowHasChanged()
{
    Scene scene;
    scene.click(scene.http(), 1, 1);
    scene.key(Qt::Key_F2);
    scene.type(u"Lab"_s);
    const qsizetype at = seed.indexOf("8888");
    scene.buffer.replace({{{at, at + 4}, "7777"}}, u"Typing"_s);
    scene.buffer.readNow();
    QCOMPARE(scene.editor()->text(), u"Lab"_s);
    QCOMPARE(scene.http().model()->index(1, 0).data().toString(), u"8888"_s);
    QVERIFY(!scene.message(u"httpRulesMessage"_s).isEmpty());
    scene.key(Qt::Key_Escape);
    QCOMPARE(scene.http().model()->index(1, 0).data().toString(), u"7777"_s);
}

void TestIngressForm::theEditedRowGoes()
{
    Scene scene;
    scene.click(scene.http(), 1, 1);
    scene.key(Qt::Key_F2);
    scene.type(u"Lab"_s);
    const qsizetype begin = seed.indexOf("          - port: 8888");
    scene.buffer.replace({{{begin, seed.indexOf("        tcpRules")}, {}}}, u"Typing"_s);
    scene.buffer.readNow();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(scene.http().model()->rowCount(), 1);
    QVERIFY(!scene.editor());
}

void TestIngressForm::textBreaksUnderAnEditor()
{
    Scene scene;
    scene.click(scene.http(), 1, 1);
    scene.key(Qt::Key_F2);
    scene.type(u"Lab"_s);
    scene.buffer.replace({{{0, 0}, "["}}, u"Typing"_s);
    scene.buffer.readNow();
    QVERIFY(scene.find(u"frozenBar"_s)->isVisible());
    QCOMPARE(scene.buffer.bytes(), '[' + seed);
    QVERIFY(scene.editor()
            || scene.http().model()->index(1, 1).data().toString() == "Lab"_L1); // nothing is thrown away
}

void TestIngressForm::placesGoBothWays()
{
    Scene scene;
    QSignalSpy places(&scene.form, &IngressForm::placeChanged);
    scene.click(scene.http(), 1, 2);
    QCOMPARE(places.last().first().toString(), u"/0/httpRules/1/path"_s);
    places.clear();
    scene.form.showPlace(u"/0/tcpRules/0/name"_s);
    QCOMPARE(scene.tcp().currentIndex(), scene.tcp().model()->index(0, 1));
    QVERIFY(places.isEmpty());
}

void TestIngressForm::otherKeysAreShownAndStay()
{
    const QByteArray bytes = "- imageNames: [a]\n  owner: us # we\n  tcpRules:\n    - port: 22\n      name: SSH\n"
                             "      weight: 3\n";
    const Scene scene(bytes);
    QVERIFY(scene.find<QLabel>(u"entryOthers"_s)->text().contains(u"owner: us"_s));
    QVERIFY(!scene.tcp().isColumnHidden(3));
    QCOMPARE(scene.tcp().model()->index(0, 3).data().toString(), u"weight: 3"_s);
    scene.click(scene.tcp(), 0, 3);
    scene.key(Qt::Key_F2);
    QVERIFY(!scene.editor());
    scene.click(scene.tcp(), 0, 0);
    scene.type(u"23"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(bytes, "port: 22", "port: 23"));
}

/// Of eleven and more, each at its own.
void TestIngressForm::aFindingIsShownAtItsRule()
{
    QByteArray bytes = "- imageNames: [a]\n  httpRules: []\n- imageNames: [b]\n  httpRules:\n";
    for (int i = 0; i < 12; ++i)
        bytes += "    - {port: " + QByteArray::number(i == 10 ? 0 : 8000 + i) + ", name: r" + QByteArray::number(i)
            + (i == 11 ? QByteArray("}\n") : ", path: /" + QByteArray::number(i) + "}\n");
    const auto rows = ruleRows(readIngress(bytes), u"/1/httpRules"_s, {u"port"_s, u"name"_s, u"path"_s});
    QStringList places;
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype cell = 0; cell < 3; ++cell)
            if (rows.at(row).cells.at(cell).severity == Diagnostic::Severity::Error)
                places.append(u"%1.%2"_s.arg(row).arg(cell));
    QCOMPARE(places, (QStringList{u"10.0"_s, u"11.0"_s})); // what is missing has no cell: the first one tells
}

void TestIngressForm::whatCannotBeEditedSaysWhy()
{
    const Scene scene("- imageNames: [a]\n  tcpRules:\n    - &x\n      port: 22\n      name: SSH\n    - port: 23\n"
                      "      name: |\n        a\n");
    const auto cell = [&](int row, int column) { return scene.tcp().model()->index(row, column); };
    QVERIFY(!(cell(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY(cell(0, 0).data(Qt::ToolTipRole).toString().contains(u"anchor"_s));
    QVERIFY(cell(1, 0).flags() & Qt::ItemIsEditable);
    QVERIFY(!(cell(1, 1).flags() & Qt::ItemIsEditable));
    QVERIFY(cell(1, 1).data(Qt::AccessibleDescriptionRole).toString().contains(u"several lines"_s));
}

void TestIngressForm::whatIsLockedIsReadAndCopied()
{
    Scene scene;
    scene.buffer.setLock(u"Nobody may."_s);
    QVERIFY(scene.http().isEnabled());
    scene.click(scene.tcp(), 0, 1);
    QCOMPARE(scene.tcp().currentIndex().column(), 1);
    QVERIFY(scene.tcp().currentIndex().data(Qt::ToolTipRole).toString().contains(u"Nobody may."_s));
    scene.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"# 登录\n- port: 22\n  name: SSH\n"_s);
    for (const int key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_X, Qt::Key_Delete})
        scene.key(key);
    QVERIFY(!scene.editor());
    scene.key(Qt::Key_V, Qt::ControlModifier);
    scene.key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!scene.action(u"addHttp"_s)->isEnabled() && scene.action(u"copy"_s)->isEnabled());
    for (const QString &name : {u"entryType"_s, u"entryTypeComment"_s, u"tcpRulesComment"_s}) {
        auto *line = scene.find<QLineEdit>(name);
        line->setFocus();
        scene.type(u"x"_s);
        scene.key(Qt::Key_Return);
        QVERIFY(line->isEnabled() && line->isReadOnly() && !line->text().contains(u'x'));
    }
    QCOMPARE(scene.find(u"entryType"_s)->toolTip(), u"Nobody may."_s);
    const auto above = scene.form.findChildren<QPlainTextEdit *>();
    QVERIFY(!above.isEmpty());
    for (QPlainTextEdit *lines : above)
        QVERIFY(lines->isReadOnly());
    auto *chip = scene.find(u"imageName0"_s);
    chip->setFocus();
    scene.key(Qt::Key_Delete);
    QCOMPARE(chip->toolTip(), u"Nobody may."_s);
    QCOMPARE(scene.message(u"imageNameMessage"_s), u"Nobody may."_s);
    QVERIFY(!chip->findChild<QAction *>(u"imageName.remove"_s)->isEnabled());
    QCOMPARE(scene.buffer.bytes(), seed);
    scene.buffer.setLock({});
    scene.click(scene.tcp(), 0, 1);
    scene.key(Qt::Key_F2);
    scene.type(u"Login"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "name: SSH", "name: Login"));
}

void TestIngressForm::aCommentIsToldBesideTextThatFillsItsCell()
{
    const auto pictureOf = [](const QByteArray &rest) {
        const Scene scene(replaced(seed, "name: Ollama # 显示到产品“内置工具”的名字",
                                   "name: " + QByteArray("Ollama ").repeated(20) + rest));
        const QTableView &table = scene.http();
        QPixmap picture(table.visualRect(table.model()->index(0, 1)).size());
        table.viewport()->render(&picture, {}, table.visualRect(table.model()->index(0, 1)));
        return picture.toImage();
    };
    const QImage without = pictureOf("");
    const QImage with = pictureOf("# 名");
    QCOMPARE(with.size(), without.size());
    const int half = with.width() / 2;
    QVERIFY(with.copy(half, 0, half, with.height()) != without.copy(half, 0, half, with.height()));
    QCOMPARE(with.copy(0, 0, half, with.height()), without.copy(0, 0, half, with.height()));
}

void TestIngressForm::chineseIsComposedInFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("front");
    QTest::newRow("type") << u"entryType"_s << QByteArray("type: ");
    QTest::newRow("comment") << u"tcpRulesComment"_s << QByteArray("tcpRules: # ");
    QTest::newRow("comment of the names") << u"imageNamesComment"_s << QByteArray("] # ");
}

/// Letters that are only composed are nobody's bytes, and stay in their place while others change the text.
void TestIngressForm::chineseIsComposedInFields()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, front);
    for (const bool replaces : {false, true}) {
        Scene scene;
        auto *line = scene.find<QLineEdit>(field);
        const QString before = line->text();
        line->setFocus();
        replaces ? line->selectAll() : line->setCursorPosition(1);
        QInputMethodEvent composing(u"ru'kou"_s, {});
        QCoreApplication::sendEvent(line, &composing);
        QCOMPARE(scene.buffer.bytes(), seed);
        scene.buffer.replace({{{seed.size(), seed.size()}, "# end\n"}}, u"Typing"_s);
        scene.buffer.readNow();
        QInputMethodEvent chosen;
        chosen.setCommitString(u"入口"_s);
        QCoreApplication::sendEvent(line, &chosen);
        scene.key(Qt::Key_Return);
        const QString after = replaces ? u"入口"_s : before.first(1) + u"入口"_s + before.sliced(1);
        QCOMPARE(scene.buffer.bytes(), replaced(seed, front + before.toUtf8(), front + after.toUtf8()) + "# end\n");
    }
}

void TestIngressForm::chineseIsComposedAbove()
{
    Scene scene;
    auto *lines = scene.find<QPlainTextEdit>(u"entryAbove"_s);
    QVERIFY(lines);
    lines->setFocus();
    QInputMethodEvent composing(u"shuo'ming"_s, {});
    QCoreApplication::sendEvent(lines, &composing);
    scene.buffer.replace({{{seed.size(), seed.size()}, "# end\n"}}, u"Typing"_s);
    scene.buffer.readNow();
    QCOMPARE(scene.buffer.bytes(), seed + "# end\n");
    QInputMethodEvent chosen;
    chosen.setCommitString(u"说明"_s);
    QCoreApplication::sendEvent(lines, &chosen);
    scene.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(scene.buffer.bytes(), "      # 说明\n" + seed + "# end\n");
}

/// On a cell that is only selected, and in the field for another image name.
void TestIngressForm::composingBeginsAnEdit()
{
    const Scene scene;
    scene.click(scene.http(), 1, 1);
    QInputMethodEvent composing(u"bi'ji"_s, {});
    QInputMethodEvent chosen;
    chosen.setCommitString(u"笔记"_s);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &composing);
    QCOMPARE(scene.buffer.bytes(), seed);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &chosen);
    QVERIFY(scene.editor());
    QCOMPARE(scene.editor()->text(), u"笔记"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(), replaced(seed, "name: Jupyterlab", "name: 笔记"));
    auto *field = scene.find<QLineEdit>(u"imageName"_s);
    field->setFocus();
    QCoreApplication::sendEvent(field, &composing);
    QCoreApplication::sendEvent(field, &chosen);
    QCOMPARE(field->text(), u"笔记"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.buffer.bytes(),
             replaced(replaced(seed, "name: Jupyterlab", "name: 笔记"), "[\"ollama-webui\"]",
                      "[\"ollama-webui\", \"笔记\"]"));
}

void TestIngressForm::undoIsAllBytes()
{
    Scene scene;
    scene.action(u"tensorboard"_s)->trigger();
    scene.key(Qt::Key_D, Qt::ControlModifier);
    scene.key(Qt::Key_Up, Qt::AltModifier); // past its like: no byte differs
    scene.key(Qt::Key_Up, Qt::AltModifier);
    scene.key(Qt::Key_Delete);
    QCOMPARE(scene.buffer.undoStack().count(), 4);
    QVERIFY(!scene.buffer.undoStack().undoText().isEmpty());
    while (scene.buffer.undoStack().canUndo())
        scene.buffer.undoStack().undo();
    QCOMPARE(scene.buffer.bytes(), seed);
}

void TestIngressForm::everybodyCanUseIt()
{
    Scene scene;
    QCOMPARE(accessibilityProblems(scene.form).join(u'\n'), QString());
}

QTEST_MAIN(TestIngressForm)
#include "tst_ingressform.moc"
