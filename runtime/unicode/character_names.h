// Where the names of characters come from: the compiler's folder knows them, and this one may not know that folder.
#pragma once

#include <cstddef>

namespace sandboa::runtime::unicode {

// Writes the name of a code point and answers its length; 0 if it has none, kNoNames if nobody knows names here.
using NameSource = size_t (*)(char32_t code_point, char* buffer, size_t size);
inline constexpr size_t kNoNames = static_cast<size_t>(-1);
inline constexpr size_t kLongestCharacterName = 128;

// Once per process, before the first session.
void set_name_source(NameSource source);
size_t name_of_character(char32_t code_point, char* buffer, size_t size);

}  // namespace sandboa::runtime::unicode
