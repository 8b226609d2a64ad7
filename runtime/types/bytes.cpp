#include "runtime/types/bytes.h"

#include <cstring>
#include <iterator>

#include "runtime/numbers/number.h"
#include "runtime/types/exact.h"
#include "runtime/types/hex_digits.h"
#include "runtime/types/str.h"
#include "runtime/types/str_search.h"
#include "support/copy.h"

namespace sandboa::runtime {

SharedBytes::SharedBytes() {
  // Numbers that object_identity() answers; those of other shared objects count from zero.
  constexpr uint32_t kFirstNumber = 0x7FFF0000;
  for (uint32_t i = 0; i < std::size(singles); ++i) {
    Single& single = singles[i];
    single.bytes.type = builtin_type(TypeId::kBytes);
    single.bytes.kind = Kind::kBytes;
    single.bytes.mark = 0;
    single.bytes.flags = kShared;
    single.bytes.size_units = kFirstNumber + i;
    single.bytes.length = i < 256;
    single.data[0] = static_cast<uint8_t>(i);
    single.bytes.content_hash = support::content_hash(single.data, single.bytes.length);
  }
}
SharedBytes shared_bytes;

Outcome make_bytes(Runtime& rt, std::string_view content) {
  if (content.size() >= 256) TRY(rt.charge(content.size() >> 5));
  Bytes* bytes = TRY_NEW(rt, new_bytes(rt, content.size()));
  support::copy_bytes(bytes->data(), content.data(), content.size());
  return bytes;
}

uint64_t bytes_content_hash(Bytes* bytes) {
  if (bytes->content_hash != 0) return bytes->content_hash;
  uint64_t hash = support::content_hash(bytes->data(), bytes->length);
  if (!bytes->is_shared()) bytes->content_hash = hash;
  return hash;
}

bool bytes_equal(const Bytes* lhs, const Bytes* rhs) { return bytes_view(lhs) == bytes_view(rhs); }

int bytes_compare(const Bytes* lhs, const Bytes* rhs) { return bytes_view(lhs).compare(bytes_view(rhs)); }

Outcome bytes_item(Runtime& rt, Bytes* bytes, int64_t index) {
  if (index < 0) index += static_cast<int64_t>(bytes->length);
  if (static_cast<uint64_t>(index) >= bytes->length) return rt.raise_text(TypeId::kIndexError, "index out of range");
  return Value::small_int(bytes->data()[index]);
}

Outcome bytes_slice(Runtime& rt, const ByteSpan& bytes, const operations::SliceBounds& bounds) {
  auto count = static_cast<uint64_t>(bounds.count);
  if (bounds.step == 1) {
    if (count == bytes.length && has_kind(bytes.owner, Kind::kBytes)) return as_exact(rt, bytes.owner);
    std::string_view part = bytes.view().substr(static_cast<size_t>(bounds.start), count);
    return has_kind(bytes.owner, Kind::kBytes) ? make_bytes_shared(rt, part) : make_bytes(rt, part);
  }
  TRY(rt.charge(count >> 3));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, count));
  for (int64_t i = 0; i < bounds.count; ++i) result->data()[i] = bytes.data()[bounds.start + i * bounds.step];
  return result;
}

Fallible<bool> bytes_contains(Runtime& rt, const ByteSpan& haystack, Value item) {
  auto length = static_cast<int64_t>(haystack.length);
  if (has_buffer(item)) {
    ByteSpan needle = TRY(read_buffer(rt, item));
    int64_t needle_length = static_cast<int64_t>(needle.length);
    return TRY((search::find<false>(rt, haystack.data(), 0, length, needle.data(), needle_length))) >= 0;
  }
  if (!is_int(item)) return rt.raise_type_error("a bytes-like object is required, not '%.100s'", type_name(item));
  int64_t byte;
  if (!int_fits_int64(item, &byte) || byte < 0 || byte > 255) return rt.raise_value_error("byte must be in range(0, 256)");
  auto unit = static_cast<uint8_t>(byte);
  return TRY((search::find<false>(rt, haystack.data(), 0, length, &unit, 1))) >= 0;
}

Outcome bytes_repeat(Runtime& rt, const ByteSpan& bytes, int64_t count) {
  if (count == 1 && has_kind(bytes.owner, Kind::kBytes)) return as_exact(rt, bytes.owner);
  uint64_t times = count < 0 ? 0 : static_cast<uint64_t>(count);
  TRY(rt.check_size(times, bytes.length));
  uint64_t total = times * bytes.length;
  TRY(rt.charge(total >> 5));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, total));
  if (total == 0) return result;
  uint8_t* to = result->data();
  std::memcpy(to, bytes.data(), bytes.length);
  for (uint64_t filled = bytes.length; filled < total;) {
    uint64_t step = filled < total - filled ? filled : total - filled;
    std::memcpy(to + filled, to, step);
    filled += step;
  }
  return result;
}

Outcome bytes_concatenate(Runtime& rt, const ByteSpan& lhs, const ByteSpan& rhs) {
  if (rhs.length == 0 && has_kind(lhs.owner, Kind::kBytes)) return lhs.owner;
  if (lhs.length == 0 && has_kind(rhs.owner, Kind::kBytes) && has_kind(lhs.owner, Kind::kBytes)) return rhs.owner;
  uint64_t total = lhs.length + rhs.length;
  if (total >= 256) {
    TRY(rt.check_size(total, 1));
    TRY(rt.charge(total >> 5));
  }
  Bytes* result = TRY_NEW(rt, new_bytes(rt, total));
  support::copy_bytes(result->data(), lhs.data(), lhs.length);
  support::copy_bytes(result->data() + lhs.length, rhs.data(), rhs.length);
  return result;
}

Outcome bytes_repr(Runtime& rt, const ByteSpan& bytes, std::string_view before, std::string_view after) {
  std::string_view content = bytes.view();
  TRY(rt.charge(content.size() >> 2));
  char quote = content.find('\'') != content.npos && content.find('"') == content.npos ? '"' : '\'';
  bool escapes_all = !before.empty();
  uint64_t size = 3 + before.size() + after.size();
  for (char c : content) {
    auto byte = static_cast<uint8_t>(c);
    bool short_escape = c == '\\' || c == quote || (c == '\'' && escapes_all) || c == '\t' || c == '\n' || c == '\r';
    size += short_escape ? 2 : byte < 0x20 || byte >= 0x7F ? 4 : 1;
  }
  TRY(rt.check_size(size, 1));
  Str* result = TRY_NEW(rt, new_str(rt, size, 0, true));
  uint8_t* out = mutable_data1(result);
  auto put = [&](char c) { *out++ = static_cast<uint8_t>(c); };
  for (char c : before) put(c);
  put('b');
  put(quote);
  for (char c : content) {
    auto byte = static_cast<uint8_t>(c);
    char escape = c == '\t'                                               ? 't'
                  : c == '\n'                                             ? 'n'
                  : c == '\r'                                             ? 'r'
                  : c == '\\' || c == quote || (c == '\'' && escapes_all) ? c
                                                                          : '\0';
    if (escape != '\0') {
      put('\\');
      put(escape);
    } else if (byte < 0x20 || byte >= 0x7F) {
      put('\\');
      put('x');
      put(kHexDigits[byte >> 4]);
      put(kHexDigits[byte & 15]);
    } else {
      put(c);
    }
  }
  put(quote);
  for (char c : after) put(c);
  return result;
}

}  // namespace sandboa::runtime
