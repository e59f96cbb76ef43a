/* SPDX-License-Identifier: MIT */
/* Where in the file the parser is, for diagnostics. */
#include "parser.h"

#include <stdarg.h>
#include <stdio.h>

/* "/dataset/meeting[cop-01]/title" from the frames; element: one more below, or NULL. */
void tocp_parser_path(const struct tocp_parser *parser, const char *element, char *path, size_t size)
{
    size_t used = 0;
    path[0] = '\0';
    for (uint32_t i = 1; i <= parser->depth && used < size; i++) {
        const struct tocp_frame *frame = &parser->frames[i];
        const char *id = frame->kind == TOCP_FRAME_ROW ? tocp_build_id(parser->build, tocp_frame_ref(frame)) : "";
        /* Only the last provision is named in full: its id says where it stands. */
        if (frame->kind == TOCP_FRAME_ROW && frame->row_kind == TOCP_KIND_PROVISION && i < parser->depth &&
            parser->frames[i + 1].kind == TOCP_FRAME_ROW && parser->frames[i + 1].row_kind == TOCP_KIND_PROVISION)
            continue;
        used += (size_t)snprintf(path + used, size - used, id[0] ? "/%s[%s]" : "/%s", frame->element, id);
    }
    if (element && used < size)
        snprintf(path + used, size - used, "/%s", element);
}

#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void tocp_parser_report(struct tocp_parser *parser, int32_t code, const char *element, const char *format, ...)
{
    char path[TOCP_PATH_SIZE], message[TOCP_MESSAGE_SIZE];
    if (tocp_diagnostics_full(parser->build->diagnostics)) {
        tocp_report_more(parser->build->diagnostics, code);
        return;
    }
    struct tocp_place place = tocp_parser_place(parser);
    tocp_parser_path(parser, element, path, sizeof path);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    struct tocp_location location = {parser->input->name, place.line, place.column, path};
    tocp_report(parser->build->diagnostics, code, &location, "%s", message);
}

void tocp_parser_stop(struct tocp_parser *parser)
{
    parser->refused = 1;
    xmlStopParser(parser->context);
}
