// weakref.ref and weakref.proxy. What compares, hashes or forwards is written in Python (runtime/prelude/weakrefs.py): the
// special methods of these types are looked up like those of guest classes.
#include "runtime/checked_native.h"
#include "runtime/exceptions.h"
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/runtime.h"
#include "runtime/types/containers.h"
#include "runtime/weak.h"

namespace sandboa::runtime {

namespace {

bool is_weak_ref(Value value) { return has_kind(value, Kind::kWeakRef); }

// References without a callback are made once per target and type.
WeakRef* find_reusable(Runtime& rt, const Type* type, const Object* target) {
  for (WeakRef* reference = rt.weak.references_to(target); reference != nullptr; reference = reference->sibling) {
    if (reference->type == type && reference->callback.is_empty()) return reference;
  }
  return nullptr;
}

}  // namespace

Outcome new_weak_reference(Runtime& rt, TypeId id, Value target, Value callback) {
  if (!is_weakly_referenceable(target)) {
    return rt.raise_type_error("cannot create weak reference to '%s' object", type_name(target));
  }
  bool has_callback = !callback.is_empty() && !callback.is_none();
  if (!has_callback) {
    if (WeakRef* existing = find_reusable(rt, builtin_type(id), target.object())) return existing;
  }
  if (!rt.weak.reserve()) return SignalFailure{Signal::kNeedsCollect};
  auto* reference = TRY_NEW(rt, rt.allocate<WeakRef>(id, Kind::kWeakRef));
  reference->callback = has_callback ? callback : Value();
  reference->hash = 0;
  rt.weak.add(reference, target.object());
  return reference;
}

namespace {

Outcome reference_new(Runtime& rt, const Arguments& args) {
  return new_weak_reference(rt, TypeId::kWeakReference, args[0], args[1]);
}
Outcome reference_init(Runtime&, const Arguments&) { return Value::none(); }
Outcome reference_call(Runtime&, const Arguments& args) {
  auto* target = args[0].as<WeakRef>()->target;
  return target == nullptr ? Value::none() : Value(target);
}
Outcome get_callback(Runtime&, Value self) {
  auto* reference = self.as<WeakRef>();
  return reference->callback.is_empty() || reference->target == nullptr ? Value::none() : reference->callback;
}

Outcome proxy_hash(Runtime& rt, const Arguments& args) {
  return rt.raise_type_error("unhashable type: '%s'", type_name(args[0]));
}

SignalFailure raise_gone(Runtime& rt) {
  return rt.raise_text(TypeId::kReferenceError, "weakly-referenced object no longer exists");
}
Outcome get_proxy_class(Runtime& rt, Value self) {
  auto* target = self.as<WeakRef>()->target;
  return target == nullptr ? Outcome(raise_gone(rt)) : Outcome(Value(target->type));
}

// ---- intrinsics of runtime/prelude/weakrefs.py

Outcome intrinsic_new_ref(Runtime& rt, const Arguments& args) {
  return new_weak_reference(rt, TypeId::kWeakReference, args[0], args[1]);
}
Outcome intrinsic_new_proxy(Runtime& rt, const Arguments& args) {
  bool callable = operations::is_callable(args[0]);
  return new_weak_reference(rt, callable ? TypeId::kCallableWeakProxy : TypeId::kWeakProxy, args[0], args[1]);
}
// The target of a reference or proxy; None: gone.
Outcome intrinsic_target(Runtime& rt, const Arguments& args) {
  if (!is_weak_ref(args[0])) return rt.raise_type_error("weak reference expected, not %s", type_name(args[0]));
  auto* target = args[0].as<WeakRef>()->target;
  return target == nullptr ? Value::none() : Value(target);
}
Outcome intrinsic_unproxy(Runtime& rt, const Arguments& args) {
  if (!is_weak_ref(args[0]) || is_instance(args[0], TypeId::kWeakReference)) return args[0];
  auto* target = args[0].as<WeakRef>()->target;
  return target == nullptr ? Outcome(raise_gone(rt)) : Outcome(Value(target));
}
Outcome intrinsic_hash(Runtime& rt, const Arguments& args) {
  auto* reference = args[0].as<WeakRef>();
  if ((reference->flags & WeakRef::kHashKnown) == 0) return Value::none();
  return make_int(rt, reference->hash);
}
Outcome intrinsic_set_hash(Runtime& rt, const Arguments& args) {
  auto* reference = args[0].as<WeakRef>();
  reference->hash = TRY(operations::to_int64(rt, args[1]));
  reference->flags |= WeakRef::kHashKnown;
  return args[1];
}
// All references to an object, oldest first, as a list.
Outcome intrinsic_references(Runtime& rt, const Arguments& args) {
  List* list = TRY_NEW(rt, new_list(rt, 0));
  if (!args[0].is_object()) return list;
  for (WeakRef* reference = rt.weak.references_to(args[0].object()); reference != nullptr; reference = reference->sibling) {
    TRY(rt.charge(1));
    TRY(list_append(rt, list, reference));
  }
  return list;
}
// What is to be finalised next, or a reference whose callback is due; None: nothing any more.
Outcome intrinsic_next_finalizer(Runtime& rt, const Arguments&) {
  return rt.weak.has_work() ? Value(rt.weak.take_work()) : Value::none();
}
Outcome intrinsic_is_unawaited(Runtime&, const Arguments& args) {
  return Value::boolean(args[0].is_object() && is_unawaited(args[0].object()));
}
Outcome intrinsic_report_unawaited(Runtime& rt, const Arguments& args) {
  if (!args[0].is_object() || !is_unawaited(args[0].object())) return Value::none();
  TRY(report_unawaited(rt, args[0].as<Generator>()));
  return Value::none();
}
// (callback,) of a reference, or ().
Outcome intrinsic_callback(Runtime& rt, const Arguments& args) {
  bool has_callback = is_weak_ref(args[0]) && !args[0].as<WeakRef>()->callback.is_empty();
  Value callback = has_callback ? args[0].as<WeakRef>()->callback : Value();
  return TRY_NEW(rt, new_tuple_of(rt, &callback, has_callback ? 1 : 0));
}

constexpr MethodDef kReferenceMethods[] = {
    {"__new__", "object, callback=None, /", reference_new, kNoEffects, "A reference that does not keep the object alive."},
    {"__init__", "self, object, callback=None, /", reference_init, kNoEffects, "Does nothing."},
    {"__call__", "self, /", reference_call, kNoEffects, "The object, or None once it is gone."},
    {"__eq__", "self, other, /", ask_twin, kNoEffects, "Compares the objects while both are there.",
     PreludeFunction::kweakref_eq},
    {"__hash__", "self, /", ask_twin, kNoEffects, "The hash of the object.", PreludeFunction::kweakref_hash},
    {"__repr__", "self, /", ask_twin, kNoEffects, "Text for people.", PreludeFunction::kweakref_repr},
};
constexpr AttributeDef kReferenceAttributes[] = {
    {"__callback__", get_callback, nullptr, "what is called when the object is gone, or None"},
};

#define PROXY_METHOD(name, signature, twin) \
  { name, signature, ask_twin, kNoEffects, "As the object does.", PreludeFunction::k##twin }
#define PROXY_OPERATOR(name)                                           \
  PROXY_METHOD("__" #name "__", "self, other, /", proxy_##name),       \
      PROXY_METHOD("__r" #name "__", "self, other, /", proxy_r##name), \
      PROXY_METHOD("__i" #name "__", "self, other, /", proxy_i##name)
#define PROXY_COMPARISON(name) PROXY_METHOD("__" #name "__", "self, other, /", proxy_##name)
#define PROXY_UNARY(name) PROXY_METHOD("__" #name "__", "self, /", proxy_##name)
#define PROXY_ROWS                                                                                                          \
  PROXY_METHOD("__getattribute__", "self, name, /", proxy_getattribute),                                                    \
      PROXY_METHOD("__setattr__", "self, name, value, /", proxy_setattr),                                                   \
      PROXY_METHOD("__delattr__", "self, name, /", proxy_delattr), PROXY_OPERATOR(add), PROXY_OPERATOR(sub),                \
      PROXY_OPERATOR(mul), PROXY_OPERATOR(matmul), PROXY_OPERATOR(truediv), PROXY_OPERATOR(floordiv), PROXY_OPERATOR(mod),  \
      PROXY_OPERATOR(pow), PROXY_OPERATOR(lshift), PROXY_OPERATOR(rshift), PROXY_OPERATOR(and), PROXY_OPERATOR(or),         \
      PROXY_OPERATOR(xor), PROXY_COMPARISON(divmod), PROXY_COMPARISON(rdivmod), PROXY_COMPARISON(lt), PROXY_COMPARISON(le), \
      PROXY_COMPARISON(gt), PROXY_COMPARISON(ge), PROXY_COMPARISON(eq), PROXY_COMPARISON(ne), PROXY_UNARY(neg),             \
      PROXY_UNARY(pos), PROXY_UNARY(abs), PROXY_UNARY(invert), PROXY_UNARY(int), PROXY_UNARY(float), PROXY_UNARY(index),    \
      PROXY_UNARY(bool), PROXY_UNARY(len), PROXY_UNARY(iter), PROXY_UNARY(next), PROXY_UNARY(reversed), PROXY_UNARY(bytes), \
      PROXY_UNARY(str), PROXY_UNARY(repr), PROXY_UNARY(dir), PROXY_METHOD("__getitem__", "self, key, /", proxy_getitem),    \
      PROXY_METHOD("__setitem__", "self, key, value, /", proxy_setitem),                                                    \
      PROXY_METHOD("__delitem__", "self, key, /", proxy_delitem),                                                           \
      PROXY_METHOD("__contains__", "self, key, /", proxy_contains), {                                                       \
    "__hash__", "self, /", proxy_hash, kNoEffects, "Proxies have none."                                                     \
  }
constexpr MethodDef kProxyMethods[] = {PROXY_ROWS};
constexpr MethodDef kCallableProxyMethods[] = {PROXY_ROWS, PROXY_METHOD("__call__", "self, /, *args, **kwargs", proxy_call)};
constexpr AttributeDef kProxyAttributes[] = {
    {"__class__", get_proxy_class, nullptr, "the class of the object"},
};

constexpr MethodDef kWeakIntrinsicRows[] = {
    {"_weakref_new", "object, callback, /", intrinsic_new_ref, kNoEffects, "weakref.ref"},
    {"_weakref_proxy", "object, callback=None, /", intrinsic_new_proxy, kNoEffects, "weakref.proxy"},
    {"_weakref_target", "reference, /", intrinsic_target, kNoEffects, "The object, or None once it is gone."},
    {"_weakref_unproxy", "object, /", intrinsic_unproxy, kNoEffects, "The object behind a proxy, else the object itself."},
    {"_weakref_hash", "reference, /", checked<intrinsic_hash, "reference">, kNoEffects,
     "The hash that was stored, or None."},
    {"_weakref_set_hash", "reference, hash, /", checked<intrinsic_set_hash, "reference, any">, kMutates,
     "Stores the hash of the object."},
    {"_weakref_list", "object, /", intrinsic_references, kNoEffects, "All references to an object, newest first."},
    {"_weakref_callback", "reference, /", intrinsic_callback, kNoEffects, "(callback,), or () if it has none."},
    {"_is_unawaited", "object, /", intrinsic_is_unawaited, kNoEffects, "Whether it is a coroutine that nobody awaits yet."},
    {"_report_unawaited", "coroutine, /", intrinsic_report_unawaited, kMutates, "Writes that it was never awaited."},
    {"_weakref_next_work", "", intrinsic_next_finalizer, kMutates, "The next object of the queue of finalisers, or None."},
};

Outcome count_references(Runtime& rt, const Arguments& args) {
  uint64_t count = 0;
  WeakRef* reference = args[0].is_object() ? rt.weak.references_to(args[0].object()) : nullptr;
  for (; reference != nullptr; reference = reference->sibling) ++count;
  TRY(rt.charge(count));
  return Value::small_int(static_cast<int64_t>(count));
}

constexpr MethodDef kWeakrefFunctions[] = {
    {"proxy", "object, callback=None, /", intrinsic_new_proxy, kNoEffects,
     "Behaves as the object does, without keeping it alive."},
    {"getweakrefcount", "object, /", count_references, kNoEffects,
     "How many references and proxies there are of an object."},
    {"getweakrefs", "object, /", intrinsic_references, kNoEffects, "All references and proxies of an object."},
};
constexpr ModuleValue kWeakrefValues[] = {
    {"ref", module_type<TypeId::kWeakReference>},
    {"ReferenceType", module_type<TypeId::kWeakReference>},
    {"ProxyType", module_type<TypeId::kWeakProxy>},
    {"CallableProxyType", module_type<TypeId::kCallableWeakProxy>},
};

}  // namespace

// The class alone, for library modules that need not pay for the containers of module weakref.
constexpr ModuleValue kBareWeakrefValues[] = {{"ref", module_type<TypeId::kWeakReference>}};
const ModuleTable kBareWeakrefModule{"_weakref", {}, kBareWeakrefValues, "Weak references."};
const ModuleTable kWeakrefModule{"weakref", kWeakrefFunctions, kWeakrefValues, "Weak references."};
const TypeTable kWeakReferenceTable{TypeId::kWeakReference, kReferenceMethods, kReferenceAttributes, nullptr, true};
const TypeTable kWeakProxyTable{TypeId::kWeakProxy, kProxyMethods, kProxyAttributes, nullptr, true};
const TypeTable kCallableWeakProxyTable{TypeId::kCallableWeakProxy, kCallableProxyMethods, kProxyAttributes, nullptr, true};
const std::span<const MethodDef> kWeakIntrinsics = kWeakIntrinsicRows;

}  // namespace sandboa::runtime
