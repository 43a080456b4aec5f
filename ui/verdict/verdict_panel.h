// How the run went: an icon and words, an explanation below them that can be hidden, and the buttons that pass the
// result on. All text is plain and can be selected.
#pragma once

#include "ui/verdict/verdict_text.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace dicom_echo {

class TextPane;
class ToneLabel;

class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    /// The explanation of a failure, a warning or a remark is open at first, other details are not; while a run is on
    /// they stay as the user left them.
    void showText(const VerdictText &text);

    /// Adds a button for what can be done with a result; it is enabled and shown with the action.
    void addButton(QAction *action);
    /// The same for what may cure a failure; these stand right below the text.
    void addRemedy(QAction *action);

    /// Shows what one of the buttons did, beside them and for a few seconds.
    void showNote(const QString &note);

    void focusText();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    VerdictText m_text;
    bool m_expanded = false;
    QLabel *m_icon;
    TextPane *m_pane;
    QToolButton *m_details;
    ToneLabel *m_note;
    QTimer m_noteEnds;
    QHBoxLayout *m_remedies;
    QHBoxLayout *m_buttons;
};

} // namespace dicom_echo
