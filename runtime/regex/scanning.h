// The loops in which a search spends its time: finding where a match may begin, and taking characters of one sort.
#pragma once

#include <cstring>

#include "runtime/regex/program.h"

namespace sandboa::runtime::regex {

template <class C>
SANDBOA_ALWAYS_INLINE const C* find_character(uint32_t c, const C* from, const C* to) {
  if constexpr (sizeof(C) == 1) {
    if (c > 0xFF || from == to) return nullptr;
    return static_cast<const C*>(std::memchr(from, static_cast<int>(c), static_cast<size_t>(to - from)));
  } else {
    for (; from < to; ++from) {
      if (*from == c) return from;
    }
    return nullptr;
  }
}

template <class C>
SANDBOA_ALWAYS_INLINE bool has_string(const uint32_t* characters, uint32_t length, const C* at) {
  for (uint32_t index = 0; index < length; ++index) {
    if (at[index] != characters[index]) return false;
  }
  return true;
}

// The first place in [from, to) where the characters stand, up to `limit`; null: none.
template <class C>
const C* find_prefix(const uint32_t* characters, uint32_t length, const C* from, const C* to, const C* limit) {
  if (static_cast<uint64_t>(limit - from) < length) return nullptr;
  if (to > limit - length + 1) to = limit - length + 1;
  while (from < to) {
    const C* found = find_character(characters[0], from, to);
    if (found == nullptr || has_string(characters, length, found)) return found;
    from = found + 1;
  }
  return nullptr;
}

// Whether a match may begin with a character, by the set of those it may begin with.
template <class C>
SANDBOA_ALWAYS_INLINE bool may_be_first(const uint32_t* set, C character) {
  auto c = static_cast<char32_t>(character);
  if (sizeof(C) == 1 || c < 256) return (set[c >> 5] >> (c & 31) & 1) != 0;
  return (set[kSetFlags] & kSetNegated) != 0;
}

template <class C>
const C* find_in_set(const uint32_t* set, const C* from, const C* to) {
  while (from < to && !may_be_first(set, *from)) ++from;
  return from < to ? from : nullptr;
}

// The first place in [from, to) where one of the words that the table is for may begin; null: none.
template <class C>
const C* find_word_start(const uint32_t* table, const C* from, const C* to, const C* limit) {
  const uint32_t window = *table;
  const auto* skips = reinterpret_cast<const uint8_t*>(table + 1);
  const uint32_t* starts = table + 1 + kSkipWords;
  if (static_cast<uint64_t>(limit - from) < window) return nullptr;
  if (to > limit - window + 1) to = limit - window + 1;
  while (from < to) {
    uint32_t skip = skips[hash_of_pair(from[window - 2], from[window - 1])];
    if (skip == 0) {
      uint32_t pair = hash_of_pair(from[0], from[1]);
      if ((starts[pair >> 5] >> (pair & 31) & 1) != 0) return from;
      skip = 1;
    }
    from += skip;
  }
  return nullptr;
}

// Behind the last of the characters from `from` on that the unit matches, up to `limit`.
template <class C>
const C* skip_units(const uint32_t* words, const uint32_t* unit, const C* from, const C* limit) {
  uint32_t a = unit[1], b = unit[2];
  switch (unit[0]) {
    case kChar:
      while (from < limit && *from == a) ++from;
      return from;
    case kPair:
      while (from < limit && (*from == a || *from == b)) ++from;
      return from;
    case kNotChar: {
      const C* found = find_character(a, from, limit);
      return found == nullptr ? limit : found;
    }
    case kNotPair:
      while (from < limit && *from != a && *from != b) ++from;
      return from;
    case kAnyChar:
      return limit;
    case kNotNewline: {
      const C* found = find_character('\n', from, limit);
      return found == nullptr ? limit : found;
    }
    default: {
      const uint32_t* set = words + a;
      while (from < limit && is_in_set(set, *from)) ++from;
      return from;
    }
  }
}

}  // namespace sandboa::runtime::regex
