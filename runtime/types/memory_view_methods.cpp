// Making, casting and reading memory views: the methods and attributes.
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/buffer_methods.h"
#include "runtime/types/bytes.h"
#include "runtime/types/bytes_natives.h"
#include "runtime/types/containers.h"
#include "runtime/types/memory_view_making.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/view_items.h"

namespace sandboa::runtime {

namespace {

MemoryView* self_of(const Arguments& args) { return args[0].as<MemoryView>(); }

// exporter: what shows the owner's bytes; empty if that is the owner.
MemoryView* new_view(Runtime& rt, Value owner, Value exporter, int dimensions) {
  size_t behind = static_cast<size_t>(dimensions) * 2 * sizeof(int64_t) + (exporter.is_empty() ? 0 : sizeof(Value));
  auto* view = rt.allocate<MemoryView>(TypeId::kMemoryView, Kind::kMemoryView, behind,
                                       exporter.is_empty() ? uint16_t{0} : MemoryView::kHasExporter);
  if (view == nullptr) return nullptr;
  view->owner = owner;
  view->dimensions = static_cast<uint8_t>(dimensions);
  if (!exporter.is_empty()) view->exporter() = exporter;
  view->start = 0;
  if (has_kind(owner, Kind::kByteArray)) ++owner.as<ByteArray>()->exports;
  return view;
}

// All but the shape is that of another one.
MemoryView* new_view_like(Runtime& rt, const MemoryView* from, Value exporter, int dimensions) {
  MemoryView* view = new_view(rt, from->owner, exporter, dimensions);
  if (view == nullptr) return nullptr;
  view->flags |= static_cast<uint16_t>(from->flags & MemoryView::kReadOnly);
  view->start = from->start;
  view->format = from->format;
  view->code = from->code;
  view->item_size = from->item_size;
  return view;
}

void fill_strides(MemoryView* view) {
  int64_t stride = view->item_size;
  for (int i = view->dimensions - 1; i >= 0; --i) {
    view->strides()[i] = stride;
    stride *= view->shape()[i];
  }
}

}  // namespace

Outcome copy_view(Runtime& rt, const MemoryView* view, int dimensions) {
  return TRY_NEW(rt, new_view_like(rt, view, view->has_exporter() ? view->viewed() : Value(), dimensions));
}

Outcome make_view(Runtime& rt, Value source) {
  if (!has_buffer(source)) {
    if (has_guest_buffer(source)) return rt.needs_guest(PreludeFunction::kview_of_object, {source});
    return rt.raise_type_error("memoryview: a bytes-like object is required, not '%s'", type_name(source));
  }
  if (has_kind(source, Kind::kMemoryView)) {
    auto* from = source.as<MemoryView>();
    TRY(check_not_released(rt, from));
    auto* view = TRY(copy_view(rt, from, from->dimensions)).as<MemoryView>();
    if (from->dimensions != 0) std::memcpy(view->shape(), from->shape(), from->dimensions * 2 * sizeof(int64_t));
    return view;
  }
  ArrayStorage array{{'B', 1}, nullptr};
  Value owner = source, exporter;
  if (has_kind(source, Kind::kInstance) && find_array_storage(source, &array)) {
    owner = array.bytes;
    exporter = source;
    if (array.type.code == 'u') array.type.code = 'w';  // what 'u' is called to others
  }
  Value format = TRY(make_str_of_code_point(rt, static_cast<char32_t>(array.type.code)));
  MemoryView* view = TRY_NEW(rt, new_view(rt, owner, exporter, 1));
  if (has_kind(source, Kind::kBytes)) view->flags |= MemoryView::kReadOnly;
  view->format = format.as<Str>();
  view->code = array.type.code;
  view->item_size = array.type.size;
  view->shape()[0] = static_cast<int64_t>(span_of(owner).length / array.type.size);
  view->strides()[0] = array.type.size;
  return view;
}

void release_view(MemoryView* view) {
  if (view->is_released()) return;
  if (has_kind(view->owner, Kind::kByteArray)) --view->owner.as<ByteArray>()->exports;
  view->flags |= MemoryView::kReleased;
  view->owner = Value::none();
  if (view->has_exporter()) view->exporter() = Value::none();
}

bool view_is_fortran_contiguous(const MemoryView* view) {
  if (view_item_count(view) == 0) return true;
  int64_t expected = view->item_size;
  for (int i = 0; i < view->dimensions; ++i) {
    if (view->shape()[i] != 1 && view->strides()[i] != expected) return false;
    expected *= view->shape()[i];
  }
  return true;
}

namespace {

Outcome view_new(Runtime& rt, const Arguments& args) { return make_view(rt, args[0]); }

// The same for functions of modules, which say what they say of other arguments.
Outcome view_of(Runtime& rt, const Arguments& args) {
  bool has_one = has_buffer(args[0]) || has_guest_buffer(args[0]);
  return has_one ? make_view(rt, args[0]) : raise_no_buffer(rt, args[0]);
}

Outcome view_release(Runtime& rt, const Arguments& args) {
  MemoryView* view = self_of(args);
  // Of an object with a __buffer__(), which wants to know.
  Value source = !view->is_released() && view->has_exporter() && !has_buffer(view->viewed()) ? view->viewed() : Value();
  release_view(view);
  return source.is_empty() ? Outcome(Value::none()) : rt.needs_guest(PreludeFunction::kview_released, {source, view});
}

// (view, exporter): another view of the same bytes, as one of the exporter.
Outcome view_by(Runtime& rt, const Arguments& args) {
  auto* from = args[0].as<MemoryView>();
  TRY(check_not_released(rt, from));
  MemoryView* view = TRY_NEW(rt, new_view_like(rt, from, args[1], from->dimensions));
  std::memcpy(view->shape(), from->shape(), from->dimensions * 2 * sizeof(int64_t));
  return view;
}

Outcome view_enter(Runtime& rt, const Arguments& args) {
  TRY(check_not_released(rt, self_of(args)));
  return args[0];
}

Outcome view_toreadonly(Runtime& rt, const Arguments& args) {
  Value view = TRY(make_view(rt, args[0]));
  view.object()->flags |= MemoryView::kReadOnly;
  return view;
}

// ---- content

Outcome bytes_in_fortran_order(Runtime& rt, const MemoryView* view) {
  uint64_t count = view_item_count(view), size = view->item_size;
  TRY(rt.charge(1 + count));
  Bytes* result = TRY_NEW(rt, new_bytes(rt, count * size));
  int64_t reversed[2 * kMaxDimensions];
  int dimensions = view->dimensions;
  for (int i = 0; i < dimensions; ++i) {
    reversed[i] = view->shape()[dimensions - 1 - i];
    reversed[dimensions + i] = view->strides()[dimensions - 1 - i];
  }
  ViewWalk walk({view_data(view), view->code, view->item_size, dimensions, reversed, reversed + dimensions});
  for (uint64_t i = 0; i < count; ++i, walk.step()) std::memcpy(result->data() + i * size, walk.place(), size);
  return result;
}

Outcome view_tobytes(Runtime& rt, const Arguments& args) {
  TRY(check_not_released(rt, self_of(args)));
  if (args[1].is_none()) return bytes_of_buffer(rt, args[0]);
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("tobytes() argument 'order' must be str or None, not %.100s", type_name(args[1]));
  }
  auto* order = args[1].as<Str>();
  char32_t letter = order->length == 1 ? order->at(0) : 0;
  if (letter != 'C' && letter != 'F' && letter != 'A') return rt.raise_value_error("order must be 'C', 'F' or 'A'");
  bool is_fortran = letter == 'F' || (letter == 'A' && view_is_fortran_contiguous(self_of(args)));
  return is_fortran ? bytes_in_fortran_order(rt, self_of(args)) : bytes_of_buffer(rt, args[0]);
}

// Lists in lists. No deeper than a view has dimensions.
Outcome list_of_dimension(Runtime& rt, const MemoryView* view, int dimension, const uint8_t* place) {
  if (dimension == view->dimensions) return unpack_item(rt, view->code, place);
  int64_t length = view->shape()[dimension];
  if (static_cast<uint64_t>(length) > kMaxListLength) return rt.raise_text(TypeId::kMemoryError, "");
  TRY(rt.check_size(static_cast<uint64_t>(length), sizeof(Value)));
  TRY(rt.charge(1 + static_cast<uint64_t>(length)));
  List* list = TRY_NEW(rt, new_list(rt, static_cast<uint32_t>(length)));
  for (int64_t i = 0; i < length; ++i) {
    Value item = TRY(list_of_dimension(rt, view, dimension + 1, place + i * view->strides()[dimension]));
    list->items[list->length++] = item;
  }
  return list;
}

Outcome view_tolist(Runtime& rt, const Arguments& args) {
  TRY(check_not_released(rt, self_of(args)));
  return list_of_dimension(rt, self_of(args), 0, view_data(self_of(args)));
}

Outcome view_hex(Runtime& rt, const Arguments& args) {
  TRY(check_not_released(rt, self_of(args)));
  Value given[3] = {TRY(bytes_of_buffer(rt, args[0])), args[1], args[2]};
  return bytes_hex(rt, Arguments{given, {}});
}

// ---- searching

Outcome view_count(Runtime& rt, const Arguments& args) {
  const MemoryView* view = self_of(args);
  TRY(view_check_iterable(rt, view));
  int64_t count = 0;
  for (int64_t i = 0; i < view->shape()[0]; ++i) {
    if (i % 64 == 0) TRY(rt.charge(32));
    Value item = TRY(view_item_at(rt, view, i));
    Fallible<bool> is_equal = operations::identical_or_equals(rt, item, args[1]);
    if (is_equal.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kseq_count, {args[0], args[1]});
    count += TRY(is_equal);
  }
  return Value::small_int(count);
}

Fallible<int64_t> search_bound(Runtime& rt, Value value) {
  Value index = TRY(operations::to_index(rt, value, "slice indices must be integers or have an __index__ method"));
  return operations::to_int64_clamped(rt, index);
}

Outcome view_index(Runtime& rt, const Arguments& args) {
  const MemoryView* view = self_of(args);
  int64_t start = TRY(search_bound(rt, args[2]));
  int64_t stop = args[3].is_empty() ? INT64_MAX : TRY(search_bound(rt, args[3]));
  TRY(check_not_released(rt, view));
  if (view->dimensions == 0) return rt.raise_type_error("invalid lookup on 0-dim memory");
  if (view->dimensions > 1) {
    return rt.raise_text(TypeId::kNotImplementedError, "multi-dimensional lookup is not implemented");
  }
  int64_t length = view->shape()[0];
  if (start < 0) start = start + length < 0 ? 0 : start + length;
  if (stop < 0) stop = stop + length < 0 ? 0 : stop + length;
  for (int64_t i = start; i < stop && i < length; ++i) {
    if (i % 64 == 0) TRY(rt.charge(32));
    Value item = TRY(view_item_at(rt, view, i));
    if (TRY(operations::identical_or_equals(rt, item, args[1]))) return Value::small_int(i);
  }
  return rt.raise_value_error("memoryview.index(x): x not found");
}

// ---- cast

// Reads the lengths of a list or tuple; answers how many there are.
Fallible<int> read_shape(Runtime& rt, Value shape, uint64_t item_size, uint64_t size, int64_t* lengths) {
  bool is_list = has_kind(shape, Kind::kList);
  if (!is_list && !has_kind(shape, Kind::kTuple)) return rt.raise_type_error("shape must be a list or a tuple");
  uint64_t count = is_list ? shape.as<List>()->length : shape.as<Tuple>()->length;
  const Value* items = is_list ? shape.as<List>()->items : shape.as<Tuple>()->items();
  if (count > kMaxDimensions) return rt.raise_value_error("memoryview: number of dimensions must not exceed 64");
  unsigned __int128 product = item_size;
  for (uint64_t i = 0; i < count; ++i) {
    if (!is_int(items[i])) return rt.raise_type_error("memoryview.cast(): elements of shape must be integers");
    if (!int_fits_int64(items[i], &lengths[i])) {
      return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
    }
    if (lengths[i] <= 0) return rt.raise_value_error("memoryview.cast(): elements of shape must be integers > 0");
    product *= static_cast<uint64_t>(lengths[i]);
    if (product > INT64_MAX) return rt.raise_value_error("memoryview.cast(): product(shape) > SSIZE_MAX");
  }
  if (product != size) return rt.raise_type_error("memoryview: product(shape) * itemsize != buffer size");
  return static_cast<int>(count);
}

bool is_byte_code(char code) { return code == 'B' || code == 'b' || code == 'c'; }

Fallible<bool> check_cast(Runtime& rt, const MemoryView* view, Value format, Value shape) {
  TRY(check_not_released(rt, view));
  if (!has_kind(format, Kind::kStr)) {
    return rt.raise_type_error("cast() argument 'format' must be str, not %s", argument_type_name(format));
  }
  if (!view_is_contiguous(view)) return rt.raise_type_error("memoryview: casts are restricted to C-contiguous views");
  if ((!shape.is_empty() || view->dimensions != 1) && view_item_count(view) == 0) {
    return rt.raise_type_error("memoryview: cannot cast view with zeros in shape or strides");
  }
  if (shape.is_empty()) return true;
  if (!has_kind(shape, Kind::kList) && !has_kind(shape, Kind::kTuple)) {
    return rt.raise_type_error("shape must be a list or a tuple");
  }
  uint64_t count = has_kind(shape, Kind::kList) ? shape.as<List>()->length : shape.as<Tuple>()->length;
  if (count > kMaxDimensions) return rt.raise_value_error("memoryview: number of dimensions must not exceed 64");
  if (view->dimensions != 1 && count != 1) return rt.raise_type_error("memoryview: cast must be 1D -> ND or ND -> 1D");
  return true;
}

Outcome view_cast(Runtime& rt, const Arguments& args) {
  const MemoryView* view = self_of(args);
  TRY(check_cast(rt, view, args[1], args[2]));
  char code = native_format_code(args[1].as<Str>());
  if (code == '\0') {
    return rt.raise_value_error(
        "memoryview: destination format must be a native single character format prefixed with an optional '@'");
  }
  if (!is_byte_code(code) && !is_byte_code(view->code)) {
    return rt.raise_type_error("memoryview: cannot cast between two non-byte formats");
  }
  uint64_t item_size = item_size_of(code), size = view_item_count(view) * view->item_size;
  if (size % item_size != 0) return rt.raise_type_error("memoryview: length is not a multiple of itemsize");
  int64_t lengths[kMaxDimensions] = {static_cast<int64_t>(size / item_size)};
  int dimensions = args[2].is_empty() ? 1 : TRY(read_shape(rt, args[2], item_size, size, lengths));
  auto* result = TRY(copy_view(rt, view, dimensions)).as<MemoryView>();
  result->format = args[1].as<Str>();
  result->code = code;
  result->item_size = static_cast<uint32_t>(item_size);
  if (dimensions != 0) std::memcpy(result->shape(), lengths, static_cast<size_t>(dimensions) * sizeof(int64_t));
  fill_strides(result);
  return result;
}

// ---- attributes

Outcome tuple_of_numbers(Runtime& rt, const int64_t* numbers, int count) {
  Value items[kMaxDimensions];
  for (int i = 0; i < count; ++i) items[i] = TRY(make_int(rt, numbers[i]));
  return TRY_NEW(rt, new_tuple_of(rt, items, static_cast<uint64_t>(count)));
}

#define VIEW_ATTRIBUTE(name, result)                      \
  Outcome get_##name(Runtime& rt, Value self) {           \
    const MemoryView* view = self.as<const MemoryView>(); \
    TRY(check_not_released(rt, view));                    \
    return result;                                        \
  }
VIEW_ATTRIBUTE(obj, view->viewed())
VIEW_ATTRIBUTE(nbytes, make_int(rt, static_cast<int64_t>(view_item_count(view) * view->item_size)))
VIEW_ATTRIBUTE(itemsize, make_int(rt, view->item_size))
VIEW_ATTRIBUTE(format, Outcome(view->format))
VIEW_ATTRIBUTE(ndim, make_int(rt, view->dimensions))
VIEW_ATTRIBUTE(shape, tuple_of_numbers(rt, view->shape(), view->dimensions))
VIEW_ATTRIBUTE(strides, tuple_of_numbers(rt, view->strides(), view->dimensions))
VIEW_ATTRIBUTE(suboffsets, Outcome(empty_tuple()))
VIEW_ATTRIBUTE(readonly, Value::boolean(view->is_read_only()))
VIEW_ATTRIBUTE(c_contiguous, Value::boolean(view_is_contiguous(view)))
VIEW_ATTRIBUTE(f_contiguous, Value::boolean(view_is_fortran_contiguous(view)))
VIEW_ATTRIBUTE(contiguous, Value::boolean(view_is_contiguous(view) || view_is_fortran_contiguous(view)))
#undef VIEW_ATTRIBUTE

constexpr AttributeDef kAttributes[] = {
    {"obj", get_obj, nullptr, "The object whose bytes are viewed."},
    {"nbytes", get_nbytes, nullptr, "How many bytes tobytes() answers."},
    {"readonly", get_readonly, nullptr, "Whether the memory cannot be written."},
    {"itemsize", get_itemsize, nullptr, "Bytes of an item."},
    {"format", get_format, nullptr, "The format of the items, as module struct writes it."},
    {"ndim", get_ndim, nullptr, "How many dimensions the view has."},
    {"shape", get_shape, nullptr, "The length of each dimension."},
    {"strides", get_strides, nullptr, "The distance in bytes between items of each dimension."},
    {"suboffsets", get_suboffsets, nullptr, "Always empty."},
    {"c_contiguous", get_c_contiguous, nullptr, "Whether the items follow each other in C order."},
    {"f_contiguous", get_f_contiguous, nullptr, "Whether the items follow each other in Fortran order."},
    {"contiguous", get_contiguous, nullptr, "Whether the items follow each other."},
};

constexpr MethodDef kMethods[] = {
    {"__new__", "object", view_new, kNoEffects, "A view of the bytes of an object."},
    kReprMethod,
    kLenMethod,
    kGetItemMethod,
    kSetItemMethod,
    kDelItemMethod,
    kIterMethod,
    COMPARISON_METHODS,
    kHashMethod,
    kBufferMethod,
    kReleaseBufferMethod,
    {"__enter__", "self, /", view_enter, kNoEffects, "Answers the view."},
    {"__exit__", "self, /, *exc_info", view_release, kMutates, "Releases the view."},
    {"cast", "self, /, format, shape=?", view_cast, kNoEffects, "A view of the same bytes with another format or shape.",
     PreludeFunction::kmemoryview_cast},
    {"count", "self, value, /", view_count, kNoEffects, "How many items equal value."},
    {"hex", "self, sep=?, bytes_per_sep=1", view_hex, kAllocates, "The bytes as hexadecimal digits."},
    {"index", "self, value, start=0, stop=?, /", view_index, kNoEffects, "The index of the first item that equals value.",
     PreludeFunction::kmemoryview_index},
    {"release", "self, /", view_release, kMutates, "Lets go of the bytes."},
    {"tobytes", "self, order='C'", view_tobytes, kAllocates, "The items as bytes."},
    {"tolist", "self, /", view_tolist, kAllocates, "The items as a list."},
    {"toreadonly", "self, /", view_toreadonly, kNoEffects, "A view of the same bytes that cannot be written."},
};

constexpr MethodDef kRows[] = {
    {"_view_of", "object, /", view_of, kNoEffects, "A view of what functions take for a bytes-like object."},
    {"_view_by", "view, exporter, /", checked<view_by, "memoryview, any">, kNoEffects,
     "A view of the same bytes that somebody else shows."},
};

}  // namespace

const std::span<const MethodDef> kMemoryViewIntrinsics = kRows;
const TypeTable kMemoryViewTable = {TypeId::kMemoryView, kMethods, kAttributes, "A view of the bytes of an object."};

}  // namespace sandboa::runtime
