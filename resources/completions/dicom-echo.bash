# bash completion of dicom-echo: the options that --help prints, the values of a few, and file names where a file is asked for.
# shellcheck shell=bash

# Prints the options, short and long, a word each.
_dicom_echo_options()
{
    "$1" --help 2>/dev/null | sed -nE 's/^  (-[a-z]+)? *(--[a-z0-9-]+).*/\1 \2/p'
}

# Prints what an option takes, `file` or `name`; nothing if it takes nothing.
_dicom_echo_value()
{
    "$1" --help 2>/dev/null | sed -nE 's/^  (-[a-z]+)? *(--[a-z0-9-]+) <([a-z0-9]+)>.*/\1 \2 \3/p' |
        awk -v option="$2" '$1 == option || $(NF - 1) == option { print $NF }'
}

# Prints the formats that the program names when it is asked for another one: those of results, or with --export of lists.
_dicom_echo_formats()
{
    local program=$1 list=()
    shift
    [[ " $* " != *' --export '* ]] || list=(--export -)
    "$program" "${list[@]}" --format '?' 2>&1 | sed -n 's/^.* one of //; s/,//gp'
}

_dicom_echo()
{
    local word=$2 previous=$3 words='' value
    [ "$previous" != = ] || previous=${COMP_WORDS[COMP_CWORD - 2]} # --format=csv is three words
    [ "$word" != = ] || word=
    value=$(_dicom_echo_value "$1" "$previous")
    case $previous in
        -ll | --log-level) words='quiet critical error warning info debug' ;;
        --format) words=$(_dicom_echo_formats "$1" "${COMP_WORDS[@]}") ;;
        --tls-profile) words='bcp195 bcp195-modified legacy' ;;
        --tls-verify) words='full chain pin none' ;;
        *) [[ -n $value || $word != -* ]] || words=$(_dicom_echo_options "$1") ;;
    esac
    COMPREPLY=()
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    elif [[ -z $value || $value == file || $value == path ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _dicom_echo dicom-echo
