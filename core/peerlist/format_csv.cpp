// A table with a header, as people keep it in a spreadsheet.
#include "core/notation/table_rows.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QRegularExpression>

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
            "name displayname peername devicename stationname systemname nodename modalityname servername dicomnode "
            "dicomname alias label bezeichnung gerät geraet gerätename geraetename nom nombre nome naam description "
            "desc beschreibung device "
            "station system node profile modality");
    case Column::Group:
        return words("group nodegroup groupname site department dept location category ward gruppe standort abteilung "
                     "raum room hospital");
    case Column::CalledAeTitle:
        return words(
            "calledaetitle calledaet calledae calledtitle remoteaetitle remoteaet remoteae peeraetitle peeraet "
            "peerae targetaetitle targetaet scpaetitle scpaet serveraetitle serveraet aetitle aet ae "
            "applicationentitytitle applicationentity dicomaetitle dicomaet dicomae aename aetittle aetitel "
            "titleae titreae títuloae tituloae titoloae appentity title");
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
    case Column::CallingAeTitle:
        return {QStringLiteral("aetitle"), QStringLiteral("aetitel"), QStringLiteral("entity")};
    case Column::Address:
        return {QStringLiteral("host"), QStringLiteral("ipaddr"), QStringLiteral("address"), QStringLiteral("adresse")};
    case Column::Port:
        return {QStringLiteral("port")};
    case Column::Tls:
        return {QStringLiteral("tls"), QStringLiteral("ssl"), QStringLiteral("encrypt"), QStringLiteral("verschl")};
    case Column::Name:
    case Column::Group:
    case Column::Peer:
    case Column::Count:
        break;
    }
    return {};
}

/// A header as it is compared.
struct Header
{
    explicit Header(const QString &cell)
        : key(headerKey(cell))
    {
        static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                                QRegularExpression::UseUnicodePropertiesOption);
        words = cell.toLower().split(between, Qt::SkipEmptyParts);
    }

    [[nodiscard]] bool hasWordOf(std::initializer_list<QStringView> some) const
    {
        return std::any_of(some.begin(), some.end(), [this](QStringView word) { return words.contains(word); });
    }
    [[nodiscard]] bool isOurs() const
    {
        return hasWordOf({u"calling", u"local", u"lokal", u"source", u"own", u"our", u"my", u"scu", u"client"});
    }
    /// `remoteip`, `ipofpacs`: but no `zip`, `description` or `ownership`.
    [[nodiscard]] bool isAboutIp() const
    {
        return key.startsWith(u"ip") || (key.endsWith(u"ip") && !key.endsWith(u"zip") && !key.endsWith(u"ship"));
    }
    [[nodiscard]] bool isAboutAe() const
    {
        return hasWordOf({u"ae", u"aet"}) || key.endsWith(u"aet") || key.endsWith(u"ae");
    }

    QString key;
    QStringList words;
};

bool fits(const Header &header, const QString &part, Column column)
{
    const bool hasPart = header.key.contains(part);
    switch (column) {
    case Column::CalledAeTitle:
        return !header.isOurs() && (hasPart || header.isAboutAe());
    case Column::CallingAeTitle:
        return header.isOurs() && (hasPart || header.isAboutAe());
    case Column::Address:
        return !header.isOurs() && (hasPart || header.isAboutIp());
    case Column::Port:
        return !header.isOurs() && hasPart && !header.hasWordOf({u"tls", u"ssl"});
    case Column::Tls:
        return hasPart && !header.hasWordOf({u"port", u"version"});
    case Column::Name:
    case Column::Group:
    case Column::Peer:
    case Column::Count:
        break;
    }
    return false;
}

/// The first header that fits by a part and is no other column; -1 if there is none.
qsizetype findByPart(const QList<Header> &headers, Column column, const Columns &taken)
{
    for (const QString &part : headerParts(column)) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const QString &key = headers[i].key;
            const bool isFree = std::find(taken.at.begin(), taken.at.end(), i) == taken.at.end();
            const bool isWord = std::none_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
            if (isFree && isWord && fits(headers[i], part, column))
                return i;
        }
    }
    return -1;
}

Columns columnsOf(const QStringList &header, bool isComment)
{
    QStringList keys;
    QList<Header> headers;
    for (const QString &cell : header) {
        headers.append(Header(cell));
        keys << headers.last().key;
    }
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
            columns.at[column] = findByPart(headers, static_cast<Column>(column), columns);
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
                 {}};
    if (!columns.has(Column::Port) || !columns.has(Column::Address)) {
        const PeerParts parts = splitPeer(columns.has(Column::Address) ? peer.address : cell(Column::Peer));
        peer.calledAeTitle = peer.calledAeTitle.isEmpty() ? parts.aeTitle : peer.calledAeTitle;
        peer.address = parts.address;
        peer.port = peer.port.isEmpty() ? parts.port : peer.port;
    }
    const QString where = lineText(row.line);
    const auto tls = parseYesNo(cell(Column::Tls));
    if (!tls)
        return peers.refuse(where, peer.name, reason::unknownTls(cell(Column::Tls)));
    if (columns.has(Column::Tls))
        peer.tls = tls;
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
