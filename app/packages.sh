# Sourced by app/run and tests/run: what DICOM Echo needs of Debian 12 or 13, and how it gets there.
# shellcheck shell=bash disable=SC2034

# To build and to start the program. qt6-svg-dev draws the icons and saves charts, qt6-qpa-plugins holds the platforms other
# than X11, libqt6sql6-sqlite keeps the history.
app_packages=(g++ cmake ninja-build qt6-base-dev qt6-qpa-plugins qt6-svg-dev libqt6sql6-sqlite libdcmtk-dev libssl-dev
    zlib1g-dev libzstd-dev prometheus-cpp-dev qtkeychain-qt6-dev qt6-l10n-tools ca-certificates)

# For those who get these elsewhere than from Debian.
requirements='a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 with Qt SQL, Qt SVG and its linguist tools, DCMTK 3.6.7, OpenSSL 3, zlib, zstd and prometheus-cpp, or later ones'

# Prints those of the named Debian packages that are not installed: none on a system without apt, where the build itself finds
# out what is missing.
missing_packages()
{
    command -v apt-get dpkg-query >/dev/null || return 0
    comm -23 <(printf '%s\n' "$@" | sort) \
        <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p' | sort)
}

# Installs the named Debian packages, as root or through sudo.
install_packages()
{
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 install "$@"
}
