// A host function that answers with a future, in every position: awaited where expressions can stand, or kept and awaited
// later, through all of asyncio.
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes

struct Position {
  const char* source;
  const char* value;
};

// f(n) is answered with 10 * n, and with ValueError(n) if n is negative.
std::string run(std::string_view source, bool one_at_a_time) {
  std::vector<std::pair<uint64_t, int64_t>> open;
  Session::Options options;
  options.functions = {HostFunction("f", [&](const HostCall& call) -> Answer {
    open.emplace_back(call.id, call.arg(0).as_int());
    return Answer::future();
  })};
  Session session = make_session(std::move(options));
  stress(session);
  Turn turn = session.feed(source);
  for (int rounds = 0; turn.awaiting() && rounds < 100; ++rounds) {
    FutureAnswers answers;
    // The newest first, so that the order of the answers is not that of the calls.
    for (auto at = turn.awaited().futures.rbegin(); at != turn.awaited().futures.rend(); ++at) {
      int64_t number = 0;
      for (const auto& [id, argument] : open) number = id == *at ? argument : number;
      Answer answer = number < 0 ? Answer::error("ValueError", std::to_string(number)) : Answer(number * 10);
      answers.emplace_back(*at, answer);
      if (one_at_a_time) break;
    }
    turn = session.resolve(answers);
  }
  return describe(turn);
}

const Position kPositions[] = {
    {"await f(1)", "10"},
    {"await f(1) + await f(2)", "30"},
    {"x = f(1)\ny = f(2)\n(await y, await x)", "(20, 10)"},
    {"x = f(1)\nawait x + await x if False else (await x, await x)", "(10, 10)"},
    {"[await f(i) for i in range(3)]", "[0, 10, 20]"},
    {"{i: await f(i) for i in range(2)}", "{0: 0, 1: 10}"},
    {"[i for i in range(3) if await f(i)]", "[1, 2]"},
    {"list(range(await f(1)))[await f(0)]", "0"},
    {"f'{await f(1)} {await f(2):>4}'", "'10   20'"},
    {"(lambda *a, **k: (a, k))(await f(1), *[await f(2)], k=await f(3))", "((10, 20), {'k': 30})"},
    {"r = 'yes' if await f(1) == 10 else 'no'\nr", "'yes'"},
    {"n = 0\nwhile await f(n) < 20: n += 1\nn", "2"},
    {"x = [0]\nx[await f(0)] = await f(5)\nx[0] += await f(1)\nx", "[60]"},
    {"assert await f(1) == 10, await f(2)\n1", "1"},
    {"match await f(1):\n    case 10 if await f(2) == 20: r = 'matched'\n    case _: r = 'not'\nr", "'matched'"},
    {"try:\n    await f(-1)\nexcept ValueError as e:\n    r = (str(e), await f(2))\nfinally:\n    z = await f(3)\n(r, z)",
     "(('-1', 20), 30)"},
    {"class A:\n    async def __aenter__(self): return await f(1)\n    async def __aexit__(self, *a): self.left = await "
     "f(2)\n"
     "a = A()\nasync with a as v: v += await f(3)\n(v, a.left)",
     "(40, 20)"},
    {"async def g():\n    for i in range(3): yield await f(i)\n[x async for x in g()]", "[0, 10, 20]"},
    {"async def g(x=f(1)): return await x\nawait g()", "10"},
    {"class W:\n    def __await__(self): return f(4).__await__()\nawait W()", "40"},
    {"class W:\n    def __await__(self):\n        a = yield from f(4).__await__()\n        return a + 1\nawait W()", "41"},
    {"def sync(): return f(7)\nawait sync()", "70"},
    {"import asyncio\nawait asyncio.gather(f(1), f(2), f(3))", "[10, 20, 30]"},
    {"import asyncio\n[type(x).__name__ for x in await asyncio.gather(f(1), f(-2), return_exceptions=True)]",
     "['int', 'ValueError']"},
    {"import asyncio\nawait asyncio.wait_for(f(1), 5)", "10"},
    {"import asyncio\nawait asyncio.shield(f(1))", "10"},
    {"import asyncio\nasync with asyncio.timeout(5): r = await f(2)\nr", "20"},
    {"import asyncio\ndone, pending = await asyncio.wait([f(1), f(2)])\nsorted(x.result() for x in done), pending",
     "([10, 20], set())"},
    {"import asyncio\nsorted([await x for x in asyncio.as_completed([f(1), f(2), f(3)])])", "[10, 20, 30]"},
    {"import asyncio\nasync def t(n): return await f(n)\nasync with asyncio.TaskGroup() as g:\n    a = g.create_task(t(1))\n"
     "    b = g.create_task(t(2))\n(a.result(), b.result())",
     "(10, 20)"},
    {"import asyncio\nasync def t(n): return await f(n)\ntry:\n    async with asyncio.TaskGroup() as g:\n"
     "        g.create_task(t(-1))\n        g.create_task(t(2))\nexcept* ValueError as e:\n    r = [str(x) for x in "
     "e.exceptions]\nr",
     "['-1']"},
    {"import asyncio\nx = f(1)\nt = asyncio.ensure_future(x)\n(t is x, await t)", "(True, 10)"},
    {"import asyncio\nlock = asyncio.Lock()\nasync def t(n):\n    async with lock: return await f(n)\n"
     "await asyncio.gather(t(1), t(2))",
     "[10, 20]"},
    {"import asyncio\nq = asyncio.Queue()\nasync def put():\n    for i in range(3): await q.put(await f(i))\n"
     "t = asyncio.create_task(put())\n[await q.get() for _ in range(3)]",
     "[0, 10, 20]"},
    {"import asyncio\nx = f(1)\nseen = []\nx.add_done_callback(lambda d: seen.append(d.result()))\nawait x\nawait "
     "asyncio.sleep(0)\nseen",
     "[10]"},
    {"import asyncio\nasync def main():\n    return [await f(i) for i in (1, 2)]\nasyncio.run(main())", "[10, 20]"},
    {"x = f(1)\n(x.done(), type(x).__name__)", "(False, 'HostFuture')"},
    {"import asyncio\nt = asyncio.create_task(asyncio.wait_for(f(1), 9))\nawait asyncio.sleep(0)\nt.cancel()\n"
     "try: await t\nexcept asyncio.CancelledError: r = 'cancelled'\nr",
     "'cancelled'"},
};

TEST(HostFuturePositions, AllAtOnce) {
  for (const Position& position : kPositions) EXPECT_EQ(run(position.source, false), position.value) << position.source;
}

TEST(HostFuturePositions, OneAfterTheOther) {
  for (const Position& position : kPositions) EXPECT_EQ(run(position.source, true), position.value) << position.source;
}

}  // namespace
}  // namespace sandboa
