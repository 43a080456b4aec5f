// What the operating system tells a process by signals. To be called from main() before there are other threads.
#pragma once

namespace dicom_echo {

/// Writing to a pipe or a connection without a reader is an error then, not the end of the process (SIGPIPE).
void ignoreBrokenPipes();

/// Each of SIGINT and SIGTERM calls `handler` once; then it ends the process as usual. The handler is called on any
/// thread, between any two instructions: it may do no more than what is safe in a signal handler.
void onFirstTermination(void (*handler)(int));

} // namespace dicom_echo
