// A page of the window: a tab or a workspace. What it knows of both: their commands, and that they can take the focus.
// Owned by the window.
#pragma once

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
