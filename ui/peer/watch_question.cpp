#include "ui/peer/watch_question.h"

#include "core/diagnosis/duration_text.h"
#include "core/text/visible_text.h"
#include "ui/run/run_book.h"
#include "ui/verdict/verdict_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace dicom_echo {
namespace {

constexpr qsizetype watchesNamed = 10;

struct WatchQuestion
{
    Q_DECLARE_TR_FUNCTIONS(WatchQuestion)
};

QString questionText(WatchEnd why, qsizetype watches)
{
    switch (why) {
    case WatchEnd::Stop:
        return WatchQuestion::tr("Stop %n watch(es)?", nullptr, int(watches));
    case WatchEnd::CloseWindow:
        return WatchQuestion::tr("Close the window and end its %n watch(es)?", nullptr, int(watches));
    case WatchEnd::DeleteProfile:
        return WatchQuestion::tr("Delete the profile and end its watch?");
    case WatchEnd::DeleteProfiles:
        return WatchQuestion::tr("Delete the profiles and end %n of their watches?", nullptr, int(watches));
    }
    Q_UNREACHABLE();
}

QString endButtonText(WatchEnd why)
{
    switch (why) {
    case WatchEnd::Stop:
        return WatchQuestion::tr("Stop");
    case WatchEnd::CloseWindow:
        return WatchQuestion::tr("Close");
    case WatchEnd::DeleteProfile:
    case WatchEnd::DeleteProfiles:
        return WatchQuestion::tr("Delete");
    }
    Q_UNREACHABLE();
}

} // namespace

QString shownName(const RunPlan &plan)
{
    return plan.subject.profile.isEmpty() ? peerText(plan.request) : visibleText(plan.subject.profile);
}

QList<RunningWatch> runningWatches(const QList<const RunController *> &watches)
{
    QList<RunningWatch> running;
    for (const RunController *const run : watches)
        running.append({shownName(run->plan()), run->progress().startedAt});
    return running;
}

QString watchesText(const QList<RunningWatch> &watches, const QDateTime &now)
{
    QStringList lines;
    for (const RunningWatch &watch : watches.first(std::min(watches.size(), watchesNamed))) {
        const auto milliseconds = static_cast<double>(watch.startedAt.msecsTo(now));
        lines << WatchQuestion::tr("%1, for %2", "peer, duration")
                     .arg(watch.name, durationText(milliseconds, userWords()));
    }
    if (watches.size() > watchesNamed)
        lines << WatchQuestion::tr("and %n more", nullptr, int(watches.size() - watchesNamed));
    return lines.join(u'\n');
}

void askToEndWatches(QWidget *parent, WatchEnd why, const QList<RunningWatch> &watches, std::function<void()> end)
{
    auto *const box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(questionText(why, watches.size()));
    box->setInformativeText(watchesText(watches, QDateTime::currentDateTimeUtc()));
    auto *const ending = box->addButton(endButtonText(why), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(WatchQuestion::tr("Keep watching"), QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [ending, end = std::move(end)](QAbstractButton *clicked) {
                         if (clicked == ending)
                             end();
                     });
    box->open();
}

} // namespace dicom_echo
