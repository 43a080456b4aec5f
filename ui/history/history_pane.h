// The History tab: the runs of the peer that is open as a table, and the way to the report of each. Reads only while it
// is seen.
#pragma once

#include "ui/history/history_model.h"
#include "ui/run/run_tab.h"

#include <QSet>

class QLabel;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace dicom_echo {

class ElidedLabel;
class Redaction;

class HistoryPane : public RunTab
{
    Q_OBJECT

public:
    [[nodiscard]] static RunTabOffer offer(RunHistory *history, Redaction *redaction);

    /// Both are borrowed and outlive it.
    HistoryPane(RunHistory *history, Redaction *redaction, QWidget *parent = nullptr);

    void focusContent() override;

    /// Whose runs are shown, by its key; empty: of nobody, as the form is not filled in.
    void showPeer(const QString &peer) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void layOut();
    void read();
    void takeLines(const QString &peer, const QList<HistoryLine> &lines);
    void showWhatIsThere();
    void openReport(const QModelIndex &index);
    void takeRecord(qint64 row, const std::optional<HistoryRecord> &record);

    RunHistory *m_history;
    Redaction *m_redaction;
    HistoryModel m_model;
    QTableView *m_table;
    QLabel *m_empty;
    ElidedLabel *m_summary;
    QPushButton *m_open;
    QStackedLayout *m_stack = nullptr;
    QString m_peer;
    int m_causeWidth = 0;   ///< at least
    bool m_isRead = false;  ///< what is shown is of this peer, and new
    QSet<qint64> m_opening; ///< rows whose reports are on their way
};

} // namespace dicom_echo
