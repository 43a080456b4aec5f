// What the user does with profiles: begin, open, save, rename, copy, delete, undo; and the questions that are asked
// before unsaved changes would be lost. Owned by the window, whose parts it borrows.
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace dicom_echo {

class ConnectionForm;
class MessageBar;
class ProfileEditor;
class ProfilePanel;
class ProfileResults;
class RunCommands;
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
        RunCommands *runs;
    };

    /// Lives as long as `window`, the parent of its questions.
    ProfileCommands(QWidget *window, const PeerActions &actions, const Parts &parts);

    /// Goes on with `next` unless the user wants to keep unsaved changes, in whichever draft.
    void leaveDrafts(const std::function<void()> &next);

    /// Tells what was done last with the profiles, and offers to undo it.
    void offerUndo(const QString &text);

    /// The name of the draft in the window.
    [[nodiscard]] QString draftName() const;

private:
    void duplicate() const;
    void save() const;
    void saveAs() const;
    void remove();
    void removeUnsaved(const QStringList &keys);
    void removeNow(const QStringList &keys) const;
    void tellRemoved(const QStringList &names);
    void withdrawUndo() const;
    [[nodiscard]] bool canSave(const QString &key) const;
    [[nodiscard]] QStringList titlesOf(const QStringList &keys) const;

    QWidget *m_window;
    Parts m_parts;
    QStringList m_removed; ///< since no other message was shown: Undo brings all of them back
    int m_undoMessage = 0; ///< the one that offers Undo
    int m_undoFrom = 0;    ///< the stack's index that it is about
    int m_undoTo = 0;      ///< the one that it would lead to
};

} // namespace dicom_echo
