#include "ui/lists/row_choice.h"

#include <QAbstractItemView>
#include <QShortcut>

namespace dicom_echo {

void onRowChosen(QAbstractItemView *view, const std::function<void(const QModelIndex &)> &choose)
{
    QObject::connect(view, &QAbstractItemView::doubleClicked, view, choose);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *const shortcut = new QShortcut(key, view);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, view, [view, choose] {
            if (const QModelIndex index = view->currentIndex(); index.isValid())
                choose(index);
        });
    }
}

} // namespace dicom_echo
