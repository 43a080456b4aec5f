// What an A-ASSOCIATE-RQ proposes, PS3.8 9.3.2: a plain value, made by whoever wants something of a peer.
#pragma once

#include "core/pdu/pdu.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dicom_echo {

/// PS3.8 9.3.2.2. The acceptor picks one of the transfer syntaxes: a list proves only the one that was picked.
struct ProposedContext
{
    quint8 id = 1; ///< odd, unique in its proposal
    QString abstractSyntax;
    QStringList transferSyntaxes; ///< UIDs, in the order of preference; at least one
    bool operator==(const ProposedContext &) const = default;
};

/// At most 128 contexts.
struct AssociationProposal
{
    QString callingAeTitle; ///< 1-16 characters, as in EchoRequest
    QString calledAeTitle;
    quint32 maximumPdu = 16382; ///< bytes that we receive in one P-DATA-TF: 0 (no limit) or 4096-131072
    QList<ProposedContext> contexts;
    bool operator==(const AssociationProposal &) const = default;
};

/// The A-ASSOCIATE-RQ that makes this proposal in our name.
[[nodiscard]] AssociatePdu associateRequest(const AssociationProposal &proposal);

} // namespace dicom_echo
