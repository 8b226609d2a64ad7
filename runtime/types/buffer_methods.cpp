#include "runtime/types/buffer_methods.h"

#include <climits>

#include "runtime/numbers/number.h"
#include "runtime/types/memory_view_making.h"
#include "runtime/types/str_natives.h"

namespace sandboa::runtime {

namespace {

// Bits of the flags, as inspect.BufferFlags names them. A request is what has all bits of one.
enum BufferFlags : int64_t {
  kWritable = 0x1,
  kFormat = 0x4,
  kNd = 0x8,
  kStrides = 0x18,
  kCContiguous = 0x38,
  kFContiguous = 0x58,
  kAnyContiguous = 0x98,
  kRead = 0x100,  // no request, but a constant of the same family
  kWrite = 0x200,
};

Fallible<int64_t> read_flags(Runtime& rt, const Arguments& args) {
  Value value = args[1];
  TRY(needs_index(rt, {"__buffer__", args, 2}, value));
  if (!is_int(value)) return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(value));
  int64_t flags;
  if (!int_fits_int64(value, &flags)) {
    return rt.raise(TypeId::kOverflowError, "cannot fit 'int' into an index-sized integer");
  }
  if (flags < INT_MIN || flags > INT_MAX) return rt.raise(TypeId::kOverflowError, "buffer flags too large");
  return flags;
}

bool asks_for(int64_t flags, int64_t request) { return (flags & request) == request; }

Fallible<bool> check_plain_request(Runtime& rt, Value owner, int64_t flags) {
  if (flags == kRead || flags == kWrite) {
    return rt.raise(TypeId::kSystemError, "Objects/abstract.c:775: bad argument to internal function");
  }
  if (asks_for(flags, kWritable) && has_kind(owner, Kind::kBytes)) {
    return rt.raise(TypeId::kBufferError, "Object is not writable.");
  }
  return true;
}

Fallible<bool> check_view_request(Runtime& rt, const MemoryView* view, int64_t flags) {
  TRY(check_not_released(rt, view));
  bool is_contiguous = view_is_contiguous(view), is_fortran = view_is_fortran_contiguous(view);
  auto refuse = [&](const char* why) { return rt.raise(TypeId::kBufferError, "memoryview: %s", why); };
  if (asks_for(flags, kWritable) && view->is_read_only()) return refuse("underlying buffer is not writable");
  if (asks_for(flags, kCContiguous) && !is_contiguous) return refuse("underlying buffer is not C-contiguous");
  if (asks_for(flags, kFContiguous) && !is_fortran) return refuse("underlying buffer is not Fortran contiguous");
  if (asks_for(flags, kAnyContiguous) && !is_contiguous && !is_fortran) return refuse("underlying buffer is not contiguous");
  if (!asks_for(flags, kStrides) && !is_contiguous) return refuse("underlying buffer is not C-contiguous");
  if (!asks_for(flags, kNd) && asks_for(flags, kFormat)) {
    return refuse("cannot cast to unsigned bytes if the format flag is present");
  }
  return true;
}

// Another view of what a view shows. Without the format its items are the first bytes of what they were.
Outcome view_of_view(Runtime& rt, const MemoryView* from, int64_t flags) {
  int dimensions = asks_for(flags, kNd) ? from->dimensions : 1;
  auto* view = TRY(copy_view(rt, from, dimensions)).as<MemoryView>();
  if (dimensions == from->dimensions) {
    std::copy(from->shape(), from->shape() + dimensions, view->shape());
    std::copy(from->strides(), from->strides() + dimensions, view->strides());
  } else {
    view->shape()[0] = static_cast<int64_t>(view_item_count(from));
    view->strides()[0] = from->item_size;
  }
  if (!asks_for(flags, kFormat)) {
    view->format = shared_char('B');
    view->code = 'B';
  }
  return view;
}

}  // namespace

Outcome method_buffer(Runtime& rt, const Arguments& args) {
  int64_t flags = TRY(read_flags(rt, args));
  if (has_kind(args[0], Kind::kMemoryView)) {
    const auto* view = args[0].as<const MemoryView>();
    TRY(check_view_request(rt, view, flags));
    return view_of_view(rt, view, flags);
  }
  TRY(check_plain_request(rt, args[0], flags));
  return make_view(rt, args[0]);
}

Outcome method_release_buffer(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kMemoryView)) return rt.raise_type_error("expected a memoryview object");
  auto* view = args[1].as<MemoryView>();
  if (view->is_released()) return rt.raise_value_error("memoryview's buffer has already been released");
  bool is_view = has_kind(args[0], Kind::kMemoryView);
  Value exporter = is_view ? args[0].as<MemoryView>()->viewed() : args[0];
  if (view->viewed() != exporter) return rt.raise_value_error("memoryview's buffer is not this object");
  release_view(view);
  return Value::none();
}

}  // namespace sandboa::runtime
