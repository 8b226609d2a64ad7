// What suspend_everywhere_test.cpp and suspend_in_classes_test.cpp share: programs that call `ask(x)` from inside one
// particular place. The host suspends each call and answers with x later; the program must not notice.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa::testing {

constexpr int kAnyNumber = -1;

struct SuspendCase {
  const char* name;
  const char* source;    // its last expression is the result
  const char* expected;  // repr() of the result when ask(x) answers x
  int calls;             // of ask(); kAnyNumber: depends on how often the engine asks for a hash, an order, an iterator
  // The ending when the first call answers with LookupError("from host"): the repr of the result if the place swallows
  // exceptions or the program catches it; null: the LookupError comes out.
  const char* after_error = nullptr;
};

inline void PrintTo(const SuspendCase& suspend_case, std::ostream* out) { *out << suspend_case.name; }

inline std::string ending_of(const Turn& turn) {
  if (turn.completed()) return turn.value().repr();
  if (turn.raised()) return turn.error().traceback;
  if (turn.trapped()) return turn.trap().message();
  return turn.suspended() ? "suspended" : turn.reason();
}

class SuspendTest : public ::testing::TestWithParam<SuspendCase> {
 protected:
  static Session make_session() {
    static const Engine engine;
    Session::Options options;
    options.hash_seed = 1;
    options.functions = {HostFunction("ask")};
    return Session(engine, std::move(options));
  }

  static Restored restore(std::string_view snapshot) {
    static const Engine engine;
    Session::Options options;
    options.functions = {HostFunction("ask")};
    return Session::restore(engine, snapshot, std::move(options));
  }

  // How the run ends that this snapshot is of, in a new process (restore_elsewhere_test.cpp).
  static std::string ending_elsewhere(const std::string& snapshot);
  // The same in this one.
  static std::string ending_here(std::string_view snapshot) {
    Restored restored = restore(snapshot);
    if (!restored.ok()) return restored.reason();
    Turn turn = restored.session().pending();
    answer_all(restored.session(), turn);
    return ending_of(turn);
  }

  // Answers every call of ask() with its argument.
  static int answer_all(Session& session, Turn& turn) {
    int calls = 0;
    while (turn.suspended() && calls < 1000) {
      ++calls;
      HostValue answer = turn.call().arg(0);
      turn = session.resume(answer);
    }
    return calls;
  }

  static void expect_usable(Session& session) {
    Turn turn = session.feed("sum([1, 2, 3])");
    ASSERT_TRUE(turn.completed()) << ending_of(turn);
    EXPECT_EQ(turn.value(), HostValue(6));
  }

  void check_value() {
    Session session = make_session();
    Turn turn = session.feed(GetParam().source);
    int calls = answer_all(session, turn);
    ASSERT_TRUE(turn.completed()) << ending_of(turn);
    EXPECT_EQ(turn.value().repr(), GetParam().expected);
    if (GetParam().calls != kAnyNumber) {
      EXPECT_EQ(calls, GetParam().calls);
    }
    expect_usable(session);
  }

  // At every call the run goes on in a session restored from a snapshot; the first of them also in a process of its own.
  void check_snapshots() {
    Session session = make_session();
    Turn turn = session.feed(GetParam().source);
    ASSERT_TRUE(turn.suspended()) << ending_of(turn);
    Snapshot first = session.snapshot();
    ASSERT_TRUE(first.ok()) << first.reason();
    EXPECT_EQ(ending_elsewhere(first.bytes()), GetParam().expected);
    for (int calls = 0; turn.suspended() && calls < 1000; ++calls) {
      HostValue answer = turn.call().arg(0);
      Snapshot snapshot = session.snapshot();
      ASSERT_TRUE(snapshot.ok()) << snapshot.reason();
      Restored restored = restore(snapshot.bytes());
      ASSERT_TRUE(restored.ok()) << restored.reason();
      EXPECT_EQ(restored.session().pending().call().arg(0).repr(), answer.repr());
      session = std::move(restored.session());
      turn = session.resume(answer);
    }
    ASSERT_TRUE(turn.completed()) << ending_of(turn);
    EXPECT_EQ(turn.value().repr(), GetParam().expected);
    expect_usable(session);
  }

  void check_error() {
    Session session = make_session();
    Turn turn = session.feed(GetParam().source);
    ASSERT_TRUE(turn.suspended()) << ending_of(turn);
    turn = session.resume(Answer::error("LookupError", "from host"));
    answer_all(session, turn);
    if (GetParam().after_error != nullptr) {
      ASSERT_TRUE(turn.completed()) << ending_of(turn);
      EXPECT_EQ(turn.value().repr(), GetParam().after_error);
    } else {
      ASSERT_TRUE(turn.raised()) << ending_of(turn);
      EXPECT_EQ(turn.error().type, "LookupError") << turn.error().traceback;
      EXPECT_EQ(turn.error().message, "from host");
    }
    expect_usable(session);
  }

  // A suspended run that is dropped leaves nothing behind.
  void check_abort() {
    Session session = make_session();
    Turn turn = session.feed(GetParam().source);
    ASSERT_TRUE(turn.suspended()) << ending_of(turn);
    session.abort();
    EXPECT_FALSE(session.suspended());
    expect_usable(session);
  }
};

}  // namespace sandboa::testing
