// Where the names of characters come from: the compiler's folder knows them, and this one may not know that folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sandboa::runtime::unicode {

// Writes the name of a code point and answers its length; 0 if it has none, kNoNames if nobody knows names here.
using NameSource = size_t (*)(char32_t code_point, char* buffer, size_t size);
inline constexpr size_t kNoNames = static_cast<size_t>(-1);
inline constexpr size_t kLongestCharacterName = 128;

// Once per process, before the first session.
void set_name_source(NameSource source);
size_t name_of_character(char32_t code_point, char* buffer, size_t size);

// The other way round: the code point, or -1 if no character has the name, or nobody knows names here.
using NameLookup = int64_t (*)(std::string_view name);
void set_name_lookup(NameLookup lookup);
int64_t character_of_name(std::string_view name);

}  // namespace sandboa::runtime::unicode
