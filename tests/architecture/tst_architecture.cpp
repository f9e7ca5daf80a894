#include "tests/architecture/architecture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using quaymaster::architecture::Architecture;

namespace
{

const QStringList pictureModules{u"QtGui"_s,          u"QtWidgets"_s, u"QtSvg"_s,          u"QtSvgWidgets"_s,
                                 u"QtPrintSupport"_s, u"QtOpenGL"_s,  u"QtOpenGLWidgets"_s};

/// A made-up source tree.
class Tree
{
public:
    void add(const QString &path, const QByteArray &text) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path).path());
        QFile file(m_folder.filePath(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    Architecture with(const QString &arrows) const { return {m_folder.path(), arrows}; }

private:
    QTemporaryDir m_folder;
};

}

class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    // The real sources. A failure's message names each offence.
    void folders_link_no_circle() { none(m_real.circles()); }
    void nothing_looks_upward() { none(m_real.upwardArrows()); }
    void every_include_is_declared() { none(m_real.undeclaredIncludes()); }
    void every_link_is_used() { none(m_real.deadArrows()); }
    void every_folder_has_a_target() { none(m_real.undeclaredFolders()); }
    void every_include_starts_at_the_root() { none(m_real.unknownIncludes()); }
    void models_paint_nothing() { none(m_real.picturesInModels(QStringLiteral(QT_HEADERS), pictureModules)); }
    void yaml_is_never_rewritten() { none(m_real.rewritersOfYaml()); }
    void windows_speak_of_no_command() { none(m_real.commandsInTexts()); }

    // That the checks can fail.
    void a_circle_is_found();
    void an_undeclared_include_is_found();
    void a_link_through_another_folder_is_enough();
    void an_upward_include_is_found();
    void a_dead_arrow_is_found();
    void a_folder_without_a_target_is_found();
    void a_relative_include_is_found();
    void a_widget_in_models_is_found();
    void a_rewriter_of_yaml_is_found();
    void a_command_in_a_text_is_found();

private:
    static void none(const QStringList &offences)
    {
        QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
    }
    static QString contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    const Architecture m_real{QStringLiteral(SOURCE_ROOT), contents(QStringLiteral(ARROWS_FILE))};
};

void TestArchitecture::a_circle_is_found()
{
    const Tree tree;
    QCOMPARE(tree.with(u"models/a: quaymaster::b\nmodels/b: quaymaster::c\nmodels/c: Qt6::Core\n"_s).circles(), {});
    const QStringList found
        = tree.with(u"models/a: quaymaster::b\nmodels/b: quaymaster::c\nmodels/c: quaymaster::b\n"_s).circles();
    QCOMPARE(found, QStringList({u"models/b links itself in a circle"_s, u"models/c links itself in a circle"_s}));
}

void TestArchitecture::an_undeclared_include_is_found()
{
    const Tree tree;
    tree.add(u"models/a/b/b.h"_s, "");
    tree.add(u"models/c/c.cpp"_s, "#pragma once\n  #  include \"models/a/b/b.h\" // why not\n");
    QCOMPARE(tree.with(u"models/a/b: Qt6::Core\nmodels/c: quaymaster::a_b\n"_s).undeclaredIncludes(), {});
    QCOMPARE(tree.with(u"models/a/b: Qt6::Core\nmodels/c: Qt6::Core\n"_s).undeclaredIncludes(),
             {u"models/c/c.cpp:2 includes models/a/b/b.h, but models/c does not link models/a/b"_s});
}

void TestArchitecture::a_link_through_another_folder_is_enough()
{
    const Tree tree;
    tree.add(u"models/c/c.cpp"_s, "#include \"models/a/a.h\"\n");
    tree.add(u"app/main.cpp"_s, "#include \"models/a/a.h\"\n");
    QCOMPARE(tree.with(u"models/a:\nmodels/b: quaymaster::a\nmodels/c: quaymaster::b\n"_s).undeclaredIncludes(), {});
}

void TestArchitecture::an_upward_include_is_found()
{
    const Tree tree;
    tree.add(u"app/app.h"_s, "");
    tree.add(u"views/v/v.h"_s, "#include \"models/a/a.h\"\n");
    tree.add(u"models/a/a.h"_s, "#include \"app/app.h\"\n#include \"views/v/v.h\"\n");
    QCOMPARE(tree.with(u"models/a: quaymaster::views_v\nviews/v: quaymaster::a"_s).upwardArrows(),
             QStringList({u"models/a links views/v, which is above it"_s,
                          u"models/a/a.h:1 includes app/app.h, which is above it"_s,
                          u"models/a/a.h:2 includes views/v/v.h, which is above it"_s}));
}

void TestArchitecture::a_dead_arrow_is_found()
{
    const Tree tree;
    tree.add(u"models/b/b.cpp"_s, "#include \"models/c/c.h\"\n");
    QCOMPARE(tree.with(u"models/a:\nmodels/b: quaymaster::a quaymaster::c\nmodels/c:\n"_s).deadArrows(),
             {u"models/b links models/a, but includes nothing of it"_s});
}

void TestArchitecture::a_folder_without_a_target_is_found()
{
    const Tree tree;
    tree.add(u"models/a/a.cpp"_s, "");
    tree.add(u"models/b/inside/b.cpp"_s, "");
    QCOMPARE(tree.with(u"models/b: Qt6::Core"_s).undeclaredFolders(), {u"models/a has sources, but no target"_s});
}

void TestArchitecture::a_relative_include_is_found()
{
    const Tree tree;
    tree.add(u"models/a/a.h"_s, "");
    tree.add(u"models/a/a.cpp"_s, "#include \"a.h\"\n#include \"models/a/a.h\"\n#include \"a.moc\"\n#include <a.h>\n");
    QCOMPARE(tree.with(u"models/a:"_s).unknownIncludes(),
             {u"models/a/a.cpp:1 includes a.h, which is no file from the root"_s});
}

void TestArchitecture::a_widget_in_models_is_found()
{
    const Tree tree;
    tree.add(u"views/v/v.cpp"_s, "#include <QMessageBox>\n");
    tree.add(u"models/a/a.cpp"_s, "#include <QMessageBox>\n#include <QObject>\n#include <QtGui/QColor>\n");
    QCOMPARE(tree.with(u"models/a: Qt6::Widgets"_s).picturesInModels(QStringLiteral(QT_HEADERS), pictureModules),
             QStringList({u"models/a links QtWidgets"_s, u"models/a/a.cpp:1 includes QMessageBox of QtWidgets"_s,
                          u"models/a/a.cpp:3 includes QtGui/QColor of QtGui"_s}));
}

void TestArchitecture::a_rewriter_of_yaml_is_found()
{
    const Tree tree;
    tree.add(u"models/a/a.cpp"_s, "#include <yaml-cpp/parser.h>\n#include <yaml-cpp/emitter.h>\n");
    tree.add(u"views/v/v.cpp"_s, "#include <yaml-cpp/yaml.h>\n#include <yaml-cpp/node/node.h>\n");
    QCOMPARE(tree.with(u"models/a:"_s).rewritersOfYaml(),
             QStringList({u"models/a/a.cpp:2 includes yaml-cpp/emitter.h, which is no event of YAML"_s,
                          u"views/v/v.cpp:1 includes yaml-cpp/yaml.h, which is no event of YAML"_s,
                          u"views/v/v.cpp:2 includes yaml-cpp/node/node.h, which is no event of YAML"_s}));
}

void TestArchitecture::a_command_in_a_text_is_found()
{
    const Tree tree;
    tree.add(u"models/a/a.cpp"_s,
             "tr(\"Give --ca FILE.\")\ntr(\"It is \\\"-- here.\")\nu\"--force\"_s\ntr(\"Type quaymaster login.\")\n");
    tree.add(u"app/a.cpp"_s, "tr(\"--force replaces it.\")\n");
    QCOMPARE(tree.with(u"models/a:"_s).commandsInTexts(),
             QStringList(
                 {u"models/a/a.cpp:1 says “Give --ca FILE.”"_s, u"models/a/a.cpp:4 says “Type quaymaster login.”"_s}));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
