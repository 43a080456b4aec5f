// A peer with TLS or without, and a window on it, for tests of what the window does about certificates.
#pragma once

#include "core/responder/responder.h"
#include "tests/support/test_authority.h"
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTextEdit>

namespace dicom_echo::test {

inline QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

inline Profile savedPeer(quint16 port, const std::optional<TlsSettings> &tls)
{
    Profile profile;
    profile.name = words("Peer");
    profile.request.address = words("127.0.0.1");
    profile.request.port = port;
    profile.request.tls = tls;
    return profile;
}

inline QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

inline QAbstractButton *buttonOf(const QWidget *dialog, const char *text)
{
    for (QAbstractButton *const button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == QLatin1StringView(text))
            return button;
    }
    return nullptr;
}

inline void clickIn(const QWidget *dialog, const char *text)
{
    QAbstractButton *const button = buttonOf(dialog, text);
    QVERIFY2(button && button->isVisible(), text);
    QTest::mouseClick(button, Qt::LeftButton);
}

inline QString shownIn(const QWidget *dialog)
{
    return findByName<QTextEdit>(dialog, words("Certificates"))->toPlainText();
}

class TlsWindowFixture
{
protected:
    void issue() { m_credentials = m_authority.issue(); }
    void begin() { m_driver = std::make_unique<WindowDriver>(); }
    void end()
    {
        m_driver.reset();
        m_peer.reset();
    }

    void startPeer(const std::optional<TlsServerSettings> &tls)
    {
        ResponderSettings settings;
        settings.tls = tls;
        m_peer = std::make_unique<Responder>(settings);
        QVERIFY(!m_peer->start());
    }

    void open(const std::optional<TlsSettings> &tls)
    {
        m_driver->save({savedPeer(m_peer->port(), tls)});
        m_driver->open();
        m_driver->clickProfile(words("Peer"));
    }

    void echo() const { m_driver->click(words("Echo")); }

    [[nodiscard]] TlsSettings trusting() const
    {
        TlsSettings tls;
        tls.caPath = m_authority.certificateFile();
        return tls;
    }

    /// The button if it is shown.
    [[nodiscard]] QAbstractButton *shown(const char *name) const
    {
        QAbstractButton *const button = m_driver->button(words(name));
        return button && button->isVisible() ? button : nullptr;
    }

    TestAuthority m_authority;
    Credentials m_credentials;
    std::unique_ptr<Responder> m_peer;
    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace dicom_echo::test
