#include "cli/options.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace sandboa::cli {

const char* const kHelpText =
    R"(Sandboa runs Python 3.14 code in a sandbox with limits.

usage:
  sandboa [run] FILE [options]     run a program; FILE "-" is standard input
  sandboa -c CODE [options]        run CODE
  sandboa dump --stage=STAGE [--unit=NAME] FILE|-c CODE
                                   show what the compiler makes of a program
                                   STAGE: tokens ast scopes ir ir-opt bytecode
  sandboa snapshot inspect FILE [options]
                                   show what a snapshot holds
  sandboa snapshot resume FILE [options]
                                   go on where the snapshot was made, with its limits but
                                   for those that are given
  sandboa replay LOG [--live]      run once more what `run --record LOG FILE` has recorded,
                                   and check that it does the same; with --live a run whose
                                   recording was cut off goes on where the log ends
  sandboa                          read and run statement by statement

limits (K, M, G and KB, MB, GB are powers of 1024):
  --max-memory BYTES     everything the program holds        (128MB)
  --max-time SECONDS     wall clock, compiling included      (5)
  --max-fuel N           about one unit per instruction      (1000000000)
  --max-objects N        live objects                        (10000000)
  --max-recursion N      nested calls, then RecursionError   (1000)
  --max-output BYTES     what print() may write              (1MB)
  --max-source BYTES     size of the program                 (2MB)

other options:
  --stats[=json]         what was spent, on standard error
  --module NAME=FILE     lets the program import FILE as NAME
  --modules FOLDER       lets it import the .py files in there, and in folders with __init__.py
  --grant-imports FOLDER lets it import the modules and packages in there, read at
                         once and not at its expense
  --allow-imports NAMES  nothing but these: math,shop.*
  --mount PATH=FOLDER    lets it read the files of FOLDER under PATH; PATH:rw=FOLDER
                         lets it write them, PATH:overlay=FOLDER keeps changes in
                         memory, PATH:memory has none of the host's
  --env NAME=VALUE       an environment variable for os.environ
  --hash-seed N          fixes the hashes of strings, and so the order of sets
  --clock WHAT           denied, virtual (from 2026-01-01) or system  (virtual)
  --sleep WHAT           denied, virtual (no time passes) or system   (virtual)
  --random WHAT          denied, system, or a number as seed
  --snapshot-to FILE     gives the program a function snapshot(), which writes a snapshot
                         to FILE and ends; else it is written when the program has ended
  --key-file FILE        the key that snapshots are authenticated by (16 bytes or more)
  --record LOG           writes all that comes from outside to the file LOG, for replay
  --jit MODE             off, or on: native code for what is hot; for tests eager, late, exits,
                         blank  (off)
  --jit-tools LIST       perf: names for `perf report`, in /tmp/perf-PID.map; gdb: functions and
                         frames for GDB; counters: what was compiled, and why it was left;
                         asm: the code of what was compiled; both on standard error
  --stress=MODE          for tests: gc, segments, suspend, snapshot, replay, redzones, alloc:N,
                         scarce:N; may come more than once
  --version, --help

exit codes: 0, or what SystemExit says; 1 after an uncaught exception or a
syntax error; 2 for a wrong command line; 3 when a replay goes another way than its
log; 120 when a limit was hit.
)";

namespace {

bool parse_number(std::string_view text, uint64_t* out) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
  return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

bool parse_bytes(std::string_view text, uint64_t* out) {
  uint64_t scale = 1;
  if (text.ends_with('B') || text.ends_with('b')) text.remove_suffix(1);
  if (!text.empty()) {
    switch (text.back() | 0x20) {
      case 'k':
        scale = uint64_t{1} << 10;
        break;
      case 'm':
        scale = uint64_t{1} << 20;
        break;
      case 'g':
        scale = uint64_t{1} << 30;
        break;
      default:
        break;
    }
    if (scale != 1) text.remove_suffix(1);
  }
  uint64_t number;
  if (!parse_number(text, &number) || number > UINT64_MAX / scale) return false;
  *out = number * scale;
  return true;
}

bool parse_seconds(std::string_view text, uint64_t* nanoseconds) {
  double seconds;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc() || end != text.data() + text.size() || !(seconds >= 0) || seconds > 1e9) return false;
  *nanoseconds = static_cast<uint64_t>(seconds * 1e9);
  return true;
}

bool parse_grant(std::string_view text, Grant* grant) {
  if (text == "denied") {
    *grant = Grant::kDenied;
  } else if (text == "virtual") {
    *grant = Grant::kDeterministic;
  } else if (text == "system") {
    *grant = Grant::kSystem;
  } else {
    return false;
  }
  return true;
}

bool parse_random(std::string_view text, RandomPolicy* policy) {
  uint64_t seed;
  if (!parse_number(text, &seed)) return text != "virtual" && parse_grant(text, &policy->grant);
  policy->seed = seed;
  return true;
}

bool parse_jit(std::string_view text, Engine::Options::Jit* jit) {
  using Jit = Engine::Options::Jit;
  constexpr std::string_view kModes[] = {"off", "on", "eager", "late", "exits", "blank"};  // in the order of the enumeration
  auto found = std::find(std::begin(kModes), std::end(kModes), text);
  *jit = static_cast<Jit>(found - std::begin(kModes));
  return found != std::end(kModes);
}

bool parse_jit_tools(std::string_view text, CommandLine::JitTools* tools) {
  while (!text.empty()) {
    std::string_view name = text.substr(0, text.find(','));
    text.remove_prefix(std::min(text.size(), name.size() + 1));
    if (name == "perf") {
      tools->perf = true;
    } else if (name == "gdb") {
      tools->gdb = true;
    } else if (name == "counters") {
      tools->counters = true;
    } else if (name == "asm") {
      tools->listings = true;
    } else {
      return false;
    }
  }
  return true;
}

bool parse_stress(std::string_view text, StressOptions* stress) {
  constexpr struct {
    std::string_view name;
    bool StressOptions::*flag;
  } kFlags[] = {
      {"gc", &StressOptions::collect_always},      {"segments", &StressOptions::tiny_segments},
      {"suspend", &StressOptions::suspend_always}, {"snapshot", &StressOptions::snapshot_always},
      {"replay", &StressOptions::replay},          {"redzones", &StressOptions::redzones},
  };
  for (const auto& row : kFlags) {
    if (row.name == text) return stress->*row.flag = true;
  }
  if (text.starts_with("scarce:")) return parse_number(text.substr(7), &stress->fail_every) && stress->fail_every != 0;
  if (text.starts_with("alloc:")) {
    return parse_number(text.substr(6), &stress->fail_allocation) && stress->fail_allocation != 0;
  }
  return false;
}

class Parser {
 public:
  Parser(int argc, char** argv, CommandLine* out, std::string* problem) : out_(out), problem_(problem) {
    for (int i = 1; i < argc; ++i) arguments_.push_back(argv[i]);
  }

  bool run() {
    bool is_named = !arguments_.empty() && (arguments_[0] == "run" || arguments_[0] == "dump" || arguments_[0] == "replay");
    if (is_named) {
      named_command_ = true;
      if (arguments_[0] == "dump") out_->command = Command::kDump;
      if (arguments_[0] == "replay") out_->command = Command::kReplay;
      position_ = 1;
    } else if (!arguments_.empty() && arguments_[0] == "snapshot") {
      named_command_ = true;
      bool inspects = arguments_.size() > 1 && arguments_[1] == "inspect";
      if (!inspects && (arguments_.size() < 2 || arguments_[1] != "resume"))
        return fail("snapshot inspect or snapshot resume?");
      out_->command = inspects ? Command::kInspectSnapshot : Command::kResumeSnapshot;
      position_ = 2;
    }
    while (position_ < arguments_.size()) {
      if (!parse_argument(arguments_[position_++])) return false;
    }
    return check();
  }

 private:
  bool fail(const std::string& problem) {
    *problem_ = problem;
    return false;
  }

  bool parse_argument(std::string_view argument) {
    if (argument == "--help" || argument == "-h") {
      out_->command = Command::kHelp;
      return true;
    }
    if (argument == "--version" || argument == "-V") {
      out_->command = Command::kVersion;
      return true;
    }
    if (argument == "-c") {
      if (position_ == arguments_.size()) return fail("-c needs an argument");
      return set_source("<string>", "", arguments_[position_++]);
    }
    if (argument == "-") return set_source("<stdin>", "-", "");
    if (argument == "--live" && out_->command == Command::kReplay) {
      out_->goes_live = true;
      return true;
    }
    if (argument == "--stats") {
      out_->stats = StatsFormat::kText;
      return true;
    }
    if (argument.starts_with("--")) return parse_option(argument);
    if (argument.starts_with('-')) return fail("unknown option " + std::string(argument));
    return set_source(argument, argument, "");
  }

  bool set_source(std::string_view file_name, std::string_view path, std::string_view code) {
    if (has_source_) return fail("more than one program; a program gets no arguments");
    has_source_ = true;
    out_->file_name = file_name;
    out_->path = path;
    out_->code = code;
    return true;
  }

  // "--name=value" or "--name value".
  bool parse_option(std::string_view argument) {
    size_t equals = argument.find('=');
    std::string name(argument.substr(0, equals));
    std::string_view value;
    if (equals != std::string_view::npos) {
      value = argument.substr(equals + 1);
    } else if (position_ < arguments_.size()) {
      value = arguments_[position_++];
    } else {
      return fail(name + " is unknown or needs a value");
    }
    bool known = true;
    bool valid = set_option(name, value, &known);
    if (!known) return fail("unknown option " + name);
    return valid || fail("bad value for " + name + ": " + std::string(value));
  }

  bool set_limit(std::string_view name, std::string_view value, bool* known) {
    constexpr struct {
      std::string_view name;
      uint64_t Limits::*limit;
      bool (*parse)(std::string_view, uint64_t*);
    } kLimits[] = {
        {"memory", &Limits::memory_bytes, parse_bytes},
        {"output", &Limits::output_bytes, parse_bytes},
        {"source", &Limits::source_bytes, parse_bytes},
        {"time", &Limits::time_ns, parse_seconds},
        {"fuel", &Limits::fuel, parse_number},
        {"objects", &Limits::objects, parse_number},
        {"recursion", &Limits::recursion_depth, parse_number},
    };
    for (const auto& row : kLimits) {
      if (row.name != name) continue;
      out_->given_limits.push_back(row.limit);
      return row.parse(value, &(out_->limits.*row.limit));
    }
    *known = false;
    return false;
  }

  bool set_option(std::string_view name, std::string_view value, bool* known) {
    if (name.starts_with("--max-")) return set_limit(name.substr(6), value, known);
    if (name == "--clock") return parse_grant(value, &out_->capabilities.clock.grant);
    if (name == "--sleep") return parse_grant(value, &out_->capabilities.sleep.grant);
    if (name == "--random") return parse_random(value, &out_->capabilities.random);
    if (name == "--jit") return parse_jit(value, &out_->engine.jit);
    if (name == "--jit-tools") return parse_jit_tools(value, &out_->jit_tools);
    if (name == "--stress") return parse_stress(value, &out_->stress);
    if (name == "--stage") {
      out_->stage = value;
      return true;
    }
    if (name == "--record") {
      out_->record = value;
      return !value.empty();
    }
    if (name == "--unit") {
      out_->unit = value;
      return true;
    }
    if (name == "--snapshot-to" || name == "--key-file") {
      (name == "--snapshot-to" ? out_->snapshot_to : out_->key_file) = value;
      return !value.empty();
    }
    if (name == "--module") return add_module(value);
    if (name == "--mount") return add_mount(value);
    if (name == "--env") return add_variable(value);
    if (name == "--grant-imports") {
      out_->granted_folders.emplace_back(value);
      return !value.empty();
    }
    if (name == "--allow-imports") return add_allowed_imports(value);
    if (name == "--modules") return add_modules(std::string(value), "");
    if (name == "--stats") {
      out_->stats = value == "json" ? StatsFormat::kJson : StatsFormat::kText;
      return value == "json" || value == "text";
    }
    if (name == "--hash-seed") {
      out_->uses_hash_seed = true;
      return parse_number(value, &out_->hash_seed);
    }
    *known = false;
    return false;
  }

  // NAME=FILE; a file called __init__.py is a package.
  bool add_module(std::string_view value) {
    size_t equals = value.find('=');
    if (equals == 0 || equals == std::string_view::npos || equals + 1 == value.size()) return false;
    std::string path(value.substr(equals + 1));
    bool is_package = std::filesystem::path(path).filename() == "__init__.py";
    out_->modules.push_back({std::string(value.substr(0, equals)), path, is_package});
    return true;
  }

  // PATH=FOLDER, PATH:rw=FOLDER, PATH:overlay=FOLDER, PATH:memory.
  bool add_mount(std::string_view value) {
    Mount mount;
    size_t equals = value.find('=');
    std::string_view path = value.substr(0, equals);
    if (equals != std::string_view::npos) mount.directory = value.substr(equals + 1);
    size_t colon = path.rfind(':');
    std::string_view kind = colon == std::string_view::npos ? "" : path.substr(colon + 1);
    if (kind == "rw") mount.kind = Mount::Kind::kReadWrite;
    if (kind == "overlay") mount.kind = Mount::Kind::kOverlay;
    if (kind == "memory") mount.kind = Mount::Kind::kMemory;
    mount.path = path.substr(0, mount.kind == Mount::Kind::kReadOnly ? std::string_view::npos : colon);
    out_->mounts.push_back(mount);
    return mount.path.starts_with('/') && mount.directory.empty() == (mount.kind == Mount::Kind::kMemory);
  }

  bool add_variable(std::string_view value) {
    size_t equals = value.find('=');
    if (equals == 0 || equals == std::string_view::npos) return false;
    out_->environment.emplace_back(value.substr(0, equals), value.substr(equals + 1));
    return true;
  }

  bool add_allowed_imports(std::string_view names) {
    if (!out_->allowed_imports.has_value()) out_->allowed_imports.emplace();
    while (!names.empty()) {
      size_t comma = std::min(names.find(','), names.size());
      out_->allowed_imports->emplace_back(names.substr(0, comma));
      names.remove_prefix(std::min(comma + 1, names.size()));
    }
    return true;
  }

  // In name order, so that every run is the same.
  bool add_modules(const std::string& folder, const std::string& prefix) {
    std::error_code error;
    std::vector<std::filesystem::path> entries;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) entries.push_back(entry.path());
    if (error) return false;
    std::sort(entries.begin(), entries.end());
    for (const std::filesystem::path& entry : entries) {
      if (entry.filename() == "__init__.py") continue;
      std::string name = prefix + entry.stem().string();
      if (std::filesystem::is_regular_file(entry / "__init__.py", error)) {
        out_->modules.push_back({name, (entry / "__init__.py").string(), true});
        if (!add_modules(entry.string(), name + ".")) return false;
      } else if (entry.extension() == ".py") {
        out_->modules.push_back({name, entry.string(), false});
      }
    }
    return true;
  }

  bool check() {
    if (out_->command == Command::kHelp || out_->command == Command::kVersion) return true;
    bool is_dump = out_->command == Command::kDump;
    if (!is_dump && (!out_->stage.empty() || !out_->unit.empty())) return fail("--stage and --unit belong to dump");
    if (is_dump && out_->stage.empty()) return fail("dump needs --stage");
    if (has_source_) return true;
    bool reads_snapshot = out_->command == Command::kInspectSnapshot || out_->command == Command::kResumeSnapshot;
    if (named_command_) return fail(reads_snapshot ? "which snapshot?" : "which program?");
    out_->command = Command::kRepl;
    return true;
  }

  CommandLine* out_;
  std::string* problem_;
  std::vector<std::string_view> arguments_;
  size_t position_ = 0;
  bool named_command_ = false;
  bool has_source_ = false;
};

}  // namespace

bool parse_command_line(int argc, char** argv, CommandLine* out, std::string* problem) {
  return Parser(argc, argv, out, problem).run();
}

}  // namespace sandboa::cli
