#include "core/guard/association_state.h"

#include <iterator>

namespace dicom_echo {

namespace {

using enum AssociationAction;

constexpr AssociationAction o = None;

// clang-format off
/// PS3.8 table 9-10, as it stands there: a row for each AssociationEvent, a column for each AssociationState.
constexpr AssociationAction actionTable[][associationStates] = {
//   Sta1 Sta2 Sta3 Sta4 Sta5 Sta6 Sta7 Sta8 Sta9 Sta10 Sta11 Sta12 Sta13
    {AE1, o,   o,   o,   o,   o,   o,   o,   o,   o,    o,    o,    o},   // A-ASSOCIATE request
    {o,   o,   o,   AE2, o,   o,   o,   o,   o,   o,    o,    o,    o},   // transport connection confirmed
    {o,   AA1, AA8, o,   AE3, AA8, AA8, AA8, AA8, AA8,  AA8,  AA8,  AA6}, // A-ASSOCIATE-AC PDU
    {o,   AA1, AA8, o,   AE4, AA8, AA8, AA8, AA8, AA8,  AA8,  AA8,  AA6}, // A-ASSOCIATE-RJ PDU
    {AE5, o,   o,   o,   o,   o,   o,   o,   o,   o,    o,    o,    o},   // transport connection indicated
    {o,   AE6, AA8, o,   AA8, AA8, AA8, AA8, AA8, AA8,  AA8,  AA8,  AA7}, // A-ASSOCIATE-RQ PDU
    {o,   o,   AE7, o,   o,   o,   o,   o,   o,   o,    o,    o,    o},   // A-ASSOCIATE response (accept)
    {o,   o,   AE8, o,   o,   o,   o,   o,   o,   o,    o,    o,    o},   // A-ASSOCIATE response (reject)
    {o,   o,   o,   o,   o,   DT1, o,   AR7, o,   o,    o,    o,    o},   // P-DATA request
    {o,   AA1, AA8, o,   AA8, DT2, AR6, AA8, AA8, AA8,  AA8,  AA8,  AA6}, // P-DATA-TF PDU
    {o,   o,   o,   o,   o,   AR1, o,   o,   o,   o,    o,    o,    o},   // A-RELEASE request
    {o,   AA1, AA8, o,   AA8, AR2, AR8, AA8, AA8, AA8,  AA8,  AA8,  AA6}, // A-RELEASE-RQ PDU
    {o,   AA1, AA8, o,   AA8, AA8, AR3, AA8, AA8, AR10, AR3,  AA8,  AA6}, // A-RELEASE-RP PDU
    {o,   o,   o,   o,   o,   o,   o,   AR4, AR9, o,    o,    AR4,  o},   // A-RELEASE response
    {o,   o,   AA1, AA2, AA1, AA1, AA1, AA1, AA1, AA1,  AA1,  AA1,  o},   // A-ABORT request
    {o,   AA2, AA3, o,   AA3, AA3, AA3, AA3, AA3, AA3,  AA3,  AA3,  AA2}, // A-ABORT PDU
    {o,   AA5, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AA4,  AA4,  AA4,  AR5}, // transport connection closed
    {o,   AA2, o,   o,   o,   o,   o,   o,   o,   o,    o,    o,    AA2}, // ARTIM timer expired
    {o,   AA1, AA8, o,   AA8, AA8, AA8, AA8, AA8, AA8,  AA8,  AA8,  AA7}, // unrecognised or invalid PDU
};
// clang-format on
static_assert(std::size(actionTable) == int(AssociationEvent::InvalidPduReceived) + 1);

/// PS3.8 tables 9-6 to 9-9: where each AssociationAction leads; AR-8 as the requestor.
constexpr AssociationState nextStates[] = {
    AssociationState::Idle,                       // none: not used
    AssociationState::AwaitingTransport,          // AE-1
    AssociationState::AwaitingAssociateAnswer,    // AE-2
    AssociationState::Established,                // AE-3
    AssociationState::Idle,                       // AE-4
    AssociationState::AwaitingAssociateRq,        // AE-5
    AssociationState::AwaitingAssociateResponse,  // AE-6
    AssociationState::Established,                // AE-7
    AssociationState::AwaitingClose,              // AE-8
    AssociationState::Established,                // DT-1
    AssociationState::Established,                // DT-2
    AssociationState::AwaitingReleaseAnswer,      // AR-1
    AssociationState::AwaitingReleaseResponse,    // AR-2
    AssociationState::Idle,                       // AR-3
    AssociationState::AwaitingClose,              // AR-4
    AssociationState::Idle,                       // AR-5
    AssociationState::AwaitingReleaseAnswer,      // AR-6
    AssociationState::AwaitingReleaseResponse,    // AR-7
    AssociationState::CollisionRequestorResponse, // AR-8
    AssociationState::CollisionRequestorAnswer,   // AR-9
    AssociationState::CollisionAcceptorResponse,  // AR-10
    AssociationState::AwaitingClose,              // AA-1
    AssociationState::Idle,                       // AA-2
    AssociationState::Idle,                       // AA-3
    AssociationState::Idle,                       // AA-4
    AssociationState::Idle,                       // AA-5
    AssociationState::AwaitingClose,              // AA-6
    AssociationState::AwaitingClose,              // AA-7
    AssociationState::AwaitingClose,              // AA-8
};
static_assert(std::size(nextStates) == int(AA8) + 1);

AssociationEvent eventOfReceived(PduType type)
{
    switch (type) {
    case PduType::AssociateRq:
        return AssociationEvent::AssociateRqReceived;
    case PduType::AssociateAc:
        return AssociationEvent::AssociateAcReceived;
    case PduType::AssociateRj:
        return AssociationEvent::AssociateRjReceived;
    case PduType::PDataTf:
        return AssociationEvent::DataReceived;
    case PduType::ReleaseRq:
        return AssociationEvent::ReleaseRqReceived;
    case PduType::ReleaseRp:
        return AssociationEvent::ReleaseRpReceived;
    case PduType::Abort:
        return AssociationEvent::AbortReceived;
    }
    return AssociationEvent::InvalidPduReceived;
}

} // namespace

AssociationAction actionFor(AssociationState state, AssociationEvent event)
{
    return actionTable[int(event)][int(state)];
}

AssociationState stateAfter(AssociationState state, AssociationAction action, AssociationRole role)
{
    if (action == None)
        return state;
    if (action == AR8 && role == AssociationRole::Acceptor)
        return AssociationState::CollisionAcceptorAnswer;
    return nextStates[int(action)];
}

bool isExpected(AssociationAction action)
{
    return action != None && action != AA1 && action != AA6 && action != AA7 && action != AA8;
}

AssociationEvent eventOf(Direction direction, PduType type)
{
    if (direction == Direction::Received)
        return eventOfReceived(type);
    switch (type) {
    case PduType::AssociateRq:
        return AssociationEvent::TransportConfirmed;
    case PduType::AssociateAc:
        return AssociationEvent::AssociateAcceptance;
    case PduType::AssociateRj:
        return AssociationEvent::AssociateRejection;
    case PduType::PDataTf:
        return AssociationEvent::DataRequest;
    case PduType::ReleaseRq:
        return AssociationEvent::ReleaseRequest;
    case PduType::ReleaseRp:
        return AssociationEvent::ReleaseResponse;
    case PduType::Abort:
        return AssociationEvent::AbortRequest;
    }
    return AssociationEvent::InvalidPduReceived;
}

} // namespace dicom_echo
