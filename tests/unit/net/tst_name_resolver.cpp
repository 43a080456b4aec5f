// Look-ups that hang: they cannot be interrupted, and must neither hold up a run nor grow in number without end.
#include "core/net/name_resolver.h"

#include <QTest>

#include <semaphore>

using namespace dicom_echo;

class TestNameResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesMoreWhileTooManyHang();
};

void TestNameResolver::refusesMoreWhileTooManyHang()
{
    const auto answered = std::make_shared<std::counting_semaphore<>>(0);
    const NameLookup hanging = [answered](const QString &) {
        answered->acquire();
        return NameAnswer{{QHostAddress(QHostAddress::LocalHost)}, {}};
    };
    const auto resolve = [&hanging] {
        return resolveName(QStringLiteral("slow.example.org"), hanging, QDeadlineTimer(0), CancelToken());
    };
    int hung = 0;
    while (hung < 1000 && resolve().outcome == ResolveOutcome::TimedOut)
        ++hung;
    QCOMPARE(hung, 64);
    QCOMPARE(abandonedLookups(), 64);
    QCOMPARE(resolve().outcome, ResolveOutcome::NoneLeft);

    answered->release(hung);
    QTRY_COMPARE(abandonedLookups(), 0);
    QCOMPARE(resolve().outcome, ResolveOutcome::TimedOut);
    answered->release();
    QTRY_COMPARE(abandonedLookups(), 0);
}

QTEST_GUILESS_MAIN(TestNameResolver)
#include "tst_name_resolver.moc"
