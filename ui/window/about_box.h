// Which program this is: version, libraries, licences.
#pragma once

class QWidget;

namespace dicom_echo {

void showAboutBox(QWidget *parent);

} // namespace dicom_echo
