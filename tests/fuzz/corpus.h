// The kept inputs of a fuzzer as the rows of a test.
#pragma once

#include <QDir>
#include <QTest>

namespace dicom_echo::test {

/// Makes the column `input` and a row for each file of the folder.
inline void addCorpusRows(const QString &folder)
{
    QTest::addColumn<QByteArray>("input");
    const QDir corpus(folder);
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY2(!names.isEmpty(), qPrintable(folder));
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

} // namespace dicom_echo::test
