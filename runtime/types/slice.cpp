// slice objects.
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/reduce.h"

namespace sandboa::runtime {

Slice* new_slice(Runtime& rt, Value start, Value stop, Value step) {
  auto* slice = rt.allocate<Slice>(TypeId::kSlice, Kind::kSlice);
  if (slice == nullptr) return nullptr;
  slice->start = start;
  slice->stop = stop;
  slice->step = step;
  return slice;
}

namespace {

Outcome slice_constructor(Runtime& rt, const Arguments& args) {
  if (args[1].is_empty()) return TRY_NEW(rt, new_slice(rt, Value::none(), args[0], Value::none()));
  return TRY_NEW(rt, new_slice(rt, args[0], args[1], args[2]));
}

// Whether a part of a slice, or the length that it is for, fits a machine word; what is no int of its own does not.
bool is_plain_part(Value part) {
  int64_t ignored;
  return part.is_none() || (is_int(part) && int_fits_int64(part, &ignored));
}

// indices(length): (start, stop, step) with the bounds resolved, stop not pulled to start.
Outcome slice_indices(Runtime& rt, const Arguments& args) {
  auto* slice = args[0].as<Slice>();
  if (!is_int(args[1]) && !has_guest_dunder(args[1], Dunder::kIndex)) {
    return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(args[1]));
  }
  for (Value part : {args[1], slice->start, slice->stop, slice->step}) {
    if (!is_plain_part(part)) return SignalFailure{Signal::kNeedsGuest};
  }
  int64_t length = TRY(operations::to_int64(rt, args[1]));
  if (length < 0) return rt.raise_value_error("length should not be negative");
  operations::SliceBounds bounds = TRY(operations::slice_bounds(rt, slice, length));
  int64_t stop = bounds.stop;
  if (bounds.step == 1 && !slice->stop.is_none()) {
    stop = TRY(operations::to_int64_clamped(rt, slice->stop));
    if (stop < 0) stop += length;
    stop = stop < 0 ? 0 : stop > length ? length : stop;
  }
  Value values[3] = {TRY(make_int(rt, bounds.start)), TRY(make_int(rt, stop)), TRY(make_int(rt, bounds.step))};
  return TRY_NEW(rt, new_tuple_of(rt, values, 3));
}

Outcome slice_start(Runtime&, Value self) { return self.as<Slice>()->start; }
Outcome slice_stop(Runtime&, Value self) { return self.as<Slice>()->stop; }
Outcome slice_step(Runtime&, Value self) { return self.as<Slice>()->step; }

constexpr MethodDef kSliceMethods[] = {
    {"__new__", "start, stop=?, step=None, /", slice_constructor, kNoEffects, "Create a slice object."},
    kReprMethod,
    COMPARISON_METHODS,
    kHashMethod,
    {"indices", "self, length, /", slice_indices, kNoEffects, "Return (start, stop, step) for a sequence of that length.",
     PreludeFunction::kslice_indices},
    reduce_method(PreludeFunction::kslice_reduce),
};

constexpr AttributeDef kSliceAttributes[] = {
    {"start", slice_start, nullptr, nullptr, true},
    {"stop", slice_stop, nullptr, nullptr, true},
    {"step", slice_step, nullptr, nullptr, true},
};

}  // namespace

const TypeTable kSliceTable{TypeId::kSlice, kSliceMethods, kSliceAttributes, "slice(stop) or slice(start, stop[, step])"};

}  // namespace sandboa::runtime
