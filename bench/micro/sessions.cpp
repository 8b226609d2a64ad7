// Sessions through the public API: making and dropping them, and what a call, a dict and a string cost inside. Programs run
// for many rounds inside one feed, so the figure per item is the interpreter's, not the feed's.
#include <benchmark/benchmark.h>

#include <string>

#include "bench/micro/sources.h"
#include "sandboa/engine.h"
#include "sandboa/session.h"

namespace sandboa::bench {
namespace {

const Engine& engine() {
  static const Engine shared;
  return shared;
}

Session::Options roomy() {
  Session::Options options;
  options.limits.fuel = ~uint64_t{0} >> 8;
  options.limits.memory_bytes = 1ull << 30;
  options.limits.time_ns = 600'000'000'000;
  return options;
}

void session_create_destroy(benchmark::State& state) {
  for (auto _ : state) {
    Session session(engine());
    benchmark::DoNotOptimize(&session);
  }
}
BENCHMARK(session_create_destroy);

void feed_one_plus_one(benchmark::State& state) {
  for (auto _ : state) {
    Session session(engine());
    Turn turn = session.feed("1 + 1");
    if (turn.value().as_int() != 2) state.SkipWithError("wrong answer");
  }
}
BENCHMARK(feed_one_plus_one);

void feed_snippet(benchmark::State& state) {
  for (auto _ : state) {
    Session session(engine());
    if (!session.feed(snippet()).completed()) state.SkipWithError("did not complete");
  }
}
BENCHMARK(feed_snippet);

void feed_compiled_snippet(benchmark::State& state) {
  Program program = engine().compile(snippet()).program();
  for (auto _ : state) {
    Session session(engine());
    if (!session.feed(program).completed()) state.SkipWithError("did not complete");
  }
}
BENCHMARK(feed_compiled_snippet);

void refeed_expression(benchmark::State& state) {
  Session session(engine(), roomy());
  session.feed("x = 20");
  Program program = engine().compile("x + 1").program();
  for (auto _ : state) {
    if (session.feed(program).value().as_int() != 21) state.SkipWithError("wrong answer");
  }
}
BENCHMARK(refeed_expression);

// `body` runs `kRounds` times as the body of a loop inside a function.
constexpr int kRounds = 100'000;

void loop(benchmark::State& state, const char* setup, const char* body) {
  std::string source =
      std::string(setup) + "\ndef run():\n    for i in range(" + std::to_string(kRounds) + "):\n        " + body + "\n";
  Session session(engine(), roomy());
  if (!session.feed(source).completed()) state.SkipWithError("setup failed");
  Program program = engine().compile("run()").program();
  for (auto _ : state) {
    if (!session.feed(program).completed()) {
      state.SkipWithError("did not complete");
      break;
    }
  }
  state.SetItemsProcessed(state.iterations() * kRounds);
}
BENCHMARK_CAPTURE(loop, empty, "", "pass")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, call, "def f(a, b):\n    return a", "f(i, 2)")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, call_keyword, "def f(a, *, b=1):\n    return a", "f(i, b=2)")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, method, "class C:\n    def f(self, a):\n        return a\nc = C()", "c.f(i)")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, builtin_len, "s = 'abc'", "len(s)")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, attribute_update, "class C: pass\nc = C()\nc.n = 0", "c.n += i")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, dict_str_get_set, "d = {'key': 0}", "d['key'] = d['key'] + 1")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, dict_int_set, "d = {}", "d[i & 1023] = i")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, dict_literal, "", "{'a': i, 'b': 2}")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, list_index, "x = [0] * 64", "x[i & 63] = x[(i + 1) & 63]")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, str_concat, "s = 'abc'", "s + 'def'")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, fstring, "n = 'x'", "f'{n}: {i}'")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, str_method, "s = 'Hello World'", "s.upper()")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loop, try_except, "def f():\n    try:\n        raise ValueError\n    except ValueError:\n        pass",
                  "f()")
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace sandboa::bench
