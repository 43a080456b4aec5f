// The changes to saved profiles that can be undone, as commands of a QUndoStack. Each was done once when it is made:
// the first redo does nothing. One that cannot be done any more, because another window was there first, leaves the
// stack.
#pragma once

#include "core/profiles/profile_store.h"

#include <QUndoCommand>

#include <functional>
#include <memory>
#include <optional>

namespace dicom_echo {

struct ProfileRename
{
    QString from;
    QString to;
};

/// Does a step in the store and shows what came of it; false if it could not be done.
using ApplyEdits = std::function<bool(const ProfileStore::EditPlan &plan, const std::optional<ProfileRename> &rename)>;

/// Profiles that come or go: an import, a copy, a deletion. With those that come, others may change.
class ProfilesPresent
{
public:
    /// `changed`: what profiles of these names become while the others are there.
    explicit ProfilesPresent(QList<Profile> profiles, QList<Profile> changed = {})
        : m_profiles(std::move(profiles))
        , m_changed(std::move(changed))
    {}

    /// Under free names, which may be others than they had.
    [[nodiscard]] bool add(const ApplyEdits &apply);
    /// Keeps them as they are now.
    [[nodiscard]] bool remove(const ApplyEdits &apply);

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] QStringList names() const;

private:
    QList<Profile> m_profiles;
    QList<Profile> m_changed;
    QList<Profile> m_before; ///< those that are changed, as they were
};

[[nodiscard]] bool applyRename(const ApplyEdits &apply, const ProfileRename &rename);

/// What is known of a profile besides its settings; what is nothing stays as it is.
struct DetailsChange
{
    QString name; ///< of the profile
    std::optional<QString> group;
    std::optional<QString> contact;
    std::optional<QString> notes;
    std::optional<bool> expectedDown = {};
    std::optional<QList<MaintenanceWindow>> maintenance = {};

    bool operator==(const DetailsChange &) const = default;
};
[[nodiscard]] bool applyDetails(const ApplyEdits &apply, const QList<DetailsChange> &changes);

/// What is done to the command on top of the stack, or to the one that was undone last.
enum class UndoStep { Undo, Redo };

class ProfileCommand final : public QUndoCommand
{
public:
    using Step = std::function<bool()>;

    /// `text` completes "Undo ...".
    ProfileCommand(QString text, Step redo, Step undo);

    /// These come or go: `removing` is the step by which they go.
    void setPresent(std::shared_ptr<const ProfilesPresent> present, UndoStep removing);
    /// The profiles that go by this step.
    [[nodiscard]] QStringList removedBy(UndoStep step) const;

    void redo() override;
    void undo() override;

private:
    Step m_redo;
    Step m_undo;
    bool m_isDone = true;
    std::shared_ptr<const ProfilesPresent> m_present;
    UndoStep m_removing = UndoStep::Undo;
};

} // namespace dicom_echo
