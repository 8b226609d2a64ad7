// The virtual machine of one session: frames, registers, globals, the run loop. Owned by embed's Session; one thread at a
// time.
//
// Use: load() a program, start() it, run() until it answers. After kSuspended, answer with resume_value() or resume_error()
// and run() again. After kRaised, kTrapped or kCompleted the VM is idle and can start() again; heap and globals stay.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "limits/meter.h"
#include "runtime/marker.h"
#include "runtime/prelude/prelude_sources.h"
#include "runtime/runtime.h"
#include "vm/capabilities.h"
#include "vm/frame.h"
#include "vm/host_types.h"
#include "vm/loaded_programs.h"
#include "vm/operator_notes.h"
#include "vm/site_cache.h"
#include "vm/stress.h"
#include "vm/tier_hooks.h"

namespace sandboa::vm {

enum class RunResult : uint8_t { kCompleted, kRaised, kTrapped, kSuspended };

// The session side of host functions.
class HostCalls {
 public:
  struct Call {
    uint32_t index;                   // of the host function
    const runtime::Value* arguments;  // positional, then keyword
    uint32_t count;
    runtime::Tuple* keyword_names;  // names of the last arguments, or null
  };
  // Answers a value, kRaise with the exception pending, kTrap, or kSuspend (the run loop is left; resume_value() answers
  // later).
  virtual runtime::Outcome call(runtime::Runtime& rt, const Call& call) = 0;

  // A global name of the session's main namespace that nobody has defined. Answers a value, that becomes the global; empty:
  // nobody knows it; or as call().
  virtual runtime::Outcome look_up(runtime::Runtime& rt, const runtime::Str* name) = 0;
  bool supplies_names = false;  // else look_up() is not asked

  // The answer that waited for its classes (runtime/prelude/host_values.py). Answers as call().
  virtual runtime::Outcome enter(runtime::Runtime& rt) { return rt.raise(runtime::TypeId::kRuntimeError, "nothing waits"); }

  // An event loop that has nothing else to do waits for answers to host futures.
  struct Wait {
    std::span<const uint64_t> futures;  // numbers that HostCalls has given out
    double deadline;                    // of the loop's next timer, see vm/session_clock.h; infinite: none
    double seconds;                     // until then
    bool takes_answers;                 // of futures that are not named too; else only time ends it when there are none
    std::span<const uint64_t> cancelled = {};  // numbers too, of those that the guest has cancelled since the last wait
  };
  // Answers kSuspend, kRaise or kTrap. The value that the VM is resumed with: a list of (number, is_error, value), or None
  // when the deadline has come.
  virtual runtime::Outcome wait(runtime::Runtime& rt, const Wait& wait) = 0;

 protected:
  ~HostCalls() = default;
};

// A call in the making: roots for a collection in the middle of it.
struct PendingCall {
  runtime::Value callee;
  runtime::Value extra;
  runtime::Value keyword_names;
  const runtime::Value* arguments;
  uint32_t count;
  PendingCall* previous;
};

// What becomes of the answer to a suspended host call.
struct SuspendedAction {
  ReturnAction action;
  uint8_t stage;
  runtime::Value extra;
};

class Vm final : public runtime::Runtime, public runtime::RootVisitor {
 public:
  Vm(limits::Meter& meter, uint64_t hash_key);
  ~Vm();

  // ---- programs
  // A program of the session's main namespace. Null: the memory limit is hit, perhaps not after a collection. is_private:
  // the executable is the session's own and counts towards its memory. Kept at least until the next start().
  LoadedProgram* load(std::shared_ptr<const Executable> executable, bool is_private = false);
  // Prepares the module unit of a loaded program. One that awaits is a coroutine, which the session's event loop will run.
  // REQUIRES: idle.
  void start(LoadedProgram* program);
  RunResult run();
  bool idle() const { return frame_ == &base_frame_; }

  // kCompleted: the value of the module unit. Stays rooted until the next start().
  runtime::Value result() const { return result_; }
  void forget_result() { result_ = runtime::Value(); }
  // kRaised: the exception. Its texts (kept as in Exception) can be computed with exception_texts().
  runtime::Value exception() const { return result_; }

  // ---- answers to a suspended host call
  void resume_value(runtime::Value value);
  void resume_exception(runtime::Value exception);
  // The answer is what a call gives that has just been requested with needs_guest().
  void resume_by_call();
  // No answer: the name stays unknown. REQUIRES: suspended by look_up().
  void resume_unknown_name();
  // Drops the suspended run.
  void abandon();

  // ---- globals
  // Binds a global. False: memory limit. The name is copied into the heap if it is not shared.
  bool set_global(std::string_view name, runtime::Value value);
  runtime::Value get_global(std::string_view name);

  // Starts a call of a prelude or guest function instead of a program: run() then completes with its result. REQUIRES: idle.
  void start_call(runtime::Value callee, const runtime::Value* arguments, uint32_t count);
  runtime::Value prelude_function(runtime::PreludeFunction function);

  // Collects now. REQUIRES: between instructions (idle or suspended).
  void collect();
  // Roots that the embedder holds across runs, e.g. a value being converted.
  runtime::Value embedder_root;

  HostCalls* host_calls = nullptr;
  CapabilityCalls* capability_calls = nullptr;  // null: everything is denied or deterministic
  Capabilities capabilities;
  TierHooks* tier = nullptr;          // null: all code is interpreted
  std::unique_ptr<TierJob> tier_job;  // what `tier` has begun to compile for this session; null: nothing
  // Of the run loop: what it uses, and what looks for native code as well (look_for_native_code()).
  const void* const* dispatch_ = nullptr;
  const void* const* dispatch_with_native_ = nullptr;
  uint64_t tier_session = 0;                  // what `tier` calls this session; 0: nothing so far
  uint32_t sampled_units = 0;                 // that `tier` has seen in this session's first samples
  uint32_t sampled_instructions = 0;          // of these units
  class CompileHook* compile_hook = nullptr;  // vm/compile_hook.h; null: nothing can be compiled at run time

  // REQUIRES: idle.
  void set_stress(Stress stress);

  HostTypes host_types;

  LoadedPrograms programs;
  runtime::Dict* main_globals = nullptr;  // null: nothing has asked for it yet (vm/namespaces.h)
  runtime::Dict* builtins = nullptr;      // null: the builtin names as they are
  runtime::Value builtins_module;         // made with main_globals
  runtime::Dict* modules = nullptr;       // sys.modules; null: nothing was imported yet

  // Where the trap or exception happened, for LimitTrap: the frames at that moment, innermost last, as a Traceback chain or
  // empty.
  runtime::Value trap_traceback() const { return trap_traceback_; }

  void visit_roots(runtime::Marker& marker) override;
  void visit_code(const LoadedUnit* code, runtime::Marker& marker) override;
  void visit_constant_owner(const void* owner, runtime::Marker& marker) override;
  void after_marking(runtime::Marker& marker) override;

  // ---- for vm/ only from here on
  // -------------------------------------------------------------------------------------------
  static constexpr uint32_t kFirstSegmentRegisters = 256;

  limits::Meter* const meter_ = &meter;  // where native code finds it
  // Whose native code has called the VM last: it returns there, even if a collection finds nothing else that needs the
  // program. Null: the run is not in native code.
  const LoadedUnit* native_caller_ = nullptr;

  Frame* frame_;
  uint32_t depth_left_;
  runtime::Type* classes = nullptr;  // that guest code has made, newest first; a collection drops those it does not find
  Stress stress_;
  uint64_t stress_allocations_ = 0;  // when the last instruction was seen that had allocated
  CollectionTurns stress_turns_;
  PendingCall* call_roots = nullptr;
  SuspendedAction suspended_action{};
  RunResult exit_result = RunResult::kCompleted;
  bool running_finalizers = false;
  runtime::Value event_loop;          // of asyncio, that is running; empty: none
  bool feed_awaits = false;           // the run is that of a feed with top-level await
  bool feed_loop_broken = false;      // a limit has ended such a run: what the loop holds may be inconsistent
  uint64_t requested_collection = 0;  // number of the collection that gc.collect() waits for; 0: none
  bool pending_exit = false;  // the answer to a suspended call, or a call started from outside, has ended the run already
  runtime::Value result_;
  runtime::Value trap_traceback_;
  Frame base_frame_{};

  // Makes the frame record after `frame_` available. False: trapped (memory).
  bool grow_frames();
  // Makes sure that `count` registers fit at *window, else moves on to another segment (contents are not copied). False:
  // trapped.
  bool reserve_window(uint32_t count, runtime::Value** window, runtime::Value** segment_end) {
    return *window + count <= *segment_end || grow_segment(count, window, segment_end);
  }
  // Prelude functions made so far, by unit; see prelude.cpp.
  struct PreludeState* prelude_state = nullptr;
  SiteCache site_cache;
  // Null: nothing was noted, as when all code is interpreted. Not the session's memory: it has no part in what the guest
  // does.
  std::unique_ptr<OperatorNotes> operator_notes;

 private:
  // Stands behind its registers, so that the end that a frame knows is where its segment is found.
  struct Segment {
    Segment* next;
    uint64_t registers;

    static Segment* ending_at(runtime::Value* end) { return reinterpret_cast<Segment*>(end); }
    runtime::Value* values() { return reinterpret_cast<runtime::Value*>(this) - registers; }
  };
  struct FrameChunk {
    FrameChunk* next;
    Frame frames[32];
  };

  bool grow_segment(uint32_t count, runtime::Value** window, runtime::Value** end);
  void start_coroutine(const LoadedUnit* code);

  LoadedProgram* starting_ = nullptr;
  Segment* segments_ = nullptr;   // those in use first, in the order of the frames
  uint64_t largest_segment_ = 0;  // in registers
  FrameChunk* frame_chunks_ = nullptr;
  alignas(8) char first_segment_[kFirstSegmentRegisters * sizeof(runtime::Value)];  // cleared frame by frame
  Frame first_frames_[8];
};

// Compiles a file of the prelude; embed has the compiler. Called at most once per file, on the thread that first needs it.
using PreludeCompiler = std::shared_ptr<const Executable> (*)(const runtime::PreludeSource& file);
// Must be set once, before the first Vm runs.
void set_prelude_compiler(PreludeCompiler compile);
// Compiles all files that have not been needed so far. Thread-safe.
void compile_prelude();

}  // namespace sandboa::vm
