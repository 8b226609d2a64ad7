#include "vm/annotations.h"

#include "runtime/checked_native.h"
#include "runtime/function.h"
#include "runtime/module.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/calls.h"
#include "vm/modules.h"
#include "vm/prelude.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

// What Function::annotations holds; each may be empty.
enum Slot { kAnnotate, kAnnotations, kTypeParams, kSlotCount };

constexpr std::string_view kAnnotationsName = "__annotations__";
constexpr std::string_view kAnnotateName = "__annotate__";
constexpr std::string_view kTypeParamsName = "__type_params__";
constexpr std::string_view kCacheName = "__annotations_cache__";
constexpr std::string_view kAnnotateKey = "__annotate_func__";

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

// ---- functions

Value slot_of(const Function* function, Slot slot) {
  return function->annotations == nullptr ? Value() : function->annotations->items()[slot];
}

Outcome ensure_slots(Runtime& rt, Function* function) {
  if (function->annotations != nullptr) return Value::none();
  Value empty[kSlotCount];
  function->annotations = TRY_NEW(rt, new_tuple_of(rt, empty, kSlotCount));
  return Value::none();
}

Outcome set_slot(Runtime& rt, Function* function, Slot slot, Value value) {
  TRY(ensure_slots(rt, function));
  function->annotations->items()[slot] = value;
  return Value::none();
}

// The __annotate__ function that the compiler prepared; its cells are the last ones of the function's closure.
Outcome make_annotate(Vm& vm, Function* function) {
  const LoadedUnit* code = unit_of(vm, function->code->program, function->code->unit->annotate_unit);
  if (code == nullptr) return memory_trap(vm);
  std::span<const bytecode::Capture> captures = code->unit->captures;
  Function* annotate = TRY_NEW(vm, new_function(vm, code, static_cast<uint32_t>(captures.size())));
  for (size_t index = 0; index < captures.size(); ++index) {
    annotate->closure()[index] = function->closure()[captures[index].index];
  }
  return annotate;
}

Outcome check_annotate(Runtime& rt, Value value) {
  if (value.is_none() || operations::is_callable(value)) return value;
  return rt.raise_type_error("__annotate__ must be callable or None");
}

SignalFailure compute(Runtime& rt, Value owner, Value annotate) {
  return rt.needs_guest(PreludeFunction::kcompute_annotations, {owner, annotate});
}

}  // namespace

Outcome get_function_annotate(Runtime& rt, Value self) {
  auto* function = self.as<Function>();
  Value known = slot_of(function, kAnnotate);
  if (!known.is_empty()) return known;
  if (function->code->unit->annotate_unit == 0) return Value::none();
  TRY(ensure_slots(rt, function));
  Value made = TRY(make_annotate(vm_of(rt), function));
  function->annotations->items()[kAnnotate] = made;
  return made;
}

Outcome set_function_annotate(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("__annotate__ cannot be deleted");
  TRY(check_annotate(rt, value));
  TRY(set_slot(rt, self.as<Function>(), kAnnotate, value));
  if (!value.is_none()) self.as<Function>()->annotations->items()[kAnnotations] = Value();
  return Value::none();
}

Outcome get_function_annotations(Runtime& rt, Value self) {
  auto* function = self.as<Function>();
  Value known = slot_of(function, kAnnotations);
  if (!known.is_empty()) return known;
  Value annotate = TRY(get_function_annotate(rt, self));
  if (!annotate.is_none()) return compute(rt, self, annotate);
  Dict* empty = TRY_NEW(rt, new_dict(rt));
  TRY(set_slot(rt, function, kAnnotations, empty));
  return empty;
}

Outcome set_function_annotations(Runtime& rt, Value self, Value value) {
  if (value.is_none()) value = Value();
  if (!value.is_empty() && !has_kind(value, Kind::kDict)) {
    return rt.raise_type_error("__annotations__ must be set to a dict object");
  }
  TRY(set_slot(rt, self.as<Function>(), kAnnotations, value));
  self.as<Function>()->annotations->items()[kAnnotate] = Value::none();
  return Value::none();
}

Outcome get_function_type_params(Runtime&, Value self) {
  Value known = slot_of(self.as<Function>(), kTypeParams);
  return known.is_empty() ? Value(empty_tuple()) : known;
}

Outcome set_function_type_params(Runtime& rt, Value self, Value value) {
  if (!has_kind(value, Kind::kTuple)) return rt.raise_type_error("__type_params__ must be set to a tuple");
  return set_slot(rt, self.as<Function>(), kTypeParams, value);
}

// ---- classes: everything is in the class's own dict, under the names that CPython uses

namespace {

// The value under a name in the class's dict, or empty.
Outcome find_own(Runtime& rt, const Type* type, std::string_view name) {
  if (type->attributes == nullptr) return Value();
  Value key = TRY(make_str(rt, name));
  return dict_find_str(rt, type->attributes, key.as<Str>());
}

Outcome set_own(Runtime& rt, const Type* type, std::string_view name, Value value) {
  Value key = TRY(make_str(rt, name));
  return dict_set(rt, type->attributes, key, value);
}

Outcome remove_own(Runtime& rt, const Type* type, std::string_view name) {
  Value key = TRY(make_str(rt, name));
  return dict_remove(rt, type->attributes, key);
}

// What a value in the dict means when it is read through the class.
Outcome read_own(Runtime& rt, Value found, Value type) {
  if (has_kind(found, Kind::kStaticMethod)) return found.as<StaticMethod>()->function;
  if (has_guest_dunder(found, Dunder::kGet)) {
    Value getter = find_type_attribute(vm_of(rt), found.object()->type, dunder_name(Dunder::kGet));
    return rt.needs_guest_call(getter, {found, Value::none(), type});
  }
  return found;
}

Outcome check_mutable(Runtime& rt, const Type* type, std::string_view name) {
  if (type->is_guest()) return Value::none();
  return rt.raise_type_error("cannot set '%s' attribute of immutable type '%s'", std::string(name).c_str(), type_name(type));
}

SignalFailure raise_absent(Runtime& rt, Value type, std::string_view name) {
  Outcome key = make_str(rt, name);
  if (!key.ok()) return key.take_failure();
  return rt.raise_attribute_error(type, key.value(), "type object '%s' has no attribute '%s'", type_name(type.as<Type>()),
                                  std::string(name).c_str());
}

}  // namespace

Outcome get_class_annotate(Runtime& rt, Value self) {
  auto* type = self.as<Type>();
  if (!type->is_guest()) return raise_absent(rt, self, kAnnotateName);
  Value found = TRY(find_own(rt, type, kAnnotateKey));
  if (found.is_empty()) found = TRY(find_own(rt, type, kAnnotateName));
  return found.is_empty() ? Value::none() : read_own(rt, found, self);
}

Outcome set_class_annotate(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  TRY(check_mutable(rt, type, kAnnotateName));
  if (value.is_empty()) return rt.raise_type_error("cannot delete __annotate__ attribute");
  TRY(check_annotate(rt, value));
  TRY(set_own(rt, type, kAnnotateKey, value));
  if (!value.is_none()) TRY(remove_own(rt, type, kCacheName));
  return Value::none();
}

Outcome get_class_annotations(Runtime& rt, Value self) {
  auto* type = self.as<Type>();
  if (!type->is_guest()) return raise_absent(rt, self, kAnnotationsName);
  Value found = TRY(find_own(rt, type, kAnnotationsName));
  if (found.is_empty()) found = TRY(find_own(rt, type, kCacheName));
  if (!found.is_empty()) return read_own(rt, found, self);
  Value annotate = TRY(get_class_annotate(rt, self));
  if (operations::is_callable(annotate)) return compute(rt, self, annotate);
  Dict* empty = TRY_NEW(rt, new_dict(rt));
  TRY(set_own(rt, type, kCacheName, empty));
  return empty;
}

Outcome set_class_annotations(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  TRY(check_mutable(rt, type, kAnnotationsName));
  bool is_explicit = !TRY(find_own(rt, type, kAnnotationsName)).is_empty();
  std::string_view name = is_explicit ? kAnnotationsName : kCacheName;
  if (!value.is_empty()) {
    TRY(set_own(rt, type, name, value));
  } else if (TRY(remove_own(rt, type, name)).is_empty()) {
    return rt.raise_text(TypeId::kAttributeError, kAnnotationsName);
  }
  if (is_explicit) TRY(remove_own(rt, type, kCacheName));
  TRY(remove_own(rt, type, kAnnotateKey));
  TRY(remove_own(rt, type, kAnnotateName));
  return Value::none();
}

Outcome get_class_type_params(Runtime& rt, Value self) {
  Value found = TRY(find_own(rt, self.as<Type>(), kTypeParamsName));
  return found.is_empty() ? Value(empty_tuple()) : found;
}

Outcome set_class_type_params(Runtime& rt, Value self, Value value) {
  auto* type = self.as<Type>();
  TRY(check_mutable(rt, type, kTypeParamsName));
  if (value.is_empty()) {
    return rt.raise_type_error("cannot delete '__type_params__' attribute of immutable type '%s'", type_name(type));
  }
  return set_own(rt, type, kTypeParamsName, value);
}

// ---- modules: in the module's namespace

namespace {

Outcome find_in_module(Runtime& rt, Value module, std::string_view name) {
  Value key = TRY(make_str(rt, name));
  Value dict = TRY(module_namespace(vm_of(rt), module.as<Module>()));
  return dict_find_str(rt, dict.as<Dict>(), key.as<Str>());
}

Outcome set_in_module(Runtime& rt, Value module, std::string_view name, Value value) {
  Value key = TRY(make_str(rt, name));
  Value dict = TRY(module_namespace(vm_of(rt), module.as<Module>()));
  return value.is_empty() ? dict_remove(rt, dict.as<Dict>(), key) : dict_set(rt, dict.as<Dict>(), key, value);
}

// What is found out while the module's code is still running may not last.
bool keeps_annotations(Value module) { return (module.object()->flags & Module::kInitializing) == 0; }

}  // namespace

Outcome get_module_annotate(Runtime& rt, Value self) {
  Value found = TRY(find_in_module(rt, self, kAnnotateName));
  if (!found.is_empty()) return found;
  TRY(set_in_module(rt, self, kAnnotateName, Value::none()));
  return Value::none();
}

Outcome set_module_annotate(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("cannot delete __annotate__ attribute");
  TRY(check_annotate(rt, value));
  TRY(set_in_module(rt, self, kAnnotateName, value));
  if (!value.is_none()) TRY(set_in_module(rt, self, kAnnotationsName, Value()));
  return Value::none();
}

Outcome get_module_annotations(Runtime& rt, Value self) {
  Value found = TRY(find_in_module(rt, self, kAnnotationsName));
  if (!found.is_empty()) return found;
  Value annotate = TRY(find_in_module(rt, self, kAnnotateName));
  if (!annotate.is_empty() && operations::is_callable(annotate)) return compute(rt, self, annotate);
  Dict* empty = TRY_NEW(rt, new_dict(rt));
  if (keeps_annotations(self)) TRY(set_in_module(rt, self, kAnnotationsName, empty));
  return empty;
}

Outcome set_module_annotations(Runtime& rt, Value self, Value value) {
  if (value.is_empty() && TRY(find_in_module(rt, self, kAnnotationsName)).is_empty()) {
    return rt.raise_text(TypeId::kAttributeError, kAnnotationsName);
  }
  TRY(set_in_module(rt, self, kAnnotationsName, value));
  TRY(set_in_module(rt, self, kAnnotateName, Value()));
  return Value::none();
}

// ---- classmethod and staticmethod: those of the function, until they are set

namespace {

Outcome get_of_wrapper(Runtime& rt, Value self, Value StaticMethod::*field, std::string_view name) {
  auto* wrapper = self.as<StaticMethod>();
  bool has_own = (wrapper->flags & StaticMethod::kHasAnnotations) != 0;
  if (has_own && !(wrapper->*field).is_empty()) return wrapper->*field;
  Value key = TRY(make_str(rt, name));
  return load_attribute(vm_of(rt), wrapper->function, key.as<Str>());
}

Outcome set_of_wrapper(Value self, Value StaticMethod::*field, Value value) {
  auto* wrapper = self.as<StaticMethod>();
  if ((wrapper->flags & StaticMethod::kHasAnnotations) == 0) {
    wrapper->annotations = wrapper->annotate = Value();
    wrapper->flags |= StaticMethod::kHasAnnotations;
  }
  wrapper->*field = value;
  return Value::none();
}

// _keep_annotations(owner, annotations): what compute_annotations() of the prelude has found out.
Outcome keep_annotations(Runtime& rt, const Arguments& args) {
  if (has_kind(args[0], Kind::kFunction)) {
    TRY(set_slot(rt, args[0].as<Function>(), kAnnotations, args[1]));
  } else if (has_kind(args[0], Kind::kModule)) {
    if (keeps_annotations(args[0])) TRY(set_in_module(rt, args[0], kAnnotationsName, args[1]));
  } else {
    TRY(set_own(rt, args[0].as<Type>(), kCacheName, args[1]));
  }
  return args[1];
}

constexpr MethodDef kIntrinsicRows[] = {
    {"_keep_annotations", "owner, annotations, /", checked<keep_annotations, "function|module|guest_type, any">, kMutates,
     "Prelude only."},
};

}  // namespace

Outcome get_wrapper_annotations(Runtime& rt, Value self) {
  return get_of_wrapper(rt, self, &StaticMethod::annotations, kAnnotationsName);
}
Outcome set_wrapper_annotations(Runtime&, Value self, Value value) {
  return set_of_wrapper(self, &StaticMethod::annotations, value);
}
Outcome get_wrapper_annotate(Runtime& rt, Value self) {
  return get_of_wrapper(rt, self, &StaticMethod::annotate, kAnnotateName);
}
Outcome set_wrapper_annotate(Runtime&, Value self, Value value) {
  return set_of_wrapper(self, &StaticMethod::annotate, value);
}

constexpr std::span<const MethodDef> kAnnotationIntrinsics = kIntrinsicRows;

}  // namespace sandboa::vm
