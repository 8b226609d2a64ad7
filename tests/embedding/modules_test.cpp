// Modules that the host grants, what sessions share of them (nothing), and programs that come and go.
#include <string>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static Engine instance;
  return instance;
}

Session make_session(std::vector<Session::Module> modules, Limits limits = {}) {
  Session::Options options;
  options.modules = std::move(modules);
  options.limits = limits;
  return Session(engine(), std::move(options));
}

std::string text_of(const Turn& turn) {
  if (turn.completed()) return turn.value().repr();
  return turn.raised() ? turn.error().traceback : "neither completed nor raised";
}

TEST(Modules, GrantedModule_IsImportedOnce) {
  Session session = make_session({{"counter", "print('loading')\nvalue = 5\ndef twice(x):\n    return 2 * x\n"}});
  EXPECT_EQ(text_of(session.feed("import counter\nfrom counter import twice\nimport counter as again\n"
                                 "(counter.value, twice(4), again is counter, counter.__name__)")),
            "(5, 8, True, 'counter')");
  EXPECT_EQ(session.take_output(), "loading\n");
}

TEST(Modules, Package_HasSubmodulesAndRelativeImports) {
  Session session = make_session({{"shop", "from .prices import price\n__all__ = ['price', 'orders']\n", true},
                                  {"shop.prices", "from . import tax\ndef price(x):\n    return x + tax.rate\n"},
                                  {"shop.tax", "rate = 2\n"},
                                  {"shop.orders", "from .. import shop\n"},
                                  {"shop.deep", "", true},
                                  {"shop.deep.leaf", "from ..prices import price as p\nfrom ...nothing import x\n"}});
  EXPECT_EQ(text_of(session.feed(
                "import shop.prices\nfrom shop import tax\n(shop.price(3), shop.tax is tax, shop.prices.price(0))")),
            "(5, True, 2)");
  EXPECT_NE(text_of(session.feed("import shop.orders")).find("attempted relative import beyond top-level package"),
            std::string::npos);
  EXPECT_NE(text_of(session.feed("import shop.deep.leaf")).find("attempted relative import beyond top-level package"),
            std::string::npos);
  EXPECT_NE(
      text_of(session.feed("import shop.tax.more")).find("No module named 'shop.tax.more'; 'shop.tax' is not a package"),
      std::string::npos);
}

TEST(Modules, CircularImport_SeesPartialModule) {
  Session session = make_session(
      {{"a", "import b\nx = 1\n"}, {"b", "import a\nfrom a import x\n"}, {"c", "import d\n"}, {"d", "import c\nc.later\n"}});
  EXPECT_NE(text_of(session.feed("import a"))
                .find("cannot import name 'x' from partially initialized module 'a' (most likely due to a "
                      "circular import) (unknown location)"),
            std::string::npos);
  EXPECT_NE(text_of(session.feed("import c"))
                .find("partially initialized module 'c' has no attribute 'later' (most likely due to a "
                      "circular import)"),
            std::string::npos);
  EXPECT_EQ(text_of(session.feed("import sys\n[name for name in 'abcd' if name in sys.modules]")), "[]");
}

TEST(Modules, ErrorsOfModules_ShowTheirSource) {
  Session session = make_session({{"broken", "def f():\n    return 1 / 0\n", false, "lib/broken.py"}, {"bad", "x = = 1\n"}});
  std::string text = text_of(session.feed("import broken\nbroken.f()"));
  EXPECT_NE(text.find("File \"lib/broken.py\", line 2, in f\n    return 1 / 0\n"), std::string::npos) << text;
  Turn turn = session.feed("import bad");
  ASSERT_TRUE(turn.raised());
  EXPECT_EQ(turn.error().type, "SyntaxError");
  EXPECT_NE(turn.error().traceback.find("File \"<bad>\", line 1\n    x = = 1\n"), std::string::npos)
      << turn.error().traceback;
}

TEST(Modules, Sessions_ShareNoModule) {
  std::vector<Session::Module> modules = {{"state", "items = []\n"}};
  Session one = make_session(modules);
  Session two = make_session(modules);
  EXPECT_EQ(text_of(one.feed("import state, sys, builtins\nstate.items.append(1)\nsys.mark = 2\nbuiltins.mark = 3\n"
                             "builtins.len = None\n(state.items, mark)")),
            "([1], 3)");
  EXPECT_EQ(text_of(two.feed(
                "import state, sys, builtins\n(state.items, hasattr(sys, 'mark'), hasattr(builtins, 'mark'), len('ab'))")),
            "([], False, False, 2)");
}

TEST(Modules, ImportIsCharged) {
  Limits limits;
  limits.fuel = 2000;
  std::string source;
  for (int i = 0; i < 2000; ++i) source += "x = 1\n";
  Session session = make_session({{"long", source}}, limits);
  EXPECT_TRUE(session.feed("import long").trapped());
}

TEST(Modules, GrantedModule_TakesThePlaceOfALibraryModule) {
  Session session = make_session({{"__future__", "mine = 1\n"}, {"sys", "mine = 1\n"}});
  EXPECT_EQ(text_of(session.feed("import __future__\n__future__.mine")), "1");
  EXPECT_EQ(text_of(session.feed("import sys\nhasattr(sys, 'mine')")), "False");
}

TEST(Programs, FeedsInALongSession_HoldNoMemory) {
  Session session = make_session({});
  for (int i = 0; i < 3000; ++i) {
    std::string number = std::to_string(i);
    ASSERT_TRUE(
        session.feed("def f(x):\n    return x + " + number + "\ny = f(1)\ntext = 'number " + number + "'").completed());
  }
  uint64_t before = session.meters().memory_bytes;
  for (int i = 0; i < 20000; ++i) {
    std::string number = std::to_string(i);
    ASSERT_TRUE(
        session.feed("def f(x):\n    return x + " + number + "\ny = f(1)\ntext = 'number " + number + "'").completed());
  }
  EXPECT_LT(session.meters().memory_bytes, before + (4u << 20));
  EXPECT_EQ(text_of(session.feed("(f(1), y, text)")), "(20000, 20000, 'number 19999')");
}

TEST(Programs, WhatAFeedDefined_SurvivesCollections) {
  Session session = make_session({});
  ASSERT_TRUE(
      session
          .feed("class Greeter:\n    word = 'hello'\n    def greet(self, name):\n        return f'{self.word} {name}!'\n"
                "def numbers():\n    yield 'one'\n    yield 'two'\n"
                "running = numbers()\nfirst = next(running)\nconstant = ('a long constant', 2 ** 80, b'bytes')\n")
          .completed());
  for (int i = 0; i < 200; ++i) ASSERT_TRUE(session.feed("junk = [[n] for n in range(5000)]").completed());
  EXPECT_GT(session.meters().collections, 0u);
  EXPECT_EQ(text_of(session.feed("(Greeter().greet('world'), first, next(running), constant)")),
            "('hello world!', 'one', 'two', ('a long constant', 1208925819614629174706176, b'bytes'))");
}

TEST(Programs, CompiledProgram_RunsInManySessions) {
  Compiled compiled = engine().compile("total = globals().get('total', 0) + 1\ntotal");
  ASSERT_TRUE(compiled.ok());
  Session one = make_session({});
  Session two = make_session({});
  EXPECT_EQ(one.feed(compiled.program()).value(), HostValue(1));
  EXPECT_EQ(one.feed(compiled.program()).value(), HostValue(2));
  EXPECT_EQ(two.feed(compiled.program()).value(), HostValue(1));
}

}  // namespace
}  // namespace sandboa
