// Moves, constants, names, cells.
#pragma once

#include "vm/handlers/slow_paths.h"
#include "vm/handlers/state.h"

namespace sandboa::vm {

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ImportName&) { return s.slow(slow_import_name); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ImportFrom&) { return s.slow(slow_import_from); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ImportStar&) { return s.slow(slow_import_star); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::DisplayValue&) { return s.slow(slow_display_value); }
SANDBOA_ALWAYS_INLINE Step exec(State&, const ops::Nop&) { return Step::kNext; }
SANDBOA_ALWAYS_INLINE Step exec(State&, const ops::LoopCost&) { return Step::kNext; }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Move& op) { return s.set(op.dst, s[op.src]); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadConst& op) {
  return s.set(op.dst, s.frame->code->constants[op.constant.index]);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadInt& op) { return s.set(op.dst, Value::small_int(op.value)); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadGlobal& op) {
  Value value = *s.frame->code->loads[op.name.index];
  if (__builtin_expect(value.is_empty(), 0)) return s.slow(slow_name);
  return s.set(op.dst, value);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadBuiltin& op) {
  Value value = s.frame->code->program->executable->builtins()[op.name.index];
  if (__builtin_expect(value.is_empty(), 0)) return s.slow(slow_name);
  return s.set(op.dst, value);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::StoreGlobal& op) {
  Value* place = s.frame->code->stores[op.name.index];
  if (__builtin_expect(place->is_empty(), 0)) {
    return stores_name_at_once(s.vm, s.frame, s.pc) ? Step::kNext : s.slow(slow_name);
  }
  *place = s[op.src];
  return Step::kNext;
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::DeleteGlobal&) { return s.slow(slow_name); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadName&) { return s.slow(slow_name); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LookupName&) { return s.slow(slow_name); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadClassName&) { return s.slow(slow_class_name); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LookupClassName&) { return s.slow(slow_class_name); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::StoreName&) {
  return stores_name_at_once(s.vm, s.frame, s.pc) ? Step::kNext : s.slow(slow_name);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::DeleteName&) { return s.slow(slow_name); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::CheckBound& op) {
  if (__builtin_expect(s[op.local].is_empty(), 0)) return s.slow(slow_unbound);
  return Step::kNext;
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Unbind& op) { return s.set(op.dst, Value()); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::MakeCell&) { return s.slow(slow_make_cell); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadCell& op) {
  Value value = s[op.cell].as<runtime::Cell>()->value;
  if (__builtin_expect(value.is_empty(), 0)) return s.slow(slow_unbound);
  return s.set(op.dst, value);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::StoreCell& op) {
  s[op.cell].as<runtime::Cell>()->value = s[op.src];
  return Step::kNext;
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::DeleteCell& op) {
  Value& value = s[op.cell].as<runtime::Cell>()->value;
  if (__builtin_expect(value.is_empty(), 0)) return s.slow(slow_unbound);
  value = Value();
  return Step::kNext;
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadFree& op) {
  Value value = s.frame->function->closure()[op.index]->value;
  if (__builtin_expect(value.is_empty(), 0)) return s.slow(slow_unbound);
  return s.set(op.dst, value);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::StoreFree& op) {
  s.frame->function->closure()[op.index]->value = s[op.src];
  return Step::kNext;
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::DeleteFree& op) {
  Value& value = s.frame->function->closure()[op.index]->value;
  if (__builtin_expect(value.is_empty(), 0)) return s.slow(slow_unbound);
  value = Value();
  return Step::kNext;
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadClosure& op) {
  return s.set(op.dst, s.frame->function->closure()[op.index]);
}

}  // namespace sandboa::vm
