// A message above the work that does not stop it: an error, or something that can be taken back.
#pragma once

#include "ui/widgets/appearance.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace dicom_echo {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A message that was shown; each has an id of its own, from 1.
    using MessageId = int;

    MessageId showError(const QString &text);
    void showRemark(const QString &text);

    /// `action` is run at most once, when the user presses the button; the message then goes.
    MessageId showWithAction(const QString &text, const QString &buttonText, std::function<void()> action);

    /// Whether this message is still the one that is shown.
    [[nodiscard]] bool shows(MessageId message) const { return !isHidden() && message == m_shown; }
    /// Hides the message if it is still shown.
    void withdraw(MessageId message);

private:
    MessageId show(StateIcon icon, const QString &text);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
    MessageId m_shown = 0;
};

} // namespace dicom_echo
