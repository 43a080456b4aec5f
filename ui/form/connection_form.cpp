#include "ui/form/connection_form.h"

#include "core/echo/peer_text.h"
#include "core/peerlist/peer_list.h"
#include "ui/form/busy_bar.h"
#include "ui/form/choice_field.h"
#include "ui/form/form_head.h"
#include "ui/form/further_settings.h"
#include "ui/form/input_field.h"
#include "ui/form/tls_form.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/section_region.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace dicom_echo {
namespace {

/// Narrower, the sections stand below each other.
constexpr int fewestCharactersOfSection = 72;

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_head(new FormHead(this))
    , m_region(new SectionRegion(this))
    , m_button(new EchoButton(m_head))
    , m_busy(new BusyBar(m_head))
{
    makeFields();
    makeFurtherSettings();
    makeTlsSection();
    makeWatchSection();
    fillHead();
    for (CollapsibleSection *const section : {m_moreSettings, m_tlsSection, m_watchSection})
        m_region->add(section, fontMetrics().averageCharWidth() * fewestCharactersOfSection);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_head);
    layout->addWidget(m_region, 1);
    connect(m_button, &EchoButton::echoRequested, this, &ConnectionForm::echoRequested);
    connect(m_button, &EchoButton::cancelRequested, this, &ConnectionForm::cancelRequested);
    setTabOrderByRank();
    setRunState(RunState::Idle);
    setDraft(blankDraft());
}

ConnectionForm::~ConnectionForm()
{
    hide(); // a field that loses the focus tells the form, which must still exist then
}

void ConnectionForm::makeFields()
{
    for (const Setting &setting : settings()) {
        SettingField *const made = setting.choices.empty()
                                       ? static_cast<SettingField *>(new InputField(setting.id, m_head))
                                       : new ChoiceField(setting.id, m_head);
        m_fields[static_cast<size_t>(setting.id)] = made;
        if (setting.id != SettingId::Address && setting.id != SettingId::Port)
            connect(made, &SettingField::edited, this, &ConnectionForm::inputChanged);
    }
    connect(addressField(), &InputField::edited, this, &ConnectionForm::addressEdited);
    connect(portField(), &InputField::edited, this, &ConnectionForm::portEdited);
    connect(addressField(), &InputField::editingFinished, this, [this] {
        if (takePeerText())
            inputChanged();
    });
}

InputField *ConnectionForm::addressField() const
{
    return static_cast<InputField *>(field(SettingId::Address));
}

InputField *ConnectionForm::portField() const
{
    return static_cast<InputField *>(field(SettingId::Port));
}

void ConnectionForm::makeFurtherSettings()
{
    QList<SettingField *> fields;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(fields),
                 [](const SettingField *field) { return !isAlwaysVisible(field->id()); });
    m_further = new FurtherSettings(fields, this);
    m_moreSettings = new CollapsibleSection(tr("Timeouts, transfer syntax and more"), m_further, this);
}

void ConnectionForm::fillHead()
{
    for (QWidget *const button :
         {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_watch->button())})
        m_head->addButton(button);
    m_head->setFields({addressField(), portField(), field(SettingId::CalledAeTitle), field(SettingId::CallingAeTitle)},
                      tr("&TLS"), m_tls->choice());
    for (const CollapsibleSection *const section : {m_moreSettings, m_tlsSection, m_watchSection})
        m_head->addSection(section);
}

void ConnectionForm::makeTlsSection()
{
    m_tls = new TlsForm(this);
    m_tlsSection = new CollapsibleSection(tr("Secure connection (TLS)"), m_tls, this);
    connect(m_tls, &TlsForm::toggled, this, &ConnectionForm::suggestPort);
    connect(m_tls, &TlsForm::edited, this, &ConnectionForm::inputChanged);
    connect(m_tls, &TlsForm::checked, this, [this] {
        recheck();
        Q_EMIT checked();
    });
}

void ConnectionForm::makeWatchSection()
{
    m_watch = new WatchForm(this);
    m_watchSection = new CollapsibleSection(tr("Watch"), m_watch, this);
    const auto summarise = [this] { m_watchSection->setSummary(m_watch->summary()); };
    connect(m_watch, &WatchForm::edited, this, &ConnectionForm::inputChanged);
    connect(m_watch, &WatchForm::edited, this, summarise);
    summarise();
}

/// PS3.8 9.1.1: 11112 is for DICOM, 2762 for DICOM over TLS. A port that the user chose stays.
void ConnectionForm::suggestPort(bool tls)
{
    const QString plainPort = QStringLiteral("11112");
    const QString tlsPort = QStringLiteral("2762");
    if (portField()->text() == (tls ? plainPort : tlsPort))
        portField()->setText(tls ? tlsPort : plainPort);
}

/// Of the same peer, whose port it is, whatever is usual.
void ConnectionForm::setTlsOn(bool on)
{
    const QString port = portField()->text();
    m_tls->setOn(on);
    portField()->setText(port);
    inputChanged();
}

void ConnectionForm::pinCertificate(const QByteArray &sha256)
{
    const QString port = portField()->text();
    m_tls->pin(sha256);
    portField()->setText(port);
    inputChanged();
}

/// What is always needed first, then what tests it, then the rest.
void ConnectionForm::setTabOrderByRank()
{
    QList<QWidget *> order = {
        addressField()->input(),
        portField()->input(),
        m_tls->choice(),
        field(SettingId::CalledAeTitle)->input(),
        field(SettingId::CallingAeTitle)->input(),
        m_button,
        m_watch->button(),
        m_moreSettings->heading(),
        m_tlsSection->heading(),
        m_watchSection->heading(),
    };
    order += m_further->inputs() + m_tlsSection->inputs() + m_watchSection->inputs();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

ProfileDraft ConnectionForm::draft() const
{
    ProfileDraft draft = m_given;
    for (const SettingField *const field : m_fields)
        draft.text(field->id()) = field->text();
    if (m_given.kind == ProfileKind::LocalTestPeer) {
        draft.text(SettingId::Address).clear();
        draft.text(SettingId::Port).clear();
    }
    draft.tls = m_tls->settings();
    draft.watch = m_watch->settings();
    return draft;
}

void ConnectionForm::setDraft(const ProfileDraft &draft)
{
    m_given = draft;
    for (SettingField *const field : m_fields)
        field->setText(draft.text(field->id()));
    hintAtLocalTestPeer();
    showLocalTestPeer();
    m_tls->setSettings(draft.tls);
    m_watch->setSettings(draft.watch);
    m_watchSection->setSummary(m_watch->summary());
    recheck();
}

void ConnectionForm::setRunState(RunState state)
{
    m_button->setState(state);
    showObstacles();
    m_busy->setBusy(state != RunState::Idle);
}

void ConnectionForm::setWatchState(WatchState state)
{
    m_watch->setState(state);
    showObstacles();
}

/// A peer is echoed or watched, not both at once.
void ConnectionForm::showObstacles()
{
    m_button->setObstacle(m_watch->state() == WatchState::Idle ? obstacle() : tr("This peer is being watched."));
    m_watch->setObstacle(m_button->state() == RunState::Idle ? obstacle() : tr("An echo is on."));
}

void ConnectionForm::setProgress(quint32 answered, quint32 total)
{
    m_busy->setProgress(answered, total);
}

void ConnectionForm::setLocalTestPort(quint16 port)
{
    m_localTestPort = port;
    showLocalTestPeer();
}

void ConnectionForm::focusFirst()
{
    if (m_given.kind == ProfileKind::LocalTestPeer)
        m_button->setFocus(Qt::OtherFocusReason);
    else
        focusAddress();
}

void ConnectionForm::focusAddress()
{
    addressField()->focus();
}

/// Enter in any field presses the default button, but it never cancels: that takes Esc or the button itself. The
/// command of F5 is off, and its key comes here, as long as what is typed names a whole peer and was not taken apart.
void ConnectionForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isEcho = event->key() == Qt::Key_F5 && event->modifiers() == Qt::NoModifier && takePeerText();
    if (isEcho)
        inputChanged();
    if (!isEnter && !isEcho) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_button->state() == RunState::Idle)
        m_button->click();
}

/// Text that comes in one piece was pasted or dropped: it may name a whole peer. Typed text is examined once it
/// is finished.
void ConnectionForm::addressEdited(const QString &text, const QString &previous)
{
    if (text.contains(u'\n') && namesSeveralPeers(text)) {
        addressField()->setText(previous);
        Q_EMIT peersPasted(text);
        return;
    }
    if (m_given.kind == ProfileKind::LocalTestPeer) {
        leaveLocalTestPeer();
        portField()->setText(blankDraft().text(SettingId::Port)); // the test peer's own is of no use
    }
    if (text.contains(u'\n')) // the parts of one peer, below each other
        addressField()->setText(text.trimmed().replace(u'\n', u'\t'));
    if (text.size() > previous.size() + 1)
        takePeerText();
    inputChanged();
}

void ConnectionForm::portEdited()
{
    leaveLocalTestPeer();
    inputChanged();
}

/// Typing over the address or the port of the local test peer makes it another peer.
void ConnectionForm::leaveLocalTestPeer()
{
    m_given.kind = ProfileKind::Peer;
    hintAtLocalTestPeer();
}

bool ConnectionForm::takePeerText()
{
    const std::optional<PeerText> peer = parsePeer(addressField()->text()).value;
    if (!peer)
        return false;
    addressField()->setText(peer->address);
    if (!peer->calledAeTitle.isEmpty())
        field(SettingId::CalledAeTitle)->setText(peer->calledAeTitle);
    if (!peer->callingAeTitle.isEmpty())
        field(SettingId::CallingAeTitle)->setText(peer->callingAeTitle);
    if (peer->port)
        portField()->setText(QString::number(*peer->port));
    if (peer->tls)
        m_tls->setOn(true);
    return true;
}

void ConnectionForm::inputChanged()
{
    recheck();
    Q_EMIT edited();
}

void ConnectionForm::recheck()
{
    m_check = checkDraft(draft());
    for (SettingField *const field : m_fields)
        field->setError(m_check.error(field->id()));
    if (!m_tls->error().isEmpty())
        m_check.request.reset();
    const std::optional<SettingId> wrong = m_check.firstWrong();
    const bool isInMoreSettings = wrong && !isAlwaysVisible(*wrong);
    m_moreSettings->setSummary(isInMoreSettings ? obstacle() : differencesFromDefaults(draft()));
    m_tlsSection->setSummary(m_tls->summary());
    showObstacles();
}

QString ConnectionForm::obstacle() const
{
    if (const std::optional<SettingId> wrong = m_check.firstWrong())
        return tr("%1: %2").arg(settingName(setting(*wrong)), m_check.error(*wrong));
    return m_tls->error();
}

void ConnectionForm::showLocalTestPeer()
{
    if (m_given.kind != ProfileKind::LocalTestPeer)
        return;
    addressField()->setText(QStringLiteral("127.0.0.1"));
    portField()->setText(m_localTestPort == 0 ? QString() : QString::number(m_localTestPort));
    hintAtLocalTestPeer();
}

void ConnectionForm::hintAtLocalTestPeer()
{
    const bool isLocal = m_given.kind == ProfileKind::LocalTestPeer;
    const QString port = m_localTestPort == 0 ? tr("Chosen when it starts") : tr("Chosen when it started");
    addressField()->setHint(isLocal ? tr("Built in and on this computer only; Echo starts it") : QString());
    portField()->setHint(isLocal ? port : QString());
}

} // namespace dicom_echo
#include "moc_connection_form.cpp"
