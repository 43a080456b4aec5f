// The table of the upper layer's states, against the sentences of PS3.8 9.2 and against what both sides of an
// association go through.
#include "core/guard/association_state.h"

#include <QTest>

using namespace dicom_echo;
using enum AssociationEvent;

namespace {

using State = AssociationState;
using Action = AssociationAction;

constexpr AssociationEvent pdusReceived[] = {AssociateAcReceived, AssociateRjReceived, AssociateRqReceived,
                                             DataReceived,        ReleaseRqReceived,   ReleaseRpReceived};

State after(AssociationRole role, const QList<AssociationEvent> &events)
{
    State state = State::Idle;
    for (const AssociationEvent event : events)
        state = stateAfter(state, actionFor(state, event), role);
    return state;
}

} // namespace

class TestAssociationState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsOnlyThesePdus_data();
    void expectsOnlyThesePdus();
    void abortsForWhatIsInvalid();
    void takesAnAbortWhileThereIsAConnection();
    void leadsThroughAnAssociation();
    void tellsTheSidesOfAReleaseCollisionApart();
    void letsDataCrossARelease();
};

void TestAssociationState::expectsOnlyThesePdus_data()
{
    QTest::addColumn<AssociationState>("state");
    QTest::addColumn<QList<AssociationEvent>>("expected");
    using Events = QList<AssociationEvent>;
    QTest::newRow("Sta1") << State::Idle << Events();
    QTest::newRow("Sta2") << State::AwaitingAssociateRq << Events{AssociateRqReceived};
    QTest::newRow("Sta3") << State::AwaitingAssociateResponse << Events();
    QTest::newRow("Sta4") << State::AwaitingTransport << Events();
    QTest::newRow("Sta5") << State::AwaitingAssociateAnswer << Events{AssociateAcReceived, AssociateRjReceived};
    QTest::newRow("Sta6") << State::Established << Events{DataReceived, ReleaseRqReceived};
    QTest::newRow("Sta7") << State::AwaitingReleaseAnswer << Events{DataReceived, ReleaseRqReceived, ReleaseRpReceived};
    QTest::newRow("Sta8") << State::AwaitingReleaseResponse << Events();
    QTest::newRow("Sta9") << State::CollisionRequestorResponse << Events();
    QTest::newRow("Sta10") << State::CollisionAcceptorAnswer << Events{ReleaseRpReceived};
    QTest::newRow("Sta11") << State::CollisionRequestorAnswer << Events{ReleaseRpReceived};
    QTest::newRow("Sta12") << State::CollisionAcceptorResponse << Events();
    QTest::newRow("Sta13") << State::AwaitingClose << Events();
}

void TestAssociationState::expectsOnlyThesePdus()
{
    QFETCH(AssociationState, state);
    QFETCH(QList<AssociationEvent>, expected);
    QList<AssociationEvent> found;
    for (const AssociationEvent event : pdusReceived) {
        if (isExpected(actionFor(state, event)))
            found += event;
    }
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
}

void TestAssociationState::abortsForWhatIsInvalid()
{
    QCOMPARE(actionFor(State::AwaitingAssociateRq, InvalidPduReceived), Action::AA1);
    for (int i = 0; i < associationStates; ++i) {
        const auto state = static_cast<State>(i);
        if (state == State::Idle || state == State::AwaitingTransport)
            continue; // nothing can come
        QVERIFY(!isExpected(actionFor(state, InvalidPduReceived)));
        QCOMPARE(stateAfter(state, actionFor(state, InvalidPduReceived), AssociationRole::Acceptor),
                 State::AwaitingClose);
    }
}

void TestAssociationState::takesAnAbortWhileThereIsAConnection()
{
    for (int i = 0; i < associationStates; ++i) {
        const auto state = static_cast<State>(i);
        const bool isConnected = state != State::Idle && state != State::AwaitingTransport;
        QCOMPARE(isExpected(actionFor(state, AbortReceived)), isConnected);
        if (isConnected)
            QCOMPARE(stateAfter(state, actionFor(state, AbortReceived), AssociationRole::Requestor), State::Idle);
    }
}

void TestAssociationState::leadsThroughAnAssociation()
{
    const auto requestor = [](const QList<AssociationEvent> &events) {
        return after(AssociationRole::Requestor, QList{AssociateRequest, TransportConfirmed} + events);
    };
    QCOMPARE(requestor({}), State::AwaitingAssociateAnswer);
    QCOMPARE(requestor({AssociateRjReceived}), State::Idle);
    QCOMPARE(requestor({AssociateAcReceived, DataRequest, DataReceived}), State::Established);
    QCOMPARE(requestor({AssociateAcReceived, ReleaseRequest}), State::AwaitingReleaseAnswer);
    QCOMPARE(requestor({AssociateAcReceived, ReleaseRequest, ReleaseRpReceived}), State::Idle);
    QCOMPARE(requestor({AssociateAcReceived, AbortRequest}), State::AwaitingClose);

    const auto acceptor = [](const QList<AssociationEvent> &events) {
        return after(AssociationRole::Acceptor, QList{TransportIndicated} + events);
    };
    QCOMPARE(acceptor({}), State::AwaitingAssociateRq);
    QCOMPARE(acceptor({AssociateRqReceived}), State::AwaitingAssociateResponse);
    QCOMPARE(acceptor({AssociateRqReceived, AssociateRejection}), State::AwaitingClose);
    QCOMPARE(acceptor({AssociateRqReceived, AssociateAcceptance, DataReceived, DataRequest}), State::Established);
    QCOMPARE(acceptor({AssociateRqReceived, AssociateAcceptance, ReleaseRqReceived}), State::AwaitingReleaseResponse);
    QCOMPARE(acceptor({AssociateRqReceived, AssociateAcceptance, ReleaseRqReceived, ReleaseResponse}),
             State::AwaitingClose);
    QCOMPARE(acceptor({ArtimExpired}), State::Idle);
}

void TestAssociationState::tellsTheSidesOfAReleaseCollisionApart()
{
    const QList requestor = {AssociateRequest, TransportConfirmed, AssociateAcReceived, ReleaseRequest,
                             ReleaseRqReceived};
    QCOMPARE(after(AssociationRole::Requestor, requestor), State::CollisionRequestorResponse);
    QCOMPARE(after(AssociationRole::Requestor, requestor + QList{ReleaseResponse}), State::CollisionRequestorAnswer);
    QCOMPARE(after(AssociationRole::Requestor, requestor + QList{ReleaseResponse, ReleaseRpReceived}), State::Idle);

    const QList acceptor = {TransportIndicated, AssociateRqReceived, AssociateAcceptance, ReleaseRequest,
                            ReleaseRqReceived};
    QCOMPARE(after(AssociationRole::Acceptor, acceptor), State::CollisionAcceptorAnswer);
    QCOMPARE(after(AssociationRole::Acceptor, acceptor + QList{ReleaseRpReceived}), State::CollisionAcceptorResponse);
    QCOMPARE(after(AssociationRole::Acceptor, acceptor + QList{ReleaseRpReceived, ReleaseResponse}),
             State::AwaitingClose);
}

void TestAssociationState::letsDataCrossARelease()
{
    QCOMPARE(actionFor(State::AwaitingReleaseAnswer, DataReceived), Action::AR6);
    QCOMPARE(actionFor(State::AwaitingReleaseResponse, DataRequest), Action::AR7);
    QCOMPARE(stateAfter(State::AwaitingReleaseAnswer, Action::AR6, AssociationRole::Requestor),
             State::AwaitingReleaseAnswer);
    QCOMPARE(stateAfter(State::AwaitingReleaseResponse, Action::AR7, AssociationRole::Acceptor),
             State::AwaitingReleaseResponse);
}

QTEST_GUILESS_MAIN(TestAssociationState)
#include "tst_association_state.moc"
