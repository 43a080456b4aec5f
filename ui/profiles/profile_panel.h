// The list of saved profiles with its filter and buttons. Reports what the user asks for; it changes nothing itself but
// names, which are edited in the list.
#pragma once

#include <QModelIndex>
#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace dicom_echo {

class ProfileListModel;

class ProfilePanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the panel.
    explicit ProfilePanel(ProfileListModel *model, QWidget *parent = nullptr);

    /// The buttons do what these actions do, and are enabled with them.
    void setButtons(QAction *save, QAction *newProfile, QAction *deleteProfile);
    void setContextActions(const QList<QAction *> &actions);

    /// Name of the profile that the user has selected in the list; empty if none.
    [[nodiscard]] QString selectedName() const;
    /// Selects a profile; an empty name selects none. Takes back a filter that would hide it.
    void select(const QString &name);
    /// Lets the user type another name for it.
    void editName(const QString &name);

    void focusList();
    void focusFilter();

Q_SIGNALS:
    /// By a click or Enter.
    void openRequested(const QString &name);
    void selectionChanged();

private:
    void openFound();
    void showWhyEmpty();

    ProfileListModel *m_model;
    QSortFilterProxyModel m_filtered;
    QLineEdit *m_filter;
    QLabel *m_whyEmpty;
    QListView *m_list;
    QWidget *m_buttons;
};

} // namespace dicom_echo
