#include "tests/ui/translated_window.h"

#include "tests/support/loopback.h"
#include "tests/ui/window_inspection.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLocale>
#include <QPointer>
#include <QTest>

namespace dicom_echo::test {
namespace {

/// As on a screen of 144 dpi that the desktop does not scale.
bool isLargeFont()
{
    return qEnvironmentVariableIsSet("LARGE_FONTS");
}

QSize windowSize()
{
    return isLargeFont() ? QSize(1366, 768) : QSize(900, 600);
}

} // namespace

TranslatedWindow::TranslatedWindow()
{
    {
        const WindowDriver before; // speaks English
    }
    m_texts = isGerman() ? std::make_shared<SpokenTexts>(Language::German) : std::make_shared<SpokenTexts>();
    QLocale::setDefault(QLocale(QLocale::German));
    QCoreApplication::installTranslator(m_texts.get());
    speakIn(Words(QLocale(), m_texts));
    if (isLargeFont()) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 1.5);
        QApplication::setFont(font);
    }
}

TranslatedWindow::~TranslatedWindow()
{
    QCoreApplication::removeTranslator(m_texts.get());
}

bool TranslatedWindow::isGerman()
{
    return qEnvironmentVariable("SPOKEN_LANGUAGE") == QLatin1StringView("de");
}

void TranslatedWindow::begin()
{
    m_peer = std::make_unique<Responder>();
    QVERIFY(!m_peer->start());
    m_driver = std::make_unique<WindowDriver>();
    Profile profile = savedPeer(answering, m_peer->port());
    profile.request.calledAeTitle = QStringLiteral("A1");
    Profile other = profile;
    other.name = refusing;
    other.request.port = freePort();
    Profile own = localTestPeerProfile();
    own.name = local;
    own.request.tls = TlsSettings();
    m_driver->save({profile, other, own});
}

void TranslatedWindow::end()
{
    m_driver.reset();
    m_peer.reset();
}

void TranslatedWindow::open()
{
    WindowStart start;
    start.history.path = m_driver->folder() + QStringLiteral("/history.sqlite");
    m_driver->open(start);
    window()->resize(windowSize());
    QTRY_COMPARE(window()->size(), windowSize());
    choose(answering);
}

void TranslatedWindow::openAllSections()
{
    open();
    choose(local);
    for (const char *const section : sections)
        click(section);
}

void TranslatedWindow::click(const char *english) const
{
    auto *const button = find<QAbstractButton>(english);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), english);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TranslatedWindow::trigger(const char *english) const
{
    const QStringList spoken = m_texts->spoken(text(english).remove(u'&'));
    for (QAction *const action : window()->findChildren<QAction *>()) {
        if (spoken.contains(action->text().remove(u'&')) && action->isEnabled() && action->isVisible())
            return action->trigger();
    }
    QFAIL(english);
}

void TranslatedWindow::choose(const QString &profile) const
{
    auto *const list = find<QAbstractItemView>("Profiles");
    const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::EditRole, profile);
    QVERIFY2(!found.isEmpty(), qPrintable(profile));
    list->setCurrentIndex(found.first());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // the rows of drafts follow then
}

void TranslatedWindow::echo() const
{
    click("Echo");
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("Echo") && find<QAbstractButton>("Echo")->isVisible(), 30'000);
}

QWidget *TranslatedWindow::other() const
{
    for (QWidget *const each : QApplication::topLevelWidgets()) {
        const bool isPopup = each->windowType() == Qt::Popup || each->windowType() == Qt::ToolTip;
        if (each != window() && each->isVisible() && !isPopup)
            return each;
    }
    return nullptr;
}

void TranslatedWindow::closeOther() const
{
    const QPointer<QWidget> closing = other();
    if (qobject_cast<QDialog *>(closing))
        QTest::keyClick(closing, Qt::Key_Escape);
    else
        closing->close();
    QTRY_VERIFY(!closing || !closing->isVisible());
}

void TranslatedWindow::inspect(QWidget *root, const char *place) const
{
    settleLayout();
    if (root != window()) {
        QCOMPARE(root->minimumSizeHint().boundedTo(windowSize()), root->minimumSizeHint());
        root->resize(root->size().boundedTo(windowSize()));
        settleLayout();
    }
    if (const QString folder = qEnvironmentVariable("KEEP_PICTURES"); !folder.isEmpty())
        QVERIFY(root->grab().save(QStringLiteral("%1/%2.png").arg(folder, text(place))));
    QStringList exempt;
    for (const char *const name :
         {"Log", "PDU fields", "PDU bytes", "PDUs", "Page of the guide", "Pages of the guide", "Language",
          "Local address", "Letter text", "Report", "Certificates"}) // hold what others wrote
        exempt += m_texts->spoken(text(name));
    QStringList found = cutTexts(root);
    if (!isGerman())
        found += untranslatedTexts(root, exempt);
    QVERIFY2(found.isEmpty(), qPrintable(text(place) + text(":\n  ") + found.join(text("\n  "))));
}

} // namespace dicom_echo::test
