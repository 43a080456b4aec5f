// Whether what arrives is acknowledged at once, as asked for, or when the system likes, as other clients do. The call
// that asks the system for it is replaced in this program by one that counts and passes it on.
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

#include <cstring>
#include <dlfcn.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// On this thread: the peers of this test have their own.
thread_local int quickAcknowledgements = 0;
thread_local int immediateSends = 0;

} // namespace

// Under another name, because the headers of the C library declare it with attributes of their own.
extern "C" {

int countedOption(int descriptor, int level, int option, const void *value, socklen_t size) __asm__("setsockopt");
int countedOption(int descriptor, int level, int option, const void *value, socklen_t size)
{
    quickAcknowledgements += level == IPPROTO_TCP && option == TCP_QUICKACK ? 1 : 0;
    immediateSends += level == IPPROTO_TCP && option == TCP_NODELAY ? 1 : 0;
    using Function = int(int, int, int, const void *, socklen_t);
    void *const symbol = ::dlsym(RTLD_NEXT, "setsockopt");
    Function *original = nullptr;
    std::memcpy(&original, &symbol, sizeof original);
    return original(descriptor, level, option, value, size);
}
}

class TestAcknowledgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isImmediateUnlessAskedOtherwise();
    void seesAnswersThatComeInPieces();
};

void TestAcknowledgement::isImmediateUnlessAskedOtherwise()
{
    ScriptedPeer peer(QList<Script>(2, serving()));
    EchoRequest request = requestTo(peer.port());
    QCOMPARE(runEngine(request).report.verdict, Verdict::Success);
    QVERIFY(quickAcknowledgements > 0);
    QVERIFY(immediateSends > 0); // Nagle's algorithm is off

    quickAcknowledgements = 0;
    request.acknowledgement = Acknowledgement::SystemDefault;
    QCOMPARE(runEngine(request).report.verdict, Verdict::Success);
    QCOMPARE(quickAcknowledgements, 0);
}

/// As a peer with Nagle's algorithm on sends them: the second piece is held back.
void TestAcknowledgement::seesAnswersThatComeInPieces()
{
    const auto half = [](const QByteArray &bytes, bool first) {
        return first ? bytes.first(bytes.size() / 2) : bytes.sliced(bytes.size() / 2);
    };
    Script inPieces;
    for (quint16 messageId = 1; messageId <= 3; ++messageId) {
        const QByteArray answer = test::cEchoRsp(messageId, 0);
        inPieces += Script{step::ReceivePdu{}, step::Send{half(answer, true)},
                           step::Pause{std::chrono::milliseconds(60)}, step::Send{half(answer, false)}};
    }
    ScriptedPeer peer(accepting() + inPieces + releasing());
    EchoRequest request = requestTo(peer.port());
    request.repeat = 3;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.echoes.stalls.splitAnswers, 3u);
    QVERIFY(run.report.echoes.stalls.medianGap >= 50);
    QVERIFY(!run.lines(LogLevel::Warning).filter(QStringLiteral("Remote delays its answers")).isEmpty());
}

QTEST_GUILESS_MAIN(TestAcknowledgement)
#include "tst_acknowledgement.moc"
