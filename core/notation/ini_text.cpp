#include "core/notation/ini_text.h"

#include "core/notation/list_text.h"

namespace dicom_echo {

QList<IniEntry> iniEntriesOf(const QString &text, IniSeparators separators)
{
    QList<IniEntry> entries;
    QString section;
    for (const ListLine &line : linesOf(text)) {
        const QString content = line.text.trimmed();
        if (content.isEmpty() || content.startsWith(u'#') || content.startsWith(u';'))
            continue;
        if (content.startsWith(u'[') && content.endsWith(u']')) {
            section = content.mid(1, content.size() - 2).trimmed();
            entries.append({line.number, section, {}, {}});
            continue;
        }
        qsizetype at = content.indexOf(u'=');
        const qsizetype colon = content.indexOf(u':');
        if (separators == IniSeparators::EqualsAndColon && colon >= 0 && (at < 0 || colon < at))
            at = colon;
        const QString key = at < 0 ? QString() : content.left(at).trimmed();
        entries.append({line.number, section, key, content.mid(at + 1).trimmed()});
    }
    return entries;
}

} // namespace dicom_echo
