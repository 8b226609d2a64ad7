// Tracebacks as text, in the words and the layout of CPython 3.14's default excepthook.
//
// Invariants: (1) no guest code runs: what only guest code can tell (str(e), notes, hints) comes in through `texts`, which
// the prelude function exception_texts() makes beforehand; (2) bounded: fuel is charged in proportion to the text unless a
// trap is pending, and no more than Limits::result_bytes are produced; what does not fit is left out and a line says so; (3)
// what is shown is planned beforehand (traceback_plan.h), which ends cycles.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/exceptions.h"

namespace sandboa::runtime {

// One more frame around those that `inner` (a Traceback or empty) holds; null: allocation failed.
Traceback* new_traceback(Runtime& rt, Value inner, const void* unit, const void* program, uint32_t instruction);

// The exceptions that a traceback of `exception` shows, in the order of its plan, as a new List.
Outcome exception_chain(Runtime& rt, Value exception);

// Appends the whole text of an uncaught exception, with what caused it. `texts`: answer of exception_texts(), or null: then
// only texts that native code can make are shown, the others as "<exception str() failed>". Never leaves an exception
// pending.
Fallible<bool> render_traceback(Runtime& rt, const Exception* exception, const List* texts, std::string* out);

// Only "Traceback (most recent call last):" and the frames, e.g. where a trap hit. `traceback` may be empty: appends
// nothing.
Fallible<bool> render_frames(Runtime& rt, Value traceback, std::string* out);

// 1-based source line of one traceback entry.
uint32_t traceback_line(const Traceback* entry);

// Names of the locals of the innermost frame, as a List of str.
Outcome traceback_local_names(Runtime& rt, Value traceback);

// What a SyntaxError shows. Lines and columns count from 1, columns in code points; 0: unknown (end_line: the same line).
struct SyntaxErrorText {
  std::string_view file = {};
  std::string_view type = {};  // "SyntaxError"
  std::string_view message = {};
  std::string_view source_line = {};  // may end with a newline; null data(): not known
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t end_line = 0;
  uint32_t end_column = 0;
  bool is_line_zero = false;  // the line is known to be 0, which is what decoding says
};
// The text for an error at compile time: location, source line with carets, "SyntaxError: invalid syntax".
void render_syntax_error(const SyntaxErrorText& error, std::string* out);

}  // namespace sandboa::runtime
