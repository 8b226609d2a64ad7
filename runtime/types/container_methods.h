// Special methods that all container types share, and the argument handling of index().
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
// Comparison with an operand of an unrelated type answers NotImplemented.
Outcome method_eq(Runtime& rt, const Arguments& args);
Outcome method_ne(Runtime& rt, const Arguments& args);
Outcome method_lt(Runtime& rt, const Arguments& args);
Outcome method_le(Runtime& rt, const Arguments& args);
Outcome method_gt(Runtime& rt, const Arguments& args);
Outcome method_ge(Runtime& rt, const Arguments& args);

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
constexpr MethodDef kEqMethod{"__eq__", "self, value, /", method_eq, kNoEffects, "Return self==value."};
constexpr MethodDef kNeMethod{"__ne__", "self, value, /", method_ne, kNoEffects, "Return self!=value."};
constexpr MethodDef kLtMethod{"__lt__", "self, value, /", method_lt, kNoEffects, "Return self<value."};
constexpr MethodDef kLeMethod{"__le__", "self, value, /", method_le, kNoEffects, "Return self<=value."};
constexpr MethodDef kGtMethod{"__gt__", "self, value, /", method_gt, kNoEffects, "Return self>value."};
constexpr MethodDef kGeMethod{"__ge__", "self, value, /", method_ge, kNoEffects, "Return self>=value."};

// start and stop of index(self, value, start, stop): clamped into [0, length]. Empty stop means the end.
struct SearchRange {
  int64_t start;
  int64_t stop;
};
Fallible<SearchRange> search_range(Runtime& rt, const Arguments& args, int64_t length);
SignalFailure search_with_guest(Runtime& rt, PreludeFunction function, const Arguments& args, SearchRange range);

Outcome tuple_from_iterable(Runtime& rt, Value iterable);

}  // namespace sandboa::runtime
