// Intrinsics of library modules that need a capability: clock, sleep, time zone, random bytes (vm/session_clock.h).
#include <cmath>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/builtins/tables.h"
#include "vm/session_clock.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

Outcome clock_ns(Runtime& rt, const Arguments& args) {
  bool is_known = args[0].is_small_int() && args[0].small_int() >= 0 && args[0].small_int() <= 2;
  if (!is_known) return rt.raise_type_error("there is no such clock");
  return Value::small_int(TRY(read_clock(vm_of(rt), static_cast<ClockReading>(args[0].small_int()))));
}

Outcome sleep(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  if (!is_float(args[0]) && !is_int(args[0])) return rt.raise_type_error("a number of seconds expected");
  double seconds = TRY(number_to_double(rt, args[0]));
  if (!(seconds >= 0 && seconds < 1e18)) return rt.raise_value_error("sleep length must be non-negative");
  if (vm.capabilities.sleep == Grant::kDenied) return raise_denied(vm, "sleep");
  return wait_in_session(vm, session_time(vm) + seconds, {}, false);
}

Outcome time_zone(Runtime& rt, const Arguments&) {
  const Capabilities& state = vm_of(rt).capabilities;
  if (state.zone_denied) return raise_denied(vm_of(rt), "time zone");
  Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
  pair->items()[0] = Value::small_int(state.utc_offset);
  pair->items()[1] = Value::none();
  pair->items()[1] = TRY(make_str(rt, state.zone_name));
  return pair;
}

Outcome utc_offset(Runtime& rt, const Arguments&) {
  const Capabilities& state = vm_of(rt).capabilities;
  return state.zone_denied ? Outcome(raise_denied(vm_of(rt), "time zone")) : Value::small_int(state.utc_offset);
}

Outcome clock_grant(Runtime& rt, const Arguments&) {
  return make_str(rt, vm_of(rt).capabilities.clock == Grant::kDeterministic ? "virtual" : "given");
}

Outcome random_bytes(Runtime& rt, const Arguments& args) {
  if (!is_int(args[0])) return rt.raise_type_error("an integer expected");
  int64_t count;
  if (!int_fits_int64(args[0], &count))
    return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
  if (count < 0) return rt.raise_value_error("negative argument not allowed");
  TRY(rt.check_size(static_cast<uint64_t>(count), 1));
  Bytes* bytes = TRY_NEW(rt, new_bytes(rt, static_cast<uint64_t>(count)));
  TRY(fill_random(vm_of(rt), {bytes->data(), static_cast<size_t>(count)}));
  return bytes;
}

constexpr MethodDef kRows[] = {
    {"_clock_ns", "reading, /", clock_ns, kMutates, "Nanoseconds. 0: since 1970; 1: monotonic; 2: of the process."},
    {"_clock_grant", "", clock_grant, kNoEffects, "'virtual', or 'given' by host or system."},
    {"_sleep", "seconds, /", sleep, kMutates, "Lets time pass, or suspends until it has."},
    {"_time_zone", "", time_zone, kNoEffects, "(seconds east of Greenwich, name)."},
    {"_utc_offset", "", utc_offset, kNoEffects, "Seconds east of Greenwich."},
    {"_random_bytes", "count, /", random_bytes, kMutates | kAllocates, "Fresh random bytes."},
};

}  // namespace

const std::span<const MethodDef> kCapabilityIntrinsics = kRows;

}  // namespace sandboa::vm
