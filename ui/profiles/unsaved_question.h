// The questions before unsaved changes would be lost.
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace dicom_echo {

enum class UnsavedAnswer { Save, Discard };

/// Whether all the drafts could be saved as they stand.
enum class SavingPossible { Yes, No };

/// Asks over `parent`, without blocking the caller. `answered` is not called if the user cancels.
void askAboutUnsavedChanges(QWidget *parent, const QStringList &profileNames, SavingPossible saving,
                            std::function<void(UnsavedAnswer)> answered);

/// Before profiles are deleted that have unsaved changes. `confirmed` is not called if the user cancels.
void askBeforeChangesAreDeleted(QWidget *parent, const QStringList &profileNames, std::function<void()> confirmed);

} // namespace dicom_echo
