// The whole window, every tab, section, menu and dialog of it, in another language: all that is shown is translated,
// and there is room for it. Runs in no language at all, whose texts are 40 % longer, and in German; see CMakeLists.txt.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/ui/spoken_texts.h"
#include "tests/ui/window_driver.h"
#include "tests/ui/window_inspection.h"
#include "tests/unit/capture/capture_fixture.h"
#include "ui/form/form_head.h"
#include "ui/tls/key_password_dialog.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPointer>
#include <QTabBar>
#include <QTest>

#include <array>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// Names in no language's letters: what is left of them in Latin ones was not translated.
const QString answering = QStringLiteral("Α1");
const QString refusing = QStringLiteral("Α2");
const QString local = QStringLiteral("Α3");

constexpr std::array sections = {"Timeouts, transfer syntax and more", "Secure connection (TLS)", "Watch"};

bool isGerman()
{
    return qEnvironmentVariable("SPOKEN_LANGUAGE") == QLatin1StringView("de");
}

/// As on a screen of 144 dpi that the desktop does not scale.
bool isLargeFont()
{
    return qEnvironmentVariableIsSet("LARGE_FONTS");
}

QSize windowSize()
{
    return isLargeFont() ? QSize(1366, 768) : QSize(900, 600);
}

} // namespace

class TestTranslatedWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void hasRoomInEachTab();
    void hasRoomInEachSection();
    void hasRoomForWhatIsWrong();
    void hasRoomForTheFleet();
    void hasRoomInDialogs_data();
    void hasRoomInDialogs();
    void hasRoomForQuestions();
    void hasRoomForCertificates();
    void hasRoomForAPassword();
    void hasRoomForAnImport();
    void hasRoomForACapture();
    void hasRoomForAReport();
    void translatesAllMenus_data();
    void translatesAllMenus();
    void givesEachInputALetter();
    void leavesTheirLettersToTheMenusAndTheFirstRows();

private:
    void open();
    void openAllSections();
    /// Of those with this English text the one that is there.
    template <typename T>
    [[nodiscard]] T *find(const char *english, const QWidget *root = nullptr) const;
    [[nodiscard]] QTabBar *tabs() const { return m_driver->window()->findChild<QTabBar *>(); }
    void click(const char *english) const;
    void trigger(const char *english) const;
    void choose(const QString &profile) const;
    void echo() const;
    /// Waits for a window besides the main one.
    [[nodiscard]] QWidget *other() const;
    void closeOther() const;
    /// Fails with what is not translated, or cut. `place` names the picture that is kept of it, if any are kept.
    void inspect(QWidget *root, const char *place) const;

    std::shared_ptr<SpokenTexts> m_texts;
    std::unique_ptr<Responder> m_peer;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestTranslatedWindow::initTestCase()
{
    WindowDriver(); // speaks English, before
    m_texts = isGerman() ? std::make_shared<SpokenTexts>(Language::German) : std::make_shared<SpokenTexts>();
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(QCoreApplication::installTranslator(m_texts.get()));
    speakIn(Words(QLocale(), m_texts));
    if (isLargeFont()) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 1.5);
        QApplication::setFont(font);
    }
}

void TestTranslatedWindow::init()
{
    m_peer = std::make_unique<Responder>();
    QVERIFY(!m_peer->start());
    m_driver = std::make_unique<WindowDriver>();
    Profile profile = savedPeer(answering, m_peer->port());
    profile.request.calledAeTitle = QStringLiteral("A1");
    Profile other = profile;
    other.name = refusing;
    other.request.port = freePort();
    Profile own = localTestPeerProfile();
    own.name = local;
    own.request.tls = TlsSettings();
    m_driver->save({profile, other, own});
}

void TestTranslatedWindow::cleanup()
{
    m_driver.reset();
    m_peer.reset();
}

void TestTranslatedWindow::cleanupTestCase()
{
    QCOMPARE(m_texts->missing(), QStringList());
    QCoreApplication::removeTranslator(m_texts.get());
}

void TestTranslatedWindow::open()
{
    WindowStart start;
    start.history.path = m_driver->folder() + QStringLiteral("/history.sqlite");
    m_driver->open(start);
    m_driver->window()->resize(windowSize());
    QTRY_COMPARE(m_driver->window()->size(), windowSize());
    choose(answering);
}

/// Of a peer with TLS.
void TestTranslatedWindow::openAllSections()
{
    open();
    choose(local);
    for (const char *const section : sections)
        click(section);
}

template <typename T>
T *TestTranslatedWindow::find(const char *english, const QWidget *root) const
{
    for (const QString &spoken : m_texts->spoken(text(english))) {
        for (T *const widget : (root ? root : m_driver->window())->findChildren<T *>()) {
            if (QString(widget->accessibleName()).remove(u'&') == spoken)
                return widget;
        }
    }
    return nullptr;
}

void TestTranslatedWindow::click(const char *english) const
{
    auto *const button = find<QAbstractButton>(english);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), english);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestTranslatedWindow::trigger(const char *english) const
{
    const QStringList spoken = m_texts->spoken(text(english).remove(u'&'));
    for (QAction *const action : m_driver->window()->findChildren<QAction *>()) {
        if (spoken.contains(action->text().remove(u'&')) && action->isEnabled() && action->isVisible())
            return action->trigger();
    }
    QFAIL(english);
}

void TestTranslatedWindow::choose(const QString &profile) const
{
    auto *const list = find<QAbstractItemView>("Profiles");
    const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::EditRole, profile);
    QVERIFY2(!found.isEmpty(), qPrintable(profile));
    list->setCurrentIndex(found.first());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // the rows of drafts follow then
}

void TestTranslatedWindow::echo() const
{
    click("Echo");
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("Echo") && find<QAbstractButton>("Echo")->isVisible(), 30'000);
}

QWidget *TestTranslatedWindow::other() const
{
    for (QWidget *const window : QApplication::topLevelWidgets()) {
        const bool isPopup = window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
        if (window != m_driver->window() && window->isVisible() && !isPopup)
            return window;
    }
    return nullptr;
}

void TestTranslatedWindow::closeOther() const
{
    const QPointer<QWidget> closing = other();
    if (qobject_cast<QDialog *>(closing))
        QTest::keyClick(closing, Qt::Key_Escape);
    else
        closing->close();
    QTRY_VERIFY(!closing || !closing->isVisible());
}

void TestTranslatedWindow::inspect(QWidget *root, const char *place) const
{
    settleLayout();
    if (root != m_driver->window()) {
        QCOMPARE(root->minimumSizeHint().boundedTo(windowSize()), root->minimumSizeHint());
        root->resize(root->size().boundedTo(windowSize()));
        settleLayout();
    }
    if (const QString folder = qEnvironmentVariable("KEEP_PICTURES"); !folder.isEmpty())
        QVERIFY(root->grab().save(QStringLiteral("%1/%2.png").arg(folder, text(place))));
    QStringList exempt;
    for (const char *const name :
         {"Log", "PDU fields", "PDU bytes", "PDUs", "Page of the guide", "Pages of the guide", "Language",
          "Local address", "Letter text", "Report", "Certificates"}) // hold what others wrote
        exempt += m_texts->spoken(text(name));
    QStringList found = cutTexts(root);
    if (!isGerman())
        found += untranslatedTexts(root, exempt);
    QVERIFY2(found.isEmpty(), qPrintable(text(place) + text(":\n  ") + found.join(text("\n  "))));
}

void TestTranslatedWindow::hasRoomInEachTab()
{
    open();
    inspect(m_driver->window(), "idle");
    for (const QString &peer : {answering, refusing}) {
        choose(peer);
        echo();
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(tab).center());
            QCOMPARE(tabs()->currentIndex(), tab);
            const QByteArray place = (peer == answering ? "answered-" : "refused-") + QByteArray::number(tab);
            inspect(m_driver->window(), place.constData());
        }
    }
}

void TestTranslatedWindow::hasRoomInEachSection()
{
    open();
    choose(local); // with TLS
    for (const char *const section : sections) {
        click(section);
        inspect(m_driver->window(), section);
        click(section);
    }
}

void TestTranslatedWindow::hasRoomForWhatIsWrong()
{
    open();
    auto *const port = find<QLineEdit>("Port");
    QVERIFY(port);
    port->setText(text("99999"));
    inspect(m_driver->window(), "wrong-port");
    trigger("Redact copies and files");
    inspect(m_driver->window(), "redacting");
}

void TestTranslatedWindow::hasRoomForTheFleet()
{
    open();
    trigger("Fleet");
    inspect(m_driver->window(), "fleet-before");
    trigger("Echo all");
    auto *const causes = find<QAbstractItemView>("Causes");
    QVERIFY(causes);
    QTRY_VERIFY(causes->model()->rowCount() > 3);
    QTRY_VERIFY(find<QAbstractButton>("Echo all")->isEnabled());
    causes->setCurrentIndex(causes->model()->index(3, 0));
    inspect(m_driver->window(), "fleet");
    trigger("Letter about this cause...");
    QTRY_VERIFY(other());
    inspect(other(), "letter");
    closeOther();
}

void TestTranslatedWindow::hasRoomInDialogs_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *const command :
         {"Preferences...", "About DICOM Echo", "Keyboard shortcuts", "User guide", "Details...", "Threshold: none..."})
        QTest::newRow(command) << QByteArray(command);
}

void TestTranslatedWindow::hasRoomInDialogs()
{
    QFETCH(const QByteArray, command);
    open();
    echo();
    trigger(command.constData());
    QTRY_VERIFY(other());
    inspect(other(), QByteArray(command).replace(' ', '-').constData());
    closeOther();
}

void TestTranslatedWindow::hasRoomForQuestions()
{
    open();
    trigger("Start watch");
    QVERIFY(!m_driver->close());
    QTRY_VERIFY(other());
    inspect(other(), "watch-question");
    closeOther();
    inspect(m_driver->window(), "watching");
    trigger("Stop watch");
    QTRY_VERIFY(find<QAbstractButton>("Start watch"));
    find<QLineEdit>("Address")->setText(text("127.0.0.2"));
    QVERIFY(!m_driver->close());
    QTRY_VERIFY(other());
    inspect(other(), "unsaved-question");
    closeOther();
    trigger("Delete");
    QTRY_VERIFY(other());
    inspect(other(), "delete-question");
    closeOther();
}

void TestTranslatedWindow::hasRoomForCertificates()
{
    open();
    choose(local);
    echo();
    inspect(m_driver->window(), "not-trusted");
    for (const char *const command : {"Trust this certificate...", "Certificates..."}) {
        trigger(command);
        QTRY_VERIFY(other());
        inspect(other(), command);
        closeOther();
    }
}

void TestTranslatedWindow::hasRoomForAPassword()
{
    open();
    auto *const dialog = new KeyPasswordDialog(
        text("1.pem"), [](const QByteArray &) { return false; }, m_driver->window());
    dialog->offerToKeep();
    dialog->open();
    dialog->tryPassword(QByteArrayLiteral("1"));
    inspect(dialog, "password");
    closeOther();
}

void TestTranslatedWindow::hasRoomForAnImport()
{
    open();
    QGuiApplication::clipboard()->setText(text("7@127.0.0.7:104\n8@127.0.0.8:99999\n"));
    trigger("Import peers from the clipboard...");
    QTRY_VERIFY(other());
    inspect(other(), "import");
    closeOther();
}

void TestTranslatedWindow::hasRoomForACapture()
{
    open();
    QGuiApplication::clipboard()->setText(hexDumpText(associateRq() + associateAc()));
    find<QAbstractItemView>("PDUs")->setFocus();
    trigger("Paste hex dump");
    QTRY_VERIFY(other());
    inspect(other(), "capture");
    closeOther();
}

void TestTranslatedWindow::hasRoomForAReport()
{
    open();
    echo();
    auto *const history = find<QAbstractItemView>("History");
    QVERIFY(history);
    tabs()->setCurrentIndex(tabs()->count() - 1);
    QTRY_COMPARE(history->model()->rowCount(), 1);
    history->setCurrentIndex(history->model()->index(0, 0));
    click("Open report");
    QTRY_VERIFY(other());
    inspect(other(), "report");
    closeOther();
}

void TestTranslatedWindow::translatesAllMenus_data()
{
    QTest::addColumn<QByteArray>("workspace");
    QTest::newRow("peer") << QByteArray("Peer");
    QTest::newRow("fleet") << QByteArray("Fleet");
}

void TestTranslatedWindow::translatesAllMenus()
{
    QFETCH(const QByteArray, workspace);
    open();
    trigger(workspace.constData());
    QStringList wrong;
    const auto check = [&wrong](const QList<QAction *> &actions) {
        QMap<QKeySequence, QString> owners;
        for (const QAction *const action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (!key.isEmpty() && owners.contains(key))
                wrong << action->text() + QStringLiteral(" has the letter of ") + owners.value(key);
            owners.insert(key, action->text());
            if (!isGerman() && (outsideBrackets(action->text()) + outsideBrackets(action->toolTip())).contains(u'e'))
                wrong << action->text() + u' ' + action->toolTip();
        }
    };
    check(m_driver->window()->menuBar()->actions());
    for (QMenu *const menu : m_driver->window()->menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        check(menu->actions());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(text("\n  "))));
}

void TestTranslatedWindow::givesEachInputALetter()
{
    openAllSections();
    for (const QLabel *const label : m_driver->window()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && !qobject_cast<QAbstractItemView *>(label->buddy()))
            QVERIFY2(!QKeySequence::mnemonic(label->text()).isEmpty(), qPrintable(label->text()));
    }
}

/// There are more inputs than letters: those of two sections may share one.
void TestTranslatedWindow::leavesTheirLettersToTheMenusAndTheFirstRows()
{
    openAllSections();
    QMap<QKeySequence, QString> owners;
    for (const QAction *const menu : m_driver->window()->menuBar()->actions())
        owners.insert(QKeySequence::mnemonic(menu->text()), menu->text());
    QMap<QKeySequence, QString> others;
    const auto *const head = m_driver->window()->findChild<FormHead *>();
    const auto add = [&](const QWidget *widget, const QString &label) {
        const QKeySequence key = QKeySequence::mnemonic(label);
        if (!widget->isVisible() || key.isEmpty())
            return;
        if (!head->isAncestorOf(widget)) {
            others.insert(key, label);
            return;
        }
        QVERIFY2(!owners.contains(key), qPrintable(label + text(" and ") + owners.value(key)));
        owners.insert(key, label);
    };
    for (const QLabel *const label : m_driver->window()->findChildren<QLabel *>()) {
        if (label->buddy())
            add(label, label->text());
    }
    for (const QAbstractButton *const button : m_driver->window()->findChildren<QAbstractButton *>())
        add(button, button->text());
    QVERIFY(others.size() > 10);
    for (auto other = others.cbegin(); other != others.cend(); ++other)
        QVERIFY2(!owners.contains(other.key()), qPrintable(other.value() + text(" and ") + owners.value(other.key())));
}

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translated_window.moc"
