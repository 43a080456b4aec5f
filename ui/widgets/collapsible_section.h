// A part of a page that a button elsewhere shows and hides: the section itself is what can be hidden, under a title of
// its own; the button, with a few words that sum up what is hidden, is put where it is always in sight.
#pragma once

#include <QWidget>

namespace dicom_echo {

class ElidedButton;
class ElidedLabel;

class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `content`. Starts collapsed.
    CollapsibleSection(const QString &title, QWidget *content, QWidget *parent);

    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    /// What a key does: opens the section and moves the focus into it; from inside of it, closes it. Returns whether
    /// the section is open then.
    bool visitOrClose();

    /// The button, and the words beside it.
    [[nodiscard]] QWidget *heading() const;
    [[nodiscard]] QWidget *summary() const;

    /// What can be used of the content, in the order in which it was made.
    [[nodiscard]] QList<QWidget *> inputs() const;

    void setSummary(const QString &summary);

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    void showState();
    void focusFirst();
    /// That can be used; null if all are off.
    [[nodiscard]] QWidget *firstInput() const;

    ElidedButton *m_heading;
    ElidedLabel *m_summary;
    QWidget *m_content;
    bool m_expanded = false;
};

} // namespace dicom_echo
