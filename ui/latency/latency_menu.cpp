#include "ui/latency/latency_menu.h"

#include "core/diagnosis/duration_text.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include <array>

namespace dicom_echo {
namespace {

constexpr double longestThreshold = 1e6; // milliseconds
constexpr int thresholdDecimals = 3;

/// What the settings call them.
constexpr std::array scaleNames = {
    std::pair(ValueScale::Linear, QLatin1StringView("linear")),
    std::pair(ValueScale::Logarithmic, QLatin1StringView("logarithmic")),
    std::pair(ValueScale::Clipped, QLatin1StringView("clipped")),
};

QString scaleKey()
{
    return QStringLiteral("latency/scale");
}

QString thresholdKey()
{
    return QStringLiteral("latency/threshold");
}

} // namespace

LatencyMenu::LatencyMenu(const LatencyOptions &options, QWidget *parent)
    : QObject(parent)
    , m_window(parent)
    , m_scales(new QActionGroup(this))
    , m_threshold(new QAction(this))
    , m_options(options)
{
    addScale(tr("L&inear scale"), ValueScale::Linear);
    addScale(tr("&Logarithmic scale"), ValueScale::Logarithmic);
    addScale(tr("Even, up to the &99th percentile"), ValueScale::Clipped);
    connect(m_threshold, &QAction::triggered, this, &LatencyMenu::askForThreshold);
    choose(options);
}

void LatencyMenu::addScale(const QString &text, ValueScale scale)
{
    QAction *const action = m_scales->addAction(text);
    action->setCheckable(true);
    action->setData(QVariant::fromValue(static_cast<int>(scale)));
    connect(action, &QAction::triggered, this, [this, scale] {
        LatencyOptions options = m_options;
        options.scale = scale;
        choose(options);
    });
}

QToolButton *LatencyMenu::makeButton(QWidget *parent)
{
    auto *const menu = new QMenu(parent);
    menu->addActions(m_scales->actions());
    menu->addSeparator();
    menu->addAction(m_threshold);
    QToolButton *const button = makeMenuButton(tr("Chart"), tr("Chart options"), menu, parent);
    button->setToolTip(tr("The scale of the round trips, and a threshold"));
    return button;
}

void LatencyMenu::choose(const LatencyOptions &options)
{
    m_options = options;
    for (QAction *const action : m_scales->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(options.scale));
    m_threshold->setText(options.threshold ? tr("&Threshold: %1...").arg(durationText(*options.threshold, userWords()))
                                           : tr("&Threshold: none..."));
    Q_EMIT chosen(options);
}

void LatencyMenu::askForThreshold()
{
    auto *const dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Threshold"));
    dialog->setLabelText(tr("Draw a line at (ms, 0 for none):"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(thresholdDecimals);
    dialog->setDoubleRange(0, longestThreshold);
    dialog->setDoubleValue(m_options.threshold.value_or(0));
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double milliseconds) {
        LatencyOptions options = m_options;
        options.threshold = milliseconds > 0 ? std::optional(milliseconds) : std::nullopt;
        choose(options);
    });
    dialog->open();
}

void LatencyMenu::save(QSettings &settings) const
{
    for (const auto &[scale, name] : scaleNames) {
        if (scale == m_options.scale)
            settings.setValue(scaleKey(), name);
    }
    settings.setValue(thresholdKey(), m_options.threshold.value_or(0));
}

void LatencyMenu::restore(const QSettings &settings)
{
    LatencyOptions options;
    const QString wanted = settings.value(scaleKey()).toString();
    for (const auto &[scale, name] : scaleNames) {
        if (wanted == name)
            options.scale = scale;
    }
    const double threshold = settings.value(thresholdKey()).toDouble();
    if (threshold > 0 && threshold <= longestThreshold)
        options.threshold = threshold;
    choose(options);
}

} // namespace dicom_echo
#include "moc_latency_menu.cpp"
