// The list of profiles with its filter and buttons. What is selected alone in it is what is open: it tells what the
// user selects, and follows what is opened elsewhere. Names are edited in it; it changes nothing else itself.
#pragma once

#include "ui/profiles/profile_filter.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSettings;

namespace dicom_echo {

class ProfileListModel;
class ProfileView;

class ProfilePanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the panel.
    explicit ProfilePanel(ProfileListModel *model, QWidget *parent = nullptr);

    /// The buttons do what these actions do, and are enabled with them.
    void setButtons(QAction *save, QAction *newProfile, QAction *deleteProfile);
    void setContextActions(const QList<QAction *> &actions);

    /// Keys of the selected profiles and drafts, from top to bottom; at a group all that it shows.
    [[nodiscard]] QStringList selectedKeys() const;
    /// Those of them that are saved profiles: their names.
    [[nodiscard]] QStringList selectedNames() const;
    /// Shows and selects it. Takes back a filter that would hide it.
    void select(const QString &key);
    /// Lets the user type another name for what the list is at: a profile or a group.
    void editCurrentName();
    void editName(const QString &key);

    void focusList();
    void focusFilter();

    /// Which groups are collapsed.
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    /// It was selected alone.
    void openRequested(const QString &key);
    /// Enter: on with what is open.
    void entered();
    void selectionChanged();
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectList();
    void filter(const QString &text);
    void follow();
    void takeSelection();
    void takeCurrent(const QModelIndex &current);
    void selectGroup(const QModelIndex &group);
    void enterList();
    void goTo(const QModelIndex &index);
    void clearFilter();
    void openFound();
    void expandGroups();
    void rememberExpanded(const QModelIndex &group, bool isExpanded);
    void showWhyEmpty();
    [[nodiscard]] QModelIndex shownIndexOf(const QString &key) const;
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex firstProfile() const;

    ProfileListModel *m_model;
    ProfileFilter m_filtered;
    QLineEdit *m_filter;
    QLabel *m_whyEmpty;
    ProfileView *m_list;
    QWidget *m_buttons;
    QTimer m_agesChange;
    QSet<QString> m_collapsed; ///< groups
    QString m_awaited;         ///< what is open, but not in the list yet
    int m_unsettled = 0;       ///< while it is not 0, the selection changes by itself
    bool m_isExpanding = false;
};

} // namespace dicom_echo
