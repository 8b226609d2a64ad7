#include "embed/inspect_snapshot.h"

#include <algorithm>
#include <cinttypes>
#include <cstdarg>
#include <cstdio>
#include <map>
#include <memory>
#include <set>

#include "embed/call_text.h"
#include "embed/granted_modules.h"
#include "embed/library_modules.h"
#include "embed/session_state.h"
#include "embed/snapshot_envelope.h"
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/source_excerpt.h"
#include "runtime/types/str.h"
#include "vm/frame.h"
#include "vm/prelude.h"

namespace sandboa::embed {

using runtime::Kind;
using runtime::Object;
using runtime::Value;

namespace {

// Whatever the snapshot says, no more than this is taken to look at it.
constexpr uint64_t kMostMemory = uint64_t{1} << 30;
constexpr size_t kShownClasses = 20;
constexpr size_t kShownNames = 100;
constexpr size_t kShownBytes = 60;

// Has whatever is asked for, and remembers it. Only the code of granted modules must really be there: frames and functions
// mean places in it.
class AnyWorld final : public vm::SnapshotWorld {
 public:
  explicit AnyWorld(const std::vector<Modules>& grants) : grants_(grants) {}
  std::string library_name(const vm::Executable*) const override { return {}; }
  std::shared_ptr<const vm::Executable> library(std::string_view name) const override {
    modules.insert(std::string(name));
    return library_module(name);
  }
  std::string granted_name(const vm::Executable*) const override { return {}; }
  std::shared_ptr<const vm::Executable> granted(std::string_view name, uint64_t source_hash,
                                                std::string* why) const override {
    granted_modules.insert(std::string(name));
    std::shared_ptr<const vm::Executable> code = find_granted_code(grants_, name, source_hash, why);
    if (code == nullptr) *why = "the snapshot has code of a granted module, which must be there: " + *why;
    return code;
  }
  std::string_view host_function_name(uint32_t) const override { return {}; }
  int64_t find_host_function(std::string_view name) const override {
    functions.insert(std::string(name));
    return 0;
  }
  bool has_host_class(uint32_t, std::string_view) const override { return true; }

  mutable std::set<std::string> modules, granted_modules, functions;

 private:
  const std::vector<Modules>& grants_;
};

class Report {
 public:
  // What is longer than its column is not cut.
  __attribute__((format(printf, 3, 4))) void row(const char* title, const char* format, ...) {
    char buffer[512];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    line(title, buffer);
  }
  void line(std::string_view title, std::string_view text) {
    text_ += title;
    if (title.size() < kColumn) text_.append(kColumn - title.size(), ' ');
    // Names come from the guest: they do not get to move the cursor.
    for (char c : text) text_ += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
    text_ += '\n';
  }
  // "a, b, c"
  void list(std::string_view title, const std::set<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    if (!all.empty()) line(title, all);
  }
  std::string take() { return std::move(text_); }

 private:
  static constexpr size_t kColumn = 18;
  std::string text_;
};

void describe_limits(Report& report, const Limits& limits, const Meters& meters, uint64_t memory_limit) {
  report.row("limits", "fuel %" PRIu64 ", memory %" PRIu64 ", objects %" PRIu64 ", time %" PRIu64 " ns, recursion %" PRIu64,
             limits.fuel, memory_limit, limits.objects, limits.time_ns, limits.recursion_depth);
  report.row("", "output %" PRIu64 ", host calls %" PRIu64 ", source %" PRIu64 ", result %" PRIu64, limits.output_bytes,
             limits.host_calls, limits.source_bytes, limits.result_bytes);
  report.row("spent",
             "fuel %" PRIu64 ", memory %" PRIu64 ", time %" PRIu64 " ns, output %" PRIu64 ", host calls %" PRIu64
             ", allocations %" PRIu64 ", collections %" PRIu64,
             meters.fuel, meters.memory_bytes, meters.time_ns, meters.output_bytes, meters.host_calls, meters.allocations,
             meters.collections);
}

void describe_waiting(Report& report, const SessionState& state) {
  if (!state.suspended()) return report.line("state", "idle");
  Turn turn = state.pending();
  if (turn.looks_up_name()) return report.line("state", "suspended: asks for the name " + turn.lookup().name);
  if (!turn.awaiting()) {
    return report.line("state",
                       "suspended in call " + std::to_string(turn.call().id) + ": " + call_text(turn.call(), kShownBytes));
  }
  std::string text = "suspended: waits for " + std::to_string(turn.awaited().futures.size()) + " futures";
  if (turn.awaited().seconds.has_value()) text += ", at most " + std::to_string(*turn.awaited().seconds) + " s";
  report.line("state", text);
}

// Outermost first, as in tracebacks; the prelude's are left out there, too.
void describe_frames(Report& report, const vm::Vm& vm) {
  std::vector<const vm::Frame*> frames;
  for (const vm::Frame* frame = vm.frame_; frame != &vm.base_frame_; frame = frame->previous) frames.push_back(frame);
  const char* title = "frames";
  for (size_t index = frames.size(); index-- > 0;) {
    const bytecode::CodeUnit& unit = *frames[index]->code->unit;
    const bytecode::Program& program = frames[index]->code->program->executable->program();
    if ((unit.flags & bytecode::kHiddenInTraceback) != 0) continue;
    uint32_t position = unit.positions[frames[index]->instruction_index()];
    uint32_t line = position == bytecode::kNoPosition
                        ? unit.first_line
                        : runtime::line_of_offset(program, program.positions[position].start) + 1;
    report.line(title, "File \"" + std::string(program.file_name) + "\", line " + std::to_string(line) + ", in " +
                           std::string((unit.flags & bytecode::kIsModule) != 0 ? "<module>" : unit.qualified_name));
    title = "";
  }
}

const char* storage_name(Kind kind) {
  switch (kind) {
    case Kind::kStrBuffer:
      return "(texts that grow)";
    case Kind::kValueArray:
      return "(items of lists)";
    case Kind::kDictTable:
      return "(entries of dicts and sets)";
    case Kind::kShape:
      return "(shapes of instances)";
    case Kind::kFrameStorage:
      return "(frames of generators)";
    default:
      return "(storage)";
  }
}

void describe_objects(Report& report, const std::vector<Object*>& objects) {
  struct Sum {
    uint64_t count = 0, bytes = 0;
  };
  std::map<std::string, Sum> sums;
  uint64_t bytes = 0;
  for (const Object* object : objects) {
    Sum& sum = sums[object->type == nullptr ? storage_name(object->kind) : runtime::type_name(object->type)];
    sum.count += 1;
    sum.bytes += uint64_t{object->size_units} << 4;
    bytes += uint64_t{object->size_units} << 4;
  }
  report.row("objects", "%zu, %" PRIu64 " bytes", objects.size(), bytes);
  std::vector<std::pair<std::string, Sum>> sorted(sums.begin(), sums.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& left, const auto& right) { return left.second.bytes > right.second.bytes; });
  for (size_t index = 0; index < sorted.size() && index < kShownClasses; ++index) {
    report.row("", "%8" PRIu64 " %10" PRIu64 " bytes  %.200s", sorted[index].second.count, sorted[index].second.bytes,
               sorted[index].first.c_str());
  }
  if (sorted.size() > kShownClasses) report.row("", "and %zu other classes", sorted.size() - kShownClasses);
}

void describe_code(Report& report, vm::Vm& vm, const std::vector<Object*>& objects, const AnyWorld& world) {
  std::map<std::string, std::set<std::string>> functions;  // by file
  auto add = [&](const vm::LoadedUnit* code) {
    if (code->program->owner == nullptr) return;
    functions[std::string(code->program->executable->program().file_name)].insert(std::string(code->unit->qualified_name));
  };
  for (const Object* object : objects) {
    if (object->kind == Kind::kFunction) add(static_cast<const runtime::Function*>(object)->code);
  }
  for (const vm::Frame* frame = vm.frame_; frame != &vm.base_frame_; frame = frame->previous) add(frame->code);
  const char* title = "programs";
  for (const auto& [file, names] : functions) {
    report.line(title, file + ": " + std::to_string(names.size()) + " functions in use");
    title = "";
  }
  std::set<std::string> builtins;
  vm::for_each_prelude_unit(vm, [&](vm::LoadedProgram* program, uint32_t unit, Value) {
    builtins.insert(std::string(program->executable->program().units[unit].qualified_name));
  });
  report.list("granted modules", world.granted_modules);
  report.list("library modules", world.modules);
  report.list("library builtins", builtins);
}

void describe_host(Report& report, const vm::Vm& vm, const AnyWorld& world, const SessionState& state) {
  report.list("host functions", world.functions);
  std::set<std::string> exceptions, classes;
  for (const auto& entry : vm.host_types.exceptions) exceptions.insert(entry.name);
  for (const auto& entry : vm.host_types.classes) classes.insert(entry.name);
  report.list("host exceptions", exceptions);
  report.list("host classes", classes);
  if (!vm.host_types.handles().empty()) report.row("host objects", "%zu", vm.host_types.handles().size());
  std::string futures;
  for (uint64_t future : state.open_futures()) futures += (futures.empty() ? "" : ", ") + std::to_string(future);
  if (!futures.empty()) report.line("open futures", futures);
}

void describe_names(Report& report, const vm::Vm& vm) {
  if (vm.main_globals == nullptr || vm.main_globals->table == nullptr) return;
  const runtime::DictEntry* entries = vm.main_globals->table->entries();
  const char* title = "global names";
  size_t left_out = 0, count = 0;
  for (uint32_t index = 0; index < vm.main_globals->entry_count; ++index) {
    if (!runtime::has_kind(entries[index].key, Kind::kStr) || entries[index].value.is_empty()) continue;
    std::string name = runtime::to_utf8(entries[index].key.as<runtime::Str>());
    if (name.starts_with("__")) continue;
    if (++count > kShownNames) {
      ++left_out;
      continue;
    }
    const runtime::Type* type = runtime::type_of(entries[index].value);
    // Error texts put a module before some classes that Python code makes; here they are named as that code names them.
    report.line(title, name + ": " + (type->is_guest() ? runtime::short_type_name(type) : runtime::type_name(type)));
    title = "";
  }
  if (left_out != 0) report.row("", "and %zu more", left_out);
}

bool describe_files(Report& report, support::ByteReader& in) {
  if (in.byte() == 0) return in.ok();
  std::vector<std::string> lines;
  if (!files::SessionFiles::describe_state(in, &lines)) return false;
  for (size_t index = 0; index < lines.size(); ++index) report.line(index == 0 ? "files" : "", lines[index]);
  return true;
}

}  // namespace

bool inspect_snapshot(std::string_view snapshot, SnapshotKey key, const std::vector<Modules>& grants, std::string* text) {
  SnapshotContent content;
  std::string why;
  bool is_whole = key.is_given() ? open_snapshot(snapshot, key, &content, &why) : read_envelope(snapshot, &content, &why);
  if (is_whole && !key.is_given() && !content.is_keyed) is_whole = open_snapshot(snapshot, key, &content, &why);
  Session::Options options;
  uint64_t hash_key = 0;
  support::ByteReader in(content.bytes);
  if (is_whole) is_whole = SessionState::read_header(in, content.version, &options.limits, &hash_key, &why);
  if (!is_whole) {
    *text = why;
    return false;
  }
  uint64_t memory_limit = options.limits.memory_bytes;
  options.limits.memory_bytes = std::min(memory_limit, kMostMemory);
  AnyWorld world(grants);
  std::vector<Object*> objects;
  auto state = std::make_unique<SessionState>(options, hash_key);
  if (!state->read_all_but_files(in, content.version, world, &objects, &why)) {
    *text = why.empty() ? "the snapshot is damaged" : why;
    return false;
  }
  vm::Vm& vm = state->vm();
  Report report;
  report.row("format version", "%d", content.version);
  report.line("authentication", !content.is_keyed ? "none, a checksum"
                                : key.is_given()  ? "by this key"
                                                  : "by a key, not checked");
  report.row("size", "%zu bytes", snapshot.size());
  describe_limits(report, options.limits, state->meters(), memory_limit);
  describe_waiting(report, *state);
  describe_frames(report, vm);
  describe_host(report, vm, world, *state);
  describe_code(report, vm, objects, world);
  describe_objects(report, objects);
  if (content.version >= 2 && !describe_files(report, in)) {
    *text = "the snapshot is damaged: the files";
    return false;
  }
  describe_names(report, vm);
  *text = report.take();
  return true;
}

}  // namespace sandboa::embed
