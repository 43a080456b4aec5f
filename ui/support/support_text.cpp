#include "ui/support/support_text.h"

#include "core/capture/capture.h"
#include "core/redaction/redactor.h"
#include "core/report/report_text.h"
#include "core/text/hex_number.h"
#include "ui/support/versions_text.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QSysInfo>

#include <algorithm>

namespace dicom_echo {
namespace {

/// All others hold names of peers and of folders, or where a window was.
constexpr QLatin1StringView toldSettings[] = {
    QLatin1StringView("appearance"),
    QLatin1StringView("fleet/interval"),
    QLatin1StringView("history/days"),
    QLatin1StringView("history/keep"),
    QLatin1StringView("history/megabytes"),
    QLatin1StringView("language"),
    QLatin1StringView("log/level"),
    QLatin1StringView("log/thisRunOnly"),
    QLatin1StringView("newProfiles/acseTimeout"),
    QLatin1StringView("newProfiles/dimseTimeout"),
    QLatin1StringView("newProfiles/networkTimeout"),
    QLatin1StringView("newProfiles/secondOpinion"),
    QLatin1StringView("watch/notify"),
    QLatin1StringView("window/showMoreSettings"),
    QLatin1StringView("window/showProfiles"),
    QLatin1StringView("window/showTls"),
    QLatin1StringView("window/showWatch"),
    QLatin1StringView("window/workspace"),
};

/// Of the PDUs those from the beginning and those before the end.
constexpr qsizetype pdusAtEachEnd = 50;
constexpr qsizetype bytesOfPdu = 4096;

QString section(const QString &heading, const QString &text)
{
    return heading + u'\n' + QString(heading.size(), u'=') + u'\n' + (text.endsWith(u'\n') ? text : text + u'\n') +
           u'\n';
}

QString systemText()
{
    QString text = versionsText();
    text += QStringLiteral("%1 %2, %3\n")
                .arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    text += QStringLiteral("Platform %1, locale %2\n").arg(QGuiApplication::platformName(), QLocale::system().name());
    for (const QScreen *const screen : QGuiApplication::screens()) {
        text += QStringLiteral("Screen %1 x %2, %3 dpi, scale %4\n")
                    .arg(screen->size().width())
                    .arg(screen->size().height())
                    .arg(screen->logicalDotsPerInch())
                    .arg(screen->devicePixelRatio());
    }
    return text + QStringLiteral("Written %1\n").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

QString hexText(const PduTransfer &pdu)
{
    QString text = QStringLiteral("%1 %2, %3 bytes\n")
                       .arg(utcTimeText(pdu.timeMicroseconds),
                            pdu.direction == Direction::Sent ? QStringLiteral("sent") : QStringLiteral("received"))
                       .arg(pdu.bytes.size());
    constexpr qsizetype bytesInLine = 32;
    const QByteArray shown = pdu.bytes.first(std::min(pdu.bytes.size(), bytesOfPdu));
    for (qsizetype at = 0; at < shown.size(); at += bytesInLine)
        text += QString::fromLatin1(shown.mid(at, bytesInLine).toHex(' ')) + u'\n';
    if (shown.size() < pdu.bytes.size())
        text += QStringLiteral("(%1 more bytes)\n").arg(pdu.bytes.size() - shown.size());
    return text;
}

QString pdusText(const QList<PduTransfer> &pdus)
{
    QString text;
    const qsizetype leftOut = pdus.size() - 2 * pdusAtEachEnd;
    for (qsizetype i = 0; i < pdus.size(); ++i) {
        if (i == pdusAtEachEnd && leftOut > 0) {
            text += QStringLiteral("(%1 PDUs are left out)\n").arg(leftOut);
            i += leftOut;
        }
        text += hexText(pdus.at(i));
    }
    return text.isEmpty() ? QStringLiteral("None.\n") : text;
}

} // namespace

QString supportSettings(const QSettings &settings)
{
    QString text;
    for (const QLatin1StringView key : toldSettings) {
        if (settings.contains(key))
            text += QStringLiteral("%1 = %2\n").arg(key, settings.value(key).toString().simplified());
    }
    return text.isEmpty() ? QStringLiteral("As they come.\n") : text;
}

QString supportRun(const RunController *run)
{
    if (!run)
        return section(QStringLiteral("Last run"), QStringLiteral("None of the peer that is open.\n"));
    Redactor redactor;
    redactor.learn(run->plan().request);
    if (const QString &profile = run->plan().subject.profile; !profile.isEmpty())
        static_cast<void>(redactor.redactedName(profile)); // known from now on
    const Capture capture = redactor.redacted(
        captureOf(localEndpoint(run->progress().peer), peerEndpoint(run->progress().peer), run->record().pdus()));
    QString text;
    if (run->result() || run->isWatch()) {
        const FinishedRun found = run->result() ? *run->result() : run->soFar();
        const auto report = found.watch ? reportText(redactor.redacted(*found.watch), {})
                                        : reportText(redactor.redacted(found.report), {});
        QStringList lines;
        for (const QString &line : found.logLines)
            lines << redactor.redacted(line);
        text = section(QStringLiteral("Last run"), report) + section(QStringLiteral("Log"), lines.join(u'\n'));
    } else {
        text = section(QStringLiteral("Last run"), QStringLiteral("It is still on.\n"));
    }
    return text + section(QStringLiteral("PDUs"), pdusText(capture.pdus));
}

QString supportText(const QString &failure, const QString &settings, const QStringList &ofWorkspaces)
{
    QString text = section(QStringLiteral("Support file of DICOM Echo"), systemText());
    if (!failure.isEmpty())
        text += section(QStringLiteral("The last failure of the program"), failure);
    text += section(QStringLiteral("Settings"), settings);
    for (const QString &ofWorkspace : ofWorkspaces)
        text += ofWorkspace;
    return text;
}

} // namespace dicom_echo
