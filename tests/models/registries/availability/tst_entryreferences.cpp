#include "models/registries/availability/entryreferences.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// What is tested of entries, in the window and on the command line.
class TestEntryReferences : public QObject
{
    Q_OBJECT

private:
    static RegistryEntry entry(qint64 id, const QString &address, const QString &normalised)
    {
        RegistryEntry entry;
        entry.id = id;
        entry.fields.address = address;
        entry.normalised = normalised;
        return entry;
    }
    const QList<RegistryEntry> m_entries{entry(1, u"nginx"_s, u"docker.io/library/nginx:latest"_s),
                                         entry(2, u"docker.io/nginx:latest"_s, u"docker.io/library/nginx:latest"_s),
                                         entry(3, u"Not an\naddress"_s, QString())};

private slots:
    void each_image_is_tested_once()
    {
        const QList<Reference> references = referencesOf(m_entries);
        QCOMPARE(references.size(), 1);
        QCOMPARE(references.first().toString(), u"docker.io/library/nginx:latest"_s);
    }

    void an_address_that_cannot_be_read_has_its_result_at_once()
    {
        const AvailabilityList found = unreadableAddresses(m_entries);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, 3);
        QCOMPARE(found.first().address, u"Not an\naddress"_s);
        QCOMPARE(found.first().found.cause, AvailabilityCause::Address);
        QVERIFY(!found.first().found.sentence.isEmpty());
        QVERIFY(found.first().found.evidence.startsWith(u"Not an"_s)); // on one line
        QVERIFY(!found.first().found.evidence.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestEntryReferences)
#include "tst_entryreferences.moc"
