#include "runtime/types/bytearray.h"

#include <algorithm>
#include <cstring>

#include "runtime/numbers/number.h"
#include "runtime/types/bytearray_natives.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "support/copy.h"

namespace sandboa::runtime {

Outcome bytearray_adopting(Runtime& rt, Bytes* content) {
  auto* array = TRY_NEW(rt, rt.allocate<ByteArray>(TypeId::kByteArray, Kind::kByteArray));
  array->storage = content->length == 0 ? nullptr : content;
  array->length = content->length;
  array->exports = 0;
  array->counted_epoch = 0;
  array->recount = ByteArray::kNotAsked;
  return array;
}

Outcome make_bytearray(Runtime& rt, std::string_view content) {
  return bytearray_adopting(rt, TRY(make_bytes(rt, content)).as<Bytes>());
}

Outcome as_bytearrays(Runtime& rt, Outcome outcome) {
  Value value = TRY(outcome);
  if (has_kind(value, Kind::kBytes)) return bytearray_adopting(rt, value.as<Bytes>());
  bool is_list = has_kind(value, Kind::kList);
  if (!is_list && !has_kind(value, Kind::kTuple)) return value;
  Value* items = is_list ? value.as<List>()->items : value.as<Tuple>()->items();
  uint64_t count = is_list ? value.as<List>()->length : value.as<Tuple>()->length;
  TRY(rt.charge(count));
  for (uint64_t i = 0; i < count; ++i) items[i] = TRY(bytearray_adopting(rt, items[i].as<Bytes>()));
  return value;
}

// ---- sizes

namespace {

SignalFailure raise_exported(Runtime& rt, const ByteArray* array) {
  bool is_of_array = (array->flags & ByteArray::kOfArray) != 0;
  return rt.raise(TypeId::kBufferError, is_of_array ? "cannot resize an array that is exporting buffers"
                                                    : "Existing exports of data: object cannot be re-sized");
}

}  // namespace

Fallible<bool> check_resizable(Runtime& rt, ByteArray* array) {
  bool is_recounted = array->recount == ByteArray::kDone;
  array->recount = ByteArray::kNotAsked;
  if (array->exports == 0) return true;
  if (is_recounted) return raise_exported(rt, array);
  // In CPython a view is gone when the last reference to it is. The collection costs what it looks at.
  TRY(rt.charge(1 + rt.heap.collectable_bytes() / 256));
  array->recount = ByteArray::kAsked;
  return SignalFailure{Signal::kNeedsCollect};
}

namespace {

uint64_t capacity_of(const ByteArray* array) { return array->storage == nullptr ? 0 : array->storage->length; }

// Views keep storage from being replaced, so nobody else refers to it.
void replace_storage(Runtime& rt, ByteArray* array, Bytes* storage) {
  if (array->storage != nullptr) rt.heap.release(array->storage);
  array->storage = storage;
}

// `needed` bytes with room for more.
uint64_t roomy_size(const Runtime& rt, uint64_t needed) {
  constexpr uint64_t kCautious = 1 << 20;  // from here on room costs more than copies
  uint64_t roomy = needed + (needed < kCautious ? needed / 2 + 15 : needed / 4);
  // Near the limit a little more than what is needed must do; steps of some bytes would go on for long.
  uint64_t most = rt.meter.limits().memory_bytes / 64 * 63;
  return roomy <= most ? roomy : std::max(needed, std::min(needed + needed / 64, most));
}

// New storage for at least `needed` bytes; null: out of memory.
Bytes* new_storage(Runtime& rt, uint64_t needed) { return new_bytes(rt, roomy_size(rt, needed)); }

// Storage of many pages grows where it is, or as if. False: nothing has happened.
bool grow_storage(Runtime& rt, ByteArray* array, uint64_t needed) {
  constexpr uint64_t kManyBytes = 1 << 19;
  if (array->storage == nullptr || array->storage->length < kManyBytes) return false;
  uint64_t length = roomy_size(rt, needed);
  auto* storage = static_cast<Bytes*>(rt.heap.try_grow(array->storage, sizeof(Bytes) + length));
  if (storage == nullptr) return false;
  storage->length = length;
  array->storage = storage;
  return true;
}

bool lies_in(const ByteSpan& content, const ByteArray* array) {
  return content.length != 0 && content.data() >= array->data() && content.data() < array->data() + array->length;
}

void move_bytes(uint8_t* to, const uint8_t* from, uint64_t count) {
  if (count != 0) std::memmove(to, from, count);
}

}  // namespace

Outcome bytearray_append_bytes(Runtime& rt, ByteArray* array, const uint8_t* content, uint64_t count) {
  bool has_room = array->storage != nullptr && count <= array->storage->length - array->length;
  bool is_resizable = array->exports == 0 && array->recount == ByteArray::kNotAsked;
  if (__builtin_expect(!has_room || !is_resizable, 0)) {
    return bytearray_splice(rt, array, array->length, 0, {content, count, {}});
  }
  TRY(rt.charge(1 + count / 32));
  support::copy_bytes(array->storage->data() + array->length, content, count);
  array->length += count;
  return Value::none();
}

Outcome bytearray_splice(Runtime& rt, ByteArray* array, uint64_t start, uint64_t removed, ByteSpan content) {
  uint64_t tail = array->length - start - removed;
  if (content.length == removed) {
    TRY(rt.charge(1 + removed / 32));
    move_bytes(array->data() + start, content.data(), removed);
    return Value::none();
  }
  TRY(check_resizable(rt, array));
  uint64_t length = array->length - removed + content.length;
  TRY(rt.check_size(length, 1));
  TRY(rt.charge(1 + (content.length + tail) / 32));
  if (length > capacity_of(array)) {
    TRY(rt.charge(array->length / 32));
    if (tail == 0 && removed == 0 && !lies_in(content, array) && grow_storage(rt, array, length)) {
      move_bytes(array->data() + start, content.data(), content.length);
      array->length = length;
      return Value::none();
    }
    Bytes* storage = TRY_NEW(rt, new_storage(rt, length));
    move_bytes(storage->data(), array->data(), start);
    move_bytes(storage->data() + start, content.data(), content.length);
    move_bytes(storage->data() + start + content.length, array->data() + start + removed, tail);
    replace_storage(rt, array, storage);
  } else {
    if (lies_in(content, array)) {
      content = span_of(TRY(make_bytes(rt, content.view())));
    }
    move_bytes(array->data() + start + content.length, array->data() + start + removed, tail);
    move_bytes(array->data() + start, content.data(), content.length);
  }
  array->length = length;
  if (length == 0) array->storage = nullptr;
  return Value::none();
}

Outcome bytearray_resize(Runtime& rt, ByteArray* array, uint64_t length) {
  if (length == array->length) return Value::none();
  TRY(check_resizable(rt, array));
  TRY(rt.check_size(length, 1));
  if (length > capacity_of(array)) {
    TRY(rt.charge(1 + length / 32));
    Bytes* storage = TRY_NEW(rt, new_storage(rt, length));
    move_bytes(storage->data(), array->data(), array->length);
    replace_storage(rt, array, storage);
  }
  if (length > array->length) {
    TRY(rt.charge((length - array->length) / 32));
    std::memset(array->data() + array->length, 0, length - array->length);
  }
  array->length = length;
  if (length == 0) array->storage = nullptr;
  return Value::none();
}

Outcome bytearray_repeat_in_place(Runtime& rt, ByteArray* array, int64_t count) {
  uint64_t times = count < 0 ? 0 : static_cast<uint64_t>(count);
  if (times == 1) return array;
  auto* repeated = TRY(bytes_repeat(rt, span_of(array), count)).as<Bytes>();
  if (repeated->length != array->length) TRY(check_resizable(rt, array));
  array->length = repeated->length;
  array->storage = repeated->length == 0 ? nullptr : repeated;
  return array;
}

Outcome bytearray_extend_in_place(Runtime& rt, ByteArray* array, Value other) {
  if (!has_readable_buffer(other)) {
    return rt.raise_type_error("can't concat %.100s to %s", type_name(other), type_name(array));
  }
  if (other == Value(array) && array->length != 0) {
    // CPython's += holds the operand's buffer meanwhile.
    return raise_exported(rt, array);
  }
  ByteSpan content = TRY(read_buffer(rt, other));
  TRY(bytearray_append_bytes(rt, array, content.data(), content.length));
  return array;
}

// ---- items

Fallible<uint8_t> unusual_byte_value(Runtime& rt, Value item) {
  int64_t byte;
  if (!is_int(item)) {
    if (has_guest_dunder(item, Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
    return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(item));
  }
  if (!int_fits_int64(item, &byte) || byte < 0 || byte > 255) return rt.raise_value_error("byte must be in range(0, 256)");
  return static_cast<uint8_t>(byte);
}

namespace {

Fallible<uint64_t> check_index(Runtime& rt, const ByteArray* array, int64_t index) {
  if (index < 0) index += static_cast<int64_t>(array->length);
  if (static_cast<uint64_t>(index) < array->length) return static_cast<uint64_t>(index);
  return rt.raise_text(TypeId::kIndexError, "bytearray index out of range");
}

}  // namespace

Outcome bytearray_get_item(Runtime& rt, ByteArray* array, int64_t index) {
  return Value::small_int(array->data()[TRY(check_index(rt, array, index))]);
}

Outcome bytearray_set_item(Runtime& rt, ByteArray* array, int64_t index, Value item) {
  // A guest __index__ of the item may change the length: it is asked first, by the prelude.
  if (!is_int(item) && has_guest_dunder(item, Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
  uint8_t byte = TRY(byte_value(rt, item));
  array->data()[TRY(check_index(rt, array, index))] = byte;
  return Value::none();
}

Outcome bytearray_delete_item(Runtime& rt, ByteArray* array, int64_t index) {
  return bytearray_splice(rt, array, TRY(check_index(rt, array, index)), 1, {});
}

Outcome bytearray_get_slice(Runtime& rt, ByteArray* array, const operations::SliceBounds& bounds) {
  return as_bytearrays(rt, bytes_slice(rt, span_of(array), bounds));
}

Outcome bytearray_delete_slice(Runtime& rt, ByteArray* array, const operations::SliceBounds& bounds) {
  if (bounds.count == 0) return Value::none();
  auto count = static_cast<uint64_t>(bounds.count);
  if (bounds.step == 1) return bytearray_splice(rt, array, static_cast<uint64_t>(bounds.start), count, {});
  int64_t step = bounds.step;
  int64_t first = step < 0 ? bounds.start + (bounds.count - 1) * step : bounds.start;
  uint64_t stride = static_cast<uint64_t>(step < 0 ? -step : step);
  TRY(check_resizable(rt, array));
  TRY(rt.charge(1 + (array->length - static_cast<uint64_t>(first)) / 4));
  uint8_t* data = array->data();
  uint64_t target = static_cast<uint64_t>(first), next_hole = target;
  for (uint64_t source = target; source < array->length; ++source) {
    if (source == next_hole && count > 0) {
      next_hole += stride;
      --count;
      continue;
    }
    data[target++] = data[source];
  }
  array->length = target;
  if (target == 0) array->storage = nullptr;
  return Value::none();
}

namespace {

// What is assigned to a slice: buffers as they are, iterables of ints as new bytes.
Fallible<ByteSpan> slice_content(Runtime& rt, Value items) {
  if (has_readable_buffer(items)) return read_buffer(rt, items);
  if (has_buffer(items)) return span_of(TRY(bytes_of_buffer(rt, items)));
  bool is_number = is_int(items) || has_guest_dunder(items, Dunder::kIndex) || is_float(items) ||
                   has_kind(items, Kind::kComplex) || has_guest_dunder(items, Dunder::kFloat) ||
                   has_guest_dunder(items, Dunder::kInt);
  if (is_number || has_kind(items, Kind::kStr)) {
    return rt.raise_type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
  }
  Value given[3] = {items, Value(), Value()};
  return span_of(TRY(new_byte_content(rt, Arguments{given, {}}, ByteClass::kByteArray)));
}

}  // namespace

Outcome bytearray_set_slice(Runtime& rt, ByteArray* array, const operations::SliceBounds& bounds, Value items) {
  operations::NativeIteration guard(rt);
  guard.protect(items);
  auto assign = [&]() -> Outcome {
    ByteSpan content = TRY(slice_content(rt, items));
    if (bounds.step == 1) {
      return bytearray_splice(rt, array, static_cast<uint64_t>(bounds.start), static_cast<uint64_t>(bounds.count), content);
    }
    if (content.length == 0) return bytearray_delete_slice(rt, array, bounds);
    if (content.length != static_cast<uint64_t>(bounds.count)) {
      return rt.raise_value_error("attempt to assign bytes of size %llu to extended slice of size %lld",
                                  static_cast<unsigned long long>(content.length), static_cast<long long>(bounds.count));
    }
    TRY(rt.charge(1 + content.length / 4));
    if (content.owner == Value(array) || has_kind(content.owner, Kind::kMemoryView)) {
      content = span_of(TRY(make_bytes(rt, content.view())));
    }
    for (int64_t i = 0; i < bounds.count; ++i) array->data()[bounds.start + i * bounds.step] = content.data()[i];
    return Value::none();
  };
  return guard.finish(assign());
}

Outcome bytearray_repr(Runtime& rt, ByteArray* array) {
  std::string before(type_name(array));
  return bytes_repr(rt, span_of(array), before + "(", ")");
}

}  // namespace sandboa::runtime
