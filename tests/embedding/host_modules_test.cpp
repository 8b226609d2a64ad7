// Modules and exception types of the host's.
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

HostModule orders_module() {
  HostModule module{"orders"};
  module.doc = "Orders of the shop.";
  module.functions = {
      HostFunction("find", {HostParameter{"id", HostType::kInt}},
                   [](const HostCall& call) -> Answer {
                     if (call.arg(0).as_int() < 0) return Answer::error("orders.NotFound", "no order " + call.arg(0).repr());
                     return HostValue::dict({{"id", call.arg(0)}, {"by", call.name}});
                   }),
      HostFunction("ask"),
  };
  module.constants = {{"LIMIT", 100}, {"KINDS", HostValue::list({"a", "b"})}};
  module.exceptions = {{"OrderError", "ValueError"}, {"NotFound", "OrderError"}};
  return module;
}

Session make_shop(Limits limits = {}) {
  Session::Options options;
  options.limits = limits;
  options.host_modules = {orders_module(), HostModule{"shop.stock", {}, {{"COUNT", 3}}}};
  options.exceptions = {{"PaymentError"}, {"CardError", "PaymentError"}, {"Odd", "no such base"}, {"Late", "TimeoutError"}};
  options.functions = {HostFunction(
      "pay", [](const HostCall& call) -> Answer { return Answer::error(call.arg(0).as_str(), call.arg(1).as_str()); })};
  options.modules = {{"user", "import orders\ndef first(): return orders.find(1)['id']\n"}};
  return make_session(std::move(options));
}

TEST(HostModules, Import_FindsNames) {
  for (bool stressed : {false, true}) {
    Session session = make_shop();
    if (stressed) stress(session);
    EXPECT_EQ(feed(session, "import orders\norders.find(5), orders.LIMIT, orders.__doc__, orders.__name__"),
              "({'id': 5, 'by': 'orders.find'}, 100, 'Orders of the shop.', 'orders')");
    EXPECT_EQ(feed(session, "from orders import find, KINDS as k\nfind(id=1)['id'], k"), "(1, ['a', 'b'])");
    EXPECT_EQ(feed(session, "import sys\nsys.modules['orders'] is orders"), "True");
    EXPECT_EQ(feed(session, "import user\nuser.first()"), "1");
    EXPECT_EQ(feed(session, "import shop.stock\nshop.stock.COUNT, shop.__path__"), "(3, [])");
    EXPECT_EQ(feed(session, "from orders import *\nLIMIT"), "100");
    EXPECT_EQ(feed(session, "orders.nothing"), "AttributeError: module 'orders' has no attribute 'nothing'");
    EXPECT_EQ(feed(session, "from orders import nothing"),
              "ImportError: cannot import name 'nothing' from 'orders' (unknown location)");
    EXPECT_EQ(feed(session, "import shop.other"), "ModuleNotFoundError: No module named 'shop.other'");
    EXPECT_EQ(feed(session, "repr(orders)"), "\"<module 'orders'>\"");
  }
}

TEST(HostModules, NotImported_CostsNoName) {
  Session session = make_shop();
  EXPECT_EQ(feed(session, "import sys\n'orders' in sys.modules, 'orders' in globals()"), "(False, False)");
}

TEST(HostModules, Suspend_AndFuture) {
  Session session = make_shop();
  Turn turn = session.feed("import orders\norders.ask(1) + 1");
  ASSERT_EQ(describe(turn), "call of orders.ask");
  EXPECT_EQ(describe(session.resume(4)), "5");
  turn = session.feed("a = orders.ask(1)\nawait a");
  turn = session.resume(Answer::future());
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(describe(session.resolve({{turn.awaited().futures[0], "x"}})), "'x'");
}

TEST(HostModules, ConstantsAreTheSessionsOwn) {
  Session::Options options;
  options.host_modules = {orders_module()};
  Session first = make_session(options);
  Session second = make_session(options);
  EXPECT_EQ(feed(first, "import orders\norders.KINDS.append('c')\norders.KINDS"), "['a', 'b', 'c']");
  EXPECT_EQ(feed(second, "import orders\norders.KINDS"), "['a', 'b']");
}

TEST(HostModules, BadConstants_FailTheImport) {
  Session::Options options;
  options.host_modules = {HostModule{"bad", {}, {{"x", "\xff"}}}, HostModule{"sys", {}, {{"x", 1}}}};
  Session session = make_session(std::move(options));
  EXPECT_EQ(feed(session, "import bad"), "ValueError: text from the host is not valid UTF-8");
  EXPECT_EQ(feed(session, "import sys\nhasattr(sys, 'x')"), "False");
}

TEST(HostExceptions, RaisedByTheHost_AreCaughtByType) {
  for (bool stressed : {false, true}) {
    Session session = make_shop();
    if (stressed) stress(session);
    EXPECT_EQ(
        feed(session,
             "try:\n    pay('CardError', 'declined')\nexcept PaymentError as e:\n    r = type(e) is CardError, e.args\nr"),
        "(True, ('declined',))");
    EXPECT_EQ(feed(session, "import orders\ntry:\n    orders.find(-1)\nexcept orders.OrderError as e:\n    r = repr(e)\nr"),
              "\"NotFound('no order -1')\"");
    EXPECT_EQ(feed(session, "CardError.__mro__[1:3], orders.NotFound.__module__"),
              "((<class 'PaymentError'>, <class 'Exception'>), 'orders')");
    EXPECT_EQ(feed(session, "issubclass(Late, OSError), Odd.__base__ is Exception"), "(True, True)");
  }
}

TEST(HostExceptions, Uncaught_KeepTypeAndMessage) {
  Session session = make_shop();
  Turn turn = session.feed("import orders\norders.find(-3)");
  ASSERT_TRUE(turn.raised());
  EXPECT_EQ(turn.error().type, "orders.NotFound");
  EXPECT_EQ(turn.error().message, "no order -3");
  EXPECT_EQ(turn.error().traceback,
            "Traceback (most recent call last):\n  File \"<string>\", line 2, in <module>\n    orders.find(-3)\n"
            "    ~~~~~~~~~~~^^^^\norders.NotFound: no order -3\n");
  EXPECT_EQ(session.feed("raise PaymentError('mine')").error().type, "PaymentError");
  EXPECT_EQ(feed(session, "pay('NotFound', 'without its module')"), "RuntimeError: without its module");
  EXPECT_EQ(
      feed(session, "class Mine(PaymentError): pass\ntry:\n    raise Mine(1, 2)\nexcept PaymentError as e:\n    r = e\nr"),
      "Mine(1, 2)");
}

TEST(HostExceptions, AsValues_CrossBothWays) {
  Session::Options options;
  options.exceptions = {{"PaymentError"}};
  options.functions = {HostFunction("last", [](const HostCall& call) -> Answer {
    if (!call.args.empty()) return call.arg(0).type_name();
    return HostValue::exception("PaymentError", {"x", 1});
  })};
  Session session = make_session(std::move(options));
  EXPECT_EQ(feed(session, "type(last()) is PaymentError, last().args, last(last())"), "(True, ('x', 1), 'PaymentError')");
}

TEST(HostModules, SmallMemory_TrapsOrWorks) {
  for (uint64_t bytes = 16 * 1024; bytes < 400 * 1024; bytes += 6 * 1024) {
    Limits limits;
    limits.memory_bytes = bytes;
    Session session = make_shop(limits);
    Turn turn = session.feed("import orders, shop.stock\norders.find(1)['id']");
    if (turn.completed()) {
      EXPECT_EQ(turn.value(), HostValue(1));
    } else {
      EXPECT_TRUE(turn.trapped()) << bytes << " " << describe(turn);
    }
  }
}

}  // namespace
}  // namespace sandboa
