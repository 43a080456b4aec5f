// Another local time than that of this computer, for as long as it lives.
#pragma once

#include <QByteArray>

namespace dicom_echo::test {

class LocalTime
{
public:
    /// `zone`: as POSIX writes it, "JST-9" for nine hours ahead of UTC.
    explicit LocalTime(const char *zone)
        : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
    }
    ~LocalTime() { m_before.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_before); }
    LocalTime(const LocalTime &) = delete;
    LocalTime &operator=(const LocalTime &) = delete;

private:
    QByteArray m_before;
};

} // namespace dicom_echo::test
