// What explains the verdict, as a tab: what was seen, the likely cause, what to do and who can do it, the facts of the
// peer and of TLS; and the buttons for what may cure a failure. All text is plain and can be selected.
#pragma once

#include "ui/run/run_tab.h"
#include "ui/verdict/verdict_text.h"

class QHBoxLayout;

namespace dicom_echo {

class ElidedLabel;
class TextPane;

class ExplanationTab : public RunTab
{
    Q_OBJECT

public:
    [[nodiscard]] static RunTabOffer offer(const QList<QAction *> &remedies);

    /// Each remedy has a button, which is enabled and shown with it.
    explicit ExplanationTab(const QList<QAction *> &remedies, QWidget *parent = nullptr);

    void focusContent() override;

    void showVerdict(const VerdictText &text) override;
    void showRemark(const QString &remark) override;
    /// A failure is offered to be seen.
    void endRun(const FinishedRun &run) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    VerdictText m_text;
    TextPane *m_pane;
    ElidedLabel *m_remark;
};

} // namespace dicom_echo
