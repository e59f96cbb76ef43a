/* SPDX-License-Identifier: MIT */
/* The cases of a program: those of the libraries that it is linked to. */
#include "bench.h"

const struct bench_case *const bench_tables[] = {
    bench_core_cases,
#ifdef BENCH_XML
    bench_xml_cases,
    bench_libxml2_cases,
#endif
#ifdef BENCH_PUGIXML
    bench_pugixml_cases,
#endif
#ifdef BENCH_XMLB
    bench_xmlb_cases,
#endif
#ifdef BENCH_SQLITE
    bench_sqlite_cases,
#endif
    NULL,
};
