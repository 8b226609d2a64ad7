// compare_tiers MODES FILE...: runs each program interpreted, and in each of the modes (on, eager, late, exits, blank;
// separated by commas) in two sessions, of which the second finds the code of the first; in so many with a number behind:
// on:80. Prints `FILE differs in MODE: WHAT`; exit code 1 if any does. A line `FILE` goes before its runs, so that the last
// one says which program has ended the process. For scripts/differential_tiers and scripts/run_tests.py.
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sandboa/sandboa.h"

namespace {

using namespace sandboa;  // NOLINT: a file of its own
using Jit = Engine::Options::Jit;

struct Mode {
  std::string_view name;
  Jit jit;
};
constexpr Mode kModes[] = {
    {"on", Jit::kOn}, {"eager", Jit::kEager}, {"late", Jit::kLate}, {"exits", Jit::kExits}, {"blank", Jit::kBlank}};

// All that must not depend on the tier.
struct Ending {
  std::string output;
  std::string errors;
  std::string how;
  Meters meters;
};

// Small: random programs like to multiply lists.
Limits limits() {
  Limits limits;
  limits.fuel = 2'000'000;
  limits.memory_bytes = 4 << 20;
  limits.time_ns = 600'000'000'000;  // the clock must not decide: runs are compared
  return limits;
}

std::string describe(const Turn& turn) {
  if (turn.raised()) return turn.error().traceback;
  if (turn.trapped()) return turn.trap().traceback + turn.trap().message();
  return turn.completed() ? "" : "neither ended nor failed";
}

Compiled compile(const Engine& engine, const std::string& source, const std::string& name) {
  CompileOptions options;
  options.file_name = name;
  options.returns_last_expression = false;
  options.is_feed = false;
  options.limits = limits();
  return engine.compile(source, options);
}

Ending run(const Engine& engine, const Compiled& compiled) {
  Ending ending;
  if (!compiled.ok()) {
    ending.how = compiled.error() != nullptr ? compiled.error()->traceback : "too large to compile";
    return ending;
  }
  Session::Options session_options;
  session_options.limits = limits();
  session_options.hash_seed = 7;
  session_options.output = [&](std::string_view text) { ending.output += text; };
  session_options.errors = [&](std::string_view text) { ending.errors += text; };
  Session session(engine, std::move(session_options));
  Turn turn = session.feed(compiled.program());
  ending.how = describe(turn);
  ending.meters = session.meters();
  return ending;
}

// Empty: the same.
std::string difference(const Ending& expected, const Ending& got) {
  if (got.how != expected.how) return "how it ends";
  if (got.output != expected.output) return "output";
  if (got.errors != expected.errors) return "errors";
  struct Row {
    const char* name;
    uint64_t Meters::*meter;
  };
  constexpr Row kRows[] = {{"fuel", &Meters::fuel},
                           {"allocations", &Meters::allocations},
                           {"collections", &Meters::collections},
                           {"memory", &Meters::memory_bytes},
                           {"peak of memory", &Meters::peak_memory_bytes}};
  for (const Row& row : kRows) {
    uint64_t wanted = expected.meters.*row.meter;
    uint64_t seen = got.meters.*row.meter;
    if (wanted != seen) return std::string(row.name) + " is " + std::to_string(seen) + ", not " + std::to_string(wanted);
  }
  return "";
}

constexpr uint64_t kMostFuel = 4'000'000;  // of many sessions

struct Tier {
  std::string_view name;
  std::unique_ptr<Engine> engine;
  unsigned sessions;
};

bool make_tiers(std::string_view names, std::vector<Tier>* out) {
  while (!names.empty()) {
    std::string_view name = names.substr(0, names.find(','));
    names.remove_prefix(std::min(names.size(), name.size() + 1));
    size_t colon = std::min(name.find(':'), name.size());
    std::string number(name.substr(std::min(colon + 1, name.size())));
    unsigned long sessions = colon == name.size() ? 2 : std::strtoul(number.c_str(), nullptr, 10);
    name = name.substr(0, colon);
    const Mode* mode = nullptr;
    for (const Mode& each : kModes) {
      if (each.name == name) mode = &each;
    }
    if (mode == nullptr || sessions == 0) return false;
    out->push_back({mode->name, std::make_unique<Engine>(Engine::Options{mode->jit}), static_cast<unsigned>(sessions)});
    if (!out->back().engine->uses_jit()) return false;
  }
  return !out->empty();
}

// In all sessions of the tier, but for programs that run for long: these are compiled in the first.
bool is_same(const Tier& tier, const Compiled& compiled, const Ending& expected, const char* name) {
  uint64_t spent = 0;
  for (unsigned session = 1; session <= tier.sessions && (session <= 2 || spent < kMostFuel); ++session) {
    Ending got = run(*tier.engine, compiled);
    spent += got.meters.fuel;
    std::string what = difference(expected, got);
    if (what.empty()) continue;
    std::printf("%s differs in %s, session %u: %s\n", name, std::string(tier.name).c_str(), session, what.c_str());
    return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<Tier> tiers;
  if (argc < 3 || !make_tiers(argv[1], &tiers)) {
    std::fputs("compare_tiers MODES FILE...; modes are on, eager, late, exits, blank, where there is native code\n", stderr);
    return 2;
  }
  Engine interpreter;
  bool differs = false;
  for (int index = 2; index < argc; ++index) {
    std::printf("%s\n", argv[index]);
    std::fflush(stdout);
    std::ifstream file(argv[index], std::ios::binary);
    std::string source{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file) {
      std::fprintf(stderr, "can't read %s\n", argv[index]);
      return 2;
    }
    Ending expected = run(interpreter, compile(interpreter, source, argv[index]));
    for (const Tier& tier : tiers) {
      differs = !is_same(tier, compile(*tier.engine, source, argv[index]), expected, argv[index]) || differs;
    }
  }
  return differs ? 1 : 0;
}
