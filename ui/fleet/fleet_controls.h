// The three lines above the table: what is done with the fleet and which of it is shown; how many peers there are, and
// how they are; what else there is to say, and how far a run is. Nothing in them moves, whatever happens.
#pragma once

#include "ui/fleet/fleet_actions.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSettings;
class QSpinBox;

namespace dicom_echo {

class ChoiceBox;
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

    /// `counts` has a line of its own, so that it stays whole; `headline` may be longer than its line. `explanation`:
    /// more than it says, mostly empty.
    void showSummary(const QString &counts, const QString &headline, const QString &explanation);
    /// `done` of `all`; no bar if that is none.
    void showProgress(qsizetype done, qsizetype all);
    /// Hands the focus from what is switched off to what can be used instead: call it while all of them are on.
    void setRunning(bool isRunning);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void groupChanged();

private:
    [[nodiscard]] QWidget *makeRepeat(QAction *repeat);
    [[nodiscard]] QLayout *makeSummary();

    QPushButton *m_echoAll;
    QPushButton *m_echoSelected;
    QPushButton *m_stop;
    QWidget *m_begunBy; ///< the one of the buttons that had the focus
    QLineEdit *m_filter;
    ChoiceBox *m_groups;
    QCheckBox *m_repeat = nullptr;
    QSpinBox *m_interval = nullptr;
    QProgressBar *m_bar;
    ElidedLabel *m_counts;
    ElidedLabel *m_headline;
};

} // namespace dicom_echo
