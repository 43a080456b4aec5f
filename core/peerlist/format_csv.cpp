// A table with a header, as people keep it in a spreadsheet.
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"
#include "core/peerlist/table_rows.h"

#include <algorithm>
#include <array>

namespace dicom_echo {
namespace {

enum class Column { Name, Group, CalledAeTitle, CallingAeTitle, Address, Port, Tls, Peer, Count };

/// What headers call a column, in lower case, letters and digits only; the likelier first.
QStringList headerNames(Column column)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    switch (column) {
    case Column::Name:
        return words("name displayname alias label description desc device devicename modality modalityname system "
                     "systemname station stationname node nodename peername profile bezeichnung beschreibung geraet "
                     "nom servername");
    case Column::Group:
        return words("group nodegroup groupname site department dept location category ward gruppe standort abteilung "
                     "raum room hospital");
    case Column::CalledAeTitle:
        return words("calledaetitle calledaet calledae aetitle aet ae remoteaetitle remoteaet remoteae peeraetitle "
                     "targetaet scpaet applicationentitytitle applicationentity dicomaetitle dicomaet dicomae aename "
                     "aetittle title calledtitle");
    case Column::CallingAeTitle:
        return words("callingaetitle callingaet callingae localaetitle localaet localae sourceaet sourceaetitle ouraet "
                     "ouraetitle scuaet myaet callingtitle ownaet");
    case Column::Address:
        return words("address host hostname ip ipaddress hostip iphost hostorip iporhost ipaddresse ipadresse "
                     "adresse ipaddr ipv4 ipv6 fqdn dnsname hostaddress server serveraddress remotehost dicomhost "
                     "peeraddress networkaddress ipdns hostnameip rechner");
    case Column::Port:
        return words("port portnumber portno portnr dicomport tcpport remoteport serverport listenport hafen tcp");
    case Column::Tls:
        return words("tls usetls ssl usessl secure tlsenabled dicomtls usedicomtls encryption encrypted "
                     "verschluesselt security");
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
        return {QStringLiteral("aetitle")};
    case Column::Address:
        return {QStringLiteral("host"), QStringLiteral("ipaddr"), QStringLiteral("address"), QStringLiteral("adresse")};
    case Column::Port:
        return {QStringLiteral("port")};
    case Column::Name:
    case Column::Group:
    case Column::CallingAeTitle:
    case Column::Tls:
    case Column::Peer:
    case Column::Count:
        break;
    }
    return {};
}

/// The first header that has such a part and is no other column; -1 if there is none.
qsizetype findByPart(const QStringList &keys, Column column, const Columns &taken)
{
    for (const QString &part : headerParts(column)) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const bool isFree = std::find(taken.at.begin(), taken.at.end(), i) == taken.at.end();
            const bool isWord = std::none_of(keys[i].begin(), keys[i].end(), [](QChar c) { return c.isDigit(); });
            if (isFree && isWord && keys[i].contains(part))
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
