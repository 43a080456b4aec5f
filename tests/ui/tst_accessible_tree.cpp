// The window as a screen reader finds it: the tree of accessible objects from the window down, its names, its roles,
// and the order in which the tab key goes through it.
#include "core/responder/responder.h"
#include "tests/ui/window_driver.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QTabBar>
#include <QTest>

#include <functional>
#include <optional>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// Its own name, or that of its label: Qt tells the choice of a combo box as its name.
QString nameOf(QAccessibleInterface *object)
{
    const auto labels = object->relations(QAccessible::Label);
    if (object->role() == QAccessible::ComboBox && !labels.isEmpty())
        return withoutMnemonic(labels.first().first->text(QAccessible::Name));
    const QString own = object->text(QAccessible::Name);
    return own.isEmpty() && !labels.isEmpty() ? withoutMnemonic(labels.first().first->text(QAccessible::Name)) : own;
}

void visit(QAccessibleInterface *object, const std::function<void(QAccessibleInterface *)> &seen)
{
    seen(object);
    for (int i = 0; i < object->childCount(); ++i) {
        if (QAccessibleInterface *const child = object->child(i); child && child->isValid())
            visit(child, seen);
    }
}

QString described(QAccessibleInterface *object)
{
    const QString className = object->object() ? QString::fromLatin1(object->object()->metaObject()->className())
                                               : QStringLiteral("no object");
    return QStringLiteral("%1, role %2, name \"%3\"").arg(className).arg(object->role()).arg(nameOf(object));
}

} // namespace

class TestAccessibleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void hasTheNamesOfTheContract();
    void namesWhatTheButtonsDoNow();
    void namesEverythingThatTakesTheFocus_data();
    void namesEverythingThatTakesTheFocus();
    void goesByTabInTheOrderOfReading_data();
    void goesByTabInTheOrderOfReading();
    void labelsEachInputWithAMnemonic();
    void goesToTheWorkspaceThatIsToggled();
    void keepsTheSharedCommandsInTheMenusOfEachWorkspace();
    void tellsWhatNamedLabelsSay();

private:
    void openAllSections() const;
    void goTo(const QString &workspace) const;
    /// The objects of this name, seen or not.
    [[nodiscard]] QList<QAccessibleInterface *> named(const QString &name,
                                                      std::optional<QAccessible::Role> role = {}) const;

    std::unique_ptr<WindowDriver> m_driver;
    Responder m_peer;
};

void TestAccessibleTree::init()
{
    if (m_peer.port() == 0)
        QVERIFY(!m_peer.start());
    m_driver = std::make_unique<WindowDriver>();
    m_driver->save({savedPeer(text("PACS"), m_peer.port()), savedPeer(text("CT 1"), 104)});
    m_driver->open();
    m_driver->window()->resize(1366, 900);
    m_driver->clickProfile(text("PACS"));
}

void TestAccessibleTree::openAllSections() const
{
    QTest::keyClick(findByName<QComboBox>(m_driver->window(), text("Use TLS")), Qt::Key_Down);
    for (const char *const section : {"Timeouts, transfer syntax and more", "Secure connection (TLS)", "Watch"})
        m_driver->click(text(section));
}

void TestAccessibleTree::goTo(const QString &workspace) const
{
    if (workspace != text("Peer"))
        m_driver->click(workspace);
}

QList<QAccessibleInterface *> TestAccessibleTree::named(const QString &name,
                                                        std::optional<QAccessible::Role> role) const
{
    QList<QAccessibleInterface *> found;
    visit(QAccessible::queryAccessibleInterface(m_driver->window()), [&](QAccessibleInterface *object) {
        if (nameOf(object) == name && (!role || object->role() == *role))
            found << object;
    });
    return found;
}

void TestAccessibleTree::hasTheNamesOfTheContract()
{
    const struct
    {
        QAccessible::Role role;
        QStringList names;
    } ofPeer[] =
        {
            {QAccessible::EditableText,
             {text("Address"), text("Port"), text("Called AE title"), text("Calling AE title"), text("ACSE timeout"),
              text("DIMSE timeout"), text("Network timeout"), text("Maximum PDU"), text("Repeat"), text("Verdict"),
              text("Explanation")}},
            {QAccessible::ComboBox,
             {text("Transfer syntax"), text("Local address"), text("Use TLS"), text("Log level")}},
            {QAccessible::CheckBox, {text("Abort instead of release"), text("Peer"), text("Fleet")}},
            {QAccessible::Button,
             {text("Echo"), text("Start watch"), text("Save profile"), text("New profile"), text("Delete profile")}},
            {QAccessible::ButtonMenu, {text("Ticket")}},
            {QAccessible::List, {text("Log")}},
            {QAccessible::Tree, {text("Profiles")}},
            {QAccessible::PageTab, {text("PDUs"), text("Latency"), text("History")}},
        },
      ofFleet[] = {
          {QAccessible::Table, {text("Fleet table")}},
          {QAccessible::List, {text("Causes")}},
          {QAccessible::Button, {text("Echo all"), text("Echo selected"), text("Stop")}},
          {QAccessible::EditableText, {text("Fleet filter")}},
      };
    openAllSections();
    QStringList missing;
    const auto look = [&](const auto &expected) {
        for (const auto &[role, names] : expected) {
            for (const QString &name : names) {
                if (!named(name, role).isEmpty())
                    continue;
                missing << name;
                for (QAccessibleInterface *const object : named(name))
                    missing << text("    found is ") + described(object);
            }
        }
    };
    look(ofPeer);
    goTo(text("Fleet"));
    look(ofFleet);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestAccessibleTree::namesWhatTheButtonsDoNow()
{
    QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(named(text("Stop watch"), QAccessible::Button).size(), 1);
    QVERIFY(named(text("Start watch"), QAccessible::Button).isEmpty());
    m_driver->click(text("Stop watch"));
    QTRY_COMPARE(named(text("Start watch"), QAccessible::Button).size(), 1);
}

void TestAccessibleTree::namesEverythingThatTakesTheFocus_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::newRow("Peer") << text("Peer");
    QTest::newRow("Fleet") << text("Fleet");
}

void TestAccessibleTree::namesEverythingThatTakesTheFocus()
{
    QFETCH(const QString, workspace);
    openAllSections();
    goTo(workspace);
    auto *const tabs = m_driver->window()->findChild<QTabBar *>();
    const int pages = workspace == text("Peer") ? tabs->count() : 1;
    QSet<QWidget *> checked;
    for (int page = 0; page < pages; ++page) {
        tabs->setCurrentIndex(page);
        for (QWidget *const widget : m_driver->window()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *const object = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(object, widget->metaObject()->className());
            const QString what = described(object) + text(" in ") +
                                 QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            QVERIFY2(!nameOf(object).trimmed().isEmpty(), qPrintable(what));
            QVERIFY2(object->role() != QAccessible::NoRole && object->role() != QAccessible::Client, qPrintable(what));
            checked << widget;
        }
    }
    QVERIFY(checked.size() > 10);
}

void TestAccessibleTree::goesByTabInTheOrderOfReading_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 900;
    QTest::newRow("wide") << 1920;
}

/// Down the list of profiles, then through the head of the form row by row, with what tests after what is needed for
/// it.
void TestAccessibleTree::goesByTabInTheOrderOfReading()
{
    QFETCH(const int, width);
    m_driver->window()->resize(width, 1000);
    QTRY_COMPARE(m_driver->window()->width(), width);
    QStringList order;
    QWidget *const first = m_driver->input(text("Filter profiles"));
    first->setFocus();
    do {
        QWidget *const now = QApplication::focusWidget();
        const QString name = nameOf(QAccessible::queryAccessibleInterface(now));
        if (!order.contains(name))
            order << name;
        QTest::keyClick(now, Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && order.size() < 100);
    const QStringList expected = {text("Filter profiles"),
                                  text("Profiles"),
                                  text("Save profile"),
                                  text("New profile"),
                                  text("Delete profile"),
                                  text("Address"),
                                  text("Port"),
                                  text("Use TLS"),
                                  text("Called AE title"),
                                  text("Calling AE title"),
                                  text("Echo"),
                                  text("Start watch"),
                                  text("Timeouts, transfer syntax and more"),
                                  text("Secure connection (TLS)"),
                                  text("Watch"),
                                  text("Verdict")};
    QStringList found = order;
    found.removeIf([&expected](const QString &name) { return !expected.contains(name); });
    QVERIFY2(found == expected, qPrintable(order.join(u'\n')));
    QVERIFY2(order.contains(text("Log")), qPrintable(order.join(u'\n')));
    QVERIFY2(order.indexOf(text("Log")) > order.indexOf(text("Verdict")), qPrintable(order.join(u'\n')));
    const auto placeOf = [this](const char *name) {
        const QWidget *const widget = findByName<QWidget>(m_driver->window(), text(name));
        return widget->mapTo(m_driver->window(), QPoint());
    };
    QVERIFY(placeOf("Port").x() > placeOf("Address").x());
    QVERIFY(placeOf("Use TLS").x() > placeOf("Port").x());
    QVERIFY(placeOf("Calling AE title").x() > placeOf("Called AE title").x());
    if (placeOf("Called AE title").y() <= placeOf("Address").y()) // in one row
        QVERIFY(placeOf("Called AE title").x() > placeOf("Use TLS").x());
}

void TestAccessibleTree::labelsEachInputWithAMnemonic()
{
    openAllSections();
    for (const char *const name :
         {"Address", "Port", "Called AE title", "Calling AE title", "ACSE timeout", "DIMSE timeout", "Network timeout",
          "Maximum PDU", "Transfer syntax", "Local address", "Repeat", "Use TLS", "Log level"}) {
        bool hasMnemonic = false;
        for (const QLabel *const label : m_driver->window()->findChildren<QLabel *>()) {
            const QWidget *const buddy = label->buddy();
            if (buddy && buddy->accessibleName() == text(name))
                hasMnemonic = hasMnemonic || !QKeySequence::mnemonic(label->text()).isEmpty();
        }
        QVERIFY2(hasMnemonic, name);
    }
}

/// Assistive technology toggles; it does not click.
void TestAccessibleTree::goesToTheWorkspaceThatIsToggled()
{
    const auto toggle = [this](const char *name) {
        named(text(name), QAccessible::CheckBox)
            .first()
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::toggleAction());
    };
    toggle("Fleet");
    QTRY_VERIFY(findByName<QWidget>(m_driver->window(), text("Fleet table"))->isVisible());
    QVERIFY(m_driver->window()->windowTitle().startsWith(text("Fleet")));
    toggle("Peer");
    QTRY_VERIFY(m_driver->input(text("Address"))->isVisible());
    QVERIFY(!findByName<QWidget>(m_driver->window(), text("Fleet table"))->isVisible());
}

void TestAccessibleTree::keepsTheSharedCommandsInTheMenusOfEachWorkspace()
{
    const auto commands = [this] {
        QStringList names;
        visit(QAccessible::queryAccessibleInterface(m_driver->window()), [&names](QAccessibleInterface *object) {
            if (object->role() == QAccessible::MenuItem)
                names << withoutMnemonic(object->text(QAccessible::Name));
        });
        return names;
    };
    const QStringList shared{text("Import peers..."), text("New window"), text("Quit"), text("Preferences..."),
                             text("User guide")};
    for (const char *const workspace : {"Peer", "Fleet", "Peer"}) {
        m_driver->click(text(workspace));
        for (const QString &command : shared)
            QVERIFY2(commands().contains(command), qPrintable(text(workspace) + u' ' + command));
    }
}

void TestAccessibleTree::tellsWhatNamedLabelsSay()
{
    goTo(text("Fleet"));
    const QList<QAccessibleInterface *> summaries = named(text("Fleet summary"), QAccessible::StaticText);
    QCOMPARE(summaries.size(), 1);
    QVERIFY2(summaries.first()->text(QAccessible::Description).startsWith(text("2 peers: 2 not tested.")),
             qPrintable(summaries.first()->text(QAccessible::Description)));
}

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessible_tree.moc"
