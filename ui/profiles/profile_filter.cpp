#include "ui/profiles/profile_filter.h"

#include "ui/profiles/profile_list_model.h"

#include <algorithm>

namespace dicom_echo {

ProfileFilter::ProfileFilter(ProfileListModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(0);
    connect(&m_filterSoon, &QTimer::timeout, this, [this] { invalidateFilter(); });
    const auto filterSoon = [this] {
        if (isActive())
            m_filterSoon.start();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, filterSoon);
    connect(model, &ProfileListModel::settled, this, filterSoon);
}

void ProfileFilter::setText(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

QVariant ProfileFilter::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = isActive() ? mapToSource(index) : QModelIndex();
    if (!m_model->isGroup(source))
        return QSortFilterProxyModel::data(index, role);
    const int matching = rowCount(index);
    const int all = m_model->rowCount(source);
    switch (role) {
    case ProfileListModel::ShortStateRole:
        return tr("%1 of %2", "profiles of a group that match").arg(matching).arg(all);
    case Qt::AccessibleTextRole:
        return tr("%1, group of %n profile(s), matching: %2", nullptr, all)
            .arg(source.data().toString(), QString::number(matching));
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

bool ProfileFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = m_model->index(sourceRow, 0, sourceParent);
    if (!m_model->isGroup(index))
        return matches(index);
    for (int row = 0; row < m_model->rowCount(index); ++row) {
        if (matches(m_model->index(row, 0, index)))
            return true;
    }
    return false;
}

bool ProfileFilter::matches(const QModelIndex &profile) const
{
    const QString text = profile.data(ProfileListModel::FilterRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace dicom_echo
#include "moc_profile_filter.cpp"
