// Calls, returns, loops.
#include "jit/frame_code.h"
#include "jit/intrinsics.h"
#include "jit/unit_compiler.h"
#include "vm/handlers/iterate.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using runtime::Kind;

namespace {

constexpr int32_t kTaggedZero = 1;
constexpr int32_t kTaggedOne = 3;
constexpr int32_t kTaggedMinusOne = -1;

}  // namespace

void UnitCompiler::emit_call(const ops::Call& op) {
  auto [expected, kind, members] = callee_of(scope_->feedback, index_);
  bool is_itself = expected != nullptr && expected->unit == &whole_.unit && (!scope_->is_in_line || scope_->is_itself);
  if (is_itself && kind == CallKind::kPlain && takes_plainly(*expected, op.count.value)) return enter_itself(op, *expected);
  load_base(Reg::kResult, op.base);
  if (calls_length(scope_->feedback, index_)) return emit_length(op);
  if (calls_builtin(scope_->feedback, index_, builtins::next())) return emit_next_call(op);
  if (kind == CallKind::kInit) return enter_class(op, *expected, members);
  if (const runtime::Type* type = bare_class_of(scope_->feedback, index_)) return emit_bare_instance(op, type->member_count);
  require_kind(Reg::kResult, Kind::kFunction, out_of_line(&UnitCompiler::emit_native_call));
  enter_function(op.base.index + 1u, op.count.value, op.dst, expected);
}

// Of a callee that is most likely the running function. Where a line begins it is asked whether the global still is what it
// was loaded from, so that nothing of the line has to ask again.
void UnitCompiler::enter_itself(const ops::Call& op, const vm::LoadedUnit& expected) {
  Label any = out_of_line(&UnitCompiler::emit_any_call);
  Label resume = m_.new_label();
  uint32_t window = op.base.index + 1u;
  Plan plan = plan_in_line({&expected, CallKind::kPlain});
  if (!scope_->is_in_line || !is_own_function(op.base.index)) {
    load_base(Reg::kResult, op.base);
    m_.jump_if(Condition::kNotEqual, Reg::kResult, layout::frame(layout::kFrameFunction), any);
  }
  if (plan.empty() && scope_->is_in_line) return m_.jump(exit_of_line());
  if (!scope_->is_in_line) {
    own_global_ = plan.empty() ? kNoGlobal : global_called(scope_->unit, index_);
    if (own_global_ != kNoGlobal) {
      load_global(Reg::kScratch1, own_global_);
      m_.jump_if(Condition::kNotEqual, Reg::kResult, Reg::kScratch1, any);
    }
    m_.jump_if(Condition::kNotEqual, Reg::kCode, {Reg::kResult, layout::kFunctionCode}, any);
    leave_address(resume);
    m_.address(Reg::kScratch2, guest(window + (plan.empty() ? expected.register_count : plan.registers)));
  }
  if (plan.empty()) {
    m_.move(Reg::kScratch1, Reg::kCode);
    m_.address(Reg::kArgument1, guest(window));
    take_frame(m_, any);
    begin_frame(expected, op.count.value, layout::kCalledByNative);
  } else {
    if (!scope_->is_in_line) require_frames(m_, plan.calls_of_itself + 1, any);
    take_fuel(expected.entry_fuel, any);
    emit_in_line(plan, {&expected, CallKind::kPlain}, window, op.count.value, resume, true);
    if (!scope_->is_in_line) own_global_ = kNoGlobal;
  }
  m_.bind(resume);
  store(op.dst, Reg::kArgument0);
}

// kResult: the callee.
void UnitCompiler::emit_any_call(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::Call>(at(part.index));
  require_kind(Reg::kResult, Kind::kFunction, out_of_line(&UnitCompiler::emit_native_call));
  enter_function(op.base.index + 1u, op.count.value, op.dst, nullptr);
}

// kResult: a callee that is most likely len().
void UnitCompiler::emit_length(const ops::Call& op) {
  Label any = out_of_line(&UnitCompiler::emit_any_call);
  Label other = out_of_line(&UnitCompiler::emit_length_of_any);
  m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(len_function), any);
  m_.load(Reg::kArgument1, guest(op.base.index + 1u));
  require_object(Reg::kArgument1, other);
  require_type(Reg::kArgument1, SANDBOA_TABLE(list_type), Reg::kScratch0, other);
  m_.load32(Reg::kScratch0, {Reg::kArgument1, layout::kListLength});
  m_.tag_int(Reg::kResult, Reg::kScratch0);
  store(op.dst, Reg::kResult);
}

// kArgument1: what len() is asked about, kResult: len().
void UnitCompiler::emit_length_of_any(const OutOfLine& part) {
  Label any = m_.new_label();
  Label found = m_.new_label();
  require_object(Reg::kArgument1, any);
  require_type(Reg::kArgument1, SANDBOA_TABLE(set_type), Reg::kScratch0, any);
  m_.load32(Reg::kScratch0, {Reg::kArgument1, layout::kSetLiveCount});
  m_.tag_int(Reg::kResult, Reg::kScratch0);
  m_.jump(found);
  m_.bind(any);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(SANDBOA_TABLE(length));
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, out_of_line(&UnitCompiler::emit_builtin_call));
  m_.bind(found);
  store(bytecode::decode<ops::Call>(at(part.index)).dst, Reg::kResult);
}

void UnitCompiler::emit_builtin_call(const OutOfLine& part) {
  load_base(Reg::kResult, bytecode::decode<ops::Call>(at(part.index)).base);
  emit_native_call(part);
}

// kResult: a callee that is no Function.
void UnitCompiler::emit_native_call(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::Call>(at(part.index));
  Label operation = operation_out_of_line();
  require_kind(Reg::kResult, Kind::kNativeFunction, out_of_line(&UnitCompiler::emit_class_call));
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kNativeFunctionDef});
  m_.jump_if8(Condition::kNotEqual, {Reg::kScratch1, layout::kDefHasSelf}, 0, operation);
  m_.jump_if16(Condition::kNotEqual, {Reg::kScratch1, layout::kDefDirectCount}, op.count.value,
               out_of_line(&UnitCompiler::emit_defaults_call));
  call_native(op.base.index + 1u, op.dst);
}

// kResult: a NativeFunction without a receiver, kScratch1: what is known of it. As takes_with_defaults() in vm/calls.h.
void UnitCompiler::emit_defaults_call(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::Call>(at(part.index));
  Label operation = operation_out_of_line();
  m_.load16(Reg::kScratch2, {Reg::kScratch1, layout::kDefFewest});
  m_.jump_if(Condition::kGreater, Reg::kScratch2, op.count.value, operation);
  m_.load16(Reg::kScratch2, {Reg::kScratch1, layout::kDefMost});
  m_.jump_if(Condition::kLess, Reg::kScratch2, op.count.value, operation);
  m_.jump_if(Condition::kGreater, Reg::kScratch2, INT16_MAX, operation);
  call_native_with_defaults(op.base.index + 1u, op.dst);
}

// kScratch1: a site that says kCallsWithDefaults.
void UnitCompiler::emit_defaults_method_call(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::CallMethod>(at(part.index));
  m_.load(Reg::kResult, {Reg::kScratch1, layout::kSiteValue});
  call_native_with_defaults(op.base.index, op.dst);
}

// kResult: a NativeFunction.
void UnitCompiler::call_native_with_defaults(uint32_t window, bytecode::Reg dst) {
  set_pc(index_);
  m_.load(Reg::kArgument1, {Reg::kResult, layout::kNativeFunctionDef});
  m_.address(Reg::kArgument2, guest(window));
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(SANDBOA_TABLE(call_with_defaults));
  require_value(out_of_line(&UnitCompiler::emit_failed, kNative));
  store(dst, Reg::kResult);
}

// kResult: a callee that is no function.
void UnitCompiler::emit_class_call(const OutOfLine& part) {
  require_kind(Reg::kResult, Kind::kType, out_of_line(&UnitCompiler::emit_bound_call));
  run_function(SANDBOA_TABLE(call_class), part.index);
}

// kResult: a callee that is no function and no class.
void UnitCompiler::emit_bound_call(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::Call>(at(part.index));
  Label resume = m_.new_label();
  require_kind(Reg::kResult, Kind::kBoundMethod, operation_out_of_line());
  leave_address(resume);
  m_.address(Reg::kArgument1, guest(op.base.index));
  m_.move_immediate(Reg::kArgument2, op.count.value + 1);
  m_.move_immediate(Reg::kScratch0, static_cast<int32_t>(part.index) * layout::kInstructionBytes);
  m_.jump(SANDBOA_TABLE(call_bound));
  m_.bind(resume);
  store(op.dst, Reg::kArgument0);
}

// kResult: the callee of a site that says kCallsDirectly.
void UnitCompiler::emit_native_method_call(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::CallMethod>(at(part.index));
  m_.load(Reg::kResult, {Reg::kScratch1, layout::kSiteValue});
  call_native(op.base.index, op.dst);
}

// As call_directly() in vm/handlers/call.h.
void UnitCompiler::call_native(uint32_t window, bytecode::Reg dst) {
  m_.load(Reg::kScratch2, {Reg::kResult, layout::kNativeFunctionDef});
  m_.load(Reg::kScratch2, {Reg::kScratch2, layout::kDefCode});
  set_pc(index_);
  m_.address(Reg::kScratch1, guest(window));
  m_.store_local(0, Reg::kScratch1);
  m_.address_of_local(Reg::kArgument1);
  m_.address(Reg::kArgument0, layout::runtime_of_vm());
  m_.call(Reg::kScratch2);
  require_value(out_of_line(&UnitCompiler::emit_failed, kNative));
  store(dst, Reg::kResult);
}

// As Outcome::ok(), of an Outcome in kResult.
void UnitCompiler::require_value(Label otherwise) {
  Label done = m_.new_label();
  m_.address(Reg::kScratch0, {Reg::kResult, -1});
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, 64, done);
  m_.jump_if_bits_clear(Reg::kResult, 7, otherwise);
  m_.bind(done);
}

// kResult: what kind of failure it is.
void UnitCompiler::emit_failed(const OutOfLine& part) {
  m_.move(Reg::kArgument2, Reg::kResult);
  set_pc(part.index);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(part.detail == kNative ? SANDBOA_TABLE(native_failed) : SANDBOA_TABLE(operator_failed));
  go_on_if_elsewhere(part.index);
}

void UnitCompiler::enter_function(uint32_t window, uint32_t count, bytecode::Reg dst, const vm::LoadedUnit* expected) {
  if (scope_->is_in_line && expected == nullptr) return m_.jump(exit_of_line());
  Label resume = m_.new_label();
  leave_address(resume);
  m_.address(Reg::kArgument1, guest(window));
  if (scope_->is_in_line || (expected != nullptr && takes_in_place(*expected, count))) {
    Label any = out_of_line_to(Label(), &UnitCompiler::emit_function_entry, count);
    m_.load(Reg::kScratch1, {Reg::kResult, layout::kFunctionCode});
    m_.move_address(Reg::kScratch2, expected->unit);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch2, {Reg::kScratch1, layout::kUnitUnit}, any);
    if (expected->simple_arity != count) require_defaults(Reg::kResult, expected->simple_arity - count, any);
    enter_expected(window, count, *expected, resume, any);
  } else {
    m_.move_immediate(Reg::kArgument2, static_cast<int32_t>(count));
    m_.move_immediate(Reg::kScratch0, static_cast<int32_t>(index_) * layout::kInstructionBytes);
    m_.jump(SANDBOA_TABLE(call_function));
  }
  m_.bind(resume);
  store(dst, Reg::kArgument0);
}

// Of a call, for the frame that it pushes to come back to. Calls in line have none.
void UnitCompiler::leave_address(Label resume) {
  if (scope_->is_in_line) return;
  m_.move_label(Reg::kScratch2, resume);
  m_.store(layout::frame(layout::kFrameResume), Reg::kScratch2);
  if (!resumes_[index_].isValid()) resumes_[index_] = resume;
}

void UnitCompiler::emit_function_entry(const OutOfLine& part) {
  m_.move_immediate(Reg::kArgument2, static_cast<int32_t>(part.detail));
  m_.move_immediate(Reg::kScratch0, static_cast<int32_t>(part.index) * layout::kInstructionBytes);
  m_.jump(SANDBOA_TABLE(call_function));
}

void UnitCompiler::find_defaults(Reg function, uint32_t missing) {
  m_.load(Reg::kArgument2, {function, layout::kFunctionDefaults});
  m_.load(Reg::kScratch0, {Reg::kArgument2, layout::kTupleLength});
  step_to_defaults(missing);
}

void UnitCompiler::step_to_defaults(uint32_t missing) {
  m_.address_indexed(Reg::kArgument2, Reg::kArgument2, Reg::kScratch0);
  m_.add(Reg::kArgument2, layout::kTupleItems - static_cast<int32_t>(missing) * layout::kValueBytes);
}

// As defaults_behind() in vm/calls.h.
void UnitCompiler::require_defaults(Reg function, uint32_t missing, Label otherwise) {
  m_.load(Reg::kArgument2, {function, layout::kFunctionDefaults});
  m_.jump_if(Condition::kEqual, Reg::kArgument2, 0, otherwise);
  m_.load(Reg::kScratch0, {Reg::kArgument2, layout::kTupleLength});
  m_.jump_if(Condition::kLess, Reg::kScratch0, static_cast<int32_t>(missing), otherwise);
  step_to_defaults(missing);
}

void UnitCompiler::copy_defaults(uint32_t to, uint32_t missing) {
  for (uint32_t index = 0; index < missing; ++index) {
    m_.load(Reg::kArgument0, {Reg::kArgument2, static_cast<int32_t>(index) * layout::kValueBytes});
    m_.store(guest(to + index), Reg::kArgument0);
  }
}

// As the stub, for a function whose unit is known: kScratch1 is that as loaded, kArgument1 the window, which `count`
// arguments have been put into; kArgument2 is where defaults for the others are. Comes back to `resume`, which is bound
// behind it.
void UnitCompiler::enter_expected(uint32_t window, uint32_t count, const vm::LoadedUnit& callee, Label resume,
                                  Label otherwise) {
  uint32_t registers = callee.register_count;
  m_.address(Reg::kScratch2, {Reg::kArgument1, static_cast<int32_t>(registers * sizeof(runtime::Value))});
  Plan plan = plan_in_line({&callee, CallKind::kPlain});
  uint32_t arity = callee.simple_arity;
  if (!plan.empty()) {
    require_frame(m_, scope_->depth, otherwise);
    take_fuel(callee.entry_fuel, otherwise);
    copy_defaults(window + count, arity - count);
    return emit_in_line(plan, {&callee, CallKind::kPlain}, window, arity, resume);
  }
  if (scope_->is_in_line) return m_.jump(exit_of_line());
  take_frame(m_, otherwise);
  copy_defaults(window + count, arity - count);
  begin_frame(callee, arity, layout::kCalledByNative);
}

// Of a call, where there is enough. kScratch1: the callee's LoadedUnit, for what is too much for an immediate; calls of the
// function itself in line never are. kArgument0 is lost.
void UnitCompiler::take_fuel(uint64_t fuel, Label otherwise) {
  bool is_small = fuel <= INT16_MAX / 2;
  if (is_small) {
    auto units = static_cast<uint32_t>(fuel);
    Label lacking = out_of_line_to(otherwise, &UnitCompiler::emit_give_fuel_back, units);
    return m_.charge_or_jump_if_negative(layout::slice(), static_cast<int32_t>(units), lacking);
  }
  m_.load(Reg::kArgument0, layout::slice());
  m_.subtract_or_jump_if_negative(Reg::kArgument0, {Reg::kScratch1, layout::kUnitEntryFuel}, otherwise);
  m_.store(layout::slice(), Reg::kArgument0);
}

void UnitCompiler::emit_give_fuel_back(const OutOfLine& part) {
  m_.load(Reg::kArgument0, layout::slice());
  m_.add(Reg::kArgument0, static_cast<int32_t>(part.detail));
  m_.store(layout::slice(), Reg::kArgument0);
}

void UnitCompiler::begin_frame(const vm::LoadedUnit& callee, uint32_t count, int32_t action) {
  m_.load(Reg::kScratch0, layout::unit(layout::kUnitCode));
  m_.add(Reg::kScratch0, (static_cast<int32_t>(index_) + 1) * layout::kInstructionBytes);
  enter_frame(m_, action);
  m_.store_zeros({Reg::kRegisters, static_cast<int32_t>(count * sizeof(runtime::Value))}, callee.register_count - count);
  if (callee.unit == &whole_.unit) return m_.jump(label_of(0));
  Label not_native = out_of_line_to(Label(), &UnitCompiler::emit_leave);
  load_native(m_, not_native);
  m_.jump({Reg::kResult, layout::kNativeEntry});
}

// At the begin of a unit that is not native.
void UnitCompiler::emit_leave(const OutOfLine&) { m_.jump(SANDBOA_TABLE(begin_interpreted)); }

// kScratch1: a valid site.
void UnitCompiler::emit_any_method_call(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::CallMethod>(at(part.index));
  Label operation = operation_out_of_line();
  m_.load32_signed(Reg::kScratch2, {Reg::kScratch1, layout::kSiteOffset});
  m_.jump_if(Condition::kEqual, Reg::kScratch2, vm::Site::kCallsDirectly,
             out_of_line(&UnitCompiler::emit_native_method_call));
  m_.jump_if(Condition::kEqual, Reg::kScratch2, vm::Site::kCallsWithDefaults,
             out_of_line(&UnitCompiler::emit_defaults_method_call));
  m_.jump_if(Condition::kGreaterEqual, Reg::kScratch2, 0, out_of_line(&UnitCompiler::emit_own_method_call));
  m_.load(Reg::kResult, {Reg::kScratch1, layout::kSiteValue});
  require_kind(Reg::kResult, Kind::kFunction, operation);
  enter_function(op.base.index, op.count.value + 1u, op.dst, nullptr);
}

// kScratch2: the slot of an instance that has the callee.
void UnitCompiler::emit_own_method_call(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::CallMethod>(at(part.index));
  load_base(Reg::kResult, op.base);
  m_.load_indexed(Reg::kResult, Reg::kResult, Reg::kScratch2, layout::kInstanceSlots);
  require_kind(Reg::kResult, Kind::kFunction, operation_out_of_line());
  enter_function(op.base.index + 1u, op.count.value, op.dst, nullptr);
}

// kScratch1: a valid site, most likely of the session's cache, whose method may be the one that is expected: classes share
// what they inherit. Goes on with it in kResult.
void UnitCompiler::emit_shared_method_call(const OutOfLine&) {
  Label any = out_of_line(&UnitCompiler::emit_any_method_call);
  m_.jump_if32(Condition::kNotEqual, {Reg::kScratch1, layout::kSiteOffset}, vm::Site::kOnClass, any);
  m_.load(Reg::kResult, {Reg::kScratch1, layout::kSiteValue});
  require_kind(Reg::kResult, Kind::kFunction, any);
}

// The operation has gone to a frame, which returns here.
void UnitCompiler::enter_pushed() {
  Label resume = m_.new_label();
  m_.move_label(Reg::kScratch2, resume);
  m_.jump(SANDBOA_TABLE(enter_pushed));
  m_.bind(resume);
}

void UnitCompiler::emit_enter_init(const OutOfLine& part) {
  enter_pushed();
  m_.jump_if(Condition::kNotEqual, Reg::kArgument0, SANDBOA_TABLE(none), finish_pushed_);
  m_.load(Reg::kResult, layout::frame(layout::kFrameNext));
  m_.load(Reg::kResult, {Reg::kResult, layout::kFrameExtra});
  store(bytecode::decode<ops::Call>(at(part.index)).dst, Reg::kResult);
}

void UnitCompiler::emit_enter_operator(const OutOfLine& part) {
  enter_pushed();
  m_.jump_if(Condition::kEqual, Reg::kArgument0, SANDBOA_TABLE(not_implemented), finish_pushed_);
  store(bytecode::decode<ops::Add>(at(part.index)).dst, Reg::kArgument0);
}

void UnitCompiler::emit_call_method(const ops::CallMethod& op) {
  if (sends_to_generator(scope_->feedback, op)) return emit_send(op);
  ListMethod method = list_method_of(scope_->feedback, op);
  return method == ListMethod::kNone ? emit_method(op) : emit_list_method(method, op);
}

void UnitCompiler::emit_any_method(const OutOfLine& part) { emit_method(bytecode::decode<ops::CallMethod>(at(part.index))); }

// Of a list itself, whose class nobody changes.
void UnitCompiler::emit_list_method(ListMethod method, const ops::CallMethod& op) {
  Label any = out_of_line(&UnitCompiler::emit_any_method);
  load_base(Reg::kResult, op.base);
  require_object(Reg::kResult, any);
  require_type(Reg::kResult, SANDBOA_TABLE(list_type), Reg::kScratch0, any);
  Mem length{Reg::kResult, layout::kListLength};
  m_.load32(Reg::kScratch0, length);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kListItems});
  if (method == ListMethod::kAppend) {
    m_.load32(Reg::kScratch2, {Reg::kResult, layout::kListCapacity});
    m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, Reg::kScratch2, any);
    m_.load(Reg::kScratch2, guest(op.base.index + 1u));
    m_.store_indexed(Reg::kScratch1, Reg::kScratch0, 0, Reg::kScratch2);
    m_.add_to_memory32(length, 1);
    m_.load(Reg::kScratch2, SANDBOA_TABLE(none));
    return store(op.dst, Reg::kScratch2);
  }
  // The missing index goes behind the arguments, as call_with_defaults() has it.
  m_.address(Reg::kScratch2, guest(op.base.index + 2u));
  m_.jump_if(Condition::kAbove, Reg::kScratch2, layout::frame(layout::kFrameSegmentEnd), any);
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, any);
  m_.store_immediate(guest(op.base.index + 1u), kTaggedMinusOne);
  m_.add_to_memory32(length, -1);
  m_.add(Reg::kScratch0, -1);
  m_.load_indexed(Reg::kScratch2, Reg::kScratch1, Reg::kScratch0, 0);
  store(op.dst, Reg::kScratch2);
}

void UnitCompiler::emit_check_method(const ops::CheckMethod& op) {
  Label operation = operation_out_of_line();
  load(Reg::kResult, op.object);
  if (is_seen_by_shape(op.site)) {
    require_instance(Reg::kResult, op.object.index, operation);
    m_.load(Reg::kScratch0, {Reg::kResult, layout::kInstanceShape});
  } else {
    load_guard(operation);
  }
  require_site(op.site, vm::SiteCache::Access::kMethod, operation);
  m_.load32_signed(Reg::kScratch2, {Reg::kScratch1, layout::kSiteOffset});
  m_.jump_if(Condition::kGreaterEqual, Reg::kScratch2, 0, operation);  // a slot, which may be empty
}

void UnitCompiler::emit_method(const ops::CallMethod& op) {
  const vm::LoadedUnit* expected = callee_of(scope_->feedback, index_).code;
  if (expected == nullptr || !is_seen_by_shape(op.site)) return emit_method_by_guard(op, expected);
  load_base(Reg::kResult, op.base);
  require_instance(Reg::kResult, op.base.index, out_of_line(&UnitCompiler::emit_method_of_other));
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kInstanceShape});
  note_instance(op.base.index);
  call_method_of_site(op, expected);
}

// What is expected is known of instances, which this is not.
void UnitCompiler::emit_method_of_other(const OutOfLine& part) {
  emit_method_by_guard(bytecode::decode<ops::CallMethod>(at(part.index)), nullptr);
}

void UnitCompiler::emit_method_by_guard(const ops::CallMethod& op, const vm::LoadedUnit* expected) {
  load_base(Reg::kResult, op.base);
  load_guard(operation_out_of_line());
  call_method_of_site(op, expected);
}

// kScratch0 = the guard of the object in kResult, as vm::method_guard().
void UnitCompiler::load_guard(Label otherwise) {
  Label guarded = m_.new_label();
  require_object(Reg::kResult, otherwise);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kObjectType});
  m_.jump_if8(Condition::kNotEqual, {Reg::kResult, layout::kObjectKind}, static_cast<int32_t>(Kind::kInstance), guarded);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kInstanceShape});
  m_.bind(guarded);
}

// kScratch0: the guard of the object.
void UnitCompiler::call_method_of_site(const ops::CallMethod& op, const vm::LoadedUnit* expected) {
  Label call = m_.new_label();
  Label other = expected == nullptr ? out_of_line(&UnitCompiler::emit_any_method_call)
                                    : out_of_line_to(call, &UnitCompiler::emit_shared_method_call);
  require_site(op.site, vm::SiteCache::Access::kMethod, operation_out_of_line());
  m_.jump_if32(Condition::kNotEqual, {Reg::kScratch1, layout::kSiteOffset}, vm::Site::kCallsFunction, other);
  m_.load(Reg::kResult, {Reg::kScratch1, layout::kSiteValue});
  m_.bind(call);
  enter_function(op.base.index, op.count.value + 1u, op.dst, expected);
  forget_instances(op.base.index);
}

// Of a `while` in a line, which goes on by itself as long as there is fuel.
void UnitCompiler::loop_in_line(uint32_t cost, uint32_t target) {
  m_.load(Reg::kScratch0, layout::slice());
  m_.subtract_or_jump_if_negative(Reg::kScratch0, static_cast<int32_t>(cost), exit_of_line());
  m_.store(layout::slice(), Reg::kScratch0);
  m_.jump(label_of(target));
}

void UnitCompiler::emit_return() {
  if (scope_->is_in_line) {
    load_code_of_caller();
    if (index_ == scope_->last && scope_->goes_on_at_end) return;
    return m_.jump(scope_->resume);
  }
  if (whole_.unit.is_resumable()) return emit_return_of_generator();
  return_plainly();
}

void UnitCompiler::return_plainly() {
  Label otherwise = out_of_line(&UnitCompiler::emit_return_out_of_line);
  m_.jump_if8(Condition::kBelow, layout::frame(layout::kFrameAction), layout::kFirstNativeAction, otherwise);
  leave_frame(m_);
  m_.jump(layout::frame(layout::kFrameResume));
}

void UnitCompiler::emit_return_out_of_line(const OutOfLine& part) {
  m_.move_immediate(Reg::kArgument1, static_cast<int32_t>(part.index) * layout::kInstructionBytes);
  m_.jump(SANDBOA_TABLE(return_value));
}

// As the handler of the interpreter: registers base.. are next, remaining, step, if the first is an int.
// The usual ranges of small ints that are not empty, or of nothing but a stop of 0: steps of one, up or down. As the
// handler.
void UnitCompiler::set_up_range(const ops::RangeSetup& op, Label otherwise) {
  Mem first = guest(op.base.index);
  Mem second = guest(op.base.index + 1u);
  Mem third = guest(op.base.index + 2u);
  Label down = m_.new_label();
  Label counted = m_.new_label();
  m_.load(Reg::kScratch1, SANDBOA_TABLE(range_type));
  m_.jump_if(Condition::kNotEqual, Reg::kScratch1, first, otherwise);
  if (op.count.value == 1) {
    m_.load(Reg::kScratch0, second);
    m_.jump_if_bits_clear(Reg::kScratch0, 1, otherwise);
    m_.jump_if(Condition::kLess, Reg::kScratch0, 0, otherwise);
    m_.move_immediate(Reg::kScratch1, kTaggedZero);
    m_.store(first, Reg::kScratch1);
    m_.move_immediate(Reg::kScratch1, kTaggedOne);
    m_.store(third, Reg::kScratch1);
    return;
  }
  m_.load(Reg::kResult, second);
  m_.load(Reg::kScratch0, third);
  require_ints(Reg::kResult, Reg::kScratch0, Reg::kScratch1, otherwise);
  m_.move_immediate(Reg::kScratch1, kTaggedOne);
  if (op.count.value == 3) {
    m_.load(Reg::kScratch1, guest(op.base.index + 3u));
    m_.jump_if(Condition::kEqual, Reg::kScratch1, kTaggedMinusOne, down);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch1, kTaggedOne, otherwise);
  }
  m_.subtract_or_jump(Reg::kScratch0, Reg::kResult, otherwise);
  if (op.count.value == 3) {
    m_.jump(counted);
    m_.bind(down);
    m_.move(Reg::kScratch2, Reg::kResult);
    m_.subtract_or_jump(Reg::kScratch2, Reg::kScratch0, otherwise);
    m_.move(Reg::kScratch0, Reg::kScratch2);
    m_.bind(counted);
  }
  m_.jump_if(Condition::kLessEqual, Reg::kScratch0, 0, otherwise);
  m_.add(Reg::kScratch0, 1);  // the tag
  m_.store(first, Reg::kResult);
  m_.store(second, Reg::kScratch0);
  m_.store(third, Reg::kScratch1);
}

void UnitCompiler::emit_range_setup(const ops::RangeSetup& op) {
  set_up_range(op, operation_out_of_line());
  m_.jump(label_of(target_of(op.jump)));
}

void UnitCompiler::emit_for_range(const ops::ForRangeNext& op) {
  Label operation = operation_out_of_line();
  Label exhausted = label_of(index_ + 1);
  Mem next = guest(op.base.index);
  Mem remaining = guest(op.base.index + 1u);
  Mem step = guest(op.base.index + 2u);
  m_.load(Reg::kResult, next);
  m_.jump_if_bits_clear(Reg::kResult, 1, operation);
  m_.load(Reg::kScratch0, remaining);
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 1, exhausted);
  m_.subtract(Reg::kScratch0, 2);
  m_.store(remaining, Reg::kScratch0);
  m_.address(Reg::kScratch1, {Reg::kResult, -1});
  m_.add(Reg::kScratch1, step);
  m_.store(next, Reg::kScratch1);
  store(op.dst, Reg::kResult);
  take_back_edge(bytecode::decode<ops::LoopCost>(at(index_ + 1)).cost, target_of(op.jump));
}

// Of lists, tuples and bytes that are walked forwards; what type a list's iterator has says all of it: kScratch2 = the next
// item, kScratch0 = its index, kResult = the iterator.
void UnitCompiler::load_next_item(bytecode::Reg iterator, Label exhausted, Label otherwise) {
  Label not_list = m_.new_label();
  Label not_tuple = m_.new_label();
  Label found = m_.new_label();
  load(Reg::kResult, iterator);
  require_object(Reg::kResult, otherwise);
  require_type(Reg::kResult, SANDBOA_TABLE(list_iterator_type), Reg::kScratch1, not_list);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kIteratorIndex});
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kIteratorSequence});
  m_.jump_if(Condition::kEqual, Reg::kScratch1, 0, otherwise);
  m_.load32(Reg::kScratch2, {Reg::kScratch1, layout::kListLength});
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, Reg::kScratch2, exhausted);
  m_.load(Reg::kScratch1, {Reg::kScratch1, layout::kListItems});
  m_.load_indexed(Reg::kScratch2, Reg::kScratch1, Reg::kScratch0, 0);
  m_.jump(found);
  m_.bind(not_list);
  m_.jump_if8(Condition::kNotEqual, {Reg::kResult, layout::kObjectKind}, static_cast<int32_t>(Kind::kSequenceIterator),
              otherwise);
  m_.load16(Reg::kScratch0, {Reg::kResult, layout::kObjectFlags});
  static_assert((runtime::SequenceIterator::kReverse & 0xFF) == 0);
  m_.bit_and(Reg::kScratch0, runtime::SequenceIterator::kReverse);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, otherwise);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kIteratorIndex});
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kIteratorSequence});
  m_.jump_if(Condition::kEqual, Reg::kScratch1, 0, otherwise);
  m_.jump_if8(Condition::kNotEqual, {Reg::kScratch1, layout::kObjectKind}, static_cast<int32_t>(Kind::kTuple), not_tuple);
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, {Reg::kScratch1, layout::kTupleLength}, exhausted);
  m_.load_indexed(Reg::kScratch2, Reg::kScratch1, Reg::kScratch0, layout::kTupleItems);
  m_.jump(found);
  m_.bind(not_tuple);
  m_.jump_if8(Condition::kNotEqual, {Reg::kScratch1, layout::kObjectKind}, static_cast<int32_t>(Kind::kBytes), otherwise);
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, {Reg::kScratch1, layout::kBytesLength}, exhausted);
  m_.load8_at(Reg::kScratch2, Reg::kScratch1, Reg::kScratch0, layout::kBytesItems);
  m_.tag_int(Reg::kScratch2, Reg::kScratch2);
  m_.bind(found);
}

void UnitCompiler::emit_for_next(const ops::ForNext& op) {
  load_next_item(op.iterator, out_of_line(&UnitCompiler::emit_end_of_sequence),
                 out_of_line(&UnitCompiler::emit_next_of_other));
  m_.add(Reg::kScratch0, 1);
  m_.store({Reg::kResult, layout::kIteratorIndex}, Reg::kScratch0);
  store(op.dst, Reg::kScratch2);
  take_back_edge(bytecode::decode<ops::LoopCost>(at(index_ + 1)).cost, target_of(op.jump));
}

// kResult: the iterator. As next_of_sequence() in runtime/operations/iterate.cpp.
void UnitCompiler::emit_end_of_sequence(const OutOfLine&) { m_.store_zero({Reg::kResult, layout::kIteratorSequence}); }

// kResult: an iterator that load_next_item() does not know.
void UnitCompiler::emit_next_of_other(const OutOfLine& part) {
  Label operation = operation_out_of_line();
  const auto& op = bytecode::decode<ops::ForNext>(at(part.index));
  uint32_t body = target_of(op.jump);
  require_object(Reg::kResult, operation);
  m_.jump_if8(Condition::kEqual, {Reg::kResult, layout::kObjectKind}, static_cast<int32_t>(Kind::kGenerator),
              out_of_line(&UnitCompiler::emit_next_of_generator));
  set_pc(part.index);
  m_.move(Reg::kArgument2, Reg::kResult);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(SANDBOA_TABLE(advance));
  m_.jump_if(Condition::kEqual, Reg::kResult, static_cast<int32_t>(vm::Advance::kUnknown), operation);
  m_.jump_if(Condition::kEqual, Reg::kResult, static_cast<int32_t>(vm::Advance::kEnded), label_of(part.index + 1));
  if (bytecode::opcode_of(*at(body)) == bytecode::Opcode::kUnpackSequence) {
    m_.jump_if(Condition::kEqual, Reg::kResult, static_cast<int32_t>(vm::Advance::kPair), label_of(body + 1));
  }
  take_back_edge(bytecode::decode<ops::LoopCost>(at(part.index + 1)).cost, body);
}

}  // namespace sandboa::jit
