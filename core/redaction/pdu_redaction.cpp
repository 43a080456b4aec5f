#include "core/redaction/pdu_redaction.h"

#include "core/pdu/command_dictionary.h"
#include "core/pdu/wire_text.h"

namespace dicom_echo {

namespace {

bool isAeTitle(FieldId id)
{
    return id == FieldId::CalledAeTitle || id == FieldId::CallingAeTitle || id == FieldId::ReservedCalledAeTitle ||
           id == FieldId::ReservedCallingAeTitle;
}

/// Who the user is and what the data are: nothing of it is kept.
bool isToBeOverwritten(FieldId id)
{
    return id == FieldId::PrimaryField || id == FieldId::SecondaryField || id == FieldId::ServerResponse ||
           id == FieldId::DataSetFragment;
}

/// A command element that holds an AE title: a move destination.
bool isAeTitleElement(FieldId id)
{
    return isCommandElement(id) && commandElementEntry(commandElementOf(id)).vr == CommandVr::AE;
}

class PduRedaction
{
public:
    PduRedaction(QByteArray &pdu, Placeholders &placeholders)
        : m_pdu(pdu)
        , m_placeholders(placeholders)
    {}

    void redact(const Field &field)
    {
        if (field.children.empty())
            return redactLeaf(field);
        const bool hasAeTitle = isAeTitleElement(field.id);
        for (const Field &child : field.children) {
            if (hasAeTitle && child.id == FieldId::Value)
                redactAeTitle(child.range);
            else
                redact(child);
        }
    }

private:
    void redactLeaf(const Field &leaf)
    {
        constexpr qsizetype longestNumber = 4;
        if (isAeTitle(leaf.id))
            redactAeTitle(leaf.range);
        else if (isToBeOverwritten(leaf.id))
            overwrite(leaf.range, {}, '*');
        else if (leaf.range.length > longestNumber)
            overwrite(leaf.range, redactedBytes(bytes(leaf.range).toByteArray(), m_placeholders), '*');
    }

    /// The placeholder, filled up with blanks as the title was (PS3.5 6.2).
    void redactAeTitle(ByteRange range)
    {
        const QString title = trimmedText(bytes(range));
        overwrite(range, m_placeholders.placeholder(Placeholders::Kind::AeTitle, title).toLatin1(), ' ');
    }

    QByteArrayView bytes(ByteRange range) const { return QByteArrayView(m_pdu).sliced(range.offset, range.length); }

    void overwrite(ByteRange range, const QByteArray &text, char filler)
    {
        m_pdu.replace(range.offset, range.length, text.leftJustified(range.length, filler, true));
    }

    QByteArray &m_pdu;
    Placeholders &m_placeholders;
};

} // namespace

QByteArray redactedPdu(const QByteArray &pdu, const Field &fields, Placeholders &placeholders)
{
    QByteArray result = pdu;
    PduRedaction(result, placeholders).redact(fields);
    return result;
}

QByteArray redactedBytes(const QByteArray &bytes, const Placeholders &placeholders)
{
    return placeholders.replaced(QString::fromLatin1(bytes), Placeholders::Length::Kept).toLatin1();
}

} // namespace dicom_echo
