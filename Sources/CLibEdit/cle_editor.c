#include "CLibEdit.h"

#include <histedit.h>
#include <stdio.h>

struct editline *cle_open(const char *program) { return el_init(program, stdin, stdout, stderr); }

void cle_close(struct editline *editor) {
    // el_end flushes the terminal's input when editing is on; type-ahead belongs to whoever reads next.
    el_set(editor, EL_EDITMODE, 0);
    el_end(editor);
}

int cle_set_clientdata(struct editline *editor, void *data) { return el_set(editor, EL_CLIENTDATA, data); }

void *cle_clientdata(struct editline *editor) {
    void *data = NULL;
    el_get(editor, EL_CLIENTDATA, &data);
    return data;
}

int cle_set_prompt(struct editline *editor, cle_prompt_fn prompt) { return el_set(editor, EL_PROMPT_ESC, prompt, '\001'); }

int cle_set_getc(struct editline *editor, cle_getc_fn get) { return el_set(editor, EL_GETCFN, get); }

int cle_set_editor(struct editline *editor, const char *name) { return el_set(editor, EL_EDITOR, name); }

const char *cle_editor_name(struct editline *editor) {
    const char *name = NULL;
    return el_get(editor, EL_EDITOR, &name) == 0 ? name : NULL;
}

int cle_set_signal(struct editline *editor, int on) { return el_set(editor, EL_SIGNAL, on); }

bool cle_is_editing(struct editline *editor) {
    int on = 0;
    return el_get(editor, EL_EDITMODE, &on) == 0 && on != 0;
}

int cle_prep_term(struct editline *editor, int on) { return el_set(editor, EL_PREP_TERM, on); }

int cle_refresh(struct editline *editor) { return el_set(editor, EL_REFRESH); }

void cle_resize(struct editline *editor) { el_resize(editor); }

int cle_columns(struct editline *editor) {
    int columns = 0;
    return el_get(editor, EL_GETTC, "co", &columns, (void *)NULL) == 0 ? columns : 0;
}

int cle_disable_inschar(struct editline *editor) {
    static const char *const capabilities[] = {"ic", "IC", "im", "dc", "DC", "dm"};
    int result = 0;
    for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++) {
        if (el_set(editor, EL_SETTC, capabilities[i], "", (void *)NULL) != 0) result = -1;
    }
    return result;
}

int cle_source(struct editline *editor, const char *path) { return el_source(editor, path); }

int cle_addfn(struct editline *editor, const char *name, const char *help, cle_command_fn command) {
    return el_set(editor, EL_ADDFN, name, help, command);
}

int cle_bind(struct editline *editor, const char *key, const char *command) {
    if (*key == '\0') return -1; // libedit would take it for the NUL key
    return el_set(editor, EL_BIND, key, command, (void *)NULL);
}

int cle_bind_alt(struct editline *editor, const char *key, const char *command) {
    if (*key == '\0') return -1;
    return el_set(editor, EL_BIND, "-a", key, command, (void *)NULL);
}

void cle_push(struct editline *editor, const char *text) { el_push(editor, text); }

void cle_write(struct editline *editor, const char *bytes, size_t count) {
    FILE *out = NULL;
    if (el_get(editor, EL_GETFP, 1, &out) != 0 || out == NULL) return;
    fwrite(bytes, 1, count, out);
    fflush(out);
}
