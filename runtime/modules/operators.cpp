// The module operator: what the operators of the language do, as functions. The rest of it is runtime/modules/operator.py.
#include "runtime/module.h"
#include "runtime/modules/item_getter.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::CompareOperator;
using operations::UnaryOperator;

namespace {

template <BinaryOperator kOp, bool kInPlace = false>
Outcome binary_function(Runtime& rt, const Arguments& args) {
  bool are_small = args[0].is_small_int() && args[1].is_small_int();
  if (kOp != BinaryOperator::kMatrixMultiply && are_small) return number_binary(rt, kOp, args[0], args[1]);
  return operations::binary(rt, kOp, args[0], args[1], kInPlace);
}
template <CompareOperator kOp>
Outcome compare_function(Runtime& rt, const Arguments& args) {
  return operations::compare(rt, kOp, args[0], args[1]);
}
template <UnaryOperator kOp>
Outcome unary_function(Runtime& rt, const Arguments& args) {
  return operations::unary(rt, kOp, args[0]);
}

Outcome truth_function(Runtime& rt, const Arguments& args) {
  if (operations::truth_needs_guest(args[0])) return rt.needs_guest(PreludeFunction::koperator_truth, {args[0]});
  return Value::boolean(TRY(operations::truth(rt, args[0])));
}
Outcome not_function(Runtime& rt, const Arguments& args) {
  if (operations::truth_needs_guest(args[0])) return rt.needs_guest(PreludeFunction::koperator_not, {args[0]});
  return Value::boolean(!TRY(operations::truth(rt, args[0])));
}

template <bool kExpected>
Outcome is_function(Runtime&, const Arguments& args) {
  return Value::boolean((args[0].bits() == args[1].bits()) == kExpected);
}
template <bool kExpected>
Outcome is_none_function(Runtime&, const Arguments& args) {
  return Value::boolean(args[0].is_none() == kExpected);
}

// The keys of an itemgetter are its only member; guest code and snapshots may put anything there. Empty: something else.
SANDBOA_ALWAYS_INLINE Value keys_of_getter(Value object) {
  bool is_getter = has_kind(object, Kind::kInstance) && (object.object()->flags & kHasMembers) != 0 &&
                   object.object()->type->member_count != 0;
  Value member = is_getter ? member_of(object.object(), 0) : Value();
  return is_exact_object(member, TypeId::kTuple) && member.as<Tuple>()->length != 0 ? member : Value();
}

// What an itemgetter finds.
Outcome call_item_getter(Runtime& rt, const Arguments& args) {
  Value member = keys_of_getter(args[0]);
  auto in_python = [&] { return rt.needs_guest(PreludeFunction::kitemgetter_call, {args[0], args[1]}); };
  if (member.is_empty()) return in_python();
  const auto* keys = member.as<Tuple>();
  if (keys->length == 1) {
    Value item = item_at_hand(rt, args[1], keys->items()[0]);
    return item.is_empty() ? operations::get_item(rt, args[1], keys->items()[0]) : Outcome(item);
  }
  TRY(rt.charge(keys->length));
  Tuple* found = TRY_NEW(rt, new_tuple(rt, keys->length));
  for (uint64_t index = 0; index < keys->length; ++index) {
    Outcome item = operations::get_item(rt, args[1], keys->items()[index]);
    if (item.signal() == Signal::kNeedsGuest) return in_python();
    found->items()[index] = TRY(item);
  }
  return found;
}

constexpr MethodDef kItemGetterRows[] = {
    {"__call__", "self, obj, /", call_item_getter, kNoEffects, "Call self as a function."},
};
// CPython's is another function than the builtin one of that name.
Outcome absolute(Runtime& rt, const Arguments& args) {
  static const MethodDef* const kBuiltin = builtin_names().find(shared_name("abs")).as<NativeFunction>()->def;
  return kBuiltin->code(rt, args);
}

constexpr MethodDef kOperatorFunctions[] = {
    {"abs", "a, /", absolute, kNoEffects, "Same as abs(a)."},
    {"lt", "a, b, /", compare_function<CompareOperator::kLess>, kNoEffects, "Same as a < b."},
    {"le", "a, b, /", compare_function<CompareOperator::kLessEqual>, kNoEffects, "Same as a <= b."},
    {"eq", "a, b, /", compare_function<CompareOperator::kEqual>, kNoEffects, "Same as a == b."},
    {"ne", "a, b, /", compare_function<CompareOperator::kNotEqual>, kNoEffects, "Same as a != b."},
    {"ge", "a, b, /", compare_function<CompareOperator::kGreaterEqual>, kNoEffects, "Same as a >= b."},
    {"gt", "a, b, /", compare_function<CompareOperator::kGreater>, kNoEffects, "Same as a > b."},
    {"not_", "a, /", not_function, kNoEffects, "Same as not a."},
    {"truth", "a, /", truth_function, kNoEffects, "Whether a counts as true."},
    {"is_", "a, b, /", is_function<true>, kNoEffects, "Same as a is b."},
    {"is_not", "a, b, /", is_function<false>, kNoEffects, "Same as a is not b."},
    {"is_none", "a, /", is_none_function<true>, kNoEffects, "Same as a is None."},
    {"is_not_none", "a, /", is_none_function<false>, kNoEffects, "Same as a is not None."},
    {"add", "a, b, /", binary_function<BinaryOperator::kAdd>, kNoEffects, "Same as a + b."},
    {"and_", "a, b, /", binary_function<BinaryOperator::kBitAnd>, kNoEffects, "Same as a & b."},
    {"floordiv", "a, b, /", binary_function<BinaryOperator::kFloorDivide>, kNoEffects, "Same as a // b."},
    {"inv", "a, /", unary_function<UnaryOperator::kInvert>, kNoEffects, "Same as ~a."},
    {"invert", "a, /", unary_function<UnaryOperator::kInvert>, kNoEffects, "Same as ~a."},
    {"lshift", "a, b, /", binary_function<BinaryOperator::kLeftShift>, kNoEffects, "Same as a << b."},
    {"matmul", "a, b, /", binary_function<BinaryOperator::kMatrixMultiply>, kNoEffects, "Same as a @ b."},
    {"mod", "a, b, /", binary_function<BinaryOperator::kModulo>, kNoEffects, "Same as a % b."},
    {"mul", "a, b, /", binary_function<BinaryOperator::kMultiply>, kNoEffects, "Same as a * b."},
    {"neg", "a, /", unary_function<UnaryOperator::kNegate>, kNoEffects, "Same as -a."},
    {"or_", "a, b, /", binary_function<BinaryOperator::kBitOr>, kNoEffects, "Same as a | b."},
    {"pos", "a, /", unary_function<UnaryOperator::kPositive>, kNoEffects, "Same as +a."},
    {"pow", "a, b, /", binary_function<BinaryOperator::kPower>, kNoEffects, "Same as a ** b."},
    {"rshift", "a, b, /", binary_function<BinaryOperator::kRightShift>, kNoEffects, "Same as a >> b."},
    {"sub", "a, b, /", binary_function<BinaryOperator::kSubtract>, kNoEffects, "Same as a - b."},
    {"truediv", "a, b, /", binary_function<BinaryOperator::kTrueDivide>, kNoEffects, "Same as a / b."},
    {"xor", "a, b, /", binary_function<BinaryOperator::kBitXor>, kNoEffects, "Same as a ^ b."},
    {"iadd", "a, b, /", binary_function<BinaryOperator::kAdd, true>, kMutates, "Same as a += b."},
    {"iand", "a, b, /", binary_function<BinaryOperator::kBitAnd, true>, kMutates, "Same as a &= b."},
    {"ifloordiv", "a, b, /", binary_function<BinaryOperator::kFloorDivide, true>, kMutates, "Same as a //= b."},
    {"ilshift", "a, b, /", binary_function<BinaryOperator::kLeftShift, true>, kMutates, "Same as a <<= b."},
    {"imatmul", "a, b, /", binary_function<BinaryOperator::kMatrixMultiply, true>, kMutates, "Same as a @= b."},
    {"imod", "a, b, /", binary_function<BinaryOperator::kModulo, true>, kMutates, "Same as a %= b."},
    {"imul", "a, b, /", binary_function<BinaryOperator::kMultiply, true>, kMutates, "Same as a *= b."},
    {"ior", "a, b, /", binary_function<BinaryOperator::kBitOr, true>, kMutates, "Same as a |= b."},
    {"ipow", "a, b, /", binary_function<BinaryOperator::kPower, true>, kMutates, "Same as a **= b."},
    {"irshift", "a, b, /", binary_function<BinaryOperator::kRightShift, true>, kMutates, "Same as a >>= b."},
    {"isub", "a, b, /", binary_function<BinaryOperator::kSubtract, true>, kMutates, "Same as a -= b."},
    {"itruediv", "a, b, /", binary_function<BinaryOperator::kTrueDivide, true>, kMutates, "Same as a /= b."},
    {"ixor", "a, b, /", binary_function<BinaryOperator::kBitXor, true>, kMutates, "Same as a ^= b."},
    {"getitem", "a, b, /", [](Runtime& rt, const Arguments& args) { return operations::get_item(rt, args[0], args[1]); },
     kNoEffects, "Same as a[b]."},
    {"setitem", "a, b, c, /",
     [](Runtime& rt, const Arguments& args) { return operations::set_item(rt, args[0], args[1], args[2]); }, kMutates,
     "Same as a[b] = c."},
};

}  // namespace

Value only_key_of_getter(const NativeFunction* method, Value object) {
  Value keys = method->def == &kItemGetterRows[0] ? keys_of_getter(object) : Value();
  return !keys.is_empty() && keys.as<Tuple>()->length == 1 ? keys.as<Tuple>()->items()[0] : Value();
}

const LibraryMethods kItemGetterMethods{"itemgetter", kItemGetterRows};
const ModuleTable kOperatorModule{"operator", kOperatorFunctions, {}, "Operator interface."};

}  // namespace sandboa::runtime
