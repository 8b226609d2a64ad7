#include "jit/running_loop.h"

#include <algorithm>
#include <array>

#include "jit/control_flow.h"
#include "jit/intrinsics.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using runtime::Kind;
using runtime::Value;

namespace {

// As many instructions of bytecode take as long as one such function.
constexpr uint32_t kInstructionsOfNative = 12;

struct Range {
  uint32_t begin, end;
};

// Of the innermost loop around the instruction. Empty: there is none of so many.
Range loop_around(const bytecode::CodeUnit& unit, uint32_t at, uint32_t most) {
  auto end = static_cast<uint32_t>(std::min<size_t>(unit.instructions.size(), size_t{at} + most));
  for (uint32_t index = at; index < end; ++index) {
    int64_t header = jump_target(unit, index);
    if (header < 0 || header > at || index - static_cast<size_t>(header) > most) continue;
    return {static_cast<uint32_t>(header), index + 1};
  }
  return {0, 0};
}

bool is_native(Value called) {
  if (runtime::has_kind(called, Kind::kType)) return !called.as<runtime::Type>()->is_guest();
  if (!runtime::has_kind(called, Kind::kNativeFunction)) return false;
  std::array in_line = {builtins::abs(), builtins::len(), builtins::next()};
  return std::find(in_line.begin(), in_line.end(), called) == in_line.end();
}

// A global that is loaded is taken to be called.
bool leads_to_native(const vm::LoadedUnit& unit, const bytecode::Instruction* at) {
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kLoadGlobal:
      return is_native(*unit.loads[bytecode::decode<ops::LoadGlobal>(at).name.index]);
    case Opcode::kCallMethod: {
      const vm::Site& site = unit.sites[bytecode::decode<ops::CallMethod>(at).site];
      // Those of lists are in line, or short.
      return site.guard != runtime::builtin_type(runtime::TypeId::kList) && site.offset < 0 && is_native(site.value);
    }
    case Opcode::kFormatValue:
    case Opcode::kBuildString:
      return true;
    default:
      return false;
  }
}

}  // namespace

uint32_t running_at(const vm::Vm& session, const vm::LoadedUnit& unit) {
  if (session.frame_->code != &unit) return 0;
  auto next = static_cast<size_t>(session.frame_->pc - unit.code);
  return next == 0 || next > unit.unit->instructions.size() ? 0 : static_cast<uint32_t>(next - 1);
}

bool is_in_loop_of(const bytecode::CodeUnit& unit, uint32_t at, uint32_t most_instructions) {
  return loop_around(unit, at, most_instructions).end != 0;
}

bool works_in_natives(const vm::LoadedUnit& unit, uint32_t at) {
  constexpr uint32_t kMost = 200;
  Range range = loop_around(*unit.unit, at, kMost);
  if (range.end == 0) range = {0, std::min(kMost, static_cast<uint32_t>(unit.unit->instructions.size()))};
  uint32_t natives = 0;
  for (uint32_t index = range.begin; index < range.end; ++index) {
    if (leads_to_native(unit, &unit.code[index])) ++natives;
  }
  return natives * kInstructionsOfNative > range.end - range.begin;
}

}  // namespace sandboa::jit
