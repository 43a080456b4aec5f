// Guards in each phase of an association, for the tests of the guards.
#pragma once

#include "core/guard/pdu_guard.h"
#include "tests/unit/pdu/pdu_fixture.h"

namespace dicom_echo::test {

inline constexpr quint32 ourMaximumPdu = 16382;

inline PduGuard awaitingAnswer(const QByteArray &request = associateRq())
{
    PduGuard guard(ourMaximumPdu);
    guard.sent(request);
    return guard;
}

inline PduGuard established()
{
    PduGuard guard = awaitingAnswer();
    if (guard.received(associateAc()))
        qFatal("the valid A-ASSOCIATE-AC was refused");
    return guard;
}

inline PduGuard owedResponse(quint16 messageId = 1)
{
    PduGuard guard = established();
    guard.sent(cEchoRq(messageId));
    return guard;
}

inline PduGuard awaitingRelease()
{
    PduGuard guard = established();
    guard.sent(releaseRq());
    return guard;
}

} // namespace dicom_echo::test
