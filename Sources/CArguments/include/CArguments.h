#pragma once

/// The words that the kernel started this program with, its own name first and NULL behind the
/// last; NULL where there are none, or where the first is empty.
///
/// They are what `main` is given, whatever libraries did before it and wherever /proc is.
char *const *arguments_given(void);
