// Functions, methods, generators: attributes and methods of the types that the VM makes.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/builtins/tables.h"
#include "vm/namespaces.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

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
Outcome function_keyword_defaults(Runtime&, Value self) {
  Dict* defaults = function_of(self)->keyword_defaults;
  return defaults == nullptr ? Value::none() : Value(defaults);
}
Outcome function_dict(Runtime& rt, Value self) {
  Function* function = function_of(self);
  if (function->attributes == nullptr) function->attributes = TRY_NEW(rt, new_dict(rt));
  return function->attributes;
}
Outcome function_module(Runtime& rt, Value self) {
  Dict* attributes = function_of(self)->attributes;
  if (attributes != nullptr) {
    Value own = dict_find_str(rt, attributes, dunder_name(Dunder::kModule));
    if (!own.is_empty()) return own;
  }
  const Dict* globals = function_of(self)->code->program->globals;
  if (globals == nullptr) return dunder_name(Dunder::kMain);
  Value name = dict_find_str(rt, globals, dunder_name(Dunder::kName));
  return name.is_empty() ? Value::none() : name;
}
Outcome set_function_module(Runtime& rt, Value self, Value value) {
  Value dict = TRY(function_dict(rt, self));
  return dict_set(rt, dict.as<Dict>(), dunder_name(Dunder::kModule), value);
}
Outcome function_annotations(Runtime& rt, Value) {
  return rt.raise(TypeId::kNotImplementedError, "not supported yet: __annotations__");
}

constexpr AttributeDef kFunctionAttributes[] = {
    {"__name__", function_name, set_function_name, "the function's name"},
    {"__qualname__", function_qualified_name, set_function_qualified_name, "its dotted path"},
    {"__doc__", function_doc, set_function_doc, "documentation"},
    {"__defaults__", function_defaults, nullptr, "defaults of the last positional parameters"},
    {"__kwdefaults__", function_keyword_defaults, nullptr, "defaults of keyword-only parameters"},
    {"__dict__", function_dict, nullptr, "attributes set on the function"},
    {"__module__", function_module, set_function_module, "the module it was defined in"},
    {"__annotations__", function_annotations, nullptr, "not supported yet"},
};

// ---- builtin functions and methods; a bound one is a BoundMethod around the shared NativeFunction

NativeFunction* native_of(Value self) {
  return (has_kind(self, Kind::kBoundMethod) ? self.as<BoundMethod>()->function : self).as<NativeFunction>();
}
Outcome native_name(Runtime&, Value self) { return native_of(self)->name; }
Outcome native_qualified_name(Runtime& rt, Value self) {
  NativeFunction* native = native_of(self);
  if (native->owner == nullptr) return native->name;
  std::string text = type_name(native->owner);
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
  return has_kind(self, Kind::kBoundMethod) ? self.as<BoundMethod>()->self : Value::none();
}
Outcome native_signature(Runtime& rt, Value self) {
  std::string text = "(";
  text += native_of(self)->def->signature_text;
  text += ')';
  return make_str(rt, text);
}

constexpr AttributeDef kNativeAttributes[] = {
    {"__name__", native_name, nullptr, "the function's name"},
    {"__qualname__", native_qualified_name, nullptr, "its dotted path"},
    {"__doc__", native_doc, nullptr, "documentation"},
    {"__self__", native_self, nullptr, "what the method is bound to"},
    {"__text_signature__", native_signature, nullptr, "its parameters"},
};

Outcome method_self(Runtime&, Value self) { return self.as<BoundMethod>()->self; }
Outcome method_function(Runtime&, Value self) { return self.as<BoundMethod>()->function; }

constexpr AttributeDef kMethodAttributes[] = {
    {"__self__", method_self, nullptr, "the object the method is bound to"},
    {"__func__", method_function, nullptr, "the function behind the method"},
};

// ---- generators

Outcome generator_iter(Runtime&, const Arguments& args) { return args[0]; }
Outcome generator_next(Runtime& rt, const Arguments& args) {
  return rt.needs_resume(args[0], ResumeMode::kNext, Value::none());
}
Outcome generator_send(Runtime& rt, const Arguments& args) { return rt.needs_resume(args[0], ResumeMode::kSend, args[1]); }
Outcome generator_close(Runtime& rt, const Arguments& args) {
  return rt.needs_resume(args[0], ResumeMode::kClose, Value::none());
}
Outcome generator_throw(Runtime& rt, const Arguments& args) {
  Value exception = args[1];
  if (has_kind(exception, Kind::kException) && args[2].is_empty())
    return rt.needs_resume(args[0], ResumeMode::kThrow, exception);
  bool is_class = has_kind(exception, Kind::kType) && (exception.as<Type>()->flags & Type::kIsException) != 0;
  if (!is_class) {
    if (has_kind(exception, Kind::kException))
      return rt.raise_type_error("instance exception may not have a separate value");
    return rt.raise_type_error("exceptions must be classes or instances deriving from BaseException, not %s",
                               type_name(exception));
  }
  Value value = args[2].is_empty() ? Value::none() : args[2];
  return rt.needs_guest(PreludeFunction::kgenerator_throw, {args[0], exception, value});
}
Outcome generator_name(Runtime& rt, Value self) {
  auto* generator = self.as<Generator>();
  return generator->name.is_empty() ? function_name(rt, generator->function) : Outcome(generator->name);
}
Outcome generator_qualified_name(Runtime& rt, Value self) {
  auto* generator = self.as<Generator>();
  return generator->qualified_name.is_empty() ? function_qualified_name(rt, generator->function)
                                              : Outcome(generator->qualified_name);
}
Outcome generator_running(Runtime&, Value self) {
  return Value::boolean(self.as<Generator>()->state == GeneratorState::kRunning);
}
Outcome generator_suspended(Runtime&, Value self) {
  return Value::boolean(self.as<Generator>()->state == GeneratorState::kSuspended);
}

constexpr MethodDef kGeneratorMethods[] = {
    {"__iter__", "self, /", generator_iter, kNoEffects, "An iterator."},
    {"__next__", "self, /", generator_next, kMutates, "The next item; StopIteration behind the last."},
    {"send", "self, value, /", generator_send, kMutates, "Resumes the generator with a value; returns what it yields next."},
    {"throw", "self, typ, val=?, tb=?, /", generator_throw, kMutates, "Raises an exception inside the generator."},
    {"close", "self, /", generator_close, kMutates, "Raises GeneratorExit inside the generator."},
};
constexpr AttributeDef kGeneratorAttributes[] = {
    {"__name__", generator_name, nullptr, "name of the generator"},
    {"__qualname__", generator_qualified_name, nullptr, "qualified name of the generator"},
    {"gi_running", generator_running, nullptr, "whether it is executing"},
    {"gi_suspended", generator_suspended, nullptr, "whether it is suspended at a yield"},
};

// For throw_into_delegate() in runtime/prelude/objects.py.
Outcome throw_here(Runtime& rt, const Arguments& args) { return rt.needs_resume(args[0], ResumeMode::kThrowHere, args[1]); }
Outcome close_here(Runtime& rt, const Arguments& args) {
  return rt.needs_resume(args[0], ResumeMode::kCloseHere, Value::none());
}
Outcome delegate_done(Runtime& rt, const Arguments& args) {
  return rt.needs_resume(args[0], ResumeMode::kDelegateDone, args[1]);
}

constexpr MethodDef kGeneratorIntrinsicRows[] = {
    {"_generator_throw_here", "generator, exception, /", throw_here, kMutates, "Prelude only."},
    {"_generator_close_here", "generator, /", close_here, kMutates, "Prelude only."},
    {"_generator_delegate_done", "generator, value, /", delegate_done, kMutates, "Prelude only."},
};

}  // namespace

constexpr TypeTable kFunctionTable{TypeId::kFunction, {}, kFunctionAttributes, nullptr};
constexpr TypeTable kNativeFunctionTable{TypeId::kNativeFunction, {}, kNativeAttributes, nullptr};
constexpr TypeTable kMethodTable{TypeId::kMethod, {}, kMethodAttributes, nullptr};
constexpr TypeTable kGeneratorTable{TypeId::kGenerator, kGeneratorMethods, kGeneratorAttributes, nullptr};
constexpr std::span<const MethodDef> kGeneratorIntrinsics = kGeneratorIntrinsicRows;

}  // namespace sandboa::vm
