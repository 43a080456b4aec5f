// The user guide: its pages at the left, found by words, and the page that is read. Deletes itself when it is closed.
#pragma once

#include "ui/help/help_pages.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace dicom_echo {

class HelpTextView;
class ToneLabel;

class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

private:
    [[nodiscard]] QWidget *makeContents();
    void makeKeys();
    void search(const QString &words);
    void showPage(int row);

    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_contents;
    ToneLabel *m_nothing;
    HelpTextView *m_page;
};

/// One window of `parent` is enough: an open one comes to the front.
void showHelp(QWidget *parent);

} // namespace dicom_echo
