#include "runtime/types/simple_callable.h"

#include "runtime/leaf_calls.h"
#include "runtime/library_methods.h"
#include "runtime/modules/item_getter.h"
#include "runtime/modules/partial.h"
#include "runtime/registry.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

namespace {

// Whether `given` positional arguments are enough and all that the row needs.
bool takes_positionally(const MethodDef& def, int16_t given) {
  bool with_defaults = given >= def.fewest_with_defaults && given <= def.most_with_defaults && !def.signature.has_rest;
  return given == def.direct_count || with_defaults;
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

void SimpleCallable::look_into_object(Runtime& rt, Value object, bool is_known) {
  const Type* type = object.object()->type;
  if (!type->is_guest()) return;
  const Runtime::FoundMethod& found = find_special_method(rt, type, Dunder::kCall);
  if (found.native == nullptr) return;
  const auto* method = found.method.as<NativeFunction>();
  if (method->def->direct_count != 2) {
    bool takes_rest = method->def->direct_count == kTakesRest;
    if (!takes_rest || !(is_known ? is_partial_call(method) : calls_plain_native(method, object))) return;
  }
  if ((method->def->effects & kMutates) != 0) return;
  self_ = object;
  def_ = method->def;
  item_key_ = only_key_of_getter(method, object);
}

SimpleCallable::SimpleCallable(Runtime& rt, Value callee) : SimpleCallable(callee) {
  is_leaf_ = is_leaf_function(callee, 1);
  if (has_kind(callee, Kind::kInstance)) look_into_object(rt, callee, false);
}

SimpleCallable SimpleCallable::again(Runtime& rt, Value callee) {
  SimpleCallable callable(callee);
  callable.is_leaf_ = has_kind(callee, Kind::kFunction);
  if (has_kind(callee, Kind::kInstance)) callable.look_into_object(rt, callee, true);
  return callable;
}

Outcome SimpleCallable::call_again(Runtime& rt, Value callee, Value argument) {
  NativeLevel level(rt);
  if (level.is_too_deep()) return rt.raise_text(TypeId::kRecursionError, "maximum recursion depth exceeded");
  if (!has_kind(callee, Kind::kFunction)) return again(rt, callee).call(rt, argument);
  Outcome answer = call_leaf(rt, callee, &argument, 1, LeafResult::kKept);
  return answer.signal() == Signal::kNeedsGuest ? rt.needs_guest_call(callee, {argument}) : answer;
}

SimpleCallable::SimpleCallable(Value callee) : callee_(callee) {
  const MethodDef* def = nullptr;
  int16_t given = 1;
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
  if (!takes_positionally(*def, given)) return;
  def_ = def;
  if (def->direct_count == 1 && self_.is_empty() && owner_ == nullptr) function_ = def->code;
}

Outcome SimpleCallable::call_further(Runtime& rt, Value argument) const {
  if (!item_key_.is_empty()) {
    Value item = item_at_hand(rt, argument, item_key_);
    if (!item.is_empty()) return item;
  }
  return settle(rt, call_natively(rt, argument), argument);
}

Outcome SimpleCallable::settle(Runtime& rt, Outcome answer, Value argument) const {
  bool wants_buffers = answer.signal() == Signal::kNeedsGuest && rt.wants_buffers;
  return wants_buffers ? Outcome(rt.needs_guest_call(callee_, {argument})) : answer;
}

Outcome SimpleCallable::call_natively(Runtime& rt, Value argument) const {
  if (is_leaf_) {
    Outcome answer = call_leaf(rt, callee_, &argument, 1, LeafResult::kKept);
    return answer.signal() == Signal::kNeedsGuest ? rt.needs_guest_call(callee_, {argument}) : answer;
  }
  if (def_ == nullptr) return rt.needs_guest_call(callee_, {argument});
  if (def_->direct_count == 2 && !self_.is_empty()) {
    const Value both[2] = {self_, argument};
    Outcome result = def_->code(rt, Arguments{both, {}});
    if (__builtin_expect(result.ok(), 1)) return result;
    bool asks_twin = def_->twin != PreludeFunction::kNone && result.signal() == Signal::kNeedsGuest;
    return asks_twin ? Outcome(rt.needs_guest_call(callee_, {argument})) : result;
  }
  bool is_wrong = owner_ != nullptr && !is_subtype(type_of(argument), owner_);  // raises
  if (is_wrong) return rt.needs_guest_call(callee_, {argument});
  if (def_->signature.has_rest) return call_partial_with_one(rt, self_, argument);  // see look_into_object()
  if (def_->direct_count == 1 && self_.is_empty()) return def_->code(rt, Arguments{&argument, {}});
  uint64_t words[Signature::kMaxParameters];  // not initialised: most have one or two
  auto* fixed = reinterpret_cast<Value*>(words);
  uint32_t count = 0;
  if (!self_.is_empty()) fixed[count++] = self_;
  fixed[count++] = argument;
  fill_in_defaults(def_->signature, fixed, count);
  return def_->code(rt, Arguments{fixed, {}});
}

}  // namespace sandboa::runtime
