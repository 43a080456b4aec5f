#include "core/peerlist/peer_list_writer.h"

#include "core/echo/tls_settings_json.h"
#include "core/net/host_port.h"
#include "core/notation/list_text.h"
#include "core/peerlist/format_limits.h"
#include "core/peerlist/skip_reasons.h"
#include "core/profiles/profile_document.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr PeerListFormat allFormats[] = {
    PeerListFormat::OwnJson,      PeerListFormat::Csv,     PeerListFormat::Orthanc, PeerListFormat::Dcmqrscp,
    PeerListFormat::AeProperties, PeerListFormat::Acrnema, PeerListFormat::Plain,
};

/// A peer of a profile, and what keeps it out of a format.
class Writer
{
public:
    Writer(const QList<Profile> &profiles, PeerListFormat format)
    {
        for (const Profile &profile : profiles) {
            const QString problem = whyNotHeld(format, profile.request);
            if (profile.kind == ProfileKind::LocalTestPeer)
                skip(profile.name, reason::testPeer());
            else if (profile.request.address.isEmpty())
                skip(profile.name, reason::noAddress());
            else if (!problem.isEmpty())
                skip(profile.name, problem);
            else
                m_profiles << profile;
        }
    }

    WrittenPeerList csv()
    {
        QString text = QStringLiteral("name,group,called AE title,calling AE title,address,port,TLS\n");
        for (const Profile &profile : m_profiles) {
            const EchoRequest &request = profile.request;
            QStringList cells{profile.name,
                              profile.group,
                              request.calledAeTitle,
                              request.callingAeTitle,
                              request.address,
                              QString::number(request.port),
                              request.tls ? QStringLiteral("yes") : QStringLiteral("no")};
            for (QString &cell : cells)
                cell = csvCell(cell);
            text += cells.join(u',') + u'\n';
        }
        return result(text);
    }

    WrittenPeerList orthanc()
    {
        QJsonObject modalities;
        const EchoRequest usual;
        for (const Profile &profile : m_profiles) {
            const EchoRequest &request = profile.request;
            QJsonObject modality{{QStringLiteral("AET"), request.calledAeTitle},
                                 {QStringLiteral("Host"), request.address},
                                 {QStringLiteral("Port"), request.port}};
            if (request.tls)
                modality[QStringLiteral("UseDicomTls")] = true;
            if (request.callingAeTitle != usual.callingAeTitle)
                modality[QStringLiteral("LocalAet")] = request.callingAeTitle;
            modalities[symbolOf(profile.name)] = modality;
        }
        const QJsonObject root{{QStringLiteral("DicomModalities"), modalities}};
        return {QJsonDocument(root).toJson(), m_skipped};
    }

    WrittenPeerList dcmqrscp()
    {
        QString text = QStringLiteral("HostTable BEGIN\n");
        QMap<QString, QStringList> groups;
        for (const Profile &profile : m_profiles) {
            const EchoRequest &request = profile.request;
            const QString symbol = symbolOf(profile.name);
            text += QStringLiteral("%1 = (%2, %3, %4)\n")
                        .arg(symbol, request.calledAeTitle, request.address, QString::number(request.port));
            if (!profile.group.isEmpty())
                groups[profile.group] << symbol;
        }
        for (auto group = groups.begin(); group != groups.end(); ++group)
            text += QStringLiteral("%1 = %2\n").arg(symbolOf(group.key()), group->join(QStringLiteral(", ")));
        return result(text + QStringLiteral("HostTable END\n"));
    }

    WrittenPeerList aeProperties()
    {
        QString text = QStringLiteral("# AE title=host:port, TLS cipher\n");
        QSet<QString> titles;
        for (const Profile &profile : m_profiles) {
            const EchoRequest &request = profile.request;
            if (titles.contains(request.calledAeTitle)) {
                skip(profile.name, reason::formatWithOnePerTitle(request.calledAeTitle));
                continue;
            }
            titles.insert(request.calledAeTitle);
            text += propertyKey(request.calledAeTitle) + u'=' + hostAndPort(request.address, request.port) +
                    (request.tls ? QStringLiteral(":TLS_RSA_WITH_AES_128_CBC_SHA") : QString()) + u'\n';
        }
        return result(text);
    }

    WrittenPeerList acrnema()
    {
        QString text = QStringLiteral("/* acrnema.map: AE, host, port, compression */\n");
        for (const Profile &profile : m_profiles) {
            const EchoRequest &request = profile.request;
            text += QStringLiteral("%1 %2 %3 un\n")
                        .arg(request.calledAeTitle, request.address, QString::number(request.port));
        }
        return result(text);
    }

    WrittenPeerList plain()
    {
        QString text = QStringLiteral("# AE title@host:port\n"); // before a title that looks like another format
        for (const Profile &profile : m_profiles) {
            const QString scheme = profile.request.tls ? QStringLiteral("dicoms://") : QString();
            text += scheme + profile.request.calledAeTitle + u'@' +
                    hostAndPort(profile.request.address, profile.request.port) + QStringLiteral(" # ") +
                    commentOf(profile.name) + u'\n';
        }
        return result(text);
    }

private:
    void skip(const QString &name, const QString &reason)
    {
        m_skipped.append({name, QStringLiteral("%1: %2").arg(name, reason)});
    }

    WrittenPeerList result(const QString &text) const { return {text.toUtf8(), m_skipped}; }

    /// Quoted if it might be anything but a cell.
    static QString csvCell(const QString &text)
    {
        const bool isPlain = std::all_of(
            text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || QStringView(u" ._-").contains(c); });
        return isPlain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }

    /// Without what would make a line a row of a table.
    static QString commentOf(const QString &name)
    {
        QString comment = name;
        static const QRegularExpression separator(QStringLiteral("[,;|\\s]+"));
        return comment.replace(separator, QStringLiteral(" "));
    }

    /// Blanks, `=`, `:`, `#` and `!` would end the key or the line.
    static QString propertyKey(const QString &title)
    {
        QString key;
        for (const QChar c : title) {
            if (QStringView(u" =:#!\\").contains(c))
                key += u'\\';
            key += c;
        }
        return key;
    }

    /// A name as Orthanc and a HostTable take it: letters, digits, `-` and `_`, unique.
    QString symbolOf(const QString &name)
    {
        QString base;
        for (const QChar c : name)
            base += c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-') ? c : QChar(u'_');
        if (isWordOfHostTable(base))
            base += u'_';
        QString symbol = base;
        int &number = m_symbolNumbers[base];
        while (m_symbols.contains(symbol))
            symbol = QStringLiteral("%1_%2").arg(base).arg(++number + 1);
        m_symbols.insert(symbol);
        return symbol;
    }

    static bool isWordOfHostTable(const QString &symbol)
    {
        static const QStringList words{QStringLiteral("hosttable"), QStringLiteral("vendortable"),
                                       QStringLiteral("aetable"), QStringLiteral("begin"), QStringLiteral("end")};
        return words.contains(symbol.toLower());
    }

    QList<Profile> m_profiles;
    QList<SkippedEntry> m_skipped;
    QSet<QString> m_symbols;
    QHash<QString, int> m_symbolNumbers;
};

QByteArray ownJson(const QList<Profile> &profiles)
{
    ProfileDocument document;
    for (const Profile &profile : profiles)
        static_cast<void>(document.put(profile, profile.name));
    return document.toBytes();
}

} // namespace

QString peerListFormatName(PeerListFormat format)
{
    switch (format) {
    case PeerListFormat::OwnJson:
        return QStringLiteral("json");
    case PeerListFormat::Csv:
        return QStringLiteral("csv");
    case PeerListFormat::Orthanc:
        return QStringLiteral("orthanc");
    case PeerListFormat::Dcmqrscp:
        return QStringLiteral("dcmqrscp");
    case PeerListFormat::AeProperties:
        return QStringLiteral("ae-properties");
    case PeerListFormat::Acrnema:
        return QStringLiteral("acrnema");
    case PeerListFormat::Plain:
        return QStringLiteral("plain");
    }
    Q_UNREACHABLE();
}

std::optional<PeerListFormat> peerListFormatFromName(const QString &name)
{
    for (const PeerListFormat format : allFormats) {
        if (name == peerListFormatName(format))
            return format;
    }
    return std::nullopt;
}

std::span<const PeerListFormat> peerListFormats()
{
    return allFormats;
}

std::optional<PeerListFormat> peerListFormatOfPath(const QString &path)
{
    const struct
    {
        const char *ending;
        PeerListFormat format;
    } endings[] = {{".json", PeerListFormat::OwnJson}, {".csv", PeerListFormat::Csv},
                   {".cfg", PeerListFormat::Dcmqrscp}, {".properties", PeerListFormat::AeProperties},
                   {".map", PeerListFormat::Acrnema},  {".txt", PeerListFormat::Plain}};
    for (const auto &[ending, format] : endings) {
        if (path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

WrittenPeerList writePeerList(const QList<Profile> &profiles, PeerListFormat format)
{
    switch (format) {
    case PeerListFormat::OwnJson:
        return {ownJson(profiles), {}};
    case PeerListFormat::Csv:
        return Writer(profiles, format).csv();
    case PeerListFormat::Orthanc:
        return Writer(profiles, format).orthanc();
    case PeerListFormat::Dcmqrscp:
        return Writer(profiles, format).dcmqrscp();
    case PeerListFormat::AeProperties:
        return Writer(profiles, format).aeProperties();
    case PeerListFormat::Acrnema:
        return Writer(profiles, format).acrnema();
    case PeerListFormat::Plain:
        return Writer(profiles, format).plain();
    }
    Q_UNREACHABLE();
}

QJsonObject peerListToJson(const PeerList &list)
{
    QJsonArray peers;
    for (const ListedPeer &peer : list.peers) {
        peers.append(QJsonObject{{QStringLiteral("name"), peer.name},
                                 {QStringLiteral("group"), textOrNull(peer.group)},
                                 {QStringLiteral("calledAeTitle"), textOrNull(peer.calledAeTitle)},
                                 {QStringLiteral("callingAeTitle"), textOrNull(peer.callingAeTitle)},
                                 {QStringLiteral("address"), peer.address},
                                 {QStringLiteral("port"), peer.port},
                                 {QStringLiteral("tls"), peer.tls}});
    }
    QJsonArray skipped;
    for (const SkippedEntry &entry : list.skipped)
        skipped.append(QJsonObject{{QStringLiteral("where"), entry.where}, {QStringLiteral("reason"), entry.reason}});
    return {{QStringLiteral("format"), textOrNull(list.format)},
            {QStringLiteral("peers"), peers},
            {QStringLiteral("skipped"), skipped}};
}

} // namespace dicom_echo
