// Rows that the types of datetime share.
#pragma once

#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/temporal/text.h"
#include "runtime/types/special_methods.h"

namespace sandboa::runtime::temporal {

template <operations::BinaryOperator kOp, bool kReflected>
Outcome operator_method(Runtime& rt, const Arguments& args) {
  return kReflected ? temporal::binary(rt, kOp, args[1], args[0]) : temporal::binary(rt, kOp, args[0], args[1]);
}

template <operations::CompareOperator kOp>
Outcome compare_method(Runtime& rt, const Arguments& args) {
  return temporal::compare(rt, kOp, args[0], args[1]);
}

inline Outcome str_method(Runtime& rt, const Arguments& args) { return temporal::str(rt, args[0]); }

// ValueError "Invalid isoformat string: '...'".
SignalFailure raise_invalid_iso(Runtime& rt, Value text);
Outcome new_iso_calendar_date(Runtime& rt, const Value* parts);
// REQUIRES: a date, time or datetime, and a str.
Outcome strftime_or_twin(Runtime& rt, Value self, Value format);

// ValueError: 24:00 alone is a time beyond 23:59.
SignalFailure raise_beyond_midnight(Runtime& rt);
// None or a timezone.
Outcome zone_of_iso(Runtime& rt, const IsoTime& time);
SignalFailure raise_offset_too_large(Runtime& rt, Value delta);
// Methods of time and datetime.
Outcome moment_utcoffset(Runtime& rt, const Arguments& args);
Outcome moment_tzname(Runtime& rt, const Arguments& args);
Outcome moment_dst(Runtime& rt, const Arguments& args);
Outcome moment_reduce_ex(Runtime& rt, const Arguments& args);

// min, max and resolution of a type: shared by all sessions.
Object* shared_moment(TypeId type, uint64_t fields);
Object* shared_resolution(int64_t micros);

}  // namespace sandboa::runtime::temporal

#define TEMPORAL_OPERATOR(name, op, sign)                                                                           \
  {"__" name "__", "self, value, /", temporal::operator_method<operations::BinaryOperator::op, false>, kNoEffects,  \
   "Return self" sign "value."},                                                                                    \
  {                                                                                                                 \
    "__r" name "__", "self, value, /", temporal::operator_method<operations::BinaryOperator::op, true>, kNoEffects, \
        "Return value" sign "self."                                                                                 \
  }

#define TEMPORAL_COMPARISON(name, op, sign)                                                                  \
  {                                                                                                          \
    "__" name "__", "self, value, /", temporal::compare_method<operations::CompareOperator::op>, kNoEffects, \
        "Return self" sign "value."                                                                          \
  }

// Comparison, hash, repr, str.
#define TEMPORAL_COMMON_ROWS                                                                                                \
  TEMPORAL_COMPARISON("lt", kLess, "<"), TEMPORAL_COMPARISON("le", kLessEqual, "<="),                                       \
      TEMPORAL_COMPARISON("eq", kEqual, "=="), TEMPORAL_COMPARISON("ne", kNotEqual, "!="),                                  \
      TEMPORAL_COMPARISON("gt", kGreater, ">"), TEMPORAL_COMPARISON("ge", kGreaterEqual, ">="), kHashMethod, kReprMethod, { \
    "__str__", "self, /", temporal::str_method, kNoEffects, "Return str(self)."                                             \
  }
