// Objects of the host's that guest code holds: attributes and methods go to the host, nothing else is there.
#include <stdexcept>

#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

Session make_shop(Limits limits = {}) {
  Session::Options options;
  options.limits = limits;
  HostClass orders{"Orders"};
  orders.attributes = {
      HostFunction("total", [](const HostCall& call) -> Answer { return call.arg(0).object_id() * 10; }),
      HostFunction("owner"),
      HostFunction("broken", [](const HostCall&) { return Answer::error("LookupError", "no such thing"); }),
      HostFunction("parent", [](const HostCall& call) { return HostValue::object("Orders", call.arg(0).object_id() / 2); }),
      HostFunction("report", [](const HostCall&) { return Answer::future(); }),
  };
  orders.methods = {
      HostFunction("add", {HostParameter{"item", HostType::kStr}, HostParameter{"count", HostType::kInt, 1}},
                   [](const HostCall& call) -> Answer {
                     return HostValue::tuple({call.arg(0).object_id(), call.arg(1), call.arg(2), call.name});
                   }),
      HostFunction("any", [](const HostCall& call) -> Answer { return call.args.size() + call.kwargs.size(); }),
      HostFunction("ask"),
      HostFunction("me", [](const HostCall& call) -> Answer { return call.arg(0); }),
  };
  options.host_classes = {orders, HostClass{"Card"}};
  options.functions = {
      HostFunction("orders",
                   [](const HostCall& call) -> Answer { return HostValue::object("Orders", call.arg(0).as_int()); }),
      HostFunction("card", [](const HostCall&) -> Answer { return HostValue::object("Card", 1); }),
      HostFunction("unknown", [](const HostCall&) -> Answer { return HostValue::object("Nothing", 1); }),
      HostFunction("many",
                   [](const HostCall& call) -> Answer {
                     HostValue list = HostValue::list();
                     for (int64_t i = 0; i < call.arg(0).as_int(); ++i) list.append(HostValue::object("Orders", 1000 + i));
                     return list;
                   }),
      HostFunction("show",
                   [](const HostCall& call) -> Answer {
                     const HostValue& value = call.arg(0);
                     return value.repr() + " " + std::to_string(static_cast<int>(value.kind() == HostValue::Kind::kObject));
                   }),
  };
  return make_session(std::move(options));
}

TEST(HostObjects, AttributesAndMethods) {
  for (bool stressed : {false, true}) {
    Session session = make_shop();
    if (stressed) stress(session);
    EXPECT_EQ(feed(session, "o = orders(7)\no.total, repr(o), str(o), type(o).__name__"),
              "(70, '<Orders object>', '<Orders object>', 'Orders')");
    EXPECT_EQ(feed(session, "o.add('pen'), o.add('pen', count=3)"),
              "((7, 'pen', 1, 'Orders.add'), (7, 'pen', 3, 'Orders.add'))");
    EXPECT_EQ(feed(session, "o.any(1, 2, x=3), o.any(*[1], **{'y': 2})"), "(4, 3)");
    EXPECT_EQ(feed(session, "bound = o.add\nbound('x')[1], getattr(o, 'total'), hasattr(o, 'nothing')"), "('x', 70, False)");
    EXPECT_EQ(feed(session, "[x.total for x in map(orders, range(3))], list(map(o.any, [1, 2]))"), "([0, 10, 20], [2, 2])");
    EXPECT_EQ(feed(session, "o.parent.total, o.parent.parent.total"), "(30, 10)");
    EXPECT_EQ(feed(session, "[n for n in dir(o) if n[0] != '_']"),
              "['add', 'any', 'ask', 'broken', 'me', 'owner', 'parent', 'report', 'total']");
  }
}

TEST(HostObjects, Identity_IsThatOfTheHandle) {
  for (bool stressed : {false, true}) {
    Session session = make_shop();
    if (stressed) stress(session);
    EXPECT_EQ(feed(session, "a = orders(1)\na is orders(1), a == orders(1), a is orders(2), a is card(), a.me() is a"),
              "(True, True, False, False, True)");
    EXPECT_EQ(feed(session, "d = {a: 'x', orders(2): 'y'}\nd[orders(1)], len({orders(3), orders(3)})"), "('x', 1)");
    EXPECT_EQ(feed(session, "show(a), show([a])"), "('<Orders object> 1', '[<Orders object>] 0')");
    Turn turn = session.feed("a");
    ASSERT_EQ(turn.value().kind(), HostValue::Kind::kObject);
    EXPECT_EQ(turn.value().type_name(), "Orders");
    EXPECT_EQ(turn.value().object_id(), 1u);
    EXPECT_EQ(describe(session.feed("b is a, b.total", {{"b", turn.value()}})), "(True, 10)");
  }
}

TEST(HostObjects, CollectedHandles_AreMadeAnew) {
  Session session = make_shop();
  EXPECT_EQ(feed(session, "import weakref\nlen({id(orders(i)) for i in range(5)})"), "5");
  uint64_t before = session.meters().memory_bytes;
  EXPECT_EQ(feed(session, "x = many(2000)\nlen(x)"), "2000");
  EXPECT_GT(session.meters().memory_bytes, before + 200'000);
  EXPECT_EQ(feed(session, "del x\nx = None"), "None");
  embed::SessionAccess::vm(session).collect();
  EXPECT_LT(session.meters().memory_bytes, before + 200'000);
  EXPECT_EQ(feed(session, "many(3)[1].total"), "10010");
}

TEST(HostObjects, NothingElseIsThere) {
  Session session = make_shop();
  const char* cases[][2] = {
      {"o.nothing", "AttributeError: 'Orders' object has no attribute 'nothing'"},
      {"o.totals", "AttributeError: 'Orders' object has no attribute 'totals'"},
      {"o.x = 1", "AttributeError: 'Orders' object has no attribute 'x' and no __dict__ for setting new attributes"},
      {"o.total = 1", "AttributeError: property 'total' of 'Orders' object has no setter"},
      {"del o.total", "AttributeError: property 'total' of 'Orders' object has no deleter"},
      {"o.add = 1", "AttributeError: 'Orders' object attribute 'add' is read-only"},
      {"o.add()", "TypeError: Orders.add() missing 1 required positional argument: 'item'"},
      {"o.add(1)", "TypeError: Orders.add() argument 'item' must be str, not int"},
      {"o.add('a', 1, 2)", "TypeError: Orders.add() takes from 2 to 3 positional arguments but 4 were given"},
      {"o()", "TypeError: 'Orders' object is not callable"},
      {"o[0]", "TypeError: 'Orders' object is not subscriptable"},
      {"o + 1", "TypeError: unsupported operand type(s) for +: 'Orders' and 'int'"},
      {"len(o)", "TypeError: object of type 'Orders' has no len()"},
      {"for x in o: pass", "TypeError: 'Orders' object is not iterable"},
      {"o < o", "TypeError: '<' not supported between instances of 'Orders' and 'Orders'"},
      {"type(o)()", "TypeError: cannot create 'Orders' instances"},
      {"class Sub(type(o)): pass", "TypeError: type 'Orders' is not an acceptable base type"},
      {"type('Sub', (type(o),), {})", "TypeError: type 'Orders' is not an acceptable base type"},
      {"import copy\ncopy.copy(o)", "TypeError: cannot pickle 'Orders' object"},
      {"type(o).add(1, 'x')", "TypeError: descriptor 'add' for 'Orders' objects doesn't apply to a 'int' object"},
      {"type(o).add()", "TypeError: unbound method Orders.add() needs an argument"},
      {"type(o).me(card())", "TypeError: descriptor 'me' for 'Orders' objects doesn't apply to a 'Card' object"},
      {"type(o).total.fget(1)", "TypeError: descriptor 'total' for 'Orders' objects doesn't apply to a 'int' object"},
      {"type(o).me(object.__new__(type(o)))",
       "TypeError: descriptor 'me' for 'Orders' objects doesn't apply to a 'Orders' object"},
      {"o.broken", "LookupError: no such thing"},
      {"unknown()", "TypeError: the session has no host class 'Nothing'"},
  };
  EXPECT_EQ(feed(session, "o = orders(7)"), "None");
  for (const auto& [source, expected] : cases) EXPECT_EQ(feed(session, source), expected) << source;
  EXPECT_EQ(feed(session, "o.total"), "70");
}

TEST(HostObjects, Suspend_AtAttributesAndMethods) {
  for (bool stressed : {false, true}) {
    Session session = make_shop();
    if (stressed) stress(session);
    Turn turn = session.feed("o = orders(7)\no.owner + '!'");
    ASSERT_EQ(describe(turn), "call of Orders.owner");
    EXPECT_EQ(turn.call().arg(0).object_id(), 7u);
    EXPECT_EQ(describe(session.resume("ann")), "'ann!'");
    turn = session.feed("o.ask(1, o, k=2)");
    ASSERT_EQ(describe(turn), "call of Orders.ask");
    EXPECT_TRUE(turn.call().arg(0).same_object(turn.call().arg(2)));
    EXPECT_EQ(describe(session.resume(turn.call().arg(2))), "<Orders object>");
    ASSERT_TRUE(session.feed("try:\n    o.owner\nexcept KeyError as e:\n    r = e.args\nr").suspended());
    EXPECT_EQ(describe(session.resume(Answer::error("KeyError", "no"))), "('no',)");
    turn = session.feed("await o.report");
    ASSERT_TRUE(turn.awaiting()) << describe(turn);
    EXPECT_EQ(describe(session.resolve({{turn.awaited().futures[0], 1}})), "1");
  }
}

TEST(HostObjects, Limits) {
  Limits limits;
  limits.host_calls = 5;
  Session session = make_shop(limits);
  EXPECT_EQ(feed(session, "o = orders(1)\nwhile True: o.total"), "trapped: host call limit exceeded");
  limits = {};
  limits.memory_bytes = 1 << 20;
  Session small = make_shop(limits);
  Turn turn = small.feed("kept = []\nfor i in range(100000): kept.append(orders(i))");
  EXPECT_TRUE(turn.trapped()) << describe(turn);
  EXPECT_EQ(turn.trap().limit, Limit::kMemory);
  EXPECT_EQ(feed(small, "kept = None"), "None");
  EXPECT_EQ(feed(small, "orders(3).total"), "30");
  EXPECT_EQ(feed(small, "for i in range(20000): orders(i)\n'collected'"), "'collected'");
}

TEST(HostObjects, HostileCallbacks) {
  Session* self = nullptr;
  Session::Options options;
  HostClass odd{"Odd"};
  odd.attributes = {
      HostFunction("throws", [](const HostCall&) -> Answer { throw std::runtime_error("from C++"); }),
      HostFunction("reenters", [&](const HostCall&) -> Answer { return self->feed("1").reason(); }),
      HostFunction("not_utf8", [](const HostCall&) -> Answer { return "\xff"; }),
      HostFunction("cyclic",
                   [](const HostCall& call) -> Answer {
                     HostValue list = HostValue::list({call.arg(0)});
                     list.append(list);
                     return list;
                   }),
      HostFunction("unknown", [](const HostCall&) { return Answer::unknown(); }),
      HostFunction("\xff", [](const HostCall&) -> Answer { return 1; }),
      HostFunction("", [](const HostCall&) -> Answer { return 2; }),
  };
  odd.methods = {HostFunction("__len__", [](const HostCall&) -> Answer { return 3; }),
                 HostFunction("__eq__", [](const HostCall&) -> Answer { return Answer::error("OSError", "eq"); }),
                 HostFunction("interrupts", [&](const HostCall&) -> Answer {
                   self->interrupt();
                   return 1;
                 })};
  options.host_classes = {odd};
  options.functions = {HostFunction("odd", [](const HostCall&) -> Answer { return HostValue::object("Odd", 1); })};
  Session session = make_session(std::move(options));
  self = &session;
  EXPECT_EQ(feed(session, "o = odd()\no.throws"), "RuntimeError: from C++");
  EXPECT_EQ(feed(session, "o.reenters"), "'the session is running'");
  EXPECT_EQ(feed(session, "o.not_utf8"), "ValueError: text from the host is not valid UTF-8");
  EXPECT_EQ(feed(session, "c = o.cyclic\nc[0] is o, c[1] is c"), "(True, True)");
  EXPECT_EQ(feed(session, "o.unknown"), "RuntimeError: the host function has no answer");
  EXPECT_EQ(feed(session, "getattr(o, '\\ufffd'), getattr(o, '')"), "(1, 2)");
  EXPECT_EQ(feed(session, "o.interrupts()\nwhile True: pass"), "trapped: interrupted by the host");
  Turn turn = session.feed("len(o)");
  EXPECT_TRUE(turn.completed() || turn.raised()) << describe(turn);
  turn = session.feed("o == 1");
  EXPECT_TRUE(turn.completed() || turn.raised()) << describe(turn);
  EXPECT_EQ(feed(session, "1 + 1"), "2");
}

// Deep structure that ends in handles crosses without recursion.
TEST(HostObjects, DeepStructure) {
  Session session = make_shop();
  EXPECT_EQ(feed(session, "x = orders(1)\nfor _ in range(100000): x = [x]\nlen(show(x)) > 1000"), "True");
  HostValue deep = HostValue::object("Orders", 5);
  for (int i = 0; i < 100'000; ++i) deep = HostValue::list({deep});
  EXPECT_EQ(describe(session.feed("while type(deep) is list: deep = deep[0]\ndeep.total", {{"deep", deep}})), "50");
}

TEST(HostObjects, HostValue_ComparesAndHashesByHandle) {
  EXPECT_EQ(HostValue::object("Orders", 1), HostValue::object("Orders", 1));
  EXPECT_NE(HostValue::object("Orders", 1), HostValue::object("Orders", 2));
  EXPECT_NE(HostValue::object("Orders", 1), HostValue::object("Card", 1));
  HostValue dict = HostValue::dict();
  for (int i = 0; i < 50; ++i) dict.put(HostValue::object("Orders", i), i);
  EXPECT_EQ(dict.get(HostValue::object("Orders", 33)), HostValue(33));
  EXPECT_EQ(HostValue(1).object_id(), 0u);
}

}  // namespace
}  // namespace sandboa
