// Lists of peers into the profiles and out of them: from files, dropped files, the clipboard and pasted text, always
// with a preview; and to files that other programs read.
#pragma once

#include "ui/imports/import_dialog.h"
#include "ui/widgets/background_work.h"

#include <QObject>

class QAction;

namespace dicom_echo {

class ProfileEditor;
class ProfilePanel;

class PeerListActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All are borrowed.
    PeerListActions(ProfileEditor *editor, ProfilePanel *panel, QWidget *window);

    /// The selected profiles, if there are several, else all.
    [[nodiscard]] QAction *exportProfiles() const { return m_export; }
    [[nodiscard]] QList<QAction *> all() const { return {m_importFiles, m_importClipboard, m_export}; }

    /// These read elsewhere than on the window's thread, then show the preview.
    void openFiles(const QStringList &paths);
    void openText(const QString &text);

Q_SIGNALS:
    /// It can be undone.
    void imported(const QString &message);
    void exported(const QString &message);
    /// The same; some profiles could not be written.
    void exportedInPart(const QString &message);
    void failed(const QString &message);

private:
    void chooseFiles();
    void preview(const QList<ReadPeerList> &lists);
    void import(const QList<ListedPeer> &peers);
    void chooseTarget();
    void write(const QList<Profile> &profiles, const QString &path, const QString &filter);

    ProfileEditor *m_editor;
    ProfilePanel *m_panel;
    QWidget *m_window;
    BackgroundWork m_reading;
    QAction *m_importFiles;
    QAction *m_importClipboard;
    QAction *m_export;
};

} // namespace dicom_echo
