// What the user does with profiles: begin, open, save, rename, copy, delete, undo; and the question that is asked
// before unsaved changes would be lost. Owned by the window, whose parts it borrows.
#pragma once

#include "core/profiles/profile.h"

#include <QObject>

#include <functional>

class QWidget;

namespace dicom_echo {

class ConnectionForm;
class MessageBar;
class ProfileEditor;
class ProfilePanel;
class ProfileResults;
struct PeerActions;

class ProfileCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ProfileEditor *editor;
        ProfileResults *results;
        ProfilePanel *panel;
        ConnectionForm *form;
        MessageBar *message;
    };

    /// Lives as long as `window`, the parent of its questions.
    ProfileCommands(QWidget *window, const PeerActions &actions, const Parts &parts);

    /// Goes on with `next` unless the user wants to keep unsaved changes in the form.
    void leaveDraft(const std::function<void()> &next);

    /// The name of the draft in the window.
    [[nodiscard]] QString draftName() const;

private:
    void open(const QString &name);
    void duplicate(const QString &name);
    void save() const;
    void saveAs() const;
    void offerUndo(const Profile &removed);

    QWidget *m_window;
    Parts m_parts;
    QList<Profile> m_deleted; ///< since no other message was shown: Undo brings all of them back
    int m_deletedMessage = 0; ///< the one that offers Undo for them
};

} // namespace dicom_echo
