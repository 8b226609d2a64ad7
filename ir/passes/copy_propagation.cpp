// Copies into locals that need not be made: the value is computed in the home register to begin with.
#include "ir/passes.h"

namespace sandboa::ir {
namespace {

constexpr uint32_t kMaxDirectItems = 16;

// Operations whose result register the compiler may choose freely.
bool has_free_result(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::kGetLocal:  // a Move either way
    case Op::kParam:
    case Op::kItem:
    case Op::kCatch:
    case Op::kLoadWithMethods:
    case Op::kUndefined:
      return false;
    default:
      return (info(instruction.op).effects & kNoResult) == 0;
  }
}

}  // namespace

// REQUIRES: all uses after the SetLocal are counted, this one is not. Nothing can run between the two, so nobody sees that
// the local changes a moment earlier; and an instruction that raises does not write its result.
void propagate_copy_into_local(Function& function, Value set_local) {
  Instruction& set = function.code[set_local];
  Value value = set.b();
  if (value + 1 != set_local) return;
  Instruction& source = function.code[value];
  if (source.uses != 0 || source.place || source.is_dead || !has_free_result(source)) return;
  source.is_set_directly = true;
  source.uses = 1;
  source.last_use = set_local;
  set.is_dead = true;
}

// a, b = x with a and b in neighbouring home registers.
void propagate_copies_of_unpacking(Function& function, Value unpack) {
  const Instruction& instruction = function.code[unpack];
  if (instruction.op != Op::kUnpackSequence) return;
  uint32_t count = instruction.c();
  if (count == 0 || count > kMaxDirectItems || unpack + 2 * count >= function.code.size()) return;
  uint32_t first_home = 0;
  for (uint32_t i = 0; i < count; ++i) {
    const Instruction& item = function.code[unpack + 1 + 2 * i];
    const Instruction& set = function.code[unpack + 2 + 2 * i];
    if (item.op != Op::kItem || set.op != Op::kSetLocal || set.b() != unpack + 1 + 2 * i || item.uses != 1) return;
    uint32_t home = function.home_register(set.a());
    if (i == 0) first_home = home;
    if (home != first_home + i) return;
  }
  Window& window = function.windows[instruction.b()];
  window.is_direct = true;
  window.base = static_cast<uint16_t>(first_home);
  for (uint32_t i = 0; i < count; ++i) {
    function.code[unpack + 1 + 2 * i].is_set_directly = true;
    function.code[unpack + 2 + 2 * i].is_dead = true;
  }
}

}  // namespace sandboa::ir
