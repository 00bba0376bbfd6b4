#ifndef CPARTSOFSPEECH_H
#define CPARTSOFSPEECH_H

#include <stddef.h>

/// The English model as `Resources/tagger/train.py` writes it, at an address that eight divide.
const void *parts_of_speech_english(void);
/// Its length in bytes.
size_t parts_of_speech_english_size(void);

#endif
