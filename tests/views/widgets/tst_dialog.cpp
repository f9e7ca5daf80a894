#include "views/widgets/dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace quaymaster;

namespace
{

/// What a dialog hears of its field, and in which order it goes.
struct Heard
{
    int left = 0;
    bool isGone = false;
    bool wasGone = false; ///< when it heard something
};

class Asking final : public Dialog
{
public:
    Asking(Heard &heard, QWidget &window)
        : Dialog(&window)
        , m_heard(heard)
        , m_line(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_line);
        connect(m_line, &QLineEdit::editingFinished, this, [&heard] {
            ++heard.left;
            heard.wasGone = heard.isGone;
        });
    }
    ~Asking() override { m_heard.isGone = true; }
    Q_DISABLE_COPY_MOVE(Asking)

    /// And something in the field that nobody has heard of yet.
    bool showWithFocus()
    {
        open();
        m_line->setFocus();
        const bool isReady = QTest::qWaitForWindowActive(this) && m_line->hasFocus();
        QTest::keyClicks(m_line, QStringLiteral("typed"));
        return isReady;
    }

private:
    Heard &m_heard;
    QLineEdit *m_line;
};

}

class DialogTest : public QObject
{
    Q_OBJECT

private slots:
    void aFieldOfADialogThatIsDestroyedIsQuiet();
    void aFieldOfADialogThatIsClosedIsLeft();
    void enterPressesTheButtonWithTheFocusElseTheDefault();
    void tabPassesAButtonThatIsHidden();
    void itIsNeverLargerThanTheScreen();
};

namespace
{

/// A field, and two buttons of which the second is the default.
struct TwoButtons
{
    TwoButtons()
    {
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(line);
        auto *row = new QDialogButtonBox;
        row->addButton(other, QDialogButtonBox::ActionRole);
        row->addButton(wanted, QDialogButtonBox::ActionRole);
        layout->addWidget(row);
        other->setAutoDefault(false);
        wanted->setDefault(true);
    }

    bool show()
    {
        dialog.show();
        line->setFocus();
        return QTest::qWaitForWindowActive(&dialog) && line->hasFocus();
    }

    Dialog dialog;
    QLineEdit *line = new QLineEdit;
    QPushButton *other = new QPushButton;
    QPushButton *wanted = new QPushButton;
};

}

void DialogTest::enterPressesTheButtonWithTheFocusElseTheDefault()
{
    TwoButtons scene;
    const QSignalSpy other(scene.other, &QPushButton::clicked);
    const QSignalSpy wanted(scene.wanted, &QPushButton::clicked);
    QVERIFY(scene.show());
    QTest::keyClick(scene.line, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(other.size(), 0);
    scene.other->setFocus();
    QTest::keyClick(scene.other, Qt::Key_Return);
    QCOMPARE(other.size(), 1);
    QCOMPARE(wanted.size(), 1);
}

void DialogTest::tabPassesAButtonThatIsHidden()
{
    TwoButtons scene;
    scene.other->hide();
    QVERIFY(scene.show());
    QTest::keyClick(scene.line, Qt::Key_Tab);
    QVERIFY(scene.wanted->hasFocus());
}

void DialogTest::itIsNeverLargerThanTheScreen()
{
    Dialog dialog;
    dialog.setSize(100'000, 100'000);
    dialog.show();
    QVERIFY(dialog.screen()->availableGeometry().contains(QRect(dialog.pos(), dialog.size())));
}

void DialogTest::aFieldOfADialogThatIsDestroyedIsQuiet()
{
    QWidget window;
    window.show();
    Heard heard;
    auto dialog = std::make_unique<Asking>(heard, window);
    QVERIFY(dialog->showWithFocus());
    dialog.reset();
    QVERIFY(heard.isGone);
    QVERIFY(!heard.wasGone);
    QCOMPARE(heard.left, 0);
}

void DialogTest::aFieldOfADialogThatIsClosedIsLeft()
{
    QWidget window;
    window.show();
    Heard heard;
    Asking dialog(heard, window);
    QVERIFY(dialog.showWithFocus());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_COMPARE(heard.left, 1);
}

QTEST_MAIN(DialogTest)
#include "tst_dialog.moc"
