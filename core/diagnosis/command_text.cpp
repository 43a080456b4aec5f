#include "core/diagnosis/command_text.h"

#include "core/echo/input_rules.h"

#include <algorithm>

namespace dicom_echo {

namespace {

const EchoRequest &defaults()
{
    static const EchoRequest request;
    return request;
}

/// DCMTK knows whole seconds only, and 0 would mean no limit.
QString wholeSeconds(std::chrono::milliseconds timeout)
{
    return QString::number(std::chrono::ceil<std::chrono::seconds>(timeout).count());
}

bool isWholeSeconds(std::chrono::milliseconds timeout)
{
    return timeout % std::chrono::seconds(1) == std::chrono::milliseconds(0);
}

/// Words of a command line. Options whose value is the tool's own default are left out.
class Words
{
public:
    explicit Words(QStringList words)
        : m_words(std::move(words))
    {}

    void addFlag(const QString &option, bool isOn)
    {
        if (isOn)
            m_words << option;
    }

    template <typename T>
    void add(const QString &option, const T &value, const T &defaultValue, const QString &text)
    {
        if (value != defaultValue)
            m_words << option << text;
    }

    void add(const QString &option, const QString &value, const QString &defaultValue)
    {
        add(option, value, defaultValue, value);
    }

    void addPeer(const EchoRequest &request) { m_words << request.address << QString::number(request.port); }

    [[nodiscard]] QString command() const
    {
        QStringList quoted;
        for (const QString &word : m_words)
            quoted << shellQuoted(word);
        return quoted.join(u' ');
    }

private:
    QStringList m_words;
};

/// The options of the reference's echoscu, which ours are too.
void addEchoscuOptions(Words &words, const EchoRequest &request)
{
    using enum TransferSyntaxChoice;
    words.addFlag(QStringLiteral("-xe"), request.transferSyntaxes == ExplicitLittleEndian);
    words.addFlag(QStringLiteral("-xi"), request.transferSyntaxes == ImplicitLittleEndian);
    words.addFlag(QStringLiteral("-xb"), request.transferSyntaxes == ExplicitBigEndian);
    words.add(QStringLiteral("-aet"), request.callingAeTitle, defaults().callingAeTitle);
    words.add(QStringLiteral("-aec"), request.calledAeTitle, defaults().calledAeTitle);
    words.add(QStringLiteral("-ta"), request.acseTimeout, defaults().acseTimeout, timeoutText(request.acseTimeout));
    words.add(QStringLiteral("-td"), request.dimseTimeout, defaults().dimseTimeout, timeoutText(request.dimseTimeout));
    words.add(QStringLiteral("-tn"), request.networkTimeout, defaults().networkTimeout,
              timeoutText(request.networkTimeout));
    words.add(QStringLiteral("-pdu"), request.maximumPdu, defaults().maximumPdu, QString::number(request.maximumPdu));
    words.add(QStringLiteral("--repeat"), request.repeat, defaults().repeat, QString::number(request.repeat));
    words.addFlag(QStringLiteral("--abort"), request.ending == AssociationEnding::Abort);
    words.addPeer(request);
}

QStringList echoscuNotes(const EchoRequest &request)
{
    QStringList notes;
    if (request.transferSyntaxes == TransferSyntaxChoice::DeflatedExplicitLittleEndian)
        notes << QStringLiteral("Deflated explicit VR little endian alone cannot be proposed: all four are.");
    if (request.tls)
        notes << QStringLiteral("TLS cannot be asked for: the connection is plain.");
    return notes;
}

CommandText dicomEchoCommand(const EchoRequest &request)
{
    Words words({QStringLiteral("dicom-echo"), QStringLiteral("--console"), QStringLiteral("-v")});
    addEchoscuOptions(words, request);
    return {words.command(), echoscuNotes(request)};
}

CommandText pynetdicomCommand(const EchoRequest &request)
{
    Words words({QStringLiteral("python"), QStringLiteral("-m"), QStringLiteral("pynetdicom"),
                 QStringLiteral("echoscu"), QStringLiteral("-v")});
    addEchoscuOptions(words, request);
    return {words.command(), echoscuNotes(request)};
}

QStringList dcmtkNotes(const EchoRequest &request)
{
    QStringList notes;
    if (request.transferSyntaxes != TransferSyntaxChoice::ImplicitLittleEndian)
        notes << QStringLiteral("Implicit VR little endian is the only transfer syntax proposed.");
    if (request.maximumPdu == 0)
        notes << QStringLiteral("No limit of the PDU cannot be asked for: 131072 bytes is the most.");
    if (!isWholeSeconds(request.networkTimeout) || !isWholeSeconds(request.acseTimeout) ||
        !isWholeSeconds(request.dimseTimeout))
        notes << QStringLiteral("The timeouts are rounded up to whole seconds.");
    if (request.address.contains(u':'))
        notes << QStringLiteral("DCMTK 3.6.7 connects over IPv4 only.");
    if (request.tls)
        notes << QStringLiteral("The TLS settings are not taken over: see +tls, +tla and +cf of echoscu.");
    return notes;
}

CommandText dcmtkCommand(const EchoRequest &request)
{
    constexpr quint32 dcmtkMaximumPdu = 16384;
    constexpr quint32 dcmtkLargestPdu = 131072;
    constexpr auto dcmtkAcseTimeout = std::chrono::seconds(30);
    const quint32 maximumPdu = request.maximumPdu == 0 ? dcmtkLargestPdu : request.maximumPdu;
    Words words({QStringLiteral("echoscu"), QStringLiteral("-v"), QStringLiteral("-to"),
                 wholeSeconds(request.networkTimeout), QStringLiteral("-td"), wholeSeconds(request.dimseTimeout)});
    words.add(QStringLiteral("-ta"), std::chrono::ceil<std::chrono::seconds>(request.acseTimeout), dcmtkAcseTimeout,
              wholeSeconds(request.acseTimeout));
    words.add(QStringLiteral("-aet"), request.callingAeTitle, defaults().callingAeTitle);
    words.add(QStringLiteral("-aec"), request.calledAeTitle, defaults().calledAeTitle);
    words.add(QStringLiteral("-pdu"), maximumPdu, dcmtkMaximumPdu, QString::number(maximumPdu));
    words.add(QStringLiteral("--repeat"), request.repeat, defaults().repeat, QString::number(request.repeat));
    words.addFlag(QStringLiteral("--abort"), request.ending == AssociationEnding::Abort);
    words.addPeer(request);
    return {words.command(), dcmtkNotes(request)};
}

} // namespace

QString shellQuoted(const QString &word)
{
    const bool isHarmless = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringLiteral("_-+./:@%,").contains(c);
    });
    if (isHarmless)
        return word;
    QString inside = word;
    inside.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + inside + u'\'';
}

CommandText commandText(const EchoRequest &request, CommandTool tool)
{
    switch (tool) {
    case CommandTool::DicomEcho:
        return dicomEchoCommand(request);
    case CommandTool::DcmtkEchoscu:
        return dcmtkCommand(request);
    case CommandTool::PynetdicomEchoscu:
        return pynetdicomCommand(request);
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
