// Iteration and unpacking.
#pragma once

#include <algorithm>

#include "runtime/types/quick_iteration.h"
#include "runtime/types/str.h"
#include "vm/generators.h"
#include "vm/handlers/slow_paths.h"
#include "vm/handlers/state.h"

namespace sandboa::vm {

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::GetIter&) { return s.slow(slow_get_iter); }

// The next instruction is LoopCost: its fuel is charged when the back edge is taken.
SANDBOA_ALWAYS_INLINE Step take_back_edge(State& s, int32_t distance) {
  int64_t& slice = s.vm.meter.slice();
  slice -= bytecode::decode<ops::LoopCost>(s.pc + 1).cost;
  if (__builtin_expect(slice < 0, 0)) return s.slow(slow_safepoint);
  return s.jump(distance);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::RangeSetup& op) {
  // r[base] callee, r[base+1..] arguments -> r[base] next, r[base+1] remaining, r[base+2] step.
  Value* base = &s[op.base];
  if (!(base[0] == Value(runtime::builtin_type(runtime::TypeId::kRange)))) return Step::kNext;
  int64_t start = 0;
  int64_t step = 1;
  Value stop_value = base[1];
  if (op.count.value >= 2) {
    if (!base[1].is_small_int()) return Step::kNext;
    start = base[1].small_int();
    stop_value = base[2];
  }
  if (op.count.value == 3) {
    if (!base[3].is_small_int()) return Step::kNext;
    step = base[3].small_int();
  }
  if (!stop_value.is_small_int() || step == 0) return Step::kNext;
  int64_t stop = stop_value.small_int();
  uint64_t count = 0;
  if (step > 0 && start < stop) {
    count = (static_cast<uint64_t>(stop) - static_cast<uint64_t>(start) - 1) / static_cast<uint64_t>(step) + 1;
  } else if (step < 0 && start > stop) {
    count =
        (static_cast<uint64_t>(start) - static_cast<uint64_t>(stop) - 1) / (uint64_t{0} - static_cast<uint64_t>(step)) + 1;
  }
  if (__builtin_expect(count > static_cast<uint64_t>(Value::kMaxSmallInt), 0)) return Step::kNext;
  base[0] = Value::small_int(start);
  base[1] = Value::small_int(static_cast<int64_t>(count));
  base[2] = Value::small_int(step);
  return s.jump(op.jump);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ForRangeNext& op) {
  Value* base = &s[op.base];
  if (__builtin_expect(base[0].is_small_int(), 1)) {
    uint64_t remaining = base[1].bits();
    if (remaining == Value::small_int(0).bits()) return Step::kNext;
    Value next = base[0];
    base[1] = Value::from_bits(remaining - 2);
    // May wrap after the last item only; nobody reads it then.
    base[0] = Value::from_bits(next.bits() + base[2].bits() - 1);
    s[op.dst] = next;
    return take_back_edge(s, op.jump);
  }
  return s.slow(slow_for_next);
}

// How an iterator other than a generator has answered a ForNext here. kPair: both are in the registers that the loop's body
// unpacks into first thing, the back edge is paid for and the body begins behind that.
enum class Advance : uint8_t { kUnknown, kItem, kEnded, kPair };

// `for a, b in ...`: a pair that the loop body unpacks into two registers first thing is not made. False: nothing has
// happened.
SANDBOA_ALWAYS_INLINE bool takes_pair(State& s, const ops::ForNext& op, runtime::Object* iterator) {
  const bytecode::Instruction* body = s.pc + 1 + op.jump;
  if (bytecode::opcode_of(*body) != bytecode::Opcode::kUnpackSequence) return false;
  const auto& unpack = bytecode::decode<ops::UnpackSequence>(body);
  bool is_temporary = op.dst.index >= s.frame->code->local_count;  // nobody else reads it
  if (unpack.src.index != op.dst.index || unpack.count.value != 2 || !is_temporary) return false;
  int64_t& slice = s.vm.meter.slice();
  int64_t cost = bytecode::decode<ops::LoopCost>(s.pc + 1).cost;
  if (slice < cost || !runtime::operations::try_next_pair(iterator, &s[unpack.base])) return false;
  slice -= cost;
  return true;
}

SANDBOA_ALWAYS_INLINE Advance advance(State& s, const ops::ForNext& op, runtime::Object* iterator) {
  using runtime::Kind;
  Value* item = &s[op.dst];
  if (iterator->kind == Kind::kSequenceIterator) {
    auto* of_sequence = static_cast<runtime::SequenceIterator*>(iterator);
    if (runtime::next_in_sequence(of_sequence, item)) return Advance::kItem;
    if (runtime::next_character(of_sequence, item) || runtime::next_in_reversed_list(of_sequence, item))
      return Advance::kItem;
    if (runtime::operations::ends_here(of_sequence)) return Advance::kEnded;
  } else if (iterator->kind == Kind::kDictIterator) {
    auto* of_dict = static_cast<runtime::DictIterator*>(iterator);
    if (runtime::operations::try_next_of_dict(of_dict, item)) return Advance::kItem;
    if (takes_pair(s, op, iterator)) return Advance::kPair;
    if (runtime::operations::ends_here(of_dict)) return Advance::kEnded;
  } else if (iterator->kind == Kind::kAdaptor) {
    if (takes_pair(s, op, iterator)) return Advance::kPair;
  } else if (iterator->kind == Kind::kInstance) {
    return Advance::kUnknown;
  }
  return runtime::operations::try_next(iterator, item) ? Advance::kItem : Advance::kUnknown;
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ForNext& op) {
  Value source = s[op.iterator];
  if (__builtin_expect(!source.is_object(), 0)) return s.slow(slow_for_next);
  runtime::Object* iterator = source.object();
  if (iterator->kind == runtime::Kind::kGenerator) {
    s.frame->pc = s.pc + 1;
    if (!try_resume(s.vm, static_cast<runtime::Generator*>(iterator), {ReturnAction::kNextResult, Value(), 0})) {
      return s.slow(slow_for_next);
    }
    s.reload();
    return Step::kStay;
  }
  switch (advance(s, op, iterator)) {
    case Advance::kItem:
      return take_back_edge(s, op.jump);
    case Advance::kPair:
      s.pc += 2 + op.jump;
      return Step::kStay;
    case Advance::kEnded:
      return Step::kNext;
    case Advance::kUnknown:
      break;
  }
  return s.slow(slow_for_next);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::UnpackSequence& op) {
  Value source = s[op.src];
  uint32_t count = op.count.value;
  const Value* items = nullptr;
  if (runtime::is_exact_object(source, runtime::TypeId::kTuple)) {
    auto* tuple = source.as<runtime::Tuple>();
    if (tuple->length == count) items = tuple->items();
  } else if (runtime::is_exact_object(source, runtime::TypeId::kList)) {
    auto* list = source.as<runtime::List>();
    if (list->length == count) items = list->items;
  }
  if (__builtin_expect(items == nullptr, 0)) return s.slow(slow_unpack);
  Value* destination = &s[op.base];
  for (uint32_t index = 0; index < count; ++index) destination[index] = items[index];
  return Step::kNext;
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::UnpackStarred&) { return s.slow(slow_unpack); }

}  // namespace sandboa::vm
