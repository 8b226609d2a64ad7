// Functions and methods: attributes and methods of the types that the VM makes.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/reduce.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"
#include "vm/annotations.h"
#include "vm/attributes.h"
#include "vm/builtins/code_objects.h"
#include "vm/builtins/tables.h"
#include "vm/calls.h"
#include "vm/namespaces.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

// __module__ is kept only if it was set: what defined the function knows its name.
Value module_of_guest_function(Runtime& rt, const Function* function) {
  if (function->attributes != nullptr) {
    Value own = dict_find_str(rt, function->attributes, dunder_name(Dunder::kModule));
    if (!own.is_empty()) return own;
  }
  const Dict* globals = function->code->program->globals;
  if (globals == nullptr) return dunder_name(Dunder::kMain);
  Value name = dict_find_str(rt, globals, dunder_name(Dunder::kName));
  return name.is_empty() ? Value::none() : name;
}

namespace {

Function* function_of(Value self) { return self.as<Function>(); }

Outcome function_name(Runtime& rt, Value self) {
  Function* function = function_of(self);
  if (function->name.is_empty()) function->name = TRY(make_str(rt, function->code->unit->name));
  return function->name;
}
Outcome function_qualified_name(Runtime& rt, Value self) {
  Function* function = function_of(self);
  if (function->qualified_name.is_empty())
    function->qualified_name = TRY(make_str(rt, function->code->unit->qualified_name));
  return function->qualified_name;
}
Outcome set_text(Runtime& rt, Value* field, Value value, const char* name) {
  if (!has_kind(value, Kind::kStr)) return rt.raise_type_error("%s must be set to a string object", name);
  *field = value;
  return Value::none();
}
Outcome set_function_name(Runtime& rt, Value self, Value value) {
  return set_text(rt, &function_of(self)->name, value, "__name__");
}
Outcome set_function_qualified_name(Runtime& rt, Value self, Value value) {
  return set_text(rt, &function_of(self)->qualified_name, value, "__qualname__");
}
Outcome function_doc(Runtime& rt, Value self) {
  Function* function = function_of(self);
  if (!function->doc.is_empty()) return function->doc;
  std::string_view text = function->code->unit->docstring;
  if (text.data() == nullptr) return Value::none();
  function->doc = TRY(make_str(rt, text));
  return function->doc;
}
Outcome set_function_doc(Runtime&, Value self, Value value) {
  function_of(self)->doc = value.is_empty() ? Value::none() : value;
  return Value::none();
}
Outcome function_defaults(Runtime&, Value self) {
  Tuple* defaults = function_of(self)->defaults;
  return defaults == nullptr ? Value::none() : Value(defaults);
}
Outcome set_function_defaults(Runtime& rt, Value self, Value value) {
  bool none = value.is_empty() || value.is_none();
  if (!none && !has_kind(value, Kind::kTuple)) return rt.raise_type_error("__defaults__ must be set to a tuple object");
  function_of(self)->defaults = none ? nullptr : value.as<Tuple>();
  return Value::none();
}
Outcome set_function_keyword_defaults(Runtime& rt, Value self, Value value) {
  bool none = value.is_empty() || value.is_none();
  if (!none && !has_kind(value, Kind::kDict)) return rt.raise_type_error("__kwdefaults__ must be set to a dict object");
  function_of(self)->keyword_defaults = none ? nullptr : value.as<Dict>();
  return Value::none();
}
Outcome set_function_dict(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("cannot delete __dict__");
  if (!has_kind(value, Kind::kDict)) {
    return rt.raise_type_error("__dict__ must be set to a dictionary, not a '%s'", type_name(value));
  }
  function_of(self)->attributes = value.as<Dict>();
  return Value::none();
}
Outcome function_keyword_defaults(Runtime&, Value self) {
  Dict* defaults = function_of(self)->keyword_defaults;
  return defaults == nullptr ? Value::none() : Value(defaults);
}
Outcome function_dict(Runtime& rt, Value self) {
  Function* function = function_of(self);
  if (function->attributes == nullptr) function->attributes = TRY_NEW(rt, new_dict(rt));
  return function->attributes;
}
Outcome function_code(Runtime& rt, Value self) { return code_of_function(static_cast<Vm&>(rt), function_of(self)); }
Outcome set_function_code(Runtime& rt, Value, Value value) {
  if (!has_kind(value, Kind::kCode)) return rt.raise_type_error("__code__ must be set to a code object");
  return rt.raise_type_error("the code of a function cannot be replaced");
}
Outcome function_closure(Runtime& rt, Value self) { return closure_of_function(static_cast<Vm&>(rt), function_of(self)); }
Outcome function_module(Runtime& rt, Value self) { return module_of_guest_function(rt, function_of(self)); }
Outcome set_function_module(Runtime& rt, Value self, Value value) {
  Value dict = TRY(function_dict(rt, self));
  return dict_set(rt, dict.as<Dict>(), dunder_name(Dunder::kModule), value.is_empty() ? Value::none() : value);
}
constexpr AttributeDef kFunctionAttributes[] = {
    {"__name__", function_name, set_function_name, "the function's name"},
    {"__qualname__", function_qualified_name, set_function_qualified_name, "its dotted path"},
    {"__doc__", function_doc, set_function_doc, "documentation"},
    {"__defaults__", function_defaults, set_function_defaults, "defaults of the last positional parameters"},
    {"__kwdefaults__", function_keyword_defaults, set_function_keyword_defaults, "defaults of keyword-only parameters"},
    {"__code__", function_code, set_function_code, "what the compiler knows of it"},
    {"__closure__", function_closure, nullptr, "the cells of the outer functions' variables, or None", true},
    {"__dict__", function_dict, set_function_dict, "attributes set on the function"},
    {"__module__", function_module, set_function_module, "the module it was defined in"},
    {"__annotations__", get_function_annotations, set_function_annotations, "annotations of parameters and result"},
    {"__annotate__", get_function_annotate, set_function_annotate, "the function that computes the annotations"},
    {"__type_params__", get_function_type_params, set_function_type_params, "type parameters"},
};

// ---- builtin functions and methods; a bound one is a BoundMethod around the shared NativeFunction

NativeFunction* native_of(Value self) {
  return (has_kind(self, Kind::kBoundMethod) ? self.as<BoundMethod>()->function : self).as<NativeFunction>();
}
Outcome native_name(Runtime&, Value self) { return native_of(self)->name; }
bool is_slot(const NativeFunction* native) { return native->type == builtin_type(TypeId::kWrapperDescriptor); }

Outcome native_qualified_name(Runtime& rt, Value self) {
  NativeFunction* native = native_of(self);
  if (native->owner == nullptr) return native->name;
  const Type* owner = native->owner;
  // A bound method is named after the class of what it is bound to, but for slots.
  if (has_kind(self, Kind::kBoundMethod) && !is_slot(native)) {
    Value receiver = self.as<BoundMethod>()->self;
    owner = has_kind(receiver, Kind::kType) ? receiver.as<Type>() : type_of(receiver);
  }
  std::string text = to_utf8(owner->qualified_name);
  text += '.';
  append_utf8(text, native->name);
  return make_str(rt, text);
}
Outcome native_doc(Runtime& rt, Value self) {
  std::string_view doc = native_of(self)->def->doc;
  for (std::string_view marker : {"@static ", "@class "}) {
    if (doc.starts_with(marker)) doc.remove_prefix(marker.size());
  }
  return make_str(rt, doc);
}
Outcome native_self(Runtime&, Value self) {
  if (has_kind(self, Kind::kBoundMethod)) return self.as<BoundMethod>()->self;
  NativeFunction* native = native_of(self);
  bool is_constructor = native->owner != nullptr && std::string_view(native->def->name) == "__new__";
  return is_constructor ? Value(native->owner) : Value::none();
}
Outcome native_owner(Runtime&, Value self) { return native_of(self)->owner; }
Outcome native_module(Runtime& rt, Value self) {
  if (native_of(self)->owner != nullptr) return Value::none();
  const char* module = module_of_function(native_of(self)->def);
  return make_str(rt, module == nullptr ? "builtins" : module);
}
Outcome native_signature(Runtime& rt, Value self) {
  // Ours leave the values of some defaults open.
  std::string_view parameters = native_of(self)->def->signature_text;
  if (parameters.find('?') != parameters.npos) return Value::none();
  bool is_method = native_of(self)->owner != nullptr;
  std::string text = is_method ? "($" : parameters.empty() ? "($module" : "($module, ";
  text += parameters;
  text += ')';
  return make_str(rt, text);
}

Outcome call_through_row(Runtime& rt, const Arguments& args) {
  return rt.needs_guest(PreludeFunction::kcall_unpacked,
                        {args[0], TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size())),
                         args.keywords == nullptr ? Value::none() : Value(args.keywords)});
}

// What a function that is an attribute of a class gives when it is looked up on an instance.
Outcome get_bound(Runtime& rt, const Arguments& args) {
  Value instance = args[1], owner = args[2];
  bool is_class_method = args[0].object()->type == builtin_type(TypeId::kClassMethodDescriptor);
  if (is_class_method) {
    Value cls = owner.is_none() ? Value(type_of(instance)) : owner;
    NativeFunction* native = args[0].as<NativeFunction>();
    TRY(check_class_receiver(static_cast<Vm&>(rt), *native->def, native->owner, cls));
    return bind_method(static_cast<Vm&>(rt), args[0], cls);
  }
  if (!instance.is_none() || owner == Value(builtin_type(TypeId::kNoneType))) {
    bool fits = !has_kind(args[0], Kind::kNativeFunction) || args[0].as<NativeFunction>()->owner == nullptr ||
                is_subtype(type_of(instance), args[0].as<NativeFunction>()->owner);
    if (!fits) {
      NativeFunction* native = args[0].as<NativeFunction>();
      return rt.raise_type_error("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", native->def->name,
                                 type_name(native->owner), type_name(instance));
    }
    return bind_method(static_cast<Vm&>(rt), args[0], instance);
  }
  if (owner.is_none()) return rt.raise_type_error("__get__(None, None) is invalid");
  return args[0];
}
Outcome get_itself(Runtime& rt, const Arguments& args) {
  if (args[1].is_none() && args[2].is_none()) return rt.raise_type_error("__get__(None, None) is invalid");
  return args[0];
}

constexpr MethodDef kCallMethod{"__call__", "self, /, *args, **kwargs", call_through_row, kNoEffects,
                                "Call self as a function."};
constexpr MethodDef kGetMethod{"__get__", "self, instance, owner=None, /", get_bound, kNoEffects,
                               "What reading the attribute of an instance gives."};
constexpr MethodDef kFunctionMethods[] = {kCallMethod, kGetMethod, kReprMethod};
constexpr MethodDef kClassMethodMethods[] = {kCallMethod, kGetMethod, kReprMethod};
constexpr MethodDef kDescriptorMethods[] = {kCallMethod, kGetMethod, kReprMethod,
                                            reduce_method(PreludeFunction::kdescriptor_reduce)};
constexpr MethodDef kBuiltinMethods[] = {kCallMethod, kReprMethod, COMPARISON_METHODS, kHashMethod,
                                         reduce_method(PreludeFunction::knative_function_reduce)};
constexpr MethodDef kWrapperMethods[] = {kCallMethod, kReprMethod, COMPARISON_METHODS, kHashMethod,
                                         reduce_method(PreludeFunction::kmethod_wrapper_reduce)};
Outcome method_constructor(Runtime& rt, const Arguments& args) {
  if (!operations::is_callable(args[0])) return rt.raise_type_error("first argument must be callable");
  if (args[1].is_none()) return rt.raise_type_error("instance must not be None");
  auto* method = TRY_NEW(rt, new_bound_method(rt, args[0], args[1]));
  method->type = builtin_type(TypeId::kMethod);  // whatever is bound
  return method;
}
constexpr MethodDef kBoundMethods[] = {
    {"__new__", "function, instance, /", method_constructor, kNoEffects, "A function with its first argument."},
    kCallMethod,
    {"__get__", "self, instance, owner=None, /", get_itself, kNoEffects, "What reading the attribute of an instance gives."},
    kReprMethod,
    COMPARISON_METHODS,
    kHashMethod,
    reduce_method(PreludeFunction::kmethod_reduce),
};

constexpr AttributeDef kNativeAttributes[] = {
    {"__name__", native_name, nullptr, "the function's name"},
    {"__qualname__", native_qualified_name, nullptr, "its dotted path"},
    {"__doc__", native_doc, nullptr, "documentation"},
    {"__self__", native_self, nullptr, "what the method is bound to"},
    {"__module__", native_module, nullptr, "where it is from"},
    {"__text_signature__", native_signature, nullptr, "its parameters"},
};
constexpr AttributeDef kDescriptorAttributes[] = {
    {"__name__", native_name, nullptr, "the function's name", true},
    {"__qualname__", native_qualified_name, nullptr, "its dotted path"},
    {"__doc__", native_doc, nullptr, "documentation"},
    {"__objclass__", native_owner, nullptr, "the class that has it", true},
    {"__text_signature__", native_signature, nullptr, "its parameters"},
};
constexpr AttributeDef kWrapperAttributes[] = {
    {"__name__", native_name, nullptr, "the function's name"},
    {"__qualname__", native_qualified_name, nullptr, "its dotted path"},
    {"__doc__", native_doc, nullptr, "documentation"},
    {"__objclass__", native_owner, nullptr, "the class that has it", true},
    {"__self__", native_self, nullptr, "what the method is bound to"},
    {"__text_signature__", native_signature, nullptr, "its parameters"},
};

Outcome method_self(Runtime&, Value self) { return self.as<BoundMethod>()->self; }
Outcome method_function(Runtime&, Value self) { return self.as<BoundMethod>()->function; }

Outcome method_doc(Runtime& rt, Value self) {
  Value doc = TRY(find_attribute(static_cast<Vm&>(rt), self.as<BoundMethod>()->function, dunder_name(Dunder::kDoc)));
  return doc.is_empty() ? Value::none() : doc;
}

constexpr AttributeDef kMethodAttributes[] = {
    {"__self__", method_self, nullptr, "the object the method is bound to", true},
    {"__func__", method_function, nullptr, "the function behind the method", true},
    {"__doc__", method_doc, nullptr, "documentation of the function behind the method"},
};

}  // namespace

constexpr TypeTable kFunctionTable{TypeId::kFunction, kFunctionMethods, kFunctionAttributes, nullptr};
constexpr TypeTable kNativeFunctionTable{TypeId::kNativeFunction, kBuiltinMethods, kNativeAttributes, nullptr};
constexpr TypeTable kMethodDescriptorTable{TypeId::kMethodDescriptor, kDescriptorMethods, kDescriptorAttributes, nullptr};
constexpr TypeTable kWrapperDescriptorTable{TypeId::kWrapperDescriptor, kDescriptorMethods, kDescriptorAttributes, nullptr};
constexpr TypeTable kClassMethodDescriptorTable{TypeId::kClassMethodDescriptor, kClassMethodMethods, kDescriptorAttributes,
                                                nullptr};
constexpr TypeTable kMethodWrapperTable{TypeId::kMethodWrapper, kWrapperMethods, kWrapperAttributes, nullptr};
constexpr TypeTable kMethodTable{TypeId::kMethod, kBoundMethods, kMethodAttributes, nullptr};

}  // namespace sandboa::vm
