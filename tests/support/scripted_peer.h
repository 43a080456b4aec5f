// A peer that plays a script on loopback: it receives, sends, waits, closes and resets exactly as told, and records
// what reached it. For tests that must know what happened on the wire.
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <variant>

namespace dicom_echo::test {

/// One connection as the peer saw it.
struct Conversation
{
    enum class End { Open, Fin, Reset }; ///< how our side of it ended, as far as the script looked

    QHostAddress from;        ///< where it came from
    QList<QByteArray> pdus;   ///< whole PDUs, by ReceivePdu
    QByteArray bytes;         ///< everything received, the PDUs included
    quint32 dataSegments = 0; ///< TCP segments that carried them
    End end = End::Open;
    bool isComplete = false; ///< the script was played to its end
};

/// The steps of a script. The conversation ends at a step that cannot be done: a closed connection, the peer's deadline
/// of 20 s.
namespace step {

/// Receives one whole PDU and records it.
struct ReceivePdu
{};
struct ReceiveBytes
{
    qsizetype count = 0;
};
struct Send
{
    QByteArray bytes;
};
/// Sends the bytes one by one with a pause before each.
struct Drip
{
    QByteArray bytes;
    std::chrono::milliseconds pause{};
};
struct Pause
{
    std::chrono::milliseconds time{};
};
/// Sends the bytes again and again until the other side closes.
struct SendEndlessly
{
    QByteArray bytes;
};
/// Sends what the function makes of the PDU received last.
struct Reply
{
    std::function<QByteArray(const QByteArray &pdu)> make;
};
/// Runs anything on the peer's thread, for example a cancellation at this very point.
struct Do
{
    std::function<void()> action;
};
/// Waits for release(). Nothing is read meanwhile.
struct WaitForRelease
{};
/// Reads until the other side closes or resets, and records which.
struct WaitForEnd
{};
/// Ends our direction of the stream; the script goes on.
struct HalfClose
{};
/// FIN, nothing unread.
struct Close
{};
/// RST.
struct Reset
{};

} // namespace step

using Step = std::variant<step::ReceivePdu, step::ReceiveBytes, step::Send, step::Drip, step::Pause,
                          step::SendEndlessly, step::Reply, step::Do, step::WaitForRelease, step::WaitForEnd,
                          step::HalfClose, step::Close, step::Reset>;
using Script = QList<Step>;

/// `count` times the same steps.
[[nodiscard]] Script repeated(int count, const Script &steps);

/// Plays one script per connection, in order, on a thread of its own, for at most 20 s. The destructor ends it at once.
class ScriptedPeer
{
public:
    explicit ScriptedPeer(Script script, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    explicit ScriptedPeer(QList<Script> scripts, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    ~ScriptedPeer();
    ScriptedPeer(const ScriptedPeer &) = delete;
    ScriptedPeer &operator=(const ScriptedPeer &) = delete;

    [[nodiscard]] QString address() const;
    [[nodiscard]] quint16 port() const; ///< 0 if the address could not be listened on

    /// Ends WaitForRelease, and all later ones.
    void release();

    /// Waits until all scripts are played, at most until the deadline, and returns what was seen. Call it once.
    [[nodiscard]] QList<Conversation> finish();
    /// The same for a peer of one connection.
    [[nodiscard]] Conversation finishOne();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dicom_echo::test
