// Instances of array.array (runtime/modules/array.py), whose members stand in the order of their names: the code of the
// items, a bytearray with their bytes, and the size of an item.
#pragma once

#include <array>
#include <bit>
#include <string_view>

#include "runtime/type.h"
#include "support/check.h"

namespace sandboa::runtime {

struct ArrayItemType {
  char code;
  uint8_t size;
};

struct ArrayStorage {
  ArrayItemType type;
  ByteArray* bytes;
  uint64_t count() const { return bytes->length >> std::countr_zero(unsigned{type.size}); }  // sizes are powers of two
};

inline constexpr auto kArrayItemSizes = [] {
  std::array<uint8_t, 128> sizes{};
  for (char code : std::string_view("bB")) sizes[static_cast<uint8_t>(code)] = 1;
  for (char code : std::string_view("hH")) sizes[static_cast<uint8_t>(code)] = 2;
  for (char code : std::string_view("iIfuw")) sizes[static_cast<uint8_t>(code)] = 4;
  for (char code : std::string_view("lLqQd")) sizes[static_cast<uint8_t>(code)] = 8;
  return sizes;
}();

// False: not one of the codes of an array. REQUIRES: a str.
inline bool find_array_item_type(Value code, ArrayItemType* type) {
  const Str* str = code.as<const Str>();
  if (str->length != 1 || str->width_log2() != 0) return false;
  uint8_t letter = str->data1()[0];
  if (letter >= 128 || kArrayItemSizes[letter] == 0) return false;
  *type = {static_cast<char>(letter), kArrayItemSizes[letter]};
  return true;
}

// False: the value has not the members of an array.
SANDBOA_ALWAYS_INLINE bool find_array_storage(Value value, ArrayStorage* array) {
  enum Member : uint32_t { kCode, kStorage, kItemSize, kMembers };
  if (!has_kind(value, Kind::kInstance) || (value.object()->flags & kHasMembers) == 0) return false;
  Object* object = value.object();
  if (object->type->member_count < kMembers) return false;
  Value code = member_of(object, kCode), storage = member_of(object, kStorage);
  if (!has_kind(code, Kind::kStr) || !has_kind(storage, Kind::kByteArray)) return false;
  array->bytes = storage.as<ByteArray>();
  return find_array_item_type(code, &array->type);
}

}  // namespace sandboa::runtime
