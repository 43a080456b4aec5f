// The whole window in another language, driven by the English texts of what is in it. In no language at all, whose
// texts are 40 % longer, or in German (SPOKEN_LANGUAGE=de); with larger fonts if LARGE_FONTS is set.
#pragma once

#include "core/responder/responder.h"
#include "tests/ui/spoken_texts.h"
#include "tests/ui/window_driver.h"

#include <QTabBar>

#include <array>

namespace dicom_echo::test {

/// Speaks the other language from when it is made to when it goes.
class TranslatedWindow
{
public:
    // Names in no language's letters: what is left of them in Latin ones was not translated.
    static inline const QString answering = QStringLiteral("Α1");
    static inline const QString refusing = QStringLiteral("Α2");
    static inline const QString local = QStringLiteral("Α3"); ///< the built-in peer, with TLS

    static constexpr std::array sections = {"Timeouts, transfer syntax and more", "Secure connection (TLS)", "Watch"};

    TranslatedWindow();
    ~TranslatedWindow();

    [[nodiscard]] static bool isGerman();
    /// What was shown and has no translation.
    [[nodiscard]] QStringList missing() const { return m_texts->missing(); }

    /// Saves the three profiles. The window is not open yet.
    void begin();
    void end();
    void open();
    /// Of a peer with TLS.
    void openAllSections();
    [[nodiscard]] WindowDriver *driver() const { return m_driver.get(); }
    [[nodiscard]] QMainWindow *window() const { return m_driver->window(); }
    [[nodiscard]] QTabBar *tabs() const { return window()->findChild<QTabBar *>(); }

    /// Of those with this English text the one that is there.
    template <typename T>
    [[nodiscard]] T *find(const char *english) const
    {
        for (const QString &spoken : m_texts->spoken(text(english))) {
            for (T *const widget : window()->findChildren<T *>()) {
                if (QString(widget->accessibleName()).remove(u'&') == spoken)
                    return widget;
            }
        }
        return nullptr;
    }
    void click(const char *english) const;
    void trigger(const char *english) const;
    void choose(const QString &profile) const;
    void echo() const;
    /// A window besides the main one; null if there is none.
    [[nodiscard]] QWidget *other() const;
    void closeOther() const;
    /// Fails with what is not translated, or cut. `place` names the picture that is kept of it, if any are kept.
    void inspect(QWidget *root, const char *place) const;

private:
    std::shared_ptr<SpokenTexts> m_texts;
    std::unique_ptr<Responder> m_peer;
    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace dicom_echo::test
