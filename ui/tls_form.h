// The settings of TLS: on or off, the profile, whom to trust, our own certificate. Collects and shows values and says
// which of them cannot be used; the password of the key stays in this widget for the session and nowhere else.
#pragma once

#include "core/net/tls_settings.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace dicom_echo {

class ToneLabel;

class TlsForm : public QWidget
{
    Q_OBJECT

public:
    explicit TlsForm(QWidget *parent = nullptr);

    /// Nothing if TLS is off.
    [[nodiscard]] std::optional<TlsSettings> settings() const;
    /// Not an edit of the user.
    void setSettings(const std::optional<TlsSettings> &settings);

    [[nodiscard]] QByteArray keyPassword() const;
    void setKeyPassword(const QByteArray &password);

    /// What is wrong with the settings, a sentence; empty if they can be used or TLS is off.
    [[nodiscard]] QString error() const { return m_error; }

    /// The settings in a few words: "off", "on, full verification".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// By the user.
    void edited();
    /// By the user; comes before edited().
    void toggled(bool on);

private:
    enum Text { CaPath, ServerName, Pin, Certificate, Key, Crl, textCount };

    void makeChoices(QGridLayout *grid);
    void makeTexts(QGridLayout *grid);
    void addText(QGridLayout *grid, int row, Text text, const QString &label, const QString &accessibleName);
    void addBrowseButton(QGridLayout *grid, int row, Text text);
    void inputChanged();
    void recheck();

    QCheckBox *m_on;
    QComboBox *m_profile = nullptr;
    QComboBox *m_verification = nullptr;
    std::array<QLineEdit *, textCount> m_texts{};
    QLineEdit *m_password = nullptr;
    ToneLabel *m_message;
    QWidget *m_details;
    QString m_error;
};

} // namespace dicom_echo
