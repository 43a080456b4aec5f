// Reads the content of gzip and zstd files piece by piece: never more than one window of it is in memory.
#pragma once

#include <QIODevice>

#include <memory>

namespace dicom_echo {

/// A sequential device with the content of a compressed one, which it borrows. It ends with the content, or at its
/// first damage.
class DecompressingDevice : public QIODevice
{
public:
    explicit DecompressingDevice(QIODevice &source)
        : m_source(source)
    {}

    /// Once it has ended: what is wrong with the rest, as the end of a sentence; empty if nothing is.
    [[nodiscard]] const QString &damage() const { return m_damage; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_hasEnded && QIODevice::atEnd(); }

protected:
    [[nodiscard]] qint64 writeData(const char *, qint64) override { return -1; }

    /// Takes the next compressed bytes; false at the end of the source.
    [[nodiscard]] bool refill();
    [[nodiscard]] bool isUsedUp() const { return m_taken == m_input.size(); }
    void end(const QString &damage = {});

    QIODevice &m_source;
    QByteArray m_input;
    qsizetype m_taken = 0; ///< so many of them are decompressed
    bool m_hasEnded = false;

private:
    QString m_damage;
};

/// For a source that is open, at its beginning, and begins like a gzip (RFC 1952) or zstd (RFC 8878) file; null for
/// another one. Several such files, one after another, are read as one.
[[nodiscard]] std::unique_ptr<DecompressingDevice> decompressed(QIODevice &source);

} // namespace dicom_echo
