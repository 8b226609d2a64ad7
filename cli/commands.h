// The commands of `sandboa`; each answers the process's exit code.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "sandboa/sandboa.h"

namespace sandboa::cli {

constexpr int kExitError = 1;  // uncaught exception, syntax error, unreadable file
constexpr int kExitUsage = 2;
constexpr int kExitDiverged = 3;  // a replay goes another way than its log
constexpr int kExitTrap = 120;    // a limit was hit

// All of `sandboa ARGUMENTS`.
int run_command_line(int argc, char** argv);

int run_program(const CommandLine& command_line);
int run_replay(const CommandLine& command_line);
int dump_stage(const CommandLine& command_line);
int run_repl(const CommandLine& command_line);
int inspect_snapshot(const CommandLine& command_line);
int resume_snapshot(const CommandLine& command_line);

// `--jit-tools`: false, with the reason on standard error, if the file for perf cannot be made. Before any engine.
bool use_jit_tools(const CommandLine::JitTools& tools);
void print_native_code_counters();

// Where what a session writes goes.
void write_output(std::string_view text);
void write_errors(std::string_view text);

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

// What the program may import.
struct Imports {
  std::vector<Session::Module> modules;
  std::vector<Modules> granted;
};
bool read_modules(const Engine& engine, const CommandLine& command_line, Imports* out);

// Of a session that a snapshot may be made of, or that comes from one.
Session::Options session_options(const CommandLine& command_line, Imports imports);
bool read_file(const std::string& path, std::string* out);
// Writes the snapshot that --snapshot-to asks for, if the turn is one to write it at: the session waits in snapshot(), or
// has nothing more to do. False: that failed.
bool write_snapshot(const CommandLine& command_line, Session& session, const Turn& turn);
bool waits_in_snapshot(const Turn& turn);
// Says what a turn ended with; the exit code.
int report(Session& session, const Turn& turn, const CommandLine& command_line);

}  // namespace sandboa::cli
