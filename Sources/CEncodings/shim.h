#include <errno.h>
#include <iconv.h>
#include <uchardet/uchardet.h>
#include <stddef.h>

/// Opens a conversion to UTF-8; NULL where the encoding is not known.
static inline void *cencodings_open(const char *encoding) {
  iconv_t conversion = iconv_open("UTF-8", encoding);
  return conversion == (iconv_t)-1 ? NULL : conversion;
}

/// Converts as much as there is room for. 0: all of it; 1: no room left; 2: bytes that the encoding
/// does not have stand at `*input`; 3: the last character is cut.
static inline int cencodings_convert(
    void *conversion, const char **input, size_t *left, char **output, size_t *room) {
  size_t result = iconv((iconv_t)conversion, (char **)input, left, output, room);
  if (result != (size_t)-1) return 0;
  return errno == E2BIG ? 1 : errno == EILSEQ ? 2 : 3;
}

static inline void cencodings_close(void *conversion) { iconv_close((iconv_t)conversion); }
