// TLS in the window: trying with and without it, looking at certificates, trusting one.
#include "tests/ui/tls_window_fixture.h"
#include "ui/run/redaction.h"
#include "ui/tls/tls_actions.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestTlsWindow : public QObject, protected TlsWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { issue(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void leadsFromAPlainFailureToATrustedCertificate();
    void trustsTheCertificateThatAPlainEchoMet();
    void practisesTrustOnTheLocalTestPeer();
    void tellsOfTheTrustUntilItIsTriedOrLeft_data();
    void tellsOfTheTrustUntilItIsTriedOrLeft();
    void trustsNothingUnlessItIsSaid();
    void leadsFromTlsToAPlainPeer();
    void triesAgainWhatTheVerdictIsAbout();
    void trustsForThePeerOfTheVerdict();
    void scrollsToTheSettingsThatAreOpened();
    void offersOnlyWhatCanHelp_data();
    void offersOnlyWhatCanHelp();
    void offersTrustInWhatWasNotVerified_data();
    void offersTrustInWhatWasNotVerified();
    void startsNothingWithFilesThatAreNotThere();

private:
    void trust() const;
};

void TestTlsWindow::leadsFromAPlainFailureToATrustedCertificate()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(std::nullopt);
    echo();
    QTRY_VERIFY(shown("Try with TLS"));
    const QString port = m_driver->input(words("Port"))->text();
    m_driver->click(words("Try with TLS"));
    QTRY_VERIFY(shown("Trust this certificate..."));
    QVERIFY(m_driver->verdict().contains(words("is not trusted")));
    QVERIFY(m_driver->window()->isWindowModified());
    QCOMPARE(m_driver->input(words("Port"))->text(), port);

    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    QVERIFY(shownIn(openDialog()).contains(words("Subject: CN=localhost")));
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
    QCOMPARE(m_driver->input(words("Pinned SHA-256"))->text().size(), 32 * 3 - 1);
    m_driver->click(words("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    QVERIFY(!shown("Trust this certificate..."));
    m_driver->click(words("Save profile"));
    QCOMPARE(m_driver->store().load().profiles.first().request.tls->verification, TlsVerification::Pin);
}

/// Looks at the certificate that is offered, and accepts it.
void TestTlsWindow::trust() const
{
    QTRY_VERIFY(shown("Trust this certificate..."));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
}

/// Its second opinion knows it.
void TestTlsWindow::trustsTheCertificateThatAPlainEchoMet()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(std::nullopt);
    echo();
    trust();
    echo();
    QTRY_VERIFY2(m_driver->verdict().startsWith(words("Echo succeeded")), qPrintable(m_driver->verdict()));
    m_driver->click(words("Save profile"));
    QCOMPARE(m_driver->store().load().profiles.first().request.tls.value().verification, TlsVerification::Pin);
}

void TestTlsWindow::practisesTrustOnTheLocalTestPeer()
{
    m_driver->open();
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    m_driver->click(words("Secure connection (TLS)"));
    m_driver->press(words("Use TLS"), Qt::Key_Down);
    echo();
    QTRY_VERIFY(m_driver->verdict().contains(words("is not trusted")));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    m_driver->press(words("Use TLS"), Qt::Key_Up);
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
}

void TestTlsWindow::tellsOfTheTrustUntilItIsTriedOrLeft_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("tried") << words("Echo");
    QTest::newRow("left") << words("New profile");
}

void TestTlsWindow::tellsOfTheTrustUntilItIsTriedOrLeft()
{
    QFETCH(const QString, button);
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(TlsSettings());
    echo();
    trust();
    const auto *const message = findByName<QWidget>(m_driver->window(), words("Message"));
    QVERIFY(message->isVisible());
    m_driver->click(button);
    if (m_driver->asksSomething())
        m_driver->answer(words("Discard"));
    QTRY_VERIFY(!message->isVisible());
}

void TestTlsWindow::trustsNothingUnlessItIsSaid()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(TlsSettings());
    echo();
    QTRY_VERIFY(shown("Trust this certificate..."));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    QVERIFY(qobject_cast<QPushButton *>(buttonOf(openDialog(), "Cancel"))->isDefault());
    QCOMPARE(labelColor(openDialog(), words("was not verified")), toneColor(Tone::Bad, QPalette()));
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(!openDialog());
    QVERIFY(!m_driver->window()->isWindowModified());
    QVERIFY(m_driver->input(words("Pinned SHA-256"))->text().isEmpty());
}

void TestTlsWindow::leadsFromTlsToAPlainPeer()
{
    startPeer(std::nullopt);
    open(TlsSettings());
    echo();
    QTRY_VERIFY(shown("Try without TLS"));
    QVERIFY(m_driver->verdict().contains(words("does not speak TLS")));
    m_driver->click(words("Try without TLS"));
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    QVERIFY(m_driver->window()->isWindowModified());
    QVERIFY(!shown("Try without TLS"));
    QVERIFY(!m_driver->command(words("Certificates..."))->isVisible());
}

void TestTlsWindow::triesAgainWhatTheVerdictIsAbout()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(std::nullopt);
    const auto saysSo = [this] {
        return labelColor(m_driver->window(), words("The settings have changed since")).isValid();
    };
    echo();
    QTRY_VERIFY(shown("Try with TLS"));
    QVERIFY(!saysSo());
    m_driver->type(words("Address"), words("192.0.2.1"));
    QVERIFY(saysSo());
    m_driver->type(words("Address"), words("127.0.0.1"));
    QVERIFY(!saysSo());
    m_driver->type(words("Port"), words("1"));
    QVERIFY(saysSo());
    m_driver->type(words("Address"), words("192.0.2.1"));
    m_driver->click(words("Try with TLS"));
    QTRY_VERIFY(shown("Trust this certificate..."));
    QVERIFY(QApplication::focusWidget()); // the button that had it is gone
    QCOMPARE(QApplication::focusWidget()->accessibleName(), words("Verdict"));
    QVERIFY2(m_driver->verdict().contains(words("127.0.0.1, port %1").arg(m_peer->port())),
             qPrintable(m_driver->verdict()));
    QVERIFY(saysSo());
    QCOMPARE(m_driver->input(words("Address"))->text(), words("192.0.2.1"));
    QCOMPARE(m_driver->input(words("Port"))->text(), words("1"));
    QCOMPARE(findByName<QComboBox>(m_driver->window(), words("Use TLS"))->currentText(), words("Off"));
}

void TestTlsWindow::trustsForThePeerOfTheVerdict()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(TlsSettings());
    echo();
    QTRY_VERIFY(shown("Trust this certificate..."));
    m_driver->type(words("Address"), words("192.0.2.1"));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
    QVERIFY(m_driver->input(words("Pinned SHA-256"))->text().isEmpty());
    auto *const message = findByName<QWidget>(m_driver->window(), words("Message"));
    QVERIFY(message->isVisible());
    clickIn(message, "Echo");
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    QVERIFY2(m_driver->verdict().contains(words("127.0.0.1")), qPrintable(m_driver->verdict()));
    QVERIFY(m_driver->input(words("Pinned SHA-256"))->text().isEmpty());
}

void TestTlsWindow::scrollsToTheSettingsThatAreOpened()
{
    m_driver->open();
    m_driver->window()->resize(900, 600);
    const auto *const choice = findByName<QComboBox>(m_driver->window(), words("Verification"));
    QVERIFY(choice && !choice->isVisible());
    m_driver->click(words("Secure connection (TLS)"));
    QTRY_COMPARE(choice->visibleRegion().boundingRect(), choice->rect());
}

void TestTlsWindow::offersOnlyWhatCanHelp_data()
{
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("offers");
    QTest::newRow("closed, plain") << FindingCode::ClosedBeforeAnswer << false << words("Try with TLS");
    QTest::newRow("silent, plain") << FindingCode::AcseTimeout << false << words("Try with TLS");
    QTest::newRow("closed, TLS") << FindingCode::ClosedBeforeAnswer << true << words("Certificates...");
    QTest::newRow("no TLS") << FindingCode::PeerNotTls << true << words("Try without TLS Certificates...");
    QTest::newRow("expired") << FindingCode::CertificateExpired << true
                             << words("Trust this certificate... Certificates...");
    QTest::newRow("revoked") << FindingCode::CertificateRevoked << true << words("Certificates...");
    QTest::newRow("rejected") << FindingCode::Rejected << false << QString();
}

void TestTlsWindow::offersOnlyWhatCanHelp()
{
    QFETCH(FindingCode, code);
    QFETCH(bool, tls);
    FinishedRun run;
    run.report.verdict = Verdict::Failure;
    run.report.findings = {Finding{Severity::Failure, Stage::Tls, code, {}, {}}};
    if (tls) {
        run.report.request.tls = TlsSettings();
        run.report.tls.emplace().chain = {CertificateFacts()};
    }
    QWidget window;
    Redaction redaction;
    TlsActions actions(&window, &redaction);
    actions.setRun(run);
    QStringList offers;
    for (const QAction *const action :
         {actions.tryWithTls(), actions.tryWithoutTls(), actions.trust(), actions.showCertificates()}) {
        if (action->isVisible())
            offers << action->text();
    }
    QTEST(offers.join(u' '), "offers");
}

void TestTlsWindow::offersTrustInWhatWasNotVerified_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("success") << Verdict::Success << false << true;
    QTest::newRow("warning") << Verdict::Warning << false << true;
    QTest::newRow("verified") << Verdict::Success << true << false;
    QTest::newRow("cancelled") << Verdict::Cancelled << false << false;
}

void TestTlsWindow::offersTrustInWhatWasNotVerified()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, verified);
    FinishedRun run;
    run.report.verdict = verdict;
    run.report.request.tls = TlsSettings();
    run.report.tls.emplace().chain = {CertificateFacts()};
    run.report.tls->verified = verified;
    QWidget window;
    Redaction redaction;
    TlsActions actions(&window, &redaction);
    actions.setRun(run);
    QTEST(actions.trust()->isVisible(), "isOffered");
}

void TestTlsWindow::startsNothingWithFilesThatAreNotThere()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    TlsSettings tls;
    tls.caPath = m_driver->folder() + words("/nowhere.pem");
    open(tls);
    m_driver->click(words("Secure connection (TLS)"));
    const QLineEdit *const field = m_driver->input(words("CA file or folder"));
    QTRY_VERIFY(field->accessibleDescription().contains(words("there is no such file")));
    QTRY_VERIFY(!m_driver->button(words("Echo"))->isEnabled());
    const QString before = m_driver->verdict();
    m_driver->press(words("Address"), Qt::Key_Return); // would start it before it returns
    QCOMPARE(m_driver->verdict(), before);
    QVERIFY(m_driver->log().isEmpty());
}

QTEST_MAIN(TestTlsWindow)
#include "tst_tls_window.moc"
