// The form: every setting of an echo, checked while it is typed, and the button that starts and cancels it. Its head is
// always in sight, the sections open in a region below it. Collects and shows values; it knows nothing of profiles and
// runs.
#pragma once

#include "ui/form/echo_button.h"
#include "ui/form/profile_draft.h"
#include "ui/form/watch_form.h"

#include <QWidget>

#include <array>

namespace dicom_echo {

class BusyBar;
class CollapsibleSection;
class FormHead;
class FurtherSettings;
class InputField;
class SectionRegion;
class SettingField;
class TlsForm;

class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    /// Whatever is not on this form is as setDraft() gave it.
    [[nodiscard]] ProfileDraft draft() const;
    void setDraft(const ProfileDraft &draft);

    /// The request that the current draft stands for, if nothing is wrong with it.
    [[nodiscard]] const std::optional<EchoRequest> &request() const { return m_check.request; }
    /// The first input that is wrong, and what is wrong with it; empty if there is a request.
    [[nodiscard]] QString obstacle() const;

    /// What the button does, and whether the busy bar moves. Of an echo; the watch has a button of its own.
    void setRunState(RunState state);
    void setWatchState(WatchState state);

    /// Echoes answered out of `total`; with a single one the bar just moves.
    void setProgress(quint32 answered, quint32 total);

    /// Where the built-in responder listens; 0 while it does not run. Shown if the draft is of the local test peer.
    void setLocalTestPort(quint16 port);

    [[nodiscard]] FormHead *head() const { return m_head; }
    [[nodiscard]] SectionRegion *region() const { return m_region; }
    [[nodiscard]] CollapsibleSection *moreSettings() const { return m_moreSettings; }
    [[nodiscard]] CollapsibleSection *tlsSection() const { return m_tlsSection; }
    [[nodiscard]] CollapsibleSection *watchSection() const { return m_watchSection; }
    [[nodiscard]] WatchForm *watch() const { return m_watch; }

    /// Changes of TLS that the user asked for elsewhere; they emit edited(). The port stays as it was tried.
    void setTlsOn(bool on);
    void pinCertificate(const QByteArray &sha256);

    /// Focuses the first input that can be typed into, or Echo if the peer needs none.
    void focusFirst();
    void focusAddress();

Q_SIGNALS:
    /// By the user.
    void edited();
    /// The files named in the settings have been checked: request() and obstacle() may have changed.
    void checked();
    void echoRequested();
    void cancelRequested();
    /// A list of peers was pasted where one peer is asked for; the form is as it was.
    void peersPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] SettingField *field(SettingId id) const { return m_fields[static_cast<size_t>(id)]; }
    [[nodiscard]] InputField *addressField() const;
    [[nodiscard]] InputField *portField() const;
    void makeFields();
    void makeTlsSection();
    void makeWatchSection();
    void suggestPort(bool tls);
    void makeFurtherSettings();
    void fillHead();
    void setTabOrderByRank();
    void addressEdited(const QString &text, const QString &previous);
    void portEdited();
    void leaveLocalTestPeer();
    bool takePeerText();
    void inputChanged();
    void recheck();
    void showObstacles();
    void showLocalTestPeer();
    void hintAtLocalTestPeer();

    std::array<SettingField *, settingCount> m_fields{};
    FormHead *m_head;
    SectionRegion *m_region;
    EchoButton *m_button;
    BusyBar *m_busy;
    FurtherSettings *m_further = nullptr;
    CollapsibleSection *m_moreSettings = nullptr;
    TlsForm *m_tls = nullptr;
    CollapsibleSection *m_tlsSection = nullptr;
    WatchForm *m_watch = nullptr;
    CollapsibleSection *m_watchSection = nullptr;
    ProfileDraft m_given; ///< to setDraft(), for what is not on this form
    quint16 m_localTestPort = 0;
    DraftCheck m_check;
};

} // namespace dicom_echo
