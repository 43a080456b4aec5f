#include "ui/form/busy_bar.h"

namespace dicom_echo {
namespace {

constexpr int charactersOfBusyBar = 16;

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QProgressBar(parent)
{
    setAccessibleName(tr("Progress"));
    setTextVisible(false);
    setFixedWidth(fontMetrics().averageCharWidth() * charactersOfBusyBar);
    setMaximumHeight(fontMetrics().height() / 2);
    QSizePolicy keepsItsPlace = sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    setSizePolicy(keepsItsPlace);
}

void BusyBar::setBusy(bool busy)
{
    setVisible(busy);
    setRange(0, 0);
}

void BusyBar::setProgress(quint32 answered, quint32 total)
{
    if (total < 2)
        return;
    setRange(0, static_cast<int>(total));
    setValue(static_cast<int>(answered));
}

} // namespace dicom_echo
#include "moc_busy_bar.cpp"
