#include "CLibEdit.h"

#include <errno.h>
#include <histedit.h>

int cle_read(struct editline *editor, const char **text, int *count, int *error) {
    *count = 0;
    errno = 0;
    *text = el_gets(editor, count);
    *error = errno;
    if (*text != NULL && *count > 0) return 1;
    return *count < 0 ? -1 : 0;
}

int cle_line(struct editline *editor, const wchar_t **text, int *cursor) {
    const LineInfoW *line = el_wline(editor);
    *text = line->buffer;
    *cursor = (int)(line->cursor - line->buffer);
    return (int)(line->lastchar - line->buffer);
}

int cle_insert(struct editline *editor, const wchar_t *text) { return el_winsertstr(editor, text); }

void cle_delete_before(struct editline *editor, int count) { el_deletestr(editor, count); }

int cle_move(struct editline *editor, int by) { return el_cursor(editor, by); }
