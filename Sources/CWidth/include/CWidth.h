#pragma once
#include <stdint.h>

/// Columns of a scalar in the current locale; -1 when it is not printable.
int cwidth_columns(uint32_t scalar);

/// What the environment says about the characters that the terminal shows.
enum cwidth_charset {
  /// UTF-8, or nothing at all (the C locale), and a UTF-8 locale was found.
  CWIDTH_UTF8 = 0,
  /// Another character set (such as ISO-8859-1), or no UTF-8 locale on this machine.
  CWIDTH_OTHER = 1,
};

/// Chooses a UTF-8 character type for this process: the environment's, else C.UTF-8.
///
/// Call it once, before other threads read the locale.
enum cwidth_charset cwidth_use_utf8(void);
