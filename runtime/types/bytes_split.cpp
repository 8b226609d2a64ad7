// Cutting bytes and putting them together: split, strip, partition, join, replace.
#include <algorithm>
#include <cstring>

#include "runtime/types/bytes_natives.h"
#include "runtime/types/exact.h"
#include "runtime/types/list_storage.h"
#include "runtime/types/str_search.h"

namespace sandboa::runtime {

namespace {

ByteSpan self_of(const Arguments& args) { return span_of(args[0]); }
int64_t length_of(const ByteSpan& bytes) { return static_cast<int64_t>(bytes.length); }
bool is_space(uint8_t c) { return c == ' ' || (c >= 9 && c <= 13); }

Outcome piece_of(Runtime& rt, const ByteSpan& bytes, int64_t start, int64_t end) {
  if (end - start == length_of(bytes)) return whole_of(rt, bytes);
  std::string_view piece = bytes.view().substr(static_cast<size_t>(start), static_cast<size_t>(end - start));
  return has_kind(bytes.owner, Kind::kBytes) ? make_bytes_shared(rt, piece) : make_bytes(rt, piece);
}

Fallible<bool> append_piece(Runtime& rt, List* list, const ByteSpan& bytes, int64_t start, int64_t end) {
  TRY(rt.charge(1));
  return list_push(rt, list, TRY(piece_of(rt, bytes, start, end)));
}

template <bool kBackwards>
Fallible<int64_t> find(Runtime& rt, const ByteSpan& haystack, const ByteSpan& needle, int64_t start, int64_t end) {
  return search::find<kBackwards>(rt, haystack.data(), start, end, needle.data(), length_of(needle));
}

template <bool kBackwards>
Outcome split_at_spaces(Runtime& rt, const ByteSpan& bytes, int64_t limit) {
  List* list = TRY_NEW(rt, new_list(rt, 8));
  TRY(rt.charge(bytes.length >> 3));
  const uint8_t* data = bytes.data();
  int64_t start = 0, end = length_of(bytes);
  for (;;) {
    while (start < end && is_space(data[kBackwards ? end - 1 : start])) kBackwards ? --end : ++start;
    if (start == end) break;
    int64_t from = start, to = end;
    if (limit-- == 0) {  // the rest as it is
      (kBackwards ? from : to) = kBackwards ? 0 : length_of(bytes);
      TRY(append_piece(rt, list, bytes, from, to));
      break;
    }
    if (kBackwards) {
      for (from = end; from > start && !is_space(data[from - 1]);) --from;
      end = from;
    } else {
      for (to = start; to < end && !is_space(data[to]);) ++to;
      start = to;
    }
    TRY(append_piece(rt, list, bytes, from, to));
  }
  if (kBackwards) std::reverse(list->items, list->items + list->length);
  return list;
}

Outcome split_at_byte(Runtime& rt, const ByteSpan& bytes, uint8_t separator, int64_t limit, List* list) {
  int64_t start = 0;
  bool shares = has_kind(bytes.owner, Kind::kBytes);
  auto cut = [&](int64_t place) -> Fallible<bool> {
    TRY(rt.charge(1));
    auto size = static_cast<size_t>(place - start);
    const uint8_t* from = bytes.data() + start;
    start = place + 1;
    if (shares && size == 1) return list_push(rt, list, shared_byte(*from));
    if (shares && size == 0) return list_push(rt, list, empty_bytes());
    return list_push(rt, list, TRY(make_bytes(rt, {reinterpret_cast<const char*>(from), size})));
  };
  TRY(search::for_each_byte(rt, bytes.data(), length_of(bytes), separator, limit, cut));
  if (start == 0) {
    TRY(append_piece(rt, list, bytes, 0, length_of(bytes)));
    return list;
  }
  std::string_view rest = bytes.view().substr(static_cast<size_t>(start));
  TRY(list_push(rt, list, shares ? TRY(make_bytes_shared(rt, rest)) : TRY(make_bytes(rt, rest))));
  return list;
}

template <bool kBackwards>
Outcome split(Runtime& rt, const MethodCall& call) {
  ByteSpan bytes = self_of(call.args);
  int64_t limit = TRY(integer_argument(rt, call, 2));
  if (limit < 0) limit = INT64_MAX;
  if (call.args[1].is_none()) return split_at_spaces<kBackwards>(rt, bytes, limit);
  ByteSpan separator = has_kind(call.args[1], Kind::kBytes) ? span_of(call.args[1]) : TRY(bytes_argument(rt, call.args[1]));
  if (separator.length == 0) return rt.raise_value_error("empty separator");
  List* list = TRY_NEW(rt, new_list(rt, 8));
  if (!kBackwards && separator.length == 1) return split_at_byte(rt, bytes, separator.data()[0], limit, list);
  int64_t start = 0, end = length_of(bytes);
  for (; limit > 0; --limit) {
    int64_t hit = TRY(find<kBackwards>(rt, bytes, separator, start, end));
    if (hit < 0) break;
    int64_t behind = hit + length_of(separator);
    TRY(append_piece(rt, list, bytes, kBackwards ? behind : start, kBackwards ? end : hit));
    (kBackwards ? end : start) = kBackwards ? hit : behind;
  }
  TRY(append_piece(rt, list, bytes, start, end));
  if (kBackwards) std::reverse(list->items, list->items + list->length);
  return list;
}

template <bool kBackwards>
Outcome partition(Runtime& rt, const Arguments& args) {
  ByteSpan bytes = self_of(args);
  Value given = args[1];
  // A bytearray copies what it is given, which may have gaps then.
  bool copies = has_kind(args[0], Kind::kByteArray) && has_buffer(given) && !has_readable_buffer(given);
  if (copies) given = TRY(bytes_of_buffer(rt, given));
  ByteSpan separator = TRY(bytes_argument(rt, given));
  if (separator.length == 0) return rt.raise_value_error("empty separator");
  int64_t length = length_of(bytes);
  int64_t hit = TRY(find<kBackwards>(rt, bytes, separator, 0, length));
  Value parts[3];
  if (hit < 0) {
    Bytes* empty = empty_bytes();
    parts[0] = parts[1] = parts[2] = empty;
    parts[kBackwards ? 2 : 0] = has_kind(args[0], Kind::kBytes) ? args[0] : TRY(whole_of(rt, bytes));
  } else {
    parts[0] = TRY(piece_of(rt, bytes, 0, hit));
    parts[1] = has_kind(args[0], Kind::kBytes) ? args[1] : TRY(make_bytes(rt, separator.view()));
    parts[2] = TRY(piece_of(rt, bytes, hit + length_of(separator), length));
  }
  return TRY_NEW(rt, new_tuple_of(rt, parts, 3));
}

Outcome strip(Runtime& rt, const Arguments& args, bool left, bool right) {
  ByteSpan bytes = self_of(args);
  auto strip_of = [&](auto is_removed) {
    const uint8_t* data = bytes.data();
    int64_t start = 0, end = length_of(bytes);
    while (left && start < end && is_removed(data[start])) ++start;
    while (right && end > start && is_removed(data[end - 1])) --end;
    return piece_of(rt, bytes, start, end);
  };
  TRY(rt.charge(bytes.length >> 3));
  if (args[1].is_none()) return strip_of(is_space);
  ByteSpan chars = TRY(bytes_argument(rt, args[1]));
  TRY(rt.charge(16 + (chars.length >> 2)));
  bool removed[256] = {};
  for (uint64_t i = 0; i < chars.length; ++i) removed[chars.data()[i]] = true;
  return strip_of([&](uint8_t byte) { return removed[byte]; });
}

Outcome join_items(Runtime& rt, const ByteSpan& separator, const Value* items, uint64_t count) {
  unsigned __int128 total = count == 0 ? 0 : static_cast<unsigned __int128>(separator.length) * (count - 1);
  for (uint64_t i = 0; i < count; ++i) {
    if (i % 4096 == 0) TRY(rt.charge(std::min<uint64_t>(count - i, 4096)));
    if (!has_readable_buffer(items[i])) {
      return rt.raise_type_error("sequence item %llu: expected a bytes-like object, %.80s found",
                                 static_cast<unsigned long long>(i), type_name(items[i]));
    }
    total += TRY(read_buffer(rt, items[i])).length;
  }
  if (count == 1 && has_kind(separator.owner, Kind::kBytes) && has_kind(items[0], Kind::kBytes))
    return as_exact(rt, items[0]);
  uint64_t length = total > (uint64_t{1} << 60) ? uint64_t{1} << 60 : static_cast<uint64_t>(total);
  TRY(rt.check_size(length, 1));
  TRY(rt.charge(length >> 5));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, length));
  uint8_t* to = result->data();
  for (uint64_t i = 0; i < count; ++i) {
    if (i != 0) {
      std::memcpy(to, separator.data(), separator.length);
      to += separator.length;
    }
    ByteSpan item = TRY(read_buffer(rt, items[i]));
    if (item.length != 0) std::memcpy(to, item.data(), item.length);
    to += item.length;
  }
  return result;
}

Outcome replace_byte(Runtime& rt, const ByteSpan& bytes, uint8_t from, uint8_t to, int64_t limit) {
  int64_t first = TRY(search::find<false>(rt, bytes.data(), 0, length_of(bytes), &from, 1));
  if (first < 0) return whole_of(rt, bytes);
  auto* result = TRY(make_bytes(rt, bytes.view())).as<Bytes>();
  uint8_t* rest = result->data() + first;
  auto exchange = [&](int64_t place) -> Fallible<bool> {
    rest[place] = to;
    return true;
  };
  TRY(search::for_each_byte(rt, rest, length_of(bytes) - first, from, limit, exchange));
  return result;
}

}  // namespace

Outcome whole_of(Runtime& rt, const ByteSpan& bytes) {
  return has_kind(bytes.owner, Kind::kBytes) ? as_exact(rt, bytes.owner) : make_bytes(rt, bytes.view());
}

Outcome bytes_split(Runtime& rt, const Arguments& args) { return split<false>(rt, {"split", args, 3}); }
Outcome bytes_rsplit(Runtime& rt, const Arguments& args) { return split<true>(rt, {"rsplit", args, 3}); }
Outcome bytes_partition(Runtime& rt, const Arguments& args) { return partition<false>(rt, args); }
Outcome bytes_rpartition(Runtime& rt, const Arguments& args) { return partition<true>(rt, args); }
Outcome bytes_strip(Runtime& rt, const Arguments& args) { return strip(rt, args, true, true); }
Outcome bytes_lstrip(Runtime& rt, const Arguments& args) { return strip(rt, args, true, false); }
Outcome bytes_rstrip(Runtime& rt, const Arguments& args) { return strip(rt, args, false, true); }

Outcome bytes_splitlines(Runtime& rt, const Arguments& args) {
  bool keep_ends = TRY(operations::truth(rt, args[1]));
  ByteSpan bytes = self_of(args);
  List* list = TRY_NEW(rt, new_list(rt, 8));
  TRY(rt.charge(bytes.length >> 3));
  const uint8_t* data = bytes.data();
  int64_t length = length_of(bytes);
  for (int64_t start = 0; start < length;) {
    int64_t end = start;
    while (end < length && data[end] != '\n' && data[end] != '\r') ++end;
    int64_t next = end;
    if (next < length) next += data[next] == '\r' && next + 1 < length && data[next + 1] == '\n' ? 2 : 1;
    TRY(append_piece(rt, list, bytes, start, keep_ends ? next : end));
    start = next;
  }
  return list;
}

Outcome bytes_removeprefix(Runtime& rt, const Arguments& args) {
  ByteSpan prefix = TRY(bytes_argument(rt, args[1]));
  ByteSpan bytes = self_of(args);
  bool present = bytes.view().starts_with(prefix.view());
  return piece_of(rt, bytes, present ? length_of(prefix) : 0, length_of(bytes));
}

Outcome bytes_removesuffix(Runtime& rt, const Arguments& args) {
  ByteSpan suffix = TRY(bytes_argument(rt, args[1]));
  ByteSpan bytes = self_of(args);
  bool present = bytes.view().ends_with(suffix.view());
  return piece_of(rt, bytes, 0, length_of(bytes) - (present ? length_of(suffix) : 0));
}

Outcome bytes_join(Runtime& rt, const Arguments& args) {
  Value iterable = args[1];
  if (operations::is_plain_sequence(iterable) && has_kind(iterable, Kind::kTuple)) {
    return join_items(rt, self_of(args), iterable.as<Tuple>()->items(), iterable.as<Tuple>()->length);
  }
  if (!operations::is_plain_sequence(iterable)) {
    if (!operations::iterates_natively(iterable)) {
      if (may_iterate_in_guest_code(iterable)) return SignalFailure{Signal::kNeedsGuest};
      return rt.raise_type_error("can only join an iterable");
    }
    iterable = TRY(list_from_iterable(rt, iterable));
  }
  return join_items(rt, self_of(args), iterable.as<List>()->items, iterable.as<List>()->length);
}

Outcome bytes_replace(Runtime& rt, const Arguments& args) {
  ByteSpan bytes = self_of(args);
  ByteSpan from = TRY(bytes_argument(rt, args[1]));
  ByteSpan to = TRY(bytes_argument(rt, args[2]));
  int64_t limit = TRY(integer_argument(rt, {"replace", args, 4}, 3));
  if (limit < 0) limit = INT64_MAX;
  int64_t length = length_of(bytes), from_length = length_of(from);
  if (limit == 0 || from_length > length) return whole_of(rt, bytes);
  if (from_length == 1 && to.length == 1) return replace_byte(rt, bytes, from.data()[0], to.data()[0], limit);
  int64_t hits = from_length == 0 ? std::min(limit, length + 1)
                                  : TRY(search::count(rt, bytes.data(), 0, length, from.data(), from_length, limit));
  if (hits == 0) return whole_of(rt, bytes);
  TRY(rt.check_size(static_cast<uint64_t>(hits), to.length));
  uint64_t total = bytes.length + static_cast<uint64_t>(hits) * to.length - static_cast<uint64_t>(hits * from_length);
  TRY(rt.check_size(total, 1));
  TRY(rt.charge((total >> 5) + static_cast<uint64_t>(hits)));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, total));
  const uint8_t* source = bytes.data();
  uint8_t* out = result->data();
  int64_t position = 0;
  for (int64_t i = 0; i < hits; ++i) {
    // An empty needle stands before every byte and at the end.
    int64_t hit = from_length == 0 ? std::min(i, length) : TRY(find<false>(rt, bytes, from, position, length));
    std::memcpy(out, source + position, static_cast<size_t>(hit - position));
    out += hit - position;
    std::memcpy(out, to.data(), to.length);
    out += to.length;
    position = hit + from_length;
  }
  std::memcpy(out, source + position, static_cast<size_t>(length - position));
  return result;
}

}  // namespace sandboa::runtime
