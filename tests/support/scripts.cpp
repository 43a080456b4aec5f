#include "tests/support/scripts.h"

#include "core/pdu/pdu_decoder.h"
#include "tests/support/pdu_bytes.h"

namespace dicom_echo::test {

Script accepting()
{
    return {step::ReceivePdu{}, step::Send{associateAc()}};
}

Script answeringEcho(quint16 status)
{
    return {step::ReceivePdu{},
            step::Reply{[status](const QByteArray &pdu) { return cEchoRsp(messageIdOf(pdu), status); }}};
}

Script releasing()
{
    return {step::ReceivePdu{}, step::Send{releaseRp()}, step::WaitForEnd{}};
}

Script upToRelease()
{
    return accepting() + answeringEcho() + Script{step::ReceivePdu{}};
}

Script serving(int echoes)
{
    return accepting() + repeated(echoes, answeringEcho()) + releasing();
}

quint16 messageIdOf(const QByteArray &pdu)
{
    const DecodedPdu decoded = decodePdu(pdu);
    const auto *data = std::get_if<PDataTfPdu>(&decoded.content);
    if (!data || data->pdvs.isEmpty())
        return 0;
    const ByteRange fragment = data->pdvs.first().fragment;
    const DecodedCommandSet command = decodeCommandSet(QByteArrayView(pdu).sliced(fragment.offset, fragment.length));
    return command.commandSet.us(command_element::messageId).value_or(0);
}

} // namespace dicom_echo::test
