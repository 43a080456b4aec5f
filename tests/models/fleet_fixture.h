// A fleet in a model, for the tests of what is shown of it.
#pragma once

#include "tests/models/report_fixture.h"
#include "ui/fleet/fleet_order.h"

namespace dicom_echo::test {

inline FleetPeer peerNamed(const QString &name, const QString &group = {})
{
    FleetPeer peer;
    peer.name = name;
    peer.group = group;
    peer.request.address = name.toLower() + QStringLiteral(".example.org");
    peer.request.port = 104;
    peer.request.calledAeTitle = name.toUpper().left(16);
    return peer;
}

inline std::shared_ptr<const FleetPeerResult> resultOf(const FleetPeer &peer, EchoReport report)
{
    FleetPeerResult result;
    result.name = peer.name;
    result.group = peer.group;
    result.report = std::move(report);
    result.report.request = peer.request;
    return std::make_shared<const FleetPeerResult>(result);
}

inline EchoReport refused()
{
    EchoReport report = rejected();
    report.findings.first().stage = Stage::Connect;
    report.findings.first().code = FindingCode::ConnectionRefused;
    report.findings.first().facts = ConnectFacts();
    return report;
}

inline QStringList namesIn(const FleetOrder &order)
{
    QStringList names;
    for (int row = 0; row < order.rowCount(); ++row)
        names << order.index(row, FleetModel::NameColumn).data().toString();
    return names;
}

inline QStringList words(const char *names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

inline QString cell(const FleetModel &model, int row, FleetModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace dicom_echo::test
