// Another process that uses the saved profiles, for the tests of two windows, of a killed save and of a full disk.
//   profile_writer add <directory> <prefix> <count>     saves <count> profiles; exit code 1 if one was not saved
//   profile_writer loop <directory>                     saves until it is killed; writes a dot for each save
//   profile_writer hold <directory>                     takes the lock, writes "held", keeps it until it is killed
//   profile_writer limited <directory> <bytes>          saves with files limited to <bytes>; writes the error to stdout
#include "core/profiles/profile_store.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace dicom_echo;

namespace {

Profile profileNamed(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.request.address = QStringLiteral("pacs.example.org");
    return profile;
}

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::flush;
}

int add(ProfileStore store, const QString &prefix, int count)
{
    int failures = 0;
    for (int number = 1; number <= count; ++number) {
        if (const auto error = store.save(profileNamed(QStringLiteral("%1 %2").arg(prefix).arg(number)))) {
            say(error->message);
            ++failures;
        }
    }
    return failures == 0 ? 0 : 1;
}

[[noreturn]] void loop(ProfileStore store)
{
    Profile profile = profileNamed(QStringLiteral("Looped"));
    for (quint32 round = 1;; ++round) {
        profile.request.repeat = round;
        profile.lastImplementationVersionName =
            QString(qsizetype{round % 50} * 100, u'x'); // the file grows and shrinks
        say(store.save(profile) ? QStringLiteral("!") : QStringLiteral("."));
    }
}

int hold(const ProfileStore &store)
{
    QLockFile lock(store.filePath() + QStringLiteral(".lock"));
    if (!lock.tryLock())
        return 1;
    say(QStringLiteral("held"));
    pause();
    return 0;
}

int limited(ProfileStore store, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    const auto error = store.save(profileNamed(QStringLiteral("Too much")));
    if (error)
        say(error->message);
    return error ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    const ProfileStore store(arguments.value(1));
    if (command == QLatin1StringView("add"))
        return add(store, arguments.value(2), arguments.value(3).toInt());
    if (command == QLatin1StringView("loop"))
        loop(store);
    if (command == QLatin1StringView("hold"))
        return hold(store);
    if (command == QLatin1StringView("limited"))
        return limited(store, arguments.value(2).toULong());
    return 2;
}
