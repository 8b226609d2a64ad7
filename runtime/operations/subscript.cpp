// object[key], its assignment and deletion, `in`, and the conversion of indices and slices.
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/regex/pattern.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/bytes.h"
#include "runtime/types/bytes_natives.h"
#include "runtime/types/exact.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/list_storage.h"
#include "runtime/types/memory_view.h"
#include "runtime/types/range.h"
#include "runtime/types/set_relations.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::operations {

// ---- indices

Outcome to_index(Runtime& rt, Value value, const char* error_format_with_type_name) {
  if (is_int(value)) return value.is_bool() ? Outcome(int_from_bool(value)) : exact_number(rt, value);
  if (has_guest_dunder(value, Dunder::kIndex)) return rt.needs_guest(PreludeFunction::kindex_of_object, {value});
  return rt.raise_type_error(error_format_with_type_name, type_name(value));
}

Fallible<int64_t> to_int64_clamped(Runtime& rt, Value value) {
  if (value.is_small_int()) return value.small_int();
  Value index = TRY(to_index(rt, value, "slice indices must be integers or None or have an __index__ method"));
  int64_t result = 0;
  if (int_fits_int64(index, &result)) return result;
  return int_sign(index) < 0 ? INT64_MIN : INT64_MAX;
}

Fallible<int64_t> to_int64(Runtime& rt, Value value) {
  if (value.is_small_int()) return value.small_int();
  Value index = TRY(to_index(rt, value, "'%s' object cannot be interpreted as an integer"));
  int64_t result = 0;
  if (int_fits_int64(index, &result)) return result;
  return rt.raise(TypeId::kIndexError, "cannot fit '%s' into an index-sized integer", type_name(value));
}

namespace {

// Bounds that are small ints, or not given, with a step forwards.
SANDBOA_ALWAYS_INLINE bool plain_bounds(const Value slice[3], int64_t length, SliceBounds* bounds) {
  auto read = [&](Value bound, int64_t default_index, int64_t* index) {
    *index = default_index;
    if (!bound.is_small_int()) return bound.is_none();
    int64_t given = bound.small_int() < 0 ? bound.small_int() + length : bound.small_int();
    *index = given < 0 ? 0 : given > length ? length : given;
    return true;
  };
  int64_t start, stop, step = 1;
  if (!read(slice[0], 0, &start) || !read(slice[1], length, &stop)) return false;
  if (slice[2].is_small_int()) step = slice[2].small_int();
  if (step <= 0 || !(slice[2].is_small_int() || slice[2].is_none())) return false;
  if (step == 1 && stop < start) stop = start;  // where slice assignment inserts
  int64_t span = stop > start ? stop - start : 0;
  *bounds = {start, stop, step, step == 1 || span == 0 ? span : (span - 1) / step + 1};
  return true;
}

}  // namespace

Fallible<SliceBounds> slice_bounds(Runtime& rt, const Slice* slice, int64_t length) {
  if (SliceBounds bounds; plain_bounds(&slice->start, length, &bounds)) return bounds;
  int64_t step = slice->step.is_none() ? 1 : TRY(to_int64_clamped(rt, slice->step));
  if (step == 0) return rt.raise_value_error("slice step cannot be zero");
  if (step == INT64_MIN) step = -INT64_MAX;  // so that it can be negated
  int64_t lowest = step < 0 ? -1 : 0, highest = step < 0 ? length - 1 : length;
  auto clamp = [&](int64_t index) {
    if (index < 0) {
      index += length;
      return index < lowest ? lowest : index;
    }
    return index > highest ? highest : index;
  };
  int64_t start = slice->start.is_none() ? (step < 0 ? highest : lowest) : clamp(TRY(to_int64_clamped(rt, slice->start)));
  int64_t stop = slice->stop.is_none() ? (step < 0 ? lowest : highest) : clamp(TRY(to_int64_clamped(rt, slice->stop)));
  int64_t count = 0;
  if (step > 0 && start < stop) count = (stop - start - 1) / step + 1;
  if (step < 0 && start > stop) count = (start - stop - 1) / -step + 1;
  if (step == 1 && stop < start) stop = start;
  return SliceBounds{start, stop, step, count};
}

namespace {

enum class Access : uint8_t { kGet, kSet, kDelete };

// The int64 index of a sequence. kNeedsGuest is turned into the prelude version of the whole access by the caller.
Fallible<int64_t> sequence_index(Runtime& rt, Value key, const char* kind_name, const char* text) {
  if (key.is_small_int()) return key.small_int();
  if (is_int(key)) return to_int64(rt, key);
  if (has_guest_dunder(key, Dunder::kIndex)) return rt.needs_guest(PreludeFunction::kindex_of_object, {key});
  return rt.raise_type_error(text, kind_name, type_name(key));
}

constexpr const char* kIndexText = "%s indices must be integers or slices, not %s";
constexpr const char* kStringIndexText = "%s indices must be integers, not '%s'";

SANDBOA_COLD SignalFailure raise_index_error(Runtime& rt, const char* text) {
  return rt.raise_text(TypeId::kIndexError, text);
}

SANDBOA_COLD SignalFailure raise_key_error(Runtime& rt, Value key) { return rt.raise_with(TypeId::kKeyError, key); }

Outcome get_list_item(Runtime& rt, List* list, Value key) {
  if (has_kind(key, Kind::kSlice)) return list_get_slice(rt, list, TRY(slice_bounds(rt, key.as<Slice>(), list->length)));
  int64_t index = TRY(sequence_index(rt, key, "list", kIndexText));
  if (index < 0) index += list->length;
  if (index < 0 || index >= list->length) return raise_index_error(rt, "list index out of range");
  return list->items[index];
}

Outcome get_tuple_item(Runtime& rt, Tuple* tuple, Value key) {
  auto length = static_cast<int64_t>(tuple->length);
  if (has_kind(key, Kind::kSlice)) return tuple_get_slice(rt, tuple, TRY(slice_bounds(rt, key.as<Slice>(), length)));
  int64_t index = TRY(sequence_index(rt, key, "tuple", kIndexText));
  if (index < 0) index += length;
  if (index < 0 || index >= length) return raise_index_error(rt, "tuple index out of range");
  return tuple->items()[index];
}

Outcome get_native_item(Runtime& rt, Value object, Value key) {
  switch (kind_of(object)) {
    case Kind::kList:
      return get_list_item(rt, object.as<List>(), key);
    case Kind::kTuple:
      return get_tuple_item(rt, object.as<Tuple>(), key);
    case Kind::kStr: {
      auto* str = object.as<Str>();
      if (!has_kind(key, Kind::kSlice)) return str_item(rt, str, TRY(sequence_index(rt, key, "string", kStringIndexText)));
      return str_slice(rt, str, TRY(slice_bounds(rt, key.as<Slice>(), static_cast<int64_t>(str->length))));
    }
    case Kind::kBytes: {
      auto* bytes = object.as<Bytes>();
      if (!has_kind(key, Kind::kSlice)) return bytes_item(rt, bytes, TRY(sequence_index(rt, key, "byte", kIndexText)));
      return bytes_slice(rt, span_of(object), TRY(slice_bounds(rt, key.as<Slice>(), static_cast<int64_t>(bytes->length))));
    }
    case Kind::kByteArray: {
      auto* array = object.as<ByteArray>();
      auto length = static_cast<int64_t>(array->length);
      if (has_kind(key, Kind::kSlice)) return bytearray_get_slice(rt, array, TRY(slice_bounds(rt, key.as<Slice>(), length)));
      return bytearray_get_item(rt, array, TRY(sequence_index(rt, key, "bytearray", kIndexText)));
    }
    case Kind::kMemoryView:
      return view_get(rt, object.as<MemoryView>(), key);
    case Kind::kRange: {
      if (has_kind(key, Kind::kSlice)) return range_slice(rt, object.as<Range>(), key.as<Slice>());
      if (is_int(key)) return range_item(rt, object.as<Range>(), int_from_bool(key));
      if (has_guest_dunder(key, Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
      return rt.raise_type_error(kIndexText, "range", type_name(key));
    }
    case Kind::kType: {
      Value alias = TRY(subscript_builtin_class(rt, object.as<Type>(), key));
      if (!alias.is_empty()) return alias;
      return rt.raise_type_error("type '%s' is not subscriptable", type_name(object.as<Type>()));
    }
    default:
      return rt.raise_type_error("'%s' object is not subscriptable", type_name(object));
  }
}

SANDBOA_COLD SignalFailure raise_no_assignment(Runtime& rt, Value object, Value key, Access access) {
  // A class that defines one half of the slot promises the other.
  bool sets = access == Access::kSet;
  if (has_guest_dunder(object, sets ? Dunder::kDelItem : Dunder::kSetItem)) {
    return rt.raise_text(TypeId::kAttributeError, sets ? "__setitem__" : "__delitem__");
  }
  // CPython words it differently for an index of what may be a sequence.
  bool has_index = may_be_sequence(object) && (is_int(key) || has_guest_dunder(key, Dunder::kIndex));
  // The index is converted all the same.
  if (has_index && !is_int(key)) {
    return sets ? rt.needs_guest(PreludeFunction::ksetitem_converted, {object, key, Value::none()})
                : rt.needs_guest(PreludeFunction::kdelitem_converted, {object, key});
  }
  if (has_index) TRY(sequence_index(rt, key, "", kIndexText));
  if (access == Access::kSet) return rt.raise_type_error("'%s' object does not support item assignment", type_name(object));
  return rt.raise_type_error("'%s' object %s support item deletion", type_name(object), has_index ? "doesn't" : "does not");
}

Outcome set_bytearray_item(Runtime& rt, ByteArray* array, Value key, Value item) {
  auto length = static_cast<int64_t>(array->length);
  if (!has_kind(key, Kind::kSlice)) {
    return bytearray_set_item(rt, array, TRY(sequence_index(rt, key, "bytearray", kIndexText)), item);
  }
  Fallible<SliceBounds> bounds = slice_bounds(rt, key.as<Slice>(), length);
  Outcome result = bounds.ok() ? bytearray_set_slice(rt, array, bounds.value(), item) : Outcome(bounds.take_failure());
  if (result.signal() != Signal::kNeedsGuest) return result;
  return rt.needs_guest(PreludeFunction::kbytearray_setslice, {array, key, item});
}

Outcome delete_bytearray_item(Runtime& rt, ByteArray* array, Value key) {
  auto length = static_cast<int64_t>(array->length);
  if (!has_kind(key, Kind::kSlice)) {
    return bytearray_delete_item(rt, array, TRY(sequence_index(rt, key, "bytearray", kIndexText)));
  }
  return bytearray_delete_slice(rt, array, TRY(slice_bounds(rt, key.as<Slice>(), length)));
}

Outcome set_list_item(Runtime& rt, List* list, Value key, Value item) {
  if (has_kind(key, Kind::kSlice)) {
    SliceBounds bounds = TRY(slice_bounds(rt, key.as<Slice>(), list->length));
    if (!is_iterable(item)) return rt.raise_type_error("must assign iterable to extended slice");
    Outcome result = list_set_slice(rt, list, bounds, item);
    if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::klist_setslice, {list, key, item});
    return result;
  }
  int64_t index = TRY(sequence_index(rt, key, "list", kIndexText));
  if (index < 0) index += list->length;
  if (index < 0 || index >= list->length) return raise_index_error(rt, "list assignment index out of range");
  list->items[index] = item;
  return Value::none();
}

Outcome delete_list_item(Runtime& rt, List* list, Value key) {
  if (has_kind(key, Kind::kSlice)) return list_delete_slice(rt, list, TRY(slice_bounds(rt, key.as<Slice>(), list->length)));
  int64_t index = TRY(sequence_index(rt, key, "list", kIndexText));
  if (index < 0) index += list->length;
  if (index < 0 || index >= list->length) return raise_index_error(rt, "list assignment index out of range");
  return list_delete_slice(rt, list, {index, index + 1, 1, 1});
}

}  // namespace

Outcome try_get_slice(Runtime& rt, Value object, const Value slice[3]) {
  if (!object.is_object()) return Value();
  SliceBounds bounds;
  if (is_exact_object(object, TypeId::kList)) {
    auto* list = object.as<List>();
    if (plain_bounds(slice, list->length, &bounds)) return list_get_slice(rt, list, bounds);
  } else if (is_exact_object(object, TypeId::kStr)) {
    auto* str = object.as<Str>();
    if (plain_bounds(slice, static_cast<int64_t>(str->length), &bounds) && bounds.step == 1) {
      return substring(rt, str, static_cast<uint64_t>(bounds.start), static_cast<uint64_t>(bounds.count));
    }
  } else if (is_exact_object(object, TypeId::kTuple)) {
    auto* tuple = object.as<Tuple>();
    if (plain_bounds(slice, static_cast<int64_t>(tuple->length), &bounds)) return tuple_get_slice(rt, tuple, bounds);
  } else if (is_exact_object(object, TypeId::kBytes)) {
    auto length = static_cast<int64_t>(object.as<Bytes>()->length);
    if (plain_bounds(slice, length, &bounds)) return bytes_slice(rt, span_of(object), bounds);
  }
  return Value();
}

Outcome try_set_slice(Runtime& rt, Value object, const Value slice[3], Value items) {
  SliceBounds bounds;
  if (!is_exact_object(object, TypeId::kList) || !is_plain_sequence(items)) return Value();
  if (!plain_bounds(slice, object.as<List>()->length, &bounds)) return Value();
  return list_set_slice(rt, object.as<List>(), bounds, items);
}

Outcome get_item(Runtime& rt, Value object, Value key) {
  if (__builtin_expect(has_guest_dunder(object, Dunder::kGetItem), 0)) {
    return rt.needs_guest(PreludeFunction::koperator_getitem, {object, key});
  }
  return get_item_natively(rt, object, key);
}

bool try_get_item(const Object* object, int64_t index, Value* item) {
  if (object->type->is_guest()) return false;
  auto finds = [&](int64_t length) {
    if (index < 0) index += length;
    return static_cast<uint64_t>(index) < static_cast<uint64_t>(length);
  };
  switch (object->kind) {
    case Kind::kStr: {
      auto* str = static_cast<const Str*>(object);
      if (!finds(static_cast<int64_t>(str->length)) || str->width_log2() != 0) return false;
      *item = shared_char(str->data1()[index]);
      return true;
    }
    case Kind::kBytes: {
      auto* bytes = static_cast<const Bytes*>(object);
      if (!finds(static_cast<int64_t>(bytes->length))) return false;
      *item = Value::small_int(bytes->data()[index]);
      return true;
    }
    case Kind::kByteArray: {
      auto* array = static_cast<const ByteArray*>(object);
      if (!finds(static_cast<int64_t>(array->length))) return false;
      *item = Value::small_int(array->storage->data()[index]);
      return true;
    }
    case Kind::kMemoryView: {
      auto* view = static_cast<const MemoryView*>(object);
      bool is_plain = view->code == 'B' && view->dimensions == 1 && !view->is_released();
      if (!is_plain || !finds(view->shape()[0])) return false;
      *item = Value::small_int(view_data(view)[index * view->strides()[0]]);
      return true;
    }
    default:
      return false;
  }
}

bool try_set_item(Object* object, int64_t index, Value item) {
  if (object->type != builtin_type(TypeId::kByteArray) || !item.is_small_int()) return false;
  auto* array = static_cast<ByteArray*>(object);
  if (index < 0) index += static_cast<int64_t>(array->length);
  auto byte = static_cast<uint64_t>(item.small_int());
  if (static_cast<uint64_t>(index) >= array->length || byte > 255) return false;
  array->storage->data()[index] = static_cast<uint8_t>(byte);
  return true;
}

namespace {

Outcome get_dict_item(Runtime& rt, Dict* dict, Value key) {
  Outcome found = dict_find(rt, dict, key);
  if (__builtin_expect(found.ok() && !found.value().is_empty(), 1)) return found;
  bool asks_missing = found.ok() && has_guest_dunder(dict, Dunder::kMissing);
  if (found.ok() && !asks_missing) return raise_key_error(rt, key);
  if (asks_missing || found.signal() == Signal::kNeedsGuest) {
    return rt.needs_guest(PreludeFunction::kdict_getitem, {dict, key});
  }
  return found;
}

// Sequences meet guest code only in the key: a guest __index__. The prelude converts it and comes back.
SANDBOA_NOINLINE Outcome get_item_by_kind(Runtime& rt, Value object, Value key) {
  if (has_kind(object, Kind::kMappingProxy)) return get_item(rt, object.as<MappingProxy>()->mapping, key);
  if (has_kind(object, Kind::kMatch)) return regex::match_item(rt, object, key);
  Outcome result = get_native_item(rt, object, key);
  if (result.signal() == Signal::kNeedsGuest) {
    if (has_kind(object, Kind::kMemoryView)) return rt.needs_guest(PreludeFunction::kmemoryview_getitem, {object, key});
    return rt.needs_guest(PreludeFunction::kgetitem_converted, {object, key});
  }
  return has_kind(key, Kind::kSlice) || has_kind(object, Kind::kStr) ? exactly(rt, result) : result;
}

}  // namespace

Outcome get_item_natively(Runtime& rt, Value object, Value key) {
  if (has_kind(object, Kind::kDict)) return get_dict_item(rt, object.as<Dict>(), key);
  if (key.is_small_int()) {
    Value item;
    if (object.is_object() && try_get_item(object.object(), key.small_int(), &item)) return item;
  } else if (has_kind(key, Kind::kSlice)) {
    Outcome part = try_get_slice(rt, object, &key.as<Slice>()->start);
    if (!part.ok() || !part.value().is_empty()) return part;
    if (has_kind(object, Kind::kMemoryView)) {
      part = view_get(rt, object.as<MemoryView>(), key);
      if (part.signal() != Signal::kNeedsGuest) return part;
    }
  }
  return get_item_by_kind(rt, object, key);
}

Outcome set_item(Runtime& rt, Value object, Value key, Value item) {
  if (__builtin_expect(has_guest_dunder(object, Dunder::kSetItem), 0)) {
    return rt.needs_guest(PreludeFunction::koperator_setitem, {object, key, item});
  }
  return set_item_natively(rt, object, key, item);
}

Outcome set_item_natively(Runtime& rt, Value object, Value key, Value item) {
  bool is_byte = is_exact_object(object, TypeId::kByteArray) && key.is_small_int();
  if (is_byte && try_set_item(object.object(), key.small_int(), item)) return Value::none();
  Kind kind = kind_of(object);
  if (kind == Kind::kDict) {
    Outcome result = dict_set(rt, object.as<Dict>(), key, item);
    if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdict_setitem, {object, key, item});
    return result;
  }
  if (kind == Kind::kList) {
    Outcome result = set_list_item(rt, object.as<List>(), key, item);
    if (result.signal() == Signal::kNeedsGuest && rt.guest_call.function != PreludeFunction::klist_setslice) {
      return rt.needs_guest(PreludeFunction::ksetitem_converted, {object, key, item});
    }
    return result;
  }
  if (kind == Kind::kByteArray) {
    Outcome result = set_bytearray_item(rt, object.as<ByteArray>(), key, item);
    if (result.signal() == Signal::kNeedsGuest && rt.guest_call.function != PreludeFunction::kbytearray_setslice) {
      return rt.needs_guest(PreludeFunction::ksetitem_index_value, {object, key, item});
    }
    return result;
  }
  if (kind == Kind::kMemoryView) {
    Outcome result = view_set(rt, object.as<MemoryView>(), key, item);
    if (result.signal() == Signal::kNeedsGuest)
      return rt.needs_guest(PreludeFunction::kmemoryview_setitem, {object, key, item});
    return result;
  }
  return raise_no_assignment(rt, object, key, Access::kSet);
}

Outcome delete_item_natively(Runtime& rt, Value object, Value key) {
  Kind kind = kind_of(object);
  if (kind == Kind::kDict) {
    Outcome removed = dict_remove(rt, object.as<Dict>(), key);
    if (removed.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdict_delitem, {object, key});
    if (TRY(removed).is_empty()) return raise_key_error(rt, key);
    return Value::none();
  }
  if (kind == Kind::kList) {
    Outcome result = delete_list_item(rt, object.as<List>(), key);
    if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdelitem_converted, {object, key});
    return result;
  }
  if (kind == Kind::kByteArray) {
    Outcome result = delete_bytearray_item(rt, object.as<ByteArray>(), key);
    if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdelitem_converted, {object, key});
    return result;
  }
  if (kind == Kind::kMemoryView) {
    TRY(check_not_released(rt, object.as<MemoryView>()));
    bool is_read_only = object.as<MemoryView>()->is_read_only();
    return rt.raise_type_error(is_read_only ? "cannot modify read-only memory" : "cannot delete memory");
  }
  return raise_no_assignment(rt, object, key, Access::kDelete);
}

// ---- contains

namespace {

Fallible<bool> contains_by_walk(Runtime& rt, NativeIteration& items, Value item) {
  for (;;) {
    TRY(rt.charge(1));
    Value candidate = TRY(items.next());
    if (candidate.is_empty()) return false;
    if (TRY(identical_or_equals(rt, candidate, item))) return true;
  }
}

Fallible<bool> contains_by_kind(Runtime& rt, Value container, Value item) {
  switch (kind_of(container)) {
    case Kind::kList:
      return TRY(find_item(rt, container.as<List>()->items, 0, container.as<List>()->length, item)) >= 0;
    case Kind::kTuple: {
      auto* tuple = container.as<Tuple>();
      return TRY(find_item(rt, tuple->items(), 0, static_cast<int64_t>(tuple->length), item)) >= 0;
    }
    case Kind::kStr:
      if (!has_kind(item, Kind::kStr)) {
        return rt.raise_type_error("'in <string>' requires string as left operand, not %s", type_name(item));
      }
      return str_contains(rt, container.as<Str>(), item.as<Str>());
    case Kind::kBytes:
    case Kind::kByteArray:
      return bytes_contains(rt, span_of(container), item);
    case Kind::kDictView:
      if (container.object()->type != builtin_type(TypeId::kDictValues)) return set_like_contains(rt, container, item);
      break;
    case Kind::kRange:
      if (is_int(item) && !has_guest_dunder(item, Dunder::kEq))
        return range_contains(rt, container.as<Range>(), int_from_bool(item));
      break;
    default:
      break;
  }
  bool is_point = has_kind(container, Kind::kMemoryView) && container.as<MemoryView>()->dimensions == 0;
  if (!is_iterable(container) || is_point)
    return rt.raise_type_error("argument of type '%s' is not a container or iterable", type_name(container));
  NativeIteration items(rt);
  TRY(items.start(container));
  return items.finish(contains_by_walk(rt, items, item));
}

}  // namespace

Fallible<bool> contains(Runtime& rt, Value container, Value item) {
  if (__builtin_expect(has_guest_dunder(container, Dunder::kContains), 0)) {
    return rt.needs_guest(PreludeFunction::koperator_contains, {container, item});
  }
  return contains_natively(rt, container, item);
}

Fallible<bool> contains_natively(Runtime& rt, Value container, Value item) {
  Kind kind = kind_of(container);
  if (kind == Kind::kStr && has_kind(item, Kind::kStr)) return str_contains(rt, container.as<Str>(), item.as<Str>());
  if (kind == Kind::kDict) {
    Outcome found = dict_find(rt, container.as<Dict>(), item);
    if (found.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kdict_contains, {container, item});
    return !TRY(found).is_empty();
  }
  if (kind == Kind::kSet) {
    Fallible<bool> found = set_contains(rt, container.as<Set>(), item);
    if (found.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kset_contains, {container, item});
    return found;
  }
  if (kind == Kind::kMappingProxy) return contains(rt, container.as<MappingProxy>()->mapping, item);
  if ((kind == Kind::kBytes || kind == Kind::kByteArray) && !is_int(item) && !has_buffer(item)) {
    Value pair[2] = {container, item};
    return TRY(bytes_dunder_contains(rt, Arguments{pair, {}})).is_true();
  }
  Fallible<bool> result = contains_by_kind(rt, container, item);
  if (result.signal() == Signal::kNeedsGuest) {
    bool is_view = kind == Kind::kDictView && container.object()->type != builtin_type(TypeId::kDictValues);
    if (is_view) return rt.needs_guest(PreludeFunction::kview_contains, {container, item});
    bool is_native = kind == Kind::kList || kind == Kind::kTuple || kind == Kind::kRange || kind == Kind::kDictView;
    return rt.needs_guest(is_native ? PreludeFunction::kseq_contains : PreludeFunction::kiter_contains, {container, item});
  }
  return result;
}

}  // namespace sandboa::runtime::operations
