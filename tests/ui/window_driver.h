// Uses a window as a user does: finds by accessible name, clicks, types and reads. Has its own profile store
// and settings.
#pragma once

#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QTemporaryDir>

#include <memory>

namespace dicom_echo::test {

[[nodiscard]] inline QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

/// Whether it is there for the name of another widget.
[[nodiscard]] bool isLabelOfAnother(const QWidget *widget);

/// The one visible or hidden widget of this type and accessible name inside `root`; null if there is none.
template <typename T>
[[nodiscard]] T *findByName(const QWidget *root, const QString &accessibleName)
{
    for (T *const widget : root->findChildren<T *>()) {
        if (widget->accessibleName() == accessibleName && !isLabelOfAnother(widget))
            return widget;
    }
    return nullptr;
}

/// The action in the widget whose text is this without its mnemonic; null if there is none.
[[nodiscard]] QAction *actionNamed(const QWidget *root, const QString &name);
/// Does what was asked of the layouts of all windows, which they would do when the event loop turns next.
void settleLayout();

/// Of the latency tab: the figure of this name.
[[nodiscard]] QString figure(const QWidget *root, const QString &name);
/// The colour of the text on the visible label that contains `part`; invalid if there is none.
[[nodiscard]] QColor labelColor(const QWidget *root, const QString &part);

/// Chooses a file in the file dialog that opens in `owner`, and waits until that is gone.
void chooseFile(const QWidget *owner, const QString &path);

/// On loopback.
[[nodiscard]] Profile savedPeer(const QString &name, quint16 port);

class WindowDriver
{
public:
    /// Opens no window yet. Settings go to the driver's folder from now on.
    WindowDriver();
    ~WindowDriver();

    /// Opens a window, the first one or another one, on the same profiles and settings as before, and waits until it
    /// has the focus.
    void open(const WindowStart &start = {});
    /// Closes the window as its frame does. False if the window is still there because it asks something.
    bool close();

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ProfileStore store() const;
    /// Saves profiles, and no local test peer unless it is one of them. Call it before open().
    void save(const QList<Profile> &profiles) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QLineEdit *input(const QString &name) const;
    [[nodiscard]] QAbstractButton *button(const QString &name) const;
    [[nodiscard]] QAbstractItemView *list(const QString &name) const;

    /// Replaces the text of an input, key by key.
    void type(const QString &inputName, const QString &text) const;
    void click(const QString &buttonName) const;
    void press(const QString &widgetName, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void clickProfile(const QString &name) const;
    void chooseIn(const QString &comboName, const QString &item) const;
    /// Presses a button of the question that is open.
    void answer(const QString &buttonText) const;

    /// Presses the entry of a menu of the window, as its shortcut or the Ticket button do.
    void trigger(const QString &command) const;
    /// The entry, without its mnemonic; null if there is none.
    [[nodiscard]] QAction *command(const QString &name) const;

    /// What the tab Explanation says; begins with what the line of the verdict says.
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString verdictLine() const;
    [[nodiscard]] QStringList profileNames() const;
    /// What the list says about the profile that is chosen there.
    [[nodiscard]] QString chosenState() const;
    /// The lines that are shown.
    [[nodiscard]] QStringList log() const;
    [[nodiscard]] bool asksSomething() const;
    /// What the message bar says; empty if it is not there.
    [[nodiscard]] QString message() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dicom_echo::test
