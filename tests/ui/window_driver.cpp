#include "tests/ui/window_driver.h"

#include "ui/peer/run_tabs.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTextEdit>

#include <mutex>

namespace dicom_echo::test {
namespace {

QModelIndex rowOf(const QAbstractItemView *view, const QString &text)
{
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::EditRole, text, 1,
                                                       Qt::MatchExactly | Qt::MatchCaseSensitive | Qt::MatchRecursive);
    return found.value(0);
}

/// The profiles below `parent` that are saved, without their groups.
QStringList namesBelow(const QAbstractItemModel *model, const QModelIndex &parent)
{
    QStringList names;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (model->hasChildren(index))
            names += namesBelow(model, index);
        else if (!isDraftKey(index.data(Qt::EditRole).toString()))
            names << index.data(Qt::EditRole).toString();
    }
    return names;
}

} // namespace

bool isLabelOfAnother(const QWidget *widget)
{
    const auto *const label = qobject_cast<const QLabel *>(widget);
    return label && label->buddy();
}

void settleLayout()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QAction *actionNamed(const QWidget *root, const QString &name)
{
    for (QAction *const action : root->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == name)
            return action;
    }
    return nullptr;
}

QString figure(const QWidget *root, const QString &name)
{
    const QAbstractItemModel *const model = findByName<QAbstractItemView>(root, text("Latency statistics"))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 1).data().toString();
    }
    return text("no such figure");
}

QColor labelColor(const QWidget *root, const QString &part)
{
    for (const QLabel *const label : root->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return label->palette().color(QPalette::WindowText);
    }
    return {};
}

void chooseFile(const QWidget *owner, const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = owner->findChild<QFileDialog *>()));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(!owner->findChild<QFileDialog *>());
}

Profile savedPeer(const QString &name, quint16 port)
{
    Profile profile;
    profile.name = name;
    profile.request.address = QStringLiteral("127.0.0.1");
    profile.request.port = port;
    return profile;
}

WindowDriver::WindowDriver()
{
    static std::once_flag isSpoken;
    std::call_once(isSpoken, speakLanguage, Language::English); // its plurals are a catalogue
    QCoreApplication::setOrganizationName(QStringLiteral("dicom-echo-test"));
    QCoreApplication::setApplicationName(QStringLiteral("dicom-echo-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
}

WindowDriver::~WindowDriver() = default;

void WindowDriver::open(const WindowStart &start)
{
    m_window = std::make_unique<MainWindow>(start, store());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto *const tabs = m_window->findChild<RunTabs *>();
    QTRY_VERIFY(tabs->isComplete() || !tabs->isVisible()); // made once they have been painted
}

bool WindowDriver::close()
{
    return m_window->close();
}

ProfileStore WindowDriver::store() const
{
    return ProfileStore(m_folder.filePath(QStringLiteral("profiles")));
}

void WindowDriver::save(const QList<Profile> &profiles) const
{
    QVERIFY(!store().remove(localTestPeerProfile().name));
    for (const Profile &profile : profiles)
        QVERIFY(!store().save(profile));
}

QLineEdit *WindowDriver::input(const QString &name) const
{
    return findByName<QLineEdit>(m_window.get(), name);
}

QAbstractButton *WindowDriver::button(const QString &name) const
{
    return findByName<QAbstractButton>(m_window.get(), name);
}

QAbstractItemView *WindowDriver::list(const QString &name) const
{
    return findByName<QAbstractItemView>(m_window.get(), name);
}

void WindowDriver::type(const QString &inputName, const QString &text) const
{
    QLineEdit *const edit = input(inputName);
    QVERIFY2(edit && edit->isVisible() && edit->isEnabled(), qPrintable(inputName));
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void WindowDriver::click(const QString &buttonName) const
{
    QAbstractButton *const found = button(buttonName);
    QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(buttonName));
    QTest::mouseClick(found, Qt::LeftButton);
}

void WindowDriver::press(const QString &widgetName, Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    auto *const widget = findByName<QWidget>(m_window.get(), widgetName);
    QVERIFY2(widget && widget->isVisible(), qPrintable(widgetName));
    widget->setFocus();
    QTest::keyClick(widget, key, modifiers);
}

void WindowDriver::clickProfile(const QString &name) const
{
    QAbstractItemView *const view = list(QStringLiteral("Profiles"));
    const QModelIndex row = rowOf(view, name);
    QVERIFY2(row.isValid(), qPrintable(name));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // the rows of drafts follow then
}

void WindowDriver::chooseIn(const QString &comboName, const QString &item) const
{
    auto *const combo = findByName<QComboBox>(m_window.get(), comboName);
    QVERIFY2(combo && combo->isVisible(), qPrintable(comboName));
    QVERIFY2(combo->findText(item) >= 0, qPrintable(item));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    while (combo->currentText() != item)
        QTest::keyClick(combo, Qt::Key_Down);
}

void WindowDriver::answer(const QString &buttonText) const
{
    QTRY_VERIFY(asksSomething());
    const auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    for (QAbstractButton *const candidate : box->buttons()) {
        if (candidate->text().remove(u'&') == buttonText) {
            QTest::mouseClick(candidate, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(buttonText));
}

void WindowDriver::trigger(const QString &name) const
{
    QAction *const found = command(name);
    QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(name));
    found->trigger();
}

QAction *WindowDriver::command(const QString &name) const
{
    return actionNamed(m_window.get(), name);
}

QString WindowDriver::verdict() const
{
    return findByName<QTextEdit>(m_window.get(), QStringLiteral("Explanation"))->toPlainText();
}

QString WindowDriver::verdictLine() const
{
    return findByName<QLineEdit>(m_window.get(), QStringLiteral("Verdict"))->text();
}

QStringList WindowDriver::profileNames() const
{
    return namesBelow(list(QStringLiteral("Profiles"))->model(), {});
}

QString WindowDriver::chosenState() const
{
    return list(QStringLiteral("Profiles"))->currentIndex().data(Qt::AccessibleTextRole).toString();
}

QStringList WindowDriver::log() const
{
    const QAbstractItemModel *const model = list(QStringLiteral("Log"))->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines << model->index(row, 0).data().toString();
    return lines;
}

bool WindowDriver::asksSomething() const
{
    return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()) != nullptr;
}

QString WindowDriver::message() const
{
    const auto *const bar = findByName<QFrame>(m_window.get(), QStringLiteral("Message"));
    QStringList texts;
    for (const QLabel *const label : bar->findChildren<QLabel *>())
        texts << label->text();
    return bar->isVisible() ? texts.join(u' ').trimmed() : QString();
}

} // namespace dicom_echo::test
