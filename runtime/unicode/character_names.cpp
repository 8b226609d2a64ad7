#include "runtime/unicode/character_names.h"

namespace sandboa::runtime::unicode {

namespace {
NameSource name_source = nullptr;
NameLookup name_lookup = nullptr;
}  // namespace

void set_name_source(NameSource source) { name_source = source; }

size_t name_of_character(char32_t code_point, char* buffer, size_t size) {
  return name_source == nullptr ? kNoNames : name_source(code_point, buffer, size);
}

void set_name_lookup(NameLookup lookup) { name_lookup = lookup; }

int64_t character_of_name(std::string_view name) { return name_lookup == nullptr ? -1 : name_lookup(name); }

}  // namespace sandboa::runtime::unicode
