// The type bool: a constructor; everything else it has from int.
#include "runtime/numbers/number_methods.h"
#include "runtime/registry.h"

namespace sandboa::runtime {

using operations::BinaryOperator;

namespace {

Outcome bool_new(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return Value::false_value();
  if (has_guest_dunder(args[0], Dunder::kBool) || has_guest_dunder(args[0], Dunder::kLen)) {
    return rt.needs_guest(PreludeFunction::kbool_guest, {args[0]});
  }
  return Value::boolean(TRY(operations::truth(rt, args[0])));
}

#define BOOL_OPERATOR(name, Op, doc) \
  { name, "self, value, /", binary_method<BinaryOperator::Op, takes_int>, kAllocates, doc }

constexpr MethodDef kBoolMethods[] = {
    {"__new__", "object=?, /", bool_new, kNoEffects, "Returns True when the argument is true, False otherwise."},
    BOOL_OPERATOR("__and__", kBitAnd, "Return self&value."),
    BOOL_OPERATOR("__or__", kBitOr, "Return self|value."),
    BOOL_OPERATOR("__xor__", kBitXor, "Return self^value."),
    BOOL_OPERATOR("__rand__", kBitAnd, "Return value&self."),
    BOOL_OPERATOR("__ror__", kBitOr, "Return value|self."),
    BOOL_OPERATOR("__rxor__", kBitXor, "Return value^self."),
    {"__repr__", "self, /", repr_method, kNoEffects, "Return repr(self)."},
};

}  // namespace

const TypeTable kBoolTable = {TypeId::kBool,
                              kBoolMethods,
                              {},
                              "Returns True when the argument is true, False otherwise.\nThe builtins True and False are "
                              "the only two instances of the class "
                              "bool.\nThe class bool is a subclass of the class int, and cannot be subclassed."};

}  // namespace sandboa::runtime
