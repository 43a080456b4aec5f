#include "core/pdu/product.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace dicom_echo {

namespace {

struct KnownName
{
    const char *pattern; ///< of the version name, whole; what is captured is the version
    const char *product;
};

/// `366` is 3.6.6. Names as the programs of each project send them.
constexpr KnownName names[] = {
    {"OFFIS_DCMTK_(\\d{3})", "DCMTK"},
    {"PYNETDICOM_(\\d{3})", "pynetdicom"},
    {"DICOM_ECHO_(\\d{3})", "DICOM Echo"},
    {"dcm4che-(\\d[\\w.]*)", "dcm4che"},
    {"fo-dicom (\\d[\\w.]*)", "fo-dicom"},
    {"GDCM (\\d[\\w.]*)", "GDCM"},
    {"dcmjs-dimse [Vv]?(\\d[\\w.]*)", "dcmjs-dimse"},
    {"MergeCOM3_(\\w+)", "MergeCOM-3"},
};

struct KnownRoot
{
    const char *root; ///< of the class UID
    const char *product;
};

constexpr KnownRoot roots[] = {
    {"1.2.276.0.7230010.3.0.3.", "DCMTK"},         {"1.2.40.0.13.1.", "dcm4che"},
    {"1.2.826.0.1.3680043.9.3811.", "pynetdicom"}, {"1.3.6.1.4.1.30071.8", "fo-dicom"},
    {"1.3.6.1.4.1.25403.", "ClearCanvas"},         {"1.2.826.0.1.3680043.2.135.1066", "Conquest"},
    {"1.2.826.0.1.3680043.2.1143.", "GDCM"},       {"2.16.840.1.113669.2.931128", "MergeCOM-3"},
};

/// Digits alone stand for a version of three parts.
QString versionText(const QString &captured)
{
    const bool areDigits = captured.size() == 3 && std::all_of(captured.cbegin(), captured.cend(),
                                                               [](QChar character) { return character.isDigit(); });
    return areDigits ? QStringLiteral("%1.%2.%3").arg(captured[0]).arg(captured[1]).arg(captured[2]) : captured;
}

} // namespace

QString productName(const QString &classUid, const QString &versionName)
{
    for (const KnownName &name : names) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QLatin1StringView(name.pattern)));
        if (const auto match = pattern.match(versionName); match.hasMatch())
            return QLatin1StringView(name.product) + u' ' + versionText(match.captured(1));
    }
    const auto *const root = std::find_if(std::cbegin(roots), std::cend(roots), [&classUid](const KnownRoot &known) {
        return classUid.startsWith(QLatin1StringView(known.root));
    });
    return root == std::cend(roots) ? QString() : QString(QLatin1StringView(root->product));
}

} // namespace dicom_echo
