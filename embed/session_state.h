// What is behind a Session: the meter, the VM and the state of the conversation with the host.
//
// Invariants: (1) a run is in progress only inside feed() and resume(); between them the session is idle or suspended in one
// host call; (2) after any Turn but kCall and kAwaiting the VM is idle; (3) nothing is allocated before the first feed but
// this object itself. One thread at a time, except interrupt().
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "embed/value_export.h"
#include "files/session_files.h"
#include "limits/meter.h"
#include "sandboa/session.h"
#include "vm/compile_hook.h"
#include "vm/vm.h"

namespace sandboa::embed {

class SessionState final : public vm::HostCalls, public vm::CompileHook, public runtime::OutputSink {
 public:
  SessionState(const Session::Options& options, uint64_t hash_key);
  SessionState(const SessionState&) = delete;
  SessionState& operator=(const SessionState&) = delete;

  Turn feed_source(std::string_view source, const Inputs& inputs, std::string_view file_name);
  Turn feed_program(const std::shared_ptr<const vm::Executable>& executable, const Inputs& inputs);
  Turn resume(const Answer& answer);
  Turn resolve(const FutureAnswers& answers);
  void abort();
  bool suspended() const { return suspended_; }
  void interrupt() { meter_.request_interrupt(); }
  Meters meters() const;
  std::string take_output();

  // Called by the VM.
  runtime::Outcome call(runtime::Runtime& rt, const Call& call) override;
  runtime::Outcome wait(runtime::Runtime& rt, const Wait& wait) override;
  bool write(std::string_view text) override;
  runtime::Outcome compile(runtime::Runtime& rt, const vm::SourceRequest& request,
                           std::shared_ptr<const vm::Executable>* out) override;
  bool find_module(std::string_view name, vm::FoundModule* out) override;
  runtime::Outcome compile_module(runtime::Runtime& rt, std::string_view name, std::shared_ptr<const vm::Executable>* out,
                                  bool* is_private) override;

  // ---- for SessionAccess
  vm::Vm& vm() { return vm_; }
  void set_suspend_always(bool on) { suspend_always_ = on; }

 private:
  enum class Phase : uint8_t { kIdle, kRunning, kRendering };
  static constexpr uint64_t kReserveBytes = 32 * 1024;

  std::optional<Turn> refuse_feed() const;
  void begin();
  Turn end(Turn turn);
  Turn start(std::shared_ptr<const vm::Executable> executable, const Inputs& inputs, bool is_private);
  vm::LoadedProgram* load(std::shared_ptr<const vm::Executable> executable, bool is_private);
  bool install_host_functions();
  bool set_inputs(const Inputs& inputs);
  Turn run();
  Turn completed_turn();
  Turn raised_turn();
  Turn trapped_turn();
  bool deliver(const Answer& answer);
  runtime::Outcome open_future();
  bool is_open(uint64_t future) const;
  void close_futures(const FutureAnswers& answers);
  std::optional<Turn> refuse_answers(const FutureAnswers& answers) const;
  runtime::Outcome import_answers(const FutureAnswers& answers);
  runtime::Outcome import_answer(const Answer& answer);
  bool export_call(const HostFunction& function, const Call& call, HostCall* out);
  void set_memory_trap();
  void release_reserve();
  void hold_reserve();

  limits::Meter meter_;
  ResultBudget result_budget_;
  HostFunctions functions_;
  std::vector<Session::Module> modules_;
  std::unique_ptr<files::SessionFiles> files_;  // null: no mounts
  runtime::Environment environment_;
  std::function<void(std::string_view)> output_;
  std::string collected_output_;
  HostCall waiting_call_;                 // from the call to the Turn that tells about it
  std::optional<Answer> instant_answer_;  // of a host function that answered while the VM had to be left to make room
  std::optional<Turn::Awaited> awaited_;  // an event loop waits for these
  double awaited_deadline_ = 0;           // if awaited_ has a time
  std::vector<uint64_t> open_futures_;    // numbers of calls that were answered with a future, ascending; charged
  uint64_t call_count_ = 0;
  uint64_t charged_output_ = 0;  // bytes of collected_output_ that the meter holds
  uint64_t reserve_held_ = 0;
  Phase phase_ = Phase::kIdle;
  bool suspended_ = false;
  bool functions_installed_ = false;
  bool suspend_always_ = false;
  vm::Vm vm_;  // last: large
};

}  // namespace sandboa::embed
