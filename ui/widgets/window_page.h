// A page of the window: a tab or a workspace. This is all that the window knows of it: its name and icon, its commands,
// and that it can take the focus. Owned by the window.
#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QAction;
class QSettings;

namespace dicom_echo {

class WindowPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The text of the switch that shows the page.
    [[nodiscard]] virtual QString name() const = 0;
    /// None by default: the switch then shows the name only.
    [[nodiscard]] virtual QIcon icon() const { return {}; }
    /// The command that moves the focus into the page, with a mnemonic: `Go to the l&og`.
    [[nodiscard]] virtual QString focusCommand() const = 0;

    // Commands for the window's menus; the page owns them.
    [[nodiscard]] virtual QList<QAction *> openActions() const { return {}; }
    [[nodiscard]] virtual QList<QAction *> saveActions() const { return {}; }
    [[nodiscard]] virtual QList<QAction *> editActions() const { return {}; }

    /// Emits wanted(), then moves the focus to what the page is about.
    virtual void focusContent() = 0;

    /// Saves the sizes of its parts, which it restores when it is made.
    virtual void saveLayout(QSettings &) const {}

Q_SIGNALS:
    /// The user asked for the page: show it.
    void wanted();
    /// Something was saved.
    void exported(const QString &message);
    void failed(const QString &message);
};

} // namespace dicom_echo
