#include "ui/form/connection_form.h"

#include "core/echo/input_rules.h"
#include "ui/form/input_field.h"
#include "ui/form/setting_text.h"
#include "ui/form/tls_form.h"
#include "ui/form/watch_form.h"
#include "ui/widgets/collapsible_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr int mostCharactersAcross = 150;

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_button(new EchoButton(this))
{
    makeFields();
    makeChoices();
    makeBusyBar();
    makeTlsSection();
    makeWatchSection();
    m_moreSettings = new CollapsibleSection(tr("&Timeouts, transfer syntax and more"), makeMoreSettings(), this);

    auto *const grid = new QGridLayout;
    shareColumns(grid);
    field(InputId::Address)->addTo(grid, 0, 0);
    field(InputId::Port)->addTo(grid, 0, 3);
    field(InputId::CalledAeTitle)->addTo(grid, 2, 0);
    field(InputId::CallingAeTitle)->addTo(grid, 2, 3);
    grid->addWidget(m_button, 0, 6);
    grid->addWidget(m_busy, 2, 6);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(grid);
    layout->addWidget(m_moreSettings);
    layout->addWidget(m_tlsSection);
    layout->addWidget(m_watchSection);
    connect(m_button, &EchoButton::echoRequested, this, &ConnectionForm::echoRequested);
    connect(m_button, &EchoButton::cancelRequested, this, &ConnectionForm::cancelRequested);
    setTabOrderByRank();
    setMaximumWidth(fontMetrics().averageCharWidth() * mostCharactersAcross); // not longer than texts that stand there
    setRunState(RunState::Idle);
    setDraft(blankDraft());
}

ConnectionForm::~ConnectionForm()
{
    hide(); // takes the focus from a field, and the field tells the form: to be done while there is a form
}

void ConnectionForm::makeFields()
{
    const std::array<QString, inputCount> labels = {
        tr("&Address"),      tr("P&ort"),          tr("Ca&lled AE title"), tr("Call&ing AE title"),
        tr("AC&SE timeout"), tr("&DIMSE timeout"), tr("&Network timeout"), tr("Ma&ximum PDU"),
        tr("&Repeat"),       tr("Ti&me between"),
    };
    for (size_t i = 0; i < inputCount; ++i) {
        auto *const input = new InputField(static_cast<InputId>(i), labels[i], this);
        input->setToolTip(settingToolTip(input->id()));
        m_fields[i] = input;
        connect(input, &InputField::edited, this, &ConnectionForm::inputChanged);
    }
    for (const InputId id : {InputId::AcseTimeout, InputId::DimseTimeout, InputId::NetworkTimeout, InputId::Interval})
        field(id)->setUnit(tr("s", "unit: seconds"));
    field(InputId::MaximumPdu)->setUnit(tr("bytes"));
    InputField *const address = field(InputId::Address);
    address->lineEdit()->setPlaceholderText(tr("Host name or IP address"));
    for (InputField *const input : {address, field(InputId::Port)})
        disconnect(input, &InputField::edited, this, nullptr);
    connect(address, &InputField::edited, this, &ConnectionForm::addressEdited);
    connect(field(InputId::Port), &InputField::edited, this, &ConnectionForm::portEdited);
    connect(address, &InputField::editingFinished, this, [this] {
        if (takePeerText())
            inputChanged();
    });
}

void ConnectionForm::makeChoices()
{
    m_transferSyntaxes = new QComboBox(this);
    m_transferSyntaxes->setAccessibleName(tr("Transfer syntax"));
    m_transferSyntaxes->setToolTip(tr("Which transfer syntaxes are proposed for the Verification SOP Class"));
    m_transferSyntaxes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_transferSyntaxes->setMinimumContentsLength(8);
    for (const TransferSyntaxChoice choice : allTransferSyntaxChoices)
        m_transferSyntaxes->addItem(transferSyntaxChoiceText(choice), QVariant::fromValue(choice));
    connect(m_transferSyntaxes, &QComboBox::activated, this, &ConnectionForm::inputChanged);

    m_abort = new QCheckBox(tr("A&bort instead of release"), this);
    m_abort->setAccessibleName(tr("Abort instead of release"));
    m_abort->setToolTip(tr("End the association with A-ABORT instead of A-RELEASE"));
    connect(m_abort, &QCheckBox::clicked, this, &ConnectionForm::inputChanged);

    m_asOthers = new QCheckBox(tr("As other clients see it"), this);
    m_asOthers->setAccessibleName(tr("As other clients see it"));
    m_asOthers->setToolTip(tr("Do not acknowledge at once what arrives: shows the delays of a peer that waits for "
                              "acknowledgements (Nagle's algorithm)"));
    connect(m_asOthers, &QCheckBox::clicked, this, &ConnectionForm::inputChanged);
}

void ConnectionForm::makeBusyBar()
{
    m_busy = new QProgressBar(this);
    m_busy->setAccessibleName(tr("Progress"));
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(m_button->width());
    m_busy->setMaximumHeight(m_busy->fontMetrics().height() / 2);
    QSizePolicy keepsItsPlace = m_busy->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsItsPlace);
}

void ConnectionForm::makeTlsSection()
{
    m_tls = new TlsForm(this);
    m_tlsSection = new CollapsibleSection(tr("Sec&ure connection (TLS)"), m_tls, this);
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
    m_watchSection = new CollapsibleSection(tr("&Watch"), m_watch, this);
    const auto summarise = [this] { m_watchSection->setSummary(m_watch->summary()); };
    connect(m_watch, &WatchForm::edited, this, summarise);
    summarise();
}

/// PS3.8 9.1.1: 11112 is for DICOM, 2762 for DICOM over TLS. A port that the user chose stays.
void ConnectionForm::suggestPort(bool tls)
{
    const QString plainPort = QStringLiteral("11112");
    const QString tlsPort = QStringLiteral("2762");
    if (field(InputId::Port)->text() == (tls ? plainPort : tlsPort))
        field(InputId::Port)->setText(tls ? tlsPort : plainPort);
}

void ConnectionForm::setTlsOn(bool on)
{
    m_tls->setOn(on);
    inputChanged();
}

void ConnectionForm::pinCertificate(const QByteArray &sha256)
{
    m_tls->pin(sha256);
    inputChanged();
}

QWidget *ConnectionForm::makeMoreSettings()
{
    auto *const content = new QWidget(this);
    auto *const grid = new QGridLayout(content);
    grid->setContentsMargins({});
    shareColumns(grid);
    field(InputId::AcseTimeout)->addTo(grid, 0, 0);
    field(InputId::DimseTimeout)->addTo(grid, 2, 0);
    field(InputId::NetworkTimeout)->addTo(grid, 4, 0);
    auto *const label = new QLabel(tr("Transfer s&yntax"), this);
    label->setBuddy(m_transferSyntaxes);
    grid->addWidget(label, 0, 3);
    grid->addWidget(m_transferSyntaxes, 0, 4, 1, 3);
    field(InputId::MaximumPdu)->addTo(grid, 2, 3);
    field(InputId::Repeat)->addTo(grid, 4, 3);
    field(InputId::Interval)->addTo(grid, 6, 3);
    grid->addWidget(m_abort, 6, 0, 1, 2);
    grid->addWidget(m_asOthers, 8, 0, 1, 5);
    return content;
}

/// The same columns in both grids of the form: label and input twice, then the button's.
void ConnectionForm::shareColumns(QGridLayout *grid) const
{
    const auto labelWidth = [this](std::initializer_list<InputId> ids) {
        int width = 0;
        for (const InputId id : ids)
            width = std::max(width, field(id)->labelWidth());
        return width;
    };
    const int gap = fontMetrics().averageCharWidth() * 2;
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(
        0, labelWidth({InputId::CalledAeTitle, InputId::AcseTimeout, InputId::DimseTimeout, InputId::NetworkTimeout}));
    grid->setColumnStretch(1, 4);
    grid->setColumnMinimumWidth(2, gap);
    grid->setColumnMinimumWidth(
        3, labelWidth({InputId::CallingAeTitle, InputId::MaximumPdu, InputId::Repeat, InputId::Interval}));
    grid->setColumnStretch(4, 3);
    grid->setColumnMinimumWidth(5, gap);
    grid->setColumnMinimumWidth(6, m_button->width());
}

/// What is always needed first, then Echo, then the rest.
void ConnectionForm::setTabOrderByRank()
{
    const auto edit = [this](InputId id) { return field(id)->lineEdit(); };
    const QList<QWidget *> order = {
        edit(InputId::Address),
        edit(InputId::Port),
        edit(InputId::CalledAeTitle),
        edit(InputId::CallingAeTitle),
        m_button,
        m_moreSettings->heading(),
        edit(InputId::AcseTimeout),
        edit(InputId::DimseTimeout),
        edit(InputId::NetworkTimeout),
        m_transferSyntaxes,
        edit(InputId::MaximumPdu),
        edit(InputId::Repeat),
        edit(InputId::Interval),
        m_abort,
        m_asOthers,
        m_tlsSection->heading(),
    };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

ProfileDraft ConnectionForm::draft() const
{
    ProfileDraft draft = m_given;
    for (const InputField *const input : m_fields)
        draft.text(input->id()) = input->text();
    if (m_given.kind == ProfileKind::LocalTestPeer) {
        draft.text(InputId::Address).clear();
        draft.text(InputId::Port).clear();
    }
    draft.transferSyntaxes = m_transferSyntaxes->currentData().value<TransferSyntaxChoice>();
    draft.ending = m_abort->isChecked() ? AssociationEnding::Abort : AssociationEnding::Release;
    draft.acknowledgement = m_asOthers->isChecked() ? Acknowledgement::SystemDefault : Acknowledgement::Immediate;
    draft.tls = m_tls->settings();
    return draft;
}

void ConnectionForm::setDraft(const ProfileDraft &draft)
{
    m_given = draft;
    for (InputField *const input : m_fields)
        input->setText(draft.text(input->id()));
    hintAtLocalTestPeer();
    showLocalTestPeer();
    m_transferSyntaxes->setCurrentIndex(m_transferSyntaxes->findData(QVariant::fromValue(draft.transferSyntaxes)));
    m_abort->setChecked(draft.ending == AssociationEnding::Abort);
    m_asOthers->setChecked(draft.acknowledgement == Acknowledgement::SystemDefault);
    m_tls->setSettings(draft.tls);
    recheck();
}

void ConnectionForm::setRunState(RunState state)
{
    m_button->setState(state);
    if (state == RunState::Running && m_watch->startHasFocus())
        m_button->setFocus(); // to what ends the watch, not to whatever comes next
    m_watch->setObstacle(state == RunState::Idle ? obstacle() : tr("A run is on."));
    m_busy->setVisible(state != RunState::Idle);
    m_busy->setRange(0, 0);
}

void ConnectionForm::setProgress(quint32 answered, quint32 total)
{
    if (total < 2)
        return;
    m_busy->setRange(0, static_cast<int>(total));
    m_busy->setValue(static_cast<int>(answered));
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
    field(InputId::Address)->focus();
}

/// Enter in any field is the default button's, but it never cancels: that is for Esc and the button itself.
void ConnectionForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_button->state() == RunState::Idle)
        m_button->click();
}

/// Text that comes in one piece was pasted or dropped: it may be a whole peer. Typed text is looked at when it is
/// finished.
void ConnectionForm::addressEdited(const QString &text, const QString &previous)
{
    if (m_given.kind == ProfileKind::LocalTestPeer) {
        leaveLocalTestPeer();
        field(InputId::Port)->setText(blankDraft().text(InputId::Port)); // the other one's is of no use
    }
    if (text.size() > previous.size() + 1)
        takePeerText();
    inputChanged();
}

void ConnectionForm::portEdited()
{
    leaveLocalTestPeer();
    inputChanged();
}

/// An address or a port that is typed over the local test peer's is another peer's.
void ConnectionForm::leaveLocalTestPeer()
{
    m_given.kind = ProfileKind::Peer;
    hintAtLocalTestPeer();
}

bool ConnectionForm::takePeerText()
{
    const std::optional<PeerText> peer = parsePeer(field(InputId::Address)->text());
    if (!peer)
        return false;
    field(InputId::Address)->setText(peer->address);
    if (!peer->calledAeTitle.isEmpty())
        field(InputId::CalledAeTitle)->setText(peer->calledAeTitle);
    if (peer->port)
        field(InputId::Port)->setText(QString::number(*peer->port));
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
    for (InputField *const input : m_fields)
        input->setError(m_check.error(input->id()));
    if (!m_tls->error().isEmpty())
        m_check.request.reset();
    const std::optional<InputId> wrong = m_check.firstWrong();
    const bool isInMoreSettings = wrong && *wrong >= InputId::AcseTimeout;
    m_moreSettings->setSummary(isInMoreSettings ? obstacle() : differencesFromDefaults(draft()));
    m_tlsSection->setSummary(m_tls->summary());
    m_button->setObstacle(obstacle());
    m_watch->setObstacle(m_button->state() == RunState::Idle ? obstacle() : tr("A run is on."));
}

QString ConnectionForm::obstacle() const
{
    if (const std::optional<InputId> wrong = m_check.firstWrong())
        return tr("%1: %2").arg(inputName(*wrong), m_check.error(*wrong));
    return m_tls->error();
}

void ConnectionForm::showLocalTestPeer()
{
    if (m_given.kind != ProfileKind::LocalTestPeer)
        return;
    field(InputId::Address)->setText(QStringLiteral("127.0.0.1"));
    field(InputId::Port)->setText(m_localTestPort == 0 ? QString() : QString::number(m_localTestPort));
    hintAtLocalTestPeer();
}

void ConnectionForm::hintAtLocalTestPeer()
{
    const bool isLocal = m_given.kind == ProfileKind::LocalTestPeer;
    const QString port = m_localTestPort == 0 ? tr("Chosen when it starts") : tr("Chosen when it started");
    field(InputId::Address)->setHint(isLocal ? tr("Built in and on this computer only; Echo starts it") : QString());
    field(InputId::Port)->setHint(isLocal ? port : QString());
}

} // namespace dicom_echo
