#include "CLibEdit.h"

#include <histedit.h>

struct history *cle_history_open(struct editline *editor, int size) {
    HistEvent event;
    History *list = history_init();
    if (list == NULL) return NULL;
    if (history(list, &event, H_SETSIZE, size) < 0 || el_set(editor, EL_HIST, history, list) != 0) {
        history_end(list);
        return NULL;
    }
    // Only adjacent repeats: the others are removed by number.
    history(list, &event, H_SETUNIQUE, 1);
    return list;
}

void cle_history_close(struct history *list) { history_end(list); }

int cle_history_enter(struct history *list, const char *text) {
    HistEvent event;
    if (history(list, &event, H_ENTER, text) < 0 || history(list, &event, H_FIRST) < 0) return -1;
    return event.num;
}

int cle_history_delete(struct history *list, int number) {
    HistEvent event;
    return history(list, &event, H_DEL, number) < 0 ? -1 : 0;
}

int cle_history_clear(struct history *list) {
    HistEvent event;
    return history(list, &event, H_CLEAR) < 0 ? -1 : 0;
}
