// Bytes as offset, hexadecimal and ASCII columns, with a cursor and a marked range. Knows nothing of fields: its owner
// is told which bytes the user chose, and says which bytes to mark. A screen reader reads the lines as text.
#pragma once

#include "core/pdu/pdu.h"
#include "ui/fields/hex_lines.h"

#include <QAbstractScrollArea>

namespace dicom_echo {

class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /// Shows other bytes: nothing is marked, the cursor stands on the first one.
    /// Those of `hidden`, which ascend, are there but not to be read.
    void setBytes(const QByteArray &bytes, const std::vector<ByteRange> &hidden = {});
    [[nodiscard]] const QByteArray &bytes() const { return m_lines.bytes; }

    /// Marks bytes, all of which must exist, and scrolls to them. The cursor stays if it is on one of them.
    void mark(const ByteRange &range);
    [[nodiscard]] const ByteRange &marked() const { return m_marked; }
    /// The marked bytes; all if none is marked.
    [[nodiscard]] QByteArray chosenBytes() const;

    /// Offset of the byte with the cursor; 0 if there are no bytes.
    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    /// As if the user had gone there: marks that byte and emits chosen().
    void moveCursor(qsizetype offset);

    /// The text as shown.
    [[nodiscard]] const HexLines &lines() const { return m_lines; }
    /// Where the text is in the viewport.
    [[nodiscard]] QRect textRect(QPoint textPosition, int characters) const;
    [[nodiscard]] QPoint textPositionAt(QPoint viewportPosition) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The user went to a byte, or chose several; they are marked.
    void chosen(const dicom_echo::ByteRange &range);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Reach { OneByte, FromAnchor };

    void choose(qsizetype offset, Reach reach);
    void scrollTo(const ByteRange &range);
    void fitToViewport();
    [[nodiscard]] bool isMarked(qsizetype offset) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] qreal characterWidth() const;
    void paintLine(QPainter &painter, int number) const;
    void paintMark(QPainter &painter, int number) const;
    void paintCursor(QPainter &painter) const;

    HexLines m_lines;
    ByteRange m_marked;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0; ///< where the selection of several bytes began
};

} // namespace dicom_echo
