// Fonts and sizes that follow those of a widget.
#pragma once

class QFont;
class QWidget;

namespace dicom_echo {

/// For text of lesser and of more weight than the widget's.
[[nodiscard]] QFont smallFont(const QWidget *widget);
[[nodiscard]] QFont headingFont(const QWidget *widget);

/// Longer lines of text are hard to read, and what belongs together would be far apart. In pixels.
[[nodiscard]] int widestForReading(const QWidget *widget);

/// Side of a small icon, in device-independent pixels.
[[nodiscard]] int smallIconSize(const QWidget *widget);

} // namespace dicom_echo
