#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

// Declared here because <term.h> turns words such as `lines` and `columns` into macros.
extern int setupterm(const char *term, int descriptor, int *result);
extern char *tigetstr(const char *name);
extern int tigetflag(const char *name);
extern int tigetnum(const char *name);

// Which glibc shows only to GNU programs.
extern int dup3(int from, int to, int flags);
extern int memfd_create(const char *name, unsigned int flags);

/// Reads the description of a terminal; 1 when there is one that can be used.
static inline int cn_describe(const char *term) {
  int result = 0;
  return setupterm(term, 1, &result) == OK && result == 1;
}

/// A capability that is a string; NULL when the terminal has none.
static inline const char *cn_string(const char *name) {
  char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

/// Starts ncurses on stdin and a stream to the same terminal: every key as its byte, no echo, no type-ahead check.
static inline int cn_start(const char *term, FILE *output) {
  use_env(FALSE);
  use_tioctl(TRUE);
  if (newterm(term, output, stdin) == NULL) return 0;
  raw();
  noecho();
  nonl();
  typeahead(-1);
  intrflush(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  return 1;
}

/// From now on the whole screen is grey on black, whatever colours the terminal has of its own.
static inline void cn_paint_black(void) {
  if (has_colors()) assume_default_colors(COLOR_WHITE, COLOR_BLACK);
}

static inline int cn_colors(void) { return has_colors() ? COLORS : 0; }
static inline int cn_rows(void) { return LINES; }
static inline int cn_columns(void) { return COLS; }

/// Changes the size without the key that `resizeterm` would put into the input.
static inline void cn_resize(int rows, int columns) { resize_term(rows, columns); }

/// The next refresh clears the screen and sends everything.
static inline void cn_repaint(void) {
  werase(stdscr);
  clearok(stdscr, TRUE);
}

static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }

/// Makes a cell of at most CCHARW_MAX scalars.
static inline void cn_cell(
    cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1];
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (int index = 0; index < count; index++) text[index] = (wchar_t)scalars[index];
  text[count] = L'\0';
  setcchar(cell, text, attributes, pair, NULL);
}

/// Adds a scalar without a width to a cell, if there is room for it.
static inline void cn_follow(cchar_t *cell, uint32_t scalar) {
  wchar_t text[CCHARW_MAX + 1];
  attr_t attributes;
  short pair;
  if (getcchar(cell, text, &attributes, &pair, NULL) != OK) return;
  size_t count = wcslen(text);
  if (count >= CCHARW_MAX) return;
  text[count] = (wchar_t)scalar;
  text[count + 1] = L'\0';
  setcchar(cell, text, attributes, pair, NULL);
}

/// Puts cells from the start of a row; a wide one takes two columns.
static inline void cn_put_row(int row, const cchar_t *cells, int count) {
  if (wmove(stdscr, row, 0) == OK) wadd_wchnstr(stdscr, cells, count);
}

/// Sends what changed and leaves the cursor at a place.
static inline void cn_refresh(int row, int column) {
  wmove(stdscr, row, column);
  wrefresh(stdscr);
}
