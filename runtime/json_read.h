// JSON text to values, as CPython's json.loads() reads it: big ints, correctly rounded floats, lone surrogates, the last of
// equal keys at the place of the first, the same errors at the same places.
//
// Why not a library: those we looked at (simdjson) refuse what Python takes (ints beyond 64 bits, NaN, lone surrogates), do
// not say where a mistake is in CPython's terms, and allocate outside of the session's meter. One pass over the text;
// objects are made as soon as they are complete, and nothing else stands between text and objects.
#pragma once

#include <cstdint>
#include <string_view>

#include "runtime/runtime.h"

namespace sandboa::runtime {

// Arrays and objects may be nested so deep, in both directions; deeper is a RecursionError.
constexpr uint64_t kMaxJsonDepth = 10'000;

struct JsonReading {
  bool allows_nan = true;                  // NaN, Infinity and -Infinity, which are not JSON
  bool allows_control_characters = false;  // in strings; json.loads(strict=False)
  bool allows_surrogates = false;          // in the text itself: that of a str, in generalised UTF-8
};

// What a JSONDecodeError says. Counted in code points.
struct JsonProblem {
  const char* message = nullptr;  // null: the failure is another one
  uint64_t position = 0;
  uint64_t line = 1;
  uint64_t column = 1;
};

// Fails with kRaise, a ValueError "Expecting value: line 1 column 1 (char 0)" pending; *problem says the same in parts.
// Charged as it goes. What was made so far is unreachable after a failure; kNeedsCollect: start again.
Outcome read_json(Runtime& rt, std::string_view utf8, const JsonReading& how, JsonProblem* problem);

}  // namespace sandboa::runtime
