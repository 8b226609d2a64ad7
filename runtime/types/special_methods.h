// Special methods that builtin types share: rows of their tables. Each works on the native content of its receiver and never
// asks a special method of the receiver's class (operations.h, the natively forms).
#pragma once

#include "runtime/native.h"
#include "runtime/operations/operations.h"

namespace sandboa::runtime {

Outcome method_len(Runtime& rt, const Arguments& args);
Outcome method_iter(Runtime& rt, const Arguments& args);
Outcome method_next(Runtime& rt, const Arguments& args);
Outcome method_self(Runtime& rt, const Arguments& args);
Outcome method_length_hint(Runtime& rt, const Arguments& args);
Outcome method_get_item(Runtime& rt, const Arguments& args);
Outcome method_set_item(Runtime& rt, const Arguments& args);
Outcome method_delete_item(Runtime& rt, const Arguments& args);
Outcome method_contains(Runtime& rt, const Arguments& args);
Outcome method_reversed(Runtime& rt, const Arguments& args);
Outcome method_hash(Runtime& rt, const Arguments& args);
Outcome method_bool(Runtime& rt, const Arguments& args);
Outcome method_repr(Runtime& rt, const Arguments& args);
// What an alternative constructor (a class method) answers: the value, or what a class that derives from the builtin one
// makes of it.
Outcome made_by_class(Runtime& rt, Value cls, Outcome made);
// A class method made of a function that has the parameters behind the class.
template <NativeCode code>
Outcome class_method(Runtime& rt, const Arguments& args) {
  return made_by_class(rt, args[0], code(rt, Arguments{args.fixed + 1, args.rest, args.keywords}));
}
// Of sequences.
Outcome method_concatenate(Runtime& rt, const Arguments& args);
Outcome method_repeat(Runtime& rt, const Arguments& args);
Outcome method_repeat_in_place(Runtime& rt, const Arguments& args);
Outcome method_extend_in_place(Runtime& rt, const Arguments& args);
Outcome method_sizeof(Runtime& rt, const Arguments& args);  // a number of our own (docs/differences.md)
// Comparison with an operand of an unrelated type answers NotImplemented.
Outcome method_eq(Runtime& rt, const Arguments& args);
Outcome method_ne(Runtime& rt, const Arguments& args);
Outcome method_lt(Runtime& rt, const Arguments& args);
Outcome method_le(Runtime& rt, const Arguments& args);
Outcome method_gt(Runtime& rt, const Arguments& args);
Outcome method_ge(Runtime& rt, const Arguments& args);

constexpr MethodDef kSizeofMethod{"__sizeof__", "self, /", method_sizeof, kNoEffects, "How many bytes it has in memory."};
constexpr MethodDef kLenMethod{"__len__", "self, /", method_len, kNoEffects, "Return len(self)."};
constexpr MethodDef kIterMethod{"__iter__", "self, /", method_iter, kAllocates, "Implement iter(self)."};
constexpr MethodDef kGetItemMethod{"__getitem__", "self, key, /", method_get_item, kAllocates, "Return self[key]."};
constexpr MethodDef kSetItemMethod{"__setitem__", "self, key, value, /", method_set_item, kMutates,
                                   "Set self[key] to value."};
constexpr MethodDef kDelItemMethod{"__delitem__", "self, key, /", method_delete_item, kMutates, "Delete self[key]."};
constexpr MethodDef kContainsMethod{"__contains__", "self, key, /", method_contains, kNoEffects,
                                    "Return bool(key in self)."};
constexpr MethodDef kReversedMethod{"__reversed__", "self, /", method_reversed, kAllocates, "Return a reverse iterator."};
constexpr MethodDef kHashMethod{"__hash__", "self, /", method_hash, kNoEffects, "Return hash(self)."};
constexpr MethodDef kReprMethod{"__repr__", "self, /", method_repr, kAllocates, "Return repr(self)."};
constexpr MethodDef kAddMethod{"__add__", "self, value, /", method_concatenate, kAllocates, "Return self+value."};
constexpr MethodDef kMulMethod{"__mul__", "self, value, /", method_repeat, kAllocates, "Return self*value."};
constexpr MethodDef kRMulMethod{"__rmul__", "self, value, /", method_repeat, kAllocates, "Return value*self."};
constexpr MethodDef kIAddMethod{"__iadd__", "self, value, /", method_extend_in_place, kMutates, "Implement self+=value."};
constexpr MethodDef kIMulMethod{"__imul__", "self, value, /", method_repeat_in_place, kMutates, "Implement self*=value."};
constexpr MethodDef kBoolMethod{"__bool__", "self, /", method_bool, kNoEffects, "True if self else False"};
// Of list, dict, set: not hashable.
constexpr MethodDef kNoHashMethod{"__hash__", "self, /", nullptr, kNoEffects, ""};
constexpr MethodDef kEqMethod{"__eq__", "self, value, /", method_eq, kNoEffects, "Return self==value."};
constexpr MethodDef kNeMethod{"__ne__", "self, value, /", method_ne, kNoEffects, "Return self!=value."};
constexpr MethodDef kLtMethod{"__lt__", "self, value, /", method_lt, kNoEffects, "Return self<value."};
constexpr MethodDef kLeMethod{"__le__", "self, value, /", method_le, kNoEffects, "Return self<=value."};
constexpr MethodDef kGtMethod{"__gt__", "self, value, /", method_gt, kNoEffects, "Return self>value."};
constexpr MethodDef kGeMethod{"__ge__", "self, value, /", method_ge, kNoEffects, "Return self>=value."};

#define COMPARISON_METHODS kEqMethod, kNeMethod, kLtMethod, kLeMethod, kGtMethod, kGeMethod
#define EQUALITY_METHODS kEqMethod, kNeMethod

// str and bytes.
Outcome method_modulo(Runtime& rt, const Arguments& args);
Outcome method_reflected_modulo(Runtime& rt, const Arguments& args);
constexpr MethodDef kModMethod{"__mod__", "self, value, /", method_modulo, kAllocates, "Return self%value."};
constexpr MethodDef kRModMethod{"__rmod__", "self, value, /", method_reflected_modulo, kAllocates, "Return value%self."};

}  // namespace sandboa::runtime
