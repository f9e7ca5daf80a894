#include "views/shell/theme.h"
#include "views/widgets/colors.h"

#include <QApplication>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void whatIsChosenHoldsEverywhere();
    void textCanBeReadOnItsGround_data();
    void textCanBeReadOnItsGround();
    void everyToneCanBeReadInEveryRow_data();
    void everyToneCanBeReadInEveryRow();
};

void TestTheme::whatIsChosenHoldsEverywhere()
{
    Theme theme;
    theme.choose(Settings::Theme::Dark);
    QVERIFY(theme.isDark());
    QVERIFY(isDark(QApplication::palette()));
    theme.choose(Settings::Theme::Light);
    QVERIFY(!isDark(QApplication::palette()));
}

void TestTheme::textCanBeReadOnItsGround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    const std::pair<const char *, QPalette> palettes[] = {{"light", Theme::light()}, {"dark", Theme::dark()}};
    const struct
    {
        const char *name;
        QPalette::ColorRole text, ground;
    } pairs[] = {{"text", QPalette::Text, QPalette::Base},
                 {"text in every second row", QPalette::Text, QPalette::AlternateBase},
                 {"labels", QPalette::WindowText, QPalette::Window},
                 {"buttons", QPalette::ButtonText, QPalette::Button},
                 {"selection", QPalette::HighlightedText, QPalette::Highlight},
                 {"placeholder", QPalette::PlaceholderText, QPalette::Base},
                 {"placeholder on the window", QPalette::PlaceholderText, QPalette::Window},
                 {"links", QPalette::Link, QPalette::Window},
                 {"tool tips", QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[name, palette] : palettes)
        for (const auto &pair : pairs)
            QTest::addRow("%s, %s", name, pair.name) << palette << pair.text << pair.ground;
}

void TestTheme::textCanBeReadOnItsGround()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QPalette::ColorRole, text);
    QFETCH(const QPalette::ColorRole, ground);
    QVERIFY(contrast(palette.color(text), palette.color(ground)) >= 4.5);
}

void TestTheme::everyToneCanBeReadInEveryRow_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Tone>("tone");
    for (int tone = int(Tone::Neutral); tone <= int(Tone::DiffRemoved); ++tone) {
        QTest::addRow("light, %d", tone) << Theme::light() << Tone(tone);
        QTest::addRow("dark, %d", tone) << Theme::dark() << Tone(tone);
    }
}

void TestTheme::everyToneCanBeReadInEveryRow()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Tone, tone);
    const QColor ink = toneColor(tone, palette);
    for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        QVERIFY(contrast(ink, palette.color(ground)) >= 4.5);
    QVERIFY(contrast(ink, toneGround(tone, palette)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::WindowText), toneGround(tone, palette)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Base), ink) >= 4.5); // a badge, a match of a search
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
