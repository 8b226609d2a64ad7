#include "runtime/types/simple_callable.h"

#include "runtime/registry.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

namespace {

bool has_simple_default(const Parameter& parameter) {
  return parameter.default_kind != DefaultKind::kRequired && parameter.default_kind != DefaultKind::kStr;
}

// Whether `given` positional arguments are enough and all that the row needs.
bool takes_positionally(const MethodDef& def, uint8_t given) {
  const Signature& signature = def.signature;
  if (signature.has_rest || signature.has_keywords || signature.positional < given) return false;
  for (uint8_t index = given; index < signature.count; ++index) {
    if (!has_simple_default(signature.parameters[index])) return false;
  }
  return true;
}

bool is_simple_constructor(TypeId id) {
  switch (id) {
    case TypeId::kStr:
    case TypeId::kInt:
    case TypeId::kFloat:
    case TypeId::kBool:
    case TypeId::kList:
    case TypeId::kTuple:
    case TypeId::kSet:
    case TypeId::kFrozenSet:
      return true;
    default:
      return false;
  }
}

}  // namespace

SimpleCallable::SimpleCallable(Value callee) : callee_(callee) {
  const MethodDef* def = nullptr;
  uint8_t given = 1;
  if (has_kind(callee, Kind::kType)) {
    auto* type = callee.as<Type>();
    if (type->is_guest() || !is_simple_constructor(type->id)) return;
    def = constructor_of(type);
  } else {
    if (has_kind(callee, Kind::kBoundMethod)) {
      self_ = callee.as<BoundMethod>()->self;
      callee = callee.as<BoundMethod>()->function;
    }
    if (!has_kind(callee, Kind::kNativeFunction)) return;
    auto* function = callee.as<NativeFunction>();
    def = function->def;
    if (self_.is_empty()) self_ = function->self;
    if (!def->signature.has_self) self_ = Value();
    if (def->signature.has_self && self_.is_empty()) owner_ = function->owner;
    if (!self_.is_empty()) given = 2;
  }
  if (def == nullptr || def->is_class_method || (def->effects & kMutates) != 0 || def->twin != PreludeFunction::kNone)
    return;
  if (takes_positionally(*def, given)) def_ = def;
}

Outcome SimpleCallable::call(Runtime& rt, Value argument) const {
  if (owner_ != nullptr && !is_subtype(type_of(argument), owner_))
    return rt.needs_guest_call(callee_, {argument});  // raises
  Value fixed[Signature::kMaxParameters];
  uint8_t count = 0;
  if (!self_.is_empty()) fixed[count++] = self_;
  fixed[count++] = argument;
  for (; count < def_->signature.count; ++count) fixed[count] = constant_default(def_->signature.parameters[count]);
  return def_->code(rt, Arguments{fixed, {}});
}

}  // namespace sandboa::runtime
