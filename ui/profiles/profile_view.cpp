#include "ui/profiles/profile_view.h"

#include "ui/files/dropped_files.h"
#include "ui/widgets/widget_metrics.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace dicom_echo {

ProfileView::ProfileView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setIndentation(smallIconSize(this)); // the list is narrow
    setUniformRowHeights(true);          // else each row is measured, and there may be thousands
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // renaming is a command, which knows about groups
    setExpandsOnDoubleClick(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
}

void ProfileView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && event->key() == Qt::Key_Up && isOnFirstRow()) {
        Q_EMIT leftUpwards();
    } else if (isPlain && event->key() == Qt::Key_Escape && state() != EditingState) {
        Q_EMIT escaped();
    } else if (isPlain && isEnter && state() != EditingState) {
        if (isOnGroup())
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        else
            Q_EMIT entered();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ProfileView::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(*event).isEmpty())
        return QTreeView::dragEnterEvent(event);
    event->acceptProposedAction();
}

void ProfileView::dragMoveEvent(QDragMoveEvent *event)
{
    if (droppedFiles(*event).isEmpty())
        return QTreeView::dragMoveEvent(event);
    event->acceptProposedAction();
}

void ProfileView::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event);
    if (files.isEmpty())
        return QTreeView::dropEvent(event);
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

bool ProfileView::isOnFirstRow() const
{
    const QModelIndex index = currentIndex();
    return !index.isValid() || (index.row() == 0 && !index.parent().isValid());
}

bool ProfileView::isOnGroup() const
{
    return currentIndex().isValid() && !currentIndex().flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace dicom_echo
#include "moc_profile_view.cpp"
