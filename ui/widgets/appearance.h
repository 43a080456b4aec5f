// Colours and icons that carry a meaning, for light and dark palettes alike. Colour never stands alone: a word or an
// icon of another shape always goes with it.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

class QFont;

namespace dicom_echo {

/// Icons of the resource library; each has a shape of its own.
enum class StateIcon { Success, Warning, Failure, Cancelled, Running, Skipped };

[[nodiscard]] QIcon stateIcon(StateIcon which);

/// Whether the windows of this palette are dark.
[[nodiscard]] bool isDark(const QPalette &palette);

enum class Tone { Normal, Muted, Good, Warning, Bad };

/// The colour of text of this tone, with enough contrast on the window and base colours of the palette.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);

/// The background of text that a search has found.
[[nodiscard]] QColor foundColor(const QPalette &palette);

/// Some platform themes leave the placeholders of empty inputs black on a dark base. Call it once there is an
/// application object.
void makePlaceholdersReadable();

/// The system's font for columns of text.
[[nodiscard]] QFont monospaceFont();

} // namespace dicom_echo
