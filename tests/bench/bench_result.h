// The figures of a bench: text line by line as they come, JSON at the end.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace dicom_echo::bench {

class BenchResult
{
public:
    void add(const char *name, double value) { print(name, value, {}); }

    /// Also says whether the target is met.
    void addAtMost(const char *name, double value, double target)
    {
        print(name, value, QStringLiteral("at most %1: %2").arg(target).arg(judged(value <= target)));
    }
    void addAtLeast(const char *name, double value, double target)
    {
        print(name, value, QStringLiteral("at least %1: %2").arg(target).arg(judged(value >= target)));
    }

    [[nodiscard]] bool metAll() const { return m_metAll; }

    void printJson() { m_out << QJsonDocument(m_json).toJson() << Qt::flush; }

private:
    QString judged(bool met)
    {
        m_metAll = m_metAll && met;
        return met ? QStringLiteral("met") : QStringLiteral("MISSED");
    }

    void print(const char *name, double value, const QString &target)
    {
        m_json[QLatin1StringView(name)] = value;
        m_out << qSetFieldWidth(52) << Qt::left << QLatin1StringView(name) << qSetFieldWidth(12)
              << QString::number(value, 'g', 4) << qSetFieldWidth(0) << target << Qt::endl;
    }

    QTextStream m_out{stdout};
    QJsonObject m_json;
    bool m_metAll = true;
};

} // namespace dicom_echo::bench
