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

    void showError(const QString &text);
    void showRemark(const QString &text);

    /// `action` is run at most once, when the user presses the button; the message then goes.
    void showWithAction(const QString &text, const QString &buttonText, std::function<void()> action);

    [[nodiscard]] bool shows(const QString &text) const;
    /// Hides the message if it is still the one that is shown.
    void withdraw(const QString &text);

private:
    void show(StateIcon icon, const QString &text);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
};

} // namespace dicom_echo
