// Constants, names, cells.
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;

void UnitCompiler::emit_load_const(const ops::LoadConst& op) {
  m_.load(Reg::kResult, layout::unit_constants());
  m_.load(Reg::kResult, {Reg::kResult, static_cast<int32_t>(op.constant.index * sizeof(runtime::Value))});
  store(op.dst, Reg::kResult);
}

// Numbers of the guest's choice do not become code: larger ones are read from the instruction.
void UnitCompiler::load_int(Reg to, const ops::LoadInt& op) {
  if (fits_code(op.value)) return m_.move_immediate(to, op.value * 2 + 1);
  m_.load(to, layout::unit(layout::kUnitCode));
  load_int_of(to);
}

void UnitCompiler::load_int_of(Reg to) {
  m_.load32_signed(to, {to, static_cast<int32_t>(index_) * layout::kInstructionBytes + layout::kLoadIntValue});
  m_.shift_left(to, 1);
  m_.bit_or(to, 1);
}

void UnitCompiler::emit_load_int(const ops::LoadInt& op) {
  load_int(Reg::kResult, op);
  store(op.dst, Reg::kResult);
}

// Of the unit in kCode. 0: unbound, or not known.
void UnitCompiler::load_global(Reg to, uint32_t name) {
  m_.load(to, layout::unit_loads());
  m_.load(to, {to, static_cast<int32_t>(name * sizeof(void*))});
  m_.load(to, {to, 0});
}

void UnitCompiler::emit_load_global(const ops::LoadGlobal& op) {
  if (loads_own_function(*at(index_))) {
    if (loads_for_call_alone(index_)) return;
    m_.load(Reg::kResult, layout::frame(layout::kFrameFunction));
    return store(op.dst, Reg::kResult);
  }
  load_global(Reg::kResult, op.name.index);
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, operation_out_of_line());
  store(op.dst, Reg::kResult);
}

// Builtins belong to the process.
void UnitCompiler::emit_load_builtin(const ops::LoadBuiltin& op) {
  const vm::LoadedUnit* seen = scope_->feedback;
  runtime::Value builtin = seen == nullptr ? runtime::Value() : seen->program->executable->builtins()[op.name.index];
  if (!builtin.is_object()) return run_operation(index_);
  m_.move_address(Reg::kResult, builtin.object());
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_store_global(const ops::StoreGlobal& op) {
  m_.load(Reg::kScratch0, layout::unit_stores());
  m_.load(Reg::kScratch0, {Reg::kScratch0, static_cast<int32_t>(op.name.index * sizeof(void*))});
  m_.load(Reg::kResult, {Reg::kScratch0, 0});
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, operation_out_of_line());
  load(Reg::kResult, op.src);
  m_.store({Reg::kScratch0, 0}, Reg::kResult);
}

void UnitCompiler::emit_load_cell(const ops::LoadCell& op) {
  load(Reg::kResult, op.cell);
  m_.load(Reg::kResult, {Reg::kResult, layout::kCellValue});
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, operation_out_of_line());
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_store_cell(const ops::StoreCell& op) {
  load(Reg::kResult, op.src);
  load(Reg::kScratch0, op.cell);
  m_.store({Reg::kScratch0, layout::kCellValue}, Reg::kResult);
}

void UnitCompiler::emit_load_free(const ops::LoadFree& op) {
  load_function(Reg::kResult);
  m_.load(Reg::kResult, {Reg::kResult, static_cast<int32_t>(layout::kFunctionClosure + op.index * sizeof(void*))});
  m_.load(Reg::kResult, {Reg::kResult, layout::kCellValue});
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, operation_out_of_line());
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_store_free(const ops::StoreFree& op) {
  load_function(Reg::kScratch0);
  m_.load(Reg::kScratch0, {Reg::kScratch0, static_cast<int32_t>(layout::kFunctionClosure + op.index * sizeof(void*))});
  load(Reg::kResult, op.src);
  m_.store({Reg::kScratch0, layout::kCellValue}, Reg::kResult);
}

}  // namespace sandboa::jit
