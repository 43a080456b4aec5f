// Where the sections of a page open: below each other where it is narrow, in two columns where it is wide. Scrolls if
// it gets less height than they need; a section that opens, and whatever has the focus, is scrolled into view.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace dicom_echo {

class CollapsibleSection;

class SectionRegion : public QScrollArea
{
    Q_OBJECT

public:
    explicit SectionRegion(QWidget *parent = nullptr);

    /// Takes ownership of the section. Narrower than `leastWidth` each, in pixels, they do not stand side by side.
    void add(CollapsibleSection *section, int leastWidth);

    /// Whether any section is open; the region is hidden otherwise.
    [[nodiscard]] bool isOpen() const;
    /// The height that the open sections need at the width that the region has.
    [[nodiscard]] int contentHeight() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A section was opened or closed, or they stand otherwise: contentHeight() is another one.
    void sectionsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void place();
    void showPart(const QWidget *part);

    QList<CollapsibleSection *> m_sections;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    int m_leastWidth = 0;
    bool m_isWide = false;
    QList<bool> m_areRight; ///< which sections are in the right column
};

} // namespace dicom_echo
