// Tracebacks from source text to rendered text: positions from the compiler, anchors, carets, hints, chains.
#include <gtest/gtest.h>

#include <string>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

std::string traceback_of(const char* source) {
  static const Engine engine;
  Session session(engine);
  Turn turn = session.feed(source, {}, "t.py");
  if (!turn.raised()) return "(nothing was raised)";
  return turn.error().traceback;
}

#define TRACEBACK(name, source, expected) \
  TEST(Tracebacks, name##_AsInCPython) { EXPECT_EQ(traceback_of(source), expected); }
#include "tests/unit/embed/tracebacks.def"
#undef TRACEBACK

}  // namespace
}  // namespace sandboa
