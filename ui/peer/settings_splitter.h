// The form above and what a run shows below, with a line between them that the user can move while a section of the
// form is open. The head of the form never gets less than it needs, and the sections never more than a third of the
// height.
#pragma once

#include <QSplitter>

namespace dicom_echo {

class ConnectionForm;

class SettingsSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// Takes ownership of both.
    SettingsSplitter(ConnectionForm *form, QWidget *below, QWidget *parent);

    /// The height that the user gave to the sections; 0 if the user gave none.
    [[nodiscard]] int chosenHeight() const { return m_chosenHeight; }
    void setChosenHeight(int height);

protected:
    [[nodiscard]] QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    ConnectionForm *m_form;
    int m_chosenHeight = 0;
};

} // namespace dicom_echo
