// The commands of `sandboa`; each answers the process's exit code.
#pragma once

#include <string>

#include "cli/options.h"
#include "sandboa/session.h"

namespace sandboa::cli {

constexpr int kExitError = 1;  // uncaught exception, syntax error, unreadable file
constexpr int kExitUsage = 2;
constexpr int kExitDiverged = 3;  // a replay goes another way than its log
constexpr int kExitTrap = 120;    // a limit was hit

int run_program(const CommandLine& command_line);
int run_replay(const CommandLine& command_line);
int dump_stage(const CommandLine& command_line);
int run_repl(const CommandLine& command_line);

// What a turn came to, on standard error; the exit code for it.
int report_turn(const Turn& turn);
// `--stats`.
struct Timing {
  uint64_t compile_ns = 0;
  uint64_t run_ns = 0;
};
void print_stats(StatsFormat format, const Meters& meters, const Timing& timing);

// The program text. False: it cannot be read (the reason is on standard error).
bool read_source(const CommandLine& command_line, std::string* out);

}  // namespace sandboa::cli
