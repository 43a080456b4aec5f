// The catalogues of translations as files: complete, and with the places of their sources.
#include "core/language/language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace dicom_echo;

namespace {

struct Message
{
    bool hasPlurals = false;
    QString source = {};
    QStringList translations = {}; ///< one for each plural form
    QString state = {};            ///< empty: finished
};

/// Texts have control characters as elements: none of ours has any.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("message"))
            messages.append(Message{.hasPlurals = xml.attributes().hasAttribute(QStringLiteral("numerus"))});
        else if (xml.name() == QLatin1StringView("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("numerusform"))
            messages.last().translations << xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation")) {
            messages.last().state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!messages.last().hasPlurals)
                messages.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// But for the count of a plural, which may be a word.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9]|\\{[A-Za-z]+\\}"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.sort();
    return places;
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatesEachText_data();
    void translatesEachText();
    void keepsThePlaces_data() { translatesEachText_data(); }
    void keepsThePlaces();
    void endsAsItsSource_data() { translatesEachText_data(); }
    void endsAsItsSource();
};

void TestCatalogues::translatesEachText_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CATALOGUES));
    for (const QString &name : folder.entryList({QStringLiteral("dicom-echo-*.ts")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestCatalogues::translatesEachText()
{
    QFETCH(const QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + QStringLiteral(": ") + message.source));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
    }
}

void TestCatalogues::keepsThePlaces()
{
    QFETCH(const QString, path);
    for (const Message &message : messagesOf(path)) {
        for (const QString &translation : message.translations)
            QVERIFY2(placesOf(translation) == placesOf(message.source), qPrintable(translation));
    }
}

/// A sentence stays one, and what goes on before or after it does so, too.
void TestCatalogues::endsAsItsSource()
{
    QFETCH(const QString, path);
    const auto end = [](const QString &text) {
        const QChar last = text.back();
        return last == u'.' || last == u':' || last == u'?' || last == u' ' ? last : QChar();
    };
    for (const Message &message : messagesOf(path)) {
        for (const QString &translation : message.translations) {
            QVERIFY2(end(translation) == end(message.source), qPrintable(translation));
            QVERIFY2(translation.startsWith(u' ') == message.source.startsWith(u' '), qPrintable(translation));
        }
    }
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
