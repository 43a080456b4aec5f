// What is in lists of peers, before it is imported: the user chooses which peers to take, their names and group.
#pragma once

#include "ui/imports/import_preview.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace dicom_echo {

/// A list that was read, and what it is called: a file's name, or the clipboard.
struct ReadPeerList
{
    QString name;
    PeerList list;
};

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Closes and deletes itself. `saved`: the profiles that are there; `groups`: those to choose from.
    ImportDialog(const QList<ReadPeerList> &lists, const QList<Profile> &saved, const QStringList &groups,
                 QWidget *parent);

Q_SIGNALS:
    /// The user wants these.
    void chosen(const QList<dicom_echo::ListedPeer> &peers);

private:
    [[nodiscard]] QWidget *makeHead(const QList<ReadPeerList> &lists, const QStringList &groups);
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeSkipped(const QList<SkippedEntry> &skipped);
    void showCount();
    void accept() override;

    ImportPreview m_preview;
    QComboBox *m_group;
    QPushButton *m_import = nullptr;
};

} // namespace dicom_echo
