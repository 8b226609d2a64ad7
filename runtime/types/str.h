// Making and reading strings. See object.h for the layout.
#pragma once

#include <string>
#include <string_view>

#include "runtime/operations/operations.h"
#include "runtime/runtime.h"
#include "runtime/types/bytes.h"
#include "support/copy.h"
#include "support/hash.h"

namespace sandboa::runtime {

// Uninitialised string; the caller writes exactly `length` code points of 1 << width_log2 bytes, the widest of which must
// need that width (canonical form), and says whether all are ASCII. Null: allocation failed. REQUIRES: width_log2 0 when
// ascii.
Str* new_str(Runtime& rt, uint64_t length, int width_log2, bool ascii);
// The same for one byte a code point, in line: for what makes many short strings. REQUIRES: length < 2**56.
SANDBOA_ALWAYS_INLINE Str* new_narrow_str(Runtime& rt, uint64_t length, bool ascii) {
  Str* str = rt.allocate<Str>(TypeId::kStr, Kind::kStr, length + 1, ascii ? Str::kAscii : uint16_t{0});
  if (__builtin_expect(str == nullptr, 0)) return nullptr;
  str->length = length;
  str->content_hash = 0;
  char* data = reinterpret_cast<char*>(str + 1);
  str->data = data;
  data[length] = 0;  // names are handed to printf
  return str;
}
inline uint8_t* mutable_data1(Str* str) { return static_cast<uint8_t*>(const_cast<void*>(str->data)); }
inline char16_t* mutable_data2(Str* str) { return static_cast<char16_t*>(const_cast<void*>(str->data)); }
inline char32_t* mutable_data4(Str* str) { return static_cast<char32_t*>(const_cast<void*>(str->data)); }

// From UTF-8 (generalised: surrogates allowed). REQUIRES: valid. Single ASCII/Latin-1 characters and "" are shared objects.
Outcome make_str(Runtime& rt, std::string_view utf8);
Outcome make_str_of_code_point(Runtime& rt, char32_t code_point);
Outcome substring(Runtime& rt, Str* str, uint64_t start, uint64_t length);

// Shared immutable strings, made once at Engine start-up; never freed. Thread-safe only before sessions exist.
Str* make_shared_str(std::string_view utf8);
// "" and the 256 strings of one Latin-1 character.
struct SharedCharacters {
  Str strings[256];
  char data[256][2];  // each followed by a zero: type names are read as C strings
  Str empty;
  SharedCharacters();
};
extern SharedCharacters shared_characters;
inline Str* empty_str() { return &shared_characters.empty; }
inline Str* shared_char(uint8_t latin1) { return &shared_characters.strings[latin1]; }

// The next character of a string of one byte a code point that is walked forwards; false: anything else, and the end.
SANDBOA_ALWAYS_INLINE bool next_character(SequenceIterator* iterator, Value* item) {
  if (!has_kind(iterator->sequence, Kind::kStr) || (iterator->flags & SequenceIterator::kReverse) != 0) return false;
  auto* str = iterator->sequence.as<Str>();
  auto index = static_cast<uint64_t>(iterator->index);
  if (index >= str->length || str->width_log2() != 0) return false;
  *item = shared_char(str->data1()[index]);
  iterator->index = static_cast<int64_t>(index + 1);
  return true;
}

void append_utf8(std::string& out, const Str* str);  // surrogates in generalised form
std::string to_utf8(const Str* str);

uint64_t str_content_hash(const Str* str);  // caches unless shared; never 0
inline uint64_t str_session_hash(const Runtime& rt, const Str* str);
bool str_equal_by_content(const Str* lhs, const Str* rhs);  // REQUIRES: one length
inline bool str_equal(const Str* lhs, const Str* rhs) {
  if (lhs == rhs) return true;
  return lhs->length == rhs->length && str_equal_by_content(lhs, rhs);
}
// Longer strings are compared where it is charged.
constexpr uint64_t kUnchargedLength = 1024;
SANDBOA_ALWAYS_INLINE bool are_short_strings(Value lhs, Value rhs) {
  return is_exact_object(lhs, TypeId::kStr) && is_exact_object(rhs, TypeId::kStr) &&
         lhs.as<Str>()->length <= kUnchargedLength;
}
int str_compare(const Str* lhs, const Str* rhs);  // by code points: <0, 0, >0
bool str_equals_ascii(const Str* str, std::string_view ascii);
Outcome str_is_identifier(Runtime& rt, const Str* str);  // True or False

// s + t, amortised linear when s grows in a loop (shares a StrBuffer).
Outcome str_concatenate(Runtime& rt, Str* lhs, Str* rhs);
// s * count; negative counts give "". MemoryError if it could never fit.
Outcome str_repeat(Runtime& rt, Str* str, int64_t count);
// The string with so many fill characters on each side, a new object unless both counts are 0. MemoryError as above.
Outcome str_pad(Runtime& rt, Str* str, uint64_t left, uint64_t right, char32_t fill);

// s[index]; negative counts from the end. IndexError "string index out of range".
Outcome str_item(Runtime& rt, Str* str, int64_t index);
Outcome str_slice(Runtime& rt, Str* str, const operations::SliceBounds& bounds);
// needle in haystack; linear, charged.
Fallible<bool> str_contains(Runtime& rt, const Str* haystack, const Str* needle);
// Index of the first occurrence at or after start within [start, end), or -1. REQUIRES: start <= end <= haystack->length.
Fallible<int64_t> str_find(Runtime& rt, const Str* haystack, const Str* needle, uint64_t start, uint64_t end);

// repr(s): quotes and escapes.
Outcome str_repr(Runtime& rt, const Str* str);
// s % arguments (a tuple, a mapping or one value). kNeedsGuest when an argument needs guest code to be converted.
Outcome str_percent_format(Runtime& rt, Str* str, Value arguments);

// Builds a string piece by piece. The text is kept outside the guest heap until finish(), charged to the meter as it grows,
// in memory and in fuel. After a failure every append does nothing and finish() answers the signal.
class StrBuilder {
 public:
  explicit StrBuilder(Runtime& rt) : rt_(rt) {}
  ~StrBuilder();
  StrBuilder(const StrBuilder&) = delete;
  StrBuilder& operator=(const StrBuilder&) = delete;

  void append(char32_t code_point) {
    if (__builtin_expect(width_log2_ == 0 && code_point < 0x100 && length_ < capacity_bytes_, 1)) {
      data_[length_++] = static_cast<char>(code_point);
      all_bits_ |= code_point;
      return;
    }
    append_slow(code_point);
  }
  void append(std::string_view ascii) {
    if (__builtin_expect(width_log2_ == 0 && ascii.size() <= capacity_bytes_ - length_, 1)) {
      return append_narrow(ascii.data(), ascii.size(), 0);
    }
    append_slow(ascii);
  }
  void append(const Str* str) {
    bool is_narrow = ((static_cast<int>(str->flags) >> Str::kWidthShift) | width_log2_) == 0;
    if (__builtin_expect(is_narrow && str->length <= capacity_bytes_ - length_, 1)) {
      return append_narrow(str->data, str->length, str->is_ascii() ? 0x7F : 0xFF);
    }
    append(str, 0, str->length);
  }
  void append(const Str* str, uint64_t start, uint64_t length);
  void append_latin1(const uint8_t* data, uint64_t count);
  void append_repeated(char32_t code_point, uint64_t count);
  void append_int(int64_t value);  // in decimal
  uint64_t length() const { return length_; }
  void clear() {  // forgets the text so far, keeps the memory
    length_ = 0;
    all_bits_ = 0;
    width_log2_ = 0;
  }
  // False once a limit was hit: loops that append much stop then.
  bool fits() const { return signal_ == Signal::kNone; }
  Outcome finish();
  // The same as bytes. REQUIRES: every code point is below 256.
  Outcome finish_bytes();

 private:
  // Makes room for `extra` more code points of the given width. False: failed, signal_ is set.
  bool reserve(uint64_t extra, int width_log2);
  void append_slow(char32_t code_point);
  void append_slow(std::string_view ascii);
  // REQUIRES: narrow so far, and there is room.
  void append_narrow(const void* from, uint64_t count, char32_t bits) {
    support::copy_bytes(data_ + length_, from, count);
    length_ += count;
    all_bits_ |= bits;
  }

  Runtime& rt_;
  char* data_ = inline_;
  uint64_t capacity_bytes_ = sizeof(inline_);
  uint64_t length_ = 0;    // code points
  char32_t all_bits_ = 0;  // of all code points, or-ed
  int width_log2_ = 0;
  Signal signal_ = Signal::kNone;
  char inline_[240];
};

inline uint64_t str_session_hash(const Runtime& rt, const Str* str) {
  uint64_t hash = str->content_hash;
  if (__builtin_expect(hash == 0, 0)) hash = str_content_hash(str);
  return support::session_hash(hash, rt.hash_key);
}

}  // namespace sandboa::runtime
