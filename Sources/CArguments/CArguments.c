#include "CArguments.h"
#include <stdlib.h>

// Other libraries of C call constructors without arguments.
#if !defined(__GLIBC__)
#error "glibc is needed, which gives a program's constructors what it gives to main"
#endif

static char *const *given = NULL;

// An ended list of as many words as are counted, or none at all.
__attribute__((constructor)) static void take(int count, char **words) {
  if (count < 1 || words == NULL || words[count] != NULL) return;
  for (int index = 0; index < count; index++) {
    if (words[index] == NULL) return;
  }
  // What the kernel puts in the place of an empty list.
  if (words[0][0] == '\0') return;
  given = words;
}

char *const *arguments_given(void) { return given; }
