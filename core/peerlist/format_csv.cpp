// A table with a header, as people keep it in a spreadsheet.
#include "core/notation/table_rows.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <algorithm>
#include <array>

namespace dicom_echo {
namespace {

enum class Column { Name, Group, CalledAeTitle, CallingAeTitle, Address, Port, Tls, Peer, Count };

/// What headers call a column, in lower case, letters and digits only; the likelier first.
QStringList headerNames(Column column)
{
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
    switch (column) {
    case Column::Name:
        return words(
            "name displayname alias label description desc device devicename modality modalityname system "
            "systemname station stationname node nodename peername profile bezeichnung beschreibung gerät geraet "
            "nom servername");
    case Column::Group:
        return words("group nodegroup groupname site department dept location category ward gruppe standort abteilung "
                     "raum room hospital");
    case Column::CalledAeTitle:
        return words(
            "calledaetitle calledaet calledae calledtitle remoteaetitle remoteaet remoteae peeraetitle peeraet "
            "peerae targetaetitle targetaet scpaetitle scpaet serveraetitle serveraet aetitle aet ae "
            "applicationentitytitle applicationentity dicomaetitle dicomaet dicomae aename aetittle aetitel "
            "titleae title");
    case Column::CallingAeTitle:
        return words("callingaetitle callingaet callingae localaetitle localaet localae sourceaet sourceaetitle ouraet "
                     "ouraetitle scuaet myaet callingtitle ownaet");
    case Column::Address:
        return words("address host hostname ip ipaddress hostip iphost hostorip iporhost ipaddresse ipadresse "
                     "adresse ipaddr ipv4 ipv6 fqdn dnsname dns hostaddress server serveraddress remotehost dicomhost "
                     "peeraddress networkaddress ipdns hostnameip rechner rechnername serveur hôte adresseip "
                     "direcciónip direccionip dirección direccion indirizzo indirizzoip computer computername "
                     "machine destination");
    case Column::Port:
        return words(
            "port portnumber portno portnr dicomport tcpport remoteport peerport targetport scpport serverport "
            "listenport listeningport puerto porta tcp");
    case Column::Tls:
        return words("tls usetls ssl usessl secure tlsenabled dicomtls usedicomtls encryption encrypted "
                     "verschluesselt verschluesselung verschlüsselt verschlüsselung security chiffrement cifrado");
    case Column::Peer:
        return words("peer url endpoint target hostport addressport dicomurl");
    case Column::Count:
        break;
    }
    return {};
}

QString headerKey(const QString &cell)
{
    QString key;
    for (const QChar c : cell.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

/// Where each column is; -1 if it is not there.
struct Columns
{
    std::array<qsizetype, static_cast<size_t>(Column::Count)> at{};

    [[nodiscard]] bool has(Column column) const { return at[static_cast<size_t>(column)] >= 0; }
    [[nodiscard]] QString cell(const QStringList &cells, Column column) const
    {
        const qsizetype index = at[static_cast<size_t>(column)];
        return index >= 0 && index < cells.size() ? cells[index] : QString();
    }
    [[nodiscard]] bool isEnough() const
    {
        return has(Column::Address) ? has(Column::Port) || has(Column::CalledAeTitle) : has(Column::Peer);
    }
};

/// A part of what a header may call a column that none of the names above fits.
QStringList headerParts(Column column)
{
    switch (column) {
    case Column::CalledAeTitle:
        return {QStringLiteral("aetitle"), QStringLiteral("aetitel")};
    case Column::Address:
        return {QStringLiteral("host"), QStringLiteral("ipaddr"), QStringLiteral("address"), QStringLiteral("adresse")};
    case Column::Port:
        return {QStringLiteral("port")};
    case Column::Tls:
        return {QStringLiteral("tls"), QStringLiteral("ssl"), QStringLiteral("encrypt"), QStringLiteral("verschl")};
    case Column::Name:
    case Column::Group:
    case Column::CallingAeTitle:
    case Column::Peer:
    case Column::Count:
        break;
    }
    return {};
}

/// `remoteip`, `ipofpacs`: but no `zip`, `description` or `ownership`.
bool isAboutIp(const QString &key)
{
    return key.startsWith(u"ip") || (key.endsWith(u"ip") && !key.endsWith(u"zip") && !key.endsWith(u"ship"));
}

bool hasPart(const QString &key, const QString &part, Column column)
{
    const bool ends = column == Column::CalledAeTitle && (key.endsWith(u"aet") || key.endsWith(u"ae"));
    return ends || key.contains(part) || (column == Column::Address && isAboutIp(key));
}

/// The first header that has such a part and is no other column; -1 if there is none.
qsizetype findByPart(const QStringList &keys, Column column, const Columns &taken)
{
    for (const QString &part : headerParts(column)) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const bool isFree = std::find(taken.at.begin(), taken.at.end(), i) == taken.at.end();
            const bool isWord = std::none_of(keys[i].begin(), keys[i].end(), [](QChar c) { return c.isDigit(); });
            if (isFree && isWord && hasPart(keys[i], part, column))
                return i;
        }
    }
    return -1;
}

Columns columnsOf(const QStringList &header, bool isComment)
{
    QStringList keys;
    for (const QString &cell : header)
        keys << headerKey(cell);
    Columns columns;
    for (size_t column = 0; column < columns.at.size(); ++column) {
        columns.at[column] = -1;
        for (const QString &name : headerNames(static_cast<Column>(column))) {
            if (columns.at[column] < 0)
                columns.at[column] = keys.indexOf(name);
        }
    }
    for (size_t column = 0; column < columns.at.size(); ++column) {
        if (columns.at[column] < 0 && !isComment)
            columns.at[column] = findByPart(keys, static_cast<Column>(column), columns);
    }
    return columns;
}

void addRow(const TableRow &row, const Columns &columns, PeerCollector &peers)
{
    const auto cell = [&](Column column) { return columns.cell(row.cells, column); };
    RawPeer peer{cell(Column::Name),
                 cell(Column::Group),
                 cell(Column::CalledAeTitle),
                 cell(Column::CallingAeTitle),
                 cell(Column::Address),
                 cell(Column::Port),
                 false};
    if (!columns.has(Column::Port) || !columns.has(Column::Address)) {
        const PeerParts parts = splitPeer(columns.has(Column::Address) ? peer.address : cell(Column::Peer));
        peer.calledAeTitle = peer.calledAeTitle.isEmpty() ? parts.aeTitle : peer.calledAeTitle;
        peer.address = parts.address;
        peer.port = peer.port.isEmpty() ? parts.port : peer.port;
    }
    const QString where = lineText(row.line);
    const auto tls = parseYesNo(cell(Column::Tls));
    if (!tls)
        return peers.skip(where, peer.name, reason::unknownTls(cell(Column::Tls)));
    peer.tls = *tls;
    peers.add(where, peer,
              columns.has(Column::CalledAeTitle) ? PeerCollector::AeTitle::Required : PeerCollector::AeTitle::Optional);
}

} // namespace

bool readCsv(const QString &text, PeerCollector &peers)
{
    constexpr qsizetype headerIsWithin = 20; // rows: a title and a date may stand above
    const QList<TableRow> rows = rowsOf(text);
    for (qsizetype i = 0; i < std::min(rows.size(), headerIsWithin); ++i) {
        const Columns columns = columnsOf(rows.at(i).cells, rows.at(i).isComment);
        if (!columns.isEnough() || rows.at(i).cells.size() < 2)
            continue;
        for (const TableRow &row : rows.mid(i + 1)) {
            if (!row.isComment)
                addRow(row, columns, peers);
        }
        return true;
    }
    return false;
}

} // namespace dicom_echo
