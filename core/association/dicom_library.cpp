#include "core/association/dicom_library.h"

#include "core/platform/dynamic_library.h"

#include <utility>

namespace dicom_echo {

namespace {

/// Stands in for all associations of a program whose installation is damaged.
class NoAssociation final : public Association
{
public:
    explicit NoAssociation(QString error)
        : m_error(std::move(error))
    {}

    bool request() override { return false; }
    bool echo(quint16, quint16 &) override { return false; }
    bool release() override { return false; }
    bool collided() const override { return false; }
    QString error() const override { return m_error; }

private:
    QString m_error;
};

const LibraryFunctions<DicomFunctions> &dcmtk()
{
    static const LibraryFunctions<DicomFunctions> loaded =
        loadFunctions<DicomFunctions>(dicomLibrary, giveDicomFunctionsName);
    return loaded;
}

} // namespace

void loadDicomLibrary()
{
    static_cast<void>(dcmtk());
}

std::unique_ptr<Association> makeAssociation(PduChannel &channel, const AssociationProposal &proposal)
{
    if (!dcmtk())
        return std::make_unique<NoAssociation>(dcmtk().error);
    return dcmtk()->makeAssociation(channel, proposal);
}

DictionaryElement dictionaryElement(quint16 group, quint16 element)
{
    return dcmtk() ? dcmtk()->dictionaryElement(group, element) : DictionaryElement();
}

QString dcmtkVersion()
{
    return QStringLiteral(DICOM_ECHO_DCMTK_VERSION);
}

} // namespace dicom_echo
