#pragma once
#include <stdint.h>

/// Columns of a scalar in the current locale; -1 when it is not printable.
int cwidth_columns(uint32_t scalar);
/// Chooses a UTF-8 character type for this process: the environment's, else C.UTF-8. 1 when found.
int cwidth_use_utf8(void);
