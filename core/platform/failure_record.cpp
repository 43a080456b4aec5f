#include "core/platform/failure_record.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace dicom_echo {
namespace {

constexpr int mostFrames = 64;

/// Of those that end a process because of what it did itself.
constexpr std::pair<int, std::string_view> fatalSignals[] = {
    {SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"}, {SIGILL, "SIGILL"}, {SIGABRT, "SIGABRT"},
};

/// What a handler needs is made before there is anything to handle. Never destroyed: a failure may come last.
struct RecordKeeper
{
    QByteArray path;
    std::vector<QByteArray> folders; ///< that did not exist at the start, the outermost first
    QByteArray heading;              ///< of the record
    std::array<struct sigaction, std::size(fatalSignals)> before;
    QtMessageHandler messagesBefore = nullptr;
    std::atomic_flag isOver; ///< what comes after the first failure follows from it
};
RecordKeeper *keeper = nullptr;

void putBytes(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        text.remove_prefix(static_cast<size_t>(written));
    }
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// Safe in a signal handler, as far as anything is that asks for the calls that led there.
void writeRecord(std::string_view what, std::string_view detail)
{
    for (const QByteArray &folder : keeper->folders)
        ::mkdir(folder.constData(), S_IRWXU);
    const int file =
        ::open(keeper->path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    putBytes(file, viewOf(keeper->heading));
    putBytes(file, what);
    putBytes(file, detail);
    putBytes(file, "\n\nCalls, the last one first:\n");
    std::array<void *, mostFrames> frames;
    const int count = ::backtrace(frames.data(), mostFrames);
    ::backtrace_symbols_fd(frames.data(), count, file);
    ::close(file);
}

/// The sentence for people, whose language it is too late to ask for.
[[noreturn]] void endWith(std::string_view what, const QByteArray &detail)
{
    if (!keeper->isOver.test_and_set()) {
        writeRecord(what, viewOf(detail));
        QByteArray sentence("dicom-echo: An internal error has ended the program. ");
        sentence.append(what.data(), static_cast<qsizetype>(what.size()));
        sentence += detail + ". It is recorded in " + keeper->path + ".\n";
        putBytes(STDERR_FILENO, viewOf(sentence));
    }
    std::_Exit(EXIT_FAILURE); // what is registered to be done at the exit may be what has failed
}

/// What the exception that is being handled says; empty if there is none.
QByteArray currentExceptionText()
{
    const std::exception_ptr current = std::current_exception();
    if (!current)
        return {};
    try {
        std::rethrow_exception(current);
    } catch (const std::exception &exception) {
        return exception.what();
    } catch (...) {
        return "it says nothing about itself";
    }
}

[[noreturn]] void onTerminate()
{
    if (const QByteArray text = currentExceptionText(); !text.isEmpty())
        endWith("Exception: ", text);
    endWith("std::terminate was called", {});
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg)
        endWith("Fatal message: ", message.toUtf8());
    if (keeper->messagesBefore)
        keeper->messagesBefore(type, context, message);
}

/// Goes on as it would have gone on before: ends the process, with a core file if the system keeps one.
void onFatalSignal(int signal)
{
    size_t which = 0;
    while (fatalSignals[which].first != signal)
        ++which;
    if (!keeper->isOver.test_and_set())
        writeRecord("Signal: ", fatalSignals[which].second);
    ::sigaction(signal, &keeper->before[which], nullptr);
    ::raise(signal);
}

/// On a stack of its own: the usual one may have run out.
void handleFatalSignals()
{
    constexpr size_t stackSize = 64 * 1024;
    static std::array<char, stackSize> memory;
    stack_t stack = {};
    stack.ss_sp = memory.data();
    stack.ss_size = memory.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = onFatalSignal;
    action.sa_flags = SA_ONSTACK;
    for (size_t which = 0; which < std::size(fatalSignals); ++which)
        ::sigaction(fatalSignals[which].first, &action, &keeper->before[which]);
}

QString shownRecordPath(const QString &path)
{
    return path + QLatin1StringView(".shown");
}

QString readRecord(const QString &path)
{
    constexpr qint64 mostRead = 64 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostRead)) : QString();
}

} // namespace

QString failureRecordPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1StringView("/failure.txt");
}

void keepFailureRecords(const QString &path)
{
    if (keeper)
        return;
    keeper = new RecordKeeper;
    keeper->path = QFile::encodeName(path);
    for (QFileInfo folder(QFileInfo(path).absolutePath()); !folder.exists(); folder.setFile(folder.absolutePath()))
        keeper->folders.insert(keeper->folders.begin(), QFile::encodeName(folder.absoluteFilePath()));
    keeper->heading =
        QStringLiteral("DICOM Echo %1, Qt %2, %3, process %4, started %5\n")
            .arg(QStringLiteral(DICOM_ECHO_VERSION), QLatin1StringView(qVersion()), QSysInfo::prettyProductName())
            .arg(::getpid())
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
            .toUtf8();
    std::array<void *, 1> frame;
    ::backtrace(frame.data(), static_cast<int>(frame.size())); // the first time it loads what it needs
    std::set_terminate(onTerminate);
    keeper->messagesBefore = qInstallMessageHandler(onMessage);
    handleFatalSignals();
}

QString recordCaughtException()
{
    const QByteArray text = currentExceptionText();
    if (keeper)
        writeRecord("Exception: ", viewOf(text));
    return QString::fromUtf8(text);
}

std::optional<QString> newFailureRecord(const QString &path)
{
    const QString record = readRecord(path);
    return record.isEmpty() ? std::nullopt : std::optional(record);
}

void putFailureRecordAside(const QString &path)
{
    QFile::remove(shownRecordPath(path));
    QFile::rename(path, shownRecordPath(path));
}

QString lastFailureRecord(const QString &path)
{
    const QString record = readRecord(path);
    return record.isEmpty() ? readRecord(shownRecordPath(path)) : record;
}

} // namespace dicom_echo
