/// The few parts of libedit that LineEditing needs, as plain functions.
///
/// libedit's own interface is variadic, which Swift cannot call, and hands out `FILE *`, which Swift 6
/// refuses to share. Nothing of <histedit.h> is visible here, so that no Swift file can depend on it.
#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

/// libedit's `EditLine`; Swift sees an `OpaquePointer`.
struct editline;
/// libedit's `History` (the list in memory; files are LineEditing's own business).
struct history;

/// Returns the prompt; the text must stay valid until the next call.
typedef char *(*cle_prompt_fn)(struct editline *);
/// A command bound to a key; returns one of the `cle_result` values.
typedef unsigned char (*cle_command_fn)(struct editline *, int);
/// Delivers one key: 1 = stored in the second argument, 0 = end of input, -1 = failure with `errno` set.
typedef int (*cle_getc_fn)(struct editline *, wchar_t *);

/// What a command asks libedit to do next (libedit's CC_ constants).
enum cle_result {
    CLE_NORMAL = 0,
    CLE_REFRESH = 4,
    CLE_CURSOR = 5,
    CLE_ERROR = 6,
    CLE_REDISPLAY = 8,
    CLE_REFRESH_BEEP = 9
};

// ---- Locale and width (cle_locale.c) ----

/// Puts a UTF-8 LC_CTYPE in force and returns true, or returns false when the system has none.
/// Must come before `cle_open`: under another locale a non-ASCII prompt crashes libedit.
bool cle_ensure_utf8(void);
/// The number of columns the C library gives a character; -1 when it cannot be printed.
int cle_width(wchar_t character);

// ---- The editor (cle_editor.c) ----

/// Opens an editor on the standard streams, or returns NULL.
struct editline *cle_open(const char *program);
/// Ends an editor without discarding what has been typed ahead.
void cle_close(struct editline *editor);
/// Stores the pointer that `cle_clientdata` returns in callbacks.
int cle_set_clientdata(struct editline *editor, void *data);
/// The pointer stored with `cle_set_clientdata`.
void *cle_clientdata(struct editline *editor);
/// Sets the prompt callback; escapes in the prompt stand between two bytes 0x01.
int cle_set_prompt(struct editline *editor, cle_prompt_fn prompt);
/// Sets the callback that delivers keys.
int cle_set_getc(struct editline *editor, cle_getc_fn get);
/// Chooses "emacs" or "vi" keys; forgets all bindings made before.
int cle_set_editor(struct editline *editor, const char *name);
/// The keys in force: "emacs", "vi", or NULL when unknown.
const char *cle_editor_name(struct editline *editor);
/// Says whether libedit may install its own signal handlers (it must not: they signal the whole process group).
int cle_set_signal(struct editline *editor, int on);
/// Whether editing is on; `.editrc` may switch it off.
bool cle_is_editing(struct editline *editor);
/// Puts the terminal into editing (1) or ordinary (0) mode.
int cle_prep_term(struct editline *editor, int on);
/// Draws the prompt and the buffer anew from the cursor's present place.
int cle_refresh(struct editline *editor);
/// Takes over the terminal's present size.
void cle_resize(struct editline *editor);
/// Columns of the terminal as libedit sees them.
int cle_columns(struct editline *editor);
/// Empties the insert and delete character capabilities: with them libedit loses text in wrapped lines.
int cle_disable_inschar(struct editline *editor);
/// Reads one of libedit's set-up files; NULL means `$EDITRC` or `~/.editrc`.
int cle_source(struct editline *editor, const char *path);
/// Registers a command under a name; libedit copies both texts.
int cle_addfn(struct editline *editor, const char *name, const char *help, cle_command_fn command);
/// Binds a key in the emacs or vi insert map; 0 on success, -1 for an unknown command or key.
int cle_bind(struct editline *editor, const char *key, const char *command);
/// Binds a key in the vi command map; results as for `cle_bind`.
int cle_bind_alt(struct editline *editor, const char *key, const char *command);
/// Queues text as if it had been typed.
void cle_push(struct editline *editor, const char *text);
/// Writes bytes to the editor's terminal at once.
void cle_write(struct editline *editor, const char *bytes, size_t count);

// ---- The line being edited (cle_line.c) ----

/// Reads a line. 1 = a line of `*count` bytes at `*text`; 0 = end of input; -1 = failure, with `*error` set.
int cle_read(struct editline *editor, const char **text, int *count, int *error);
/// The buffer as it stands; valid until the next edit. Returns its length in characters.
int cle_line(struct editline *editor, const wchar_t **text, int *cursor);
/// Inserts text at the cursor; -1 when it does not fit.
int cle_insert(struct editline *editor, const wchar_t *text);
/// Deletes characters (not bytes) before the cursor.
void cle_delete_before(struct editline *editor, int count);
/// Moves the cursor by characters, within the buffer, and returns its new place.
int cle_move(struct editline *editor, int by);

// ---- The list behind Up, Down and Ctrl-R (cle_history.c) ----

/// Makes a list for at most `size` entries and gives it to the editor, or returns NULL.
struct history *cle_history_open(struct editline *editor, int size);
/// Frees a list; call only after `cle_close`.
void cle_history_close(struct history *history);
/// Adds an entry; returns its number, or -1.
int cle_history_enter(struct history *history, const char *text);
/// Removes the entry with a number; -1 when there is none.
int cle_history_delete(struct history *history, int number);
/// Removes all entries.
int cle_history_clear(struct history *history);

// ---- Signals and waiting (cle_signals.c) ----

/// Signals that the handlers only take note of.
enum cle_signal {
    CLE_INTERRUPT,
    CLE_HANGUP,
    CLE_WINDOW,
    CLE_CONTINUE,
    CLE_SUSPEND,
    CLE_SIGNAL_COUNT
};

/// Installs the handlers of SIGINT, SIGTERM and SIGHUP (unless the parent had SIGHUP ignored), without
/// SA_RESTART. They raise flags only. Calling it again does nothing. Returns 0, or an `errno` value.
int cle_signals_install(void);
/// Installs the handlers that matter while a line is read: SIGWINCH, SIGCONT, SIGTSTP, SIGQUIT.
void cle_reading_begin(void);
/// Restores what `cle_reading_begin` replaced.
void cle_reading_end(void);
/// Whether a signal's flag is up.
bool cle_signal_pending(enum cle_signal which);
/// Lowers a signal's flag and returns whether it was up.
bool cle_signal_take(enum cle_signal which);
/// Stops this process as Ctrl-Z does and returns when it is continued.
void cle_stop_self(void);

/// What `cle_wait` saw.
enum cle_event { CLE_EVENT_INPUT, CLE_EVENT_SIGNAL, CLE_EVENT_NONE, CLE_EVENT_FAILURE };
/// Waits for input on a descriptor or for a signal's flag, for `milliseconds` (-1: for ever). A signal that comes
/// just before the wait is not missed: its handler writes to a pipe that is waited on too.
enum cle_event cle_wait(int descriptor, int milliseconds);

#endif
