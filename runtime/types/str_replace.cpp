// Putting strings together and exchanging their parts: join, replace, translate, expandtabs.
#include <algorithm>

#include "runtime/numbers/number.h"
#include "runtime/types/exact.h"
#include "runtime/types/str_data.h"
#include "runtime/types/str_natives.h"
#include "runtime/types/str_search.h"
#include "runtime/unicode/unicode.h"

namespace sandboa::runtime {

namespace {

Str* self_of(const Arguments& args) { return args[0].as<Str>(); }

template <class To>
void join_into(To* to, const Str* separator, const Value* items, uint64_t count) {
  auto append = [&](const Str* str) {
    if constexpr (sizeof(To) == 1) {
      support::copy_bytes(to, str->data, str->length);
    } else {
      copy_from_str(to, str, 0, str->length);
    }
    to += str->length;
  };
  bool by_character = separator->length == 1;
  To between = by_character ? static_cast<To>(separator->at(0)) : To{};
  for (uint64_t i = 0; i < count; ++i) {
    if (i != 0 && by_character) {
      *to++ = between;
    } else if (i != 0) {
      append(separator);
    }
    append(items[i].as<Str>());
  }
}

Outcome join_items(Runtime& rt, Str* separator, const Value* items, uint64_t count) {
  if (count == 0) return empty_str();
  unsigned __int128 length = static_cast<unsigned __int128>(separator->length) * (count - 1);
  char32_t bits = separator->length == 0 || count == 1 ? 0 : bits_of_layout(separator);
  for (uint64_t i = 0; i < count; ++i) {
    if (i % 4096 == 0) TRY(rt.charge(std::min<uint64_t>(count - i, 4096)));
    if (__builtin_expect(!has_kind(items[i], Kind::kStr), 0)) {
      return rt.raise_type_error("sequence item %llu: expected str instance, %.80s found",
                                 static_cast<unsigned long long>(i), type_name(items[i]));
    }
    auto* str = items[i].as<Str>();
    length += str->length;
    if (str->length != 0) bits |= bits_of_layout(str);
  }
  if (count == 1) return as_exact(rt, items[0]);
  int width = width_for_bits(bits);
  uint64_t total = length > (uint64_t{1} << 60) ? uint64_t{1} << 60 : static_cast<uint64_t>(length);
  TRY(rt.check_size(total, uint64_t{1} << width));
  if (total == 0) return empty_str();
  TRY(charge_bytes(rt, total << width));
  if (total == 1) {
    for (uint64_t i = 0; i < count; ++i) {
      if (items[i].as<Str>()->length != 0) return as_exact(rt, items[i]);
    }
    return as_exact(rt, separator);
  }
  if (__builtin_expect(width == 0, 1)) {
    Str* result = TRY_NEW(rt, new_narrow_str(rt, total, bits < 0x80));
    join_into(mutable_data1(result), separator, items, count);
    return result;
  }
  Str* result = TRY_NEW(rt, new_str(rt, total, width, false));
  with_mutable_data(result, [&](auto* to) { join_into(to, separator, items, count); });
  return result;
}

}  // namespace

Outcome str_join(Runtime& rt, const Arguments& args) {
  Str* separator = self_of(args);
  Value iterable = args[1];
  if (operations::is_plain_sequence(iterable) && has_kind(iterable, Kind::kList)) {
    return join_items(rt, separator, iterable.as<List>()->items, iterable.as<List>()->length);
  }
  if (operations::is_plain_sequence(iterable)) {
    return join_items(rt, separator, iterable.as<Tuple>()->items(), iterable.as<Tuple>()->length);
  }
  if (!operations::iterates_natively(iterable)) {
    if (may_iterate_in_guest_code(iterable)) return SignalFailure{Signal::kNeedsGuest};
    return rt.raise_type_error("can only join an iterable");
  }
  auto* list = TRY(list_from_iterable(rt, iterable)).as<List>();
  return join_items(rt, separator, list->items, list->length);
}

// ---- replace
// ------------------------------------------------------------------------------------------------------------------

namespace {

// "-a-b-c-": the new string before every character, and at the end if the limit allows.
Outcome interleave(Runtime& rt, const Str* str, const Str* piece, uint64_t limit) {
  uint64_t count = std::min(limit, str->length + 1);
  TRY(rt.check_size(count, piece->byte_length()));
  StrBuilder out(rt);
  for (uint64_t i = 0; i < count && out.fits(); ++i) {
    TRY(rt.charge(1));
    out.append(piece);
    if (i < str->length) out.append(str->at(i));
  }
  if (count <= str->length) out.append(str, count, str->length - count);
  return out.finish();
}

// One byte a code point throughout. The first pass finds out how long the result is and remembers the first hits.
Outcome replace_narrow(Runtime& rt, Str* str, const Str* from, const Str* to, int64_t limit) {
  constexpr int64_t kRemembered = 64;
  int64_t remembered[kRemembered];
  auto length = static_cast<int64_t>(str->length), from_length = static_cast<int64_t>(from->length);
  const uint8_t* source = str->data1();
  auto next_hit = [&](int64_t start) { return search::find<false>(rt, source, start, length, from->data1(), from_length); };
  int64_t hits = 0, position = 0;
  auto remember = [&](int64_t hit) -> Fallible<bool> {
    if (hits < kRemembered) remembered[hits] = hit;
    ++hits;
    return true;
  };
  bool by_byte = from_length == 1;
  if (by_byte) TRY(search::for_each_byte(rt, source, length, from->data1()[0], limit, remember));
  for (; !by_byte && hits < limit; ++hits) {
    int64_t hit = TRY(next_hit(position));
    if (hit < 0) break;
    if (hits < kRemembered) {
      remembered[hits] = hit;
    } else if (limit >= length) {
      hits += TRY(search::count(rt, source, hit, length, from->data1(), from_length, INT64_MAX));
      break;
    }
    position = hit + from_length;
  }
  if (hits == 0) return as_exact(rt, str);
  TRY(rt.check_size(static_cast<uint64_t>(hits), to->length));
  uint64_t total = str->length + to->length * static_cast<uint64_t>(hits) - from->length * static_cast<uint64_t>(hits);
  if (total == 0) return empty_str();
  TRY(rt.check_size(total, 1));
  TRY(charge_bytes(rt, total));
  bool ascii = str->is_ascii() && to->is_ascii();
  Str* result = TRY_NEW(rt, new_narrow_str(rt, total, ascii));
  uint8_t* out = mutable_data1(result);
  position = 0;
  for (int64_t i = 0; i < hits; ++i) {
    int64_t hit = i < kRemembered ? remembered[i] : TRY(next_hit(position));
    support::copy_bytes(out, source + position, static_cast<uint64_t>(hit - position));
    out += hit - position;
    support::copy_bytes(out, to->data, to->length);
    out += to->length;
    position = hit + from_length;
  }
  support::copy_bytes(out, source + position, static_cast<uint64_t>(length - position));
  if (total == 1) return shared_char(*result->data1());
  if (!ascii && combined_bits(result->data1(), total) < 0x80) result->flags |= Str::kAscii;
  return result;
}

Outcome replace_wide(Runtime& rt, const Str* str, const Str* from, const Str* to, int64_t hits) {
  StrBuilder out(rt);
  uint64_t position = 0;
  for (int64_t i = 0; i < hits && out.fits(); ++i) {
    int64_t hit = TRY(str_find(rt, str, from, position, str->length));
    out.append(str, position, static_cast<uint64_t>(hit) - position);
    out.append(to);
    position = static_cast<uint64_t>(hit) + from->length;
  }
  out.append(str, position, str->length - position);
  return out.finish();
}

}  // namespace

Outcome str_replace(Runtime& rt, const Arguments& args) {
  MethodCall call{"replace", args, 4};
  Str* str = self_of(args);
  const Str* from = TRY(str_argument(rt, call, 1));
  const Str* to = TRY(str_argument(rt, call, 2));
  int64_t limit = TRY(integer_argument(rt, call, 3));
  if (limit < 0) limit = INT64_MAX;
  if (limit == 0 || from == to || from->length > str->length) return as_exact(rt, str);
  if (from->length == 0) return interleave(rt, str, to, static_cast<uint64_t>(limit));
  if (((str->flags | from->flags | to->flags) >> Str::kWidthShift) == 0) return replace_narrow(rt, str, from, to, limit);
  int64_t hits = TRY(with_data(str, [&](auto* data) {
    return with_data(from, [&](auto* needle) {
      return search::count(rt, data, 0, static_cast<int64_t>(str->length), needle, static_cast<int64_t>(from->length),
                           limit);
    });
  }));
  if (hits == 0) return as_exact(rt, str);
  TRY(rt.check_size(static_cast<uint64_t>(hits), to->byte_length()));
  return replace_wide(rt, str, from, to, hits);
}

// ---- translate
// ----------------------------------------------------------------------------------------------------------------

namespace {

// table[code_point], or empty when the table has no such entry.
Outcome look_up(Runtime& rt, Value table, char32_t code_point) {
  Value key = Value::small_int(static_cast<int64_t>(code_point));
  if (is_exactly(table, TypeId::kDict)) return dict_find(rt, table.as<Dict>(), key);
  Outcome item = operations::get_item(rt, table, key);
  if (item.ok() || item.signal() != Signal::kRaise || !is_instance(rt.pending_exception, TypeId::kLookupError)) return item;
  rt.pending_exception = Value();
  return Value();
}

Fallible<bool> append_translation(Runtime& rt, StrBuilder& out, char32_t original, Value mapped) {
  if (mapped.is_empty()) {
    out.append(original);
    return true;
  }
  if (mapped.is_none()) return true;
  if (has_kind(mapped, Kind::kStr)) {
    out.append(mapped.as<Str>());
    return true;
  }
  if (!is_int(mapped)) return rt.raise_type_error("character mapping must return integer, None or str");
  int64_t code_point;
  if (!int_fits_int64(mapped, &code_point) || code_point < 0 || code_point > 0x10FFFF) {
    return rt.raise_value_error("character mapping must be in range(0x110000)");
  }
  out.append(static_cast<char32_t>(code_point));
  return true;
}

}  // namespace

Outcome str_translate(Runtime& rt, const Arguments& args) {
  Str* str = self_of(args);
  Value table = args[1];
  Value known[128];  // what the table says of ASCII characters
  bool is_known[128] = {};
  StrBuilder out(rt);
  for (uint64_t i = 0; i < str->length && out.fits(); ++i) {
    TRY(rt.charge(1));
    char32_t c = str->at(i);
    Value mapped;
    if (c < 128 && is_known[c]) {
      mapped = known[c];
    } else {
      mapped = TRY(look_up(rt, table, c));
      if (c < 128) {
        known[c] = mapped;
        is_known[c] = true;
      }
    }
    TRY(append_translation(rt, out, c, mapped));
  }
  return out.finish();
}

Outcome str_maketrans(Runtime& rt, const Arguments& args) {
  Value x = args[0], y = args[1], z = args[2];
  Dict* table = TRY_NEW(rt, new_dict(rt));
  auto key_of = [](const Str* str, uint64_t i) { return Value::small_int(static_cast<int64_t>(str->at(i))); };
  if (y.is_empty()) {
    if (!has_kind(x, Kind::kDict))
      return rt.raise_type_error("if you give only one argument to maketrans it must be a dict");
    auto* source = x.as<Dict>();
    for (uint32_t position = 0; source->table != nullptr;) {
      DictEntry* entry = next_entry(source->table, source->entry_count, &position);
      if (entry == nullptr) break;
      TRY(rt.charge(1));
      Value key = entry->key;
      if (has_kind(key, Kind::kStr)) {
        if (key.as<Str>()->length != 1) return rt.raise_value_error("string keys in translate table must be of length 1");
        key = key_of(key.as<Str>(), 0);
      } else if (!is_int(key)) {
        return rt.raise_type_error("keys in translate table must be strings or integers");
      }
      TRY(dict_set(rt, table, key, entry->value));
    }
    return table;
  }
  if (!has_kind(y, Kind::kStr))
    return rt.raise_type_error("maketrans() argument 2 must be str, not %s", argument_type_name(y));
  if (!z.is_empty() && !has_kind(z, Kind::kStr)) {
    return rt.raise_type_error("maketrans() argument 3 must be str, not %s", argument_type_name(z));
  }
  if (!has_kind(x, Kind::kStr)) {
    return rt.raise_type_error("first maketrans argument must be a string if there is a second argument");
  }
  auto *from = x.as<Str>(), *to = y.as<Str>();
  if (from->length != to->length) return rt.raise_value_error("the first two maketrans arguments must have equal length");
  for (uint64_t i = 0; i < from->length; ++i) {
    TRY(rt.charge(1));
    TRY(dict_set(rt, table, key_of(from, i), key_of(to, i)));
  }
  for (uint64_t i = 0; !z.is_empty() && i < z.as<Str>()->length; ++i) {
    TRY(rt.charge(1));
    TRY(dict_set(rt, table, key_of(z.as<Str>(), i), Value::none()));
  }
  return table;
}

Outcome str_expandtabs(Runtime& rt, const Arguments& args) {
  int64_t size = TRY(int_argument(rt, {"expandtabs", args, 2}, 1));
  Str* str = self_of(args);
  StrBuilder out(rt);
  int64_t column = 0;
  for (uint64_t i = 0; i < str->length && out.fits(); ++i) {
    if (i % 1024 == 0) TRY(rt.charge(std::min<uint64_t>(str->length - i, 1024) >> 2));
    char32_t c = str->at(i);
    if (c == '\t') {
      if (size <= 0) continue;
      int64_t spaces = size - column % size;
      out.append_repeated(' ', static_cast<uint64_t>(spaces));
      column = 0;
    } else {
      out.append(c);
      column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
  }
  return out.finish();
}

}  // namespace sandboa::runtime
