#include "models/core/log.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(sample, "quaymaster.sample")

namespace quaymaster
{

namespace
{

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & ALLPERMS : 0;
}

/// What goes to standard error while one lives.
class StandardError
{
public:
    explicit StandardError(const QString &path)
        : m_path(path)
        , m_before(dup(STDERR_FILENO))
    {
        const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        dup2(file, STDERR_FILENO);
        ::close(file);
    }
    ~StandardError()
    {
        dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(StandardError)

    QByteArrayList lines() const { return linesOf(m_path); }

private:
    QString m_path;
    int m_before;
};

}

class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesOneLineWithTimeLevelAndCategory();
    void isForTheOwnerAlone();
    void redactsWhatLooksLikeASecret();
    void keepsAMessageOnOneLine();
    void shortensAnEndlessMessage();
    void rotatesAndKeepsTwoFiles();
    void losesNothingAmongThreadsAndRotation();
    void losesNothingAmongPrograms();
    void beginsAnewWhenTheFileWasTakenAway();
    void echoesOnlyWhenAsked();
    void givesTheHandlerBack();
    void refusesWhereItCannotWrite();

private:
    QString path() const { return m_folder->filePath(u"quaymaster.log"_s); }
    QByteArrayList allLines() const { return linesOf(path() + ".1"_L1) + linesOf(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void LogTest::writesOneLineWithTimeLevelAndCategory()
{
    {
        const auto log = Log::open(path(), {});
        QVERIFY(log);
        qCWarning(sample) << "first";
        qDebug("second");
    }
    const QByteArrayList lines = linesOf(path());
    QCOMPARE(lines.size(), 2);
    const QRegularExpression pattern(
        uR"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z %1 warning quaymaster\.sample: first\z)"_s.arg(getpid()));
    QVERIFY2(pattern.match(QString::fromUtf8(lines[0])).hasMatch(), lines[0].constData());
    QVERIFY(lines[1].endsWith(" debug default: second"));
}

void LogTest::isForTheOwnerAlone()
{
    const mode_t before = umask(0);
    {
        const auto log = Log::open(path(), {});
        QVERIFY(log);
        qDebug("x");
    }
    umask(before);
    QCOMPARE(modeOf(path()), 0600U);
    QCOMPARE(chmod(QFile::encodeName(path()).constData(), 0644), 0);
    QVERIFY(Log::open(path(), {}));
    QCOMPARE(modeOf(path()), 0600U);
}

void LogTest::redactsWhatLooksLikeASecret()
{
    {
        const auto log = Log::open(path(), {});
        QVERIFY(log);
        qWarning("GET https://anna:canary@reg.example/v2/\nAuthorization: Basic Y2FuYXJ5OmNhbmFyeQ==\nok");
    }
    const QByteArrayList lines = linesOf(path());
    QCOMPARE(lines.size(), 1);
    QVERIFY2(!lines[0].contains("canary") && !lines[0].contains("Y2FuYXJ5"), lines[0].constData());
    QVERIFY(lines[0].contains("reg.example"));
}

void LogTest::keepsAMessageOnOneLine()
{
    {
        const auto log = Log::open(path(), {});
        QVERIFY(log);
        qWarning("one\ntwo\r\x1b[31mthree\xe2\x80\xa8"
                 "four");
    }
    const QByteArrayList lines = linesOf(path());
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].endsWith("one⏎two  [31mthree⏎four"), lines[0].constData());
}

void LogTest::shortensAnEndlessMessage()
{
    {
        const auto log = Log::open(path(), {});
        QVERIFY(log);
        qWarning().noquote() << QByteArray(1'000'000, 'x');
    }
    QVERIFY(linesOf(path()).constFirst().size() < 10'000);
}

void LogTest::rotatesAndKeepsTwoFiles()
{
    {
        const auto log = Log::open(path(), {false, 2000});
        QVERIFY(log);
        for (int i = 0; i < 200; ++i)
            qDebug("line %d", i);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files, QDir::Name),
             QStringList({u"quaymaster.log"_s, u"quaymaster.log.1"_s}));
    QVERIFY(QFile(path()).size() <= 2000 && QFile(path() + ".1"_L1).size() <= 2000);
    QCOMPARE(modeOf(path() + ".1"_L1), 0600U);
    QVERIFY(linesOf(path()).constLast().endsWith(" line 199"));
    const auto number = [](const QByteArray &line) { return line.sliced(line.lastIndexOf(' ') + 1).toInt(); };
    QCOMPARE(number(linesOf(path()).constFirst()), number(linesOf(path() + ".1"_L1).constLast()) + 1);
}

void LogTest::losesNothingAmongThreadsAndRotation()
{
    {
        const auto log = Log::open(path(), {false, 60'000}); // one rotation for what follows
        QVERIFY(log);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([] {
                for (int line = 0; line < 250; ++line)
                    qDebug("some words that make the line a bit longer");
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30'000));
    }
    QVERIFY(QFile::exists(path() + ".1"_L1));
    const QByteArrayList lines = allLines();
    QCOMPARE(lines.size(), 1000);
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith(" debug default: some words that make the line a bit longer"), line.constData());
}

void LogTest::losesNothingAmongPrograms()
{
    std::vector<pid_t> programs;
    for (int i = 0; i < 3; ++i) {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto log = Log::open(path(), {false, 60'000});
            for (int line = 0; log && line < 300; ++line)
                qDebug("some words that make the line a bit longer");
            _exit(log ? 0 : 1);
        }
        programs.push_back(child);
    }
    for (const pid_t program : programs) {
        int status = -1;
        QCOMPARE(waitpid(program, &status, 0), program);
        QCOMPARE(status, 0);
    }
    QVERIFY(QFile::exists(path() + ".1"_L1));
    const QByteArrayList lines = allLines();
    QCOMPARE(lines.size(), 900);
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith(" debug default: some words that make the line a bit longer"), line.constData());
}

void LogTest::beginsAnewWhenTheFileWasTakenAway()
{
    const auto log = Log::open(path(), {});
    QVERIFY(log);
    qDebug("before");
    QVERIFY(QFile::remove(path()));
    qDebug("after");
    QCOMPARE(linesOf(path()).size(), 1);
}

void LogTest::echoesOnlyWhenAsked()
{
    for (const bool echo : {false, true}) {
        QByteArrayList shown;
        {
            const StandardError capture(m_folder->filePath(u"stderr"_s));
            const auto log = Log::open(path(), {echo});
            if (log)
                qDebug("token=canary");
            shown = capture.lines();
        }
        QCOMPARE(shown.size(), echo ? 1 : 0);
        QVERIFY(!shown.join().contains("canary"));
    }
}

void LogTest::givesTheHandlerBack()
{
    static int handled = 0;
    handled = 0;
    const QtMessageHandler before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++handled; });
    {
        const auto log = Log::open(path(), {});
        qDebug("into the log");
    }
    qDebug("not into the log");
    qInstallMessageHandler(before);
    QCOMPARE(handled, 1);
    QCOMPARE(linesOf(path()).size(), 1);
}

void LogTest::refusesWhereItCannotWrite()
{
    const auto log = Log::open(m_folder->filePath(u"none/quaymaster.log"_s), {});
    QVERIFY(!log);
    QCOMPARE(log.error().kind, Error::Kind::Io);
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder->filePath(u"target"_s), link));
    QVERIFY(!Log::open(link, {})); // nobody makes us write somewhere else
}

}

QTEST_GUILESS_MAIN(quaymaster::LogTest)
#include "tst_log.moc"
