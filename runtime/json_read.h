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

// What guest code makes of parts of a text, and what it is to be called with. The reader never calls it: it answers a list
// of calls in the order of the text, and puts what stands for their results into the containers.
struct JsonHooks {
  Value object, pairs, floating, integer, constant;  // empty: what json makes itself
  // Four items a call: function, argument, container, index or key. The container gets the result. With `pairs` the argument
  // is a list of keys and values in turn. Also there after a failure: what had to be called before it.
  List* calls = nullptr;
};

// Fails with kRaise, a ValueError "Expecting value: line 1 column 1 (char 0)" pending; *problem says the same in parts.
// Charged as it goes. What was made so far is unreachable after a failure; kNeedsCollect: start again.
Outcome read_json(Runtime& rt, std::string_view utf8, const JsonReading& how, JsonProblem* problem);

// One value at the very beginning of a text, behind which anything may follow from byte *end on. Answers a list of one item,
// which is where the result is when all calls have been made.
Outcome read_json_part(Runtime& rt, std::string_view utf8, const JsonReading& how, JsonHooks* hooks, size_t* end,
                       JsonProblem* problem);
// The pairs, as tuples, of a list of keys and values in turn.
Outcome json_pairs(Runtime& rt, const List* flat);

}  // namespace sandboa::runtime
