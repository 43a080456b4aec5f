// The switch between the workspaces, and the menus, which are those of the workspace in front.
#include "tests/ui/window_driver.h"
#include "ui/widgets/workspace.h"
#include "ui/window/window_menus.h"
#include "ui/window/workspace_switch.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

class SampleWorkspace final : public Workspace
{
public:
    SampleWorkspace(const QString &name, QWidget *parent)
        : Workspace(parent)
        , m_name(name)
        , m_command(new QAction(name + text(" command"), this))
    {
        m_command->setShortcut(Qt::Key_F5);
    }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString focusCommand() const override { return u'&' + m_name; }
    void focusContent() override { Q_EMIT wanted(); }
    [[nodiscard]] WorkspaceState state() const override { return m_state; }
    [[nodiscard]] QList<QList<QAction *>> menuActions(WindowMenu menu) const override
    {
        return menu == WindowMenu::Run ? QList<QList<QAction *>>{{m_command}} : QList<QList<QAction *>>{};
    }
    void setState(const WorkspaceState &state) { m_state = state; }
    [[nodiscard]] QAction *command() const { return m_command; }

private:
    QString m_name;
    QAction *m_command;
    WorkspaceState m_state;
};

QStringList entries(const QMenuBar *bar)
{
    QStringList entries;
    for (const QAction *const menu : bar->actions()) {
        for (const QAction *const entry : menu->menu()->actions())
            entries << entry->text().remove(u'&');
    }
    return entries;
}

} // namespace

class TestWorkspaceSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isHiddenWhileThereIsOneWorkspace();
    void goesToAWorkspaceByButtonAndKey();
    void keepsItsSizeWhateverTheStates();
    void remembersTheWorkspaceInFront();
    void putsTheCommandsOfTheWorkspaceInFrontIntoTheMenus();

private:
    WindowDriver m_driver; // for its settings
    std::unique_ptr<QMainWindow> m_window;
    SampleWorkspace *m_peer = nullptr;
    SampleWorkspace *m_fleet = nullptr;
};

void TestWorkspaceSwitch::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_peer = new SampleWorkspace(text("Peer"), m_window.get());
    m_fleet = new SampleWorkspace(text("Fleet"), m_window.get());
}

void TestWorkspaceSwitch::cleanup()
{
    m_window.reset();
}

void TestWorkspaceSwitch::isHiddenWhileThereIsOneWorkspace()
{
    const WorkspaceSwitch one({m_peer}, m_window.get());
    QVERIFY(one.isHidden());
    QVERIFY(one.goToActions().isEmpty());
    const WorkspaceSwitch two({m_peer, m_fleet}, m_window.get());
    QVERIFY(!two.isHidden());
    QCOMPARE(two.goToActions().size(), 2);
}

void TestWorkspaceSwitch::goesToAWorkspaceByButtonAndKey()
{
    WorkspaceSwitch workspaces({m_peer, m_fleet}, m_window.get());
    const QSignalSpy wanted(m_fleet, &Workspace::wanted);
    const auto *const button = findByName<QToolButton>(&workspaces, text("Fleet"));
    QVERIFY(button && button->focusPolicy() & Qt::TabFocus);
    QTest::mouseClick(findByName<QToolButton>(&workspaces, text("Fleet")), Qt::LeftButton);
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(workspaces.goToActions().at(1)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    workspaces.mark(m_fleet);
    QVERIFY(button->isChecked());
    QVERIFY(!findByName<QToolButton>(&workspaces, text("Peer"))->isChecked());
}

void TestWorkspaceSwitch::keepsItsSizeWhateverTheStates()
{
    WorkspaceSwitch workspaces({m_peer, m_fleet}, m_window.get());
    const QSize before = workspaces.sizeHint();
    m_fleet->setState({StateIcon::Failure, {}});
    workspaces.showStates();
    QCOMPARE(workspaces.sizeHint(), before);
    m_fleet->setState({StateIcon::Failure, text("17")});
    workspaces.showStates();
    QCOMPARE(workspaces.sizeHint().height(), before.height());
    QCOMPARE(findByName<QToolButton>(&workspaces, text("Fleet"))->text(), text("Fleet 17"));
}

void TestWorkspaceSwitch::remembersTheWorkspaceInFront()
{
    WorkspaceSwitch workspaces({m_peer, m_fleet}, m_window.get());
    QCOMPARE(workspaces.lastChosen(), m_peer);
    workspaces.mark(m_fleet);
    {
        QSettings settings;
        workspaces.saveLayout(settings);
    }
    QCOMPARE(WorkspaceSwitch({m_peer, m_fleet}, m_window.get()).lastChosen(), m_fleet);
    QCOMPARE(WorkspaceSwitch({m_peer}, m_window.get()).lastChosen(), m_peer); // the other one is gone
}

void TestWorkspaceSwitch::putsTheCommandsOfTheWorkspaceInFrontIntoTheMenus()
{
    const WindowActions actions = makeWindowActions(m_window.get());
    fillMenus(m_window->menuBar(), actions, *m_peer, {});
    QVERIFY(entries(m_window->menuBar()).contains(text("Peer command")));
    QVERIFY(entries(m_window->menuBar()).contains(text("Quit")));
    fillMenus(m_window->menuBar(), actions, *m_fleet, {});
    QVERIFY(!entries(m_window->menuBar()).contains(text("Peer command")));
    QVERIFY(entries(m_window->menuBar()).contains(text("Fleet command")));
    QCOMPARE(entries(m_window->menuBar()).count(text("Quit")), 1);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QSignalSpy peers(m_peer->command(), &QAction::triggered);
    const QSignalSpy fleets(m_fleet->command(), &QAction::triggered);
    QTest::keyClick(m_window.get(), Qt::Key_F5); // the same key in both
    QCOMPARE(fleets.size(), 1);
    QCOMPARE(peers.size(), 0);
}

QTEST_MAIN(TestWorkspaceSwitch)
#include "tst_workspace_switch.moc"
