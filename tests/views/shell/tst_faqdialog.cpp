#include "views/shell/faqdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// Seed 002, *常见问题*.
class TestFaqDialog : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionIsAnswered();
    void anAnswerDoesWhatItSays();
    void whatCannotBeDoneNowCannotBePressed();
};

namespace
{

QAction &add(ActionRegistry &actions, const QString &name)
{
    return actions.add({name, [] { return u"&Test availability…"_s; }});
}

}

void TestFaqDialog::everyQuestionIsAnswered()
{
    const ActionRegistry actions;
    const FaqDialog dialog(actions, nullptr);
    int questions = 0;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->font().bold() && label->text().endsWith(u'?'))
            ++questions;
    QCOMPARE(questions, 5);
    QCOMPARE(labels.size(), 10);
}

void TestFaqDialog::anAnswerDoesWhatItSays()
{
    ActionRegistry actions;
    const QSignalSpy done(&add(actions, u"entries.check"_s), &QAction::triggered);
    FaqDialog dialog(actions, nullptr);
    dialog.show();
    auto *button = dialog.findChild<QPushButton *>(u"faq.entries.check"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Test availability…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(done.size(), 1);
    QVERIFY(!dialog.isVisible()); // it would stand before what follows
}

void TestFaqDialog::whatCannotBeDoneNowCannotBePressed()
{
    ActionRegistry actions;
    QAction &check = add(actions, u"entries.check"_s);
    check.setEnabled(false);
    const FaqDialog dialog(actions, nullptr);
    const auto *button = dialog.findChild<QPushButton *>(u"faq.entries.check"_s);
    QVERIFY(!button->isEnabled());
    check.setEnabled(true);
    QVERIFY(button->isEnabled());
}

QTEST_MAIN(TestFaqDialog)
#include "tst_faqdialog.moc"
