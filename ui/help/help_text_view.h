// A page of the user guide. Loads nothing but the guide's own pictures, in the colours of the program.
#pragma once

#include <QTextBrowser>

namespace dicom_echo {

class HelpTextView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpTextView(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    /// Marks each of the words, and goes to the first place.
    void mark(const QString &words);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace dicom_echo
