// `sandboa replay`: a recorded run once more, with its output and its exit code.
#include <cstdio>

#include "cli/commands.h"
#include "sandboa/sandboa.h"

namespace sandboa::cli {

int run_replay(const CommandLine& command_line) {
  std::string log;
  if (!read_source(command_line, &log)) return kExitUsage;
  Engine engine;
  Replay::Options options;
  options.output = write_output;
  options.errors = write_errors;
  if (command_line.goes_live) options.live.emplace();
  Replay replay(engine, log, std::move(options));
  Replay::Step step = replay.run();
  std::fflush(stdout);
  int code = 0;
  if (step.kind == Replay::Step::Kind::kTurn) {
    code = report_turn(step.turn);
  } else if (step.kind == Replay::Step::Kind::kDiverged || step.kind == Replay::Step::Kind::kDamaged) {
    code = kExitDiverged;
  }
  bool is_expected = step.kind == Replay::Step::Kind::kTurn && (step.is_checked || command_line.goes_live);
  if (!is_expected) std::fprintf(stderr, "sandboa: %s\n", step.message().c_str());
  if (command_line.stats != StatsFormat::kNone) print_stats(command_line.stats, replay.meters(), {});
  return code;
}

}  // namespace sandboa::cli
