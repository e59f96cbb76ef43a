# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Completion of toc and toc-data: the program itself says what can come next.
_toc() {
    local current value words=()
    # bash takes --lang=fr apart, into three words.
    for value in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        if [ ${#words[@]} -gt 0 ] && [[ $value == = || ${words[-1]} == --*= ]]; then
            words[-1]+=$value
        else
            words+=("$value")
        fi
    done
    current=${words[-1]}
    mapfile -t COMPREPLY < <("$1" complete "${words[@]}" 2>/dev/null | cut -f 1)
    if [ "${COMPREPLY[0]-}" = :file ]; then
        compopt -o filenames
        [[ $current != --*=* ]] || current=${current#*=}
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    elif [[ $current == --*=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#*=}")
    elif [ "${COMPREPLY[*]}" = "${COMPREPLY[0]%=}=" ]; then
        compopt -o nospace
    fi
}
complete -F _toc toc toc-data
