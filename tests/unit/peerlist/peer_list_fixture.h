// Rows of tests that read a peer list: its bytes, and what a person reads in it.
#pragma once

#include "core/peerlist/peer_list.h"

#include <QTest>

namespace dicom_echo::test {

/// `name|group|called|calling|address|port|tls`
inline QString peerLine(const ListedPeer &peer)
{
    return QStringList{peer.name,
                       peer.group,
                       peer.calledAeTitle,
                       peer.callingAeTitle,
                       peer.address,
                       QString::number(peer.port),
                       peer.tls ? QStringLiteral("tls") : QString()}
        .join(u'|');
}

inline QStringList linesOf(const PeerList &list)
{
    QStringList lines;
    for (const ListedPeer &peer : list.peers)
        lines << peerLine(peer);
    return lines;
}

inline void addList(const char *name, const char *format, const QByteArray &bytes, const QStringList &peers,
                    const QStringList &skipped = {})
{
    QTest::newRow(name) << bytes << QString::fromLatin1(format) << peers << skipped;
}

inline QStringList texts(std::initializer_list<const char *> lines)
{
    QStringList result;
    for (const char *line : lines)
        result << QString::fromUtf8(line);
    return result;
}

inline void addListColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("peers");
    QTest::addColumn<QStringList>("skipped"); // place and a word of the reason by turns
}

/// Of the row that is tested. No reason shows what the list calls a secret.
inline void checkList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, skipped);
    const PeerList list = readPeerList(bytes);
    QCOMPARE(list.problem, QString());
    QTEST(list.format, "format");
    QTEST(linesOf(list), "peers");
    for (const SkippedEntry &entry : list.skipped)
        QVERIFY2(!entry.reason.contains(QStringLiteral("secret")), qPrintable(entry.reason));
    QCOMPARE(list.skipped.size(), skipped.size() / 2);
    for (qsizetype i = 0; i < list.skipped.size(); ++i) {
        QCOMPARE(list.skipped[i].where, skipped[2 * i]);
        QVERIFY2(list.skipped[i].reason.contains(skipped[2 * i + 1]), qPrintable(list.skipped[i].reason));
    }
}

} // namespace dicom_echo::test
