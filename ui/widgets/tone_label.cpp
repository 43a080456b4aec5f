#include "ui/widgets/tone_label.h"

#include <QAccessibleWidget>
#include <QEvent>

#include <mutex>

namespace dicom_echo {
namespace {

/// A label that has an accessible name tells its text as the description: Qt would tell the name only.
class AccessibleToneLabel final : public QAccessibleWidget
{
public:
    explicit AccessibleToneLabel(QLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const bool hasName = !m_label->accessibleName().isEmpty();
        if (which == QAccessible::Name && !hasName)
            return m_label->text();
        const QString own = QAccessibleWidget::text(which);
        if (which != QAccessible::Description || !hasName || own == m_label->text())
            return own;
        return own.isEmpty() ? m_label->text() : m_label->text() + u'\n' + own;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

private:
    QLabel *m_label;
};

QAccessibleInterface *makeToneAccessible(const QString &className, QObject *object)
{
    auto *const label = qobject_cast<ToneLabel *>(object);
    return label && className == QLatin1StringView(ToneLabel::staticMetaObject.className())
               ? new AccessibleToneLabel(label)
               : nullptr;
}

} // namespace

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeToneAccessible); });
    setTextFormat(Qt::PlainText);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void ToneLabel::applyTone()
{
    QPalette toned;
    const QColor color = toneColor(m_tone, toned);
    if (palette().color(QPalette::WindowText) == color)
        return; // also stops at the PaletteChange that setPalette() sends
    toned.setColor(QPalette::WindowText, color);
    setPalette(toned);
}

} // namespace dicom_echo
#include "moc_tone_label.cpp"
