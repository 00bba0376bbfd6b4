#define _XOPEN_SOURCE 700
#include "CWidth.h"
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

int cwidth_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/// Whether the name of the wanted locale ends in a character set other than UTF-8.
static int names_other_charset(void) {
  const char *variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int index = 0; index < 3; index++) {
    const char *name = getenv(variables[index]);
    if (name == NULL || name[0] == '\0') continue;
    const char *charset = strchr(name, '.');
    return charset != NULL && strncasecmp(charset, ".utf-8", 6) != 0
           && strncasecmp(charset, ".utf8", 5) != 0;
  }
  return 0;
}

enum cwidth_charset cwidth_use_utf8(void) {
  // A locale that is not installed still says what the terminal shows; the C locale says nothing.
  int other = names_other_charset();
  const char *name = setlocale(LC_CTYPE, "");
  if (name != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return CWIDTH_UTF8;
  if (name != NULL && strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") != 0) other = 1;
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) return CWIDTH_OTHER;
  return other ? CWIDTH_OTHER : CWIDTH_UTF8;
}
