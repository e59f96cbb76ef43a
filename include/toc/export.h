/* SPDX-License-Identifier: MIT */
/** @file export.h
 *  Marks of the declarations. All of them are empty for a C or C++ program; a scanner that defines
 *  TOC_ANNOTATE sees them as annotations, and so does the generator of `libtoc-api.json`.
 */
#ifndef TOC_EXPORT_H
#define TOC_EXPORT_H

#include <stddef.h>
#include <stdint.h>

/** @def TOC_API
 *  Before every public function. A program that links the static libraries on Windows defines TOC_STATIC. */
#if defined(TOC_STATIC)
#define TOC_API
#elif defined(_WIN32) && defined(TOC_BUILD)
#define TOC_API __declspec(dllexport)
#elif defined(_WIN32)
#define TOC_API __declspec(dllimport)
#elif defined(__GNUC__)
#define TOC_API __attribute__((visibility("default")))
#else
#define TOC_API
#endif

/** @def TOC_NOTE
 *  An annotation; the marks below are made of it. */
#if defined(TOC_ANNOTATE)
#define TOC_NOTE(text) __attribute__((annotate(text)))
#else
#define TOC_NOTE(text)
#endif

/** The caller owns the result and releases it with function f. */
#define TOC_OWNED(f) TOC_NOTE("toc:owned:" #f)
/** The result is borrowed and lives as long as the dataset of parameter p (or p itself, if it owns); of "library":
 * as long as the program. */
#define TOC_LENT(p) TOC_NOTE("toc:lent:" #p)
/** May be NULL. */
#define TOC_NULLABLE TOC_NOTE("toc:nullable")
/** Is written by the function, also when it fails. */
#define TOC_OUT TOC_NOTE("toc:out")
/** An array or byte block whose length is parameter p. */
#define TOC_LEN(p) TOC_NOTE("toc:len:" #p)
/** An int that is 1 for yes and 0 for no. */
#define TOC_TRUTH TOC_NOTE("toc:truth")

/** @def TOC_BEGIN
 *  Declarations from here to TOC_END have the names of C in a C++ program too. */
/** @def TOC_END
 *  The end of what TOC_BEGIN began. */
#if defined(__cplusplus)
#define TOC_BEGIN extern "C" {
#define TOC_END }
#else
#define TOC_BEGIN
#define TOC_END
#endif

#endif
