// The six stages of a run in a row: icon, name, state in words and time, live while the run is on.
#pragma once

#include "core/echo/echo_report.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace dicom_echo {

class ElidedLabel;

class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);

    /// Before a run.
    void clear();
    /// While it is on.
    void showStages(const std::array<StageRecord, stageCount> &stages);
    /// After it, with the evidence of each stage as tool tip and accessible description.
    void showReport(const EchoReport &report);

private:
    struct Cell
    {
        QWidget *box = nullptr;
        QLabel *icon = nullptr;
        ElidedLabel *title = nullptr;
        ElidedLabel *state = nullptr;
        std::optional<StageState> shown; ///< what the icon and the colours are
    };

    [[nodiscard]] Cell makeCell(Stage stage);
    void showStage(Stage stage, const StageRecord &record, const QString &stateText, const QString &evidence);

    std::array<Cell, stageCount> m_cells;
};

} // namespace dicom_echo
