#include "core/dump/associate_dump.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/pdu.h"
#include "core/pdu/uid_dictionary.h"
#include "core/pdu/wire_text.h"
#include "core/text/visible_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qsizetype bytesPerLine = 16;
constexpr qsizetype maximumDumpedBytes = 512;
constexpr QLatin1StringView callingLabel("Calling Application Name:");
constexpr QLatin1StringView calledLabel("Called Application Name:");

QString shownText(const QByteArray &bytes)
{
    return visibleText(trimmedText(bytes));
}

QString shownOrUnknown(const QByteArray &bytes)
{
    const QString text = shownText(bytes);
    return text.isEmpty() ? QStringLiteral("unknown") : text;
}

/// `=Verification SOP Class`.
QString shownUid(const QByteArray &uid)
{
    return QLatin1Char('=') + visibleText(uidName(trimmedText(uid)));
}

/// A label, padded so that the values of a block stand below each other.
QString labelled(const QString &label, qsizetype column, const QString &value)
{
    return label.leftJustified(column) + value;
}

void dumpParties(QStringList &lines, Direction direction, const AssociatePdu &pdu)
{
    constexpr qsizetype implementationColumn = 35;
    constexpr qsizetype nameColumn = 29;
    const UserInformation &information = pdu.userInformation;
    const QString whose = direction == Direction::Sent ? QStringLiteral("Our ") : QStringLiteral("Their ");
    lines << labelled(whose + QStringLiteral("Implementation Class UID:"), implementationColumn,
                      shownOrUnknown(information.implementationClassUid))
          << labelled(whose + QStringLiteral("Implementation Version Name:"), implementationColumn,
                      shownOrUnknown(information.implementationVersionName))
          << labelled(QStringLiteral("Application Context Name:"), nameColumn, shownText(pdu.applicationContextName))
          << labelled(callingLabel, nameColumn, shownText(pdu.callingAeTitle))
          << labelled(calledLabel, nameColumn, shownText(pdu.calledAeTitle))
          << labelled(whose + QStringLiteral("Max PDU Receive Size:"), nameColumn,
                      information.maximumLength ? QString::number(*information.maximumLength)
                                                : QStringLiteral("unknown"));
}

/// `Default` if no role was negotiated for the abstract syntax; nothing if it was negotiated away, as users know it.
QString roleText(const UserInformation &information, const QByteArray &abstractSyntax)
{
    const auto role =
        std::find_if(information.roles.begin(), information.roles.end(), [&](const RoleSelection &candidate) {
            return trimmedText(candidate.sopClassUid) == trimmedText(abstractSyntax);
        });
    if (role == information.roles.end())
        return QStringLiteral("Default");
    QStringList roles;
    if (role->scpRole != 0)
        roles << QStringLiteral("SCP");
    if (role->scuRole != 0)
        roles << QStringLiteral("SCU");
    return roles.join(QLatin1Char('/'));
}

void dumpProposedContext(QStringList &lines, const AssociatePdu &request, const PresentationContextItem &context)
{
    lines << QStringLiteral("  Context ID:        %1 (Proposed)").arg(context.id)
          << QStringLiteral("    Abstract Syntax: ") + shownUid(context.abstractSyntax)
          << QStringLiteral("    Proposed SCP/SCU Role: ") + roleText(request.userInformation, context.abstractSyntax)
          << (context.transferSyntaxes.size() == 1 ? QStringLiteral("    Proposed Transfer Syntax:")
                                                   : QStringLiteral("    Proposed Transfer Syntaxes:"));
    for (const QByteArray &transferSyntax : context.transferSyntaxes)
        lines << QStringLiteral("      ") + shownUid(transferSyntax);
}

/// The context that is answered; null if it is not known.
const PresentationContextItem *findContext(const AssociatePdu *proposal, quint8 id)
{
    if (!proposal)
        return nullptr;
    const QList<PresentationContextItem> &contexts = proposal->presentationContexts;
    const auto found = std::find_if(contexts.begin(), contexts.end(),
                                    [id](const PresentationContextItem &context) { return context.id == id; });
    return found == contexts.end() ? nullptr : &*found;
}

void dumpAnsweredContext(QStringList &lines, const AssociatePdu &acceptance, const PresentationContextItem &context,
                         const PresentationContextItem *proposed)
{
    lines << QStringLiteral("  Context ID:        %1 (%2)").arg(context.id).arg(contextResultText(context.result))
          << QStringLiteral("    Abstract Syntax: ") +
                 (proposed ? shownUid(proposed->abstractSyntax) : QStringLiteral("unknown"));
    if (context.result != 0)
        return;
    const QByteArray abstractSyntax = proposed ? proposed->abstractSyntax : QByteArray();
    lines << QStringLiteral("    Accepted SCP/SCU Role: ") + roleText(acceptance.userInformation, abstractSyntax);
    for (const QByteArray &transferSyntax : context.transferSyntaxes)
        lines << QStringLiteral("    Accepted Transfer Syntax: ") + shownUid(transferSyntax);
}

void dumpBytes(QStringList &lines, const QByteArray &bytes)
{
    if (bytes.size() > maximumDumpedBytes)
        lines << QStringLiteral("    Only dumping %1 bytes.").arg(maximumDumpedBytes);
    const QByteArray dumped = bytes.first(qMin(bytes.size(), maximumDumpedBytes));
    for (qsizetype i = 0; i < dumped.size(); i += bytesPerLine) {
        const QString hex = QString::fromLatin1(dumped.mid(i, bytesPerLine).toHex(' '));
        lines << QStringLiteral("    ") + QString(hex).replace(QStringLiteral(" "), QStringLiteral("  "));
    }
}

void dumpExtendedNegotiation(QStringList &lines, const QString &prefix, const UserInformation &information)
{
    const QString heading = prefix + QStringLiteral(" Extended Negotiation:");
    if (information.extendedNegotiations.isEmpty()) {
        lines << heading + QStringLiteral(" None");
        return;
    }
    lines << heading;
    for (const SopClassExtendedNegotiation &negotiation : information.extendedNegotiations) {
        lines << QStringLiteral("  SOP Class: =") + shownText(negotiation.sopClassUid);
        dumpBytes(lines, negotiation.information);
    }
}

void dumpCommonExtendedNegotiation(QStringList &lines, const UserInformation &information)
{
    const QString heading = QStringLiteral("Requested Common Extended Negotiation:");
    if (information.commonExtendedNegotiations.isEmpty()) {
        lines << heading + QStringLiteral(" None");
        return;
    }
    lines << heading;
    for (const SopClassCommonExtendedNegotiation &negotiation : information.commonExtendedNegotiations) {
        lines << QStringLiteral("  SOP Class: ") + shownUid(negotiation.sopClassUid)
              << QStringLiteral("    Service Class: ") + shownUid(negotiation.serviceClassUid);
        if (negotiation.relatedGeneralSopClassUids.isEmpty())
            lines << QStringLiteral("    Related General SOP Classes: None");
        else
            lines << QStringLiteral("    Related General SOP Class(es):");
        for (const QByteArray &uid : negotiation.relatedGeneralSopClassUids)
            lines << QStringLiteral("      ") + shownUid(uid);
    }
}

void dumpOperationsWindow(QStringList &lines, const QString &prefix, const UserInformation &information)
{
    const QString heading = prefix + QStringLiteral(" Asynchronous Operations Window Negotiation:");
    if (!information.asynchronousOperations) {
        lines << heading + QStringLiteral(" None");
        return;
    }
    lines << heading
          << QStringLiteral("  Maximum Invoked Operations:     %1").arg(information.asynchronousOperations->invoked)
          << QStringLiteral("  Maximum Performed Operations:   %1").arg(information.asynchronousOperations->performed);
}

QString identityTypeText(quint8 type)
{
    switch (type) {
    case 1:
        return QStringLiteral("Username");
    case 2:
        return QStringLiteral("Username/Password");
    case 3:
        return QStringLiteral("Kerberos");
    case 4:
        return QStringLiteral("SAML");
    case 5:
        return QStringLiteral("JSON Web Token");
    }
    return unknownCodeText(type);
}

/// Secrets are told by their length only.
void dumpIdentity(QStringList &lines, const UserIdentity &identity)
{
    const auto secret = [&lines](const char *name, const QByteArray &bytes) {
        lines << QStringLiteral("  %1 (not dumped) length: %2").arg(QLatin1StringView(name)).arg(bytes.size());
    };
    lines << QStringLiteral("  Authentication Mode: %1 - %2").arg(identity.type).arg(identityTypeText(identity.type));
    if (identity.type == 1 || identity.type == 2)
        lines << QStringLiteral("  Username: [%1]").arg(visibleText(QString::fromUtf8(identity.primaryField)));
    switch (identity.type) {
    case 2:
        secret("Password", identity.secondaryField);
        break;
    case 3:
        secret("Kerberos Service Ticket", identity.primaryField);
        break;
    case 4:
        secret("SAML Assertion", identity.primaryField);
        break;
    case 5:
        secret("JSON Web Token", identity.primaryField);
        break;
    }
    lines << (identity.positiveResponseRequested != 0 ? QStringLiteral("  Positive Response Requested: Yes")
                                                      : QStringLiteral("  Positive Response Requested: No"));
}

} // namespace

void dumpAssociateRq(QStringList &lines, Direction direction, const AssociatePdu &request)
{
    dumpParties(lines, direction, request);
    lines << (request.presentationContexts.size() == 1 ? QStringLiteral("Presentation Context:")
                                                       : QStringLiteral("Presentation Contexts:"));
    for (const PresentationContextItem &context : request.presentationContexts)
        dumpProposedContext(lines, request, context);
    const UserInformation &information = request.userInformation;
    const QString prefix = QStringLiteral("Requested");
    dumpExtendedNegotiation(lines, prefix, information);
    dumpCommonExtendedNegotiation(lines, information);
    dumpOperationsWindow(lines, prefix, information);
    if (!information.userIdentity) {
        lines << QStringLiteral("Requested User Identity Negotiation: None");
        return;
    }
    lines << QStringLiteral("Requested User Identity Negotiation:");
    dumpIdentity(lines, *information.userIdentity);
}

void dumpAssociateAc(QStringList &lines, Direction direction, const AssociatePdu &acceptance,
                     const AssociatePdu *proposal)
{
    dumpParties(lines, direction, acceptance);
    lines << QStringLiteral("Presentation Contexts:");
    QList<PresentationContextItem> contexts = acceptance.presentationContexts;
    std::stable_sort(contexts.begin(), contexts.end(),
                     [](const PresentationContextItem &a, const PresentationContextItem &b) { return a.id < b.id; });
    for (const PresentationContextItem &context : contexts)
        dumpAnsweredContext(lines, acceptance, context, findContext(proposal, context.id));
    const UserInformation &information = acceptance.userInformation;
    const QString prefix = QStringLiteral("Accepted");
    dumpExtendedNegotiation(lines, prefix, information);
    dumpOperationsWindow(lines, prefix, information);
    lines << QStringLiteral("User Identity Negotiation Response: ") +
                 (information.userIdentity ? QStringLiteral("Yes") : QStringLiteral("None"));
}

qsizetype dumpedAeTitlePosition(const QString &line)
{
    for (const QLatin1StringView label : {callingLabel, calledLabel}) {
        const qsizetype found = line.lastIndexOf(QString(label) + u' ');
        if (found < 0)
            continue;
        qsizetype position = found + label.size();
        while (position < line.size() && line[position] == u' ')
            ++position;
        return position;
    }
    return -1;
}

} // namespace dicom_echo
