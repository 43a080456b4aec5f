#include "ui/form/input_field.h"

#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace dicom_echo {

InputField::InputField(InputId id, const QString &label, QWidget *parent)
    : QObject(parent)
    , m_id(id)
    , m_label(new QLabel(label, parent))
    , m_edit(new QLineEdit(parent))
    , m_unit(new QLabel(parent))
    , m_message(new ToneLabel(parent))
    , m_errorMark(m_edit->addAction(stateIcon(StateIcon::Failure), QLineEdit::TrailingPosition))
{
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(inputName(id));
    m_errorMark->setVisible(false);
    m_unit->hide();
    m_message->setWordWrap(true);
    m_message->setFont(smallFont(parent));
    m_message->setMinimumHeight(m_message->fontMetrics().height());
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // Not textEdited: what assistive technology fills in is an edit, too.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_previous)
            return;
        m_touched = true;
        Q_EMIT edited(text, std::exchange(m_previous, text));
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &InputField::editingFinished);
}

void InputField::addTo(QGridLayout *grid, int row, int column)
{
    grid->addWidget(m_label, row, column);
    auto *const line = new QHBoxLayout;
    line->setSpacing(m_label->fontMetrics().averageCharWidth() / 2);
    line->addWidget(m_edit);
    line->addWidget(m_unit);
    grid->addLayout(line, row, column + 1);
    grid->addWidget(m_message, row + 1, column, 1, 2);
}

int InputField::labelWidth() const
{
    return m_label->sizeHint().width();
}

QString InputField::text() const
{
    return m_edit->text();
}

void InputField::setText(const QString &text)
{
    m_touched = false;
    m_previous = text;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void InputField::setError(const QString &error)
{
    m_error = error;
    showMessage();
}

void InputField::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void InputField::setToolTip(const QString &toolTip)
{
    m_toolTip = toolTip;
    describe();
}

void InputField::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->show();
}

void InputField::focus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

bool InputField::isMarkedWrong() const
{
    return !m_error.isEmpty() && (m_touched || !m_edit->text().isEmpty());
}

void InputField::showMessage()
{
    const bool wrong = isMarkedWrong();
    m_errorMark->setVisible(wrong);
    m_errorMark->setToolTip(m_error);
    m_message->setText(wrong || m_hint.isEmpty() ? m_error : m_hint);
    m_message->setTone(wrong ? Tone::Bad : Tone::Muted);
    describe();
}

void InputField::describe()
{
    m_label->setToolTip(m_toolTip);
    m_edit->setToolTip(isMarkedWrong() ? m_error : m_toolTip);
    const QString usual = m_hint.isEmpty() ? m_toolTip : tr("%1. %2", "hint, what it is for").arg(m_hint, m_toolTip);
    m_edit->setAccessibleDescription(isMarkedWrong() ? tr("Not valid: %1").arg(m_error) : usual);
}

} // namespace dicom_echo
