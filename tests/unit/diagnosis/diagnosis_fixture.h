// What the tests of the diagnosis share: a run, a failure, and what every text must fulfil.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/log/utc.h"

#include <QRegularExpression>
#include <QTest>

namespace dicom_echo::test {

inline EchoReport report()
{
    EchoReport report;
    report.request.address = QStringLiteral("pacs");
    report.request.port = 104;
    report.request.calledAeTitle = QStringLiteral("ARCHIVE");
    report.peer.addresses = {QStringLiteral("10.1.2.3")};
    report.peer.connectedTo = QStringLiteral("10.1.2.3:104");
    report.peer.localAddress = QStringLiteral("10.1.9.77");
    report.startedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0, 5), utc);
    report.verdict = Verdict::Failure;
    return report;
}

inline Finding failure(FindingCode code, Stage stage = Stage::Associate, FindingFacts facts = {})
{
    Finding failure;
    failure.stage = stage;
    failure.code = code;
    failure.facts = std::move(facts);
    failure.evidence.waitedMilliseconds = 12.34;
    return failure;
}

inline QString allText(const Diagnosis &diagnosis)
{
    return QStringList{diagnosis.title, diagnosis.evidence, diagnosis.cause, diagnosis.advice.join(u'\n')}.join(u'\n');
}

/// A text that has a hole where a value should be. Three dots are none.
inline bool hasHole(const QString &text)
{
    static const QRegularExpression hole(
        QStringLiteral("[{}]|  | [,:;]| \\.(?!\\.\\.)|\\(\\)|\"\"|:\\.|(?<!\\.)\\.\\.(?!\\.)"));
    return text.contains(hole);
}

inline void checkTexts(const Diagnosis &diagnosis)
{
    const QString all = allText(diagnosis);
    QVERIFY2(!hasHole(all), qPrintable(all));
    QVERIFY(!diagnosis.title.isEmpty());
    QVERIFY2(!diagnosis.title.endsWith(u'.'), qPrintable(diagnosis.title));
    QVERIFY2(diagnosis.evidence.endsWith(u'.'), qPrintable(diagnosis.evidence));
    QVERIFY2(diagnosis.cause.endsWith(u'.'), qPrintable(diagnosis.cause));
    QVERIFY(!diagnosis.advice.isEmpty());
    for (const QString &advice : diagnosis.advice)
        QVERIFY2(advice.endsWith(u'.'), qPrintable(advice));
    QVERIFY(!responsibleText(diagnosis.responsible).isEmpty());
}

/// The same is said in German: as much, whole, and nothing left in English.
inline void checkGerman(const EchoReport &report, const Finding &finding)
{
    const Words &german = Words::of(Language::German);
    const Diagnosis translated = diagnose(report, finding, german);
    const Diagnosis english = diagnose(report, finding);
    checkTexts(translated);
    QVERIFY2(translated.title != english.title, qPrintable(english.title));
    QVERIFY2(translated.evidence != english.evidence, qPrintable(english.evidence));
    QVERIFY2(translated.cause != english.cause, qPrintable(english.cause));
    QCOMPARE(translated.advice.size(), english.advice.size());
    for (qsizetype i = 0; i < english.advice.size(); ++i)
        QVERIFY2(translated.advice.at(i) != english.advice.at(i), qPrintable(english.advice.at(i)));
    QCOMPARE(translated.responsible, english.responsible);
    QVERIFY(responsibleText(translated.responsible, german) != responsibleText(english.responsible));
}

} // namespace dicom_echo::test
