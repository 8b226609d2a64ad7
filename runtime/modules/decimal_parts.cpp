#include "runtime/modules/decimal_parts.h"

#include "runtime/modules/decimal_numbers.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime::decimal {

bool is_number_class(const Type* type) { return makes_numbers(type); }

bool parts_of(Value number, Parts* out) {
  if (!has_members(number, kNumberMembers)) return false;
  Value sign = member_of(number.object(), kSign);
  out->coefficient = member_of(number.object(), kCoefficient);
  out->exponent = member_of(number.object(), kExponent);
  if (!sign.is_small_int() || out->coefficient.is_empty() || out->exponent.is_empty()) return false;
  if (!is_int_not_bool(out->coefficient) || IntOperand(out->coefficient).negative) return false;
  out->negative = is_negative(sign);
  return out->exponent.is_small_int() || has_kind(out->exponent, Kind::kStr);
}

Outcome make(Runtime& rt, const Type* type, const Parts& parts) {
  Value number = TRY(make_number(rt, type, parts.negative, parts.coefficient, 0));
  member_of(number.object(), kExponent) = parts.exponent;
  return number;
}

}  // namespace sandboa::runtime::decimal
