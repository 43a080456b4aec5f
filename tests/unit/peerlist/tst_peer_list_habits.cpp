// Lists as they are found: broken a little, written by hand, templates of other programs, and files that are no list at
// all although a line of theirs looks like a peer.
#include "tests/unit/peerlist/peer_list_fixture.h"

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestPeerListHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsMeant_data();
    void readsWhatIsMeant();
    void findsTheColumns_data();
    void findsTheColumns();
    void takesNoOtherFileForAList_data();
    void takesNoOtherFileForAList();
};

namespace {

void addOrthanc()
{
    addList("Orthanc with a comma forgotten", "orthanc",
            "{\"DicomModalities\": {\n// \"x\": [\"X\", \"x\", 1]\n\"a\": [\"A\", \"a\", 104]\n\n/* and */\n"
            "\"b\": {\"AET\": \"B\" \"Host\": \"b\", \"Port\": 105}}}",
            texts({"a||A||a|104|", "b||B||b|105|"}));
    addList("Orthanc with comments of a shell", "orthanc",
            "# ours\n{\"DicomModalities\": { # \"x\": [\"X\", \"x\", 1],\n\"a\": [\"A\", \"a\", 104]}} # end",
            texts({"a||A||a|104|"}));
    addList("two Orthancs in a file of Compose", "orthanc",
            "services:\n  one:\n    environment:\n      # ORTHANC__DICOM_MODALITIES: '{\"n\": [\"N\", \"n\", 1]}'\n"
            "      ORTHANC__DICOM_MODALITIES: |\n        {\"a\": [\"A\", \"a\", 104]}\n"
            "      ORTHANC__DICOM_WEB__SERVERS: '{\"w\": [\"http://w/\", \"u\", \"secret\"]}'\n"
            "  two:\n    environment:\n      ORTHANC_JSON: |\n        {\n"
            "          // \"DicomModalities\": {\"m\": [\"M\", \"m\", 1]},\n"
            "          /* \"DicomModalities\":\n             {\"o\": [\"O\", \"o\", 1]}, */\n"
            "          \"DicomModalities\": {\"b\": [\"B\", \"b\", 105]},\n"
            "          \"OrthancPeers\": {\"p\": [\"http://p/\"]},\n"
            "          \"DicomWeb\": {\"Servers\": {\"v\": {\"Url\": \"http://v/\"}}}\n        }\n",
            texts({"a||A||a|104|", "b||B||b|105|"}),
            texts({"ORTHANC__DICOM_WEB__SERVERS.w", "HTTP", "OrthancPeers.p", "HTTP", "DicomWeb.Servers.v", "HTTP"}));
}

void addOthers()
{
    addList("a template", "dcmqrscp",
            "HostTable BEGIN\na = (A, @HOST@, 104)\nb = (B, b, %PORT%)\nc = (C, c, 104)\nHostTable END\n",
            texts({"c||C||c|104|"}), texts({"line 2", "variable", "line 3", "variable"}));
    addList("a template of a table", "csv",
            "name,aet,host,port\nA,{{ct_aet}},a,104\nB,$B_AET,b,104\nC,C,<host>,104\nD,D,d-${site},104\nE,E,e,104\n",
            texts({"E||E||e|104|"}),
            texts({"line 2", "variable", "line 3", "variable", "line 4", "variable", "line 5", "variable"}));
    addList("a table with notes above it", "csv",
            "# exported, checked, by hand\n# CT, MR, and the archive\nname;aet;host;port\nA;A;a;104\nB;B;b;105\n",
            texts({"A||A||a|104|", "B||B||b|105|"}));
    addList("a table with a peer without an AE title", "csv", "name,aet,host,port\nA,A,a,104\nB,,b,104\n",
            texts({"A||A||a|104|"}), texts({"line 3", "no AE title"}));
    addList("a table with commas in its cells", "csv",
            "name;aet;host;port;room, floor, house\nA;A;a;104;3, 2, north\nB;B;b;105;4, 1, south\n",
            texts({"A||A||a|104|", "B||B||b|105|"}));
    addList("Dicoogle, peers alone", "dicoogle",
            "<config><destinations><dest ae=\"A\" ip=\"a\" port=\"104\"/></destinations></config>",
            texts({"A||A||a|104|"}));
    addList("URLs with both titles", "plain-list", "dicom://PACS:US@10.0.0.1:104\ndicoms://ARC@arc:2762\n",
            texts({"PACS||PACS|US|10.0.0.1|104|", "ARC||ARC||arc|2762|tls"}));
    addList("one peer again and again", "plain-list", QByteArray("ONE@h:104\n").repeated(9),
            texts({"ONE||ONE||h|104|"}),
            texts({"line 2", "same peer", "line 3", "same peer", "line 4", "same peer", "line 5", "same peer", "line 6",
                   "same peer", "line 7", "same peer", "line 8", "same peer", "line 9", "same peer"}));
    addList("CTP, partly switched off", "ctp",
            "<Configuration>\n<Pipeline name=\"off\" enabled=\"no\">\n<ExportService name=\"One\" "
            "url=\"dicom://A:US@a:104\"/></Pipeline>\n<Pipeline name=\"on\">\n<ExportService name=\"Two\" "
            "url=\"dicom://B:US@b:104\"/>\n<DatabaseExportService name=\"Db\" "
            "url=\"jdbc:mysql://db/x?password=secret\"/></Pipeline></Configuration>",
            texts({"Two|on|B|US|b|104|"}), texts({"line 3", "switched off", "line 6", "\"jdbc\""}));
    addList("mercure, older", "mercure",
            "{\"targets\": {\"a\": {\"ip\": \"a\", \"port\": \"104\", \"aet_target\": \"A\"},\n"
            "\"files\": {\"host\": \"h\", \"user\": \"u\", \"folder\": \"/\"}, \"web\": {\"url\": \"http://w/\"}}}",
            texts({"a||A||a|104|"}), texts({"targets.files", "sftp", "targets.web", "dicomweb"}));
    addList("dcmqrscp, several on a line", "dcmqrscp",
            "HostTable BEGIN\nct = (CT, h, 104)  mr = (MR, h, 105)\nus (US, h, 106)\nall = ct, mr\nHostTable END\n",
            texts({"ct|all|CT||h|104|", "mr|all|MR||h|105|", "us||US||h|106|"}));
    addList("dcmqrscp, a peer in two groups", "dcmqrscp",
            "HostTable BEGIN\nct = (CT, h, 104)\nradiology = ct\nall = ct\nHostTable END\n",
            texts({"ct|radiology|CT||h|104|"}));
    addList("LDIF, a device that is not there any more", "dcm4chee-ldif",
            "dn: dicomDeviceName=d,dc=x\nobjectClass: dicomDevice\ndicomDeviceName: d\ndicomInstalled: FALSE\n\n"
            "dn: cn=c,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkConnection\ncn: c\ndicomHostname: h\n"
            "dicomPort: 104\n\n"
            "dn: dicomAETitle=A,dicomDeviceName=d,dc=x\nobjectClass: dicomNetworkAE\ndicomAETitle: A\n"
            "dicomNetworkConnectionReference: cn=c,dicomDeviceName=d,dc=x\n",
            {}, texts({"line 12", "not installed"}));
    addList("Conquest, other compressions", "conquest",
            "/* x */\nA h 104 uj\nB h 104 J3NNL1\nC h 104 nj8\nD h 104 k4\nE h 104 j295\n",
            texts({"A||A||h|104|", "B||B||h|104|", "C||C||h|104|", "D||D||h|104|", "E||E||h|104|"}));
    addList("Horos, a port as a real number", "horos",
            "<plist><array><dict><key>AETitle</key><string>A</string><key>Address</key><string>h</string>"
            "<key>Port</key><real>104.000000</real></dict></array></plist>",
            texts({"A||A||h|104|"}));
    addList("as people write", "plain-list",
            "A: 10.0.0.1:104\n- B@10.0.0.2:104\n* C 10.0.0.3 104\nD = 10.0.0.4:104\n1. E 10.0.0.5 104\n[::1]:104\n",
            texts({"A||A||10.0.0.1|104|", "B||B||10.0.0.2|104|", "C||C||10.0.0.3|104|", "D||D||10.0.0.4|104|",
                   "E||E||10.0.0.5|104|", "::1||||::1|104|"}));
}

/// Senders of a channel that is on, and of two that are off: as older and as newer versions say it.
void addMirth()
{
    const auto channel = [](const char *name, const char *before, const char *behind) {
        return QStringLiteral(
                   "<channel><name>%1</name>%2<destinationConnectors><connector><name>to %1</name><properties "
                   "class=\"com.mirth.connect.connectors.dimse.DICOMDispatcherProperties\"><host>%1</host>"
                   "<port>104</port><applicationEntity>AE</applicationEntity></properties><enabled>true"
                   "</enabled></connector></destinationConnectors>%3</channel>\n")
            .arg(QLatin1StringView(name), QLatin1StringView(before), QLatin1StringView(behind));
    };
    const QString list = channel("on", "<enabled>true</enabled>", "") + channel("off", "<enabled>false</enabled>", "") +
                         channel("gone", "", "<exportData><metadata><enabled>false</enabled></metadata></exportData>");
    addList("Mirth, channels that are off", "mirth", "<list>" + list.toUtf8() + "</list>",
            texts({"to on|on|AE||on|104|"}), texts({"line 2", "switched off", "line 3", "switched off"}));
}

} // namespace

void TestPeerListHabits::readsWhatIsMeant_data()
{
    addListColumns();
    addOrthanc();
    addOthers();
    addMirth();
}

void TestPeerListHabits::readsWhatIsMeant()
{
    checkList();
}

void TestPeerListHabits::findsTheColumns_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("peers");
    const auto add = [](const char *header, const char *row, const char *peer) {
        QTest::newRow(header) << QString::fromUtf8(header) + u'\n' + QString::fromUtf8(row) + u'\n' << texts({peer});
    };
    add("Gerät;AE-Titel;IP-Adresse;Port (TCP);Verschlüsselung;Standort", "CT;CT1;10.0.0.1;104;ja;Nord",
        "CT|Nord|CT1||10.0.0.1|104|tls");
    add("AE Title,Remote AE,Remote IP,Remote Port,Local Port", "US,PACS,10.0.0.1,104,11112",
        "PACS||PACS||10.0.0.1|104|");
    add("Description,Zip,Station AET,IP of PACS,Port #,TLS (y/n)", "CT,8000,CT1,10.0.0.1,104,y",
        "CT||CT1||10.0.0.1|104|tls");
    add("Nom;AET;Adresse IP;Port;Chiffrement", "CT;CT1;10.0.0.1;104;non", "CT||CT1||10.0.0.1|104|");
    add("AET (local);AET (remote);IP / Hostname;Port (local);Port Nr.", "ME;CT1;10.0.0.1;105;104",
        "CT1||CT1|ME|10.0.0.1|104|");
    add("Modality|Station Name|App Entity|IP address|Port|TLS port", "CT|Room 1|CT1|h|104|2762", "Room 1||CT1||h|104|");
    add("DICOM Node,DICOM AET,DICOM IP,DICOM Port", "CT,CT1,h,104", "CT||CT1||h|104|");
    add("Nombre;Título AE;Dirección IP;Puerto", "CT;CT1;h;104", "CT||CT1||h|104|");
    add("Modality,AET,IP,Port,Gateway,Subnet mask", "CT,CT1,10.0.0.1,104,10.0.0.254,255.255.255.0",
        "CT||CT1||10.0.0.1|104|");
}

void TestPeerListHabits::findsTheColumns()
{
    QFETCH(QString, table);
    QTEST(linesOf(readPeerList(table.toUtf8())), "peers");
}

void TestPeerListHabits::takesNoOtherFileForAList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a file of Compose without peers")
        << QByteArray("services:\n  web:\n    image: nginx\n    restart: always\n    environment:\n      TZ: UTC\n"
                      "  db:\n    image: postgres:16\n    restart: always\n    volumes:\n      - /srv/db:/db\n");
    QTest::newRow("damaged JSON") << QByteArray("{\n\"Name\": \"x\",\n\"Port\" : 104,\n\"Other\" : 105,\n\"a\": [\n");
    QTest::newRow("a configuration of something else")
        << QByteArray("# main\nlog /var/log/x\npid /run/x.pid\nuser nobody\nlisten 10.0.0.1:80\nroot /srv\n");
}

void TestPeerListHabits::takesNoOtherFileForAList()
{
    QFETCH(QByteArray, bytes);
    const PeerList list = readPeerList(bytes);
    QCOMPARE(list.format, QString());
    QVERIFY(!list.problem.isEmpty());
    QVERIFY(list.peers.isEmpty());
}

QTEST_GUILESS_MAIN(TestPeerListHabits)
#include "tst_peer_list_habits.moc"
