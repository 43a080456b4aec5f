#include "ui/fleet/fleet_controls.h"

#include "core/text/visible_text.h"
#include "ui/lists/search_line.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView intervalKey("fleet/interval");
constexpr int shortestInterval = 5; ///< seconds
constexpr int longestInterval = 24 * 60 * 60;
constexpr int usualInterval = 60;
constexpr int fewestCharactersOfGroup = 8;
constexpr int barWidth = 160; ///< pixels

} // namespace

FleetControls::FleetControls(const FleetActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_echoAll(makeActionButton(actions.echoAll, tr("Echo all"), tr("Echo all"), this))
    , m_echoSelected(makeActionButton(actions.echoSelected, tr("Echo selected"), tr("Echo selected"), this))
    , m_stop(makeActionButton(actions.stop, tr("Stop"), tr("Stop"), this))
    , m_begunBy(m_echoAll)
    , m_filter(makeSearchLine(tr("Fleet filter"), this))
    , m_groups(new ChoiceBox(this, std::max(fewestCharactersOfGroup, int(tr("All groups").size()))))
    , m_bar(new QProgressBar(this))
    , m_counts(new ElidedLabel(this))
    , m_headline(new ElidedLabel(this))
{
    m_groups->setAccessibleName(tr("Fleet group"));
    m_groups->setToolTip(tr("Which group of profiles is shown and tested"));
    m_filter->setToolTip(tr("Shows the peers in which each of these words stands: name, group, host, port, AE title, "
                            "state, cause"));
    m_counts->setAccessibleName(tr("Fleet summary"));
    m_headline->setAccessibleName(tr("Fleet headline"));
    setGroups({});

    auto *const commands = new QHBoxLayout;
    commands->addWidget(m_echoAll);
    commands->addWidget(m_echoSelected);
    commands->addWidget(m_stop);
    commands->addWidget(makeRepeat(actions.repeat));
    commands->addSpacing(fontMetrics().height());
    commands->addWidget(m_groups);
    commands->addWidget(m_filter, 1);
    auto *const lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addLayout(commands);
    lines->addLayout(makeSummary());
    connect(m_filter, &QLineEdit::textChanged, this, &FleetControls::wordsChanged);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &FleetControls::groupChanged);
    showProgress(0, 0);
}

/// The counts have all the width there is, in every language.
QLayout *FleetControls::makeSummary()
{
    m_bar->setAccessibleName(tr("Fleet progress"));
    m_bar->setFixedSize(barWidth, fontMetrics().height()); // of the line: nothing moves when it comes and goes
    m_bar->setTextVisible(false);
    auto *const news = new QHBoxLayout;
    news->addWidget(m_headline, 1);
    news->addWidget(m_bar);
    auto *const lines = new QVBoxLayout;
    lines->setSpacing(2); // pixels
    lines->addWidget(m_counts);
    lines->addLayout(news);
    return lines;
}

QWidget *FleetControls::makeRepeat(QAction *repeat)
{
    auto *const pair = new QWidget(this);
    m_repeat = new QCheckBox(tr("Repeat e&very"), pair);
    m_repeat->setAccessibleName(tr("Repeat every"));
    m_repeat->setToolTip(repeat->toolTip());
    m_interval = new QSpinBox(pair);
    m_interval->setAccessibleName(tr("Repeat interval"));
    m_interval->setRange(shortestInterval, longestInterval);
    m_interval->setValue(usualInterval);
    m_interval->setSuffix(tr(" s"));
    connect(m_repeat, &QCheckBox::toggled, repeat, &QAction::setChecked);
    connect(repeat, &QAction::toggled, m_repeat, &QCheckBox::setChecked);
    auto *const line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->addWidget(m_repeat);
    line->addWidget(m_interval);
    return pair;
}

void FleetControls::setGroups(const QStringList &groups)
{
    const QVariant chosen = m_groups->currentData();
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    m_groups->addItem(tr("All groups"));
    for (const QString &group : groups)
        m_groups->addItem(visibleText(group), group);
    m_groups->setCurrentIndex(chosen.isValid() ? std::max(0, m_groups->findData(chosen)) : 0);
}

std::optional<QString> FleetControls::group() const
{
    const QVariant chosen = m_groups->currentData();
    return chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt;
}

std::chrono::seconds FleetControls::interval() const
{
    return std::chrono::seconds(m_interval->value());
}

void FleetControls::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void FleetControls::showSummary(const QString &counts, const QString &headline, const QString &explanation)
{
    m_counts->setText(counts);
    m_headline->setText(headline);
    m_headline->setToolTip(explanation.isEmpty() ? QString()
                                                 : plainToolTip(headline + QStringLiteral("\n\n") + explanation));
    m_headline->setAccessibleDescription(explanation);
}

void FleetControls::showProgress(qsizetype done, qsizetype all)
{
    m_bar->setRange(0, std::max(1, int(all)));
    m_bar->setValue(int(done));
    m_bar->setVisible(all > 0);
}

/// Qt would hand the focus to whatever comes next in the line.
void FleetControls::setRunning(bool isRunning)
{
    QWidget *const focused = window()->focusWidget();
    if (isRunning &&
        (focused == m_echoAll || focused == m_echoSelected || focused == m_repeat || focused == m_interval)) {
        m_begunBy = focused == m_echoSelected ? m_echoSelected : m_echoAll;
        m_stop->setFocus();
    } else if (!isRunning && focused == m_stop) {
        for (QWidget *const next : {m_begunBy, static_cast<QWidget *>(m_echoAll), static_cast<QWidget *>(m_filter)}) {
            if (next->isEnabled()) {
                next->setFocus();
                break;
            }
        }
    }
    m_repeat->setEnabled(!isRunning);
    m_interval->setEnabled(!isRunning);
}

void FleetControls::saveLayout(QSettings &settings) const
{
    settings.setValue(intervalKey, m_interval->value());
}

void FleetControls::restoreLayout(const QSettings &settings)
{
    m_interval->setValue(settings.value(intervalKey, usualInterval).toInt());
}

} // namespace dicom_echo
#include "moc_fleet_controls.cpp"
