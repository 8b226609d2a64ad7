// Guesses what types the values have that a unit reads from lists, attributes and calls, by a look at what the session that
// asks for code has in its registers and inline caches right now. Code tests what is guessed.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "jit/value_types.h"
#include "vm/frame.h"

namespace sandboa::jit {

// What was seen when code was made: types, nothing of a session. Code for the same can be made again later.
struct SeenTypes {
  std::vector<ValueType> registers;         // of the frame
  std::vector<ValueType> results, objects;  // as TypePrediction has them
  uint32_t running_at = 0;
  uint32_t other_walk = UINT32_MAX;  // see UnitAnalysis
  bool operator==(const SeenTypes&) const = default;
};

// It looks when it is made, and holds nothing of the session's heap from then on.
class TypePrediction {
 public:
  // registers: those of a frame that runs the unit; empty: none does, and little is guessed.
  // running_at: the instruction that it has just run.
  TypePrediction(const vm::LoadedUnit& loaded, std::span<const runtime::Value> registers, uint32_t running_at);

  // From now on it says what `seen` does, but for callees.
  void become(const SeenTypes& seen);
  void copy_to(SeenTypes* seen) const;
  // Of what the instruction writes to its destination. kAny: no idea.
  ValueType of_result(uint32_t instruction) const { return results_[instruction]; }
  // Of the object whose item an instruction reads or writes.
  ValueType of_object(uint32_t instruction) const { return objects_[instruction]; }
  // What a Call calls, if it is a builtin that is in line (jit/intrinsics.h), else empty.
  runtime::Value callee(uint32_t instruction) const { return callees_[instruction]; }
  // Or the function (jit/pure_functions.h); null: it is none. It lives as long as the unit or longer, see TierJob::reads().
  const vm::LoadedUnit* function(uint32_t instruction) const { return functions_[instruction]; }

 private:
  runtime::Value see(uint32_t index);
  const vm::LoadedUnit* pure_function(runtime::Value callee, uint32_t count);
  runtime::Value attribute(runtime::Value object, uint32_t site) const;

  const vm::LoadedUnit& loaded_;
  std::span<const runtime::Value> registers_;  // empty once it is made
  const uint32_t running_at_;
  std::vector<runtime::Value> seen_;  // per register; empty: nothing is known. None once it is made
  std::vector<ValueType> results_;
  std::vector<ValueType> objects_;
  std::vector<runtime::Value> callees_;
  std::vector<const vm::LoadedUnit*> functions_;
  size_t floats_of_functions_ = 0;  // constants that they have
};

}  // namespace sandboa::jit
