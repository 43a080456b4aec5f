#include "core/packets/decompression.h"

#include <zlib.h>
#include <zstd.h>

namespace dicom_echo {

namespace {

/// Of the compressed bytes, at once.
constexpr qint64 inputSize = 128 * 1024;

class GzipDevice : public DecompressingDevice
{
public:
    explicit GzipDevice(QIODevice &source)
        : DecompressingDevice(source)
    {
        constexpr int gzipWindow = 15 + 16; // the largest, with the header of gzip
        if (inflateInit2(&m_stream, gzipWindow) != Z_OK)
            end(QStringLiteral("zlib could not be started"));
    }
    ~GzipDevice() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzipDevice)

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    z_stream m_stream = {};
    bool m_isBetweenMembers = true;
};

qint64 GzipDevice::readData(char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size && !m_hasEnded) {
        if (isUsedUp() && !refill()) {
            end(m_isBetweenMembers ? QString() : QStringLiteral("the compressed file ends too early"));
            break;
        }
        if (m_isBetweenMembers && m_input[m_taken] == '\0') { // padding, which gzip takes, too
            end();
            break;
        }
        m_stream.next_in = reinterpret_cast<Bytef *>(m_input.data() + m_taken);
        m_stream.avail_in = uInt(m_input.size() - m_taken);
        m_stream.next_out = reinterpret_cast<Bytef *>(data + done);
        m_stream.avail_out = uInt(qMin(size - done, inputSize));
        const uInt room = m_stream.avail_out;
        m_isBetweenMembers = false;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        done += room - m_stream.avail_out;
        m_taken = m_input.size() - m_stream.avail_in;
        if (result == Z_STREAM_END) {
            m_isBetweenMembers = true;
            inflateReset(&m_stream);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            end(QStringLiteral("the compressed bytes are damaged"));
        }
    }
    return done == 0 && m_hasEnded ? -1 : done;
}

class ZstdDevice : public DecompressingDevice
{
public:
    explicit ZstdDevice(QIODevice &source)
        : DecompressingDevice(source)
        , m_stream(ZSTD_createDStream())
    {
        constexpr int largestWindow = 27; // of 128 MiB, as the zstd program accepts
        if (!m_stream || ZSTD_isError(ZSTD_DCtx_setParameter(m_stream, ZSTD_d_windowLogMax, largestWindow)))
            end(QStringLiteral("zstd could not be started"));
    }
    ~ZstdDevice() override { ZSTD_freeDStream(m_stream); }
    Q_DISABLE_COPY_MOVE(ZstdDevice)

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    ZSTD_DStream *m_stream;
    bool m_isBetweenFrames = true;
    bool m_hasMore = false; ///< what did not fit is taken before the source is asked
};

qint64 ZstdDevice::readData(char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size && !m_hasEnded) {
        if (isUsedUp() && !m_hasMore && !refill()) {
            end(m_isBetweenFrames ? QString() : QStringLiteral("the compressed file ends too early"));
            break;
        }
        ZSTD_inBuffer input = {m_input.constData(), size_t(m_input.size()), size_t(m_taken)};
        ZSTD_outBuffer output = {data + done, size_t(size - done), 0};
        const size_t result = ZSTD_decompressStream(m_stream, &output, &input);
        if (ZSTD_isError(result)) {
            end(QStringLiteral("the compressed bytes are damaged"));
            break;
        }
        done += qint64(output.pos);
        m_taken = qsizetype(input.pos);
        m_isBetweenFrames = result == 0;
        m_hasMore = output.pos == output.size;
    }
    return done == 0 && m_hasEnded ? -1 : done;
}

} // namespace

bool DecompressingDevice::refill()
{
    m_input = m_source.read(inputSize);
    m_taken = 0;
    return !m_input.isEmpty();
}

void DecompressingDevice::end(const QString &damage)
{
    m_damage = damage;
    m_hasEnded = true;
}

std::unique_ptr<DecompressingDevice> decompressed(QIODevice &source)
{
    const QByteArray magic = source.peek(4);
    std::unique_ptr<DecompressingDevice> device;
    if (magic.startsWith("\x1F\x8B\x08"))
        device = std::make_unique<GzipDevice>(source);
    else if (magic.startsWith("\x28\xB5\x2F\xFD"))
        device = std::make_unique<ZstdDevice>(source);
    if (device)
        device->open(QIODevice::ReadOnly);
    return device;
}

} // namespace dicom_echo
