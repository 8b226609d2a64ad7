// What the VM knows of native code: jit/ makes it, embed/ hands the hooks to the VM, null means that all is interpreted.
//
// Native code and interpreter agree at every instruction boundary: all guest state is in frames, registers and the Vm, so
// either can go on where the other has stopped. Native code belongs to an Executable and is shared by all sessions.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>

namespace sandboa::vm {

class Vm;
struct LoadedProgram;
struct LoadedUnit;

// Native code of one CodeUnit. Immutable once published; lives as long as its Executable.
struct NativeUnit {
  const uint8_t* code;
  const uint8_t* entry;  // of the first instruction
  uint32_t code_bytes;
  uint32_t instruction_count;
  void (*release)(const NativeUnit* unit);  // any thread; with all that it has replaced
  // Older code of the same CodeUnit, which frames may still be in. Null: none.
  const NativeUnit* replaced;
  void* record;  // the JIT's own
  // Per bytecode instruction: where it begins, in bytes from `code`.
  uint32_t* entries() { return reinterpret_cast<uint32_t*>(this + 1); }
  const uint32_t* entries() const { return reinterpret_cast<const uint32_t*>(this + 1); }
};

// Null: not compiled so far.
using NativeSlot = std::atomic<const NativeUnit*>;

// Work on native code that goes on in slices. Destroying it drops the work.
class TierJob {
 public:
  virtual ~TierJob() = default;
  // Whether it refers to what the session knows of the program: the job goes before the program does.
  virtual bool reads(const LoadedProgram& program) const = 0;
};

// A program's units, compiled one by one where sessions start it.
struct StartWork {
  std::mutex mutex;              // of the session that does a slice; others do not wait
  std::unique_ptr<TierJob> job;  // null: the next unit has not been begun
  uint32_t next_unit = 0;
};

class TierHooks {
 public:
  // Runs native code at an address that is an instruction's entry, with the frame's pc there. True: the interpreter goes on
  // at vm.frame_->pc; false: the run loop is left (then Vm::exit_result says why).
  bool (*enter)(Vm* vm, const uint8_t* address) = nullptr;
  // Units are compiled before they run for the first time.
  bool eager = false;

  // The program is about to run, in this session: one that many sessions run a little of becomes hot as well.
  virtual void note_start(Vm& vm, const LoadedProgram* program) = 0;
  // The run loop has used up a slice of fuel in this unit: the sampling profile that finds what is worth compiling, and the
  // time for the next slice of a job.
  virtual void sample(Vm& vm, const LoadedUnit* unit) = 0;
  // Native code has just handed this unit over to the interpreter, since it is not compiled.
  virtual void note_handover(Vm& vm, const LoadedUnit* unit) = 0;
  // Compiles the unit, if it can be compiled, or begins to.
  virtual void compile(Vm& vm, const LoadedUnit* unit) = 0;

 protected:
  ~TierHooks() = default;
};

}  // namespace sandboa::vm
