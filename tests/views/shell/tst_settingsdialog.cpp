#include "views/shell/settingsdialog.h"
#include "views/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void itShowsWhatIsSet();
    void everyChangeHoldsAtOnce();
    void whatAFieldCannotShowStays();
    void whatIsNoProxyIsRefusedInPlace_data();
    void whatIsNoProxyIsRefusedInPlace();
    void aProxyWithAPasswordIsRefusedInPlace();
    void enterInAFieldClosesNothing();
    void noProxyIsLostUnseen();

private:
    template <typename T> T *field(const QString &name) const { return m_dialog->findChild<T *>(name); }
    void open() { m_dialog = std::make_unique<SettingsDialog>(*m_settings, u"/somewhere/quaymaster.log"_s, nullptr); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    open();
}

void TestSettingsDialog::itShowsWhatIsSet()
{
    m_settings->setLanguage(u"zh_CN"_s);
    m_settings->setTheme(Settings::Theme::Dark);
    m_settings->setTransfers(4);
    m_settings->setBytesPerSecond(3 << 20);
    m_settings->setNotifications(false);
    m_settings->setRefreshMinutes(5);
    open();
    QCOMPARE(field<QComboBox>(u"settingsLanguage"_s)->currentText(), u"简体中文"_s);
    QCOMPARE(field<QComboBox>(u"settingsTheme"_s)->currentIndex(), 2);
    QCOMPARE(field<QSpinBox>(u"settingsTransfers"_s)->value(), 4);
    QCOMPARE(field<QSpinBox>(u"settingsLimit"_s)->value(), 3);
    QCOMPARE(field<QSpinBox>(u"settingsRefresh"_s)->value(), 5);
    QVERIFY(!field<QCheckBox>(u"settingsNotifications"_s)->isChecked());
}

void TestSettingsDialog::everyChangeHoldsAtOnce()
{
    field<QComboBox>(u"settingsLanguage"_s)->setCurrentIndex(1);
    field<QComboBox>(u"settingsTheme"_s)->setCurrentIndex(1);
    field<QSpinBox>(u"settingsTransfers"_s)->setValue(7);
    field<QSpinBox>(u"settingsLimit"_s)->setValue(2);
    field<QSpinBox>(u"settingsRefresh"_s)->setValue(1);
    field<QCheckBox>(u"settingsNotifications"_s)->setChecked(false);
    QCOMPARE(m_settings->language(), u"en"_s);
    QCOMPARE(m_settings->theme(), Settings::Theme::Light);
    QCOMPARE(m_settings->transfers(), 7);
    QCOMPARE(m_settings->bytesPerSecond(), 2 << 20);
    QCOMPARE(m_settings->refreshMinutes(), 1);
    QVERIFY(!m_settings->notifications());
}

/// Half a MiB/s, as the file may say.
void TestSettingsDialog::whatAFieldCannotShowStays()
{
    m_settings->setBytesPerSecond(1 << 19);
    open();
    field<QComboBox>(u"settingsTheme"_s)->setCurrentIndex(1);
    field<QCheckBox>(u"settingsNotifications"_s)->toggle();
    QCOMPARE(m_settings->bytesPerSecond(), 1 << 19);
}

void TestSettingsDialog::whatIsNoProxyIsRefusedInPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("port") << u"http://proxy.example:99999"_s;
    QTest::newRow("scheme") << u"ftp://proxy.example"_s;
    QTest::newRow("words") << u"the proxy"_s;
}

void TestSettingsDialog::whatIsNoProxyIsRefusedInPlace()
{
    QFETCH(const QString, typed);
    QVERIFY(m_settings->setProxy(QUrl(u"http://before.example:3128"_s)));
    open();
    auto *proxy = field<QLineEdit>(u"settingsProxy"_s);
    proxy->setText(typed);
    QTest::keyClick(proxy, Qt::Key_Return);
    QVERIFY(m_dialog->findChild<FieldMessage *>()->isError());
    QVERIFY(!proxy->accessibleDescription().isEmpty());
    QCOMPARE(m_settings->proxy(), QUrl(u"http://before.example:3128"_s));
}

void TestSettingsDialog::aProxyWithAPasswordIsRefusedInPlace()
{
    auto *proxy = field<QLineEdit>(u"settingsProxy"_s);
    auto *message = m_dialog->findChild<FieldMessage *>();
    proxy->setText(u"http://me:secret@proxy.example:3128"_s);
    QTest::keyClick(proxy, Qt::Key_Return);
    QVERIFY(!message->isHidden());
    QVERIFY(m_settings->proxy().isEmpty());
    proxy->setText(u"http://proxy.example:3128"_s);
    QTest::keyClick(proxy, Qt::Key_Return);
    QVERIFY(message->isHidden());
    QCOMPARE(m_settings->proxy(), QUrl(u"http://proxy.example:3128"_s));
}

void TestSettingsDialog::enterInAFieldClosesNothing()
{
    m_dialog->show();
    QTest::keyClick(field<QSpinBox>(u"settingsLimit"_s), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
}

void TestSettingsDialog::noProxyIsLostUnseen()
{
    m_dialog->show();
    field<QLineEdit>(u"settingsProxy"_s)->setText(u"the proxy"_s);
    auto *close = field<QDialogButtonBox>(u"settingsButtons"_s)->button(QDialogButtonBox::Close);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<FieldMessage *>()->isError());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_settings->proxy().isEmpty());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
