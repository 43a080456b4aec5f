// The tree of profiles with the keys and drops that it takes. What is selected, opened and edited is the panel's.
#pragma once

#include <QTreeView>

namespace dicom_echo {

class ProfileView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter on a profile.
    void entered();
    /// Up on the first row.
    void leftUpwards();
    /// Esc.
    void escaped();
    void filesDropped(const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] bool isOnFirstRow() const;
    [[nodiscard]] bool isOnGroup() const;
};

} // namespace dicom_echo
