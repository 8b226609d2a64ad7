// POSIX timestamps.
#pragma once

#include "runtime/temporal/temporal.h"

namespace sandboa::runtime::temporal {

struct Timestamp {
  int64_t seconds;
  int64_t micros;  // 0 to 999999
};
// Of an int or float, rounded to microseconds, halves to even. REQUIRES: not what has __index__.
Fallible<Timestamp> timestamp_argument(Runtime& rt, Value value);
// Without fractions, rounded down.
Fallible<int64_t> whole_timestamp_argument(Runtime& rt, Value value);
// The fields of so many seconds since 1970. ValueError: no year from 1 to 9999.
Fallible<Moment> moment_of_seconds(Runtime& rt, int64_t seconds);
// In UTC.
Fallible<Moment> moment_of_timestamp(Runtime& rt, Value value);
// Microseconds since 1970 as a float of seconds.
Outcome timestamp_of(Runtime& rt, int64_t micros);

}  // namespace sandboa::runtime::temporal
