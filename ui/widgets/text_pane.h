// Read-only plain text in paragraphs of different weight, which can be selected and read as one with the keyboard. Asks
// for the height of its text, and scrolls if it gets less.
#pragma once

#include <QTextCharFormat>
#include <QTextEdit>

namespace dicom_echo {

class TextPane : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);

    struct Run
    {
        QString text; ///< markup in it is text
        QTextCharFormat format;
    };

    struct Paragraph
    {
        QList<Run> runs;
        QString label;              ///< hangs to the left of the paragraph, as the number of a step does
        bool startsSection = false; ///< some space before it
    };

    void setParagraphs(const QList<Paragraph> &paragraphs);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace dicom_echo
