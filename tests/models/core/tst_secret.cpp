#include "models/core/secret.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

using namespace quaymaster;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

// ASan has its own free(), and blocks of its own to watch over.
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer) // GCC's word, and clang's, which Qt knows too
#define QUAYMASTER_OWN_FREE 0
#else
#define QUAYMASTER_OWN_FREE 1
#endif

class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void isRevealedOnlyOnRequest();
    void equalBytesAreEqualSecrets();
    void copiesAreIndependent();
    void theLastCopyWipesItsBytes();
    void assignmentWipesWhatWasThere();
    void aMovedFromSecretIsEmpty();
    void assigningToItselfKeepsIt();
    void bytesOfOthersAreLeftAlone();
};

namespace
{

/// What stood at `watched` when its block was freed. Reading it later would be undefined.
struct Freed
{
    const char *watched = nullptr;
    std::array<char, 6> bytes{};
    bool happened = false;
} freed;

void watch(const Secret &secret)
{
    freed = {secret.reveal().constData(), {}, false};
}

bool wasWiped()
{
    return freed.happened && std::all_of(freed.bytes.begin(), freed.bytes.end(), [](char c) { return c == 0; });
}

}

void SecretTest::isRevealedOnlyOnRequest()
{
    const Secret secret("canary"_ba);
    QCOMPARE(secret.reveal(), "canary"_ba);
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
}

void SecretTest::equalBytesAreEqualSecrets()
{
    QCOMPARE(Secret("a"_ba) == Secret("a"_ba), true);
    QCOMPARE(Secret("a"_ba) == Secret("b"_ba), false);
    QCOMPARE(Secret() == Secret(QByteArray("")), true);
}

void SecretTest::copiesAreIndependent()
{
    const Secret kept("canary"_ba);
    {
        const Secret copy = kept; // NOLINT(performance-unnecessary-copy-initialization): its end is the test
        QCOMPARE(copy.reveal(), "canary"_ba);
    }
    QCOMPARE(kept.reveal(), "canary"_ba);
}

void SecretTest::theLastCopyWipesItsBytes()
{
    if (!QUAYMASTER_OWN_FREE)
        QSKIP("needs an own free()");
    std::optional<Secret> first(std::in_place, QByteArray("canary", 6));
    std::optional<Secret> last = first;
    watch(*first);
    first.reset();
    QVERIFY(!freed.happened);
    last.reset();
    QVERIFY(wasWiped());
}

void SecretTest::assignmentWipesWhatWasThere()
{
    if (!QUAYMASTER_OWN_FREE)
        QSKIP("needs an own free()");
    const Secret next("next"_ba);
    Secret copied(QByteArray("canary", 6));
    watch(copied);
    copied = next;
    QVERIFY(wasWiped());
    QCOMPARE(copied.reveal(), "next"_ba);

    Secret moved(QByteArray("canary", 6));
    watch(moved);
    moved = Secret(QByteArray("next"));
    QVERIFY(wasWiped());
    QCOMPARE(moved.reveal(), "next"_ba);
}

void SecretTest::aMovedFromSecretIsEmpty()
{
    Secret source("canary"_ba);
    const Secret target = std::move(source);
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move,clang-analyzer-cplusplus.Move): the promise of Secret
    QCOMPARE(target.reveal(), "canary"_ba);
}

void SecretTest::assigningToItselfKeepsIt()
{
    Secret secret("canary"_ba);
    const Secret &same = secret;
    secret = same;
    QCOMPARE(secret.reveal(), "canary"_ba);
}

void SecretTest::bytesOfOthersAreLeftAlone()
{
    const QByteArray theirs("canary", 6);
    {
        const Secret secret(theirs);
    }
    QCOMPARE(theirs, QByteArray("canary"));
}

#if QUAYMASTER_OWN_FREE
extern "C" void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier): glibc's own name
extern "C" void free(void *block) // NOLINT(readability-inconsistent-declaration-parameter-name)
{
    constexpr std::ptrdiff_t header = 64; // QByteArray's bytes begin shortly after the block
    const auto *start = static_cast<const char *>(block);
    if (start && freed.watched && std::less_equal<>()(start, freed.watched) && freed.watched - start < header) {
        std::memcpy(freed.bytes.data(), freed.watched, freed.bytes.size());
        freed.happened = true;
        freed.watched = nullptr;
    }
    __libc_free(block);
}
#endif

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
