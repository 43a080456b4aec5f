// One PDU in full: the tree of its fields and its bytes, each leading to the other, and the ways to copy them.
#pragma once

#include "ui/fields/field_text.h"
#include "ui/fields/field_tree_model.h"

#include <QWidget>

class QAction;
class QSplitter;
class QTreeView;

namespace dicom_echo {

class HexView;
class ToneLabel;

class PduDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PduDetails(QWidget *parent = nullptr);

    /// A PDU as it is to be shown.
    struct Content
    {
        QByteArray bytes;
        Field fields;
        std::vector<Violation> violations;
        QString partial;               ///< what is missing of the PDU behind its bytes, in words; empty for a whole one
        std::vector<ByteRange> hidden; ///< bytes that are not to be read, ascending
    };

    /// Shows another PDU and goes to its first violation. Without one, the field that was chosen last stays chosen if
    /// this PDU has it too.
    void showPdu(const Content &pdu);
    void clear();

    /// Copy as hex, as C array, as text. Bytes are the marked ones, or all.
    [[nodiscard]] QList<QAction *> copyActions() const { return m_copyActions; }

    /// All fields of the PDU as lines of text.
    [[nodiscard]] QString pduText() const { return fieldLines(m_fields.field(m_fields.index(0, 0))); }

    /// Between the tree and the bytes.
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

private:
    void makeCopyActions();
    void expandGroups();
    void chooseField(const QModelIndex &field);
    void chooseBytes(const ByteRange &range);
    [[nodiscard]] QModelIndex rememberedField() const;
    void remember(const QModelIndex &field);
    void goToField(const QModelIndex &field);
    void tellPlace();
    void copyHex() const;
    void copyCArray() const;
    void copyText() const;
    void copyFocused() const;

    FieldTreeModel m_fields;
    QTreeView *m_tree;
    HexView *m_hex;
    ToneLabel *m_partial;
    ToneLabel *m_violation; ///< of the chosen field
    ToneLabel *m_place;
    QSplitter *m_splitter;
    QList<QAction *> m_copyActions;
    QList<int> m_rememberedRows; ///< of the chosen field, from the root; empty for the PDU itself
    FieldId m_rememberedId = FieldId::Pdu;
    bool m_following = false; ///< the tree follows what was chosen elsewhere
};

} // namespace dicom_echo
