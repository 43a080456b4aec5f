// What can be done with a finished run: pass it on as text, as a command, as a file.
#pragma once

#include "core/report/command_text.h"
#include "ui/run/finished_run.h"
#include "ui/run/run_tab.h"

#include <QMenu>
#include <QObject>

#include <functional>
#include <optional>

class QAction;

namespace dicom_echo {

class Redaction;

class ReportActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the file dialog. Whatever is passed on goes through the redaction, which is borrowed.
    ReportActions(QWidget *window, Redaction *redaction);

    /// The run that the actions are about; without one they are disabled.
    void setRun(const std::optional<FinishedRun> &run);
    /// The same of a watch that is on: `soFar` gives what is known when it is asked for.
    void follow(const std::function<FinishedRun()> &soFar);

    /// Who has a picture of a run for its page, as it may be given away.
    using PictureSource = std::function<std::optional<RunPicture>(RunId run)>;
    void setPictureSource(const PictureSource &source) { m_pictureOf = source; }

    [[nodiscard]] QAction *copyForTicket() const { return m_copyForTicket; }
    /// With a menu to choose the tool from.
    [[nodiscard]] QAction *copyAsCommand() const { return m_copyAsCommand; }
    [[nodiscard]] QAction *saveReport() const { return m_saveReport; }

Q_SIGNALS:
    /// Something worked, with a remark if there is one to make.
    void done(const QString &message, const QString &remark);
    void failed(const QString &message);

private:
    void addCommand(const QString &text, CommandTool tool);
    void copyTicket();
    void copyCommand(CommandTool tool);
    void chooseFile();
    void save(const FinishedRun &run, const std::optional<RunPicture> &picture, const QString &path);
    void setRunSource(const std::function<FinishedRun()> &source);
    [[nodiscard]] FinishedRun given() const;
    [[nodiscard]] QString copied() const;

    QWidget *m_window;
    Redaction *m_redaction;
    std::function<FinishedRun()> m_run; ///< empty: none
    PictureSource m_pictureOf;
    QMenu m_commands;
    QAction *m_copyForTicket;
    QAction *m_copyAsCommand;
    QAction *m_saveReport;
};

} // namespace dicom_echo
