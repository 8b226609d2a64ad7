// id, hash, callable: what can be told of an object without looking at its attributes.
#include "runtime/dict.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"

namespace sandboa::runtime {

namespace operations {

bool is_callable(Value value) {
  switch (kind_of(value)) {
    case Kind::kType:
    case Kind::kFunction:
    case Kind::kNativeFunction:
    case Kind::kBoundMethod:
    case Kind::kHostFunction:
    case Kind::kStaticMethod:
      return true;
    default:
      return has_guest_dunder(value, Dunder::kCall);
  }
}

}  // namespace operations

namespace {

Outcome builtin_id(Runtime& rt, const Arguments& args) { return make_int(rt, value_identity(rt, args[0])); }

Outcome builtin_hash(Runtime& rt, const Arguments& args) {
  return make_int(rt, static_cast<int64_t>(TRY(hash_value(rt, args[0]))));
}

Outcome builtin_callable(Runtime&, const Arguments& args) { return Value::boolean(operations::is_callable(args[0])); }

constexpr MethodDef kInspectionRows[] = {
    {"id", "obj, /", builtin_id, kNoEffects, "A number that no other living object has. Not an address."},
    {"hash", "obj, /", builtin_hash, kNoEffects, "The number that dicts and sets place an object by."},
    {"callable", "obj, /", builtin_callable, kNoEffects, "Whether the object can be called."},
};

}  // namespace

const std::span<const MethodDef> kInspectionFunctions = kInspectionRows;

}  // namespace sandboa::runtime
