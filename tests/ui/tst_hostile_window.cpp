// A peer that sends markup, control characters and worse: the window shows them as text, wherever it shows them.
#include "core/text/visible_text.h"
#include "tests/support/hostile_text.h"
#include "tests/ui/window_driver.h"
#include "ui/verdict/stage_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// Whether Qt or the screen would make anything of the text but text.
bool isHarmless(const QString &text)
{
    static const QRegularExpression ourBreaks(QStringLiteral("[\n\t]")); // what the peer sends of them is escaped
    const QStringList lines = text.split(ourBreaks);
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) { return visibleText(line) == line; });
}

/// A text of which Qt decides itself whether it is markup: such markup must be ours, and escape what is inside.
bool isHarmlessMarkup(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return isHarmless(text);
    for (const char *const element : {"<b>", "<img", "<script", "<p style=color"}) {
        if (text.contains(QLatin1StringView(element)))
            return false;
    }
    QTextDocument document;
    document.setHtml(text);
    return isHarmless(document.toPlainText());
}

void addTexts(const QAbstractItemModel *model, const QModelIndex &parent, QStringList &plain, QStringList &toolTips)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                plain << index.data(role).toString();
            toolTips << index.data(Qt::ToolTipRole).toString();
        }
        addTexts(model, model->index(row, 0, parent), plain, toolTips);
    }
}

/// Everything that the window shows, says to a screen reader, or shows as soon as the mouse rests somewhere.
void checkAllTexts(const QWidget *window)
{
    QStringList plain;
    QStringList maybeMarkup;
    for (const QWidget *const widget : window->findChildren<QWidget *>()) {
        plain << widget->accessibleName() << widget->accessibleDescription() << widget->windowTitle();
        maybeMarkup << widget->toolTip() << widget->statusTip() << widget->whatsThis();
        if (const auto *const label = qobject_cast<const QLabel *>(widget))
            (label->textFormat() == Qt::PlainText ? plain : maybeMarkup) << label->text();
        if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
            plain << button->text();
        if (const auto *const view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addTexts(view->model(), {}, plain, maybeMarkup);
        if (const auto *const text = qobject_cast<const QTextEdit *>(widget))
            plain << text->toPlainText();
    }
    for (const QString &text : std::as_const(plain))
        QVERIFY2(isHarmless(text), qPrintable(text));
    for (const QString &text : std::as_const(maybeMarkup))
        QVERIFY2(isHarmlessMarkup(text), qPrintable(text));
}

} // namespace

class TestHostileWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextOfThePeerAsText_data();
    void showsTextOfThePeerAsText();
    void showsTextOfSavedProfilesAsText();
};

void TestHostileWindow::showsTextOfThePeerAsText_data()
{
    QTest::addColumn<QByteArray>("hostile");
    QTest::addColumn<quint16>("status");
    for (const HostileText &text : hostileTexts) {
        QTest::addRow("success, %s", text.name) << text.bytes << quint16(0x0000);
        QTest::addRow("failure, %s", text.name) << text.bytes << quint16(0x0110);
    }
}

void TestHostileWindow::showsTextOfThePeerAsText()
{
    QFETCH(QByteArray, hostile);
    QFETCH(quint16, status);
    const QString shown = visibleText(QString::fromLatin1(hostile));
    ScriptedPeer peer(servingHostileText(hostile, status));
    Profile profile;
    profile.name = QStringLiteral("Hostile");
    profile.request.address = peer.address();
    profile.request.port = peer.port();
    profile.lastImplementationClassUid = QStringLiteral("1.2.3"); // another one: the new one is told in a remark
    WindowDriver driver;
    driver.save({profile});
    driver.open();
    driver.clickProfile(profile.name);
    driver.click(QStringLiteral("Echo"));
    QTRY_VERIFY(!driver.log().filter(QStringLiteral("Releasing Association")).isEmpty());
    QTRY_VERIFY(driver.button(QStringLiteral("Echo")));

    const QAbstractItemView *const pdus = driver.list(QStringLiteral("PDUs"));
    const QAbstractItemView *const fields = driver.list(QStringLiteral("PDU fields"));
    QVERIFY(pdus->model()->rowCount() >= 4);
    for (int row = 0; row < pdus->model()->rowCount(); ++row) {
        pdus->selectionModel()->setCurrentIndex(pdus->model()->index(row, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QVERIFY(fields->model()->rowCount() > 0);
        checkAllTexts(driver.window());
    }

    // It is not hidden either.
    QVERIFY2(driver.verdict().contains(shown), qPrintable(driver.verdict()));
    QVERIFY(driver.log().join(u'\n').contains(shown));
    const auto *const strip = driver.window()->findChild<StageStrip *>();
    const auto *const echo = findByName<QWidget>(strip, QStringLiteral("Stage Associate"));
    QVERIFY2(echo->accessibleDescription().contains(shown), qPrintable(echo->accessibleDescription()));
    driver.trigger(QStringLiteral("Copy for a ticket"));
    const QString ticket = QGuiApplication::clipboard()->text();
    QVERIFY(isHarmless(ticket));
    QVERIFY(ticket.contains(shown));
}

/// Profiles may come from somebody else's file.
void TestHostileWindow::showsTextOfSavedProfilesAsText()
{
    QList<Profile> profiles;
    for (const HostileText &text : hostileTexts) {
        const QString hostile = QString::fromLatin1(text.bytes);
        if (visibleText(hostile) != hostile) // no such name can be saved
            continue;
        Profile profile;
        profile.name = hostile;
        profile.request.address = QStringLiteral("127.0.0.1");
        profile.request.calledAeTitle = hostile;
        profiles << profile;
    }
    WindowDriver driver;
    driver.save(profiles);
    driver.open();
    checkAllTexts(driver.window());
}

QTEST_MAIN(TestHostileWindow)
#include "tst_hostile_window.moc"
