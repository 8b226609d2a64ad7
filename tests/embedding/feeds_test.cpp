// Feeds: `return` and `await` outside of functions, the event loop that goes on from feed to feed.
#include <string>

#include <gtest/gtest.h>

#include "embed/session_access.h"
#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static Engine instance;
  return instance;
}

// `fetch` answers with a future, `ask` suspends, `now` answers at once.
Session make_session(Limits limits = {}) {
  Session::Options options;
  options.limits = limits;
  options.hash_seed = 1;
  options.functions = {HostFunction("fetch", [](const HostCall&) -> Answer { return Answer::future(); }),
                       HostFunction("now", [](const HostCall& call) -> Answer { return call.arg(0); }), HostFunction("ask")};
  Session session(engine(), std::move(options));
  return session;
}

std::string describe(const Turn& turn) {
  if (turn.completed()) return turn.value().repr(300);
  if (turn.raised()) return turn.error().traceback;
  if (turn.trapped()) return std::string("trapped: ") + turn.trap().message();
  if (turn.awaiting()) return "awaiting " + std::to_string(turn.awaited().futures.size());
  return turn.suspended() ? "call of " + turn.call().name : "rejected: " + turn.reason();
}

std::string feed(Session& session, std::string_view source) { return describe(session.feed(source)); }

struct ResultCase {
  const char* name;
  const char* source;
  const char* expected;
};

class FeedResult : public testing::TestWithParam<ResultCase> {};

TEST_P(FeedResult, Source_HasTheValue) {
  for (bool collect_always : {false, true}) {
    Session session = make_session();
    embed::SessionAccess::vm(session).set_stress({collect_always, collect_always});
    EXPECT_EQ(feed(session, GetParam().source), GetParam().expected);
    EXPECT_EQ(feed(session, "1 + 1"), "2");
  }
}

INSTANTIATE_TEST_SUITE_P(
    Return, FeedResult,
    testing::Values(
        ResultCase{"value", "return 5", "5"}, ResultCase{"nothing", "x = 1\nreturn\n2", "None"},
        ResultCase{"early", "if True:\n    return 'early'\n'late'", "'early'"},
        ResultCase{"not_taken", "if False:\n    return 'early'\n'late'", "'late'"},
        ResultCase{"from_loop", "for i in range(9):\n    if i == 3:\n        return i\nelse:\n    return -1", "3"},
        ResultCase{"through_finally", "try:\n    return 1\nfinally:\n    x = 2", "1"},
        ResultCase{"replaced_in_finally", "try:\n    return 1\nfinally:\n    return 3", "3"},
        ResultCase{"from_with",
                   "class C:\n    def __enter__(self): pass\n    def __exit__(self, *a): self.done = 1\nc = C()\n"
                   "with c:\n    return c\n",
                   "<C object>"},
        ResultCase{"from_handler", "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    return str(e)",
                   "'division by zero'"},
        ResultCase{"from_match", "match 3:\n    case int(n):\n        return n + 1", "4"},
        ResultCase{"call_of_host", "return now(7)", "7"}),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Await, FeedResult,
    testing::Values(
        ResultCase{"coroutine", "async def f(x): return x\nawait f(4)", "4"},
        ResultCase{"returned", "async def f(x): return x\nreturn await f(4)\n5", "4"},
        ResultCase{"no_value", "async def f(x): return x\nx = await f(4)", "None"},
        ResultCase{"names_are_globals", "async def f(x): return x\nx = await f(4)\ndef g(): return x + 1\ng()", "5"},
        ResultCase{"locals", "import asyncio\nawait asyncio.sleep(0)\nlocals() is globals()", "True"},
        ResultCase{"async_for", "async def g():\n    yield 1\n    yield 2\nr = []\nasync for x in g():\n    r.append(x)\nr",
                   "[1, 2]"},
        ResultCase{"async_with",
                   "class C:\n    async def __aenter__(self): return 1\n    async def __aexit__(self, *a): return True\n"
                   "async with C() as x:\n    raise ValueError\nx",
                   "1"},
        ResultCase{"comprehension", "async def g():\n    yield 1\n    yield 2\n[x * 2 async for x in g()]", "[2, 4]"},
        ResultCase{"await_in_comprehension", "async def f(x): return -x\n{x: await f(x) for x in range(3)}",
                   "{0: 0, 1: -1, 2: -2}"},
        ResultCase{"gather",
                   "import asyncio\nasync def f(x):\n    await asyncio.sleep(3 - x)\n    return x\n"
                   "await asyncio.gather(f(1), f(2), f(3))",
                   "[1, 2, 3]"},
        ResultCase{"task_group",
                   "import asyncio\nr = []\nasync def f(x):\n    await asyncio.sleep(-x)\n    r.append(x)\n"
                   "async with asyncio.TaskGroup() as group:\n    for i in range(3): group.create_task(f(i))\nr",
                   "[0, 1, 2]"},
        ResultCase{"cell", "async def f(x): return x\ny = await f(2)\n[lambda: y + i for i in range(2)][1]()", "3"},
        ResultCase{"finally",
                   "import asyncio\ntry:\n    await asyncio.sleep(0)\n    return 'a'\nfinally:\n"
                   "    await asyncio.sleep(0)",
                   "'a'"},
        ResultCase{"loop_is_running",
                   "import asyncio\nawait asyncio.sleep(0)\ntry:\n    asyncio.run(asyncio.sleep(0))\n"
                   "except RuntimeError as e:\n    str(e)\n    r = str(e)\nr",
                   "'asyncio.run() cannot be called from a running event loop'"},
        ResultCase{"generic_function", "async def f(): return 1\nawait f()\ndef g[T](x: T) -> T: return x\ng(3)", "3"},
        ResultCase{"class_body", "async def f(): return 1\ny = await f()\nclass C:\n    a = y\n    b: int = 2\n(C.a, C.b)",
                   "(1, 2)"},
        ResultCase{"annotations", "async def f(): return 1\nx: int = await f()\n__annotate__(1)", "{'x': <class 'int'>}"}),
    [](const auto& info) { return info.param.name; });

TEST(Feeds, OtherCode_StaysAsInCPython) {
  Session session = make_session();
  const char* refused[][2] = {
      {"exec('return 1')", "SyntaxError: 'return' outside function\n"},
      {"async def f(): pass\nexec('await f()')", "SyntaxError: 'await' outside function\n"},
      {"eval('await f()')", "SyntaxError: 'await' outside function\n"},
      {"class C:\n    return 1", "SyntaxError: 'return' outside function\n"},
      {"class C:\n    await f()", "SyntaxError: 'await' outside function\n"},
      {"def g():\n    await f()", "SyntaxError: 'await' outside async function\n"},
      {"yield 1", "SyntaxError: 'yield' outside function\n"},
      {"lambda: await f()", "SyntaxError: 'await' outside async function\n"},
  };
  for (const auto& [source, ending] : refused) {
    Turn turn = session.feed(source);
    ASSERT_TRUE(turn.raised()) << source;
    EXPECT_TRUE(turn.error().traceback.ends_with(ending)) << source << "\n" << turn.error().traceback;
  }
  CompileOptions module;
  module.is_feed = false;
  EXPECT_EQ(engine().compile("return 1", module).error()->message, "'return' outside function");
  EXPECT_EQ(engine().compile("await f()", module).error()->message, "'await' outside function");
  Compiled compiled = engine().compile("async def f(): return 8\nreturn await f()");
  ASSERT_TRUE(compiled.ok());
  EXPECT_EQ(describe(session.feed(compiled.program())), "8");
  EXPECT_EQ(describe(session.feed(compiled.program())), "8");  // it can run any number of times
}

TEST(Feeds, ImportedModule_CannotReturnOrAwait) {
  Session::Options options;
  options.modules = {{"returns", "return 1"}, {"awaits", "await f()"}};
  Session session(engine(), std::move(options));
  EXPECT_EQ(session.feed("import returns").error().message, "'return' outside function (<returns>, line 1)");
  EXPECT_EQ(session.feed("import awaits").error().message, "'await' outside function (<awaits>, line 1)");
}

TEST(Feeds, WithoutAwait_CostsNothing) {
  Session session = make_session();
  uint64_t before = session.meters().fuel;
  session.feed("return 1");
  EXPECT_LT(session.meters().fuel - before, 30u);
  EXPECT_EQ(feed(session, "import sys\n'asyncio' in sys.modules"), "False");
}

TEST(Feeds, Error_HasTheFeedsTraceback) {
  Session session = make_session();
  EXPECT_EQ(feed(session, "async def f():\n    raise ValueError('x')\nawait f()"),
            "Traceback (most recent call last):\n"
            "  File \"<string>\", line 3, in <module>\n"
            "    await f()\n"
            "  File \"<string>\", line 2, in f\n"
            "    raise ValueError('x')\n"
            "ValueError: x\n");
  EXPECT_EQ(feed(session, "try:\n    await f()\nexcept ValueError as e:\n    r = e.args\nr"), "('x',)");
  Turn turn = session.feed("await f()\n" + std::string("1 / 0"));
  EXPECT_EQ(turn.error().line, 2u);
}

TEST(Feeds, Tasks_GoOnInLaterFeeds) {
  Session session = make_session();
  EXPECT_EQ(feed(session,
                 "import asyncio\nlog = []\nqueue = asyncio.Queue()\n"
                 "async def worker():\n    while True:\n        log.append(await queue.get())\n"
                 "await asyncio.sleep(0)\ntask = asyncio.create_task(worker())\nlog"),
            "[]");
  EXPECT_EQ(feed(session, "queue.put_nowait(1)\nlog"), "[]");  // no loop runs in a feed that does not await
  EXPECT_EQ(feed(session, "await asyncio.sleep(0)\nlog"), "[1]");
  EXPECT_EQ(feed(session, "await queue.put(2)\nawait queue.put(3)\nawait asyncio.sleep(1)\nlog, task.done()"),
            "([1, 2, 3], False)");
  EXPECT_EQ(feed(session, "task.cancel()\ntry:\n    await task\nexcept asyncio.CancelledError:\n    return 'cancelled'"),
            "'cancelled'");
  EXPECT_EQ(feed(session, "asyncio.create_task(asyncio.sleep(0))"),
            "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n"
            "    asyncio.create_task(asyncio.sleep(0))\n    ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^\n"
            "RuntimeError: no running event loop\n");
}

TEST(Feeds, HostFutures_AreAwaitedDirectly) {
  Session session = make_session();
  Turn turn = session.feed("a = fetch(1)\nb = fetch(2)\n[await a, await b]");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  turn = session.resolve({{2, "b"}});
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(describe(session.resolve({{1, "a"}})), "['a', 'b']");
  turn = session.feed("await fetch(3)");
  turn = session.resolve({{3, Answer::error("KeyError", "no")}});
  EXPECT_EQ(describe(turn),
            "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n    await fetch(3)\n"
            "KeyError: 'no'\n");
  turn = session.feed("await fetch(ask(4))");
  ASSERT_TRUE(turn.suspended()) << describe(turn);
  turn = session.resume(1);
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(describe(session.resolve({{turn.awaited().futures[0], 9}})), "9");
}

// The task of an earlier feed waits for the host while another loop runs.
TEST(Feeds, HostFutureOfAnEarlierTask_StaysInItsLoop) {
  Session session = make_session();
  EXPECT_EQ(feed(session,
                 "import asyncio\nasync def work():\n    return await fetch('slow')\n"
                 "task = None\nawait asyncio.sleep(0)\ntask = asyncio.create_task(work())\nawait asyncio.sleep(0)"),
            "None");
  EXPECT_EQ(feed(session, "async def main():\n    await asyncio.sleep(1)\n    return 5\nasyncio.run(main())"), "5");
  Turn turn = session.feed("async def other(): return await fetch('quick')\nasyncio.run(other())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(turn.awaited().futures, (std::vector<uint64_t>{2}));
  EXPECT_EQ(describe(session.resolve({{1, "slow"}, {2, "quick"}})), "'quick'");
  EXPECT_EQ(feed(session, "await task"), "'slow'");
}

TEST(Feeds, Deadlock_RunsTheFeedsCleanUp) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\nlog = []\ntry:\n    await asyncio.Event().wait()\nfinally:\n    log.append('cleaned up')");
  ASSERT_TRUE(turn.raised()) << describe(turn);
  EXPECT_EQ(turn.error().type, "asyncio.exceptions.DeadlockError");
  EXPECT_NE(turn.error().message.find("Task-1 in <module>() running at <string>:4"), std::string::npos)
      << turn.error().message;
  EXPECT_EQ(feed(session, "await asyncio.sleep(0)\nlog"), "['cleaned up']");
}

TEST(Feeds, SystemExitOfATask_EndsTheFeed) {
  Session session = make_session();
  Turn turn =
      session.feed("import asyncio\nasync def quit(): raise SystemExit(3)\nawait asyncio.gather(quit(), asyncio.sleep(1))");
  ASSERT_TRUE(turn.raised()) << describe(turn);
  EXPECT_EQ(turn.error().exit_code, 3);
  EXPECT_EQ(feed(session, "await asyncio.sleep(2)\n'on'"), "'on'");
}

TEST(Feeds, Stop_EndsTheFeedOnly) {
  Session session = make_session();
  Turn turn = session.feed("import asyncio\nasyncio.get_running_loop().stop()\nawait asyncio.sleep(1)");
  EXPECT_EQ(turn.error().message, "Event loop stopped before Future completed.");
  EXPECT_EQ(feed(session, "await asyncio.sleep(1)\n1"), "1");
  EXPECT_EQ(feed(session, "loop = asyncio.get_running_loop()\nawait asyncio.sleep(1)"), "None");
  EXPECT_EQ(feed(session, "loop.run_until_complete(asyncio.sleep(1, 'x'))"), "'x'");
  EXPECT_EQ(
      feed(session, "loop.close()\nawait asyncio.sleep(1, 'new')"),
      "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n    loop.close()\n    ~~~~~~~~~~^^\n"
      "RuntimeError: Cannot close a running event loop\n");
  EXPECT_EQ(feed(session, "loop.close()"), "None");
  EXPECT_EQ(feed(session, "await asyncio.sleep(1, 'new')"), "'new'");
}

constexpr const char* kTwoTasks =
    "import asyncio\nlog = []\n"
    "async def ticks():\n    while True:\n        await asyncio.sleep(1)\n        log.append('tick')\n"
    "async def stuck():\n    try:\n        await asyncio.sleep(0)\n        {0}\n    finally:\n        log.append('stuck "
    "goes on')\n"
    "await asyncio.sleep(0)\nticking = asyncio.create_task(ticks())";

std::string two_tasks(const char* statement) {
  std::string source = kTwoTasks;
  return source.replace(source.find("{0}"), 3, statement);
}

// A limit may be hit anywhere in the loop's own code.
TEST(Feeds, Trap_EndsTheLoopAndAllItsTasks) {
  Limits limits;
  limits.fuel = 200'000;
  Session session = make_session(limits);
  EXPECT_EQ(feed(session, two_tasks("while True: pass")), "None");
  EXPECT_EQ(feed(session, "waiting = asyncio.create_task(asyncio.Event().wait())\nawait asyncio.sleep(1.5)\nlog"),
            "['tick']");
  EXPECT_TRUE(session.feed("while True: pass").trapped());  // no loop ran: nothing happens to it
  EXPECT_EQ(feed(session, "await asyncio.sleep(1)\nlog"), "['tick', 'tick']");
  Turn turn = session.feed(
      "hog = asyncio.create_task(stuck())\ntry:\n    await asyncio.sleep(50)\nfinally:\n    log.append('feed goes on')");
  ASSERT_TRUE(turn.trapped()) << describe(turn);
  EXPECT_EQ(feed(session, "log.clear()\nawait asyncio.sleep(2.5)\nlog, [t.cancelled() for t in (hog, ticking, waiting)]"),
            "([], [True, True, True])");
  EXPECT_EQ(feed(session, "try:\n    await ticking\nexcept asyncio.CancelledError as e:\n    return str(e)"),
            "'a limit has ended the event loop'");
  for (int i = 0; i < 20; ++i) {
    turn = session.feed("ticking = asyncio.create_task(ticks())\nwhile True: await asyncio.sleep(1)");
    ASSERT_TRUE(turn.trapped()) << describe(turn);
    EXPECT_EQ(feed(session, "log.clear()\nticking = asyncio.create_task(ticks())\nawait asyncio.sleep(2.5)\nlog"),
              "['tick', 'tick']");
  }
}

TEST(Feeds, Interrupt_InAnyPlace_LeavesTheSessionUsable) {
  for (uint64_t fuel = 2'000; fuel < 60'000; fuel += 377) {
    Limits limits;
    limits.fuel = fuel;
    Session session = make_session(limits);
    Turn turn = session.feed("import asyncio\nasync def f(): await asyncio.sleep(1)\nawait asyncio.gather(f(), f())\n1");
    if (turn.trapped()) turn = session.feed("await_count = 2\nreturn await_count");
    ASSERT_TRUE(turn.completed()) << fuel << describe(turn);
  }
}

TEST(Feeds, Abort_DropsTheFeed_OthersGoOn) {
  Session session = make_session();
  EXPECT_EQ(feed(session, two_tasks("log.append(ask(1))")), "None");
  ASSERT_TRUE(session.feed("try:\n    await fetch(1)\nfinally:\n    log.append('feed goes on')").awaiting());
  session.abort();
  EXPECT_EQ(feed(session, "await asyncio.sleep(1.5)\nlog"), "['tick']");
  ASSERT_TRUE(session.feed("asking = asyncio.create_task(stuck())\nawait asyncio.sleep(9)").suspended());
  session.abort();
  EXPECT_EQ(feed(session, "await asyncio.sleep(1)\nlog, asking.cancelled()"), "(['tick', 'tick'], True)");
}

TEST(Feeds, Await_NeedsAnAwaitable) {
  Session session = make_session();
  Turn turn = session.feed("await 1");
  EXPECT_EQ(turn.error().message, "'int' object can't be awaited");
  EXPECT_EQ(feed(session, "1"), "1");
}

}  // namespace
}  // namespace sandboa
