// The configuration of dcm4chee in LDAP as LDIF (RFC 2849), in the schema of PS3.15 annex H.
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QMultiHash>
#include <QRegularExpression>

namespace dicom_echo {
namespace {

struct LdifRecord
{
    qsizetype line = 0;
    QString dn;                          ///< normalised
    QMultiHash<QString, QString> values; ///< by attribute in lower case
    QStringList references;              ///< in the order of the file

    [[nodiscard]] QString value(const char *attribute) const { return values.value(QLatin1StringView(attribute)); }
    [[nodiscard]] bool isFalse(const char *attribute) const
    {
        return value(attribute).compare(u"FALSE", Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isOfClass(QLatin1StringView name) const
    {
        const QStringList classes = values.values(QStringLiteral("objectclass"));
        return classes.contains(name, Qt::CaseInsensitive);
    }
};

/// Names are compared without case and without blanks at the commas.
QString normalisedDn(const QString &dn)
{
    static const QRegularExpression border(QStringLiteral("\\s*([,=])\\s*"));
    return dn.trimmed().toLower().replace(border, QStringLiteral("\\1"));
}

/// A line that begins with a blank goes on with the one before, comments too.
QList<ListLine> unfolded(const QString &text)
{
    QList<ListLine> lines;
    for (const ListLine &line : linesOf(text)) {
        if (line.text.startsWith(u' ') && !lines.isEmpty() && !lines.last().text.isEmpty())
            lines.last().text += QStringView(line.text).mid(1);
        else
            lines << line;
    }
    return lines;
}

void takeAttribute(const QString &line, LdifRecord &record)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0)
        return;
    const QString attribute = line.left(colon).section(u';', 0, 0).trimmed().toLower();
    const bool isBase64 = line.mid(colon + 1).startsWith(u':');
    QString value = line.mid(colon + (isBase64 ? 2 : 1)).trimmed();
    if (isBase64)
        value = QString::fromUtf8(QByteArray::fromBase64(value.toLatin1()));
    if (attribute == u"dn")
        record.dn = normalisedDn(value);
    else if (attribute == u"dicomnetworkconnectionreference")
        record.references << value;
    else
        record.values.insert(attribute, value.trimmed());
}

QList<LdifRecord> recordsOf(const QString &text)
{
    QList<LdifRecord> records;
    LdifRecord record;
    const auto end = [&] {
        if (!record.dn.isEmpty())
            records << record;
        record = {};
    };
    for (const ListLine &line : unfolded(text)) {
        if (line.text.startsWith(u'#'))
            continue;
        if (line.text.trimmed().isEmpty() || line.text.startsWith(u"dn:", Qt::CaseInsensitive))
            end();
        record.line = record.line == 0 ? line.number : record.line;
        takeAttribute(line.text, record);
        if (line.text.trimmed().isEmpty())
            record = {};
    }
    end();
    return records;
}

/// The device that a record belongs to: the last part of its name that is one.
QString deviceOf(const QString &dn)
{
    const qsizetype at = dn.indexOf(QStringLiteral("dicomdevicename="));
    return at < 0 ? QString() : dn.mid(at);
}

class LdifReader
{
public:
    LdifReader(const QList<LdifRecord> &records, PeerCollector &peers)
        : m_peers(peers)
    {
        for (const LdifRecord &record : records)
            sort(record);
    }

    void run()
    {
        for (const LdifRecord &entity : m_entities)
            takeEntity(entity);
        for (const LdifRecord &connection : m_connections) {
            if (m_used.contains(connection.dn))
                continue;
            const QString protocol = connection.value("dcmprotocol");
            const bool isDicom = protocol.isEmpty() || protocol.compare(u"DICOM", Qt::CaseInsensitive) == 0;
            m_peers.skip(lineText(connection.line), connection.value("cn"),
                         isDicom ? reason::unusedConnection() : reason::notDicom(protocol));
        }
    }

private:
    void sort(const LdifRecord &record)
    {
        const QString change = record.value("changetype").toLower();
        const bool isEntity = record.isOfClass(QLatin1StringView("dicomNetworkAE"));
        const bool isConnection = record.isOfClass(QLatin1StringView("dicomNetworkConnection"));
        if (!change.isEmpty() && change != u"add")
            m_peers.skip(lineText(record.line), record.dn.section(u',', 0, 0), reason::changeOnly());
        else if (isEntity)
            m_entities << record;
        else if (isConnection)
            addConnection(record);
        else if (record.isOfClass(QLatin1StringView("dicomDevice")) && record.isFalse("dicominstalled"))
            m_removedDevices.insert(record.dn);
    }

    void addConnection(const LdifRecord &record)
    {
        m_connectionIndex.insert(record.dn, m_connections.size());
        m_connections << record;
    }

    void takeEntity(const LdifRecord &entity)
    {
        const QString title = entity.value("dicomaetitle");
        const QString where = lineText(entity.line);
        if (entity.references.isEmpty())
            m_peers.skip(where, title, reason::noConnection());
        for (const QString &reference : entity.references)
            takeConnection(where, title, entity, reference);
    }

    void takeConnection(const QString &where, const QString &title, const LdifRecord &entity, const QString &reference)
    {
        const QString dn = normalisedDn(reference);
        const auto index = m_connectionIndex.constFind(dn);
        if (index == m_connectionIndex.constEnd())
            return m_peers.skip(where, title, reason::missingConnection(reference.section(u',', 0, 0)));
        m_used.insert(dn);
        const LdifRecord *connection = &m_connections.at(*index);
        const QString protocol = connection->value("dcmprotocol");
        const bool isInstalled = !entity.isFalse("dicominstalled") && !connection->isFalse("dicominstalled") &&
                                 !m_removedDevices.contains(deviceOf(entity.dn));
        if (!protocol.isEmpty() && protocol.compare(u"DICOM", Qt::CaseInsensitive) != 0)
            m_peers.skip(where, title, reason::notDicom(protocol));
        else if (connection->value("dicomport").isEmpty())
            m_peers.skip(where, title, reason::initiatorOnly());
        else if (!isInstalled)
            m_peers.skip(where, title, reason::notInstalled());
        else if (entity.isFalse("dicomassociationacceptor"))
            m_peers.skip(where, title, reason::neverAccepts());
        else
            m_peers.add(where, {title,
                                {},
                                title,
                                {},
                                connection->value("dicomhostname"),
                                connection->value("dicomport"),
                                connection->values.contains(QStringLiteral("dicomtlsciphersuite"))});
    }

    PeerCollector &m_peers;
    QList<LdifRecord> m_entities;
    QList<LdifRecord> m_connections;
    QHash<QString, qsizetype> m_connectionIndex; ///< by name
    QSet<QString> m_removedDevices;
    QSet<QString> m_used;
};

} // namespace

bool readLdif(const QString &text, PeerCollector &peers)
{
    static const QRegularExpression begin(QStringLiteral("^dn::?\\s*\\S"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::CaseInsensitiveOption);
    if (!begin.match(text).hasMatch())
        return false;
    LdifReader(recordsOf(text), peers).run();
    return true;
}

} // namespace dicom_echo
