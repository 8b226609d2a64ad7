// Global names that the host supplies when they are first needed.
#include <map>
#include <stdexcept>

#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

// Knows the names of `values`; counts the questions.
struct Names {
  std::map<std::string, Answer> values;
  std::vector<std::string> asked;

  Session session(Limits limits = {}) {
    Session::Options options;
    options.limits = limits;
    options.functions = {HostFunction("ask")};
    options.name_lookup = NameLookup([this](const HostCall& call) -> Answer {
      asked.push_back(call.name);
      auto found = values.find(call.name);
      return found == values.end() ? Answer::unknown() : found->second;
    });
    return make_session(std::move(options));
  }
};

TEST(NameLookup, Value_BecomesAGlobal_AndIsAskedForOnce) {
  Names names{{{"orders", HostValue::list({1, 2})}}, {}};
  Session session = names.session();
  EXPECT_EQ(feed(session, "def f(): return orders\norders.append(3)\nf() is orders, orders"), "(True, [1, 2, 3])");
  EXPECT_EQ(feed(session, "'orders' in globals(), sum(orders)"), "(True, 6)");
  EXPECT_EQ(names.asked, (std::vector<std::string>{"orders"}));
  EXPECT_EQ(session.meters().host_calls, 1u);
  EXPECT_EQ(feed(session, "del orders\norders"), "[1, 2]");
  EXPECT_EQ(names.asked.size(), 2u);
}

TEST(NameLookup, Unknown_IsTheUsualNameError) {
  Names names;
  Session session = names.session();
  Turn turn = session.feed("def f():\n    return missing + 1\nf()");
  ASSERT_TRUE(turn.raised());
  EXPECT_EQ(turn.error().traceback,
            "Traceback (most recent call last):\n  File \"<string>\", line 3, in <module>\n    f()\n    ~^^\n"
            "  File \"<string>\", line 2, in f\n    return missing + 1\n           ^^^^^^^\n"
            "NameError: name 'missing' is not defined\n");
  EXPECT_EQ(feed(session, "try:\n    missing\nexcept NameError as e:\n    r = e.name\nr"), "'missing'");
  EXPECT_EQ(names.asked.size(), 2u);
}

TEST(NameLookup, BuiltinsAndOwnNames_AreNotAskedFor) {
  Names names{{{"len", 1}, {"x", 2}, {"local", 3}}, {}};
  Session session = names.session();
  EXPECT_EQ(feed(session, "x = len([])\ndef f():\n    local = x\n    return local\nf()"), "0");
  EXPECT_TRUE(names.asked.empty());
  EXPECT_EQ(feed(session, "def g():\n    if False: y = 1\n    return y\ng()"),
            "UnboundLocalError: cannot access local variable 'y' where it is not associated with a value");
  EXPECT_EQ(feed(session, "del nothing"), "NameError: name 'nothing' is not defined");
  EXPECT_EQ(feed(session, "exec('other', {})"), "NameError: name 'other' is not defined");
  EXPECT_EQ(feed(session, "globals().get('x2'), 'x3' in globals()"), "(None, False)");
  EXPECT_TRUE(names.asked.empty());
}

TEST(NameLookup, Places_WhereNamesAreRead) {
  for (bool stressed : {false, true}) {
    Names names{{{"n", 5}, {"cls", "K"}, {"t", 7}, {"e", 1}, {"g", 2}, {"v", 3}}, {}};
    Session session = names.session();
    if (stressed) stress(session);
    EXPECT_EQ(feed(session, "class C:\n    a = n\n    n = a + 1\nC.a, C.n"), "(5, 6)");
    EXPECT_EQ(feed(session, "[x + t for x in range(2)], [lambda: t][0]()"), "([7, 8], 7)");
    EXPECT_EQ(feed(session, "eval('e'), [*(g for _ in '12')], f'{v}'"), "(1, [2, 2], '3')");
    EXPECT_EQ(feed(session, "class D:\n    def f(self, x: cls = 1): pass\nD.f.__annotations__"), "{'x': 'K'}");
    names.values.emplace("z", 9);
    EXPECT_EQ(feed(session, "z += 1\nz"), "10");
    names.values.emplace("w", 9);
    EXPECT_EQ(feed(session, "def inc():\n    global w\n    w += 1\ninc()\nw"), "10");
  }
}

TEST(NameLookup, Error_IsRaisedThere) {
  Names names{{{"orders", Answer::error("PermissionError", "not yours")}}, {}};
  Session session = names.session();
  EXPECT_EQ(feed(session, "orders"), "PermissionError: not yours");
  EXPECT_EQ(feed(session, "try:\n    orders\nexcept PermissionError as e:\n    r = e.args\nr"), "('not yours',)");
  EXPECT_EQ(names.asked.size(), 2u);
}

TEST(NameLookup, Suspend_GoesOnWithAnyAnswer) {
  Session::Options options;
  options.name_lookup = NameLookup([](const HostCall&) { return Answer::suspend(); });
  Session session = make_session(std::move(options));
  Turn turn = session.feed("def f(): return rate * 2\nf() + rate");
  ASSERT_EQ(describe(turn), "look-up of rate");
  EXPECT_TRUE(turn.looks_up_name());
  EXPECT_FALSE(turn.suspended());
  EXPECT_TRUE(session.suspended());
  EXPECT_EQ(session.feed("1").kind(), Turn::Kind::kRejected);
  EXPECT_EQ(session.resolve({}).kind(), Turn::Kind::kRejected);
  EXPECT_EQ(describe(session.resume(4)), "12");
  ASSERT_TRUE(session.feed("other").looks_up_name());
  EXPECT_EQ(describe(session.resume(Answer::unknown())), "NameError: name 'other' is not defined");
  ASSERT_TRUE(session.feed("other").looks_up_name());
  EXPECT_EQ(describe(session.resume(Answer::error("OSError", "gone"))), "OSError: gone");
  ASSERT_TRUE(session.feed("other").looks_up_name());
  session.abort();
  ASSERT_TRUE(session.feed("class C:\n    x = other").looks_up_name());
  EXPECT_EQ(describe(session.resume("text")), "None");
  EXPECT_EQ(feed(session, "C.x, other"), "('text', 'text')");
}

TEST(NameLookup, Unknown_IsNoAnswerToACall) {
  Session::Options options;
  options.functions = {HostFunction("ask"), HostFunction("odd", [](const HostCall&) { return Answer::unknown(); })};
  options.name_lookup = NameLookup([](const HostCall&) { return Answer::unknown(); });
  Session session = make_session(std::move(options));
  EXPECT_EQ(feed(session, "odd()"), "RuntimeError: the host function has no answer");
  ASSERT_TRUE(session.feed("ask()").suspended());
  EXPECT_EQ(session.resume(Answer::unknown()).kind(), Turn::Kind::kRejected);
  EXPECT_EQ(describe(session.resume(1)), "1");
}

TEST(NameLookup, Future_IsBoundAsAnAwaitable) {
  Names names{{{"report", Answer::future()}}, {}};
  Session session = names.session();
  Turn turn = session.feed("import asyncio\n(await report, await report)");
  ASSERT_EQ(describe(turn), "awaiting 1");
  EXPECT_EQ(describe(session.resolve({{turn.awaited().futures[0], 5}})), "(5, 5)");
  EXPECT_EQ(feed(session, "await report"), "5");
  EXPECT_EQ(names.asked.size(), 1u);
}

TEST(NameLookup, Questions_CountAsHostCalls) {
  Limits limits;
  limits.host_calls = 3;
  Names names;
  Session session = names.session(limits);
  Turn turn = session.feed("n = 0\nwhile True:\n    try:\n        missing\n    except NameError:\n        n += 1");
  ASSERT_TRUE(turn.trapped());
  EXPECT_EQ(turn.trap().limit, Limit::kHostCalls);
  EXPECT_EQ(feed(session, "n"), "3");
}

TEST(NameLookup, HostileCallbacks) {
  Session* self = nullptr;
  Session::Options options;
  options.name_lookup = NameLookup([&](const HostCall& call) -> Answer {
    if (call.name == "throws") throw std::runtime_error("from C++");
    if (call.name == "reenters") return self->feed("1").reason();
    if (call.name == "not_utf8") return "\xff";
    if (call.name == "cyclic") {
      HostValue list = HostValue::list();
      list.append(list);
      return list;
    }
    return Answer::unknown();
  });
  Session session = make_session(std::move(options));
  self = &session;
  EXPECT_EQ(feed(session, "throws"), "RuntimeError: from C++");
  EXPECT_EQ(feed(session, "reenters"), "'the session is running'");
  EXPECT_EQ(feed(session, "not_utf8"), "ValueError: text from the host is not valid UTF-8");
  EXPECT_EQ(feed(session, "cyclic[0] is cyclic"), "True");
  EXPECT_EQ(feed(session, "1 + 1"), "2");
}

TEST(NameLookup, LargeValue_TrapsOnce) {
  Limits limits;
  limits.memory_bytes = 4 << 20;
  Names names{{{"huge", HostValue::bytes(std::string(8 << 20, 'x'))}, {"small", 1}}, {}};
  Session session = names.session(limits);
  Turn turn = session.feed("huge");
  EXPECT_FALSE(turn.completed());
  EXPECT_EQ(names.asked.size(), 1u);
  EXPECT_EQ(feed(session, "small"), "1");
}

TEST(NameLookup, SuggestionsForAnError_AskNobody) {
  Names names;
  Session session = names.session();
  EXPECT_EQ(feed(session, "class E(Exception):\n    def __str__(self): return missing\nraise E"), "E: ");
  EXPECT_TRUE(names.asked.empty());
}

}  // namespace
}  // namespace sandboa
