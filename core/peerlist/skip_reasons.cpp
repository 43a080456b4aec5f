#include "core/peerlist/skip_reasons.h"

#include "core/text/visible_text.h"

#include <QCoreApplication>

namespace dicom_echo::reason {
namespace {

struct SkipReason
{
    Q_DECLARE_TR_FUNCTIONS(SkipReason)
};

constexpr qsizetype maximumQuoteLength = 80;

/// What stands in the list, cut short.
QString quoted(const QString &value)
{
    const QString text = value.size() > maximumQuoteLength ? value.left(maximumQuoteLength) + u'…' : value;
    return u'"' + visibleText(text) + u'"';
}

} // namespace

QString noAeTitle()
{
    return SkipReason::tr("it has no AE title");
}

QString noAddress()
{
    return SkipReason::tr("it has no address");
}

QString noPort()
{
    return SkipReason::tr("it has no port");
}

QString invalid(const QString &what, const QString &value, const QString &error)
{
    return SkipReason::tr("its %1 %2 is invalid: %3").arg(what, quoted(value), error);
}

QString placeholder(const QString &value)
{
    return SkipReason::tr("%1 is a variable of the other program, whose value is not in this file").arg(quoted(value));
}

QString samePeer(const QString &name, const QString &where)
{
    return SkipReason::tr("merged, it is the same peer as %1 (%2)").arg(quoted(name), where);
}

QString wildcard(const QString &value)
{
    return SkipReason::tr("%1 is a wildcard, which stands for many peers").arg(quoted(value));
}

QString ownAeTitle()
{
    return SkipReason::tr("it is the other program itself (its own AE title), not a peer");
}

QString ownDataStore()
{
    return SkipReason::tr("it is the other program's own data store, without an address");
}

QString ownListener()
{
    return SkipReason::tr("it is the other program's own listener, not a peer");
}

QString testPeer()
{
    return SkipReason::tr("it is the built-in test peer of this program");
}

QString http()
{
    return SkipReason::tr("it is reached by HTTP, not by DICOM");
}

QString notDicom(const QString &protocol)
{
    return SkipReason::tr("its protocol is %1, not DICOM").arg(quoted(protocol));
}

QString initiatorOnly()
{
    return SkipReason::tr("it has no port: it only initiates connections and cannot be called");
}

QString neverAccepts()
{
    return SkipReason::tr("it accepts no associations: it is an initiator only and cannot be called");
}

QString notInstalled()
{
    return SkipReason::tr("it is marked as not installed");
}

QString switchedOff()
{
    return SkipReason::tr("it is switched off (not activated) in the other program");
}

QString printer()
{
    return SkipReason::tr("it is a printer");
}

QString nodeType(const QString &type)
{
    return SkipReason::tr("its type is %1, not a DICOM peer").arg(quoted(type));
}

QString noConnection()
{
    return SkipReason::tr("it names no network connection, so it has no address");
}

QString missingConnection(const QString &reference)
{
    return SkipReason::tr("the network connection %1 is not in this file").arg(quoted(reference));
}

QString unusedConnection()
{
    return SkipReason::tr("no AE title uses this network connection");
}

QString changeOnly()
{
    return SkipReason::tr("it is a change of an entry that is not in this file");
}

QString unknownSymbol(const QString &symbol)
{
    return SkipReason::tr("the symbol %1 is not defined before").arg(quoted(symbol));
}

QString accessRule()
{
    return SkipReason::tr("it stands in the AETable, which says who may connect to the server itself");
}

QString notUnderstood()
{
    return SkipReason::tr("it cannot be understood");
}

QString ambiguous()
{
    return SkipReason::tr("it is ambiguous: AE title and address cannot be told apart");
}

QString fieldCount(qsizetype found, qsizetype expected)
{
    return SkipReason::tr("it has %1 fields instead of %2").arg(found).arg(expected);
}

QString unknownTls(const QString &value)
{
    return SkipReason::tr("%1 does not say whether TLS is used").arg(quoted(value));
}

QString repeatedKey()
{
    return SkipReason::tr("its name stands here again: the last entry of a name counts");
}

QString formatWithoutTls()
{
    return SkipReason::tr("this format cannot say that TLS is used");
}

QString misreadBecauseOf(const QString &title, const QString &part)
{
    return SkipReason::tr("in this format the AE title %1 would be misread, because of %2")
        .arg(quoted(title), quoted(part));
}

QString takenForVariable(const QString &title)
{
    return SkipReason::tr("in this format the AE title %1 would be taken for a variable").arg(quoted(title));
}

QString formatWithOnePerTitle(const QString &title)
{
    return SkipReason::tr("this format has one peer for an AE title, and %1 is there already").arg(quoted(title));
}

} // namespace dicom_echo::reason
