// Characters by their Unicode names, for \N{...}. The only user of ICU.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sandboa::frontend {

inline constexpr uint32_t kNoSuchCharacter = 0xFFFFFFFF;

// Whether the library that knows the names can be loaded. The first call loads it and indexes the names (some milliseconds).
bool has_character_names();

// The code point or kNoSuchCharacter. Letters match in either case, except in names that follow from the code point, as in
// CPython. REQUIRES: has_character_names().
uint32_t character_by_name(std::string_view name);

// Writes the name of a code point as CPython's namereplace has it and answers its length; 0 if it has none.
// REQUIRES: has_character_names().
size_t name_of_character(uint32_t code_point, char* buffer, size_t size);

}  // namespace sandboa::frontend
