// The pages of the user guide, compiled in from resources/help. Plain values.
#pragma once

#include "core/language/language.h"

#include <QList>
#include <QString>

namespace dicom_echo {

struct HelpPage
{
    QString name;     ///< of its file, without the suffix: what links lead to
    QString title;    ///< its first heading
    QString markdown; ///< all of it
};

/// In the order in which a newcomer needs them.
[[nodiscard]] QList<HelpPage> helpPages(Language language);

/// Whether each of the words stands somewhere in the page, in upper or lower case; true of no words.
[[nodiscard]] bool holdsWords(const HelpPage &page, const QString &words);

/// Where a link of a page leads: `tls.md` to the page `tls`; -1 to no page.
[[nodiscard]] qsizetype linkedPage(const QList<HelpPage> &pages, const QString &link);

enum class HelpPictureColors { Light, Dark };

/// Where the picture is that a page names: `pictures/tls.png`, or `../pictures/tls.png` in a folder of a language.
/// Empty if that is no name of a picture of the guide.
[[nodiscard]] QString helpPicturePath(const QString &name, HelpPictureColors colors);

} // namespace dicom_echo
