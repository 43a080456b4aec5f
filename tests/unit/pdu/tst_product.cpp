// Which product an implementation is taken for.
#include "core/pdu/product.h"

#include <QTest>

using namespace dicom_echo;

class TestProduct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheProduct_data();
    void tellsTheProduct();
};

void TestProduct::tellsTheProduct_data()
{
    QTest::addColumn<QString>("classUid");
    QTest::addColumn<QString>("versionName");
    QTest::addColumn<QString>("product");
    const auto row = [](const char *classUid, const char *versionName, const char *product) {
        QTest::addRow("%s, %s", classUid, versionName)
            << QString::fromLatin1(classUid) << QString::fromLatin1(versionName) << QString::fromLatin1(product);
    };
    row("1.2.276.0.7230010.3.0.3.6.7", "OFFIS_DCMTK_367", "DCMTK 3.6.7");
    row("1.2.40.0.13.1.3", "dcm4che-5.29.1", "dcm4che 5.29.1");
    row("1.2.826.0.1.3680043.9.3811.2.0.2", "PYNETDICOM_202", "pynetdicom 2.0.2");
    row("1.3.6.1.4.1.30071.8", "fo-dicom 4.0.8", "fo-dicom 4.0.8");
    row("1.2.276.0.7230010.3.0.3.6.7", "ARCHIVE", "DCMTK"); // built on it
    row("1.2.40.0.13.1.1.1", "", "dcm4che");
    row("1.2.3", "OFFIS_DCMTK_36", "");
    row("1.2.3", "X OFFIS_DCMTK_367", "");
    row("1.2.276.0.7230010.3.0.30", "", "");
    row("", "", "");
}

void TestProduct::tellsTheProduct()
{
    QFETCH(QString, classUid);
    QFETCH(QString, versionName);
    QTEST(productName(classUid, versionName), "product");
}

QTEST_GUILESS_MAIN(TestProduct)
#include "tst_product.moc"
