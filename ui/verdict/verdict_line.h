// How the run went, in one line: an icon, a sentence, a remark on it, and the menu that passes the result on. Its
// height and its place stay the same whatever it shows; what explains the verdict is in the Explanation tab.
#pragma once

#include "ui/verdict/verdict_text.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace dicom_echo {

class ElidedLabel;
class TextLine;

class VerdictLine : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLine(QWidget *parent = nullptr);

    /// The line is announced to screen readers if it is news; rising counts are not.
    void showText(const VerdictText &text);
    /// What limits the verdict, such as settings that have changed since; empty: nothing.
    void setRemark(const QString &remark);

    /// Adds a command to the menu for what can be done with a result; null: a line between two groups.
    void addToMenu(QAction *action);

    /// Shows what a command did, in the place of the remark and for a few seconds.
    void showNote(const QString &note);

    void focusText();

private:
    void render();
    void showRemark();

    VerdictText m_text;
    QString m_remark;
    QLabel *m_icon;
    TextLine *m_line;
    ElidedLabel *m_note;
    QTimer m_noteEnds;
    QMenu *m_menu;
};

} // namespace dicom_echo
