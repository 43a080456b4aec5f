#include "ui/causes/cause_panel.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

QList<TextPane::Paragraph> adviceOn(const FleetCause &cause)
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    QList<TextPane::Paragraph> paragraphs{{{{cause.title, strong}}, {}, false}};
    for (qsizetype i = 0; i < cause.advice.size(); ++i)
        paragraphs.append({{{cause.advice[i], {}}}, QStringLiteral("%1.").arg(i + 1), i == 0});
    paragraphs.append(
        {{{CausePanel::tr("Who can act: %1").arg(responsibleText(cause.responsible, userWords())), {}}}, {}, true});
    return paragraphs;
}

} // namespace

CausePanel::CausePanel(QAction *letter, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_advice(new TextPane(this))
{
    m_list->setAccessibleName(tr("Causes"));
    m_list->setModel(&m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_advice->setAccessibleName(tr("Advice"));
    m_advice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list, 3);
    column->addWidget(m_advice, 2);
    column->addWidget(makeActionButton(letter, tr("Letter..."), tr("Letter"), this));
    m_list->setCurrentIndex(m_model.index(0));
    showAdvice();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CausePanel::tellChosen);
}

void CausePanel::show(const FleetRowCounts &counts, const QList<ShownCause> &causes)
{
    m_model.show(counts, causes);
    if (!m_list->currentIndex().isValid()) // its last peer has recovered
        m_list->setCurrentIndex(m_model.index(0));
    tellChosen();
}

CauseModel::Facet CausePanel::chosen() const
{
    const CauseModel::Facet *const facet = m_model.find(m_list->currentIndex().row());
    return facet ? *facet : CauseModel::Facet();
}

void CausePanel::focusList()
{
    m_list->setFocus();
}

void CausePanel::tellChosen()
{
    showAdvice();
    Q_EMIT chosenChanged();
}

/// Only if it is another one: who reads it may have scrolled or selected some of it.
void CausePanel::showAdvice()
{
    const CauseModel::Facet facet = chosen();
    const bool isCause = facet.kind == FleetFacet::Cause;
    const QString shown = isCause ? facet.cause.cause.title + facet.cause.cause.advice.join(u'\n') : QString();
    if (shown == m_shownAdvice && !m_advice->toPlainText().isEmpty())
        return;
    m_shownAdvice = shown;
    m_advice->setParagraphs(isCause ? adviceOn(facet.cause.cause)
                                    : QList<TextPane::Paragraph>{{{{tr("Choose a cause to see its peers and what to do "
                                                                       "about it."),
                                                                    {}}},
                                                                  {},
                                                                  false}});
}

} // namespace dicom_echo
#include "moc_cause_panel.cpp"
