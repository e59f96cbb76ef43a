# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034
# What building needs on Debian 12. Sourced by examples/run, tests/run and .ci/run.

# Whether something is there: command:NAME, module:NAME (pkg-config), perl:NAME or file:PATH.
is_there() {
    case $1 in
    command:*) command -v "${1#*:}" >/dev/null ;;
    module:*) pkg-config --exists "${1#*:}" 2>/dev/null ;;
    perl:*) perl -M"${1#*:}" -e 1 2>/dev/null ;;
    file:*) [ -e "${1#*:}" ] ;;
    esac
}

# need WHAT PACKAGE...: installs the packages of all that is missing, or says what to install.
need() {
    local missing=()
    while [ $# -gt 0 ]; do
        is_there "$1" || missing+=("$2")
        shift 2
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "These Debian packages are missing: ${missing[*]}" >&2
        echo "Install them as root: apt-get install ${missing[*]}" >&2
        return 1
    fi
    echo "Installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

needs_to_build=(
    command:gcc gcc file:/usr/include/stdio.h libc6-dev command:pkg-config pkg-config command:meson meson command:ninja ninja-build
    module:libxml-2.0 libxml2-dev module:jansson libjansson-dev module:smartcols libsmartcols-dev
    module:libutf8proc libutf8proc-dev file:/usr/include/libstemmer.h libstemmer-dev
)
needs_to_test=(
    module:check check command:python3 python3 command:xmllint libxml2-utils command:valgrind valgrind command:clang clang
    file:/usr/share/i18n/locales/tr_TR locales command:castxml castxml
    file:/usr/lib/python3/dist-packages/jsonschema python3-jsonschema command:g++ g++
    command:cmake cmake command:gdb gdb command:zsh zsh # what is installed is tried in them
    command:doxygen doxygen file:/usr/share/doxygen-awesome-css/doxygen-awesome.css doxygen-awesome-css
    command:mandoc mandoc command:man man-db # the reference and the man pages
    file:/usr/include/zlib.h zlib1g-dev file:/usr/include/lzma.h liblzma-dev # for a static link of libxml2
)
needs_to_analyse=(
    command:clang-tidy clang-tidy command:abidw abigail-tools command:gcovr gcovr command:shellcheck shellcheck
    file:/usr/lib/gcc/x86_64-linux-gnu/12/32/libgcc.a gcc-multilib
    file:/usr/lib/llvm-14/lib/clang/14.0.6/lib/linux/libclang_rt.fuzzer-x86_64.a libclang-rt-14-dev
)
needs_to_package=(command:dpkg-buildpackage dpkg-dev command:dh debhelper command:lintian lintian)

# Rust and Java are large: their bindings are tested where they are installed already.
needs_for_bindings=(
    command:go golang-go command:luajit luajit command:node nodejs command:npm npm command:ruby ruby
    command:guile guile-3.0 file:/usr/share/guile/site/3.0/json.scm guile-json
    perl:FFI::Platypus libffi-platypus-perl file:/usr/lib/python3/dist-packages/cffi python3-cffi
)

# The meson that works: the name on PATH may be a shim without a program behind it.
find_meson() {
    local candidate
    for candidate in meson /usr/bin/meson; do
        if "$candidate" --version >/dev/null 2>&1; then
            echo "$candidate"
            return 0
        fi
    done
    echo "meson is installed, but does not run: see what 'meson --version' says" >&2
    return 1
}

# configure FOLDER OPTION...: sets a build folder up, or leaves it as it is.
configure() {
    [ -f "$1/build.ninja" ] || "$(find_meson)" setup "$1" "${@:2}"
}
