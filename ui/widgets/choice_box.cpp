#include "ui/widgets/choice_box.h"

#include <QStyleOptionComboBox>

#include <algorithm>

namespace dicom_echo {
namespace {

// As Qt has it, so that all boxes are of one height.
constexpr int lowestText = 14;
constexpr int spaceAroundText = 2;

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent, int fewestCharacters)
    : QComboBox(parent)
    , m_fewestCharacters(fewestCharacters)
{}

QSize ChoiceBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize text(fontMetrics().horizontalAdvance(u'X') * m_fewestCharacters,
                     std::max(fontMetrics().height(), lowestText) + spaceAroundText);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
}

QSize ChoiceBox::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace dicom_echo
#include "moc_choice_box.cpp"
