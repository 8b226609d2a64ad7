// Truth and length.
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/leaf_calls.h"
#include "runtime/library_methods.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/native_length.h"
#include "runtime/operations/operations.h"
#include "runtime/operations/quick_compare.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/memory_view.h"

namespace sandboa::runtime::operations {

// Numbers have a truth of their own, which a guest __len__ does not change.
bool truth_needs_guest(Value value) {
  if (has_guest_dunder(value, Dunder::kBool)) return true;
  return has_guest_dunder(value, Dunder::kLen) && !is_int(value) && !is_float(value) && !has_kind(value, Kind::kComplex);
}

Answer truth_quickly(Value value) {
  if (value.is_small_int()) return value.small_int() != 0 ? Answer::kTrue : Answer::kFalse;
  if (!value.is_object()) return value.inline_float() != 0 ? Answer::kTrue : Answer::kFalse;
  const DunderSet& asked = value.object()->type->guest_dunders;
  if (asked.has(Dunder::kBool) || asked.has(Dunder::kLen)) return Answer::kUnknown;
  switch (value.object()->kind) {
    case Kind::kNone:
      return Answer::kFalse;
    case Kind::kBool:
      return value.is_true() ? Answer::kTrue : Answer::kFalse;
    case Kind::kInt:
      return int_sign(value) != 0 ? Answer::kTrue : Answer::kFalse;
    case Kind::kFloat:
    case Kind::kComplex:
    case Kind::kRange:
    case Kind::kTemporal:
    case Kind::kNotImplemented:
    case Kind::kMemoryView:
    case Kind::kMappingProxy:
      return Answer::kUnknown;
    default:
      return native_length(value) != 0 ? Answer::kTrue : Answer::kFalse;
  }
}

Fallible<bool> truth(Runtime& rt, Value value) {
  if (value.is_small_int()) return value != Value::small_int(0);
  if (!value.is_object()) return value.inline_float() != 0;
  if (truth_needs_guest(value)) return rt.needs_guest(PreludeFunction::koperator_truth, {value});
  switch (value.object()->kind) {
    case Kind::kNone:
      return false;
    case Kind::kBool:
      return value.is_true();
    case Kind::kInt:
      return int_sign(value) != 0;
    case Kind::kFloat:
      return value.as<BoxedFloat>()->value != 0;
    case Kind::kComplex:
      return value.as<Complex>()->real != 0 || value.as<Complex>()->imaginary != 0;
    case Kind::kRange:
      return value.as<Range>()->length != Value::small_int(0);
    case Kind::kTemporal:
      return !temporal::is_delta(value) || temporal::micros_of(value.as<Temporal>()) != 0;
    case Kind::kNotImplemented:
      return rt.raise_type_error("NotImplemented should not be used in a boolean context");
    case Kind::kMemoryView:
      return TRY(view_length(rt, value.as<MemoryView>())) != 0;
    case Kind::kMappingProxy:
      return truth(rt, value.as<MappingProxy>()->mapping);
    default: {
      int64_t length = native_length(value);
      return length != 0;  // -1: objects without a length are true
    }
  }
}

namespace {

// What `__len__` answers, if it can be asked from here: not where finalizers wait, which run before any call.
Outcome length_by_method(Runtime& rt, Value value) {
  const MethodDef* method = find_library_method(rt, value, Dunder::kLen);
  if (method != nullptr) return call_library_method(rt, method, value);
  Value function = find_guest_method(rt, value, Dunder::kLen);
  if (rt.weak.has_work() || !is_leaf_function(function, 1)) return SignalFailure{Signal::kNeedsGuest};
  return call_leaf(rt, function, &value, 1, LeafResult::kLookedAt);
}

}  // namespace

Fallible<int64_t> length(Runtime& rt, Value value) {
  if (!has_guest_dunder(value, Dunder::kLen)) return length_natively(rt, value);
  Outcome length = length_by_method(rt, value);
  if (!length.ok() && length.signal() != Signal::kNeedsGuest) return SignalFailure{length.signal()};
  if (length.ok() && length.value().is_small_int() && length.value().small_int() >= 0) return length.value().small_int();
  return rt.needs_guest(PreludeFunction::klen_object, {value});
}

Fallible<int64_t> length_natively(Runtime& rt, Value value) {
  int64_t known = native_length(value);
  if (__builtin_expect(known >= 0, 1)) return known;
  if (has_kind(value, Kind::kMappingProxy)) return length(rt, value.as<MappingProxy>()->mapping);
  if (has_kind(value, Kind::kMemoryView)) return view_length(rt, value.as<MemoryView>());
  if (has_kind(value, Kind::kRange)) {
    int64_t result = 0;
    if (int_fits_int64(value.as<Range>()->length, &result)) return result;
    return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
  }
  return rt.raise_type_error("object of type '%s' has no len()", type_name(value));
}

}  // namespace sandboa::runtime::operations
