// The command line as data.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sandboa/capabilities.h"
#include "sandboa/engine.h"
#include "sandboa/limits.h"
#include "sandboa/mounts.h"

namespace sandboa::cli {

enum class Command : uint8_t { kRun, kReplay, kDump, kInspectSnapshot, kResumeSnapshot, kRepl, kHelp, kVersion };
enum class StatsFormat : uint8_t { kNone, kText, kJson };

// Modes for the test harness: the program must do the same in all of them.
struct StressOptions {
  bool collect_always = false;
  bool tiny_segments = false;
  bool suspend_always = false;
  bool snapshot_always = false;  // print() suspends, and the run goes on in a session restored from a snapshot
  bool replay = false;           // the run is recorded and replayed
  bool redzones = false;         // what lies behind an object is poisoned, in a build with AddressSanitizer
  uint64_t fail_allocation = 0;  // the n-th allocation from the start on; 0: none
  uint64_t fail_every = 0;       // every n-th allocation; 0: none
};

struct CommandLine {
  Command command = Command::kRun;
  std::string file_name;  // as tracebacks show it: a path, "<string>" or "<stdin>"
  std::string path;       // to read; "-" is standard input; empty: `code` is the source
  std::string code;
  Limits limits;
  std::vector<uint64_t Limits::*> given_limits;  // that the command line names; others have their defaults
  StatsFormat stats = StatsFormat::kNone;
  StressOptions stress;
  std::string stage;  // dump
  std::string unit;   // dump: only functions of this qualified name; empty: all
  Capabilities capabilities;
  bool uses_hash_seed = false;
  uint64_t hash_seed = 0;
  struct Module {
    std::string name;
    std::string path;
    bool is_package = false;
  };
  std::vector<Module> modules;  // that the program may import
  std::vector<std::string> granted_folders;
  std::optional<std::vector<std::string>> allowed_imports;
  std::vector<Mount> mounts;
  std::vector<std::pair<std::string, std::string>> environment;
  std::string snapshot_to;  // a file that a snapshot of the session is written to; empty: none
  std::string key_file;     // with the key that snapshots are authenticated by; empty: none
  std::string record;       // file for the log; empty: none
  bool goes_live = false;   // replay: where the log ends the run goes on
  Engine::Options engine;
  struct JitTools {
    bool perf = false;
    bool gdb = false;
    bool counters = false;
    bool listings = false;
  };
  JitTools jit_tools;
};

// False: *problem says what is wrong with the arguments.
bool parse_command_line(int argc, char** argv, CommandLine* out, std::string* problem);

extern const char* const kHelpText;

}  // namespace sandboa::cli
