// Case mappings and the is...() predicates.
#include <cstring>

#include "runtime/types/exact.h"
#include "runtime/types/str_data.h"
#include "runtime/types/str_natives.h"
#include "runtime/unicode/unicode.h"

namespace sandboa::runtime {

namespace {

using unicode::Mapping;

Str* self_of(const Arguments& args) { return args[0].as<Str>(); }

constexpr char32_t kCapitalSigma = 0x3A3;
constexpr char32_t kSmallSigma = 0x3C3;
constexpr char32_t kFinalSigma = 0x3C2;

// Whether a capital sigma at `index` ends a word: a cased letter before it, none after it, looking through case-ignorable
// ones.
template <class T>
bool is_final_sigma(const T* data, uint64_t length, uint64_t index) {
  uint64_t before = index;
  while (before > 0 && unicode::has_property(data[before - 1], unicode::kCaseIgnorable)) --before;
  if (before == 0 || !unicode::has_property(data[before - 1], unicode::kCased)) return false;
  uint64_t after = index + 1;
  while (after < length && unicode::has_property(data[after], unicode::kCaseIgnorable)) ++after;
  return after == length || !unicode::has_property(data[after], unicode::kCased);
}

bool is_ascii_letter(uint8_t c, char first) { return static_cast<uint8_t>(c - first) < 26; }
uint8_t ascii_lower(uint8_t c) { return static_cast<uint8_t>(is_ascii_letter(c, 'A') ? c + 32 : c); }
uint8_t ascii_upper(uint8_t c) { return static_cast<uint8_t>(is_ascii_letter(c, 'a') ? c - 32 : c); }
// Lower case of Latin-1 is Latin-1, one to one; upper case is not.
uint8_t latin1_lower(uint8_t c) {
  bool has_lower = c >= 0xC0 && c <= 0xDE && c != 0xD7;
  return has_lower ? static_cast<uint8_t>(c + 32) : ascii_lower(c);
}

template <class T>
void append_lower(StrBuilder& out, const T* data, uint64_t length, uint64_t index) {
  char32_t c = data[index];
  if (c < 0x80) return out.append(ascii_lower(static_cast<uint8_t>(c)));
  if (c == kCapitalSigma) return out.append(is_final_sigma(data, length, index) ? kFinalSigma : kSmallSigma);
  char32_t mapped[unicode::kMaxMapping];
  int count = unicode::map_case(c, Mapping::kLower, mapped);
  for (int i = 0; i < count; ++i) out.append(mapped[i]);
}

void append_mapped(StrBuilder& out, char32_t c, Mapping mapping) {
  if (c < 0x80) {
    auto byte = static_cast<uint8_t>(c);
    return out.append(mapping == Mapping::kUpper || mapping == Mapping::kTitle ? ascii_upper(byte) : ascii_lower(byte));
  }
  char32_t mapped[unicode::kMaxMapping];
  int count = unicode::map_case(c, mapping, mapped);
  for (int i = 0; i < count; ++i) out.append(mapped[i]);
}

// Calls append(out, data, length, index) for every code point.
template <class F>
Outcome map_code_points(Runtime& rt, const Str* str, F append) {
  StrBuilder out(rt);
  Fallible<bool> done = with_data(str, [&](auto* data) -> Fallible<bool> {
    for (uint64_t i = 0; i < str->length; ++i) {
      if (i % 1024 == 0) {
        uint64_t rest = str->length - i;
        TRY(rt.charge((rest < 1024 ? rest : 1024) >> 2));
        if (!out.fits()) break;
      }
      append(out, data, str->length, i);
    }
    return true;
  });
  TRY(done);
  return out.finish();
}

// Eight ASCII letters at a time: those from `first` on for 26 letters go to the other case, all else stays. No byte has its
// high bit, so that no sum goes over into the next.
uint64_t other_case_of_eight(uint64_t bytes, char first) {
  constexpr uint64_t kEach = 0x0101010101010101;
  uint64_t from_first = bytes + kEach * static_cast<uint64_t>(0x80 - first);
  uint64_t behind_last = bytes + kEach * static_cast<uint64_t>(0x80 - first - 26);
  uint64_t letters = from_first & ~behind_last & kEach * 0x80;
  return bytes ^ (letters >> 2);  // 0x20
}

// Strings of one byte a code point are mapped to others, the common case by far. map(byte, index) maps one, map_all(from,
// to, length) all. REQUIRES: ASCII stays ASCII, and what is none does not become it.
template <class F, class All>
Outcome map_bytes(Runtime& rt, const Str* str, F map, All map_all) {
  TRY(rt.charge(str->length >> 4));
  if (str->length == 0) return as_exact(rt, str);
  if (str->length == 1) return shared_char(map(str->data1()[0], uint64_t{0}));
  Str* result = TRY_NEW(rt, new_narrow_str(rt, str->length, str->is_ascii()));
  map_all(str->data1(), mutable_data1(result), str->length);
  return result;
}

template <class F>
Outcome map_narrow(Runtime& rt, const Str* str, F map) {
  return map_bytes(rt, str, map, [&](const uint8_t* from, uint8_t* to, uint64_t length) {
    for (uint64_t i = 0; i < length; ++i) to[i] = map(from[i], i);
  });
}

// ASCII text with its letters from `first` on in the other case.
Outcome map_ascii(Runtime& rt, const Str* str, char first) {
  auto map = [first](uint8_t c, uint64_t) { return static_cast<uint8_t>(is_ascii_letter(c, first) ? c ^ 0x20 : c); };
  return map_bytes(rt, str, map, [&](const uint8_t* from, uint8_t* to, uint64_t length) {
    uint64_t i = 0;
    for (; i + 8 <= length; i += 8) {
      uint64_t eight;
      std::memcpy(&eight, from + i, 8);
      eight = other_case_of_eight(eight, first);
      std::memcpy(to + i, &eight, 8);
    }
    for (; i < length; ++i) to[i] = map(from[i], i);
  });
}

// Whether every code point has one of the properties, and there is at least one.
Outcome all_have(Runtime& rt, const Str* str, uint16_t any_of) {
  TRY(rt.charge(str->length >> 3));
  if (str->length == 0) return Value::false_value();
  return with_data(str, [&](auto* data) {
    for (uint64_t i = 0; i < str->length; ++i) {
      if ((unicode::flags_of(data[i]) & any_of) == 0) return Value::false_value();
    }
    return Value::true_value();
  });
}

// Whether some code point has `wanted` and none has one of `unwanted`.
Outcome some_have(Runtime& rt, const Str* str, uint16_t wanted, uint16_t unwanted) {
  TRY(rt.charge(str->length >> 3));
  return with_data(str, [&](auto* data) {
    bool found = false;
    for (uint64_t i = 0; i < str->length; ++i) {
      uint16_t flags = unicode::flags_of(data[i]);
      if ((flags & unwanted) != 0) return Value::false_value();
      found |= (flags & wanted) != 0;
    }
    return Value::boolean(found);
  });
}

}  // namespace

Outcome str_upper(Runtime& rt, const Arguments& args) {
  if (self_of(args)->is_ascii()) return map_ascii(rt, self_of(args), 'a');
  return map_code_points(rt, self_of(args), [](StrBuilder& out, auto* data, uint64_t, uint64_t i) {
    append_mapped(out, data[i], Mapping::kUpper);
  });
}

Outcome str_lower(Runtime& rt, const Arguments& args) {
  if (self_of(args)->is_ascii()) return map_ascii(rt, self_of(args), 'A');
  if (self_of(args)->width_log2() == 0) {
    return map_narrow(rt, self_of(args), [](uint8_t c, uint64_t) { return latin1_lower(c); });
  }
  return map_code_points(rt, self_of(args), [](StrBuilder& out, auto* data, uint64_t length, uint64_t i) {
    append_lower(out, data, length, i);
  });
}

Outcome str_casefold(Runtime& rt, const Arguments& args) {
  if (self_of(args)->is_ascii()) return map_ascii(rt, self_of(args), 'A');
  return map_code_points(rt, self_of(args), [](StrBuilder& out, auto* data, uint64_t, uint64_t i) {
    append_mapped(out, data[i], Mapping::kFold);
  });
}

Outcome str_title(Runtime& rt, const Arguments& args) {
  bool inside_word = false;
  if (self_of(args)->is_ascii()) {
    return map_narrow(rt, self_of(args), [&](uint8_t c, uint64_t) {
      uint8_t mapped = inside_word ? ascii_lower(c) : ascii_upper(c);
      inside_word = is_ascii_letter(c | 0x20, 'a');
      return mapped;
    });
  }
  return map_code_points(rt, self_of(args), [&](StrBuilder& out, auto* data, uint64_t length, uint64_t i) {
    if (inside_word) {
      append_lower(out, data, length, i);
    } else {
      append_mapped(out, data[i], Mapping::kTitle);
    }
    inside_word = unicode::has_property(data[i], unicode::kCased);
  });
}

Outcome str_capitalize(Runtime& rt, const Arguments& args) {
  if (self_of(args)->is_ascii()) {
    return map_narrow(rt, self_of(args), [](uint8_t c, uint64_t i) { return i == 0 ? ascii_upper(c) : ascii_lower(c); });
  }
  return map_code_points(rt, self_of(args), [](StrBuilder& out, auto* data, uint64_t length, uint64_t i) {
    if (i == 0) {
      append_mapped(out, data[i], Mapping::kTitle);
    } else {
      append_lower(out, data, length, i);
    }
  });
}

Outcome str_swapcase(Runtime& rt, const Arguments& args) {
  if (self_of(args)->is_ascii()) {
    return map_narrow(rt, self_of(args), [](uint8_t c, uint64_t) {
      return static_cast<uint8_t>(is_ascii_letter(c | 0x20, 'a') ? c ^ 0x20 : c);
    });
  }
  return map_code_points(rt, self_of(args), [](StrBuilder& out, auto* data, uint64_t length, uint64_t i) {
    uint16_t flags = unicode::record_of(data[i]).flags;
    if ((flags & unicode::kUpper) != 0) {
      append_lower(out, data, length, i);
    } else if ((flags & unicode::kLower) != 0) {
      append_mapped(out, data[i], Mapping::kUpper);
    } else {
      out.append(static_cast<char32_t>(data[i]));
    }
  });
}

Outcome str_isalpha(Runtime& rt, const Arguments& args) { return all_have(rt, self_of(args), unicode::kAlpha); }
Outcome str_isdigit(Runtime& rt, const Arguments& args) { return all_have(rt, self_of(args), unicode::kDigit); }
Outcome str_isdecimal(Runtime& rt, const Arguments& args) { return all_have(rt, self_of(args), unicode::kDecimal); }
Outcome str_isnumeric(Runtime& rt, const Arguments& args) { return all_have(rt, self_of(args), unicode::kNumeric); }
Outcome str_isspace(Runtime& rt, const Arguments& args) { return all_have(rt, self_of(args), unicode::kSpace); }
Outcome str_isalnum(Runtime& rt, const Arguments& args) {
  return all_have(rt, self_of(args), unicode::kAlpha | unicode::kDecimal | unicode::kDigit | unicode::kNumeric);
}
Outcome str_isupper(Runtime& rt, const Arguments& args) {
  return some_have(rt, self_of(args), unicode::kUpper, unicode::kLower | unicode::kTitle);
}
Outcome str_islower(Runtime& rt, const Arguments& args) {
  return some_have(rt, self_of(args), unicode::kLower, unicode::kUpper | unicode::kTitle);
}
Outcome str_isascii(Runtime&, const Arguments& args) { return Value::boolean(self_of(args)->is_ascii()); }

Outcome str_isprintable(Runtime& rt, const Arguments& args) {
  if (self_of(args)->length == 0) return Value::true_value();
  return all_have(rt, self_of(args), unicode::kPrintable);
}

Outcome str_is_identifier(Runtime& rt, const Str* str) {
  if (str->length == 0 || !unicode::has_property(str->at(0), unicode::kIdentifierStart)) return Value::false_value();
  return all_have(rt, str, unicode::kIdentifierContinue);
}
Outcome str_isidentifier(Runtime& rt, const Arguments& args) { return str_is_identifier(rt, self_of(args)); }

Outcome str_istitle(Runtime& rt, const Arguments& args) {
  const Str* str = self_of(args);
  TRY(rt.charge(str->length >> 3));
  return with_data(str, [&](auto* data) {
    bool inside_word = false, found = false;
    for (uint64_t i = 0; i < str->length; ++i) {
      uint16_t flags = unicode::flags_of(data[i]);
      bool upper = (flags & (unicode::kUpper | unicode::kTitle)) != 0, lower = (flags & unicode::kLower) != 0;
      if ((upper && inside_word) || (lower && !upper && !inside_word)) return Value::false_value();
      inside_word = upper || lower;
      found |= inside_word;
    }
    return Value::boolean(found);
  });
}

}  // namespace sandboa::runtime
