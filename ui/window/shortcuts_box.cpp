#include "ui/window/shortcuts_box.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dicom_echo {
namespace {

struct ShortcutsBox
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutsBox)
};

/// `Go to the l&og` -> `Go to the log`.
QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

void addHeading(QFormLayout *form, const QString &text)
{
    auto *const heading = new QLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    form->addRow(heading);
}

/// The keys of one menu under its name, if it has any.
void addMenu(QFormLayout *form, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    const bool hasKeys = std::any_of(actions.begin(), actions.end(),
                                     [](const QAction *action) { return !action->shortcut().isEmpty(); });
    if (hasKeys)
        addHeading(form, withoutMnemonic(menu.title()));
    for (const QAction *const action : menu.actions()) {
        if (!action->shortcut().isEmpty())
            form->addRow(withoutMnemonic(action->text()),
                         new QLabel(action->shortcut().toString(QKeySequence::NativeText)));
    }
}

} // namespace

void showShortcuts(QMainWindow *window)
{
    auto *const dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ShortcutsBox::tr("Keyboard shortcuts"));
    auto *const form = new QFormLayout;
    addHeading(form, ShortcutsBox::tr("Everywhere"));
    form->addRow(ShortcutsBox::tr("Echo, from any input"), new QLabel(ShortcutsBox::tr("Enter")));
    form->addRow(ShortcutsBox::tr("Open the profile selected in the list"), new QLabel(ShortcutsBox::tr("Enter")));
    form->addRow(ShortcutsBox::tr("From a line of the log to its PDU, and back"),
                 new QLabel(ShortcutsBox::tr("Enter, or a double click")));
    form->addRow(ShortcutsBox::tr("In the chart: zoom, move, show all"),
                 new QLabel(ShortcutsBox::tr("+ and -, arrow keys, Home")));
    for (const QAction *const action : window->menuBar()->actions())
        addMenu(form, *action->menu());
    auto *const keys = new QWidget;
    keys->setLayout(form);
    auto *const scrolled = new QScrollArea(dialog); // the screen may be lower
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setWidget(keys);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *const layout = new QVBoxLayout(dialog);
    layout->addWidget(scrolled);
    layout->addWidget(buttons);
    const QSize wanted = keys->sizeHint() + QSize(scrolled->verticalScrollBar()->sizeHint().width(), 0);
    dialog->resize((wanted + QSize(0, buttons->sizeHint().height()) + QSize(40, 40))
                       .boundedTo(window->screen()->availableSize() * 9 / 10));
    dialog->open();
}

} // namespace dicom_echo
