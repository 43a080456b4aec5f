// The log as a list of rows: of all lines that are kept, those up to the chosen level, of all runs or of the last one,
// and which of these contain the text searched for. Each run begins with a row that tells its time, peer and verdict.
// Updated line by line, so that a new line costs the same however many there are.
#pragma once

#include "core/log/bounded_log.h"

#include <QAbstractListModel>

#include <deque>

namespace dicom_echo {

class LogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Keeps what `log` keeps, lines of all levels.
    explicit LogModel(const BoundedLog &log = BoundedLog(), QObject *parent = nullptr);

    void append(const QList<LogRecord> &records);
    void clear();
    /// Whatever is appended from now on belongs to a new run.
    void startRun(const QString &peer, qint64 timeMicroseconds);
    /// How the last run ended.
    void endRun(const QString &verdict);

    /// The PDU of the last run that a line is about; -1 if it is about none.
    [[nodiscard]] qint64 pdu(int row) const;
    /// The first row about a PDU of the last run; -1 if none is shown.
    [[nodiscard]] int rowOfPdu(qint64 pdu) const;

    [[nodiscard]] LogLevel level() const { return m_level; }
    void setLevel(LogLevel level);
    [[nodiscard]] bool showsLastRunOnly() const { return m_lastRunOnly; }
    void setLastRunOnly(bool on);

    /// Lines that are kept, shown or not.
    [[nodiscard]] qsizetype keptCount() const { return m_log.size(); }
    /// Whether a row is the beginning of a run, and no line of the log.
    [[nodiscard]] bool isBeginning(int row) const { return record(row).level == LogLevel::Quiet; }
    /// Rows that are lines of the log.
    [[nodiscard]] int lineCount() const { return rowCount() - m_beginningsShown; }
    /// Length of the longest line that was shown, in characters; the beginnings of runs, which can be cut, do not
    /// count.
    [[nodiscard]] qsizetype longestLine() const { return m_longestLine; }

    [[nodiscard]] const LogRecord &record(int row) const;
    /// As shown: `10:02:11.402  I  Requesting Association`, in local time; of the beginning of a run
    /// `10:02:11.402  =  PACS at pacs.example.org, port 104: Echo succeeded.`
    [[nodiscard]] QString line(int row) const;
    /// Where the text begins in line().
    static constexpr qsizetype textColumn = 17;

    /// An empty text finds nothing. Case does not matter.
    void setSearchText(const QString &text);
    [[nodiscard]] QString searchText() const { return m_searchText; }
    [[nodiscard]] int matchCount() const { return static_cast<int>(m_matches.size()); }
    /// The next row with a match after `row`, or the first one; -1 if there is none.
    [[nodiscard]] int matchAfter(int row) const;
    /// The previous row with a match before `row`, or the last one; -1 if there is none.
    [[nodiscard]] int matchBefore(int row) const;
    /// Which match a row is, counted from 1; 0 if it is none.
    [[nodiscard]] int matchNumber(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Other lines contain the text searched for.
    void matchesChanged();

private:
    using Number = quint64; ///< of a line, counted since the last clear()

    struct Run
    {
        Number first; ///< of its beginning
        QString verdict;
    };

    [[nodiscard]] Number endNumber() const { return m_log.droppedCount() + Number(m_log.size()); }
    [[nodiscard]] const LogRecord &recordOf(Number number) const;
    void removeRowsBefore(Number first);
    void show(Number number);
    void rebuild();
    [[nodiscard]] bool isMatch(const LogRecord &record) const;
    [[nodiscard]] int rowOf(Number number) const;
    [[nodiscard]] QString verdictOf(Number beginning) const;
    [[nodiscard]] Number firstToShow() const;
    void forgetDroppedRuns();

    BoundedLog m_log;
    Number m_runStart = 0;  ///< the beginning of the last run
    std::deque<Run> m_runs; ///< whose beginnings are kept, and the last one
    bool m_lastRunOnly = false;
    int m_beginningsShown = 0;
    LogLevel m_level = LogLevel::Error;
    std::deque<Number> m_shown;   ///< the rows, ascending
    std::deque<Number> m_matches; ///< of the rows, ascending
    QString m_searchText;
    qsizetype m_longestLine = 0;
};

} // namespace dicom_echo
