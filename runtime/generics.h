// Generic aliases, unions and type parameters: layouts. Their semantics are written in Python (runtime/prelude/generics.py
// and type_parameters.py); the tables in runtime/types/ name the functions, and operations treat the special methods of
// these types like those of guest classes (TypeTable::asks_guest).
#pragma once

#include "runtime/object.h"
#include "runtime/outcome.h"
#include "runtime/type.h"

namespace sandboa::runtime {

class Runtime;

// list[int] (types.GenericAlias), and subscripted guest classes and Generic itself (typing._GenericAlias).
struct GenericAlias : Object {
  static constexpr uint16_t kStarred = kKindFlag0;  // *tuple[int, str]
  Value origin;
  Tuple* args;
  Value parameters;  // tuple of the type parameters in args; empty: not asked for yet
  Value name;        // typing._GenericAlias: `_name`, a str; empty: None
};

// int | str. At least two args, no two equal, in order of first appearance.
struct UnionType : Object {
  Tuple* args;
  Value parameters;  // as above
};

// TypeVar, ParamSpec and TypeVarTuple; fields that a type does not have stay empty.
struct TypeParameter : Object {
  static constexpr uint16_t kCovariant = kKindFlag0;
  static constexpr uint16_t kContravariant = kKindFlag1;
  static constexpr uint16_t kInferVariance = kKindFlag2;
  Value name;
  // Each is a value, or empty while only the function that computes it has been there. That function: empty if none.
  Value bound;
  Value evaluate_bound;
  Value constraints;
  Value evaluate_constraints;
  Value default_value;
  Value evaluate_default;
  Dict* attributes;  // __module__, and what guest code sets; null: none
};

// The object that a `type` statement binds. annotationlib.ForwardRef has the same fields: its text is `name`, `module` what
// it was told, `value` its owner, and `type_params` whether it stands in a class.
struct TypeAlias : Object {
  Value name;
  Value type_params;  // tuple
  Value value;        // empty: not computed yet
  Value evaluate_value;
  Value module;
};

// P.args and P.kwargs; the type says which.
struct ParamSpecPart : Object {
  Value origin;
};

// X | Y if both are plain classes, None, or unions of these. NotImplemented if one of the operands cannot be part of a
// union; kNeedsGuest (guest_call set) if the parts must be compared by guest code.
Outcome union_of(Runtime& rt, Value lhs, Value rhs);
// origin[key] for a builtin class that is generic; empty if it is not.
Outcome subscript_builtin_class(Runtime& rt, const Type* origin, Value key);
bool is_generic_builtin(TypeId id);
// __class_getitem__ of such a class.
Outcome builtin_class_getitem(Runtime& rt, const struct Arguments& args);

// For tables: the twin in Python does it all.
inline Outcome ask_twin(Runtime&, const struct Arguments&) { return SignalFailure{Signal::kNeedsGuest}; }

}  // namespace sandboa::runtime
