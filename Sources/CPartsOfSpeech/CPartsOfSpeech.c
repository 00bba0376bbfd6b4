#include "CPartsOfSpeech.h"

// The compiler reads the file as it is: an array of numbers would take minutes to compile.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) static const unsigned char english[] = {
#embed "english.bin"
};

const void *parts_of_speech_english(void) { return english; }

size_t parts_of_speech_english_size(void) { return sizeof english; }
