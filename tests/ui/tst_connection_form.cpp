// Typing into the form: what is marked, what is offered, what Enter and the button do.
#include "tests/ui/window_driver.h"
#include "ui/form/connection_form.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/collapsible_section.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;
using dicom_echo::test::findByName;

class TestConnectionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void namesEveryInputForAScreenReader_data();
    void namesEveryInputForAScreenReader();
    void takesWhatAssistiveTechnologyFillsIn();
    void doesNotShoutAtAnEmptyAddressThatWasNotTouched();
    void marksAWrongInputAtTheField_data();
    void marksAWrongInputAtTheField();
    void marksItWithAnIconWhileItIsWrong();
    void showsEachChoiceWholeInWhatOpens();
    void offersTheAddressesOfThisComputer();
    void fillsInAPastedPeer_data();
    void fillsInAPastedPeer();
    void switchesTlsOnForASecureUrl();
    void keepsThePortOfAPeerThatIsTriedWithTls();
    void saysWhichPartOfAPastedPeerIsWrong();
    void doesNotTakeAPeerApartWhileItIsTyped();
    void enterEchoesFromAnyInput();
    void theKeyOfEchoTakesATypedPeerApart();
    void enterNeverCancels();
    void theButtonKeepsItsPlaceAndCancelsWhileARunIsOn();
    void keepsTheFocusOnTheButtonWhileItCancels();
    void aDoubleClickDoesNotCancelWhatItBegan();
    void showsTheLocalTestPeer();
    void takesAnAddressOverTheLocalTestPeers();
    void tellsWhatTheHiddenSectionHolds();

private:
    [[nodiscard]] QLineEdit *input(const QString &name) const { return findByName<QLineEdit>(m_form.get(), name); }
    [[nodiscard]] QPushButton *button() const { return m_form->findChild<QPushButton *>(); }
    void paste(const QString &text) const;

    std::unique_ptr<ConnectionForm> m_form;
};

void TestConnectionForm::init()
{
    m_form = std::make_unique<ConnectionForm>();
    m_form->moreSettings()->setExpanded(true);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestConnectionForm::cleanup()
{
    m_form.reset();
}

void TestConnectionForm::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    QLineEdit *const address = input(QStringLiteral("Address"));
    address->setFocus();
    QTest::keySequence(address, QKeySequence::SelectAll);
    QTest::keySequence(address, QKeySequence::Paste);
}

void TestConnectionForm::namesEveryInputForAScreenReader_data()
{
    QTest::addColumn<QString>("name");
    for (const char *const name :
         {"Address", "Port", "Called AE title", "Calling AE title", "ACSE timeout", "DIMSE timeout", "Network timeout",
          "Maximum PDU", "Local address", "Transfer syntax", "Repeat", "Abort instead of release", "Echo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestConnectionForm::namesEveryInputForAScreenReader()
{
    QFETCH(const QString, name);
    const auto *const widget = findByName<QWidget>(m_form.get(), name);
    QVERIFY(widget);
    QVERIFY(widget->isVisible());
    QVERIFY(widget->focusPolicy() & Qt::TabFocus);
    QVERIFY(!widget->toolTip().isEmpty());
}

void TestConnectionForm::takesWhatAssistiveTechnologyFillsIn()
{
    const auto fillIn = [this](const QString &name, const QString &text) {
        QAccessible::queryAccessibleInterface(input(name))->setText(QAccessible::Value, text);
    };
    const QSignalSpy edited(m_form.get(), &ConnectionForm::edited);
    fillIn(QStringLiteral("Address"), QStringLiteral("pacs.example.org"));
    fillIn(QStringLiteral("Called AE title"), QStringLiteral("PACS"));
    QCOMPARE(edited.size(), 2);
    QVERIFY(m_form->request());
    QCOMPARE(m_form->request()->address, QStringLiteral("pacs.example.org"));
    QCOMPARE(m_form->request()->calledAeTitle, QStringLiteral("PACS"));
    fillIn(QStringLiteral("Port"), QStringLiteral("0"));
    QVERIFY(!m_form->request());
}

void TestConnectionForm::doesNotShoutAtAnEmptyAddressThatWasNotTouched()
{
    QVERIFY(!button()->isEnabled());
    QVERIFY(button()->toolTip().contains(QLatin1StringView("Address")));
    const QString before = input(QStringLiteral("Address"))->accessibleDescription();
    QVERIFY(!before.contains(QLatin1StringView("Not valid")));
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("x"));
    QVERIFY(button()->isEnabled());
    QTest::keyClick(input(QStringLiteral("Address")), Qt::Key_Backspace);
    QVERIFY(input(QStringLiteral("Address"))->accessibleDescription().contains(QLatin1StringView("Not valid")));
    QVERIFY(!button()->isEnabled());
    QCOMPARE(test::labelColor(m_form.get(), QStringLiteral("Enter a host name")), toneColor(Tone::Bad, QPalette()));
}

void TestConnectionForm::marksAWrongInputAtTheField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("port") << QStringLiteral("Port") << QStringLiteral("70000") << QStringLiteral("104");
    QTest::newRow("called") << QStringLiteral("Called AE title") << QString(17, u'A') << QString(16, u'A');
    QTest::newRow("calling") << QStringLiteral("Calling AE title") << QStringLiteral("A\\B") << QStringLiteral("AB");
    QTest::newRow("ACSE") << QStringLiteral("ACSE timeout") << QStringLiteral("-1") << QStringLiteral("0.5");
    QTest::newRow("PDU") << QStringLiteral("Maximum PDU") << QStringLiteral("1") << QStringLiteral("4096");
    QTest::newRow("local address") << QStringLiteral("Local address") << QStringLiteral("192.0.2.1")
                                   << QStringLiteral("127.0.0.2");
    QTest::newRow("repeat") << QStringLiteral("Repeat") << QStringLiteral("1.5") << QStringLiteral("100000");
}

void TestConnectionForm::marksAWrongInputAtTheField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, wrong);
    QFETCH(const QString, right);
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("pacs"));
    QVERIFY(button()->isEnabled());
    QLineEdit *const edit = input(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, wrong);
    QVERIFY(!button()->isEnabled());
    QVERIFY(button()->toolTip().contains(name));
    const QString why = edit->toolTip();
    QVERIFY(edit->accessibleDescription().contains(why));
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->isVisible() && label->text() == why; }));
    edit->selectAll();
    QTest::keyClicks(edit, right);
    QVERIFY(button()->isEnabled());
}

void TestConnectionForm::marksItWithAnIconWhileItIsWrong()
{
    QLineEdit *const port = input(QStringLiteral("Port"));
    QVERIFY(port->actions().isEmpty());
    port->setText(QStringLiteral("70000"));
    const QAction *const mark = port->actions().value(0);
    QVERIFY(mark && mark->isVisible());
    QCOMPARE(mark->toolTip(), port->toolTip());
    port->setText(QStringLiteral("104"));
    QVERIFY(!mark->isVisible());
}

void TestConnectionForm::showsEachChoiceWholeInWhatOpens()
{
    auto *const box = findByName<ChoiceBox>(m_form.get(), QStringLiteral("Transfer syntax"));
    QVERIFY(!box->findChild<QAbstractItemView *>()); // a dozen widgets, at each start of the program
    const int width = box->sizeHint().width();
    const QString longest(40, u'W');
    box->addItem(longest);
    QCOMPARE(box->sizeHint().width(), width);
    box->showPopup();
    const int text = box->fontMetrics().horizontalAdvance(longest);
    QVERIFY(box->width() < text);
    QVERIFY(box->view()->width() > text);
    box->hidePopup();
}

void TestConnectionForm::offersTheAddressesOfThisComputer()
{
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("pacs"));
    auto *const offered = findByName<QComboBox>(m_form.get(), QStringLiteral("Local address"));
    QVERIFY(offered);
    QCOMPARE(offered->currentText(), QStringLiteral("Any"));
    QCOMPARE(offered->itemText(0), QStringLiteral("Any"));
    const int loopback = offered->findText(QStringLiteral("127.0.0.1"));
    QVERIFY(loopback > 0);
    const QSignalSpy edited(m_form.get(), &ConnectionForm::edited);
    QTest::keyClick(offered, Qt::Key_Down);
    for (int i = 1; i < loopback; ++i)
        QTest::keyClick(offered, Qt::Key_Down);
    QCOMPARE(edited.size(), loopback);
    QCOMPARE(m_form->request()->localAddress, QStringLiteral("127.0.0.1"));
    QCOMPARE(m_form->draft().text(SettingId::LocalAddress), QStringLiteral("127.0.0.1"));
    offered->setFocus();
    for (int i = 0; i < loopback; ++i)
        QTest::keyClick(offered, Qt::Key_Up);
    QCOMPARE(offered->currentText(), QStringLiteral("Any"));
    QCOMPARE(m_form->request()->localAddress, QString());
    QVERIFY(m_form->draft() == draftOf(*m_form->request(), ProfileKind::Peer));
}

void TestConnectionForm::fillsInAPastedPeer_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("calledAeTitle");
    QTest::newRow("whole") << "ORTHANC@pacs.example.org:4242"
                           << "pacs.example.org"
                           << "4242"
                           << "ORTHANC";
    QTest::newRow("without AE title") << "pacs:104"
                                      << "pacs"
                                      << "104"
                                      << "ANY-SCP";
    QTest::newRow("IPv6") << "PACS@[::1]:104"
                          << "::1"
                          << "104"
                          << "PACS";
    QTest::newRow("row of a table") << "Main archive\tPACS\t192.0.2.1\t104"
                                    << "192.0.2.1"
                                    << "104"
                                    << "PACS";
    QTest::newRow("row of a file") << "PACS;pacs01;104"
                                   << "pacs01"
                                   << "104"
                                   << "PACS";
    QTest::newRow("URL") << "dicom://PACS@pacs.example.org:104"
                         << "pacs.example.org"
                         << "104"
                         << "PACS";
    QTest::newRow("plain address") << "::1"
                                   << "::1"
                                   << "11112"
                                   << "ANY-SCP";
}

void TestConnectionForm::fillsInAPastedPeer()
{
    QFETCH(const QString, pasted);
    paste(pasted);
    QTEST(input(QStringLiteral("Address"))->text(), "address");
    QTEST(input(QStringLiteral("Port"))->text(), "port");
    QTEST(input(QStringLiteral("Called AE title"))->text(), "calledAeTitle");
    QVERIFY(button()->isEnabled());
}

void TestConnectionForm::switchesTlsOnForASecureUrl()
{
    paste(QStringLiteral("dicom://PACS@pacs:104"));
    QVERIFY(!m_form->draft().tls);
    paste(QStringLiteral("dicoms://PACS@pacs:2762"));
    QVERIFY(m_form->draft().tls);
    QCOMPARE(input(QStringLiteral("Address"))->text(), QStringLiteral("pacs"));
    QCOMPARE(input(QStringLiteral("Port"))->text(), QStringLiteral("2762"));
}

void TestConnectionForm::keepsThePortOfAPeerThatIsTriedWithTls()
{
    QLineEdit *const port = input(QStringLiteral("Port"));
    for (const auto &[usual, isOn] : {std::pair{"11112", true}, std::pair{"2762", false}}) {
        m_form->setTlsOn(!isOn);
        port->setText(QString::fromLatin1(usual));
        m_form->setTlsOn(isOn);
        QCOMPARE(port->text(), QString::fromLatin1(usual));
    }
}

void TestConnectionForm::saysWhichPartOfAPastedPeerIsWrong()
{
    for (const auto &[pasted, reason] :
         {std::pair("ABCDEFGHIJKLMNOPQ@pacs:104", "17 characters; an AE title has at most 16"),
          std::pair("pacs:", "The port after the colon is missing"),
          std::pair("0.0.0.0", "means any address of this computer")}) {
        paste(QString::fromLatin1(pasted));
        QCOMPARE(input(QStringLiteral("Address"))->text(), QString::fromLatin1(pasted));
        QVERIFY2(m_form->obstacle().contains(QString::fromLatin1(reason)), qPrintable(m_form->obstacle()));
    }
}

void TestConnectionForm::doesNotTakeAPeerApartWhileItIsTyped()
{
    QLineEdit *const address = input(QStringLiteral("Address"));
    QTest::keyClicks(address, QStringLiteral("PACS@pacs:4242"));
    QCOMPARE(address->text(), QStringLiteral("PACS@pacs:4242"));
    QTest::keyClick(address, Qt::Key_Tab);
    QCOMPARE(address->text(), QStringLiteral("pacs"));
    QCOMPARE(input(QStringLiteral("Port"))->text(), QStringLiteral("4242"));
}

void TestConnectionForm::enterEchoesFromAnyInput()
{
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("pacs"));
    QSignalSpy echoes(m_form.get(), &ConnectionForm::echoRequested);
    int expected = 0;
    for (const char *const name :
         {"Address", "Port", "Called AE title", "Calling AE title", "Repeat", "Local address"}) {
        QTest::keyClick(input(QString::fromLatin1(name)), Qt::Key_Return);
        QCOMPARE(echoes.size(), ++expected);
    }
    input(QStringLiteral("Port"))->clear();
    QTest::keyClicks(input(QStringLiteral("Port")), QStringLiteral("0"));
    QTest::keyClick(input(QStringLiteral("Port")), Qt::Key_Return);
    QCOMPARE(echoes.size(), expected);
}

/// Whose command is off, as long as the address is not one.
void TestConnectionForm::theKeyOfEchoTakesATypedPeerApart()
{
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("ARCHIVE@pacs:104"));
    QVERIFY(!button()->isEnabled());
    QSignalSpy echoes(m_form.get(), &ConnectionForm::echoRequested);
    QTest::keyClick(input(QStringLiteral("Address")), Qt::Key_F5, Qt::ControlModifier);
    QCOMPARE(echoes.size(), 0);
    QTest::keyClick(input(QStringLiteral("Address")), Qt::Key_F5);
    QCOMPARE(echoes.size(), 1);
    QCOMPARE(input(QStringLiteral("Address"))->text(), QStringLiteral("pacs"));
    QCOMPARE(input(QStringLiteral("Port"))->text(), QStringLiteral("104"));
    QCOMPARE(input(QStringLiteral("Called AE title"))->text(), QStringLiteral("ARCHIVE"));
}

void TestConnectionForm::enterNeverCancels()
{
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("pacs"));
    m_form->setRunState(RunState::Running);
    QSignalSpy cancels(m_form.get(), &ConnectionForm::cancelRequested);
    QTest::keyClick(input(QStringLiteral("Address")), Qt::Key_Return);
    QCOMPARE(cancels.size(), 0);
}

void TestConnectionForm::theButtonKeepsItsPlaceAndCancelsWhileARunIsOn()
{
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("pacs"));
    const QRect place = button()->geometry();
    const QRect addressPlace = input(QStringLiteral("Address"))->geometry();
    m_form->setRunState(RunState::Running);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(button()->accessibleName(), QStringLiteral("Cancel"));
    QCOMPARE(button()->geometry(), place);
    QCOMPARE(input(QStringLiteral("Address"))->geometry(), addressPlace);
    QVERIFY(input(QStringLiteral("Address"))->isEnabled());
    QSignalSpy cancels(m_form.get(), &ConnectionForm::cancelRequested);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(cancels.size(), 1);
    m_form->setRunState(RunState::Idle);
    QCOMPARE(button()->accessibleName(), QStringLiteral("Echo"));
    QCOMPARE(button()->geometry(), place);
}

void TestConnectionForm::keepsTheFocusOnTheButtonWhileItCancels()
{
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("pacs"));
    m_form->setRunState(RunState::Running);
    button()->setFocus();
    QSignalSpy echoes(m_form.get(), &ConnectionForm::echoRequested);
    QSignalSpy cancels(m_form.get(), &ConnectionForm::cancelRequested);
    m_form->setRunState(RunState::Cancelling);
    QVERIFY(button()->hasFocus());
    QTest::keyClick(button(), Qt::Key_Space);
    QCOMPARE(echoes.size() + cancels.size(), 0);
    m_form->setRunState(RunState::Idle);
    QVERIFY(button()->hasFocus());
}

void TestConnectionForm::aDoubleClickDoesNotCancelWhatItBegan()
{
    QTest::keyClicks(input(QStringLiteral("Address")), QStringLiteral("pacs"));
    connect(m_form.get(), &ConnectionForm::echoRequested, m_form.get(),
            [this] { m_form->setRunState(RunState::Running); });
    QSignalSpy cancels(m_form.get(), &ConnectionForm::cancelRequested);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTest::mouseDClick(button(), Qt::LeftButton);
    QTest::mouseRelease(button(), Qt::LeftButton);
    QCOMPARE(button()->accessibleName(), QStringLiteral("Cancel"));
    QCOMPARE(cancels.size(), 0);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(cancels.size(), 1);
}

void TestConnectionForm::takesAnAddressOverTheLocalTestPeers()
{
    m_form->setDraft(draftOf(EchoRequest(), ProfileKind::LocalTestPeer));
    m_form->setLocalTestPort(40123);
    QLineEdit *const address = input(QStringLiteral("Address"));
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("pacs"));
    QCOMPARE(address->text(), QStringLiteral("pacs"));
    ProfileDraft expected = draftOf(EchoRequest(), ProfileKind::Peer);
    expected.text(SettingId::Address) = QStringLiteral("pacs");
    QVERIFY(m_form->draft() == expected);

    m_form->setDraft(draftOf(EchoRequest(), ProfileKind::LocalTestPeer));
    QLineEdit *const port = input(QStringLiteral("Port"));
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("104"));
    expected.text(SettingId::Address) = QStringLiteral("127.0.0.1");
    expected.text(SettingId::Port) = QStringLiteral("104");
    QVERIFY(m_form->draft() == expected);
}

void TestConnectionForm::showsTheLocalTestPeer()
{
    m_form->setDraft(draftOf(EchoRequest(), ProfileKind::LocalTestPeer));
    QCOMPARE(input(QStringLiteral("Address"))->text(), QStringLiteral("127.0.0.1"));
    QVERIFY(input(QStringLiteral("Address"))->accessibleDescription().startsWith(QLatin1StringView("Built in")));
    QVERIFY(button()->isEnabled());
    m_form->setLocalTestPort(40123);
    QCOMPARE(input(QStringLiteral("Port"))->text(), QStringLiteral("40123"));
    QVERIFY(m_form->draft() == draftOf(EchoRequest(), ProfileKind::LocalTestPeer));
    m_form->setDraft(blankDraft());
    QVERIFY(!input(QStringLiteral("Address"))->accessibleDescription().contains(QLatin1StringView("Built in")));
    QCOMPARE(input(QStringLiteral("Port"))->text(), QStringLiteral("11112"));
}

void TestConnectionForm::tellsWhatTheHiddenSectionHolds()
{
    m_form->moreSettings()->setExpanded(false);
    ProfileDraft draft = blankDraft();
    draft.text(SettingId::Repeat) = QStringLiteral("100");
    m_form->setDraft(draft);
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QLatin1StringView("Repeat 100");
    }));
}

QTEST_MAIN(TestConnectionForm)
#include "tst_connection_form.moc"
