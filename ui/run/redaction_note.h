// The line that says what is redacted, where what is given away is on the screen.
#pragma once

class QLabel;
class QWidget;

namespace dicom_echo {

class Redaction;

/// A label with Redaction::note(), hidden while the switch is off. `redaction` is borrowed and outlives it.
[[nodiscard]] QLabel *makeRedactionNote(Redaction *redaction, QWidget *parent);

} // namespace dicom_echo
