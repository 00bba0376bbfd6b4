#define _XOPEN_SOURCE 700
#include "CWidth.h"
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

int cwidth_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

enum cwidth_charset cwidth_use_utf8(void) {
  const char *name = setlocale(LC_CTYPE, "");
  const char *codeset = name == NULL ? "" : nl_langinfo(CODESET);
  if (strcmp(codeset, "UTF-8") == 0) return CWIDTH_UTF8;
  // The C locale says nothing about the terminal; a name such as de_DE.ISO-8859-1 does.
  int silent = name == NULL || strcmp(codeset, "ANSI_X3.4-1968") == 0;
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) return CWIDTH_OTHER;
  return silent ? CWIDTH_UTF8 : CWIDTH_OTHER;
}
