// Native functions and their tables: the one place where a builtin's name, signature, documentation and code meet (style.md,
// C4).
//
// A table is the last thing in the .cpp that implements the functions; runtime/registry.cpp names each table once.
#pragma once

#include <cstdint>
#include <span>

#include "runtime/outcome.h"
#include "runtime/signature.h"
#include "runtime/type.h"

namespace sandboa::runtime {

class Runtime;

// Functions written in Python in runtime/prelude/*.py.
enum class PreludeFunction : uint16_t {
  kNone,
#define PRELUDE(Name) k##Name,
#include "runtime/prelude/prelude.def"
#undef PRELUDE
  kCount,
};

// Bound arguments of one call. `fixed` has one Value per named parameter of the signature, defaults filled in (empty for
// `?`); methods find self in fixed[0], already checked to be of the table's type. Valid only during the call.
struct Arguments {
  const Value* fixed;
  std::span<const Value> rest;  // *args
  Dict* keywords = nullptr;     // **kwargs; null if there are none
  Value operator[](size_t index) const { return fixed[index]; }
};

using NativeCode = Outcome (*)(Runtime& rt, const Arguments& args);

enum NativeEffects : uint8_t {
  kNoEffects = 0,
  kMutates = 1,    // changes an operand
  kAllocates = 2,  // in proportion to an argument: has a limits test
  // The VM does what the code cannot, see call_native():
  kConstructs = 4,    // __new__ of the builtin class that owns the function
  kInstantiates = 8,  // type.__call__
  kKeepsHash = 16,    // __hash__ of a class of the library whose objects keep it: kept_hash() in library_methods.h
};

// kNeedsGuest from a native with a twin: the VM calls the twin (a prelude function with the same parameters) with the same
// bound arguments (fixed in order; then rest as a tuple if the signature has one; then keywords as a dict if it has them).
// An optional argument that was not given (default ?) arrives as the constant `_ABSENT`: test it with `is _ABSENT`. Without
// a twin, Runtime::guest_call says what to call.
struct MethodDef {
  const char* name;
  const char* signature_text;
  Signature signature;
  NativeCode code;
  uint8_t effects;
  const char* doc;
  PreludeFunction twin;
  bool is_class_method;  // the first parameter is the class
  int16_t direct_count;  // with so many positional arguments, self included, nothing needs binding; -1: never so
  // With so many positional arguments, all that is missing has a constant for its default; *args take what is too much.
  int16_t fewest_with_defaults;
  int16_t most_with_defaults;

  consteval MethodDef(const char* name, const char* signature_text, NativeCode code, uint8_t effects, const char* doc,
                      PreludeFunction twin = PreludeFunction::kNone)
      : name(name),
        signature_text(signature_text),
        signature(parse_signature(signature_text)),
        code(code),
        effects(effects),
        doc(doc),
        twin(twin),
        is_class_method(std::string_view(doc).starts_with("@class ")),
        direct_count(signature.is_plain() && !is_class_method ? signature.count : -1),
        fewest_with_defaults(constant_from()),
        most_with_defaults(!takes_constants()     ? int16_t{-1}
                           : signature.has_rest   ? INT16_MAX
                           : signature.is_plain() ? static_cast<int16_t>(signature.count - 1)
                                                  : signature.positional) {}

 private:
  // The number of leading parameters behind which all have defaults that need no allocation. What takes *args says itself
  // what is wrong when there are none at all.
  consteval int16_t constant_from() const {
    int16_t count = signature.count;
    auto is_constant = [](const Parameter& parameter) {
      return parameter.default_kind != DefaultKind::kRequired && parameter.default_kind != DefaultKind::kStr;
    };
    while (count > 0 && is_constant(signature.parameters[count - 1])) --count;
    return signature.has_rest && count == 0 ? 1 : count;
  }
  consteval bool takes_constants() const { return !is_class_method && (effects & (kConstructs | kInstantiates)) == 0; }
};

// The default of an optional parameter that is not a string; empty for `?`.
inline Value constant_default(const Parameter& parameter) {
  switch (parameter.default_kind) {
    case DefaultKind::kNone:
      return Value::none();
    case DefaultKind::kTrue:
      return Value::true_value();
    case DefaultKind::kFalse:
      return Value::false_value();
    case DefaultKind::kInt:
      return Value::small_int(parameter.default_int);
    default:
      return Value();
  }
}

// Puts the defaults of what is missing behind `count` arguments. REQUIRES: all of these are such constants, and room.
inline void fill_in_defaults(const Signature& signature, Value* arguments, uint32_t count) {
  for (uint32_t index = count; index < signature.count; ++index) {
    const Parameter& parameter = signature.parameters[index];
    arguments[index] = parameter.default_kind == DefaultKind::kAbsent ? Value() : constant_default(parameter);
  }
}

// A computed attribute of a builtin type (`range.start`, `exception.args`). set may be null: read-only. value is empty on
// delete.
struct AttributeDef {
  const char* name;
  Outcome (*get)(Runtime& rt, Value self);
  Outcome (*set)(Runtime& rt, Value self, Value value);
  const char* doc;
  bool is_member = false;  // a member_descriptor in CPython: another repr and another text when it is assigned to
};

// A class attribute of a builtin type that is an object (`date.max`): made once, when the builtin world is, and shared.
struct ConstantDef {
  const char* name;
  Object* (*make)();
};

// What a builtin type offers. A row named "__new__" is the constructor: its signature has no cls and no self (with doc
// "@static ..." it is the method of that name instead). Rows whose doc starts with "@static " or "@class " are static or
// class methods; the first parameter of the latter is the class, `cls`. A row without code is an attribute that is None
// (`__hash__` of what cannot be hashed).
struct TypeTable {
  TypeId type;
  std::span<const MethodDef> methods;
  std::span<const AttributeDef> attributes;
  const char* doc;
  // The special methods among the rows are looked up and called like those of a guest class, by every operation: for types
  // whose semantics are written in Python.
  bool asks_guest = false;
  // The class attribute __match_args__; empty: it has none.
  std::span<const char* const> match_args = {};
  bool asks_guest_for_repr = false;  // its __repr__ row has a twin, which repr() calls
  std::span<const ConstantDef> constants = {};
};

// Methods in C++ of a class that a library module writes in Python; the class gets them by _add_native_methods(). They check
// what they are called on: a snapshot may hold anything.
struct LibraryMethods {
  const char* class_name;  // for _add_native_methods()
  std::span<const MethodDef> rows;
};

// Shared object for one MethodDef.
struct NativeFunction : Object {
  const MethodDef* def;
  const Type* owner;  // methods: receiver type. null: plain function
  Str* name;
  Value self;  // bound (methods as values, `key=d.get`); empty if not
};

// What a name in __slots__ becomes in its class: access to one member of the instances.
struct Member : Object {
  const Type* owner;
  Str* name;
  uint32_t index;
};

struct GetSet : Object {
  const AttributeDef* def;
  const Type* owner;
  Str* name;
};

}  // namespace sandboa::runtime
