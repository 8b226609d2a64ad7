// What the command line `sandboa` does: see cli/options.cpp for its help.
#include <cstdio>

#include "cli/commands.h"
#include "cli/options.h"

namespace sandboa::cli {

namespace {

int run_command(const CommandLine& command_line) {
  switch (command_line.command) {
    case Command::kRun:
      return run_program(command_line);
    case Command::kReplay:
      return run_replay(command_line);
    case Command::kDump:
      return dump_stage(command_line);
    case Command::kInspectSnapshot:
      return inspect_snapshot(command_line);
    case Command::kResumeSnapshot:
      return resume_snapshot(command_line);
    case Command::kRepl:
      return run_repl(command_line);
    case Command::kHelp:
      std::fputs(kHelpText, stdout);
      return 0;
    case Command::kVersion:
      std::puts("sandboa 0.1.0 (Python 3.14)");
      return 0;
  }
  return 0;
}

}  // namespace

int run_command_line(int argc, char** argv) {
  CommandLine command_line;
  std::string problem;
  if (!parse_command_line(argc, argv, &command_line, &problem)) {
    std::fprintf(stderr, "sandboa: %s (see sandboa --help)\n", problem.c_str());
    return kExitUsage;
  }
  if (!use_jit_tools(command_line.jit_tools)) return kExitUsage;
  int code = run_command(command_line);
  if (command_line.jit_tools.counters) print_native_code_counters();
  return code;
}

}  // namespace sandboa::cli
