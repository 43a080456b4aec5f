// INI files: sections, keys and values.
#pragma once

#include <QList>
#include <QString>

namespace dicom_echo {

struct IniEntry
{
    qsizetype line = 0; ///< from 1
    QString section;    ///< empty before the first
    QString key;        ///< empty if the line begins a section, or has no separator and is all value
    QString value;      ///< trimmed, otherwise verbatim
};

enum class IniSeparators { Equals, EqualsAndColon };

/// Without comments (`#`, `;`) and blank lines.
[[nodiscard]] QList<IniEntry> iniEntriesOf(const QString &text, IniSeparators separators);

} // namespace dicom_echo
