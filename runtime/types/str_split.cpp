// Cutting strings: split, splitlines, partition, strip, removeprefix.
#include <algorithm>

#include "runtime/types/exact.h"
#include "runtime/types/list_storage.h"
#include "runtime/types/str_data.h"
#include "runtime/types/str_natives.h"
#include "runtime/types/str_search.h"
#include "runtime/unicode/unicode.h"

namespace sandboa::runtime {

namespace {

Str* self_of(const Arguments& args) { return args[0].as<Str>(); }

Fallible<bool> append_piece(Runtime& rt, List* list, Str* str, int64_t start, int64_t end) {
  TRY(rt.charge(1));
  return list_push(rt, list, TRY(substring(rt, str, static_cast<uint64_t>(start), static_cast<uint64_t>(end - start))));
}

// The same for ASCII.
SANDBOA_ALWAYS_INLINE Fallible<bool> append_ascii_piece(Runtime& rt, List* list, const Str* str, int64_t start,
                                                        int64_t end) {
  TRY(rt.charge(1));
  return list_push(rt, list, TRY(ascii_piece(rt, str->data1() + start, static_cast<uint64_t>(end - start))));
}

void reverse_items(List* list) {
  for (uint32_t i = 0, j = list->length; i + 1 < j; ++i) {
    --j;
    Value item = list->items[i];
    list->items[i] = list->items[j];
    list->items[j] = item;
  }
}

Outcome split_ascii_at_spaces(Runtime& rt, Str* str, List* list, int64_t limit) {
  const uint8_t* data = str->data1();
  auto length = static_cast<int64_t>(str->length);
  for (int64_t i = 0;;) {
    int64_t scanned = i;
    while (i < length && unicode::is_ascii_space(data[i])) ++i;
    if (i == length) return list;
    int64_t start = i;
    bool is_last = limit-- == 0;  // the rest as it is
    if (is_last) i = length;
    while (i < length && !unicode::is_ascii_space(data[i])) ++i;
    TRY(rt.charge(static_cast<uint64_t>(i - scanned) >> 3));
    if (is_last || i - start == length) {
      TRY(append_piece(rt, list, str, start, i));
    } else {
      TRY(append_ascii_piece(rt, list, str, start, i));
    }
    if (is_last) return list;
  }
}

// Words between runs of white space. The strings are cut while scanning; rsplit scans from the end and reverses the result.
Outcome split_at_spaces(Runtime& rt, Str* str, int64_t limit) {
  List* list = TRY_NEW(rt, new_list(rt, 8));
  if (str->is_ascii()) return split_ascii_at_spaces(rt, str, list, limit);
  return with_data(str, [&](auto* data) -> Outcome {
    auto length = static_cast<int64_t>(str->length);
    int64_t i = 0;
    for (;;) {
      int64_t scanned = i;
      while (i < length && unicode::is_space(data[i])) ++i;
      if (i == length) break;
      int64_t start = i;
      if (limit-- == 0) {
        TRY(append_piece(rt, list, str, start, length));  // the rest as it is
        break;
      }
      while (i < length && !unicode::is_space(data[i])) ++i;
      TRY(rt.charge(static_cast<uint64_t>(i - scanned) >> 3));
      TRY(append_piece(rt, list, str, start, i));
    }
    return list;
  });
}

Outcome rsplit_at_spaces(Runtime& rt, Str* str, int64_t limit) {
  List* list = TRY_NEW(rt, new_list(rt, 8));
  return with_data(str, [&](auto* data) -> Outcome {
    auto end = static_cast<int64_t>(str->length);
    for (;;) {
      int64_t scanned = end;
      while (end > 0 && unicode::is_space(data[end - 1])) --end;
      if (end == 0) break;
      int64_t start = end;
      if (limit-- == 0) {
        start = 0;  // the rest as it is
      } else {
        while (start > 0 && !unicode::is_space(data[start - 1])) --start;
      }
      TRY(rt.charge(static_cast<uint64_t>(scanned - start) >> 3));
      TRY(append_piece(rt, list, str, start, end));
      if (limit < 0) break;
      end = start;
    }
    reverse_items(list);
    return list;
  });
}

Outcome split_ascii_at(Runtime& rt, Str* str, uint8_t separator, int64_t limit) {
  List* list = TRY_NEW(rt, new_list(rt, 8));
  auto length = static_cast<int64_t>(str->length);
  int64_t start = 0;
  auto cut = [&](int64_t place) -> Fallible<bool> {
    TRY(append_ascii_piece(rt, list, str, start, place));
    start = place + 1;
    return true;
  };
  TRY(search::for_each_byte(rt, str->data1(), length, separator, limit, cut));
  if (start == 0) {
    TRY(append_piece(rt, list, str, 0, length));
  } else {
    TRY(append_ascii_piece(rt, list, str, start, length));
  }
  return list;
}

template <bool kBackwards>
Outcome split_at(Runtime& rt, Str* str, const Str* separator, int64_t limit) {
  List* list = TRY_NEW(rt, new_list(rt, 8));
  return with_data(str, [&](auto* data) {
    return with_data(separator, [&](auto* needle) -> Outcome {
      auto needle_length = static_cast<int64_t>(separator->length);
      int64_t start = 0, end = static_cast<int64_t>(str->length);
      for (; limit > 0; --limit) {
        int64_t hit = TRY((search::find<kBackwards>(rt, data, start, end, needle, needle_length)));
        if (hit < 0) break;
        if constexpr (kBackwards) {
          TRY(append_piece(rt, list, str, hit + needle_length, end));
          end = hit;
        } else {
          TRY(append_piece(rt, list, str, start, hit));
          start = hit + needle_length;
        }
      }
      TRY(append_piece(rt, list, str, start, end));
      if (kBackwards) reverse_items(list);
      return list;
    });
  });
}

template <bool kBackwards>
Outcome split(Runtime& rt, const MethodCall& call) {
  Value separator = call.args[1];
  int64_t limit = TRY(integer_argument(rt, call, 2));
  if (limit < 0) limit = INT64_MAX;
  Str* str = self_of(call.args);
  if (separator.is_none()) return kBackwards ? rsplit_at_spaces(rt, str, limit) : split_at_spaces(rt, str, limit);
  if (!has_kind(separator, Kind::kStr)) return rt.raise_type_error("must be str or None, not %.100s", type_name(separator));
  if (separator.as<Str>()->length == 0) return rt.raise_value_error("empty separator");
  auto* between = separator.as<Str>();
  if (between->length > str->length || between->width_log2() > str->width_log2()) {
    Value whole = str;  // of whatever class, as in CPython
    return TRY_NEW(rt, new_list_of(rt, &whole, 1));
  }
  if (!kBackwards && between->length == 1 && str->is_ascii()) return split_ascii_at(rt, str, between->data1()[0], limit);
  return split_at<kBackwards>(rt, str, between, limit);
}

template <bool kBackwards>
Fallible<int64_t> find_in(Runtime& rt, const Str* str, const Str* separator, int64_t length) {
  auto separator_length = static_cast<int64_t>(separator->length);
  if (((str->flags | separator->flags) >> Str::kWidthShift) == 0) {
    return search::find<kBackwards>(rt, str->data1(), 0, length, separator->data1(), separator_length);
  }
  return with_data(str, [&](auto* data) {
    return with_data(separator,
                     [&](auto* needle) { return search::find<kBackwards>(rt, data, 0, length, needle, separator_length); });
  });
}

template <bool kBackwards>
Outcome partition(Runtime& rt, const Arguments& args) {
  Str* str = self_of(args);
  if (!has_kind(args[1], Kind::kStr)) return rt.raise_type_error("must be str, not %s", type_name(args[1]));
  auto* separator = args[1].as<Str>();
  if (separator->length == 0) return rt.raise_value_error("empty separator");
  auto length = static_cast<int64_t>(str->length);
  int64_t hit = TRY(find_in<kBackwards>(rt, str, separator, length));
  Value parts[3] = {empty_str(), empty_str(), empty_str()};
  if (hit < 0) {
    parts[kBackwards ? 2 : 0] = str;
  } else {
    auto at = static_cast<uint64_t>(hit);
    uint64_t rest = at + separator->length;
    parts[0] = TRY(substring(rt, str, 0, at));
    parts[1] = separator;
    parts[2] = TRY(substring(rt, str, rest, str->length - rest));
  }
  return TRY_NEW(rt, new_tuple_of(rt, parts, 3));
}

// The characters that strip() takes off: white space, or those of a string.
class StripSet {
 public:
  explicit StripSet(const Str* chars) : chars_(chars) {
    if (chars == nullptr) return;
    with_data(chars, [&](auto* data) {
      for (uint64_t i = 0; i < chars->length; ++i) {
        if (static_cast<char32_t>(data[i]) < 256) latin1_[data[i]] = true;
      }
    });
  }
  bool has(char32_t c) const {
    if (chars_ == nullptr) return unicode::is_space(c);
    if (c < 256) return latin1_[c];
    if (chars_->width_log2() == 0) return false;
    return with_data(chars_, [&](auto* data) {
      for (uint64_t i = 0; i < chars_->length; ++i) {
        if (data[i] == c) return true;
      }
      return false;
    });
  }
  // Fuel for one look-up.
  uint64_t cost() const { return chars_ == nullptr || chars_->width_log2() == 0 ? 0 : chars_->length >> 2; }

 private:
  const Str* chars_;
  bool latin1_[256] = {};
};

Outcome strip(Runtime& rt, const Arguments& args, const char* name, bool left, bool right) {
  Str* str = self_of(args);
  Value chars = args[1];
  if (!chars.is_none() && !has_kind(chars, Kind::kStr)) return rt.raise_type_error("%s arg must be None or str", name);
  uint64_t start = 0, end = str->length;
  if (chars.is_none() && str->is_ascii()) {
    const uint8_t* data = str->data1();
    while (left && start < end && unicode::is_ascii_space(data[start])) ++start;
    while (right && end > start && unicode::is_ascii_space(data[end - 1])) --end;
    TRY(rt.charge((str->length - (end - start)) >> 3));
    return substring(rt, str, start, end - start);
  }
  if (!chars.is_none()) TRY(rt.charge(16 + (chars.as<Str>()->length >> 3)));
  StripSet set(chars.is_none() ? nullptr : chars.as<Str>());
  auto remove = [&](uint64_t index) -> Fallible<bool> {
    if (index % 8 == 0 || set.cost() != 0) TRY(rt.charge(1 + set.cost()));
    return set.has(str->at(index));
  };
  while (left && start < end && TRY(remove(start))) ++start;
  while (right && end > start && TRY(remove(end - 1))) --end;
  return substring(rt, str, start, end - start);
}

}  // namespace

Outcome str_split(Runtime& rt, const Arguments& args) { return split<false>(rt, {"split", args, 3}); }
Outcome str_rsplit(Runtime& rt, const Arguments& args) { return split<true>(rt, {"rsplit", args, 3}); }
Outcome str_partition(Runtime& rt, const Arguments& args) { return partition<false>(rt, args); }
Outcome str_rpartition(Runtime& rt, const Arguments& args) { return partition<true>(rt, args); }
Outcome str_strip(Runtime& rt, const Arguments& args) { return strip(rt, args, "strip", true, true); }
Outcome str_lstrip(Runtime& rt, const Arguments& args) { return strip(rt, args, "lstrip", true, false); }
Outcome str_rstrip(Runtime& rt, const Arguments& args) { return strip(rt, args, "rstrip", false, true); }

namespace {

// Where the line that holds data[from] ends: line breaks are below 32, which most words of text are not.
int64_t ascii_line_end(const uint8_t* data, int64_t from, int64_t length) {
  auto has_control = [&](int64_t place) {
    constexpr uint64_t kOnes = 0x0101010101010101u;
    uint64_t word;
    std::memcpy(&word, data + place, sizeof word);
    return ((word - 0x20 * kOnes) & ~word & (0x80 * kOnes)) != 0;
  };
  while (from < length) {
    if (from + 8 <= length && !has_control(from)) {
      from += 8;
      continue;
    }
    for (int64_t stop = std::min(from + 8, length); from < stop; ++from) {
      if (unicode::is_line_break(data[from])) return from;
    }
  }
  return length;
}

Outcome split_ascii_lines(Runtime& rt, Str* str, bool keep_ends) {
  List* list = TRY_NEW(rt, new_list(rt, 8));
  const uint8_t* data = str->data1();
  auto length = static_cast<int64_t>(str->length);
  for (int64_t start = 0; start < length;) {
    int64_t end = ascii_line_end(data, start, length);
    int64_t next = end;
    if (next < length) next += data[next] == '\r' && next + 1 < length && data[next + 1] == '\n' ? 2 : 1;
    TRY(rt.charge(static_cast<uint64_t>(next - start) >> 3));
    int64_t stop = keep_ends ? next : end;
    if (stop - start == length) {
      TRY(append_piece(rt, list, str, start, stop));
    } else {
      TRY(append_ascii_piece(rt, list, str, start, stop));
    }
    start = next;
  }
  return list;
}

}  // namespace

Outcome str_splitlines(Runtime& rt, const Arguments& args) {
  bool keep_ends = args[1].is_bool() ? args[1].is_true() : TRY(operations::truth(rt, args[1]));
  Str* str = self_of(args);
  if (str->is_ascii()) return split_ascii_lines(rt, str, keep_ends);
  List* list = TRY_NEW(rt, new_list(rt, 8));
  return with_data(str, [&](auto* data) -> Outcome {
    auto length = static_cast<int64_t>(str->length);
    for (int64_t start = 0; start < length;) {
      int64_t end = start;
      while (end < length && !unicode::is_line_break(data[end])) ++end;
      int64_t next = end;
      if (next < length) next += data[next] == '\r' && next + 1 < length && data[next + 1] == '\n' ? 2 : 1;
      TRY(rt.charge(static_cast<uint64_t>(next - start) >> 3));
      TRY(append_piece(rt, list, str, start, keep_ends ? next : end));
      start = next;
    }
    return list;
  });
}

Outcome str_removeprefix(Runtime& rt, const Arguments& args) {
  Str* str = self_of(args);
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("removeprefix() argument must be str, not %s", argument_type_name(args[1]));
  }
  auto* prefix = args[1].as<Str>();
  if (prefix->length > str->length || !matches_at(str, 0, prefix)) return as_exact(rt, str);
  return substring(rt, str, prefix->length, str->length - prefix->length);
}

Outcome str_removesuffix(Runtime& rt, const Arguments& args) {
  Str* str = self_of(args);
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("removesuffix() argument must be str, not %s", argument_type_name(args[1]));
  }
  auto* suffix = args[1].as<Str>();
  if (suffix->length > str->length || !matches_at(str, str->length - suffix->length, suffix)) return as_exact(rt, str);
  return substring(rt, str, 0, str->length - suffix->length);
}

}  // namespace sandboa::runtime
