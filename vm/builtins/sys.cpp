// The module sys, as far as it says nothing about the host.
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/builtins/tables.h"
#include "vm/modules.h"
#include "vm/namespaces.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

Outcome make_modules(Runtime& rt) { return session_modules(vm_of(rt)); }
Outcome make_byteorder(Runtime& rt) { return make_str(rt, "little"); }
Outcome make_version(Runtime& rt) { return make_str(rt, "3.14.0 (sandboa)"); }
Outcome make_max_size(Runtime& rt) { return make_int(rt, INT64_MAX); }
Outcome make_max_unicode(Runtime&) { return Value::small_int(0x10FFFF); }
Outcome make_hex_version(Runtime&) { return Value::small_int(0x030E00F0); }
Outcome make_empty_list(Runtime& rt) { return TRY_NEW(rt, new_list(rt, 0)); }
Outcome make_nothing(Runtime&) { return Value::none(); }
Outcome make_platform(Runtime& rt) { return make_str(rt, "sandboa"); }

Outcome sys_get_recursion_limit(Runtime& rt, const Arguments&) {
  return Value::small_int(static_cast<int64_t>(rt.meter.limits().recursion_depth));
}

Outcome sys_intern(Runtime& rt, const Arguments& args) {
  if (has_kind(args[0], Kind::kStr)) return args[0];
  return rt.raise_type_error("intern() argument must be str, not %s", type_name(args[0]));
}

Outcome sys_exception(Runtime& rt, const Arguments&) {
  return has_kind(rt.handled_exception, Kind::kException) ? rt.handled_exception : Value::none();
}

Outcome sys_exc_info(Runtime& rt, const Arguments&) {
  Value triple[3] = {Value::none(), Value::none(), Value::none()};
  if (has_kind(rt.handled_exception, Kind::kException)) {
    auto* exception = rt.handled_exception.as<Exception>();
    triple[0] = exception->type;
    triple[1] = exception;
    if (!exception->traceback.is_empty()) triple[2] = exception->traceback;
  }
  return TRY_NEW(rt, new_tuple_of(rt, triple, 3));
}

// What the object itself takes; deterministic.
Outcome sys_get_size_of(Runtime&, const Arguments& args) {
  if (!args[0].is_object()) return Value::small_int(16);
  const Object* object = args[0].object();
  return Value::small_int(object->is_shared() ? 16 : int64_t{object->size_units} * 16);
}

constexpr MethodDef kSysRows[] = {
    {"getrecursionlimit", "", sys_get_recursion_limit, kNoEffects, "How deep calls may nest."},
    {"intern", "string, /", sys_intern, kNoEffects, "The string itself."},
    {"exception", "", sys_exception, kNoEffects, "The exception being handled, or None."},
    {"exc_info", "", sys_exc_info, kNoEffects, "Type, value and traceback of the exception being handled, or three None."},
    {"getsizeof", "object, default=?", sys_get_size_of, kNoEffects, "Bytes that the object itself takes."},
};
constexpr ModuleValue kSysValues[] = {
    {"modules", make_modules},  {"byteorder", make_byteorder},    {"version", make_version},
    {"maxsize", make_max_size}, {"maxunicode", make_max_unicode}, {"hexversion", make_hex_version},
    {"argv", make_empty_list},  {"path", make_empty_list},        {"platform", make_platform},
    {"stdout", make_nothing},  // sys.py puts it there; a row, since print() looks for the name
};

}  // namespace

constexpr ModuleTable kSysModule{"sys", kSysRows, kSysValues, "What the running program can know about the engine."};

}  // namespace sandboa::vm
