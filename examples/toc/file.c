/* SPDX-License-Identifier: MIT */
#include "file.h"
#include "memory.h"
#include "replace.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { STEP = 1 << 16, MOST = 64 << 20 };

static char *read_stream(FILE *stream, size_t *size)
{
    char *bytes = NULL;
    *size = 0;
    for (size_t got = 1; got && *size <= MOST; *size += got) {
        bytes = grow(bytes, *size + STEP, 1);
        got = fread(bytes + *size, 1, STEP, stream);
    }
    return bytes;
}

/* What is meant by a "name of a file" that is a sentence. */
static const char *hint(const char *path)
{
    return errno == ENOENT && strchr(path, ' ') ? "; a text itself is given on standard input" : "";
}

char *file_read(const struct session *session, const char *path, size_t *size)
{
    int is_input = strcmp(path, "-") == 0;
    FILE *stream = is_input ? stdin : fopen(path, "rb");
    char *bytes = stream ? read_stream(stream, size) : NULL;
    int failed = !stream || ferror(stream);
    if (failed)
        session_refuse(session, "%s: %s; expected a file that can be read%s", path, strerror(errno), hint(path));
    else if (*size > MOST)
        session_refuse(session, "%s: larger than %d bytes", path, MOST);
    if (stream && !is_input)
        fclose(stream);
    if (!failed && *size <= MOST)
        return bytes;
    free(bytes);
    return NULL;
}

int file_write(struct session *session, const char *path, const char *text)
{
    if (!path)
        return fputs(text, session->page.stream) < 0 ? session_refuse(session, "%s", strerror(errno)) : 0;
    if (replace_file(path, text) == 0)
        return 0;
    return session_refuse(session, "%s: %s; expected a file that can be written", path, strerror(errno));
}
