// Guesses what types the values have that a unit reads from lists, attributes and calls, by a look at what the session that
// asks for code has in its registers and inline caches right now. Code tests what is guessed.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "jit/value_types.h"
#include "vm/frame.h"

namespace sandboa::jit {

//
// It looks when it is made, and holds nothing of the session's heap from then on.
class TypePrediction {
 public:
  // registers: those of a frame that runs the unit; empty: none does, and little is guessed.
  // running_at: the instruction that it has just run.
  TypePrediction(const vm::LoadedUnit& loaded, std::span<const runtime::Value> registers, uint32_t running_at);

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
