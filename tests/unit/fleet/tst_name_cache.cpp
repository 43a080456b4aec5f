#include "core/fleet/name_cache.h"

#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace dicom_echo;

namespace {

const QHostAddress someAddress(QStringLiteral("192.0.2.1"));

} // namespace

class TestNameCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForANameOnceHoweverManyWantIt();
    void keepsAlsoThatThereIsNoSuchName();
    void doesNotWaitForANameThatWasGivenUp();
    void outlivesItself();
};

void TestNameCache::asksForANameOnceHoweverManyWantIt()
{
    std::atomic<int> asked = 0;
    std::promise<void> mayAnswer;
    const auto answer = mayAnswer.get_future().share();
    const NameCache cache([&](const QString &) {
        ++asked;
        answer.wait();
        return NameAnswer{{someAddress}};
    });
    std::vector<std::future<NameAnswer>> answers;
    for (int i = 0; i < 8; ++i)
        answers.push_back(std::async(std::launch::async, [&cache, i] {
            return cache.lookup()(i % 2 == 0 ? QStringLiteral("pacs") : QStringLiteral("PACS"));
        }));
    mayAnswer.set_value();
    for (auto &each : answers)
        QCOMPARE(each.get().addresses, QList<QHostAddress>{someAddress});
    static_cast<void>(cache.lookup()(QStringLiteral("pacs")));
    QCOMPARE(asked, 1);
    static_cast<void>(cache.lookup()(QStringLiteral("other")));
    QCOMPARE(asked, 2);
}

void TestNameCache::keepsAlsoThatThereIsNoSuchName()
{
    int asked = 0;
    const NameCache cache([&](const QString &) {
        ++asked;
        return NameAnswer{{}, NameError::NoSuchName};
    });
    for (int i = 0; i < 2; ++i)
        QCOMPARE(cache.lookup()(QStringLiteral("pacs")).error, NameError::NoSuchName);
    QCOMPARE(asked, 1);
}

void TestNameCache::doesNotWaitForANameThatWasGivenUp()
{
    std::promise<void> hasBegun;
    std::promise<void> mayAnswer;
    const auto answer = mayAnswer.get_future().share();
    NameCache cache([&](const QString &) {
        hasBegun.set_value();
        answer.wait();
        return NameAnswer{{someAddress}};
    });
    auto first = std::async(std::launch::async, [&] { return cache.lookup()(QStringLiteral("pacs")); });
    hasBegun.get_future().wait();
    auto waiting = std::async(std::launch::async, [&] { return cache.lookup()(QStringLiteral("pacs")); });
    cache.giveUp(QStringLiteral("PACS"));
    QCOMPARE(waiting.get().error, NameError::NoAnswer);
    QCOMPARE(cache.lookup()(QStringLiteral("pacs")).error, NameError::NoAnswer); // and not: no such name
    mayAnswer.set_value();
    QCOMPARE(first.get().error, NameError::None);
    QCOMPARE(cache.lookup()(QStringLiteral("pacs")).addresses, QList<QHostAddress>{someAddress}); // it came after all
}

void TestNameCache::outlivesItself()
{
    NameLookup lookup;
    {
        const NameCache cache([](const QString &) { return NameAnswer{{someAddress}}; });
        lookup = cache.lookup();
    }
    QCOMPARE(lookup(QStringLiteral("pacs")).addresses, QList<QHostAddress>{someAddress});
}

QTEST_GUILESS_MAIN(TestNameCache)
#include "tst_name_cache.moc"
