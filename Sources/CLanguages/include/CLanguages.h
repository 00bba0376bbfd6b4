#ifndef CLANGUAGES_H
#define CLANGUAGES_H

#ifdef __cplusplus
extern "C" {
#endif

/// The language that most of a text is in, as a BCP 47 tag; NULL where it cannot be told.
///
/// - Parameters:
///   - utf8: valid UTF-8.
///   - length: in bytes.
///   - percent: is given how much of the text is in it.
const char *clanguages_of(const char *utf8, int length, int *percent);

#ifdef __cplusplus
}
#endif

#endif
