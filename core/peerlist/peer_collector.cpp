#include "core/peerlist/peer_collector.h"

#include "core/echo/input_rules.h"
#include "core/echo/peer_key.h"
#include "core/peerlist/skip_reasons.h"
#include "core/text/visible_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dicom_echo {
namespace {

struct PeerCollectorText
{
    Q_DECLARE_TR_FUNCTIONS(PeerCollectorText)
};

constexpr qsizetype maximumNameLength = 200;

/// On one line, without control characters; may be empty.
QString cleanName(const QString &text)
{
    QString name = text.simplified();
    name.removeIf([](QChar c) {
        const QChar::Category category = c.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line ||
               category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate;
    });
    return name.left(maximumNameLength).trimmed();
}

QString firstNamed(const RawPeer &entry)
{
    for (const QString &text : {entry.name, entry.calledAeTitle, entry.address}) {
        if (const QString name = cleanName(text); !name.isEmpty())
            return name;
    }
    return {};
}

/// Why this is no peer; empty if `peer` was filled.
QString check(const RawPeer &entry, PeerCollector::AeTitle aeTitle, ListedPeer &peer)
{
    for (const QString &text : {entry.calledAeTitle, entry.address, entry.port, entry.callingAeTitle}) {
        if (!entry.profile && looksLikeVariable(text)) // this program has none
            return reason::placeholder(text);
    }
    const auto parse = [](const QString &text, auto rule, const QString &what, auto &target) {
        const auto parsed = rule(text);
        if (parsed)
            target = *parsed.value;
        return parsed ? QString() : reason::invalid(what, text, parsed.error);
    };
    if (entry.calledAeTitle.trimmed().isEmpty() && aeTitle == PeerCollector::AeTitle::Required)
        return reason::noAeTitle();
    if (entry.address.trimmed().isEmpty())
        return reason::noAddress();
    if (entry.port.trimmed().isEmpty())
        return reason::noPort();
    QString error;
    if (!entry.calledAeTitle.trimmed().isEmpty())
        error = parse(entry.calledAeTitle, parseAeTitle, PeerCollectorText::tr("AE title"), peer.calledAeTitle);
    if (error.isEmpty())
        error = parse(entry.address, parseAddress, PeerCollectorText::tr("address"), peer.address);
    if (error.isEmpty())
        error = parse(entry.port, parsePort, PeerCollectorText::tr("port"), peer.port);
    if (error.isEmpty() && !entry.callingAeTitle.trimmed().isEmpty())
        error =
            parse(entry.callingAeTitle, parseAeTitle, PeerCollectorText::tr("calling AE title"), peer.callingAeTitle);
    return error;
}

} // namespace

bool looksLikeVariable(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("^\\s*(\\$\\w+|@\\w+@|%\\w+%|<[^<>]+>)\\s*$"));
    return text.contains(QStringLiteral("${")) || text.contains(QStringLiteral("{{")) || whole.match(text).hasMatch();
}

QString lineText(qsizetype line)
{
    return PeerCollectorText::tr("line %1").arg(line);
}

void PeerCollector::add(const QString &where, const RawPeer &entry, AeTitle aeTitle)
{
    ListedPeer peer;
    const QString name = firstNamed(entry);
    if (const QString error = check(entry, aeTitle, peer); !error.isEmpty())
        return refuse(where, name, error);
    peer.tls = entry.tls.value_or(false);
    peer.saysTls = entry.tls.has_value();
    peer.profile = entry.profile;
    const QString key = peerKey(requestOf(peer, EchoRequest()));
    if (const auto known = m_known.constFind(key); known != m_known.constEnd()) {
        ++m_merged;
        return skip(where, name, reason::samePeer(known->name, known->where));
    }
    const bool isNamedByAddress = cleanName(entry.name).isEmpty() && peer.calledAeTitle.isEmpty();
    peer.name = m_names.freeName(isNamedByAddress ? peer.address : name);
    m_names.insert(peer.name);
    peer.group = cleanName(entry.group);
    m_known.insert(key, {peer.name, where});
    m_peers.append(peer);
}

void PeerCollector::skip(const QString &where, const QString &entry, const QString &reason)
{
    const QString name = visibleText(cleanName(entry));
    m_skipped.append({where, name.isEmpty() ? reason : QStringLiteral("%1: %2").arg(name, reason), false});
}

void PeerCollector::refuse(const QString &where, const QString &entry, const QString &reason)
{
    skip(where, entry, reason);
    m_skipped.last().isWrong = true;
}

PeerList PeerCollector::take(const QString &format)
{
    return {format, std::move(m_peers), std::move(m_skipped), {}};
}

} // namespace dicom_echo
