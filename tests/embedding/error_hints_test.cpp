// Codes and hints of GuestError.
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

struct HintCase {
  const char* source;
  const char* code;
  const char* hint;
};

TEST(ErrorHints, FrequentSlips) {
  Session::Options options;
  options.host_modules = {HostModule{"orders", {}, {{"total", 1}}}};
  options.functions = {HostFunction("fetch", [](const HostCall&) { return Answer::future(); })};
  options.capabilities.sleep.grant = Grant::kDenied;
  Session session = make_session(std::move(options));
  const HintCase cases[] = {
      {"amount = 1\namuont", "unknown_name", "Did you mean: 'amount'?"},
      {"orders.total", "unknown_name", "Did you forget to import 'orders'?"},
      {"xyzzy_nothing", "unknown_name", ""},
      {"json.loads", "unknown_name", "Did you forget to import 'json'?"},
      {"def f():\n    return z\n    z = 1\nf()", "exception", ""},
      {"import order", "unknown_module", "Did you mean: 'orders'?"},
      {"import subprocess", "unknown_module", "The module 'subprocess' is not available in this session."},
      {"import xyzzy_nothing", "unknown_module", ""},
      {"import orders\norders.totl", "unknown_attribute", "Did you mean: 'total'?"},
      {"[].apend", "unknown_attribute", "Did you mean: 'append'?"},
      {"from orders import totl", "exception", "Did you mean: 'total'?"},
      {"async def f(): return [1]\nf()[0]", "missing_await",
       "A coroutine or future is not its result yet: put `await` before the call."},
      {"async def f(): return 1\nf() + 1", "missing_await",
       "A coroutine or future is not its result yet: put `await` before the call."},
      {"fetch(1).items", "missing_await", "A coroutine or future is not its result yet: put `await` before the call."},
      {"for x in fetch(1): pass", "missing_await",
       "A coroutine or future is not its result yet: put `await` before the call."},
      {"open('x')", "capability_denied", "The host has not granted this to the session (Session::Options::mounts)."},
      {"import time\ntime.sleep(1)", "capability_denied",
       "The host has not granted this to the session (Session::Options::capabilities, 'sleep')."},
      {"raise PermissionError('mine')", "exception", ""},
      {"def f(): f()\nf()", "exception", "Calls nest deeper than the session allows: does the recursion come to an end?"},
      {"'x' * 10**13", "exception", "A single value would be larger than all the memory of the session."},
      {"1 / 0", "exception", ""},
      {"raise NameError('mine')", "unknown_name", ""},
      {"raise ModuleNotFoundError", "unknown_module", ""},
      {"raise SystemExit(0)", "exit", ""},
      {"1 +", "syntax", ""},
  };
  for (const HintCase& each : cases) {
    Turn turn = session.feed(each.source);
    ASSERT_TRUE(turn.raised()) << each.source;
    EXPECT_EQ(turn.error().code, each.code) << each.source << "\n" << turn.error().traceback;
    EXPECT_EQ(turn.error().hint, each.hint) << each.source << "\n" << turn.error().traceback;
  }
}

TEST(ErrorHints, OfLimits) {
  Session::Options options;
  options.limits.fuel = 100'000;
  Session session = make_session(std::move(options));
  Turn turn = session.feed("while True: pass");
  ASSERT_TRUE(turn.trapped());
  EXPECT_STREQ(turn.trap().hint(), "A loop without an end, or more work than the limit allows.");
}

TEST(ErrorHints, HostileExceptions) {
  Session session = make_session({});
  const char* sources[] = {
      "class E(NameError):\n    def __str__(self): raise ValueError\nraise E",
      "raise NameError(\"'\")",
      "raise ModuleNotFoundError(\"No module named '\" + 'x' * 100000 + \"'\")",
      "e = AttributeError('a')\ne.name = 'x' * 100000\ne.obj = e\nraise e",
      "raise NameError('\\udc80')",
  };
  for (const char* source : sources) EXPECT_TRUE(session.feed(source).raised()) << source;
  EXPECT_EQ(feed(session, "1 + 1"), "2");
}

}  // namespace
}  // namespace sandboa
