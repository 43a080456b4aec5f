// The program with --fleet in tests: lists, peers with faults, and a place for profiles of the test's own.
#pragma once

#include "tests/support/peer_fleet.h"
#include "tests/support/program_run.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <memory>

namespace dicom_echo::test {

using Role = PeerFleet::Role;

inline const QString program = QStringLiteral(DICOM_ECHO_PROGRAM);

/// The first ten serve, then come one of each fault by turns.
inline Role mixedRole(quint32 host)
{
    static constexpr std::array faults{Role::DoesNotKnowUs, Role::HangsUp};
    return host <= 10 ? Role::Serves : faults.at(host % faults.size());
}

inline QByteArray listOf(quint16 port, quint32 count)
{
    QByteArray list = "name,ae title,host,port,group\n";
    for (quint32 host = 1; host <= count; ++host)
        list += QStringLiteral("P%1,AE%1,%2,%3,%4\n")
                    .arg(QString::number(host), peerFleetAddress(host), QString::number(port),
                         host % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd"))
                    .toLatin1();
    return list;
}

class ConsoleFleet
{
protected:
    /// Anew for each test; false if there is no place.
    [[nodiscard]] bool prepare()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        return m_directory->isValid();
    }

    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_directory->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    [[nodiscard]] QStringList environment() const { return {QStringLiteral("XDG_CONFIG_HOME=") + m_directory->path()}; }

    [[nodiscard]] ProgramOutput run(const QStringList &arguments) const
    {
        return runProgram(program, QStringList{QStringLiteral("--console"), QStringLiteral("--fleet")} + arguments,
                          environment());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

} // namespace dicom_echo::test
