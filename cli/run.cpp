// `sandboa run`: one program, its output on standard output, its traceback on standard error, nothing else.
#include <cerrno>
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <functional>
#include <memory>

#include "cli/commands.h"
#include "embed/session_access.h"
#include "sandboa/sandboa.h"

namespace sandboa::cli {

namespace {

uint64_t now_ns() {
  auto since_epoch = std::chrono::steady_clock::now().time_since_epoch();
  return static_cast<uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(since_epoch).count());
}

using Sink = std::function<void(std::string_view)>;

void write_to(FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

}  // namespace

void write_output(std::string_view text) { write_to(stdout, text); }

void write_errors(std::string_view text) {
  std::fflush(stdout);  // what was printed before stands before
  write_to(stderr, text);
}

Session::Options session_options(const CommandLine& command_line, Imports imports) {
  Session::Options options;
  options.modules = std::move(imports.modules);
  options.granted_modules = std::move(imports.granted);
  options.allowed_imports = command_line.allowed_imports;
  options.limits = command_line.limits;
  options.capabilities = command_line.capabilities;
  options.mounts = command_line.mounts;
  options.environment = command_line.environment;
  if (!command_line.snapshot_to.empty()) options.functions = {HostFunction("snapshot", HostFunction::Parameters())};
  if (command_line.uses_hash_seed) options.hash_seed = command_line.hash_seed;
  options.output = write_output;
  options.errors = write_errors;
  return options;
}

namespace {

Session make_session(const Engine& engine, const CommandLine& command_line, Imports imports, Sink record) {
  Session::Options options = session_options(command_line, std::move(imports));
  options.record = std::move(record);
  Session session(engine, std::move(options));
  const StressOptions& stress = command_line.stress;
  vm::Vm& vm = embed::SessionAccess::vm(session);
  vm.set_stress({stress.collect_always, stress.tiny_segments});
  embed::SessionAccess::state(session).set_suspend_always(stress.suspend_always);
  embed::SessionAccess::state(session).set_suspend_output(stress.snapshot_always);
  if (stress.redzones) vm.heap.testing_redzones();
  if (stress.fail_allocation != 0) vm.heap.testing_fail_allocation(stress.fail_allocation);
  if (stress.fail_every != 0) vm.heap.testing_fail_every(stress.fail_every);
  return session;
}

// SystemExit with a text prints the text; any other uncaught exception its traceback, and what to do about it if we know.
int report_error(const GuestError& error) {
  if (error.code == "exit") return error.exit_code;
  if (error.type == "SystemExit") {
    write_to(stderr, error.message + "\n");
    return kExitError;
  }
  write_to(stderr, error.traceback);
  // Often the traceback's last line ends with it.
  if (!error.hint.empty() && error.traceback.find(error.hint) == std::string::npos) {
    std::fprintf(stderr, "sandboa: hint: %s\n", error.hint.c_str());
  }
  return kExitError;
}

int report_trap(const LimitTrap& trap) {
  write_to(stderr, trap.traceback);
  std::fprintf(stderr, "sandboa: %s", trap.message());
  if (trap.allowed != 0) std::fprintf(stderr, " (allowed %" PRIu64 ", used %" PRIu64 ")", trap.allowed, trap.used);
  std::fputc('\n', stderr);
  return kExitTrap;
}

}  // namespace

void print_stats(StatsFormat format, const Meters& meters, const Timing& timing) {
  struct Row {
    const char* name;
    uint64_t value;
    const char* unit;
  };
  const Row rows[] = {
      {"fuel", meters.fuel, "units"},
      {"memory_bytes", meters.memory_bytes, "bytes"},
      {"peak_memory_bytes", meters.peak_memory_bytes, "bytes"},
      {"allocations", meters.allocations, "objects"},
      {"collections", meters.collections, ""},
      {"output_bytes", meters.output_bytes, "bytes"},
      {"host_calls", meters.host_calls, ""},
      {"compile_ns", timing.compile_ns, "ns"},
      {"run_ns", timing.run_ns, "ns"},
  };
  const char* separator = "{";
  for (const Row& row : rows) {
    if (format == StatsFormat::kJson) {
      std::fprintf(stderr, "%s\"%s\": %" PRIu64, separator, row.name, row.value);
      separator = ", ";
    } else {
      std::fprintf(stderr, "%-18s %14" PRIu64 " %s\n", row.name, row.value, row.unit);
    }
  }
  if (format == StatsFormat::kJson) std::fputs("}\n", stderr);
}

namespace {

// In the stress mode `snapshot` writing suspends; the run goes on in a session that was made from a snapshot: at the first
// so many times, then now and then, or the few programs that write much would take most of the time.
Turn go_on_from_snapshots(const Engine& engine, const CommandLine& command_line, Session& session, Turn turn) {
  constexpr uint32_t kAlways = 32;
  constexpr uint32_t kEvery = 7;
  for (uint32_t n = 0; command_line.stress.snapshot_always && turn.suspended(); ++n) {
    if (n >= kAlways && n % kEvery != 0) {
      turn = session.resume(HostValue());
      continue;
    }
    Snapshot snapshot = session.snapshot();
    if (!snapshot.ok()) return Turn(Turn::Rejection{"no snapshot: " + snapshot.reason()});
    Session::Options options = embed::SessionAccess::state(session).options();
    Restored restored = Session::restore(engine, snapshot.bytes(), std::move(options));
    if (!restored.ok()) return Turn(Turn::Rejection{"no session from the snapshot: " + restored.reason()});
    Snapshot again = restored.session().snapshot();
    if (again.bytes() != snapshot.bytes()) return Turn(Turn::Rejection{"the restored session gives another snapshot"});
    session = std::move(restored.session());
    embed::SessionAccess::state(session).set_suspend_output(true);
    if (command_line.stress.redzones) embed::SessionAccess::vm(session).heap.testing_redzones();
    turn = session.resume(HostValue());
  }
  return turn;
}

// In the stress mode `alloc` the session must still work after the trap.
bool still_works(Session& session) {
  embed::SessionAccess::vm(session).heap.testing_fail_allocation(0);
  Turn turn = session.feed("1 + 1");
  return turn.completed() && turn.value() == HostValue(2);
}

}  // namespace

int report(Session& session, const Turn& turn, const CommandLine& command_line) {
  int code = report_turn(turn);
  if (turn.trapped() && command_line.stress.fail_allocation != 0 && !still_works(session)) {
    std::fputs("sandboa: the session is broken after the trap\n", stderr);
    return kExitError;
  }
  return code;
}

namespace {

// In the stress mode `replay` the log of the run must give the same run.
int check_replay(const Engine& engine, const std::string& log, int code) {
  Replay replay(engine, log);
  Replay::Step step = replay.run();
  if (step.kind == Replay::Step::Kind::kTurn && step.is_checked) return code;
  std::fprintf(stderr, "sandboa: replay: %s\n", step.message().c_str());
  return kExitDiverged;
}

}  // namespace

int report_turn(const Turn& turn) {
  switch (turn.kind()) {
    case Turn::Kind::kCompleted:
      return 0;
    case Turn::Kind::kRaised:
      return report_error(turn.error());
    case Turn::Kind::kTrapped:
      return report_trap(turn.trap());
    default:
      std::fprintf(stderr, "sandboa: %s\n", turn.reason().c_str());
      return kExitError;
  }
}

bool read_file(const std::string& path, std::string* out) {
  FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    std::fprintf(stderr, "sandboa: can't open file '%s': [Errno %d] %s\n", path.c_str(), errno, std::strerror(errno));
    return false;
  }
  char buffer[64 * 1024];
  size_t count;
  while ((count = std::fread(buffer, 1, sizeof buffer, file)) != 0) out->append(buffer, count);
  bool failed = std::ferror(file) != 0;
  if (file != stdin) std::fclose(file);
  if (failed) std::fprintf(stderr, "sandboa: can't read '%s'\n", path.c_str());
  return !failed;
}

bool read_modules(const Engine& engine, const CommandLine& command_line, Imports* out) {
  for (const CommandLine::Module& module : command_line.modules) {
    Session::Module read{module.name, "", module.is_package, module.path};
    if (!read_file(module.path, &read.source)) return false;
    out->modules.push_back(std::move(read));
  }
  for (const std::string& folder : command_line.granted_folders) {
    Modules::DirectoryOptions options;
    options.shown_as = folder;
    Modules granted = Modules::from_directory(engine, folder, options);
    if (!granted.ok()) {
      std::fprintf(stderr, "sandboa: can't grant imports from '%s': %s\n", folder.c_str(), granted.reason().c_str());
      return false;
    }
    for (const std::string& problem : granted.problems()) {
      std::fprintf(stderr, "sandboa: %s/%s\n", folder.c_str(), problem.c_str());
    }
    out->granted.push_back(std::move(granted));
  }
  return true;
}

namespace {

// Each piece of the log is with the system before its consequences.
bool open_log(const CommandLine& command_line, Sink* record) {
  if (command_line.record.empty()) return true;
  std::shared_ptr<FILE> file(std::fopen(command_line.record.c_str(), "wb"), [](FILE* open) {
    if (open != nullptr) std::fclose(open);
  });
  if (file == nullptr) {
    std::fprintf(stderr, "sandboa: can't write '%s': %s\n", command_line.record.c_str(), std::strerror(errno));
    return false;
  }
  *record = [file](std::string_view piece) {
    write_to(file.get(), piece);
    std::fflush(file.get());
  };
  return true;
}

}  // namespace

bool read_source(const CommandLine& command_line, std::string* out) {
  if (!command_line.path.empty()) return read_file(command_line.path, out);
  *out = command_line.code;
  return true;
}

int run_program(const CommandLine& command_line) {
  std::string source;
  Imports imports;
  Engine engine(command_line.engine);
  if (!read_source(command_line, &source) || !read_modules(engine, command_line, &imports)) return kExitUsage;
  Timing timing;
  uint64_t start = now_ns();
  CompileOptions options;
  options.file_name = command_line.file_name;
  options.returns_last_expression = false;
  options.is_feed = false;
  options.limits = command_line.limits;
  Compiled compiled = engine.compile(source, options);
  timing.compile_ns = now_ns() - start;
  if (compiled.error() != nullptr) return report_error(*compiled.error());
  if (compiled.trap() != nullptr) return report_trap(*compiled.trap());

  std::string log;
  Sink record;
  if (!open_log(command_line, &record)) return kExitUsage;
  if (command_line.stress.replay) record = [&log](std::string_view piece) { log += piece; };
  Session session = make_session(engine, command_line, std::move(imports), std::move(record));
  start = now_ns();
  Turn turn = go_on_from_snapshots(engine, command_line, session, session.feed(compiled.program()));
  timing.run_ns = now_ns() - start;
  std::fflush(stdout);
  int code = waits_in_snapshot(turn) ? 0 : report(session, turn, command_line);
  if (command_line.stress.replay) code = check_replay(engine, log, code);
  if (!write_snapshot(command_line, session, turn)) code = kExitError;
  if (command_line.stats != StatsFormat::kNone) print_stats(command_line.stats, session.meters(), timing);
  return code;
}

// Statement by statement. A line that ends in ":" or follows one is part of a block, which ends at an empty line.
int run_repl(const CommandLine& command_line) {
  Imports imports;
  Engine engine(command_line.engine);
  if (!read_modules(engine, command_line, &imports)) return kExitUsage;
  Sink record;
  if (!open_log(command_line, &record)) return kExitUsage;
  Session session = make_session(engine, command_line, std::move(imports), std::move(record));
  std::string pending;
  char line[16 * 1024];
  for (;;) {
    std::fputs(pending.empty() ? ">>> " : "... ", stdout);
    std::fflush(stdout);
    if (std::fgets(line, sizeof line, stdin) == nullptr) break;
    std::string_view text(line);
    bool is_blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    std::string_view trimmed = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    bool opens_block = trimmed.ends_with(':') || trimmed.starts_with('@');
    pending += text;
    if (!is_blank && (opens_block || pending.size() != text.size())) continue;
    Turn turn = session.feed(pending, {}, "<stdin>");
    pending.clear();
    std::fflush(stdout);
    if (turn.completed()) {
      if (!turn.value().is_none()) std::printf("%s\n", turn.value().repr().c_str());
    } else {
      int code = report(session, turn, command_line);
      if (turn.raised() && turn.error().type == "SystemExit") return code;
    }
  }
  std::fputc('\n', stdout);
  return 0;
}

}  // namespace sandboa::cli
