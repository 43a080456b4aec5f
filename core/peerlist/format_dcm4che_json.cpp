// dcm4chee's REST API: a device, or an array of devices or AEs, in the JSON of PS3.15 annex H's attributes.
#include "core/notation/json_text.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView connectionsKey("dicomNetworkConnection");
constexpr QLatin1StringView entitiesKey("dicomNetworkAE");
constexpr QLatin1StringView aeTitleKey("dicomAETitle");

QString protocolOf(const QJsonObject &connection)
{
    const QString own = connection.value(QLatin1StringView("dcmProtocol")).toString();
    const QJsonObject extension = connection.value(QLatin1StringView("dcmNetworkConnection")).toObject();
    return own.isEmpty() ? extension.value(QLatin1StringView("dcmProtocol")).toString() : own;
}

bool isFalse(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    return value.isBool() ? !value.toBool() : value.toString().compare(u"false", Qt::CaseInsensitive) == 0;
}

/// One device: its AEs and their connections.
class DeviceReader
{
public:
    DeviceReader(const QString &path, const QJsonObject &device, PeerCollector &peers)
        : m_path(path)
        , m_device(device)
        , m_connections(device.value(connectionsKey).toArray())
        , m_peers(peers)
    {}

    void run()
    {
        const QJsonArray entities = m_device.value(entitiesKey).toArray();
        for (qsizetype i = 0; i < entities.size(); ++i)
            takeEntity(QStringLiteral("%1%2[%3]").arg(m_path, entitiesKey).arg(i), entities.at(i).toObject());
        for (qsizetype i = 0; i < m_connections.size(); ++i) {
            if (!m_used.contains(i))
                skipUnused(i);
        }
    }

    /// The AE of a list of AEs, whose connections stand in it.
    void takeEntityWithConnections()
    {
        for (const auto &connection : m_connections)
            takeConnection(m_path.chopped(1), m_device, connection.toObject());
        if (m_connections.isEmpty())
            m_peers.skip(m_path.chopped(1), m_device.value(aeTitleKey).toString(), reason::noConnection());
    }

private:
    void takeEntity(const QString &where, const QJsonObject &entity)
    {
        const QJsonArray references = entity.value(QLatin1StringView("dicomNetworkConnectionReference")).toArray();
        if (references.isEmpty())
            m_peers.skip(where, entity.value(aeTitleKey).toString(), reason::noConnection());
        for (const auto &reference : references) {
            const QString pointer = reference.toString();
            bool isIndex = false;
            const qsizetype index = pointer.section(u'/', -1).toInt(&isIndex);
            const bool isThere = isIndex && pointer.startsWith(u'/' + connectionsKey + u'/') && index >= 0 &&
                                 index < m_connections.size();
            if (isThere) {
                m_used.insert(index);
                takeConnection(where, entity, m_connections.at(index).toObject());
            } else {
                m_peers.skip(where, entity.value(aeTitleKey).toString(), reason::missingConnection(pointer));
            }
        }
    }

    void takeConnection(const QString &where, const QJsonObject &entity, const QJsonObject &connection)
    {
        const QString title = entity.value(aeTitleKey).toString();
        const QString protocol = protocolOf(connection);
        const QString port = jsonText(connection.value(QLatin1StringView("dicomPort")));
        const bool isRemoved = isFalse(entity, "dicomInstalled") || isFalse(connection, "dicomInstalled") ||
                               isFalse(m_device, "dicomInstalled");
        if (!protocol.isEmpty() && protocol.compare(u"DICOM", Qt::CaseInsensitive) != 0)
            m_peers.skip(where, title, reason::notDicom(protocol));
        else if (port.isEmpty())
            m_peers.skip(where, title, reason::initiatorOnly());
        else if (isRemoved)
            m_peers.skip(where, title, reason::notInstalled());
        else if (isFalse(entity, "dicomAssociationAcceptor"))
            m_peers.skip(where, title, reason::neverAccepts());
        else
            m_peers.add(where, {title,
                                {},
                                title,
                                {},
                                connection.value(QLatin1StringView("dicomHostname")).toString(),
                                port,
                                !connection.value(QLatin1StringView("dicomTLSCipherSuite")).toArray().isEmpty()});
    }

    void skipUnused(qsizetype index)
    {
        const QJsonObject connection = m_connections.at(index).toObject();
        const QString protocol = protocolOf(connection);
        const bool isDicom = protocol.isEmpty() || protocol.compare(u"DICOM", Qt::CaseInsensitive) == 0;
        m_peers.skip(QStringLiteral("%1%2[%3]").arg(m_path, connectionsKey).arg(index),
                     connection.value(QLatin1StringView("cn")).toString(),
                     isDicom ? reason::unusedConnection() : reason::notDicom(protocol));
    }

    QString m_path; ///< empty, or ends in a point
    QJsonObject m_device;
    QJsonArray m_connections;
    PeerCollector &m_peers;
    QSet<qsizetype> m_used;
};

bool isDevice(const QJsonObject &object)
{
    return object.contains(entitiesKey) || object.contains(connectionsKey);
}

void readDevice(const QString &path, const QJsonObject &device, PeerCollector &peers)
{
    DeviceReader reader(path, device, peers);
    if (!device.contains(entitiesKey) && device.contains(aeTitleKey))
        reader.takeEntityWithConnections();
    else
        reader.run();
}

} // namespace

bool readDcm4cheJson(const LooseJson &json, PeerCollector &peers)
{
    if (json.value.isObject() && isDevice(json.value.toObject())) {
        readDevice({}, json.value.toObject(), peers);
        return true;
    }
    bool found = false;
    const QJsonArray devices = json.value.toArray();
    for (qsizetype i = 0; i < devices.size(); ++i) {
        if (!isDevice(devices.at(i).toObject()))
            continue;
        readDevice(QStringLiteral("[%1].").arg(i), devices.at(i).toObject(), peers);
        found = true;
    }
    return found;
}

} // namespace dicom_echo
