// The run that the window shows: that of the open draft, on or over, or none. Stages, verdict and tabs follow it, and
// need not know that there are others. It borrows the run from the run book.
#pragma once

#include "ui/run/run_book.h"

#include <QObject>
#include <QPointer>

namespace dicom_echo {

class ShownRun : public QObject
{
    Q_OBJECT

public:
    /// `runs` must outlive it.
    explicit ShownRun(const RunBook *runs, QObject *parent = nullptr);

    /// Turns to another run; RunId::None to none.
    void show(RunId id);
    /// The same for one that has just started: what was shown before it stays in the log.
    void begin(RunId id);

    /// Null if none is shown, or one that the run book has forgotten.
    [[nodiscard]] const RunController *run() const { return m_run; }
    /// Also of one that the run book has forgotten since.
    [[nodiscard]] RunId id() const { return m_id; }
    [[nodiscard]] bool isEchoOn() const { return m_run && m_run->isRunning() && !m_run->isWatch(); }
    [[nodiscard]] bool isWatchOn() const { return m_run && m_run->isRunning() && m_run->isWatch(); }
    [[nodiscard]] const RunProgress &progress() const;
    [[nodiscard]] const RunRecord &record() const;

Q_SIGNALS:
    /// Another run is shown, or none. What came before is in record().
    void turned();
    /// A run is shown that has just started.
    void begun();
    // Of the run that is shown, as RunController has them.
    void progressed();
    void exchanged(const QList<dicom_echo::PduTransfer> &pdus);
    void sampled(const QList<dicom_echo::RunSample> &samples);
    void logged(const QList<dicom_echo::LogRecord> &records);
    void finished(const dicom_echo::FinishedRun &run);

private:
    void follow(RunId id);

    const RunBook *m_runs;
    RunId m_id = RunId::None;
    QPointer<const RunController> m_run;
};

} // namespace dicom_echo
