#include "CLanguages.h"
#include <cstddef>
#include <cstdio>
#include <cld2/public/compact_lang_det.h>

const char *clanguages_of(const char *utf8, int length, int *percent) {
  CLD2::Language languages[3];
  int percents[3] = {0, 0, 0};
  int bytes = 0;
  bool reliable = false;
  CLD2::DetectLanguageSummary(
      utf8, length, true, languages, percents, &bytes, &reliable);
  *percent = percents[0];
  if (!reliable || languages[0] == CLD2::UNKNOWN_LANGUAGE) return NULL;
  return CLD2::LanguageCode(languages[0]);
}
