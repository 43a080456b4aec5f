// A message that lies over the lower end of its parent, blocks nothing and moves nothing: an error, or something that
// can be undone.
#pragma once

#include "ui/widgets/appearance.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace dicom_echo {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Identifies a message that was shown; counted from 1.
    using MessageId = int;

    MessageId showError(const QString &text);
    void showRemark(const QString &text);
    /// What was asked for is done; hides itself after a while.
    void showDone(const QString &text);

    /// Runs `action` at most once, when the user presses the button, and then hides the message.
    MessageId showWithAction(const QString &text, const QString &buttonText, std::function<void()> action);

    /// Whether this message is still shown.
    [[nodiscard]] bool shows(MessageId message) const { return !isHidden() && message == m_shown; }
    /// Hides the message if it is still shown.
    void withdraw(MessageId message);
    /// The user has gone on: hides what is shown unless it offers an action.
    void goOn();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    MessageId show(StateIcon icon, const QString &text);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
    MessageId m_shown = 0;
    QTimer m_ends;
};

} // namespace dicom_echo
