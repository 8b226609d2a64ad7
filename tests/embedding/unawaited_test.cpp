// Coroutines that were dropped without being awaited.
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

std::string errors_of(Session& session, std::string_view source) {
  (void)session.feed(source);
  return session.take_errors();
}

std::string warning(const std::string& name) {
  return "sys:1: RuntimeWarning: coroutine '" + name + "' was never awaited\n";
}

TEST(Unawaited, IsReportedAtTheEndOfTheFeed) {
  Session session = make_session({});
  EXPECT_EQ(errors_of(session, "async def f(): pass\nf()"), warning("f"));
  EXPECT_EQ(errors_of(session, "f()\n1"), warning("f"));
  EXPECT_EQ(errors_of(session,
                      "class C:\n    async def m(self): pass\n    @staticmethod\n    async def s(): pass\n"
                      "C().m()\nC.s()\nNone"),
            warning("C.m") + warning("C.s"));
  EXPECT_EQ(errors_of(session, "for i in range(100): f()\n"), warning("f"));
  EXPECT_EQ(errors_of(session, "def g():\n    async def inner(): pass\n    inner()\ng()"), warning("g.<locals>.inner"));
}

TEST(Unawaited, IsNotReported_WhenItWasAwaitedOrMayStillBe) {
  Session session = make_session({});
  EXPECT_EQ(errors_of(session, "import asyncio\nasync def f(): return 1\nawait f()"), "");
  EXPECT_EQ(errors_of(session, "x = f()"), "");
  EXPECT_EQ(errors_of(session, "t = asyncio.create_task(f()) if False else None\nawait x"), "");
  EXPECT_EQ(errors_of(session, "async def main():\n    return await asyncio.gather(f(), f())\nasyncio.run(main())"), "");
  EXPECT_EQ(errors_of(session, "x = f(); x.close()\nx = f()\ntry: x.throw(ValueError)\nexcept ValueError: pass\nx = None"),
            "");
  EXPECT_EQ(
      errors_of(session, "async def later(): return 5\nkept = asyncio.ensure_future(later())\nawait asyncio.sleep(0)\n"),
      "");
  EXPECT_EQ(
      errors_of(session,
                "async def later(): return 5\nasync def make():\n    global kept\n    kept = asyncio.create_task(later())\n"
                "await make()"),
      "");
  EXPECT_EQ(errors_of(session, "await kept"), "");
}

TEST(Unawaited, IsReportedWhenTheFeedFails) {
  Session session = make_session({});
  EXPECT_EQ(errors_of(session, "async def f(): pass\nf()\n1 / 0"), warning("f"));
  Turn turn = session.feed("f()\n[][0]");
  EXPECT_EQ(describe(turn), "IndexError: list index out of range");
  EXPECT_EQ(session.take_errors(), warning("f"));
}

TEST(Unawaited, IsReportedByACollection) {
  Session session = make_session({});
  EXPECT_EQ(errors_of(session, "async def f(): pass\nx = f()"), "");
  EXPECT_EQ(
      errors_of(session, "x = None\nlist(map(str, range(100000)))\nimport sys\nfor i in range(3000): [i] * 1000\nNone"),
      warning("f"));
}

TEST(Unawaited, IsTheSameAfterASnapshot) {
  Session::Options options;
  options.functions = {HostFunction("ask")};
  Session session = make_session(options);
  ASSERT_TRUE(session.feed("async def f(): pass\nf()\nask()").suspended());
  Restored restored = Session::restore(engine(), session.snapshot().bytes(), options);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  for (Session* each : {&session, &restored.session()}) {
    EXPECT_TRUE(each->resume(1).completed());
    EXPECT_EQ(each->take_errors(), warning("f"));
  }
  EXPECT_EQ(session.meters().fuel, restored.session().meters().fuel);
  EXPECT_EQ(session.meters().collections, restored.session().meters().collections);
}

}  // namespace
}  // namespace sandboa
