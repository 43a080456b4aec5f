#include "ui/profiles/peer_list_actions.h"

#include "core/peerlist/peer_list_writer.h"
#include "core/text/visible_text.h"
#include "ui/files/text_file.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_panel.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr qsizetype mostPeers = 20'000; ///< as many profiles as are read again

struct ExportFormat
{
    QString filter; ///< as a file dialog takes it
    PeerListFormat format;
};

QList<ExportFormat> exportFormats()
{
    return {
        {PeerListActions::tr("DICOM Echo, with all settings (*.json)"), PeerListFormat::OwnJson},
        {PeerListActions::tr("Spreadsheet, CSV (*.csv)"), PeerListFormat::Csv},
        {PeerListActions::tr("Orthanc (*.json)"), PeerListFormat::Orthanc},
        {PeerListActions::tr("DCMTK dcmqrscp (*.cfg)"), PeerListFormat::Dcmqrscp},
        {PeerListActions::tr("dcm4che ae.properties (*.properties)"), PeerListFormat::AeProperties},
        {PeerListActions::tr("Conquest acrnema.map (*.map)"), PeerListFormat::Acrnema},
        {PeerListActions::tr("Plain text (*.txt)"), PeerListFormat::Plain},
    };
}

/// `Text (*.txt)` -> `txt`
QString endingOf(const QString &filter)
{
    return filter.section(u'.', -1).chopped(1);
}

/// A pipe would be waited for without end.
ReadPeerList readList(const QString &path)
{
    ReadPeerList read{QFileInfo(path).fileName(), {}};
    QFile file(path);
    if (!QFileInfo(path).isFile())
        read.list.problem = PeerListActions::tr("It is not a file");
    else if (!file.open(QIODevice::ReadOnly))
        read.list.problem = PeerListActions::tr("It cannot be read: %1").arg(file.errorString());
    else
        read.list = readPeerList(file.read(maximumPeerListSize + 1));
    return read;
}

QString leftOutText(const QList<SkippedEntry> &skipped)
{
    constexpr qsizetype mostTold = 3;
    QStringList told;
    for (const SkippedEntry &entry : skipped.first(std::min(mostTold, skipped.size())))
        told << visibleText(entry.reason);
    return PeerListActions::tr("%n left out: %1.", nullptr, int(skipped.size())).arg(told.join(QStringLiteral("; ")));
}

} // namespace

PeerListActions::PeerListActions(ProfileEditor *editor, ProfilePanel *panel, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_panel(panel)
    , m_window(window)
    , m_importFiles(new QAction(tr("&Import peers..."), this))
    , m_importClipboard(new QAction(tr("Import peers from the clip&board..."), this))
    , m_export(new QAction(tr("E&xport peers..."), this))
{
    m_importFiles->setShortcut(Qt::CTRL | Qt::Key_I);
    m_importFiles->setToolTip(tr("Read peers from files of other programs, tables or plain text"));
    connect(m_importFiles, &QAction::triggered, this, &PeerListActions::chooseFiles);
    connect(m_importClipboard, &QAction::triggered, this, [this] { openText(QGuiApplication::clipboard()->text()); });
    connect(m_export, &QAction::triggered, this, &PeerListActions::chooseTarget);
    connect(panel, &ProfilePanel::filesDropped, this, &PeerListActions::openFiles);
}

void PeerListActions::chooseFiles()
{
    auto *const dialog = new QFileDialog(m_window, tr("Import peers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::filesSelected, this, &PeerListActions::openFiles);
    dialog->open();
}

void PeerListActions::openFiles(const QStringList &paths)
{
    const auto read = [paths](const CancelToken &cancel) {
        QList<ReadPeerList> lists;
        for (const QString &path : paths) {
            if (!cancel.isCancelled())
                lists << readList(path);
        }
        return lists;
    };
    m_reading.start(read, [this](const QList<ReadPeerList> &lists) { preview(lists); });
}

void PeerListActions::openText(const QString &text)
{
    const auto read = [text, name = tr("Pasted text")](const CancelToken &) {
        return QList<ReadPeerList>{{name, readPeerList(text.toUtf8())}};
    };
    m_reading.start(read, [this](const QList<ReadPeerList> &lists) { preview(lists); });
}

void PeerListActions::preview(const QList<ReadPeerList> &lists)
{
    qsizetype peers = 0;
    for (const ReadPeerList &read : lists)
        peers += read.list.peers.size();
    if (peers > mostPeers) {
        Q_EMIT failed(tr("There are %Ln peer(s); at most %L1 can be imported.", nullptr, int(peers)).arg(mostPeers));
        return;
    }
    const bool isEmpty = peers == 0 && std::all_of(lists.begin(), lists.end(), [](const ReadPeerList &read) {
                             return read.list.skipped.isEmpty();
                         });
    if (isEmpty) {
        QStringList problems;
        for (const ReadPeerList &read : lists) {
            const QString problem = read.list.problem.isEmpty() ? tr("There are no peers in it") : read.list.problem;
            problems << tr("%1: %2.", "list, what is wrong with it").arg(visibleText(read.name), problem);
        }
        Q_EMIT failed(problems.join(u'\n'));
        return;
    }
    auto *const dialog = new ImportDialog(lists, m_editor->profiles(), m_editor->saved().groups(), m_window);
    connect(dialog, &ImportDialog::chosen, this, &PeerListActions::import);
    dialog->open();
}

void PeerListActions::import(const QList<ListedPeer> &peers)
{
    const PeerImport plan = planPeerImport(peers, m_editor->profiles(), {}, SameName::IsChange);
    QList<Profile> changed;
    for (const ChangedPeer &peer : plan.changed)
        changed << peer.profile;
    const std::optional<QStringList> names =
        m_editor->import([&plan](const QList<Profile> &) { return plan.added; }, changed);
    if (!names || names->isEmpty())
        return;
    m_editor->open(names->first());
    QStringList told;
    if (plan.added.size() == 1)
        told << tr("%1 was added.").arg(visibleText(names->first()));
    else if (!plan.added.isEmpty())
        told << tr("%n profile(s) were added.", nullptr, int(plan.added.size()));
    if (changed.size() == 1)
        told << tr("%1 was changed.").arg(visibleText(changed.first().name));
    else if (!changed.isEmpty())
        told << tr("%n profile(s) were changed.", nullptr, int(changed.size()));
    Q_EMIT imported(told.join(u' '));
}

void PeerListActions::chooseTarget()
{
    const QStringList selected = m_panel->selectedNames();
    const QList<Profile> profiles = selected.size() > 1 ? m_editor->saved().named(selected) : m_editor->profiles();
    QStringList filters;
    for (const ExportFormat &format : exportFormats())
        filters << format.filter;
    auto *const dialog = new QFileDialog(m_window, tr("Export %n profile(s)", nullptr, int(profiles.size())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endingOf(filters.first()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("dicom-peers"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, profiles](const QString &path) { write(profiles, path, dialog->selectedNameFilter()); });
    dialog->open();
}

/// The ending that was typed counts, if the chosen format has another one.
void PeerListActions::write(const QList<Profile> &profiles, const QString &path, const QString &filter)
{
    PeerListFormat format = PeerListFormat::OwnJson;
    for (const ExportFormat &offered : exportFormats()) {
        if (offered.filter == filter)
            format = offered.format;
    }
    if (!path.endsWith(u'.' + endingOf(filter), Qt::CaseInsensitive))
        format = peerListFormatOfPath(path).value_or(format);
    const WrittenPeerList written = writePeerList(profiles, format);
    if (const std::optional<QString> error = saveFile(path, written.bytes)) {
        Q_EMIT failed(*error);
        return;
    }
    const QString done = tr("%n profile(s) were exported.", nullptr, int(profiles.size() - written.skipped.size()));
    if (written.skipped.isEmpty())
        Q_EMIT exported(done);
    else
        Q_EMIT exportedInPart(done + u' ' + leftOutText(written.skipped));
}

} // namespace dicom_echo
#include "moc_peer_list_actions.cpp"
