// Looks through the PDUs that are shown for the next one that matches, a few at a time. Owned by the PDU pane.
#pragma once

#include "ui/pdu/pdu_filter_model.h"

namespace dicom_echo {

class PduSearch : public QObject
{
    Q_OBJECT

public:
    enum class Step { Forward = 1, Backward = -1 };

    /// `shown` is borrowed.
    explicit PduSearch(const PduFilterModel *shown, QObject *parent = nullptr);

    /// Begins behind the row `from` (before it, backward), goes on around the end, and looks at `from` last; -1 begins
    /// at the first or the last row. A search that is under way ends without a signal. Among few PDUs the answer comes
    /// before it returns.
    void start(const PduFilter &wanted, int from, Step step);
    void stop() { m_tick.stop(); }
    [[nodiscard]] bool isLooking() const { return m_tick.isActive(); }

Q_SIGNALS:
    // One of them.
    void found(int row);
    void nothingFound();

private:
    void look();
    void passOver(int firstRow, int lastRow);

    const PduFilterModel *m_shown;
    PduFilter m_wanted;
    Step m_step = Step::Forward;
    int m_row = 0;  ///< looked at last
    int m_left = 0; ///< rows to look at
    QTimer m_tick;
};

} // namespace dicom_echo
