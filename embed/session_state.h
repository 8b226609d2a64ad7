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

#include "embed/host_names.h"
#include "embed/journal/journal.h"
#include "embed/value_export.h"
#include "embed/value_import.h"
#include "files/session_files.h"
#include "limits/meter.h"
#include "runtime/json_read.h"
#include "sandboa/session.h"
#include "sandboa/snapshot.h"
#include "support/byte_stream.h"
#include "vm/compile_hook.h"
#include "vm/snapshot/snapshot.h"
#include "vm/vm.h"

namespace sandboa::embed {

class SessionState final : public vm::HostCalls,
                           public vm::CapabilityCalls,
                           public vm::CompileHook,
                           public runtime::OutputSink {
 public:
  // journal: null, and the options say whether the session is recorded.
  SessionState(const Session::Options& options, uint64_t hash_key, std::unique_ptr<Journal> journal = {});
  SessionState(const SessionState&) = delete;
  SessionState& operator=(const SessionState&) = delete;

  Turn feed_source(std::string_view source, const Inputs& inputs, std::string_view file_name);
  Turn feed_program(const std::shared_ptr<const vm::Executable>& executable, const Inputs& inputs);
  Turn resume(const Answer& answer);
  Turn resolve(const FutureAnswers& answers);
  void abort();
  bool suspended() const { return suspended_; }
  Turn pending() const;
  Snapshot snapshot(SnapshotKey key);
  Session::Options options() const;
  // What a snapshot says about the making of the session, and the rest of it. False: *why says what is wrong.
  static bool read_header(support::ByteReader& in, uint8_t version, Limits* limits, uint64_t* hash_key, std::string* why);
  bool restore(support::ByteReader& in, uint8_t version, std::string* why);
  // For who only looks: the world need not be this session's. objects: null, or gets all that are in the heap.
  bool read_all_but_files(support::ByteReader& in, uint8_t version, const vm::SnapshotWorld& world,
                          std::vector<runtime::Object*>* objects, std::string* why);
  const std::vector<uint64_t>& open_futures() const { return open_futures_; }
  uint64_t call_count() const { return call_count_; }
  void interrupt() { meter_.request_interrupt(); }
  Meters meters() const;
  std::string take_output() { return take(output_, runtime::OutputStream::kOutput); }
  std::string take_errors() { return take(errors_, runtime::OutputStream::kErrors); }

  // Called by the VM.
  runtime::Outcome call(runtime::Runtime& rt, const Call& call) override;
  runtime::Outcome look_up(runtime::Runtime& rt, const runtime::Str* name) override;
  runtime::Outcome wait(runtime::Runtime& rt, const Wait& wait) override;
  runtime::Outcome enter(runtime::Runtime& rt) override;
  int64_t read_clock(vm::ClockReading reading) override;
  void fill_random(std::span<uint8_t> bytes) override;
  int64_t pause(int64_t nanoseconds) override;
  bool write(runtime::OutputStream stream, std::string_view text) override;
  runtime::Outcome compile(runtime::Runtime& rt, const vm::SourceRequest& request,
                           std::shared_ptr<const vm::Executable>* out) override;
  bool find_module(std::string_view name, vm::FoundModule* out) override;
  std::string_view find_denied_import(std::string_view name) override;
  runtime::Outcome parse(runtime::Runtime& rt, const vm::SourceRequest& request) override;
  runtime::Outcome compile_module(runtime::Runtime& rt, std::string_view name, std::shared_ptr<const vm::Executable>* out,
                                  bool* is_private) override;
  runtime::Outcome fill_module(runtime::Runtime& rt, std::string_view name, runtime::Dict* names) override;

  // ---- for SessionAccess
  Journal* journal() { return journal_.get(); }
  vm::Vm& vm() { return vm_; }
  void set_suspend_always(bool on) { suspend_always_ = on; }
  // Writing suspends as a host call does, which the host answers with None.
  void set_suspend_output(bool on) { suspend_output_ = on; }

 private:
  enum class Phase : uint8_t { kIdle, kRunning, kRendering };
  static constexpr uint64_t kReserveBytes = 32 * 1024;

  // Where sys.stdout or sys.stderr goes.
  struct Stream {
    std::function<void(std::string_view)> sink;  // empty: collected
    std::string collected;
    uint64_t charged = 0;  // bytes of `collected` that the meter holds
  };

  // Parts of a snapshot (session_snapshot.cpp).
  void write_waiting(support::ByteWriter& out) const;
  void read_waiting(support::ByteReader& in, uint8_t version);
  bool read_files(support::ByteReader& in, std::string* why);
  void set_capabilities(const Capabilities& granted, uint64_t hash_key);
  Capabilities granted() const;
  void fill_random_live(std::span<uint8_t> bytes);
  void fill_random_journaled(std::span<uint8_t> bytes);
  std::optional<Turn> refuse_feed() const;
  void begin();
  Turn end(Turn turn);
  Turn start(std::shared_ptr<const vm::Executable> executable, const Inputs& inputs, bool is_private);
  vm::LoadedProgram* load(std::shared_ptr<const vm::Executable> executable, bool is_private);
  bool install_host_names();
  runtime::Outcome make_host_names();
  runtime::Outcome make_host_exceptions(const std::vector<HostException>& exceptions, const std::string& module);
  runtime::Outcome make_host_class(uint32_t index);
  runtime::Outcome make_host_function(uint32_t index, bool is_method);
  bool set_inputs(const Inputs& inputs);
  bool call_prelude(runtime::PreludeFunction function, std::initializer_list<runtime::Value> arguments);
  runtime::Outcome whole_value(const ValueImporter& importer, runtime::Value value);
  Turn run();
  Turn completed_turn();
  Turn json_turn();
  bool report_unawaited();
  Turn raised_turn();
  Turn trapped_turn();
  std::vector<std::string_view> module_names() const;
  const Session::Module* own_module(std::string_view name) const;
  const struct GrantedModule* granted_module(std::string_view name) const;
  bool allows_import(std::string_view name) const;
  bool has_module(std::string_view name);
  bool deliver(const Answer& answer);
  runtime::Outcome open_future();
  bool is_open(uint64_t future) const;
  void close_futures(const FutureAnswers& answers);
  std::optional<Turn> refuse_answers(const FutureAnswers& answers) const;
  runtime::Outcome import_answers(const FutureAnswers& answers, bool again = false);
  runtime::Outcome import_answer(const Answer& answer, bool again = false);
  runtime::Outcome ask(const HostCallback& callback, HostCall& call);
  runtime::Outcome check_receiver(const HostCallable& callable, const Call& call);
  runtime::Outcome export_call(const HostCallable& callable, const Call& call, HostCall* out);
  // Through the journal, which must be there. None: it has no answer, and the run must end.
  std::optional<Answer> ask_journal(const HostCallback& callback, const HostCall& call);
  int64_t ask_journal_number(Event event, uint64_t argument, const std::function<int64_t()>& live);
  std::string take(Stream& stream, runtime::OutputStream name);
  void set_memory_trap();
  void release_reserve();
  void hold_reserve();

  limits::Meter meter_;
  ResultBudget result_budget_;
  HostNames host_names_;
  HostCallback name_lookup_;
  std::vector<Session::Module> modules_;
  std::vector<Modules> granted_modules_;
  std::optional<std::vector<std::string>> allowed_imports_;
  JsonOptions json_;
  runtime::JsonReading json_reading_;
  std::unique_ptr<Journal> journal_;            // null: the session is neither recorded nor replayed
  std::unique_ptr<files::SessionFiles> files_;  // null: no mounts
  runtime::Environment environment_;
  Stream output_;
  Stream errors_;
  std::function<int64_t(ClockPolicy::Reading)> clock_;    // granted by the host
  std::function<void(std::span<unsigned char>)> random_;  // granted by the host
  HostCall waiting_call_;                                 // of a suspended run, from the call to its answer
  bool waits_for_name_ = false;                           // that call is a question of name_lookup_
  std::optional<Answer> entering_;                        // an answer whose classes are being made
  FutureAnswers entering_answers_;                        // the same of futures; empty: none
  std::optional<Answer> instant_answer_;  // of a host function that answered while the VM had to be left to make room
  std::optional<Turn::Awaited> awaited_;  // an event loop waits for these
  double awaited_deadline_ = 0;           // if awaited_ has a time
  bool awaited_takes_answers_ = true;     // false: the program sleeps, and only time ends that
  std::vector<uint64_t> open_futures_;    // numbers of calls that were answered with a future, ascending; charged
  uint64_t call_count_ = 0;
  uint64_t reserve_held_ = 0;
  Phase phase_ = Phase::kIdle;
  bool suspended_ = false;
  bool host_names_installed_ = false;
  bool suspend_always_ = false;
  bool suspend_output_ = false;
  vm::Vm vm_;  // last: large
};

}  // namespace sandboa::embed
