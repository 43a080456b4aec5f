// What is wrong in the fleet, by cause: choosing one filters the table, and shows what to do about it.
#pragma once

#include "ui/causes/cause_model.h"

#include <QWidget>

class QAction;
class QListView;

namespace dicom_echo {

class TextPane;

class CausePanel : public QWidget
{
    Q_OBJECT

public:
    /// `letter` is borrowed.
    CausePanel(QAction *letter, QWidget *parent);

    void show(const FleetRowCounts &counts, const QList<ShownCause> &causes);

    /// What is chosen; that all peers are, if nothing is.
    [[nodiscard]] CauseModel::Facet chosen() const;
    void focusList();

Q_SIGNALS:
    /// Another one is chosen, or its peers are others than before.
    void chosenChanged();

private:
    void tellChosen();
    void showAdvice();

    CauseModel m_model;
    QListView *m_list;
    TextPane *m_advice;
    QString m_shownAdvice;
};

} // namespace dicom_echo
