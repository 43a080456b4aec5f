#include "ui/widgets/search_line.h"

#include <QLineEdit>

namespace dicom_echo {

QLineEdit *makeSearchLine(const QString &name, QWidget *parent)
{
    auto *const line = new QLineEdit(parent);
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    // Not before there is something to clear: looking for its icon would take a tenth of the time to the first frame.
    QObject::connect(line, &QLineEdit::textChanged, line, [line] { line->setClearButtonEnabled(true); });
    return line;
}

} // namespace dicom_echo
