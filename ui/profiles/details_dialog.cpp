#include "ui/profiles/details_dialog.h"

#include "core/text/visible_text.h"
#include "ui/profiles/maintenance_text.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/widget_metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dicom_echo {
namespace {

constexpr int mostCharactersOfALine = 200;

template <typename Value>
std::optional<Value> ifChanged(const Value &before, const Value &now)
{
    return before == now ? std::nullopt : std::optional(now);
}

/// An example that is cut helps nobody.
void makeRoomForPlaceholder(QLineEdit *line)
{
    constexpr int framing = 4; // average characters
    const QFontMetrics metrics = line->fontMetrics();
    line->setMinimumWidth(metrics.horizontalAdvance(line->placeholderText()) + framing * metrics.averageCharWidth());
}

} // namespace

DetailsDialog::DetailsDialog(const Profile &profile, const QStringList &groups, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_group(new QComboBox(this))
    , m_contact(new QLineEdit(profile.contact, this))
    , m_expectedDown(new QCheckBox(tr("It is e&xpected to be down"), this))
    , m_maintenance(new QLineEdit(maintenanceText(profile.maintenance), this))
    , m_problem(new ToneLabel(this))
    , m_notes(new QPlainTextEdit(profile.notes, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Profile details"));
    auto *const name = new ToneLabel(this);
    name->setText(visibleText(profile.name));
    name->setFont(headingFont(this));
    name->setWordWrap(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DetailsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(name);
    addTexts(form, groups);
    addDownTimes(form);
    form->addRow(tr("&Notes:"), m_notes);
    form->addRow(m_buttons);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 24);
    checkMaintenance();
    m_contact->setFocus();
}

void DetailsDialog::addTexts(QFormLayout *form, const QStringList &groups)
{
    m_group->setEditable(true);
    m_group->addItem(QString());
    m_group->addItems(groups);
    m_group->setCurrentText(m_profile.group);
    m_group->lineEdit()->setPlaceholderText(tr("None"));
    m_group->lineEdit()->setMaxLength(mostCharactersOfALine);
    m_group->setAccessibleName(tr("Group"));
    m_group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_contact->setMaxLength(mostCharactersOfALine);
    m_contact->setPlaceholderText(tr("Whom to call about this peer"));
    makeRoomForPlaceholder(m_contact);
    m_contact->setAccessibleName(tr("Contact"));
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Notes"));
    form->addRow(tr("&Group:"), m_group);
    form->addRow(tr("&Contact:"), m_contact);
}

void DetailsDialog::addDownTimes(QFormLayout *form)
{
    m_expectedDown->setChecked(m_profile.expectedDown);
    m_expectedDown->setAccessibleName(tr("Expected down"));
    m_expectedDown->setToolTip(tr("The fleet does not count it among what has failed."));
    m_maintenance->setMaxLength(mostCharactersOfALine);
    m_maintenance->setPlaceholderText(tr("For example: Sat-Sun 22:00-06:00; 12:00-13:00"));
    makeRoomForPlaceholder(m_maintenance);
    m_maintenance->setToolTip(tr("At these times, by the clock of this computer, it may be down without being missed. "
                                 "Without a day: each day."));
    m_maintenance->setAccessibleName(tr("Maintenance"));
    m_problem->setTone(Tone::Bad);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    connect(m_maintenance, &QLineEdit::textChanged, this, &DetailsDialog::checkMaintenance);
    form->addRow(QString(), m_expectedDown);
    form->addRow(tr("&Maintenance:"), m_maintenance);
    form->addRow(QString(), m_problem);
}

void DetailsDialog::checkMaintenance()
{
    const QString problem = parseMaintenance(m_maintenance->text()).error;
    m_problem->setText(problem.isEmpty() ? QStringLiteral(" ") : visibleText(problem));
    m_maintenance->setAccessibleDescription(problem);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
}

/// Only what was changed: another window may have changed the rest meanwhile.
void DetailsDialog::accept()
{
    const auto maintenance = parseMaintenance(m_maintenance->text());
    if (!maintenance)
        return;
    const DetailsChange change{m_profile.name,
                               ifChanged(m_profile.group, m_group->currentText().trimmed()),
                               ifChanged(m_profile.contact, m_contact->text().trimmed()),
                               ifChanged(m_profile.notes, m_notes->toPlainText().trimmed()),
                               ifChanged(m_profile.expectedDown, m_expectedDown->isChecked()),
                               ifChanged(m_profile.maintenance, *maintenance.value)};
    if (change != DetailsChange{m_profile.name, {}, {}, {}})
        Q_EMIT saved(change);
    QDialog::accept();
}

} // namespace dicom_echo
#include "moc_details_dialog.cpp"
