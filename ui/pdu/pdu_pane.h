// The PDUs of a run: a list, and the selected one in full. Owns the model that the PDUs go into.
#pragma once

#include "core/capture/capture.h"
#include "ui/pdu/pdu_filter_model.h"
#include "ui/pdu/pdu_list_model.h"

#include <QWidget>

class QAction;
class QSettings;
class QSplitter;

namespace dicom_echo {

class PduDetails;
class PduExport;
class PduListView;
class PduNavigation;
class ToneLabel;

class PduPane : public QWidget
{
    Q_OBJECT

public:
    explicit PduPane(QWidget *parent = nullptr, KeptPdus::Bounds bounds = {});

    /// Whatever is shown, copied and exported passes through `redaction`, which is borrowed; without it nothing
    /// is replaced.
    void setRedaction(Redaction *redaction);

    /// Forgets the PDUs of the run before.
    void startRun();
    void append(const QList<PduTransfer> &pdus);
    /// The PDUs of another run instead, which has begun before.
    void turnTo(const KeptPdus &pdus);
    /// The ends of the connection, for what is exported.
    void setEndpoints(const Endpoint &local, const Endpoint &peer);
    /// Forgets what was shown before.
    void showCapture(const Capture &capture);
    /// Says what the last received PDU was refused for, and selects it.
    void showRefusal(const Violation &violation);

    /// Selects a PDU, counted from 0 in the run. False if it is not kept any more, or not let through by the filter.
    /// Does not emit pduSelected().
    bool selectPdu(qint64 number);

    void focusList();

    /// All PDUs that are kept, as they may be given away.
    [[nodiscard]] Capture capture() const;
    [[nodiscard]] const PduExport *exporting() const { return m_export; }
    /// A switch: whether what data sets say of patients is shown.
    [[nodiscard]] QAction *showValues() const { return m_showValues; }
    /// Find, go to the next problem, show the values of data sets.
    [[nodiscard]] QList<QAction *> searchActions() const;

    /// Saves the sizes of its parts.
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    /// By the user.
    void pduSelected(qint64 number);
    /// The user wants to see the log's lines about a PDU.
    void logWanted(qint64 number);
    /// The user asked for the PDUs: show them.
    void wanted();
    /// A file was saved.
    void exported(const QString &message);
    void failed(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void makeExport();
    void makeListActions();
    void applyFilter(const PduFilter &filter);
    void chooseShown();
    /// Of the list model; -1 if none is selected.
    [[nodiscard]] int currentPdu() const;
    void showPdu(int pdu);
    void showAgain();
    void copyPdu() const;
    void tellCount();
    void tellEmptiness();

    PduListModel m_run;
    PduFilterModel m_shown;
    PduListView *m_list;
    PduDetails *m_details;
    PduNavigation *m_navigation;
    QAction *m_showValues;
    PduExport *m_export = nullptr;
    Redaction *m_redaction = nullptr;
    ToneLabel *m_count;
    QSplitter *m_splitter;
    Endpoint m_local;
    Endpoint m_peer;
    qint64 m_chosen = -1;     ///< number of the PDU that was selected last
    QString m_searchNote;     ///< what became of the last search
    bool m_following = false; ///< the list follows what happened elsewhere
};

} // namespace dicom_echo
