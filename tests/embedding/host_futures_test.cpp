// Host functions that answer with a future: asyncio in the session, results from the host in any order.
#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

const Engine& engine() {
  static Engine instance;
  return instance;
}

// `fetch` answers with a future, `later` suspends.
Session make_session(Limits limits = {}) {
  Session::Options options;
  options.limits = limits;
  options.hash_seed = 1;
  options.functions = {HostFunction("fetch", [](const HostCall&) -> Answer { return Answer::future(); }),
                       HostFunction("later")};
  return Session(engine(), std::move(options));
}

std::string describe(const Turn& turn) {
  if (turn.completed()) return "completed " + turn.value().repr(300);
  if (turn.raised()) return turn.error().traceback;
  if (turn.trapped()) return std::string("trapped: ") + turn.trap().message();
  if (turn.awaiting()) return "awaiting " + std::to_string(turn.awaited().futures.size());
  return turn.suspended() ? "call of " + turn.call().name : "rejected: " + turn.reason();
}

std::vector<uint64_t> ids(const Turn& turn) { return turn.awaited().futures; }

TEST(HostFutures, Await_SuspendsAndGetsTheResult) {
  Session session = make_session();
  Turn turn = session.feed("import asyncio\nasync def main():\n    return await fetch('a') + 1\nasyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(ids(turn), (std::vector<uint64_t>{1}));
  EXPECT_FALSE(turn.awaited().seconds.has_value());
  EXPECT_TRUE(session.suspended());
  EXPECT_EQ(session.feed("1").kind(), Turn::Kind::kRejected);
  EXPECT_EQ(session.resume(1).kind(), Turn::Kind::kRejected);
  turn = session.resolve({{1, 41}});
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue(42));
  EXPECT_FALSE(session.suspended());
}

TEST(HostFutures, Gather_ResolvesInAnyOrder) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "log = []\n"
      "async def one(n):\n"
      "    value = await fetch(n)\n"
      "    log.append(n)\n"
      "    return value\n"
      "async def main():\n"
      "    return await asyncio.gather(*map(one, range(5)), fetch('direct'))\n"
      "asyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(ids(turn).size(), 6u);
  // The future in gather's own arguments was opened first.
  turn = session.resolve({{6, "f"}, {3, "c"}});
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(ids(turn), (std::vector<uint64_t>{1, 2, 4, 5}));
  turn = session.resolve({{5, "e"}});
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  turn = session.resolve({{1, "a"}, {4, "d"}, {2, "b"}});
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue::list({"b", "c", "d", "e", "f", "a"}));
  turn = session.feed("log");
  EXPECT_EQ(turn.value(), HostValue::list({4, 1, 3, 2, 0})) << describe(turn);
}

TEST(HostFutures, Error_IsRaisedAtTheAwait) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "async def main():\n"
      "    try:\n"
      "        await fetch(1)\n"
      "    except KeyError as error:\n"
      "        return repr(error)\n"
      "asyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  turn = session.resolve({{1, Answer::error("KeyError", "none")}});
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue("KeyError('none')"));
}

TEST(HostFutures, Future_WithoutAwait_IsAnObjectThatStaysOpen) {
  Session session = make_session();
  Turn turn = session.feed("kept = fetch(1)\nother = fetch(2)\nrepr(kept)");
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue("<HostFuture pending>"));
  turn = session.feed("import asyncio\nasync def main(): return await kept\nasyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(ids(turn), (std::vector<uint64_t>{1}));  // nobody awaits the other
  turn = session.resolve({{2, "unasked"}, {1, "kept"}});
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue("kept"));
  turn = session.feed("asyncio.run(main()), other.result()");
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue::tuple({"kept", "unasked"}));
}

TEST(HostFutures, Timer_FiresWhenTheHostHasNoAnswer) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "async def main():\n"
      "    await asyncio.sleep(1)\n"
      "    try:\n"
      "        await asyncio.wait_for(fetch(1), 5)\n"
      "    except TimeoutError:\n"
      "        return asyncio.get_running_loop().time()\n"
      "asyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  ASSERT_TRUE(turn.awaited().seconds.has_value());
  EXPECT_DOUBLE_EQ(*turn.awaited().seconds, 5.0);
  turn = session.resolve({});
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue(6.0));
}

TEST(HostFutures, CancelledFuture_IgnoresItsAnswer) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "async def main():\n"
      "    future = fetch(1)\n"
      "    future.cancel()\n"
      "    return await fetch(2)\n"
      "asyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(ids(turn), (std::vector<uint64_t>{2}));
  turn = session.resolve({{1, "ignored"}, {2, "used"}});
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue("used"));
}

TEST(HostFutures, CancelledFuture_IsToldToTheHostOnce) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "async def one(n): return await fetch(n)\n"
      "tasks = [asyncio.create_task(one(n)) for n in range(3)]\n"
      "await asyncio.sleep(0)\n"
      "tasks[1].cancel()\n"
      "first = await tasks[0]\n"
      "third = await tasks[2]\n"
      "first, third, tasks[1].cancelled()");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(ids(turn), (std::vector<uint64_t>{1, 3}));
  EXPECT_EQ(turn.awaited().cancelled, (std::vector<uint64_t>{2}));
  EXPECT_EQ(session.pending().awaited().cancelled, (std::vector<uint64_t>{2}));
  turn = session.resolve({{1, "a"}, {2, "nobody wants it"}});
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(ids(turn), (std::vector<uint64_t>{3}));
  EXPECT_TRUE(turn.awaited().cancelled.empty());
  EXPECT_EQ(describe(session.resolve({{3, "c"}})), "completed ('a', 'c', True)");
}

TEST(HostFutures, WrongAnswers_AreRejected) {
  Session session = make_session();
  EXPECT_EQ(session.resolve({{1, 1}}).kind(), Turn::Kind::kRejected);
  Turn turn = session.feed("import asyncio\nasync def main(): return await fetch(1)\nasyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  EXPECT_EQ(session.resolve({}).kind(), Turn::Kind::kRejected);  // there is no timer
  EXPECT_EQ(session.resolve({{7, 1}}).kind(), Turn::Kind::kRejected);
  EXPECT_EQ(session.resolve({{1, 1}, {1, 2}}).kind(), Turn::Kind::kRejected);
  EXPECT_EQ(session.resolve({{1, Answer::future()}}).kind(), Turn::Kind::kRejected);
  EXPECT_TRUE(session.suspended());
  turn = session.resolve({{1, "\xff"}});  // no UTF-8: an error for who awaits it
  EXPECT_TRUE(turn.raised()) << describe(turn);
  EXPECT_EQ(session.resolve({{1, 1}}).kind(), Turn::Kind::kRejected);
}

TEST(HostFutures, SuspendedCall_BecomesAFuture) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "async def main():\n"
      "    future = later('x')\n"
      "    return await future, await future\n"
      "asyncio.run(main())");
  ASSERT_TRUE(turn.suspended()) << describe(turn);
  uint64_t id = turn.call().id;
  turn = session.resume(Answer::future());
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  turn = session.resolve({{id, 5}});
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue::tuple({5, 5}));
}

TEST(HostFutures, Abort_LeavesNoRunningLoop) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "async def main():\n"
      "    try:\n"
      "        return await fetch(1)\n"
      "    finally:\n"
      "        print('not printed')\n"
      "asyncio.run(main())");
  ASSERT_TRUE(turn.awaiting()) << describe(turn);
  session.abort();
  turn = session.feed("async def simple(): return 'fine'\nasyncio.run(simple())");
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue("fine"));
  EXPECT_EQ(session.take_output(), "");
}

TEST(HostFutures, Trap_LeavesNoRunningLoop) {
  Limits limits;
  limits.fuel = 2'000'000;
  Session session = make_session(limits);
  Turn turn = session.feed("import asyncio\nasync def main():\n    while True: await asyncio.sleep(0)\nasyncio.run(main())");
  ASSERT_TRUE(turn.trapped()) << describe(turn);
  turn = session.feed("async def simple(): return await asyncio.sleep(1, 'fine')\nasyncio.run(simple())");
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue("fine"));
}

TEST(HostFutures, Deadlock_IsAnErrorThatNamesTheTasks) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "async def main():\n"
      "    fetch(1)\n"
      "    await asyncio.Event().wait()\n"
      "asyncio.run(main())");
  ASSERT_TRUE(turn.raised()) << describe(turn);
  EXPECT_NE(turn.error().message.find("deadlock"), std::string::npos) << turn.error().message;
  EXPECT_NE(turn.error().message.find("Task-1"), std::string::npos) << turn.error().message;
}

TEST(HostFutures, ManyAtOnce_ResolvedInReverse) {
  Session session = make_session();
  Turn turn = session.feed(
      "import asyncio\n"
      "async def main():\n"
      "    async with asyncio.TaskGroup() as group:\n"
      "        tasks = [group.create_task(one(n)) for n in range(500)]\n"
      "    return [task.result() for task in tasks] == list(range(500))\n"
      "async def one(n): return await fetch(n)\n"
      "asyncio.run(main())");
  while (turn.awaiting()) {
    std::vector<uint64_t> open = ids(turn);
    FutureAnswers answers;
    for (size_t k = 0; k < 100 && !open.empty(); ++k) {
      answers.emplace_back(open.back(), static_cast<int64_t>(open.back()) - 1);
      open.pop_back();
    }
    turn = session.resolve(answers);
  }
  ASSERT_TRUE(turn.completed()) << describe(turn);
  EXPECT_EQ(turn.value(), HostValue(true));
}

TEST(HostFutures, NotRunning_NothingIsImported) {
  Session session = make_session();
  Turn turn = session.feed("import sys\n'asyncio' in sys.modules");
  EXPECT_EQ(turn.value(), HostValue(false)) << describe(turn);
}

}  // namespace
}  // namespace sandboa
