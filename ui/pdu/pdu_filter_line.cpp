#include "ui/pdu/pdu_filter_line.h"

#include "ui/lists/search_line.h"
#include "ui/widgets/menu_button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace dicom_echo {

PduFilterLine::PduFilterLine(QWidget *parent)
    : QWidget(parent)
    , m_line(makeSearchLine(tr("Filter PDUs"), this))
{
    m_line->setToolTip(tr("Words that are in the type or the meaning of a PDU. sent, received and errors choose by "
                          "themselves; type:abort and status:0122 look in one place only."));
    auto *const menu = new QMenu(this);
    const auto offer = [this, menu](const QString &text, const QString &word) {
        menu->addAction(text, this, [this, word] { add(word); });
    };
    offer(tr("&Errors: rejections, aborts, bad statuses, violations"), QStringLiteral("errors"));
    menu->addSeparator();
    offer(tr("&Sent"), QStringLiteral("sent"));
    offer(tr("&Received"), QStringLiteral("received"));
    menu->addSeparator();
    offer(tr("&Association requests and answers"), QStringLiteral("type:a-associate"));
    offer(tr("&Data"), QStringLiteral("type:p-data"));
    offer(tr("Re&leases"), QStringLiteral("type:a-release"));
    offer(tr("A&borts"), QStringLiteral("type:a-abort"));
    menu->addSeparator();
    menu->addAction(tr("Show &all"), m_line, &QLineEdit::clear);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(makeMenuButton(tr("Show"), tr("Show only"), menu, this));
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) { Q_EMIT changed(pduFilter(text)); });
}

/// Sent and received exclude each other, and so do types: the new one takes the place of the old.
void PduFilterLine::add(const QString &word)
{
    const QStringList directions{QStringLiteral("sent"), QStringLiteral("received")};
    QStringList words = m_line->text().split(u' ', Qt::SkipEmptyParts);
    words.removeAll(word);
    if (directions.contains(word))
        words.removeIf([&directions](const QString &other) { return directions.contains(other); });
    if (word.startsWith(QLatin1StringView("type:")))
        words.removeIf([](const QString &other) { return other.startsWith(QLatin1StringView("type:")); });
    words << word;
    m_line->setText(words.join(u' '));
}

} // namespace dicom_echo
#include "moc_pdu_filter_line.cpp"
