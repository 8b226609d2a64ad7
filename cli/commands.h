// The commands of `sandboa`; each answers the process's exit code.
#pragma once

#include <string>

#include "cli/options.h"

namespace sandboa::cli {

constexpr int kExitError = 1;  // uncaught exception, syntax error, unreadable file
constexpr int kExitUsage = 2;
constexpr int kExitTrap = 120;  // a limit was hit

int run_program(const CommandLine& command_line);
int dump_stage(const CommandLine& command_line);
int run_repl(const CommandLine& command_line);

// The program text. False: it cannot be read (the reason is on standard error).
bool read_source(const CommandLine& command_line, std::string* out);

}  // namespace sandboa::cli
