// The two lines above the table: what is done with the fleet and which of it is shown; how far a run is, or what it
// came to. Nothing in them moves, whatever happens.
#pragma once

#include "ui/fleet/fleet_actions.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QSettings;
class QSpinBox;

namespace dicom_echo {

class ElidedLabel;

class FleetControls : public QWidget
{
    Q_OBJECT

public:
    /// The actions are borrowed.
    FleetControls(const FleetActions &actions, QWidget *parent);

    /// Keeps the one that is chosen if it is still there.
    void setGroups(const QStringList &groups);
    /// Nothing: all of them.
    [[nodiscard]] std::optional<QString> group() const;
    [[nodiscard]] std::chrono::seconds interval() const;
    void focusFilter();

    /// `done` of `all`; no bar if nothing is on.
    void showProgress(const QString &text, qsizetype done, qsizetype all);
    void showSummary(const QString &text, const QString &explanation);
    void setRunning(bool isRunning);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void groupChanged();

private:
    [[nodiscard]] QWidget *makeRepeat(QAction *repeat);

    QLineEdit *m_filter;
    QComboBox *m_groups;
    QSpinBox *m_interval = nullptr;
    QProgressBar *m_bar;
    ElidedLabel *m_text;
};

} // namespace dicom_echo
