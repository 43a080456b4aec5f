# bash completion of dicom-echo: the options that --help prints, the values of a few, and file names.
# shellcheck shell=bash

# Prints the options, short and long, a word each.
_dicom_echo_options()
{
    "$1" --help 2>/dev/null | sed -nE 's/^  (-[a-z]+)? *(--[a-z0-9-]+).*/\1 \2/p'
}

_dicom_echo()
{
    local word=$2 previous=$3 words=
    case $previous in
        -ll | --log-level) words='quiet critical error warning info debug' ;;
        --tls-profile) words='bcp195 bcp195-modified legacy' ;;
        --tls-verify) words='full chain pin none' ;;
        *) [[ $word != -* ]] || words=$(_dicom_echo_options "$1") ;;
    esac
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _dicom_echo dicom-echo
