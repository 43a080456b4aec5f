#include "ui/profiles/details_dialog.h"

#include "core/pdu/pdu_decoder.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/widget_metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace dicom_echo {
namespace {

constexpr int mostCharactersOfALine = 200;

std::optional<QString> ifChanged(const QString &before, const QString &now)
{
    return before == now ? std::nullopt : std::optional(now);
}

} // namespace

DetailsDialog::DetailsDialog(const Profile &profile, const QStringList &groups, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_group(new QComboBox(this))
    , m_contact(new QLineEdit(profile.contact, this))
    , m_notes(new QPlainTextEdit(profile.notes, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Profile details"));
    auto *const name = new ToneLabel(this);
    name->setText(visibleText(profile.name));
    name->setFont(headingFont(this));
    name->setWordWrap(true);
    m_group->setEditable(true);
    m_group->addItem(QString());
    m_group->addItems(groups);
    m_group->setCurrentText(profile.group);
    m_group->lineEdit()->setPlaceholderText(tr("None"));
    m_group->lineEdit()->setMaxLength(mostCharactersOfALine);
    m_group->setAccessibleName(tr("Group"));
    m_group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_contact->setMaxLength(mostCharactersOfALine);
    m_contact->setPlaceholderText(tr("Whom to call about this peer"));
    m_contact->setAccessibleName(tr("Contact"));
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Notes"));

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &DetailsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(name);
    form->addRow(tr("&Group:"), m_group);
    form->addRow(tr("&Contact:"), m_contact);
    form->addRow(tr("&Notes:"), m_notes);
    form->addRow(buttons);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 20);
    m_contact->setFocus();
}

/// Only what was changed: another window may have changed the rest meanwhile.
void DetailsDialog::accept()
{
    const DetailsChange change{m_profile.name, ifChanged(m_profile.group, m_group->currentText().trimmed()),
                               ifChanged(m_profile.contact, m_contact->text().trimmed()),
                               ifChanged(m_profile.notes, m_notes->toPlainText().trimmed())};
    if (change.group || change.contact || change.notes)
        Q_EMIT saved(change);
    QDialog::accept();
}

} // namespace dicom_echo
