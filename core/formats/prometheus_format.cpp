// The metrics of a run, for node_exporter's textfile collector and for our exporter. Names that blackbox_exporter has,
// too, mean the same.
#include "core/diagnosis/diagnosis.h"
#include "core/formats/machine_formats.h"
#include "core/net/host_port.h"
#include "core/text/visible_text.h"

#include <prometheus/text_serializer.h>
#include <sstream>

namespace dicom_echo {

namespace {

using Labels = std::vector<prometheus::ClientMetric::Label>;

/// Collects the samples of each metric, which stand together on the page.
class MetricsPage
{
public:
    explicit MetricsPage(InstanceLabel instance)
        : m_instance(instance)
    {
        family("probe_success", "Whether the peer answered the C-ECHO with status 0000H: 1 or 0.");
        family("probe_duration_seconds", "How long the whole run took.");
        family("probe_dns_lookup_time_seconds", "How long it took to find the peer's addresses.");
        family("probe_ssl_earliest_cert_expiry", "The end of the first certificate of the chain that ends, Unix time.");
        family("probe_tls_version_info", "The version of TLS, which is 1.");
        family("dicom_echo_phase_duration_seconds", "How long each stage took that was begun.");
        family("dicom_echo_round_trip_seconds", "From the C-ECHO-RQ to the whole C-ECHO-RSP; the median if repeated.");
        family("dicom_echo_failure_info", "Where and of what a run failed, which is 1.");
        family("dicom_echo_expected_down", "The peer failed, and that was expected, which is 1.");
        family("dicom_echo_last_run_timestamp_seconds", "When the run ended, Unix time.");
        family("dicom_echo_watch_attempts", "Echoes of a watch.");
        family("dicom_echo_watch_succeeded", "Echoes of a watch that succeeded.");
    }

    void add(const MachinePeer &peer)
    {
        const EchoReport &report = peer.report;
        m_labels = labelsOf(peer);
        sample("probe_success", report.verdict == Verdict::Failure ? 0 : 1);
        sample("probe_duration_seconds", report.milliseconds / 1000);
        if (report.stage(Stage::Resolve).state != StageState::Skipped)
            sample("probe_dns_lookup_time_seconds", report.stage(Stage::Resolve).milliseconds / 1000);
        if (report.tls)
            addTls(*report.tls);
        addStages(report);
        if (peer.roundTripSeconds)
            sample("dicom_echo_round_trip_seconds", *peer.roundTripSeconds);
        if (const Finding *const failure = report.failure())
            sample("dicom_echo_failure_info", 1,
                   {{"stage", stageName(failure->stage).toStdString()},
                    {"code", findingCodeName(failure->code).toStdString()}});
        if (peer.isDownExpected)
            sample("dicom_echo_expected_down", 1);
        const double started = static_cast<double>(report.startedAt.toMSecsSinceEpoch());
        sample("dicom_echo_last_run_timestamp_seconds", (started + report.milliseconds) / 1000);
    }

    void add(const WatchSummary &watch)
    {
        sample("dicom_echo_watch_attempts", static_cast<double>(watch.attempts));
        sample("dicom_echo_watch_succeeded", static_cast<double>(watch.succeeded));
    }

    /// Without metrics that nobody has.
    QByteArray text()
    {
        std::erase_if(m_families, [](const prometheus::MetricFamily &family) { return family.metric.empty(); });
        std::ostringstream out;
        prometheus::TextSerializer().Serialize(out, m_families);
        return QByteArray::fromStdString(out.str());
    }

private:
    void family(const char *name, const char *help)
    {
        m_families.push_back({name, help, prometheus::MetricType::Gauge, {}});
    }

    void sample(std::string_view name, double value, const Labels &more = {})
    {
        prometheus::ClientMetric metric;
        metric.label = m_labels;
        metric.label.insert(metric.label.end(), more.begin(), more.end());
        metric.gauge.value = value;
        for (prometheus::MetricFamily &family : m_families) {
            if (family.name == name) {
                family.metric.push_back(std::move(metric));
                return;
            }
        }
    }

    /// Only what the user named the peer by: never what the peer says.
    Labels labelsOf(const MachinePeer &peer) const
    {
        const EchoRequest &request = peer.report.request;
        Labels labels{{"peer", peer.name.toStdString()},
                      {"group", peer.group.toStdString()},
                      {"aet", visibleText(request.calledAeTitle).toStdString()}};
        if (m_instance == InstanceLabel::Given)
            labels.push_back({"instance", visibleText(hostAndPort(request.address, request.port)).toStdString()});
        return labels;
    }

    void addTls(const TlsFacts &tls)
    {
        QDateTime earliest;
        for (const CertificateFacts &certificate : tls.chain) {
            if (certificate.notAfter.isValid() && (!earliest.isValid() || certificate.notAfter < earliest))
                earliest = certificate.notAfter;
        }
        if (earliest.isValid())
            sample("probe_ssl_earliest_cert_expiry", static_cast<double>(earliest.toSecsSinceEpoch()));
        if (!tls.version.isEmpty()) {
            const QString version = QString(tls.version).replace(QStringLiteral("TLSv"), QStringLiteral("TLS "));
            sample("probe_tls_version_info", 1, {{"version", version.toStdString()}});
        }
    }

    void addStages(const EchoReport &report)
    {
        for (int i = 0; i < stageCount; ++i) {
            const StageRecord &record = report.stage(Stage(i));
            if (record.state != StageState::Skipped)
                sample("dicom_echo_phase_duration_seconds", record.milliseconds / 1000,
                       {{"phase", stageName(Stage(i)).toStdString()}});
        }
    }

    InstanceLabel m_instance;
    Labels m_labels; ///< of the peer that is added
    std::vector<prometheus::MetricFamily> m_families;
};

} // namespace

QByteArray prometheusText(const MachineReport &report, InstanceLabel instance)
{
    MetricsPage page(instance);
    for (const MachinePeer &peer : report.peers) {
        if (peer.report.verdict != Verdict::Cancelled)
            page.add(peer);
    }
    if (report.watch && report.watch->attempts > 0)
        page.add(*report.watch);
    return page.text();
}

} // namespace dicom_echo
