// The conversation: feeding, running, suspending, resuming. What the VM calls back: session_calls.cpp.
#include "embed/session_state.h"

#include <algorithm>

#include "embed/compile_source.h"
#include "embed/guest_errors.h"
#include "embed/json_results.h"
#include "embed/value_import.h"
#include "runtime/function.h"
#include "runtime/types/str.h"
#include "vm/session_clock.h"

namespace sandboa::embed {

using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Signal;
using runtime::Value;

SessionState::SessionState(const Session::Options& options, uint64_t hash_key, std::unique_ptr<Journal> journal)
    : meter_(options.limits),
      result_budget_(meter_),
      host_names_(options.functions, options.exceptions, options.host_modules, options.host_classes),
      name_lookup_(options.name_lookup),
      modules_(options.modules),
      granted_modules_(options.granted_modules),
      allowed_imports_(options.allowed_imports),
      json_(options.json),
      journal_(std::move(journal)),
      environment_(options.environment),
      output_{options.output, {}, 0},
      errors_{options.errors, {}, 0},
      vm_(meter_, hash_key) {
  vm_.output = this;
  vm_.host_calls = this;
  vm_.compile_hook = this;
  json_reading_.allows_nan = json_.allows_nan;
  restricts_imports = allowed_imports_.has_value();
  supplies_names = static_cast<bool>(name_lookup_);
  set_capabilities(options.capabilities, hash_key);
  vm_.environment = &environment_;
  if (options.record && journal_ == nullptr) journal_ = make_recorder(options, hash_key);
  if (!options.mounts.empty()) {
    files_ = std::make_unique<files::SessionFiles>(options.mounts, meter_, hash_key, journal_.get());
  }
  vm_.files = files_.get();
  // A limit below the size of an idle session leaves nothing: everything else traps then.
  if (!meter_.try_charge_bytes(sizeof(SessionState))) (void)meter_.try_charge_bytes(options.limits.memory_bytes);
}

// ---- turns

std::optional<Turn> SessionState::refuse_feed() const {
  if (phase_ != Phase::kIdle) return Turn(Turn::Rejection{"the session is running"});
  if (suspended_) return Turn(Turn::Rejection{"the session is suspended: resume() or abort() first"});
  if (files_ != nullptr && !files_->problem().empty()) return Turn(Turn::Rejection{files_->problem()});
  for (const Modules& modules : granted_modules_) {
    if (!modules.ok()) return Turn(Turn::Rejection{"granted modules: " + modules.reason()});
  }
  return std::nullopt;
}

void SessionState::begin() {
  meter_.begin_run();
  result_budget_.reset();
  phase_ = Phase::kRunning;
}

Turn SessionState::end(Turn turn) {
  phase_ = Phase::kIdle;
  meter_.end_run();
  if (journal_ != nullptr) journal_->end_turn(turn, meters());
  return turn;
}

Turn SessionState::feed_source(std::string_view source, const Inputs& inputs, std::string_view file_name) {
  if (auto refused = refuse_feed()) return *std::move(refused);
  if (journal_ != nullptr) journal_->feed_source(source, inputs, file_name);
  meter_.clear_trap();
  begin();
  release_reserve();
  CompileRequest request;
  request.source = source;
  request.file_name = file_name;
  request.returns_last_expression = request.is_feed = true;
  auto compiled = compile_source(request, meter_);
  if (!compiled.ok()) {
    if (meter_.trapped()) return end(Turn(make_limit_trap(meter_)));
    return end(Turn(make_compile_error(compiled.error(), file_name)));
  }
  return end(start(compiled.take(), inputs, true));
}

Turn SessionState::feed_program(const std::shared_ptr<const vm::Executable>& executable, const Inputs& inputs) {
  if (auto refused = refuse_feed()) return *std::move(refused);
  if (journal_ != nullptr) journal_->feed_program(executable, inputs);
  meter_.clear_trap();
  begin();
  release_reserve();
  return end(start(executable, inputs, false));
}

Turn SessionState::start(std::shared_ptr<const vm::Executable> executable, const Inputs& inputs, bool is_private) {
  vm::LoadedProgram* program = load(std::move(executable), is_private);
  if (program == nullptr || !install_host_names() || !set_inputs(inputs)) {
    if (meter_.trapped()) return trapped_turn();
    return raised_turn();
  }
  vm_.start(program);
  hold_reserve();
  return run();
}

// A private program is the session's own and counts towards its memory; others are shared.
vm::LoadedProgram* SessionState::load(std::shared_ptr<const vm::Executable> executable, bool is_private) {
  // Feeds may be too short to meet a safepoint.
  if (vm_.heap.collection_due()) vm_.collect();
  vm::LoadedProgram* program = vm_.load(executable, is_private);
  if (program != nullptr) return program;
  vm_.collect();
  program = vm_.load(std::move(executable), is_private);
  if (program == nullptr) set_memory_trap();
  return program;
}

// When memory runs out, garbage is collected and everything is converted anew; likewise when classes had to be made first.
bool SessionState::set_inputs(const Inputs& inputs) {
  bool has_collected = false, has_classes = false;
  for (;;) {
    ValueImporter importer(vm_, json_reading_);
    Signal failure = Signal::kNone;
    for (const auto& [name, value] : inputs) {
      Outcome converted = importer.convert(value);
      bool is_bound = converted.ok() && vm_.set_global(name, converted.value());
      if (!is_bound) failure = converted.ok() ? Signal::kNeedsCollect : converted.signal();
      if (!is_bound) break;
    }
    if (failure == Signal::kTrap || failure == Signal::kRaise) return false;
    if (failure == Signal::kNeedsCollect) {
      if (has_collected) break;
      has_collected = true;
      vm_.collect();
    } else if (importer.missing_classes() == nullptr) {
      if (importer.unfilled() == nullptr) return true;
      return call_prelude(PreludeFunction::kfill_host_value, {Value::none(), importer.unfilled()});
    } else {
      if (has_classes) {
        (void)vm_.raise_type_error("the classes of what the host hands in could not be made");
        return false;
      }
      has_classes = true;
      if (!call_prelude(PreludeFunction::kprepare_host_value, {importer.missing_classes()})) return false;
    }
  }
  set_memory_trap();
  return false;
}

// Before a program starts. Nobody could resume it, so nothing can be asked of the host meanwhile. False: a trap is set or an
// exception pending.
bool SessionState::call_prelude(PreludeFunction function, std::initializer_list<Value> arguments) {
  Value first = *arguments.begin();
  vm_.embedder_root = arguments.size() == 1 ? first : arguments.begin()[1];
  Value callee = vm_.prelude_function(function);
  if (callee.is_empty()) {
    vm_.embedder_root = Value();
    set_memory_trap();
    return false;
  }
  phase_ = Phase::kRendering;
  vm_.start_call(callee, arguments.begin(), static_cast<uint32_t>(arguments.size()));
  vm_.embedder_root = Value();
  vm::RunResult result = vm_.run();
  phase_ = Phase::kRunning;
  if (result == vm::RunResult::kRaised) vm_.pending_exception = vm_.exception();
  return result == vm::RunResult::kCompleted;
}

Turn SessionState::resume(const Answer& answer) {
  if (phase_ != Phase::kIdle) return Turn(Turn::Rejection{"the session is running"});
  if (!suspended_) return Turn(Turn::Rejection{"the session is not suspended"});
  if (awaited_.has_value()) return Turn(Turn::Rejection{"the session waits for futures: resolve()"});
  if (answer.kind() == Answer::Kind::kSuspend) return Turn(Turn::Rejection{"an answer to resume() cannot suspend"});
  if (answer.kind() == Answer::Kind::kUnknown && !waits_for_name_) {
    return Turn(Turn::Rejection{"only a question for a name can be answered with unknown()"});
  }
  if (journal_ != nullptr) journal_->resume(answer);
  suspended_ = false;
  begin();
  if (!deliver(answer)) {
    vm_.abandon();
    return end(trapped_turn());
  }
  return end(run());
}

Turn SessionState::resolve(const FutureAnswers& answers) {
  if (auto refused = refuse_answers(answers)) return *std::move(refused);
  if (journal_ != nullptr) journal_->resolve(answers);
  awaited_.reset();
  suspended_ = false;
  begin();
  if (answers.empty()) {
    vm::pass_time(vm_, awaited_deadline_);
    vm_.resume_value(Value::none());
    return end(run());
  }
  Outcome imported = import_answers(answers);
  if (imported.signal() == Signal::kNeedsCollect) {
    vm_.collect();
    imported = import_answers(answers);
    if (imported.signal() == Signal::kNeedsCollect) set_memory_trap();
  }
  bool needs_guest = imported.signal() == Signal::kNeedsGuest;
  if (!imported.ok() && !needs_guest) {
    vm_.abandon();
    return end(meter_.trapped() ? trapped_turn() : raised_turn());
  }
  close_futures(answers);
  if (needs_guest) {
    vm_.resume_by_call();
  } else {
    vm_.resume_value(imported.value());
  }
  return end(run());
}

void SessionState::abort() {
  if (!suspended_ || phase_ != Phase::kIdle) return;
  if (journal_ != nullptr) journal_->abort();
  awaited_.reset();
  suspended_ = false;
  vm_.abandon();
}

Turn SessionState::run() {
  for (;;) {
    switch (vm_.run()) {
      case vm::RunResult::kCompleted:
        return completed_turn();
      case vm::RunResult::kRaised:
        return raised_turn();
      case vm::RunResult::kTrapped:
        return trapped_turn();
      case vm::RunResult::kSuspended:
        if (awaited_.has_value()) {
          suspended_ = true;
          return Turn(*awaited_);
        }
        if (!instant_answer_.has_value()) {
          suspended_ = true;
          return waits_for_name_ ? Turn::name_lookup(waiting_call_) : Turn(waiting_call_);
        }
        Answer answer = *std::move(instant_answer_);
        instant_answer_.reset();
        if (!deliver(answer)) {
          vm_.abandon();
          return trapped_turn();
        }
    }
  }
}

Turn SessionState::completed_turn() {
  if (json_.results) return json_turn();
  HostValue value;
  ValueExporter exporter(vm_, result_budget_);
  if (!exporter.convert(vm_.result(), &value) || !report_unawaited()) return trapped_turn();
  return Turn(std::move(value));
}

Turn SessionState::json_turn() {
  std::string text;
  runtime::Fallible<bool> written = write_json_result(vm_, vm_.result(), json_, result_budget_, &text);
  if (written.signal() == Signal::kNeedsCollect) {
    vm_.collect();  // the VM keeps its result
    text.clear();
    written = write_json_result(vm_, vm_.result(), json_, result_budget_, &text);
    if (written.signal() == Signal::kNeedsCollect) set_memory_trap();
  }
  if (written.ok()) return report_unawaited() ? Turn(HostValue::json(text)) : trapped_turn();
  return meter_.trapped() ? trapped_turn() : raised_turn();
}

// Coroutines that were dropped without being awaited are a slip that is best heard of in the feed that made it, so that is
// when they are looked for. False: a trap is set.
bool SessionState::report_unawaited() {
  if (!vm_.weak.has_new_unawaited()) return true;
  vm_.forget_result();
  vm_.collect();
  phase_ = Phase::kRendering;
  for (const runtime::Generator* coroutine : vm_.weak.take_unawaited()) {
    if (!runtime::report_unawaited(vm_, coroutine).ok()) break;
  }
  phase_ = Phase::kRunning;
  return !meter_.trapped();
}

Turn SessionState::trapped_turn() {
  instant_answer_.reset();
  return Turn(make_limit_trap(vm_, vm_.trap_traceback()));
}

// The texts of an exception may be guest code's to tell (__str__, __notes__, names for hints), so the prelude collects them
// in a run of its own, under the same limits.
Turn SessionState::raised_turn() {
  // Set by the VM at the end of a run, or pending from a conversion before there was one.
  Value exception = vm_.exception();
  if (vm_.pending_exception.is_object()) exception = vm_.pending_exception;
  vm_.pending_exception = Value();
  vm_.embedder_root = exception;
  release_reserve();
  if (!report_unawaited()) {
    vm_.embedder_root = Value();
    return trapped_turn();
  }
  const runtime::List* texts = nullptr;
  Value function = vm_.prelude_function(PreludeFunction::kexception_texts);
  if (function.is_empty()) {
    set_memory_trap();
    return trapped_turn();
  }
  phase_ = Phase::kRendering;
  vm_.start_call(function, &exception, 1);
  vm::RunResult result = vm_.run();
  phase_ = Phase::kRunning;
  if (result == vm::RunResult::kTrapped) return trapped_turn();
  bool has_texts = result == vm::RunResult::kCompleted && runtime::has_kind(vm_.result(), runtime::Kind::kList);
  if (has_texts) texts = vm_.result().as<runtime::List>();
  GuestError error;
  auto* object = exception.as<runtime::Exception>();
  std::vector<std::string_view> modules = module_names();
  auto made = make_guest_error(vm_, object, texts, modules, &error);
  if (made.signal() == Signal::kNeedsCollect) {
    vm_.collect();  // the exception and the texts are rooted: embedder_root and the VM's result
    made = make_guest_error(vm_, object, texts, modules, &error);
    if (made.signal() == Signal::kNeedsCollect) set_memory_trap();
  }
  vm_.embedder_root = Value();
  if (!made.ok() && meter_.trapped()) return trapped_turn();
  return Turn(std::move(error));
}

void SessionState::release_reserve() {
  meter_.release_bytes(reserve_held_);
  reserve_held_ = 0;
}

// A session that is full gets what is left; a small limit is not eaten up by the reserve.
void SessionState::hold_reserve() {
  uint64_t limit = meter_.limits().memory_bytes;
  uint64_t left = limit - meter_.bytes_used();
  reserve_held_ = std::min({kReserveBytes, limit / 8, left});
  (void)meter_.try_charge_bytes(reserve_held_);
}

void SessionState::set_memory_trap() {
  bool objects = vm_.heap.failure() == limits::TrapKind::kObjects;
  if (objects) {
    uint64_t allowed = meter_.limits().objects;
    meter_.set_trap(limits::TrapKind::kObjects, allowed, allowed + 1);
  } else {
    meter_.set_trap(limits::TrapKind::kMemory, meter_.limits().memory_bytes, meter_.bytes_used());
  }
}

// ---- reading

Meters SessionState::meters() const {
  Meters meters;
  meters.fuel = meter_.fuel_used();
  meters.memory_bytes = meter_.bytes_used() - reserve_held_;
  meters.peak_memory_bytes = meter_.bytes_peak();
  meters.allocations = vm_.heap.allocation_count();
  meters.collections = vm_.heap.collection_count();
  meters.time_ns = meter_.time_used_ns();
  meters.output_bytes = meter_.output_used();
  meters.host_calls = meter_.host_calls_used();
  return meters;
}

std::string SessionState::take(Stream& stream, runtime::OutputStream name) {
  // What it held counted towards the session's memory.
  if (journal_ != nullptr && stream.charged != 0) journal_->take(name);
  meter_.release_bytes(stream.charged);
  stream.charged = 0;
  std::string output;
  output.swap(stream.collected);
  return output;
}

}  // namespace sandboa::embed
