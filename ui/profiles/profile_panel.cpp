#include "ui/profiles/profile_panel.h"

#include "ui/profiles/profile_item_delegate.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/search_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace dicom_echo {

ProfilePanel::ProfilePanel(ProfileListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(makeSearchLine(tr("Filter profiles"), this))
    , m_whyEmpty(new QLabel(this))
    , m_list(new QListView(this))
    , m_buttons(new QWidget(this))
{
    m_filtered.setSourceModel(model);
    m_filtered.setFilterRole(ProfileListModel::FilterRole);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);

    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ProfilePanel::showWhyEmpty);
    connect(m_filter, &QLineEdit::returnPressed, this, &ProfilePanel::openFound);
    connect(&m_filtered, &QAbstractItemModel::rowsInserted, this, &ProfilePanel::showWhyEmpty);
    connect(&m_filtered, &QAbstractItemModel::rowsRemoved, this, &ProfilePanel::showWhyEmpty);
    m_whyEmpty->setWordWrap(true);
    m_whyEmpty->setForegroundRole(QPalette::PlaceholderText);

    m_list->setModel(&m_filtered);
    m_list->setItemDelegate(new ProfileItemDelegate(m_list));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true); // else each row is measured, and there may be thousands
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT openRequested(selectedName()); });
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT openRequested(selectedName()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfilePanel::selectionChanged);

    connect(model, &ProfileListModel::renamed, this, &ProfilePanel::select);

    auto *const heading = new QLabel(tr("Profiles"), this);
    heading->setBuddy(m_list);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_whyEmpty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    showWhyEmpty();
}

/// Enter in the filter: the selected profile if it is among those found, else the first of them.
void ProfilePanel::openFound()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filtered.index(0, 0));
    if (m_list->currentIndex().isValid())
        Q_EMIT openRequested(selectedName());
}

void ProfilePanel::showWhyEmpty()
{
    m_whyEmpty->setVisible(m_filtered.rowCount() == 0);
    m_whyEmpty->setText(m_filter->text().isEmpty() ? tr("No profiles to show. Choose New to create one.")
                                                   : tr("No profile matches."));
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

QString ProfilePanel::selectedName() const
{
    return m_list->currentIndex().data(ProfileListModel::NameRole).toString();
}

void ProfilePanel::select(const QString &name)
{
    const QModelIndex source = m_model->indexOf(name);
    if (source.isValid() && !m_filtered.mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex index = m_filtered.mapFromSource(source);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        m_list->clearSelection();
}

void ProfilePanel::editName(const QString &name)
{
    select(name);
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->edit(m_list->currentIndex());
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

} // namespace dicom_echo
