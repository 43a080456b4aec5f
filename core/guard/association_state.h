// The state machine of the DICOM upper layer: PS3.8 table 9-10 as data, one table for requestor and acceptor. Pure
// functions; the guard keeps the state.
#pragma once

#include "core/pdu/pdu.h"

namespace dicom_echo {

enum class AssociationRole { Requestor, Acceptor };

/// PS3.8 9.2.1, tables 9-1 to 9-5.
enum class AssociationState {
    Idle,                       ///< Sta1: no connection
    AwaitingAssociateRq,        ///< Sta2: the acceptor's connection stands
    AwaitingAssociateResponse,  ///< Sta3: we have to accept or reject
    AwaitingTransport,          ///< Sta4: the requestor's connection is being made
    AwaitingAssociateAnswer,    ///< Sta5: A-ASSOCIATE-RQ sent
    Established,                ///< Sta6
    AwaitingReleaseAnswer,      ///< Sta7: A-RELEASE-RQ sent
    AwaitingReleaseResponse,    ///< Sta8: A-RELEASE-RQ received, we have to answer
    CollisionRequestorResponse, ///< Sta9: both sent an A-RELEASE-RQ; as the requestor, we have to answer first
    CollisionAcceptorAnswer,    ///< Sta10: the same as the acceptor: the requestor answers first
    CollisionRequestorAnswer,   ///< Sta11: the requestor, awaiting the A-RELEASE-RP
    CollisionAcceptorResponse,  ///< Sta12: the acceptor, which has to answer now
    AwaitingClose,              ///< Sta13: the association has ended, the connection has not
};
inline constexpr int associationStates = 13;

/// The rows of the table. A primitive of the local user is named by what it is, a PDU by its having come.
enum class AssociationEvent {
    AssociateRequest,
    TransportConfirmed, ///< the A-ASSOCIATE-RQ is sent
    AssociateAcReceived,
    AssociateRjReceived,
    TransportIndicated,
    AssociateRqReceived,
    AssociateAcceptance, ///< A-ASSOCIATE response primitive (accept)
    AssociateRejection,  ///< A-ASSOCIATE response primitive (reject)
    DataRequest,
    DataReceived,
    ReleaseRequest,
    ReleaseRqReceived,
    ReleaseRpReceived,
    ReleaseResponse,
    AbortRequest,
    AbortReceived,
    TransportClosed,
    ArtimExpired,
    InvalidPduReceived, ///< unrecognised or invalid
};

/// PS3.8 tables 9-6 to 9-9, by their numbers. None: the event cannot happen in that state.
// clang-format off
enum class AssociationAction {
    None,
    AE1, AE2, AE3, AE4, AE5, AE6, AE7, AE8,
    DT1, DT2,
    AR1, AR2, AR3, AR4, AR5, AR6, AR7, AR8, AR9, AR10,
    AA1, AA2, AA3, AA4, AA5, AA6, AA7, AA8,
};
// clang-format on

/// PS3.8 table 9-10.
[[nodiscard]] AssociationAction actionFor(AssociationState state, AssociationEvent event);

/// Where the action leads to from `state`.
[[nodiscard]] AssociationState stateAfter(AssociationState state, AssociationAction action, AssociationRole role);

/// Whether a PDU that causes this action is what the state waits for: it is neither ignored nor answered with an
/// A-ABORT.
[[nodiscard]] bool isExpected(AssociationAction action);

/// What a PDU of this type is for the side that receives it, or sends it.
[[nodiscard]] AssociationEvent eventOf(Direction direction, PduType type);

} // namespace dicom_echo
