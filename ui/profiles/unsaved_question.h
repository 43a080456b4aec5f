// The questions before unsaved changes would be lost.
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace dicom_echo {

enum class UnsavedAnswer { Save, Discard };

/// Asks over `parent`, without blocking the caller. `invalid`: those of the drafts that cannot be saved as they stand.
/// `answered` is not called if the user cancels.
void askAboutUnsavedChanges(QWidget *parent, const QStringList &drafts, const QStringList &invalid,
                            std::function<void(UnsavedAnswer)> answered);

/// Before profiles are deleted that have unsaved changes. `confirmed` is not called if the user cancels.
void askBeforeChangesAreDeleted(QWidget *parent, const QStringList &profileNames, std::function<void()> confirmed);

} // namespace dicom_echo
