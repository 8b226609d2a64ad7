// Substring search in linear time whatever the needle (Crochemore and Perrin's two-way algorithm behind a quick filter),
// forwards and backwards, over code points of any width. bytes use it too.
#pragma once

#include <bit>
#include <cstring>
#include <type_traits>

#include "runtime/runtime.h"

namespace sandboa::runtime::search {

constexpr int64_t kNotFound = -1;

// Reads an array forwards or backwards, so that one search serves find() and rfind().
template <class T, bool kBackwards>
struct Text {
  const T* data;
  int64_t length;
  char32_t operator[](int64_t i) const { return kBackwards ? data[length - 1 - i] : data[i]; }
};

// The two-way algorithm's critical factorisation: where the needle is cut, and the period of its right part.
struct Factorization {
  int64_t cut;
  int64_t period;
};

template <class N>
Factorization maximal_suffix(const N& needle, bool reversed_order) {
  int64_t suffix = -1, candidate = 0, offset = 1, period = 1;
  while (candidate + offset < needle.length) {
    char32_t a = needle[candidate + offset], b = needle[suffix + offset];
    if (a == b) {
      if (offset == period) {
        candidate += period;
        offset = 1;
      } else {
        ++offset;
      }
    } else if ((a < b) != reversed_order) {
      candidate += offset;
      offset = 1;
      period = candidate - suffix;
    } else {
      suffix = candidate++;
      offset = period = 1;
    }
  }
  return {suffix, period};
}

template <class H, class N>
int64_t two_way(const H& haystack, const N& needle, int64_t start) {
  Factorization less = maximal_suffix(needle, false), greater = maximal_suffix(needle, true);
  Factorization f = less.cut > greater.cut ? less : greater;
  int64_t n = needle.length;
  bool periodic = true;
  for (int64_t i = 0; i <= f.cut && periodic; ++i) periodic = i + f.period < n && needle[i] == needle[i + f.period];
  if (!periodic) f.period = (f.cut + 1 > n - f.cut - 1 ? f.cut + 1 : n - f.cut - 1) + 1;
  int64_t memory = -1;  // how much of the left part is known to match, when the needle is periodic
  for (int64_t at = start; at <= haystack.length - n;) {
    int64_t i = (f.cut > memory ? f.cut : memory) + 1;
    while (i < n && needle[i] == haystack[at + i]) ++i;
    if (i < n) {
      at += i - f.cut;
      memory = -1;
      continue;
    }
    i = f.cut;
    while (i > memory && needle[i] == haystack[at + i]) --i;
    if (i <= memory) return at;
    at += f.period;
    memory = periodic ? n - f.period - 1 : -1;
  }
  return kNotFound;
}

template <class T, bool kBackwards>
int64_t find_unit(const Text<T, kBackwards>& haystack, int64_t start, char32_t unit) {
  if constexpr (sizeof(T) == 1) {
    if (start >= haystack.length) return kNotFound;
    const void* hit;
    if constexpr (kBackwards) {
      hit = memrchr(haystack.data, static_cast<int>(unit), static_cast<size_t>(haystack.length - start));
    } else {
      hit = std::memchr(haystack.data + start, static_cast<int>(unit), static_cast<size_t>(haystack.length - start));
    }
    if (hit == nullptr) return kNotFound;
    int64_t index = static_cast<const T*>(hit) - haystack.data;
    return kBackwards ? haystack.length - 1 - index : index;
  } else {
    for (int64_t i = start; i < haystack.length; ++i) {
      if (haystack[i] == unit) return i;
    }
    return kNotFound;
  }
}

// Position in reading direction of the first occurrence at or after start. REQUIRES: the needle is not empty.
template <class T, class U, bool kBackwards>
int64_t find_text(const Text<T, kBackwards>& haystack, const Text<U, kBackwards>& needle, int64_t start) {
  int64_t last = haystack.length - needle.length;
  char32_t first = needle[0];
  if constexpr (sizeof(U) > sizeof(T)) {
    if (first >> (8 * sizeof(T)) != 0) return kNotFound;
  }
  if (needle.length == 1) return find_unit(haystack, start, first);
  // The filter gives up for good once its wasted comparisons outweigh its progress.
  int64_t wasted = 0;
  for (int64_t at = start; at <= last; ++at) {
    at = find_unit(haystack, at, first);
    if (at < 0 || at > last) return kNotFound;
    int64_t i = 1;
    while (i < needle.length && needle[i] == haystack[at + i]) ++i;
    if (i == needle.length) return at;
    wasted += i + 2;
    if (wasted > 64 + 2 * (at - start)) return two_way(haystack, needle, at + 1);
  }
  return kNotFound;
}

static_assert(std::endian::native == std::endian::little, "the first byte of a word is its lowest");

// The top bit of every byte of eight that is the one whose repetition is `pattern`.
SANDBOA_ALWAYS_INLINE uint64_t bytes_like(const uint8_t* data, uint64_t pattern) {
  constexpr uint64_t kLow = 0x7F7F7F7F7F7F7F7Fu;
  uint64_t word;
  std::memcpy(&word, data, sizeof word);
  word ^= pattern;
  return ~(((word & kLow) + kLow) | word | kLow);
}

// Calls found(place) for every place of one byte in [start, end), eight bytes at a time; memchr() takes over where it is
// rare. REQUIRES: limit > 0; it is counted down, and 0 ends the search.
template <class F>
SANDBOA_ALWAYS_INLINE Fallible<bool> for_each_byte_between(const uint8_t* data, int64_t start, int64_t end, uint8_t byte,
                                                           int64_t& limit, F found) {
  constexpr int kPatience = 4;
  uint64_t pattern = byte * 0x0101010101010101u;
  int misses = 0;
  for (int64_t next = start; next < end;) {
    int64_t word = next;
    uint64_t hits = 0;
    if (end - next >= 8) {
      hits = bytes_like(data + word, pattern);
    } else if (end - start >= 8) {  // what was seen before is masked out
      word = end - 8;
      hits = bytes_like(data + word, pattern) & (~uint64_t{0} << (8 * (next - word)));
    } else {
      for (int64_t i = next; i < end; ++i) hits |= uint64_t{data[i] == byte} << (8 * (i - word) + 7);
    }
    next = word + 8;
    if (hits == 0 && ++misses == kPatience && next < end) {
      const void* hit = std::memchr(data + next, byte, static_cast<size_t>(end - next));
      if (hit == nullptr) return true;
      next = static_cast<const uint8_t*>(hit) - data;
    }
    for (; hits != 0; hits &= hits - 1) {
      misses = 0;
      TRY(found(word + (std::countr_zero(hits) >> 3)));
      if (--limit == 0) return true;
    }
    if (misses == kPatience) misses = 0;
  }
  return true;
}

// The same for the first `limit` places in an array of any length, between charges for what is read.
template <class F>
Fallible<bool> for_each_byte(Runtime& rt, const uint8_t* data, int64_t length, uint8_t byte, int64_t limit, F found) {
  constexpr int64_t kBlock = 64 * 1024;
  for (int64_t start = 0; start < length && limit > 0; start += kBlock) {
    int64_t end = length - start > kBlock ? start + kBlock : length;
    TRY(rt.charge(static_cast<uint64_t>(end - start) >> 5));
    TRY(for_each_byte_between(data, start, end, byte, limit, found));
  }
  return true;
}

// Index of the first (last) occurrence inside [start, end), or kNotFound. REQUIRES: 0 <= start <= end. Charges by what it
// reads. An empty needle is found at start (end).
template <bool kBackwards, class T, class U>
Fallible<int64_t> find(Runtime& rt, const T* haystack, int64_t start, int64_t end, const U* needle, int64_t needle_length) {
  if (needle_length == 0) return kBackwards ? end : start;
  if constexpr (sizeof(T) == 1 && sizeof(U) == 1) {
    constexpr int64_t kPiece = 64 * 1024;
    if (needle_length == 1 && end - start <= kPiece) {
      if (end <= start) return kNotFound;
      TRY(rt.charge(static_cast<uint64_t>(end - start) >> 5));
      int64_t hit = find_unit(Text<T, kBackwards>{haystack + start, end - start}, 0, needle[0]);
      return hit == kNotFound ? hit : kBackwards ? end - 1 - hit : start + hit;
    }
  }
  if (end - start < needle_length) return kNotFound;
  if (end - start <= 256) {
    TRY(rt.charge(static_cast<uint64_t>(end - start) >> 5));
    Text<U, kBackwards> wanted{needle, needle_length};
    int64_t hit = find_text(Text<T, kBackwards>{haystack + start, end - start}, wanted, int64_t{0});
    return hit == kNotFound ? hit : kBackwards ? end - hit - needle_length : start + hit;
  }
  // Growing pieces that overlap by a needle: a long search is interrupted in time, and a near hit is charged little.
  int64_t piece = 256;
  while (end - start >= needle_length) {
    if (piece < 4 * needle_length) piece = 4 * needle_length;
    bool last = end - start <= piece;
    int64_t from = kBackwards && !last ? end - piece : start;
    int64_t to = kBackwards || last ? end : start + piece;
    TRY(rt.charge(static_cast<uint64_t>(to - from) >> 5));
    Text<T, kBackwards> text{haystack + from, to - from};
    int64_t hit = find_text(text, Text<U, kBackwards>{needle, needle_length}, int64_t{0});
    if (hit != kNotFound) return kBackwards ? to - hit - needle_length : from + hit;
    if (last) break;
    if constexpr (kBackwards) {
      end = from + needle_length - 1;
    } else {
      start = to - needle_length + 1;
    }
    if (piece < 128 * 1024) piece *= 4;
  }
  return kNotFound;
}

// How often the needle occurs without overlap, at most `limit` times. REQUIRES: the needle is not empty.
template <class T, class U>
Fallible<int64_t> count(Runtime& rt, const T* haystack, int64_t start, int64_t end, const U* needle, int64_t needle_length,
                        int64_t limit) {
  int64_t total = 0;
  if constexpr (sizeof(T) == sizeof(U)) {
    if (needle_length == 1 && limit >= end - start) {
      for (int64_t at = start; at < end;) {
        int64_t stop = end - at > 128 * 1024 ? at + 128 * 1024 : end;
        TRY(rt.charge(static_cast<uint64_t>(stop - at) >> 4));
        int64_t hits = 0;
        for (; at < stop; ++at) hits += haystack[at] == needle[0];
        total += hits;
      }
      return total;
    }
  }
  for (int64_t at = start; total < limit; ++total) {
    at = TRY((find<false>(rt, haystack, at, end, needle, needle_length)));
    if (at < 0) break;
    at += needle_length;
    TRY(rt.charge(1));
  }
  return total;
}

}  // namespace sandboa::runtime::search
