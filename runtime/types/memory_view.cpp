// Geometry, items and slices of memory views.
#include "runtime/types/memory_view.h"

#include <cstring>

#include "runtime/numbers/number.h"
#include "runtime/types/bytes.h"
#include "runtime/types/memory_view_making.h"
#include "runtime/types/view_items.h"

namespace sandboa::runtime {

Fallible<bool> check_not_released(Runtime& rt, const MemoryView* view) {
  if (!view->is_released()) return true;
  return rt.raise_value_error("operation forbidden on released memoryview object");
}

uint64_t view_item_count(const MemoryView* view) {
  uint64_t count = 1;
  for (int i = 0; i < view->dimensions; ++i) count *= static_cast<uint64_t>(view->shape()[i]);
  return count;
}

bool view_is_contiguous(const MemoryView* view) {
  if (view_item_count(view) == 0) return true;
  int64_t expected = view->item_size;
  for (int i = view->dimensions - 1; i >= 0; --i) {
    if (view->shape()[i] != 1 && view->strides()[i] != expected) return false;
    expected *= view->shape()[i];
  }
  return true;
}

const uint8_t* view_data(const MemoryView* view) { return span_of(view->owner).data() + view->start; }

namespace {

uint8_t* writable(const uint8_t* place) { return const_cast<uint8_t*>(place); }

}  // namespace

void ViewWalk::step() {
  for (int i = shape_.dimensions - 1; i >= 0; --i) {
    if (shape_.shape[i] == 1) continue;  // its stride may be anything
    place_ += shape_.strides[i];
    if (++index_[i] < shape_.shape[i]) return;
    place_ -= shape_.strides[i] * shape_.shape[i];
    index_[i] = 0;
  }
}

ViewShape shape_of(const MemoryView* view) {
  return {view_data(view), view->code, view->item_size, view->dimensions, view->shape(), view->strides()};
}

void view_copy_out(const MemoryView* view, uint8_t* out) {
  uint64_t count = view_item_count(view), size = view->item_size;
  if (count == 0) return;
  if (view_is_contiguous(view)) {
    std::memcpy(out, view_data(view), count * size);
    return;
  }
  ViewWalk walk(shape_of(view));
  for (uint64_t i = 0; i < count; ++i, walk.step()) std::memcpy(out + i * size, walk.place(), size);
}

Fallible<int64_t> view_length(Runtime& rt, const MemoryView* view) {
  TRY(check_not_released(rt, view));
  if (view->dimensions == 0) return rt.raise_type_error("0-dim memory has no length");
  return view->shape()[0];
}

Outcome view_check_iterable(Runtime& rt, const MemoryView* view) {
  TRY(check_not_released(rt, view));
  if (view->dimensions == 0) return rt.raise_type_error("invalid indexing of 0-dim memory");
  if (view->dimensions > 1) {
    return rt.raise_text(TypeId::kNotImplementedError, "multi-dimensional sub-views are not implemented");
  }
  return Value::none();
}

Outcome view_item_at(Runtime& rt, const MemoryView* view, int64_t index) {
  TRY(check_not_released(rt, view));
  if (view->dimensions == 0 || index < 0 || index >= view->shape()[0]) return Value();
  if (view->dimensions > 1) {
    return rt.raise_text(TypeId::kNotImplementedError, "multi-dimensional sub-views are not implemented");
  }
  return unpack_item(rt, view->code, view_data(view) + index * view->strides()[0]);
}

// ---- keys

namespace {

bool is_index(Value key) { return is_int(key) || has_guest_dunder(key, Dunder::kIndex); }

// Adds the offset of one index.
Fallible<int64_t> offset_of(Runtime& rt, const MemoryView* view, int dimension, Value key) {
  if (!is_int(key)) return SignalFailure{Signal::kNeedsGuest};
  int64_t index = TRY(operations::to_int64(rt, key));
  int64_t length = view->shape()[dimension];
  if (index < 0) index += length;
  if (index < 0 || index >= length) {
    return rt.raise(TypeId::kIndexError, "index out of bounds on dimension %d", dimension + 1);
  }
  return index * view->strides()[dimension];
}

bool all_items(const Tuple* key, bool (*test)(Value)) {
  for (uint64_t i = 0; i < key->length; ++i) {
    if (!test(key->items()[i])) return false;
  }
  return true;
}

// The place of the item that a tuple of indices names; REQUIRES: all are indices.
Fallible<const uint8_t*> place_of_tuple(Runtime& rt, const MemoryView* view, const Tuple* key) {
  if (key->length > view->dimensions) {
    return rt.raise_type_error("cannot index %d-dimension view with %llu-element tuple", view->dimensions,
                               static_cast<unsigned long long>(key->length));
  }
  if (key->length < view->dimensions) {
    return rt.raise_text(TypeId::kNotImplementedError, "sub-views are not implemented");
  }
  const uint8_t* place = view_data(view);
  for (uint64_t i = 0; i < key->length; ++i) place += TRY(offset_of(rt, view, static_cast<int>(i), key->items()[i]));
  return place;
}

// The place of one item for any key but a slice.
Fallible<const uint8_t*> place_of(Runtime& rt, const MemoryView* view, Value key, bool is_assignment) {
  if (view->dimensions == 0) {
    if (has_kind(key, Kind::kTuple) && key.as<Tuple>()->length == 0) return view_data(view);
    return rt.raise_type_error("invalid indexing of 0-dim memory");
  }
  if (is_index(key)) {
    if (view->dimensions > 1) {
      return rt.raise_text(TypeId::kNotImplementedError, is_assignment ? "sub-views are not implemented"
                                                                       : "multi-dimensional sub-views are not implemented");
    }
    return view_data(view) + TRY(offset_of(rt, view, 0, key));
  }
  if (has_kind(key, Kind::kTuple)) {
    auto* tuple = key.as<Tuple>();
    TRY(rt.charge(1 + tuple->length / 8));
    if (all_items(tuple, is_index)) return place_of_tuple(rt, view, tuple);
    if (all_items(tuple, [](Value item) { return has_kind(item, Kind::kSlice); })) {
      return rt.raise_text(TypeId::kNotImplementedError,
                           is_assignment ? "memoryview slice assignments are currently restricted to ndim = 1"
                                         : "multi-dimensional slicing is not implemented");
    }
  }
  return rt.raise_type_error("memoryview: invalid slice key");
}

Outcome slice_view(Runtime& rt, const MemoryView* view, const Slice* key) {
  auto bounds = TRY(operations::slice_bounds(rt, key, view->shape()[0]));
  MemoryView* part = TRY(copy_view(rt, view, view->dimensions)).as<MemoryView>();
  std::memcpy(part->shape(), view->shape(), view->dimensions * 2 * sizeof(int64_t));
  if (bounds.count != 0) part->start += bounds.start * view->strides()[0];
  part->shape()[0] = bounds.count;
  __int128 stride = static_cast<__int128>(view->strides()[0]) * bounds.step;  // of no use if it does not fit
  part->strides()[0] = static_cast<int64_t>(stride);
  return part;
}

}  // namespace

Outcome view_get(Runtime& rt, MemoryView* view, Value key) {
  TRY(check_not_released(rt, view));
  if (key == Value::ellipsis() && view->dimensions == 0) return view;
  if (has_kind(key, Kind::kSlice) && view->dimensions > 0) return slice_view(rt, view, key.as<Slice>());
  const uint8_t* place = TRY(place_of(rt, view, key, false));
  return unpack_item(rt, view->code, place);
}

namespace {

// view[slice] = buffer; the two may overlap.
Outcome set_slice(Runtime& rt, MemoryView* view, const Slice* key, Value source) {
  if (!has_buffer(source)) return raise_no_buffer(rt, source);
  if (has_kind(source, Kind::kInstance)) source = TRY(make_view(rt, source));
  const MemoryView* from = has_kind(source, Kind::kMemoryView) ? source.as<MemoryView>() : nullptr;
  if (from != nullptr) TRY(check_not_released(rt, from));
  auto bounds = TRY(operations::slice_bounds(rt, key, view->shape()[0]));
  char code = from == nullptr ? 'B' : from->code;
  bool same_shape = from == nullptr ? static_cast<uint64_t>(bounds.count) == span_of(source).length
                                    : from->dimensions == 1 && from->shape()[0] == bounds.count;
  if (code != view->code || !same_shape) {
    return rt.raise_value_error("memoryview assignment: lvalue and rvalue have different structures");
  }
  auto* content = TRY(bytes_of_buffer(rt, source)).as<Bytes>();
  TRY(rt.charge(1 + content->length / 4));
  uint64_t size = view->item_size;
  for (int64_t i = 0; i < bounds.count; ++i) {
    const uint8_t* place = view_data(view) + (bounds.start + i * bounds.step) * view->strides()[0];
    std::memcpy(writable(place), content->data() + static_cast<uint64_t>(i) * size, size);
  }
  return Value::none();
}

}  // namespace

Outcome view_set(Runtime& rt, MemoryView* view, Value key, Value item) {
  TRY(check_not_released(rt, view));
  if (view->is_read_only()) return rt.raise_type_error("cannot modify read-only memory");
  if (has_kind(key, Kind::kSlice) && view->dimensions > 0) {
    if (view->dimensions == 1) return set_slice(rt, view, key.as<Slice>(), item);
    return rt.raise_text(TypeId::kNotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1");
  }
  bool is_whole = view->dimensions == 0 && key == Value::ellipsis();
  const uint8_t* place = is_whole ? view_data(view) : TRY(place_of(rt, view, key, true));
  return pack_item(rt, view->code, view->format, item, writable(place));
}

// ---- comparison and hash

namespace {

// The shape of what has a buffer; its length and stride in the places that are passed in, if it is no view.
ViewShape shape_of_value(Value value, int64_t* length, int64_t* stride) {
  if (has_kind(value, Kind::kMemoryView)) return shape_of(value.as<MemoryView>());
  ArrayStorage array{{'B', 1}, nullptr};
  if (has_kind(value, Kind::kInstance)) find_array_storage(value, &array);
  *length = static_cast<int64_t>(span_of(value).length / array.type.size);
  *stride = array.type.size;
  return {span_of(value).data(), array.type.code, array.type.size, 1, length, stride};
}

bool is_released_view(Value value) { return has_kind(value, Kind::kMemoryView) && value.as<MemoryView>()->is_released(); }

}  // namespace

Fallible<bool> view_equal(Runtime& rt, Value lhs, Value rhs) {
  if (is_released_view(lhs) || is_released_view(rhs)) return lhs == rhs;
  int64_t lengths[2], strides[2];
  ViewShape left = shape_of_value(lhs, &lengths[0], &strides[0]), right = shape_of_value(rhs, &lengths[1], &strides[1]);
  if (left.dimensions != right.dimensions) return false;
  uint64_t count = 1;
  for (int i = 0; i < left.dimensions; ++i) {
    if (left.shape[i] != right.shape[i]) return false;
    count *= static_cast<uint64_t>(left.shape[i]);
  }
  // Items that a view cannot read equal nothing.
  if (item_size_of(left.code) == 0 || item_size_of(right.code) == 0) return false;
  bool by_bits = left.code == right.code && left.code != 'e' && left.code != 'f' && left.code != 'd' && left.code != '?';
  ViewWalk left_walk(left), right_walk(right);
  for (uint64_t i = 0; i < count; ++i, left_walk.step(), right_walk.step()) {
    if (i % 256 == 0) TRY(rt.charge(1 + (count - i < 256 ? count - i : 256) / (by_bits ? 8 : 1)));
    if (by_bits) {
      if (std::memcmp(left_walk.place(), right_walk.place(), left.item_size) != 0) return false;
      continue;
    }
    Value a = TRY(unpack_item(rt, left.code, left_walk.place())), b = TRY(unpack_item(rt, right.code, right_walk.place()));
    if (!TRY(operations::equals(rt, a, b))) return false;
  }
  return true;
}

Fallible<uint64_t> view_hash(Runtime& rt, const MemoryView* view) {
  TRY(check_not_released(rt, view));
  if (!view->is_read_only()) return rt.raise_value_error("cannot hash writable memoryview object");
  if (view->code != 'B' && view->code != 'b' && view->code != 'c') {
    return rt.raise_value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  }
  if (has_kind(view->owner, Kind::kByteArray)) {
    return rt.raise_type_error("unhashable type: '%s'", type_name(view->viewed()));
  }
  return bytes_session_hash(rt, TRY(bytes_of_buffer(rt, Value(view))).as<Bytes>());
}

}  // namespace sandboa::runtime
