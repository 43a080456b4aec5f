#include "core/responder/negotiation.h"

#include "core/pdu/implementation.h"
#include "core/pdu/pdu.h"
#include "core/pdu/wire_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr quint16 protocolVersionOne = 0x0001; // bit 0, the only one to be tested: PS3.8 9.3.2

// PS3.8 table 9-21.
constexpr AssociateRjPdu protocolVersionNotSupported = {/*result: permanent*/ 1, /*source: ACSE*/ 2, /*reason*/ 2};
constexpr AssociateRjPdu localLimitExceeded = {/*result: transient*/ 2, /*source: presentation*/ 3, /*reason*/ 2};

// PS3.8 table 9-18.
constexpr quint8 acceptance = 0;
constexpr quint8 abstractSyntaxNotSupported = 3;
constexpr quint8 transferSyntaxesNotSupported = 4;

/// C-ECHO has no data set, so that any of them will do: what is preferred comes first.
constexpr QByteArrayView understoodSyntaxes[] = {
    "1.2.840.10008.1.2.1",    // explicit VR little endian
    "1.2.840.10008.1.2",      // implicit VR little endian
    "1.2.840.10008.1.2.1.99", // deflated explicit VR little endian
    "1.2.840.10008.1.2.2",    // explicit VR big endian
};

/// PS3.8 9.3.3.2. There is always one transfer syntax, though it means something only if the context is accepted.
PresentationContextItem answerTo(const PresentationContextItem &proposed)
{
    PresentationContextItem answer;
    answer.id = proposed.id;
    answer.transferSyntaxes = {proposed.transferSyntaxes.value(0)};
    if (trimmedText(proposed.abstractSyntax) != QLatin1StringView(verificationSopClass)) {
        answer.result = abstractSyntaxNotSupported;
        return answer;
    }
    QStringList offered;
    for (const QByteArray &transferSyntax : proposed.transferSyntaxes)
        offered += trimmedText(transferSyntax);
    const auto *chosen =
        std::find_if(std::begin(understoodSyntaxes), std::end(understoodSyntaxes),
                     [&](QByteArrayView candidate) { return offered.contains(QLatin1StringView(candidate)); });
    if (chosen == std::end(understoodSyntaxes)) {
        answer.result = transferSyntaxesNotSupported;
        return answer;
    }
    answer.result = acceptance;
    answer.transferSyntaxes = {chosen->toByteArray()};
    return answer;
}

} // namespace

AssociateAnswer answerTo(const AssociatePdu &request, Admission admission, quint32 maximumPdu)
{
    if (!(request.protocolVersion & protocolVersionOne))
        return protocolVersionNotSupported;
    if (admission == Admission::TooMany)
        return localLimitExceeded;
    AssociatePdu answer;
    answer.protocolVersion = protocolVersionOne;
    answer.calledAeTitle = request.calledAeTitle;
    answer.callingAeTitle = request.callingAeTitle;
    answer.applicationContextName = request.applicationContextName;
    for (const PresentationContextItem &proposed : request.presentationContexts)
        answer.presentationContexts.append(answerTo(proposed));
    answer.userInformation.maximumLength = maximumPdu;
    answer.userInformation.implementationClassUid = ourImplementationClassUid;
    answer.userInformation.implementationVersionName = ourImplementationVersionName;
    return answer;
}

} // namespace dicom_echo
