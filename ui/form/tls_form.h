// The settings of TLS: on or off (a choice that the form puts elsewhere), the profile, whom to trust, our own
// certificate. Collects and shows values, and says at the field which of them cannot be used or are not secure; files
// are checked on another thread. The key's password is asked for elsewhere.
#pragma once

#include "core/tls/tls_settings.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/background_work.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QLineEdit;

namespace dicom_echo {

class ChoiceBox;
class ToneLabel;

class TlsForm : public QWidget
{
    Q_OBJECT

public:
    explicit TlsForm(QWidget *parent = nullptr);

    /// Nothing if TLS is off.
    [[nodiscard]] std::optional<TlsSettings> settings() const;
    /// Does not emit edited().
    void setSettings(const std::optional<TlsSettings> &settings);

    /// Switches TLS on or off; the settings stay. Does not emit edited().
    void setOn(bool on);
    /// Switches TLS on and accepts this certificate only. Does not emit edited().
    void pin(const QByteArray &sha256);

    /// What is wrong with the settings, a sentence; empty if they can be used or TLS is off, and until checked().
    [[nodiscard]] QString error() const { return m_check.isRunning() ? QString() : m_error; }

    /// Off or on, with how the peer is verified; belongs where it is always in sight.
    [[nodiscard]] ChoiceBox *choice() const { return m_on; }

    /// The settings in a few words: "off", "on, full verification".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// By the user.
    void edited();
    /// By the user; comes before edited().
    void toggled(bool on);
    /// error() is about the settings as they are now.
    void checked();

private:
    /// The rows of the form, each with a line for a message below it.
    enum Row { Profile, Verification, CaPath, ServerName, Pin, Certificate, Key, Crl, rowCount };

    [[nodiscard]] static Row rowOf(TlsSetting setting);
    void makeChoices(QGridLayout *grid);
    void makeTexts(QGridLayout *grid);
    ChoiceBox *addChoice(QGridLayout *grid, Row row, const QString &label, const QString &accessibleName);
    void addText(QGridLayout *grid, Row row, const QString &label);
    void addRow(QGridLayout *grid, Row row, const QString &label, QWidget *input);
    void addBrowseButton(QGridLayout *grid, Row row);
    [[nodiscard]] bool isOn() const;
    void makeChoice();
    void showOn(bool on);
    void inputChanged();
    void recheck();
    void showCheck(const std::optional<TlsSettingError> &wrong);
    void warn(const std::optional<TlsSettings> &settings);
    void say(Row row, const QString &message, Tone tone);
    [[nodiscard]] QLineEdit *text(Row row) const { return m_texts[row]; }
    void showText(Row row, const QString &shown);

    ChoiceBox *m_on;
    bool m_wasOn = false; ///< before the user chose
    ChoiceBox *m_profile = nullptr;
    ChoiceBox *m_verification = nullptr;
    std::array<QLineEdit *, rowCount> m_texts{}; ///< of the rows that are typed
    std::array<QWidget *, rowCount> m_inputs{};
    std::array<ToneLabel *, rowCount> m_messages{};
    ToneLabel *m_whenOff;
    QWidget *m_details;
    QString m_error; ///< of the last check; kept until the next one ends, so that it does not flicker
    BackgroundWork m_check;
};

} // namespace dicom_echo
