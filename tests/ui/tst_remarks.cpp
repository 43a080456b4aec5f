// What is remarkable about an echo that succeeded, as the user of the window meets it.
#include "core/responder/responder.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"
#include "tests/ui/window_driver.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

Profile profileOf(const char *name, quint16 port)
{
    Profile profile;
    profile.name = QString::fromLatin1(name);
    profile.request.address = QStringLiteral("127.0.0.1");
    profile.request.port = port;
    profile.request.callingAeTitle = QStringLiteral("STATION_") + QString::fromLatin1(name);
    return profile;
}

} // namespace

class TestRemarks : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString verdictOf(const char *profile) const;

    std::unique_ptr<WindowDriver> m_driver;

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsOnceThatAnotherSoftwareAnswers();
    void tellsThatAnAeTitleLooksLikeASavedOne();
    void tellsThatTheAnswerNamesAnotherSopClass();
    void tellsWhatWasOffAtTheRelease();
};

void TestRemarks::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestRemarks::cleanup()
{
    m_driver.reset();
}

/// Opens the profile, echoes, and reads what stands there without another click.
QString TestRemarks::verdictOf(const char *profile) const
{
    m_driver->clickProfile(QString::fromLatin1(profile));
    m_driver->click(QStringLiteral("Echo"));
    if (!QTest::qWaitFor([this] { return m_driver->button(QStringLiteral("Echo")) != nullptr; }))
        return {};
    return m_driver->verdict();
}

void TestRemarks::tellsOnceThatAnotherSoftwareAnswers()
{
    Responder responder;
    QVERIFY(!responder.start());
    Profile profile = profileOf("PACS", responder.port());
    profile.lastImplementationClassUid = QStringLiteral("1.2.3.4");
    profile.lastImplementationVersionName = QStringLiteral("OLD_PACS_1");
    m_driver->save({profile});
    m_driver->open();
    const QString first = verdictOf("PACS");
    QVERIFY2(first.startsWith(QStringLiteral("Echo succeeded")), qPrintable(first));
    QCOMPARE(first.count(QStringLiteral("Another software answered than last time")), 1);
    QVERIFY2(first.contains(QStringLiteral("OLD_PACS_1 (1.2.3.4)")), qPrintable(first));
    QVERIFY(first.contains(QStringLiteral("check the address")));
    const QString second = verdictOf("PACS"); // the new software is the known one now
    QVERIFY2(!second.contains(QStringLiteral("Another software")), qPrintable(second));
}

void TestRemarks::tellsThatAnAeTitleLooksLikeASavedOne()
{
    Responder responder;
    QVERIFY(!responder.start());
    Profile typed = profileOf("Typed", responder.port());
    typed.request.calledAeTitle = QStringLiteral("archive");
    Profile saved = profileOf("Saved", responder.port());
    saved.request.calledAeTitle = QStringLiteral("ARCHIVE");
    m_driver->save({typed, saved});
    m_driver->open();
    const QString verdict = verdictOf("Typed");
    QCOMPARE(verdict.count(QStringLiteral("An AE title looks like a saved one, but is not the same")), 1);
    QVERIFY2(verdict.contains(QStringLiteral("You used \"archive\"; saved is \"ARCHIVE\" (called AE title of Saved).")),
             qPrintable(verdict));
}

void TestRemarks::tellsThatTheAnswerNamesAnotherSopClass()
{
    const QByteArray answer = commandPdu(1, cEchoRspCommand(1, 0, QByteArrayLiteral("1.2.840.10008.5.1.4.1.1.2")));
    ScriptedPeer peer(accepting() + Script{step::ReceivePdu{}, step::Send{answer}} + releasing());
    m_driver->save({profileOf("PACS", peer.port())});
    m_driver->open();
    const QString verdict = verdictOf("PACS");
    QVERIFY2(verdict.startsWith(QStringLiteral("Echo succeeded")), qPrintable(verdict));
    QCOMPARE(verdict.count(QStringLiteral("The peer's answer names another SOP class")), 1);
    QVERIFY2(verdict.contains(QStringLiteral("names \"1.2.840.10008.5.1.4.1.1.2\".")), qPrintable(verdict));
}

void TestRemarks::tellsWhatWasOffAtTheRelease()
{
    ScriptedPeer peer(upToRelease() + Script{step::Close{}});
    m_driver->save({profileOf("PACS", peer.port())});
    m_driver->open();
    const QString verdict = verdictOf("PACS");
    QVERIFY2(verdict.startsWith(QStringLiteral("The echo succeeded, but the peer closed the connection")),
             qPrintable(verdict));
    QCOMPARE(verdict.count(QStringLiteral("What was seen: ")), 1);
    QVERIFY(verdict.contains(QStringLiteral("Nothing has to be done for the echo")));
}

QTEST_MAIN(TestRemarks)
#include "tst_remarks.moc"
