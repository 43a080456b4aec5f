// What is read from the lists of other programs: every peer, and every entry that is none, with its place and reason.
#include "core/peerlist/peer_list.h"
#include "tests/support/binary_property_list.h"
#include "tests/unit/peerlist/peer_list_fixture.h"

#include <QSettings>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestPeerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPeersAndSaysWhatItSkips_data();
    void readsPeersAndSaysWhatItSkips();
    void knowsWhoSaysWhetherTlsIsUsed_data();
    void knowsWhoSaysWhetherTlsIsUsed();
    void readsEachEncoding_data();
    void readsEachEncoding();
    void readsSettingsAsQtWritesThem();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void readsNamesOfEveryAlphabet();
    void readsAThousandRowsOnce();
    void cleansNamesAndGroups();
};

namespace {

void addTextLists()
{
    addList("one per line", "plain-list",
            "# ours\nONE@10.0.0.1:104 # main\nTWO@[2001:db8::1]:11112\nthree.example.org:104\nCT 10.0.0.5 104\n"
            "10.0.0.6 MR 104\nXA\txa.example.org\t105\ndicom://QR@10.0.0.8:107\nMR one host 104\njust words\n"
            "BAD@host:99999\nONE@10.0.0.1:104\n",
            texts({"ONE||ONE||10.0.0.1|104|", "TWO||TWO||2001:db8::1|11112|",
                   "three.example.org||||three.example.org|104|", "CT||CT||10.0.0.5|104|", "MR||MR||10.0.0.6|104|",
                   "XA||XA||xa.example.org|105|", "QR||QR||10.0.0.8|107|"}),
            texts({"line 9", "ambiguous", "line 10", "understood", "line 11", "99999", "line 12", "same peer"}));
    addList("ae.properties", "ae-properties",
            "! comment\n# Host, Port, AE title\nAE\\ ONE = host.example\\\n  "
            ".org:104\nTWO=10.0.0.1:2762:TLS_A:TLS_B\nBAD=nothing\n",
            texts({"AE ONE||AE ONE||host.example.org|104|", "TWO||TWO||10.0.0.1|2762|tls"}),
            texts({"line 6", "BAD", "no port"}));
    addList("acrnema.map", "conquest",
            "/* SAMPLE 10.9.9.9 104\n OTHER 10.9.9.8 104 un */\nSRV\t127.0.0.1\t5678\tun\n# X h 1 un\n; Y h 1 un\n"
            "V*\t*\t1234\tun\nWS 10.0.0.2 * un\nshort 10.0.0.1\nMR 10.0.0.3 104 // at the end\n",
            texts({"SRV||SRV||127.0.0.1|5678|", "MR||MR||10.0.0.3|104|"}),
            texts({"line 6", "wildcard", "line 7", "wildcard", "line 8", "2 fields"}));
    addList("dcmqrscp.cfg", "dcmqrscp",
            "NetworkTCPPort = 104\nHostTable BEGIN\n#x = (X, x, 1)\na = (A1, host-a, 104)\nb=(B1,host-b,105)\n"
            "two = (T1, h1, 106), (T2, h2, 107)\nall = a, b, nope\nc = (C1, host-c)\nHostTable END\nAETable BEGIN\n"
            "SRV /db RW (9, 1024mb) (host, X1, 104)\nPUB /db R (9, 1024mb) ANY\nAETable END\n",
            texts({"a|all|A1||host-a|104|", "b|all|B1||host-b|105|", "T1|two|T1||h1|106|", "T2|two|T2||h2|107|"}),
            texts({"line 7", "nope", "line 8", "2 fields", "line 11", "AETable"}));
    addList("qrscp of pynetdicom", "pynetdicom-qrscp",
            "[DEFAULT]\nae_title: QRSCP\nport: 11112\n[STORE]\n    # here\n    address: 127.0.0.1\n    port: 11113\n"
            "[NONE]\naddress = 10.0.0.1\n",
            texts({"STORE||STORE||127.0.0.1|11113|"}), texts({"line 8", "no port"}));
    addList("Slicer, older", "ctk-slicer", "[ServerNodes]\n0=@Variant(\\0)\n", {}, texts({"line 2", "understood"}));
}

void addTables()
{
    addList(
        "Karnak with a group", "karnak-csv",
        "description,aetitle,hostname,port,nodeType,nodeGroup\n\"A, B\",ONE,one.example.org,104,PACS,North\n"
        "# no,NO,no,1\nshort,TWO\nw,WL,wl.example.org,105,WORKLIST\nold,OLD,10.0.0.3,106,South\n"
        "long,ABCDEFGHIJKLMNOPQ,h,104\n",
        texts({"A, B|North|ONE||one.example.org|104|", "w||WL||wl.example.org|105|", "old|South|OLD||10.0.0.3|106|"}),
        texts({"line 4", "2 fields", "line 7", "17 characters"}));
    addList("a spreadsheet", "csv",
            "sep=;\nName;AE Title;IP-Adresse;Port;TLS;Standort\n\"CT; 1\";CT1;10.0.0.1;104;nein;Nord\n"
            "MR;MR1;10.0.0.2;2762;ja;\nbad;B1;;104;;\n;;;;;\nwhat;W1;10.0.0.4;104;maybe;\nMR;MR2;10.0.0.5;104;;\n",
            texts({"CT; 1|Nord|CT1||10.0.0.1|104|", "MR||MR1||10.0.0.2|2762|tls", "MR (2)||MR2||10.0.0.5|104|"}),
            texts({"line 5", "no address", "line 7", "maybe"}));
    addList("a header in many words", "csv",
            "System name,Remote AE Title,Hostname / IP,DICOM Port No\nCT,CT1,10.0.0.1,104\n",
            texts({"CT||CT1||10.0.0.1|104|"}));
    addList("all in one column", "csv", "Name,Peer\nCT,CT1@10.0.0.1:104\nMR,MR1@10.0.0.2:2762\n",
            texts({"CT||CT1||10.0.0.1|104|", "MR||MR1||10.0.0.2|2762|"}));
    addList("the port beside it", "csv", "Name,Peer,Port\nCT,CT1@10.0.0.1,104\n", texts({"CT||CT1||10.0.0.1|104|"}));
    addList("the port in the address", "csv", "Name,AE,Host\nCT,CT1,10.0.0.1:104\n", texts({"CT||CT1||10.0.0.1|104|"}));
    addList("tabs, as pasted", "csv", "host\tport\tAE\n10.0.0.1\t104\tONE\n", texts({"ONE||ONE||10.0.0.1|104|"}));
}

void addJsonLists()
{
    addList("Orthanc", "orthanc",
            "{ // \"no\" : [ \"NO\", \"no\", 1 ]\n\"DicomAet\": \"US\", \"DicomModalities\": {\n/* \"z\": "
            "[\"Z\",\"z\",2] */\n"
            "\"a\": [\"A\", \"10.0.0.1\", \"104\", \"GE\"],\n\"b\": {\"AET\":\"B\",\"Host\":\"b\",\"Port\":2762,"
            "\"UseDicomTls\":true,\"LocalAet\":\"ME\"},\n\"c\": [\"C\", \"c\"],\n},\n"
            "\"OrthancPeers\": {\"p\": [\"http://p/\"]}, \"DicomWeb\": {\"Servers\": {\"w\": [\"http://w/\"]}} }",
            texts({"a||A||10.0.0.1|104|", "b||B|ME|b|2762|tls"}),
            texts({"DicomModalities.c", "2 fields", "OrthancPeers.p", "HTTP", "DicomWeb.Servers.w", "HTTP"}));
    addList("Orthanc's REST API", "orthanc",
            "{\"x\": {\"AET\":\"X\",\"AllowEcho\":true,\"Host\":\"10.0.0.1\",\"Port\":104}, \"a\": [\"A\",\"a\",105]}",
            texts({"x||X||10.0.0.1|104|", "a||A||a|105|"}));
    addList("Orthanc's variable", "orthanc",
            "ORTHANC__DICOM_MODALITIES_IN_DATABASE=false\nORTHANC__DICOM_MODALITIES={\"x\":[\"X\",\"x\",104]}\n",
            texts({"x||X||x|104|"}));
    addList("dcm4chee's device", "dcm4che-json",
            "{\"dicomNetworkConnection\":[{\"cn\":\"d\",\"dicomHostname\":\"h\",\"dicomPort\":104},"
            "{\"cn\":\"t\",\"dicomHostname\":\"h\",\"dicomPort\":2762,\"dicomTLSCipherSuite\":[\"X\"]},"
            "{\"cn\":\"i\",\"dicomHostname\":\"h\"},{\"cn\":\"hl7\",\"dicomHostname\":\"h\",\"dicomPort\":2575,"
            "\"dcmNetworkConnection\":{\"dcmProtocol\":\"HL7\"}}],\"dicomNetworkAE\":[{\"dicomAETitle\":\"A\","
            "\"dicomNetworkConnectionReference\":[\"/dicomNetworkConnection/0\",\"/dicomNetworkConnection/1\"]},"
            "{\"dicomAETitle\":\"B\",\"dicomNetworkConnectionReference\":[\"/dicomNetworkConnection/2\"]},"
            "{\"dicomAETitle\":\"C\",\"dicomNetworkConnectionReference\":[\"/dicomNetworkConnection/9\"]}]}",
            texts({"A||A||h|104|", "A (2)||A||h|2762|tls"}),
            texts({"dicomNetworkAE[1]", "initiates", "dicomNetworkAE[2]", "/9", "dicomNetworkConnection[3]", "HL7"}));
    addList("dcm4chee's list of AEs", "dcm4che-json",
            "[{\"dicomAETitle\":\"A\",\"dicomNetworkConnection\":[{\"dicomHostname\":\"h\",\"dicomPort\":104}]},"
            "{\"dicomAETitle\":\"B\",\"dicomNetworkConnection\":[]}]",
            texts({"A||A||h|104|"}), texts({"[1]", "no network connection"}));
    addList("what --list-peers tells", "dicom-echo",
            "{\"schema\":\"dicom-echo/peers/1\",\"files\":[{\"peers\":[{\"name\":\"a\",\"group\":\"North\","
            "\"calledAeTitle\":\"A\",\"callingAeTitle\":\"US\",\"address\":\"10.0.0.1\",\"port\":2762,\"tls\":true}]},"
            "{\"peers\":[{\"name\":\"b\",\"address\":\"b\",\"port\":105}]}]}",
            texts({"a|North|A|US|10.0.0.1|2762|tls", "b||||b|105|"}));
    addList(
        "a key that comes twice", "orthanc",
        "{\"DicomModalities\": {\"a\": [\"A\", \"a\", 104], \"a\": [\"B\", \"b\", 105], \"b\": [\"C\", \"c\", 106]}}",
        texts({"a||B||b|105|", "b||C||c|106|"}), texts({"a", "stands here again"}));
    addList("mercure", "mercure",
            "{\"targets\":{\"a\":{\"target_type\":\"dicom\",\"ip\":\"10.0.0.1\",\"port\":\"104\",\"aet_target\":\"A\","
            "\"aet_source\":\"M\",\"password\":\"secret\"},\"s\":{\"target_type\":\"sftp\",\"host\":\"x\"}}}",
            texts({"a||A|M|10.0.0.1|104|"}), texts({"targets.s", "sftp"}));
    addList("mercure with TLS", "mercure",
            "{\"targets\":{\"a\":{\"target_type\":\"dicom_tls\",\"ip\":\"a\",\"port\":\"2762\",\"aet_target\":\"A\"},"
            "\"b\":{\"target_type\":\"dicomtls\",\"ip\":\"b\",\"port\":\"2762\",\"aet_target\":\"B\"}}}",
            texts({"a||A||a|2762|tls", "b||B||b|2762|tls"}));
    addList("OHIF", "ohif-dimse",
            "{\"servers\":{\"dimse\":[{\"peers\":[{\"aeTitle\":\"A\",\"host\":\"h\",\"port\":104},"
            "{\"aeTitle\":\"US\",\"host\":\"0.0.0.0\",\"port\":104,\"server\":true}]}]}}",
            texts({"A||A||h|104|"}), texts({"servers.dimse[0].peers[1]", "itself"}));
    addList("dicomweb-proxy, a script", "dicomweb-proxy",
            "const config = { source: { aet: \"US\", note: \"one } too many\" },\n"
            "peers: [ { aet: 'A', ip: \"10.0.0.1\", port: 104 },\n"
            "/* {aet:\"X\",ip:\"x\",port:1}, */ ], }; // http://x\nmodule.exports = config;\n",
            texts({"A||A||10.0.0.1|104|"}), texts({"source", "itself"}));
    addList("our own", "dicom-echo",
            "{\"schema\":\"dicom-echo/profiles/1\",\"profiles\":[{\"name\":\"P\",\"group\":\"G\",\"address\":\"p\","
            "\"port\":104,\"calledAeTitle\":\"P\"},{\"name\":\"L\",\"kind\":\"local-test-peer\"},"
            "{\"name\":\"bad\",\"port\":99999}]}",
            texts({"P|G|P|ECHOSCU|p|104|"}), texts({"profiles[1]", "test peer", "profiles[2]", "port"}));
}

void addXmlLists()
{
    addList("Weasis", "weasis",
            "<nodes>\n<node description=\"Archive\" type=\"DICOM\" aeTitle=\"ARC\" hostname=\"arc\" port=\"11112\"/>\n"
            "<node type=\"DICOM_CALLING\" aeTitle=\"US\" hostname=\"localhost\" port=\"1\"/>\n"
            "<node type=\"DICOM\" aeTitle=\"NP\" hostname=\"np\"/>\n<node description=\"F\" type=\"PRINTER\"/>\n"
            "<node description=\"W\" type=\"WEB\"/>\n</nodes>",
            texts({"Archive||ARC||arc|11112|", "NP||NP||np|104|"}),
            texts({"line 3", "itself", "line 5", "printer", "line 6", "HTTP"}));
    addList("ClearCanvas", "clearcanvas",
            "<?xml version=\"1.0\"?>\r\n<ServerTreeRoot><ServerGroupNode><NameOfGroup>All</NameOfGroup><ChildGroups>"
            "<ServerGroupNode><NameOfGroup>CT</NameOfGroup><ChildServers><Server><NameOfServer>One</NameOfServer>"
            "<Host>h1</Host><AETitle>A1</AETitle><Port>104</Port></Server></ChildServers></ServerGroupNode>"
            "</ChildGroups><ChildServers><Server><NameOfServer>Two</NameOfServer><Host>h2</Host><AETitle>A2</AETitle>"
            "<Port>x</Port></Server></ChildServers></ServerGroupNode>\r\n<LocalDataStoreNode><OfflineAE>US</OfflineAE>"
            "</LocalDataStoreNode></ServerTreeRoot>",
            texts({"One|CT|A1||h1|104|"}), texts({"line 2", "port", "line 3", "data store"}));
    addList("Dicoogle", "dicoogle",
            "<config><dicom-services><move-destinations><move-destination AETitle=\"A\" address=\"a\" port=\"104\"/>"
            "<move-destination><aetitle>B</aetitle><address>b</address><port>105</port><description>Bee</description>"
            "</move-destination></move-destinations></dicom-services></config>",
            texts({"A||A||a|104|", "Bee||B||b|105|"}));
    addList("Mirth", "mirth",
            "<channel><name>Route</name><destinationConnectors><connector><name>To PACS</name>"
            "<properties class=\"com.mirth.connect.connectors.dimse.DICOMDispatcherProperties\"><host>10.0.0.1</host>"
            "<port>104</port><applicationEntity>P</applicationEntity><localApplicationEntity>M</localApplicationEntity>"
            "<tls>notls</tls><keyPW>secret</keyPW></properties></connector>\n<connector><name>Var</name>"
            "<properties class=\"com.mirth.connect.connectors.dimse.DICOMDispatcherProperties\"><host>${h}</host>"
            "<port>104</port><tls>aes</tls></properties></connector></destinationConnectors></channel>",
            texts({"To PACS|Route|P|M|10.0.0.1|104|"}), texts({"line 2", "${h}"}));
    addList("CTP", "ctp",
            "<Configuration><Pipeline name=\"main\"><DicomExportService name=\"Out\" url=\"dicom://A:US@host:104\"/>\n"
            "<HttpExportService name=\"Web\" url=\"https://x/\"/></Pipeline></Configuration>",
            texts({"Out|main|A|US|host|104|"}), texts({"line 2", "HTTP"}));
    addList("Horos", "horos",
            "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://127.0.0.1:9/x.dtd\"><plist><array><dict>"
            "<key>AETitle</key><string>A</string><key>Address</key><string>a</string><key>Port</key>"
            "<integer>104</integer><key>Description</key><string>One</string><key>TLSEnabled</key><true/></dict><dict>"
            "<key>AETitle</key><string>B</string><key>Activated</key><false/></dict></array></plist>",
            texts({"One||A||a|104|tls"}), texts({"[1]", "switched off"}));
    addList("Horos, without TLS and a title", "horos",
            "<plist><array><dict><key>Address</key><string>a</string><key>Port</key><integer>104</integer>"
            "<key>Description</key><string>One</string><key>TLSEnabled</key><false/></dict></array></plist>",
            {}, texts({"[0]", "AE title"}));
    addList(
        "Horos, all switched off", "horos",
        "<plist><array><dict><key>AETitle</key><string>A</string><key>Activated</key><false/></dict></array></plist>",
        {}, texts({"[0]", "switched off"}));
    addList(
        "Horos, switched off TLS", "horos",
        "<plist><array><dict><key>AETitle</key><string>A</string><key>Address</key><string>a</string><key>Port</key>"
        "<integer>104</integer><key>TLSEnabled</key><false/></dict></array></plist>",
        texts({"A||A||a|104|"}));
    const PropertyListDictionary node{
        {"AETitle", "A"}, {"Address", "a"}, {"Port", "104"}, {"Description", "H\u00f6he"}};
    addList("Horos, binary", "horos", binaryPropertyList(node), texts({"H\u00f6he||A||a|104|"}));
}

void addLdif()
{
    addList(
        "LDIF", "dcm4chee-ldif",
        "version: 1\n\n# dn: cn=no,dicomDeviceName=d,dc=x\ndn: cn=dicom,dicomDeviceName=d,dc=x\n"
        "objectClass: dicomNetworkConnection\ncn: dicom\ndicomHostname:: aC5leGFtcGxlLm9yZw==\ndicomPort: 1\n 04\n\n"
        "dn: cn=tls, dicomDeviceName=d, dc=x\nobjectclass: dicomNetworkConnection\ncn: tls\n"
        "DICOMHOSTNAME: h.example.org\ndicomPort: 2762\ndicomTLSCipherSuite: TLS_X\n\n"
        "dn: cn=out,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkConnection\ncn: out\ndicomHostname: h\n\n"
        "dn: cn=hl7,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkConnection\ncn: hl7\ndicomHostname: h\n"
        "dicomPort: 2575\ndcmProtocol: HL7\n\n"
        "dn: dicomAETitle=A,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkAE\ndicomAETitle: A\n"
        "dicomNetworkConnectionReference: cn=dicom,dicomDeviceName=d,\n dc=x\n"
        "dicomNetworkConnectionReference: CN=tls,dicomDeviceName=d,dc=x\n\n"
        "dn: dicomAETitle=B,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkAE\ndicomAETitle: B\n"
        "dicomNetworkConnectionReference: cn=dicom,dicomDeviceName=d,dc=x\n\n"
        "dn: dicomAETitle=C,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkAE\ndicomAETitle: C\n"
        "dicomNetworkConnectionReference: cn=out,dicomDeviceName=d,dc=x\n\n"
        "dn: dicomAETitle=A,dicomDeviceName=d,dc=x\nchangetype: modify\nadd: dicomVendorData\n\n"
        "dn: cn=hl7b,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkConnection\ncn: hl7b\ndicomHostname: h\n"
        "dicomPort: 2576\ndcmProtocol: HL7\n\n"
        "dn: dicomAETitle=D,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkAE\ndicomAETitle: D\n"
        "dicomNetworkConnectionReference: cn=hl7b,dicomDeviceName=d,dc=x\n",
        texts({"A||A||h.example.org|104|", "A (2)||A||h.example.org|2762|tls", "B||B||h.example.org|104|"}),
        texts({"line 47", "change", "line 42", "initiates", "line 58", "HL7", "line 23", "HL7"}));
}

} // namespace

void TestPeerList::readsPeersAndSaysWhatItSkips_data()
{
    addListColumns();
    addTextLists();
    addTables();
    addJsonLists();
    addXmlLists();
    addLdif();
}

void TestPeerList::readsPeersAndSaysWhatItSkips()
{
    checkList();
}

void TestPeerList::knowsWhoSaysWhetherTlsIsUsed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("says");
    QTest::newRow("csv with a column") << QByteArray("name,aet,host,port,tls\nCT,CT1,ct,104,\n") << true;
    QTest::newRow("csv without") << QByteArray("name,aet,host,port\nCT,CT1,ct,104\n") << false;
    QTest::newRow("orthanc") << QByteArray(R"({"DicomModalities": {"CT": {"AET": "CT1", "Host": "ct", "Port": 104}}})")
                             << true;
    QTest::newRow("orthanc, short form") << QByteArray(R"({"DicomModalities": {"CT": ["CT1", "ct", 104]}})") << false;
    QTest::newRow("dcmqrscp") << QByteArray("HostTable BEGIN\nct = (CT1, ct, 104)\nHostTable END\n") << false;
    QTest::newRow("plain") << QByteArray("CT1@ct:104\n") << false;
    QTest::newRow("plain URL") << QByteArray("dicom://CT1@ct:104\n") << true;
}

void TestPeerList::knowsWhoSaysWhetherTlsIsUsed()
{
    QFETCH(QByteArray, bytes);
    const PeerList list = readPeerList(bytes);
    QCOMPARE(list.peers.size(), 1);
    QVERIFY(!list.peers.first().tls);
    QTEST(list.peers.first().saysTls, "says");
}

void TestPeerList::readsEachEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("name;AE;host;port\r\nR\u00f6ntgen;CT;10.0.0.1;104\r\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("Latin-1") << text.toLatin1();
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        QTest::newRow(QStringConverter::nameForEncoding(encoding)) << QByteArray(encoder(text));
    }
}

void TestPeerList::readsEachEncoding()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(linesOf(readPeerList(bytes)), QStringList(QStringLiteral("R\u00f6ntgen||CT||10.0.0.1|104|")));
}

void TestPeerList::readsSettingsAsQtWritesThem()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("slicer.ini"));
    {
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(QStringLiteral("DICOM/ServerNodes/0"),
                          QByteArray("{\"Name\":\"M\xC3\xBC, 1\",\"Called AETitle\":\"A\",\"Calling AETitle\":\"US\","
                                     "\"Address\":\"a\",\"Port\":\"104\"}"));
        settings.setValue(QStringLiteral("ServerNodes/0"),
                          QVariantMap{{QStringLiteral("Name"), QStringLiteral("\u00c4lter")},
                                      {QStringLiteral("AETitle"), QStringLiteral("B")},
                                      {QStringLiteral("Address"), QStringLiteral("b")},
                                      {QStringLiteral("Port"), 105},
                                      {QStringLiteral("CheckState"), true}});
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PeerList list = readPeerList(file.readAll());
    QCOMPARE(list.format, QStringLiteral("ctk-slicer"));
    QCOMPARE(linesOf(list), texts({"M\u00fc, 1||A|US|a|104|", "\u00c4lter||B||b|105|"}));
}

void TestPeerList::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word"); // of the problem that is told
    const auto row = [](const char *name, const QByteArray &bytes, const char *word) {
        QTest::newRow(name) << bytes << QString::fromLatin1(word);
    };
    row("nothing", {}, "empty");
    row("blanks", " \r\n", "empty");
    row("a text", "Dear colleague,\nplease test the archive.\n", "known format");
    row("NUL", QByteArray("A@b:104\0", 8), "NUL");
    row("JSON of another kind", "{\"a\": [1, 2, 3]}", "known format");
    row("JSON too deep", QByteArray(100, '[') + QByteArray(100, ']'), "known format");
    row("half of a JSON object", "{\"a\": [1, 2", "JSON is damaged");
    row("XML of another kind", "<html/>", "known format");
    row("XML too deep", QByteArray("<nodes>").repeated(100) + QByteArray("</nodes>").repeated(100), "nested too deep");
    row("damaged XML", "<nodes><node type=\"DICOM\" aeTitle=\"A\"", "Premature end");
    row("entities that grow",
        "<!DOCTYPE n [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
        "<nodes><node aeTitle=\"&d;&d;&d;&d;\"/></nodes>",
        "entity expansion limit");
    row("an entity of another file",
        "<!DOCTYPE n [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><nodes><node aeTitle=\"A\" "
        "hostname=\"&a;\" port=\"104\"/></nodes>",
        "external entity");
    row("objects that grow", growingPropertyList(), "property list is damaged");
    row("spreadsheet", QByteArray("PK\x03\x04\x14\x00", 6), "spreadsheet");
    row("spreadsheet, older", QByteArray::fromHex("D0CF11E0A1B11AE100"), "spreadsheet");
    row("gzip", QByteArray::fromHex("1F8B0800"), "compressed");
    row("bzip2", QByteArray::fromHex("425A683900"), "compressed");
    row("xz", QByteArray::fromHex("FD377A585A0000"), "compressed");
    row("zstd", QByteArray::fromHex("28B52FFD00"), "compressed");
    row("more than 64 MB", QByteArray(maximumPeerListSize + 1, '#'), "64 MB");
}

void TestPeerList::refusesWhatIsNoList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const PeerList list = readPeerList(bytes);
    QVERIFY2(list.problem.contains(word), qPrintable(list.problem));
    QCOMPARE(list.format, QString());
    QVERIFY(list.peers.isEmpty());
}

/// Repeated names are numbered, repeated peers merged, however many there are.
/// Qt 6.4 loses some of them when they are looked up.
void TestPeerList::readsNamesOfEveryAlphabet()
{
    for (int length = 0; length < 40; ++length) {
        const QString name = u'a' + QString(length, QChar(0xC3)) + QStringLiteral("104");
        const QString text =
            QStringLiteral(R"({"DicomModalities": {"b": ["CT2", "10.0.0.2", 104], "%1": ["CT", "10.0.0.1", 104]}})");
        const PeerList list = readPeerList(text.arg(name).toUtf8());
        QCOMPARE(list.peers.size(), 2);
        QCOMPARE(list.peers[1].name, name);
    }
}

void TestPeerList::readsAThousandRowsOnce()
{
    QByteArray text("name,AE,host,port\n");
    for (int i = 0; i < 1000; ++i)
        text += "CT,CT" + QByteArray::number(i % 500) + ",10.0.0.1,104\n";
    const PeerList list = readPeerList(text);
    QCOMPARE(list.peers.size(), 500);
    QCOMPARE(list.skipped.size(), 500);
    QCOMPARE(list.peers.last().name, QStringLiteral("CT (500)"));
}

/// Whatever a list holds: a name stays one line, and no longer than a person reads.
void TestPeerList::cleansNamesAndGroups()
{
    const QString longest(200, u'n');
    const QString text = QStringLiteral("name,group,AE,host,port\n%1,%2,A,a,104\n")
                             .arg(longest + u'x', QStringLiteral(" North\u0007\u2028 1 "));
    const PeerList list = readPeerList(text.toUtf8());
    QCOMPARE(list.peers.size(), 1);
    QCOMPARE(list.peers.first().name, longest);
    QCOMPARE(list.peers.first().group, QStringLiteral("North 1"));
}

QTEST_GUILESS_MAIN(TestPeerList)
#include "tst_peer_list.moc"
