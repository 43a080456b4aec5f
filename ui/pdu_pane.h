// The PDUs of a run: a list, and the one that is selected in full. Owns the model that the PDUs go into.
#pragma once

#include "ui/pdu_list_model.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace dicom_echo {

class PduDetails;
class PduListView;
class ToneLabel;

class PduPane : public QWidget
{
    Q_OBJECT

public:
    explicit PduPane(QWidget *parent = nullptr);

    /// Forgets the PDUs of the run before.
    void startRun();
    void append(const QList<PduTransfer> &pdus);
    /// Says what the last received PDU was refused for, and selects it.
    void showRefusal(const Violation &violation);

    /// Selects a PDU, counted from 0 in the run, if it is still kept. Does not emit pduSelected().
    void selectPdu(qint64 number);
    /// -1 if none is selected.
    [[nodiscard]] qint64 selectedPdu() const;

    void focusList();

    /// The sizes of its parts, to be remembered.
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    /// By the user.
    void pduSelected(qint64 number);
    /// The user wants to see the log's lines about a PDU.
    void logWanted(qint64 number);
    /// The user asks for the PDUs: they should be seen.
    void wanted();

private:
    [[nodiscard]] QWidget *makeBar();
    void makeListActions();
    void showRow(int row);
    void copyPdu() const;
    void tellCount();

    PduListModel m_run;
    PduListView *m_list;
    PduDetails *m_details;
    ToneLabel *m_count;
    QSplitter *m_splitter;
    bool m_following = false; ///< the list follows what happened elsewhere
};

} // namespace dicom_echo
