// The boundary between host and guest: calls, suspensions, snapshots.
#include <benchmark/benchmark.h>

#include <string>

#include "sandboa/sandboa.h"

namespace sandboa::bench {
namespace {

const Engine& engine() {
  static const Engine& engine = *[] {
    auto* made = new Engine;
    made->warm_up();
    return made;
  }();
  return engine;
}

Session::Options options() {
  Session::Options options;
  options.limits.fuel = options.limits.host_calls = options.limits.time_ns = UINT64_MAX / 2;
  options.functions = {HostFunction("answer", [](const HostCall& call) { return call.arg(0); }), HostFunction("ask")};
  return options;
}

void run_loop(benchmark::State& state, const char* loop) {
  Session session(engine(), options());
  Program program = engine().compile(loop).program();
  for (auto _ : state) {
    Turn turn = session.feed(program);
    if (!turn.completed()) state.SkipWithError("the loop failed");
  }
  state.SetItemsProcessed(state.iterations() * 1000);
}

// An item is one turn of the loop: the call is what it takes longer than the same loop without one.
void host_call_three_small_arguments(benchmark::State& state) {
  run_loop(state, "for i in range(1000): answer(i, 2.5, None)");
}
void loop_without_host_call(benchmark::State& state) { run_loop(state, "for i in range(1000): i"); }
BENCHMARK(host_call_three_small_arguments);
BENCHMARK(loop_without_host_call);

void suspend_and_resume(benchmark::State& state) {
  Session session(engine(), options());
  Turn turn = session.feed("while True: ask(1)");
  for (auto _ : state) turn = session.resume(HostValue(2));
  if (!turn.suspended()) state.SkipWithError("the run ended");
}
BENCHMARK(suspend_and_resume);

// About a megabyte of records, as services exchange them.
std::string records_as_json() {
  std::string text = "[";
  for (int i = 0; text.size() < 1'000'000; ++i) {
    std::string number = std::to_string(i);
    text += i == 0 ? "" : ",";
    text += "{\"id\":" + number + ",\"name\":\"customer number " + number + "\",\"balance\":" + number +
            ".25,\"active\":true,\"tags\":[\"a\",\"b\"],\"note\":null}";
  }
  return text + "]";
}

Session json_session(bool json_results) {
  Session::Options wide = options();
  wide.limits.memory_bytes = uint64_t{1} << 30;
  wide.json.results = json_results;
  return Session(engine(), wide);
}

void count_bytes(benchmark::State& state, const Turn& turn, size_t bytes) {
  if (!turn.completed()) state.SkipWithError("the feed failed");
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(bytes));
}

void json_1mb_in(benchmark::State& state) {
  std::string text = records_as_json();
  Session session = json_session(false);
  Turn turn{HostValue()};
  for (auto _ : state) turn = session.feed("None", {{"x", HostValue::json(text)}});
  count_bytes(state, turn, text.size());
}
// What the text amounts to, as a tree that the host has made already.
void host_values_of_1mb_in(benchmark::State& state) {
  std::string text = records_as_json();
  Session session = json_session(false);
  Turn turn = session.feed("x", {{"x", HostValue::json(text)}});
  HostValue tree = turn.value();
  for (auto _ : state) turn = session.feed("None", {{"x", tree}});
  count_bytes(state, turn, text.size());
}
void run_out(benchmark::State& state, bool json_results) {
  std::string text = records_as_json();
  Session session = json_session(json_results);
  Turn turn = session.feed("None", {{"x", HostValue::json(text)}});
  for (auto _ : state) turn = session.feed("x");
  count_bytes(state, turn, text.size());
}
void json_1mb_out(benchmark::State& state) { run_out(state, true); }
void host_values_of_1mb_out(benchmark::State& state) { run_out(state, false); }
BENCHMARK(json_1mb_in)->Unit(benchmark::kMillisecond);
BENCHMARK(host_values_of_1mb_in)->Unit(benchmark::kMillisecond);
BENCHMARK(json_1mb_out)->Unit(benchmark::kMillisecond);
BENCHMARK(host_values_of_1mb_out)->Unit(benchmark::kMillisecond);

Session suspended_session() {
  Session session(engine(), options());
  session.feed("def f(n):\n    return ask(n) + 1\ny = f(41)\ny");
  return session;
}

void snapshot_small_suspended(benchmark::State& state) {
  Session session = suspended_session();
  for (auto _ : state) benchmark::DoNotOptimize(session.snapshot());
  state.SetLabel(std::to_string(session.snapshot().bytes().size()) + " bytes");
}
void restore_small_suspended(benchmark::State& state) {
  Session session = suspended_session();
  std::string bytes = session.snapshot().bytes();
  for (auto _ : state) benchmark::DoNotOptimize(Session::restore(engine(), bytes, options()));
}
void fork_small_suspended(benchmark::State& state) {
  Session session = suspended_session();
  for (auto _ : state) benchmark::DoNotOptimize(session.fork());
}
void snapshot_200000_dicts(benchmark::State& state) {
  Session::Options large = options();
  large.limits.memory_bytes = uint64_t{1} << 30;
  Session session(engine(), large);
  if (!session.feed("d = [{'a': i, 'b': -i} for i in range(200000)]\nNone").completed()) state.SkipWithError("no dicts");
  size_t bytes = 0;
  for (auto _ : state) bytes = session.snapshot().bytes().size();
  state.SetLabel(std::to_string(static_cast<double>(bytes) / 400'000) + " bytes an entry");
}
BENCHMARK(snapshot_small_suspended);
BENCHMARK(restore_small_suspended);
BENCHMARK(fork_small_suspended);
BENCHMARK(snapshot_200000_dicts)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace sandboa::bench
