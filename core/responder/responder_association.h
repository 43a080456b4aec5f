// One association of the responder, on DCMTK's acceptor: negotiates, answers each C-ECHO-RQ, and ends with the peer.
#pragma once

namespace dicom_echo {

class ResponderConnection;

enum class Admission { Admitted, TooMany };

/// Serves the connection until the association has ended. Blocks; every wait is bounded by the connection. May be
/// called on many threads at once, each with a connection of its own. TooMany answers the request with A-ASSOCIATE-RJ,
/// transient, local limit exceeded (PS3.8 table 9-21).
void serveAssociation(ResponderConnection &connection, Admission admission);

} // namespace dicom_echo
