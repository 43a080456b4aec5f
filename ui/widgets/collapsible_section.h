// A heading that shows and hides what stands below it.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace dicom_echo {

class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `content`. Starts collapsed.
    CollapsibleSection(const QString &title, QWidget *content, QWidget *parent);

    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);

    /// What takes the focus.
    [[nodiscard]] QWidget *heading() const;

    /// A few words beside the heading that sum up the content while it is hidden.
    void setSummary(const QString &summary);

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    void showState();

    QToolButton *m_heading;
    QLabel *m_summary;
    QWidget *m_content;
    bool m_expanded = false;
};

} // namespace dicom_echo
