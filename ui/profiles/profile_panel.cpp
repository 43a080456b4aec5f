#include "ui/profiles/profile_panel.h"

#include "ui/lists/search_line.h"
#include "ui/profiles/profile_item_delegate.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/profiles/profile_view.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

constexpr QLatin1StringView collapsedGroupsKey("profiles/collapsedGroups");
constexpr auto agesChangeEvery = 30s;

} // namespace

ProfilePanel::ProfilePanel(ProfileListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(model)
    , m_filter(makeSearchLine(tr("Filter profiles"), this))
    , m_whyEmpty(new QLabel(this))
    , m_list(new ProfileView(this))
    , m_buttons(new QWidget(this))
{
    m_filter->setToolTip(tr("Words in any order: name, group, host, port, AE title, state, contact, notes"));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ProfilePanel::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &ProfilePanel::openFound);
    m_whyEmpty->setWordWrap(true);
    m_whyEmpty->setForegroundRole(QPalette::PlaceholderText);
    connectList();

    auto *const heading = new QLabel(tr("Profiles"), this);
    heading->setBuddy(m_list);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_whyEmpty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    connect(&m_agesChange, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    m_agesChange.start(agesChangeEvery);
    follow();
}

void ProfilePanel::connectList()
{
    m_list->setModel(&m_filtered);
    m_list->setItemDelegate(new ProfileItemDelegate(m_list));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProfilePanel::takeSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfilePanel::takeCurrent);
    connect(m_list, &ProfileView::entered, this, &ProfilePanel::entered);
    connect(m_list, &ProfileView::leftUpwards, this, &ProfilePanel::focusFilter);
    connect(m_list, &ProfileView::escaped, this, [this] {
        clearFilter();
        focusFilter();
    });
    connect(m_list, &ProfileView::filesDropped, this, &ProfilePanel::filesDropped);
    connect(m_list, &QTreeView::expanded, this, [this](const QModelIndex &group) { rememberExpanded(group, true); });
    connect(m_list, &QTreeView::collapsed, this, [this](const QModelIndex &group) { rememberExpanded(group, false); });
    connect(m_model, &ProfileListModel::unsettled, this, [this] { ++m_unsettled; });
    connect(m_model, &ProfileListModel::settled, this, [this] {
        --m_unsettled;
        expandGroups();
        follow();
    });
    connect(m_model, &ProfileListModel::openChanged, this, [this] { select(m_model->openKey()); });
}

void ProfilePanel::setButtons(QAction *save, QAction *newProfile, QAction *deleteProfile)
{
    auto *const line = new QHBoxLayout(m_buttons);
    line->setContentsMargins({});
    line->addWidget(makeActionButton(save, tr("Save"), tr("Save profile"), m_buttons));
    line->addWidget(makeActionButton(newProfile, tr("New"), tr("New profile"), m_buttons));
    line->addWidget(makeActionButton(deleteProfile, tr("Delete"), tr("Delete profile"), m_buttons));
}

void ProfilePanel::setContextActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

QStringList ProfilePanel::selectedKeys() const
{
    QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    const auto place = [](const QModelIndex &index) {
        const QModelIndex parent = index.parent();
        return parent.isValid() ? std::pair(parent.row(), index.row()) : std::pair(index.row(), -1);
    };
    std::sort(selected.begin(), selected.end(),
              [&place](const QModelIndex &left, const QModelIndex &right) { return place(left) < place(right); });
    QStringList keys;
    for (const QModelIndex &index : std::as_const(selected))
        keys << index.data(ProfileListModel::KeyRole).toString();
    return keys;
}

QStringList ProfilePanel::selectedNames() const
{
    QStringList names = selectedKeys();
    names.removeIf(isDraftKey);
    return names;
}

void ProfilePanel::select(const QString &key)
{
    const QModelIndex source = m_model->indexOf(key);
    m_awaited = source.isValid() ? QString() : key;
    if (source.isValid() && !m_filtered.mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex index = shownIndexOf(key);
    const QScopedValueRollback<int> unsettled(m_unsettled, m_unsettled + 1);
    if (index.isValid())
        goTo(index);
    else
        m_list->clearSelection();
}

/// Whatever key is held down: the view's own way would toggle the row while that is Ctrl.
void ProfilePanel::goTo(const QModelIndex &index)
{
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index); // expands its group to show it
}

void ProfilePanel::editCurrentName()
{
    if (!m_list->currentIndex().flags().testFlag(Qt::ItemIsEditable))
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->edit(m_list->currentIndex());
}

void ProfilePanel::editName(const QString &key)
{
    select(key);
    editCurrentName();
}

void ProfilePanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ProfilePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ProfilePanel::saveLayout(QSettings &settings) const
{
    settings.setValue(collapsedGroupsKey, QStringList(m_collapsed.cbegin(), m_collapsed.cend()));
}

void ProfilePanel::restoreLayout(const QSettings &settings)
{
    const QStringList collapsed = settings.value(collapsedGroupsKey).toStringList();
    m_collapsed = QSet<QString>(collapsed.cbegin(), collapsed.cend());
    expandGroups();
}

/// The filter's own keys: Down and Page Down lead into the list, Esc clears it. While it is empty, Esc is left to the
/// window.
bool ProfilePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_filter || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool leads = key == Qt::Key_Down || key == Qt::Key_PageDown;
    const bool clears = key == Qt::Key_Escape && !m_filter->text().isEmpty();
    if (!leads && !clears)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && leads)
        enterList();
    if (event->type() == QEvent::KeyPress && clears)
        clearFilter();
    return true;
}

void ProfilePanel::filter(const QString &text)
{
    {
        const QScopedValueRollback<int> unsettled(m_unsettled, m_unsettled + 1);
        m_filtered.setText(text);
        expandGroups();
    }
    follow();
    if (!m_filtered.isActive())
        m_list->scrollTo(shownIndexOf(m_model->openKey()));
}

/// What is open is selected again after rows have come and gone, unless it is hidden.
void ProfilePanel::follow()
{
    showWhyEmpty();
    if (!m_awaited.isEmpty() && m_awaited == m_model->openKey() && m_model->indexOf(m_awaited).isValid())
        select(m_awaited);
    const QModelIndex open = shownIndexOf(m_model->openKey());
    QItemSelectionModel *const selection = m_list->selectionModel();
    const QScopedValueRollback<int> unsettled(m_unsettled, m_unsettled + 1);
    if (!open.isValid())
        selection->clear();
    else if (!selection->isSelected(open))
        selection->setCurrentIndex(open, QItemSelectionModel::ClearAndSelect);
    Q_EMIT selectionChanged();
}

/// A selection of several opens nothing.
void ProfilePanel::takeSelection()
{
    if (m_unsettled > 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const QStringList keys = selectedKeys();
    if (keys.isEmpty() && isGroup(current))
        return selectGroup(current);
    if (keys.isEmpty()) {
        const QScopedValueRollback<int> unsettled(m_unsettled, m_unsettled + 1);
        const QModelIndex open = shownIndexOf(m_model->openKey());
        m_list->selectionModel()->select(open, QItemSelectionModel::ClearAndSelect);
    }
    if (keys.size() == 1 && keys.first() != m_model->openKey())
        Q_EMIT openRequested(keys.first());
    Q_EMIT selectionChanged();
}

/// At a group, commands are for its profiles, and these are seen as selected. A selection that is being made with Shift
/// or Ctrl stays as it is.
void ProfilePanel::takeCurrent(const QModelIndex &current)
{
    const bool isExtending = (QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0;
    if (m_unsettled > 0 || isExtending)
        return;
    if (isGroup(current))
        selectGroup(current);
    else if (m_list->selectionModel()->isSelected(current) && selectedKeys().size() == 1)
        takeSelection(); // from the row of a group that holds no other: the selection has not changed
}

void ProfilePanel::selectGroup(const QModelIndex &group)
{
    const QModelIndex first = m_filtered.index(0, 0, group);
    const QModelIndex last = m_filtered.index(m_filtered.rowCount(group) - 1, 0, group);
    const QScopedValueRollback<int> unsettled(m_unsettled, m_unsettled + 1);
    m_list->selectionModel()->select({first, last}, QItemSelectionModel::ClearAndSelect);
    Q_EMIT selectionChanged();
}

/// To what is open if the filter shows it, else to the first profile.
void ProfilePanel::enterList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    const QModelIndex open = shownIndexOf(m_model->openKey());
    goTo(open.isValid() ? open : firstProfile());
}

void ProfilePanel::clearFilter()
{
    m_filter->clear();
}

/// Enter in the filter: what is open if it is among those found, else the first of them.
void ProfilePanel::openFound()
{
    if (!shownIndexOf(m_model->openKey()).isValid())
        goTo(firstProfile());
}

/// All of them while there is a filter: what it finds is seen.
void ProfilePanel::expandGroups()
{
    const QScopedValueRollback<bool> expanding(m_isExpanding, true);
    bool hasGroups = false;
    for (int row = 0; row < m_filtered.rowCount(); ++row) {
        const QModelIndex index = m_filtered.index(row, 0);
        if (!isGroup(index))
            continue;
        hasGroups = true;
        const QString name = index.data(ProfileListModel::GroupRole).toString();
        m_list->setExpanded(index, m_filtered.isActive() || !m_collapsed.contains(name));
    }
    m_list->setRootIsDecorated(hasGroups);
}

void ProfilePanel::rememberExpanded(const QModelIndex &group, bool isExpanded)
{
    if (m_isExpanding || m_filtered.isActive())
        return;
    const QString name = group.data(ProfileListModel::GroupRole).toString();
    if (isExpanded)
        m_collapsed.remove(name);
    else
        m_collapsed.insert(name);
}

void ProfilePanel::showWhyEmpty()
{
    m_whyEmpty->setVisible(m_filtered.rowCount() == 0);
    m_whyEmpty->setText(m_filtered.isActive() ? tr("No profile matches.")
                                              : tr("No profiles to show. Choose New to create one."));
}

QModelIndex ProfilePanel::shownIndexOf(const QString &key) const
{
    return m_filtered.mapFromSource(m_model->indexOf(key));
}

bool ProfilePanel::isGroup(const QModelIndex &index) const
{
    return m_model->isGroup(m_filtered.mapToSource(index));
}

QModelIndex ProfilePanel::firstProfile() const
{
    const QModelIndex first = m_filtered.index(0, 0);
    return isGroup(first) ? m_filtered.index(0, 0, first) : first;
}

} // namespace dicom_echo
#include "moc_profile_panel.cpp"
