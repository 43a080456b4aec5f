#include "ui/peer/settings_splitter.h"

#include "ui/form/connection_form.h"
#include "ui/form/form_head.h"
#include "ui/widgets/section_region.h"

#include <QLayout>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr int largestShareOfSections = 3; ///< a third
constexpr int fewestLinesOfSections = 4;

/// Is seen only while it can be moved.
class SettingsHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (isEnabled())
            QSplitterHandle::paintEvent(event);
    }
};

} // namespace

SettingsSplitter::SettingsSplitter(ConnectionForm *form, QWidget *below, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_form(form)
{
    addWidget(form);
    addWidget(below);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    connect(form->region(), &SectionRegion::sectionsChanged, this, &SettingsSplitter::arrange);
    connect(form->head(), &FormHead::rearranged, this, &SettingsSplitter::arrange);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_chosenHeight = m_form->region()->height(); });
    arrange();
}

void SettingsSplitter::setChosenHeight(int height)
{
    m_chosenHeight = height;
    arrange();
}

QSplitterHandle *SettingsSplitter::createHandle()
{
    return new SettingsHandle(orientation(), this);
}

void SettingsSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void SettingsSplitter::arrange()
{
    const int content = m_form->region()->contentHeight();
    const int most = std::min(content, height() / largestShareOfSections);
    const int least = std::min(most, fontMetrics().lineSpacing() * fewestLinesOfSections);
    const int gap = content > 0 ? m_form->layout()->spacing() : 0;
    const int head = m_form->head()->sizeHint().height() + gap;
    const int wanted = m_chosenHeight > 0 ? std::clamp(m_chosenHeight, least, most) : most;
    m_form->setMinimumHeight(head + least);
    m_form->setMaximumHeight(head + most);
    // A window that is as small as it can be does not grow when a section opens: what is below gives way.
    QWidget *const below = widget(1);
    below->setMinimumHeight(content > 0 ? std::max(0, below->minimumSizeHint().height() - least - gap) : 0);
    setSizes({head + wanted, std::max(0, height() - head - wanted - handleWidth())});
    handle(1)->setEnabled(most > least);
}

} // namespace dicom_echo
#include "moc_settings_splitter.cpp"
