// A list to choose one of, as wide as a few characters need at least, whatever stands in it. Qt's own policy for that
// makes what opens at once, a dozen widgets that few users ever open.
#pragma once

#include <QComboBox>

namespace dicom_echo {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent, int fewestCharacters = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_fewestCharacters;
};

} // namespace dicom_echo
