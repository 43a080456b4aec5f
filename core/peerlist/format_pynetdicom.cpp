// pynetdicom's qrscp: a section per destination of C-MOVE, whose title is the AE title; DEFAULT is the program itself.
#include "core/notation/ini_text.h"
#include "core/peerlist/formats.h"

namespace dicom_echo {

bool readPynetdicom(const QString &text, PeerCollector &peers)
{
    struct Section
    {
        qsizetype line = 0;
        RawPeer peer;
        bool isPeer = false;
    };
    QList<Section> sections;
    for (const IniEntry &entry : iniEntriesOf(text, IniSeparators::EqualsAndColon)) {
        if (entry.key.isEmpty() && entry.value.isEmpty())
            sections.append({entry.line, {entry.section, {}, entry.section, {}, {}, {}, {}}, false});
        if (sections.isEmpty())
            continue;
        Section &section = sections.last();
        const bool isAddress = entry.key.compare(u"address", Qt::CaseInsensitive) == 0;
        const bool isPort = entry.key.compare(u"port", Qt::CaseInsensitive) == 0;
        if (isAddress)
            section.peer.address = entry.value;
        if (isPort)
            section.peer.port = entry.value;
        section.isPeer = section.isPeer || isAddress || isPort;
    }
    sections.removeIf([](const Section &section) {
        return !section.isPeer || section.peer.name.compare(u"DEFAULT", Qt::CaseInsensitive) == 0;
    });
    for (const Section &section : sections)
        peers.add(lineText(section.line), section.peer);
    return !sections.isEmpty();
}

} // namespace dicom_echo
