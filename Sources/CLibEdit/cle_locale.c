#define _XOPEN_SOURCE 700
#include "CLibEdit.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <strings.h>

static bool is_utf8(void) {
    const char *codeset = nl_langinfo(CODESET);
    return codeset != NULL && (strcasecmp(codeset, "UTF-8") == 0 || strcasecmp(codeset, "utf8") == 0);
}

bool cle_ensure_utf8(void) {
    static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
    if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return true;
    for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
        if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && is_utf8()) return true;
    }
    return false;
}

int cle_width(wchar_t character) { return wcwidth(character); }
