// SPDX-License-Identifier: MIT
module libtoc

go 1.18
