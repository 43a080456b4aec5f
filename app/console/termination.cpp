#include "app/console/termination.h"

#include "core/platform/signals.h"

namespace dicom_echo {

namespace {

const CancelToken &token()
{
    static const CancelToken token;
    return token;
}

extern "C" void cancelOnTermination(int)
{
    token().cancel();
}

} // namespace

const CancelToken &terminationToken()
{
    static const bool isListening = [] {
        static_cast<void>(token()); // made before a handler can ask for it
        onFirstTermination(cancelOnTermination);
        return true;
    }();
    static_cast<void>(isListening);
    return token();
}

} // namespace dicom_echo
