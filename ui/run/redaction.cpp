#include "ui/run/redaction.h"

#include "core/pdu/pdu.h"
#include "core/text/visible_text.h"

#include <QAction>

namespace dicom_echo {

Redaction::Redaction(QObject *parent)
    : QObject(parent)
    , m_action(new QAction(tr("&Redact copies and files"), this))
{
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::CTRL | Qt::Key_R);
    m_action->setIconText(tr("Redact"));
    m_action->setToolTip(
        tr("Replace host names, addresses and AE titles in everything that is copied, saved and exported"));
    connect(m_action, &QAction::toggled, this, &Redaction::switched);
}

bool Redaction::isOn() const
{
    return m_action->isChecked();
}

QString Redaction::note() const
{
    if (!isOn())
        return {};
    constexpr qsizetype mostNamed = 8;
    const QStringList replaced = m_redactor.replacements();
    const QString named = visibleText(replaced.mid(0, mostNamed).join(QStringLiteral(", ")));
    if (replaced.isEmpty())
        return tr("Redacted in copies, files and PDUs.");
    return replaced.size() > mostNamed
               ? tr("Redacted in copies, files and PDUs: %1 and %n more", nullptr, int(replaced.size() - mostNamed))
                     .arg(named)
               : tr("Redacted in copies, files and PDUs: %1").arg(named);
}

void Redaction::learn(const EchoRequest &request)
{
    m_redactor.learn(request);
    Q_EMIT learnt();
}

void Redaction::learn(const EchoReport &report)
{
    static_cast<void>(m_redactor.redacted(report));
    Q_EMIT learnt();
}

void Redaction::learn(const Capture &capture)
{
    m_redactor.learn(capture);
    Q_EMIT learnt();
}

void Redaction::learn(const FleetPeer &peer)
{
    m_redactor.learn(peer);
    Q_EMIT learnt();
}

QString Redaction::line(const QString &line)
{
    return isOn() ? m_redactor.redacted(line) : line;
}

FinishedRun Redaction::run(const FinishedRun &run)
{
    if (!isOn())
        return run;
    FinishedRun redacted;
    redacted.id = run.id;
    redacted.kind = run.kind;
    redacted.report = m_redactor.redacted(run.report);
    if (run.watch)
        redacted.watch = m_redactor.redacted(*run.watch);
    for (const QString &line : run.logLines)
        redacted.logLines << m_redactor.redacted(line);
    return redacted;
}

FleetReport Redaction::fleet(const FleetReport &report)
{
    return isOn() ? m_redactor.redacted(report) : report;
}

Capture Redaction::capture(const Capture &capture)
{
    return isOn() ? m_redactor.redacted(capture) : capture;
}

QByteArray Redaction::pdu(const QByteArray &bytes)
{
    return isOn() ? m_redactor.redacted(PduTransfer{Direction::Sent, 0, bytes}).bytes : bytes;
}

} // namespace dicom_echo
#include "moc_redaction.cpp"
