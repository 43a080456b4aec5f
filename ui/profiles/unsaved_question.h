// The question before unsaved changes would be lost.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace dicom_echo {

enum class UnsavedAnswer { Save, Discard };

/// Whether the draft could be saved as it stands.
enum class SavingPossible { Yes, No };

/// Asks over `parent`, without blocking the caller. `answered` is not called if the user cancels.
void askAboutUnsavedChanges(QWidget *parent, const QString &profileName, SavingPossible saving,
                            std::function<void(UnsavedAnswer)> answered);

} // namespace dicom_echo
