#include "ui/form/input_field.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/widget_metrics.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace dicom_echo {

InputField::InputField(SettingId id, QWidget *parent)
    : SettingField(id, parent)
    , m_label(new QLabel(settingLabel(setting(id)), parent))
    , m_edit(new QLineEdit(parent))
    , m_message(new ElidedLabel(parent))
{
    if (setting(id).suggestions)
        makeSuggestions(parent);
    m_label->setBuddy(input());
    m_label->setToolTip(settingText(setting(id).toolTip));
    m_edit->setPlaceholderText(settingText(setting(id).emptyText));
    for (QWidget *const named : {input(), static_cast<QWidget *>(m_edit)})
        named->setAccessibleName(settingName(setting(id)));
    m_message->setFont(smallFont(parent));
    describe();
    // Not textEdited(): what assistive technology fills in is an edit, too.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_previous)
            return;
        m_touched = true;
        Q_EMIT edited(text, std::exchange(m_previous, text));
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &InputField::editingFinished);
}

/// The first one is what an empty text stands for.
void InputField::makeSuggestions(QWidget *parent)
{
    m_suggestions = new ChoiceBox(parent, fewestCharacters);
    m_suggestions->setLineEdit(m_edit);
    m_suggestions->setCompleter(nullptr); // it would complete what is typed
    m_suggestions->setInsertPolicy(QComboBox::NoInsert);
    m_suggestions->addItem(settingText(setting(id()).emptyText));
    m_suggestions->addItems(setting(id()).suggestions());
}

void InputField::addTo(QGridLayout *grid, int row, int column)
{
    grid->addWidget(m_label, row, column);
    grid->addWidget(input(), row, column + 1);
    if (const QString unit = settingText(setting(id()).unit); !unit.isEmpty())
        grid->addWidget(new QLabel(unit, m_label->parentWidget()), row, column + 2);
    constexpr int toTheEnd = -1;
    const bool isLast = column > 0 && grid->columnCount() <= column + columns;
    grid->addWidget(m_message, row + 1, column + 1, 1, isLast ? toTheEnd : columns);
}

QWidget *InputField::input() const
{
    return m_suggestions ? static_cast<QWidget *>(m_suggestions) : m_edit;
}

QString InputField::text() const
{
    const bool isEmptyByName = m_suggestions && m_edit->text().trimmed() == m_edit->placeholderText();
    return isEmptyByName ? QString() : m_edit->text();
}

void InputField::setText(const QString &text)
{
    m_touched = false;
    m_previous = m_suggestions && text.isEmpty() ? m_edit->placeholderText() : text;
    m_edit->setText(m_previous);
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
    markWrong(wrong);
    m_message->setText(wrong || m_hint.isEmpty() ? m_error : m_hint);
    m_message->setTone(wrong ? Tone::Bad : Tone::Muted);
    describe();
}

/// Most inputs never need it.
void InputField::markWrong(bool wrong)
{
    if (wrong && !m_errorMark)
        m_errorMark = m_edit->addAction(stateIcon(StateIcon::Failure), QLineEdit::TrailingPosition);
    if (!m_errorMark)
        return;
    m_errorMark->setVisible(wrong);
    m_errorMark->setToolTip(m_error);
}

void InputField::describe()
{
    const QString toolTip = settingText(setting(id()).toolTip);
    const QString usual = m_hint.isEmpty() ? toolTip : tr("%1. %2", "hint, what it is for").arg(m_hint, toolTip);
    for (QWidget *const described : {input(), static_cast<QWidget *>(m_edit)}) {
        described->setToolTip(isMarkedWrong() ? m_error : toolTip);
        described->setAccessibleDescription(isMarkedWrong() ? tr("Not valid: %1").arg(m_error) : usual);
    }
}

} // namespace dicom_echo
#include "moc_input_field.cpp"
