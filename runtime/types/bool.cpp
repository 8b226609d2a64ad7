// The type bool: a constructor; everything else it has from int.
#include "runtime/numbers/number_methods.h"
#include "runtime/registry.h"

namespace sandboa::runtime {

using operations::BinaryOperator;

namespace {

Outcome bool_new(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return Value::false_value();
  if (operations::truth_needs_guest(args[0])) {
    return rt.needs_guest(PreludeFunction::kbool_guest, {args[0]});
  }
  return Value::boolean(TRY(operations::truth(rt, args[0])));
}

#define BOOL_OPERATOR(name, Op, doc) \
  { name, "self, value, /", binary_method<BinaryOperator::Op, takes_int>, kAllocates, doc }

constexpr MethodDef kBoolMethods[] = {
    {"__new__", "object=?, /", bool_new, kNoEffects, "True or False, by the truth of a value."},
    BOOL_OPERATOR("__and__", kBitAnd, "self & value"),
    BOOL_OPERATOR("__or__", kBitOr, "self | value"),
    BOOL_OPERATOR("__xor__", kBitXor, "self ^ value"),
    BOOL_OPERATOR("__rand__", kBitAnd, "value & self"),
    BOOL_OPERATOR("__ror__", kBitOr, "value | self"),
    BOOL_OPERATOR("__rxor__", kBitXor, "value ^ self"),
    {"__invert__", "self, /", unary_method<operations::UnaryOperator::kInvert>, kNoEffects, "~self"},
    {"__repr__", "self, /", repr_method, kNoEffects, "Text as a programmer would write it."},
};

}  // namespace

const TypeTable kBoolTable = {TypeId::kBool, kBoolMethods, {}, "True and False, the ints 1 and 0 with names of their own."};

}  // namespace sandboa::runtime
