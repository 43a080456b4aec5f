#include "ui/verdict/stage_strip.h"

#include "ui/run/stage_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/widget_metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <utility>

namespace dicom_echo {
namespace {

StateIcon iconOf(StageState state)
{
    switch (state) {
    case StageState::Skipped:
        return StateIcon::Skipped;
    case StageState::Running:
        return StateIcon::Running;
    case StageState::Ok:
        return StateIcon::Success;
    case StageState::Warning:
        return StateIcon::Warning;
    case StageState::Failed:
        return StateIcon::Failure;
    case StageState::Cancelled:
        return StateIcon::Cancelled;
    }
    Q_UNREACHABLE();
}

Tone toneOf(StageState state)
{
    switch (state) {
    case StageState::Skipped:
        return Tone::Muted;
    case StageState::Running:
    case StageState::Ok:
    case StageState::Cancelled:
        return Tone::Normal;
    case StageState::Warning:
        return Tone::Warning;
    case StageState::Failed:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins({});
    for (int i = 0; i < stageCount; ++i) {
        Cell &cell = m_cells[static_cast<size_t>(i)];
        cell = makeCell(static_cast<Stage>(i));
        line->addWidget(cell.box, 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(widestForReading(this));
    clear();
}

void StageStrip::clear()
{
    for (int i = 0; i < stageCount; ++i)
        showStage(static_cast<Stage>(i), {}, {}, {});
}

void StageStrip::showStages(const std::array<StageRecord, stageCount> &stages)
{
    for (size_t i = 0; i < stages.size(); ++i) {
        const auto stage = static_cast<Stage>(i);
        const bool isAhead = stages[i].state == StageState::Skipped;
        showStage(stage, stages[i], isAhead ? QString() : stageStateText(stage, stages[i]), {});
    }
}

void StageStrip::showReport(const EchoReport &report)
{
    for (size_t i = 0; i < report.stages.size(); ++i) {
        const auto stage = static_cast<Stage>(i);
        showStage(stage, report.stages[i], stageStateText(stage, report.stages[i]), stageEvidence(stage, report));
    }
}

StageStrip::Cell StageStrip::makeCell(Stage stage)
{
    Cell cell;
    cell.box = new QWidget(this);
    cell.icon = new QLabel(cell.box);
    cell.title = new ElidedLabel(cell.box);
    cell.title->setText(stageTitle(stage));
    cell.state = new ElidedLabel(cell.box);
    cell.state->setFont(smallFont(this));
    auto *const grid = new QGridLayout(cell.box);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(0);
    grid->addWidget(cell.icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(cell.title, 0, 1);
    grid->addWidget(cell.state, 1, 1);
    grid->setColumnStretch(1, 1);
    return cell;
}

void StageStrip::showStage(Stage stage, const StageRecord &record, const QString &stateText, const QString &evidence)
{
    Cell &cell = m_cells[static_cast<size_t>(stage)];
    if (std::exchange(cell.shown, record.state) != record.state) {
        const int side = cell.title->fontMetrics().height();
        cell.icon->setPixmap(stateIcon(iconOf(record.state)).pixmap(QSize(side, side), devicePixelRatio()));
        cell.title->setTone(toneOf(record.state));
        cell.state->setTone(toneOf(record.state));
    }
    cell.state->setText(stateText);
    cell.box->setToolTip(evidence.isEmpty() ? QString() : plainToolTip(evidence));
    cell.box->setAccessibleName(tr("Stage %1").arg(stageTitle(stage)));
    cell.box->setAccessibleDescription(evidence.isEmpty() ? stateText : tr("%1. %2").arg(stateText, evidence));
}

} // namespace dicom_echo
#include "moc_stage_strip.cpp"
