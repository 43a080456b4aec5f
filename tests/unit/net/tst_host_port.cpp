// A host and a port written together, whatever the host is called.
#include "core/net/host_port.h"

#include <QTest>

using namespace dicom_echo;

class TestHostPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesThemTogether_data();
    void writesThemTogether();
};

void TestHostPort::writesThemTogether_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {"pacs.example.org:104", "192.0.2.1:104", "[2001:db8::1]:104", "[fe80::1%eth0]:104"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("a scope that is a number") << QStringLiteral("[fe80::1%2]:104");
}

void TestHostPort::writesThemTogether()
{
    QFETCH(QString, text);
    QString host = text.section(u':', 0, -2);
    if (host.startsWith(u'['))
        host = host.sliced(1).chopped(1);
    QCOMPARE(hostAndPort(host, 104), text);
}

QTEST_GUILESS_MAIN(TestHostPort)
#include "tst_host_port.moc"
