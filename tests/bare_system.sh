# Sourced by try_packages and try_archive: a bare Debian in a folder of its own, and in it a user who has no rights.
# BARE_SYSTEM: a folder with the suite as debootstrap makes it, which is copied; without it, debootstrap is run.
# shellcheck shell=bash

fail()
{
    echo "${0##*/}: $*" >&2
    exit 1
}

# Starts the script again in namespaces of its own: with it ends all that it mounts and starts.
enter_namespaces()
{
    [ -n "${IN_OWN_NAMESPACES:-}" ] || IN_OWN_NAMESPACES=1 exec unshare --mount --mount-proc --pid --fork --kill-child "$0" "$@"
}

# Sets `root`, and `scratch`, which goes with the script.
#   make_bare_system SUITE
make_bare_system()
{
    scratch=$(mktemp -d)
    root=$scratch/root
    trap 'umount -l "$root/proc" "$root/tmp/.X11-unix" 2>/dev/null; rm -rf --one-file-system "$scratch"' EXIT
    if [ -n "${BARE_SYSTEM:-}" ]; then
        cp -a "$BARE_SYSTEM" "$root"
    else
        debootstrap --variant=minbase "$1" "$root" >"$scratch/log" || { tail -n 20 "$scratch/log"; fail 'no bare system'; }
    fi
    mount -t proc proc "$root/proc"
    mkdir -p "$root/home/user" "$root/tmp/.X11-unix"
    chown 1000:1000 "$root/home/user"
    in_root apt-get -q update >"$scratch/log"
}

in_root()
{
    DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}

as_user()
{
    chroot --userspec=1000:1000 "$root" env -i HOME=/home/user PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"
}

# Packages, from the archive or by their path in there. What apt says is in the log.
install()
{
    in_root apt-get -q -y --no-install-recommends install "$@" >"$scratch/log" 2>&1 || {
        tail -n 20 "$scratch/log"
        fail "install $*"
    }
}

# An echo by the console, without a display.
#   echo_on_console PROGRAM
echo_on_console()
{
    as_user "$1" --console --local-peer -v 2>&1 | grep -qxF 'I: Received Echo Response (Status: Success)' || fail 'no echo'
}

# An echo by the window on a display outside, which saves what it exchanged; it must not complain.
#   echo_in_window PROGRAM [SCREENSHOT]
echo_in_window()
{
    local display window i saved=$root/home/user/echo.txt
    mkdir -p /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    mkfifo "$scratch/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$scratch/display" >"$scratch/xvfb" 2>&1 &
    read -r display <"$scratch/display"
    as_user DISPLAY=":$display" timeout 60 "$1" --local-peer --echo --capture /home/user/echo.txt >"$scratch/window" 2>&1 &
    window=$!
    for ((i = 0; i < 300; ++i)); do
        [ ! -s "$saved" ] || break
        sleep 0.1 # the program in another process tells of it by its file only
    done
    [ -s "$saved" ] || { cat "$scratch/window"; fail 'the window did not echo'; }
    grep -q 'A-RELEASE-RP' "$saved" || fail 'the echo of the window failed'
    if [ -n "${2:-}" ]; then
        sleep 1 # for the picture to look at, not for the result
        import -display ":$display" -window root "$2"
    fi
    [ ! -s "$scratch/window" ] || { cat "$scratch/window"; fail 'the window complained'; }
    kill "$window" 2>/dev/null || true
}
