#define _GNU_SOURCE
#include "CLibEdit.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static atomic_int flags[CLE_SIGNAL_COUNT];
static int wake[2] = {-1, -1};
static bool installed;

static const int reading_signals[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGQUIT};
#define READING_COUNT (sizeof reading_signals / sizeof *reading_signals)
static struct sigaction before_reading[READING_COUNT];
static int reading_depth;

static void on_signal(int number) {
    int saved = errno;
    switch (number) {
    case SIGINT: atomic_store(&flags[CLE_INTERRUPT], 1); break;
    case SIGTERM:
    case SIGHUP: atomic_store(&flags[CLE_HANGUP], 1); break;
    case SIGWINCH: atomic_store(&flags[CLE_WINDOW], 1); break;
    case SIGCONT: atomic_store(&flags[CLE_CONTINUE], 1); break;
    case SIGTSTP: atomic_store(&flags[CLE_SUSPEND], 1); break;
    default: break; // SIGQUIT: a core dump would leave the terminal in editing mode
    }
    ssize_t ignored = write(wake[1], "", 1); // a full pipe is as good: the wait ends all the same
    (void)ignored;
    errno = saved;
}

static int handle(int number, int extra_flags, struct sigaction *before) {
    struct sigaction action = {0};
    action.sa_handler = on_signal;
    action.sa_flags = extra_flags;
    sigemptyset(&action.sa_mask);
    return sigaction(number, &action, before);
}

int cle_signals_install(void) {
    if (installed) return 0;
    if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return errno;
    struct sigaction hangup;
    if (handle(SIGINT, 0, NULL) != 0) return errno;
    // A second SIGTERM kills: whoever sends two means it.
    if (handle(SIGTERM, SA_RESETHAND, NULL) != 0) return errno;
    if (sigaction(SIGHUP, NULL, &hangup) == 0 && hangup.sa_handler != SIG_IGN && handle(SIGHUP, 0, NULL) != 0) return errno;
    installed = true;
    return 0;
}

void cle_reading_begin(void) {
    if (reading_depth++ > 0) return;
    for (size_t i = 0; i < READING_COUNT; i++) handle(reading_signals[i], 0, &before_reading[i]);
}

void cle_reading_end(void) {
    if (reading_depth == 0 || --reading_depth > 0) return;
    for (size_t i = 0; i < READING_COUNT; i++) sigaction(reading_signals[i], &before_reading[i], NULL);
}

bool cle_signal_pending(enum cle_signal which) { return atomic_load(&flags[which]) != 0; }

bool cle_signal_take(enum cle_signal which) { return atomic_exchange(&flags[which], 0) != 0; }

void cle_stop_self(void) {
    struct sigaction standard = {0}, ours;
    standard.sa_handler = SIG_DFL;
    sigemptyset(&standard.sa_mask);
    sigaction(SIGTSTP, &standard, &ours);
    // To this process alone: the kernel has already told the others of the group.
    kill(getpid(), SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

enum cle_event cle_wait(int descriptor, int milliseconds) {
    struct pollfd sources[2] = {{.fd = descriptor, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
    int count = poll(sources, 2, milliseconds);
    if (count < 0) return errno == EINTR ? CLE_EVENT_SIGNAL : CLE_EVENT_FAILURE;
    if (count == 0) return CLE_EVENT_NONE;
    if (sources[1].revents != 0) {
        char bytes[64];
        while (read(wake[0], bytes, sizeof bytes) > 0) {}
        return CLE_EVENT_SIGNAL;
    }
    return CLE_EVENT_INPUT; // a hang-up counts: the read that follows reports it
}
