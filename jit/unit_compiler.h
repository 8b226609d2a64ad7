// The first tier: one pass over the bytecode of a unit, a template per opcode.
//
// What holds between templates: at the begin of every instruction all guest state is in memory (registers, frames, Vm), so
// each instruction is an entry for the interpreter and for whoever returns, resumes or catches. A template may use all
// scratch registers. It tests what it takes for granted; if that does not hold it has changed nothing and runs the whole
// instruction as the interpreter would (run_operation), out of line. Fuel is charged where the interpreter charges it.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "jit/layout.h"
#include "jit/line_registers.h"
#include "jit/runtime_table.h"
#include "jit/sliced_work.h"

namespace sandboa::jit {

using Label = Masm::Label;

class TypedCompiler;
class UnitAnalysis;

// What code of the second tier has in memory besides the session's. Lives as long as the code.
struct TypedData {
  // How often a guess may fail before the unit is compiled anew without it, and per instruction: how often it still may.
  static constexpr uint32_t kExitsOfGuess = 50;
  std::unique_ptr<uint32_t[]> exits_left;
  // Not 0: a guess of this code was the last one that failed, of all that the unit has for several kinds of numbers; so
  // where it is entered, the next one is asked first.
  uint32_t is_avoided = 0;
  // Per instruction that loads a float constant: its value.
  std::unique_ptr<double[]> floats;
  // Of functions whose code stands in the second tier's, as they come.
  static constexpr uint32_t kMostFloatsOfCallees = 64;
  std::unique_ptr<double[]> floats_of_callees;
  // Per instruction that loads a boxed int of 64 bits: its value; that divides by a constant: what it multiplies with.
  std::unique_ptr<uint64_t[]> words;
};

// Of ints, and of inline floats, which are never NaN.
Condition opposite(Condition condition);

class UnitCompiler {
 public:
  struct Settings {
    bool collects_always = false;  // vm::Stress::collect_always
    // The unit in the session that asks for the code: what it has seen when an instruction's turn comes is what code is
    // made for. Null: nothing.
    const vm::LoadedUnit* feedback = nullptr;
    vm::Vm* session = nullptr;  // that session, nothing of which changes; null if feedback is
    // Test mode: every template takes its way out, the interpreter's operation.
    bool takes_every_exit = false;
    // For the second tier, whose code is emitted behind that of the first, one after the other: where registers do not have
    // the types that one is made for, the next one is asked.
    struct Typed {
      const UnitAnalysis* analysis;
      const TypedData* data;
    };
    std::vector<Typed> typed = {};
    // For dumps: the program of the unit, whose instructions become comments. Null: none.
    const bytecode::Program* annotate_with = nullptr;
  };
  UnitCompiler(asmjit::CodeHolder* holder, const bytecode::CodeUnit& unit, Settings settings);
  ~UnitCompiler();

  // Of one unit. Larger ones stay interpreted.
  static constexpr size_t kMostCodeBytes = size_t{16} << 20;

  // Emits all. Between slices sessions go on: no template relies on what another one has seen in the session.
  SlicedWork compile(Budget& budget);
  // The assembler has failed, or the code is too large: nothing must be used.
  bool failed() const { return m_.failed() || m_.offset() > kMostCodeBytes; }
  // Per instruction: where it begins.
  const std::vector<uint32_t>& entries() const { return entries_; }
  // Of generators, per instruction: where code begins that restores the registers and goes on there; 0: nowhere. Else empty.
  const std::vector<uint32_t>& resumes() const { return resumes_of_generator_; }

  // Numbers of the guest's choice become immediates only if they stay below 16 bits, tagged as well.
  static constexpr bool fits_code(int32_t value) { return value >= INT16_MIN / 2 && value <= INT16_MAX / 2; }

 private:
  friend class TypedCompiler;

  // kInit: a class was called, and the frame record has the instance. kOperator: of the left operand's class.
  enum class CallKind : uint8_t { kPlain, kInit, kOperator };
  // What is compiled: the unit itself, or a callee whose code stands in line at a call (emit_inline.cpp).
  struct Scope {
    Scope(const bytecode::CodeUnit& unit, const vm::LoadedUnit* feedback, uint32_t window)
        : unit(unit), feedback(feedback), window(window), labels(unit.instructions.size()) {}
    const bytecode::CodeUnit& unit;
    const vm::LoadedUnit* feedback;  // as in Settings
    uint32_t window;                 // where its registers begin, among those of the unit itself
    std::vector<Label> labels;       // of instructions that are jumped to, else invalid
    // Of callees in line:
    bool is_in_line = false;
    bool is_itself = false;  // a call of the running frame's function by itself
    const Scope* caller = nullptr;
    uint32_t depth = 0;       // of calls in line, this one included
    uint32_t call_index = 0;  // in the caller
    CallKind kind = CallKind::kPlain;
    Label resume;              // behind the call, with the value in kArgument0
    Label give_up;             // makes it a call after all, with the offset of an instruction in kArgument1
    std::vector<Label> exits;  // per instruction: on to give_up
    std::optional<LineRegisters> registers;
    // Per instruction: registers of the unit itself that own_functions_ says what they hold, but where that is stored only
    // if the line is given up.
    std::vector<std::vector<uint32_t>> late_functions;
    uint32_t last = 0;            // the last instruction of the line
    bool goes_on_at_end = false;  // `resume` is bound there
  };
  // Code out of line: begins at `begin`, works on the instruction `index` of the scope, goes on at `back`.
  struct OutOfLine {
    Label begin;
    Label back;
    Scope* scope;
    uint32_t index;
    void (UnitCompiler::*emit)(const OutOfLine& part);
    uint32_t detail;  // for emit
  };

  void begin_part();
  void emit_ways_out();
  void make_ways_out();
  // Counts what has been emitted. True: the slice is over.
  bool has_spent(Budget& budget);
  const bytecode::Instruction* at(uint32_t index) const { return &scope_->unit.instructions[index]; }
  uint32_t target_of(int32_t distance) const { return index_ + 1 + static_cast<uint32_t>(distance); }
  Label label_of(uint32_t index);
  // Where the first tier's code of the instruction begins, behind the jump to the second tier.
  Label raw_label(uint32_t index);
  void emit_instruction();
  void emit_entry();

  // ---- unit_compiler.cpp: what templates are made of
  Mem guest(uint32_t index) const { return {Reg::kRegisters, static_cast<int32_t>((scope_->window + index) * 8)}; }
  Mem guest(bytecode::Reg reg) const { return guest(reg.index); }
  Mem guest(bytecode::Base reg) const { return guest(reg.index); }
  // The Function that runs.
  void load_function(Reg to);
  void load(Reg to, bytecode::Reg from) { m_.load(to, guest(from)); }
  void load_base(Reg to, bytecode::Base from) { m_.load(to, guest(from)); }
  void store(bytecode::Reg to, Reg from) { m_.store(guest(to), from); }
  void set_pc(uint32_t index);
  Mem operation_of(uint32_t index) const;
  // A SlowPath of the table, then goes on where the frame is.
  void run_function(Mem function, uint32_t index);
  void go_on_if_elsewhere(uint32_t index);
  static bool changes_frames(bytecode::Opcode opcode);
  void emit_go_on(const OutOfLine& part);
  void emit_enter_init(const OutOfLine& part);
  void emit_enter_operator(const OutOfLine& part);
  void enter_pushed();
  // The whole instruction by the interpreter's operation: here, or out of line behind the label that comes back.
  void run_operation(uint32_t index);
  Label operation_out_of_line();
  void emit_operation(const OutOfLine& part);
  using EmitOutOfLine = void (UnitCompiler::*)(const OutOfLine& part);
  Label out_of_line(EmitOutOfLine emit, uint32_t detail = 0);
  Label out_of_line_to(Label back, EmitOutOfLine emit, uint32_t detail = 0);
  // Jumps to `otherwise` unless the value is an object.
  void require_object(Reg value, Label otherwise);
  void require_kind(Reg object, runtime::Kind kind, Label otherwise);
  void require_type(Reg object, Mem type, Reg scratch, Label otherwise);
  void require_ints(Reg lhs, Reg rhs, Reg scratch, Label otherwise);
  // kResult (1 or 0) becomes a bool in dst.
  void store_boolean(bytecode::Reg dst);
  // Charges and takes a back edge to the label of the target.
  void take_back_edge(uint32_t cost, uint32_t target);
  void emit_safepoint(const OutOfLine& part);

  // ---- emit_moves.cpp
  void emit_load_const(const bytecode::ops::LoadConst& op);
  void emit_load_int(const bytecode::ops::LoadInt& op);
  void load_int(Reg to, const bytecode::ops::LoadInt& op);
  // The running instruction's, a LoadInt in the code that the register points to.
  void load_int_of(Reg to);
  void emit_load_builtin(const bytecode::ops::LoadBuiltin& op);
  void load_global(Reg to, uint32_t name);
  void emit_load_global(const bytecode::ops::LoadGlobal& op);
  void emit_store_global(const bytecode::ops::StoreGlobal& op);
  void emit_load_cell(const bytecode::ops::LoadCell& op);
  void emit_store_cell(const bytecode::ops::StoreCell& op);
  void emit_load_free(const bytecode::ops::LoadFree& op);
  void emit_store_free(const bytecode::ops::StoreFree& op);

  // ---- emit_arith.cpp. The operands are in kResult and kScratch0.
  enum class Arith : uint8_t { kAdd, kSubtract, kMultiply, kFloorDivide, kModulo, kAnd, kOr, kXor, kLeft, kRight };
  void emit_arith(Arith kind, bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs);
  void emit_arith_immediate(Arith kind, bytecode::Reg dst, bytecode::Reg lhs, int16_t value);
  void emit_int_arith(Arith kind, Label otherwise);
  void emit_int_immediate(Arith kind, int16_t value, Label otherwise);
  void emit_float_arith(const OutOfLine& part);
  void emit_mixed_arith(const OutOfLine& part);
  void emit_mixed_divide(const OutOfLine& part);
  void emit_float_immediate(const OutOfLine& part);
  static constexpr uint32_t kImmediate = 1;
  void emit_operator(const OutOfLine& part);
  bool emit_operator_as_seen(uint32_t kind);
  void emit_numbers(const OutOfLine& part);
  void emit_arith_of_numbers(Arith kind, bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs);
  void emit_divide_of_numbers(bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs);
  void emit_any_operator(const OutOfLine& part);
  // ---- emit_operators.cpp
  // Jumps to `otherwise` where the left operand is no instance.
  void emit_guest_operator(const vm::LoadedUnit& method, Label otherwise);
  void require_left_operator(const bytecode::ops::Add& op, Label otherwise, Label elsewhere);
  void emit_not_implemented(const OutOfLine& part);
  void emit_matrix_multiply();
  void emit_true_divide(bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs);
  void emit_power(const bytecode::ops::Power& op);
  void emit_negate(const bytecode::ops::Negate& op);
  void emit_invert(const bytecode::ops::Invert& op);
  // The operands become kFloat0 and kFloat1; jumps to `otherwise`, with the operands lost, unless both are inline floats.
  void unbox_floats(Label otherwise, bool takes_zero = true);
  void require_float(Reg value, Label otherwise);
  void unbox_float(FloatReg to, Reg from);
  void unbox_number(FloatReg to, Reg from, Label otherwise);
  static bool takes_floats(Arith kind) {
    return kind == Arith::kAdd || kind == Arith::kSubtract || kind == Arith::kMultiply;
  }
  // REQUIRES: takes_floats(kind). to = to <kind> by.
  void compute_floats(Arith kind, FloatReg to, FloatReg by);
  void box_float(Label otherwise);

  // ---- emit_compare.cpp
  void emit_compare(Condition condition, bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs);
  void emit_float_compare(const OutOfLine& part);
  void emit_compare_branch(Condition condition, bool jump_when, uint32_t target);
  void emit_float_branch(const OutOfLine& part);
  void emit_immediate_branch(Condition condition, bool jump_when, bytecode::Reg lhs, int16_t value, uint32_t target);
  // Other values than numbers: the runtime table's functions. detail: see Question in the file.
  void ask(uint32_t detail, bytecode::Reg lhs, bytecode::Reg rhs);
  void emit_answer(const OutOfLine& part);
  void emit_branch_on_answer(const OutOfLine& part);
  void emit_branch_on_truth(const OutOfLine& part);
  void emit_compare_any(const OutOfLine& part);
  void emit_contains_other(const OutOfLine& part);
  void emit_contains_any(const OutOfLine& part);
  void emit_truth_of_any(const OutOfLine& part);
  void emit_contains(bytecode::Reg dst, bytecode::Reg item, bytecode::Reg container, bool wanted);
  void emit_contains_branch(const bytecode::ops::JumpIfContains& op, bool jump_when);
  void emit_is(bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs, Condition condition);
  void emit_truth_branch(bytecode::Reg src, bool jump_when, uint32_t target);
  void emit_not(bytecode::Reg dst, bytecode::Reg src);
  void emit_to_bool(bytecode::Reg dst, bytecode::Reg src);
  void jump_if_singleton(bytecode::Reg src, Mem singleton, Condition condition, uint32_t target);

  // ---- emit_access.cpp
  // kScratch1 = a valid site for the guard in kScratch0: that of the instruction, or what the session's SiteCache knows.
  // kResult stays.
  // sees_several: most likely, objects of several shapes.
  void require_site(uint32_t site, vm::SiteCache::Access access, Label otherwise, bool sees_several = false);
  void load_own_site(uint32_t site);
  void load_site_key(uint32_t site, vm::SiteCache::Access access);
  uint32_t site_of(uint32_t index) const;
  void emit_find_own_site(const OutOfLine& part);
  void emit_find_site(const OutOfLine& part);
  void emit_load_attribute(const bytecode::ops::LoadAttribute& op);
  void emit_load_from_class(const OutOfLine& part);
  void emit_store_attribute(const bytecode::ops::StoreAttribute& op);
  void emit_load_item(const bytecode::ops::LoadItem& op);
  void emit_load_tuple_item(const OutOfLine& part);
  void emit_find_item(const OutOfLine& part);
  void emit_find_item_immediate(const OutOfLine& part);
  void emit_other_item(const OutOfLine& part);
  void emit_store_dict_item(const OutOfLine& part);
  void emit_store_other_item(const OutOfLine& part);
  void emit_load_item_immediate(const bytecode::ops::LoadItemImmediate& op);
  void emit_store_item(const bytecode::ops::StoreItem& op);
  void emit_list_append(const bytecode::ops::ListAppend& op);
  void emit_first_append(const OutOfLine& part);
  void emit_unpack(const bytecode::ops::UnpackSequence& op);

  // ---- emit_control.cpp
  // What an instruction (Call, CallMethod, an operator) most likely calls, as the session has seen; none: not known.
  struct Callee {
    const vm::LoadedUnit* code = nullptr;
    CallKind kind = CallKind::kPlain;
    uint16_t members = 0;  // of instances of the class
  };
  const vm::LoadedUnit* method_of_operator(const vm::LoadedUnit& caller, uint32_t index) const;
  Callee callee_of(const vm::LoadedUnit* caller, uint32_t index) const;
  Callee callee_of_call(const vm::LoadedUnit& caller, uint32_t index) const;
  const vm::LoadedUnit* callee_of_site(const vm::LoadedUnit& caller, uint32_t site) const;
  // Whether one class of the session has the method, so that the site sees no other.
  bool is_defined_once(const vm::LoadedUnit& caller, uint32_t site) const;
  bool is_shared_method() const;
  const vm::LoadedUnit* getter_of_site(uint32_t site) const;
  // What a Call calls whose callee is a global, as seen; empty: not known.
  runtime::Value global_of_call(const vm::LoadedUnit* caller, uint32_t index) const;
  // The name of the global that the code before has loaded the callee of a Call from, or kNoGlobal.
  static uint32_t global_called(const bytecode::CodeUnit& caller, uint32_t index);
  const runtime::Type* bare_class_of(const vm::LoadedUnit* caller, uint32_t index) const;
  // With one argument.
  bool calls_builtin(const vm::LoadedUnit* caller, uint32_t index, runtime::Value function) const;
  bool calls_length(const vm::LoadedUnit* caller, uint32_t index) const;
  // A method of lists that a CallMethod has called and that is made in line.
  enum class ListMethod : uint8_t { kNone, kAppend, kPop };
  ListMethod list_method_of(const vm::LoadedUnit* caller, const bytecode::ops::CallMethod& op) const;
  static bool sends_to_generator(const vm::LoadedUnit* caller, const bytecode::ops::CallMethod& op);
  const vm::LoadedUnit* code_of(runtime::Value callee) const;
  static bool takes_plainly(const vm::LoadedUnit& callee, uint32_t count);
  bool takes_in_place(const vm::LoadedUnit& callee, uint32_t count) const;
  // kArgument2 = where the last so many defaults of the function stand. kScratch0 is lost.
  void find_defaults(Reg function, uint32_t missing);
  // The same, where kArgument2 is their tuple and kScratch0 its length.
  void step_to_defaults(uint32_t missing);
  void require_defaults(Reg function, uint32_t missing, Label otherwise);
  // From there to registers of the guest. kArgument0 is lost.
  void copy_defaults(uint32_t to, uint32_t missing);
  // kResult: a Function; its arguments begin in guest register `window`. The value goes to dst. expected: what it most
  // likely is; null: not known.
  void enter_function(uint32_t window, uint32_t count, bytecode::Reg dst, const vm::LoadedUnit* expected);
  void leave_address(Label resume);
  // kScratch1: the callee's unit.
  void take_fuel(uint64_t fuel, Label otherwise);
  void emit_give_fuel_back(const OutOfLine& part);
  void enter_expected(uint32_t window, uint32_t count, const vm::LoadedUnit& callee, Label resume, Label otherwise);
  // The frame of a callee, as take_frame() has left the registers.
  void begin_frame(const vm::LoadedUnit& callee, uint32_t count, int32_t action);
  void emit_leave(const OutOfLine& part);
  // ---- emit_inline.cpp
  enum class Place : uint8_t { kNotReached, kInLine, kGivesUp };
  struct Plan {
    std::vector<Place> places;     // per instruction of a callee; empty: it is not worthwhile
    uint32_t calls_of_itself = 0;  // how deep calls of the unit that is compiled stand in it
    uint32_t registers = 0;        // of it and of these
    bool empty() const { return places.empty(); }
  };
  // depth: that its code would have.
  Plan plan_in_line(Callee callee, uint32_t depth) const;
  // False: that was too much already.
  bool plans_on(uint32_t steps) const;
  bool can_stand_in_line(Callee callee, uint32_t index, uint32_t depth, Plan& plan) const;
  // The same for a call of the instruction that is emitted, if there is room.
  Plan plan_in_line(Callee callee) const;
  // The instructions of a plan, once the fuel is taken: kScratch3 is the frame record that stays unused, kScratch1 the
  // callee's unit, kResult its Function. Goes on at `resume`, which is bound behind it, with the value in kArgument0.
  // is_itself: the Function is the running frame's, and the callee's unit is in kCode.
  // goes_on_at_end: the place to go on at is the one behind the line.
  void emit_in_line(const Plan& plan, Callee callee, uint32_t window, uint32_t count, Label resume, bool is_itself = false,
                    bool goes_on_at_end = true);
  // The callee in line, or if there is no plan in a frame of its own, which comes back to `resume`. Room for its frame and
  // fuel have been taken, and the window has its arguments.
  void begin_call(const Plan& plan, Callee callee, uint32_t window, uint32_t count, int32_t action, Label resume,
                  Label end_of_line);
  // kCode, when a callee in line is left for the scope that has called it.
  void load_code_of_caller();
  static bool stays_in_line(EmitOutOfLine emit);
  void find_line_registers(const Plan& plan, uint32_t count);
  bool follow_line_registers(const Plan& plan);
  void empty_registers(uint32_t window, uint64_t registers);
  Label exit_of_line();
  void emit_exit_of_line(const OutOfLine& part);
  // Which registers are known to hold instances, in lines in line: control comes into one only at its begin, and what
  // fails a test leaves it. Registers as of the scope.
  bool is_instance(uint32_t reg) const;
  void note_instance(uint32_t reg);
  // The same for the running frame's function, in lines of calls of itself.
  bool is_own_function(uint32_t reg) const;
  bool loads_own_function(bytecode::Instruction word) const;
  // Whether nothing but the call of it reads what the instruction, which does so, loads.
  bool loads_for_call_alone(uint32_t index) const;
  void forget_instances(uint32_t first, uint32_t count = UINT16_MAX);
  void follow_instances();
  void require_instance(Reg value, uint32_t reg, Label otherwise);
  // Of all callees in line that the scope stands in, itself included; then the running frame is at the offset of an
  // instruction in kArgument1.
  void push_frames_in_line(const Scope& scope);
  void emit_give_up(const OutOfLine& part);
  void emit_function_entry(const OutOfLine& part);
  // kResult: a NativeFunction that needs no binding; its arguments begin in guest register `window`.
  void call_native(uint32_t window, bytecode::Reg dst);
  void emit_any_call(const OutOfLine& part);
  void enter_itself(const bytecode::ops::Call& op, const vm::LoadedUnit& expected);
  void emit_class_call(const OutOfLine& part);
  void emit_bound_call(const OutOfLine& part);
  // ---- emit_objects.cpp. kResult: a callee that is most likely a class with this __init__.
  // members: of each of its instances, no more than kMostMembers.
  void enter_class(const bytecode::ops::Call& op, const vm::LoadedUnit& init, uint16_t members);
  // The same, a class that is called without arguments and calls nothing.
  void emit_bare_instance(const bytecode::ops::Call& op, uint16_t members);
  void require_class_at_hand(bool calls_init, uint16_t members, Label otherwise);
  void find_room(uint16_t members);
  void emit_make_room(const OutOfLine& part);
  void make_instance(uint16_t members);
  static constexpr uint16_t kMostMembers = 16;
  void count_allocation();
  void take_room(int32_t bytes, Label otherwise);
  void store_header(int32_t offset, Reg type, runtime::Kind kind, int32_t bytes);
  void copy_registers(uint32_t first, uint32_t count, int32_t offset);
  void emit_build_tuple(const bytecode::ops::BuildTuple& op);
  void emit_build_dict(const bytecode::ops::BuildDict& op);
  void emit_build_list(const bytecode::ops::BuildList& op);
  void emit_build_slice(const bytecode::ops::BuildSlice& op);
  void load_bound(Reg to, uint32_t reg, Label otherwise);
  void emit_make_cell(const bytecode::ops::MakeCell& op);
  void emit_make_function(const bytecode::ops::MakeFunction& op);
  void emit_get_iter(const bytecode::ops::GetIter& op);
  void emit_native_call(const OutOfLine& part);
  void emit_length(const bytecode::ops::Call& op);
  void emit_length_of_any(const OutOfLine& part);
  void emit_builtin_call(const OutOfLine& part);
  void emit_list_method(ListMethod method, const bytecode::ops::CallMethod& op);
  void emit_check_method(const bytecode::ops::CheckMethod& op);
  void emit_method(const bytecode::ops::CallMethod& op);
  void load_guard(Label otherwise);
  void emit_method_by_guard(const bytecode::ops::CallMethod& op, const vm::LoadedUnit* expected);
  void emit_method_of_other(const OutOfLine& part);
  void call_method_of_site(const bytecode::ops::CallMethod& op, const vm::LoadedUnit* expected);
  bool is_seen_by_shape(uint32_t site) const;
  void emit_any_method(const OutOfLine& part);
  void emit_any_method_call(const OutOfLine& part);
  void emit_own_method_call(const OutOfLine& part);
  void emit_shared_method_call(const OutOfLine& part);
  void emit_native_method_call(const OutOfLine& part);
  void emit_defaults_method_call(const OutOfLine& part);
  void emit_defaults_call(const OutOfLine& part);
  void call_native_with_defaults(uint32_t window, bytecode::Reg dst);
  // Jumps to `otherwise` unless the Outcome in kResult is a value.
  void require_value(Label otherwise);
  // detail: what has failed for the instruction.
  static constexpr uint32_t kNative = 0, kOperator = 1;
  void emit_failed(const OutOfLine& part);
  void emit_call(const bytecode::ops::Call& op);
  void emit_call_method(const bytecode::ops::CallMethod& op);
  void loop_in_line(uint32_t cost, uint32_t target);
  // The value is in kArgument0.
  void emit_return();
  // To native code, or as a plain call of the interpreter's.
  void return_plainly();
  void emit_return_out_of_line(const OutOfLine& part);
  void set_up_range(const bytecode::ops::RangeSetup& op, Label otherwise);
  void emit_range_setup(const bytecode::ops::RangeSetup& op);
  void emit_for_range(const bytecode::ops::ForRangeNext& op);
  // kScratch2 = the next item of a list, a tuple or bytes, kResult = the iterator, kScratch0 = its index.
  void load_next_item(bytecode::Reg iterator, Label exhausted, Label otherwise);
  void emit_for_next(const bytecode::ops::ForNext& op);
  void emit_end_of_sequence(const OutOfLine& part);
  void emit_next_of_other(const OutOfLine& part);
  // ---- emit_generators.cpp
  bool copies_registers_in_line() const;
  void emit_resume(uint32_t index);
  void emit_yield(const bytecode::ops::Yield& op);
  void emit_start_generator();
  // The value is in kArgument0.
  void emit_return_of_generator();
  // Whatever the function makes the running frame goes on.
  void emit_leaving(uint32_t index, Mem function);
  void emit_any_return(const OutOfLine& part);
  void emit_yield_to_call(const OutOfLine& part);
  void emit_yield_to_native(const OutOfLine& part);
  void emit_any_yield(const OutOfLine& part);
  void find_plain_asker(Label otherwise);
  void suspend(bytecode::Reg item);
  void resume_generator(uint32_t index, Label otherwise);
  void emit_next_call(const bytecode::ops::Call& op);
  void emit_send(const bytecode::ops::CallMethod& op);
  void emit_next_of_generator(const OutOfLine& part);
  // ---- emit_exceptions.cpp
  void emit_raise(Mem function);
  void emit_catch(const OutOfLine& part);
  void emit_match_exception(const bytecode::ops::MatchException& op);
  void emit_match_derived(const OutOfLine& part);
  void emit_load_exception_triple(const bytecode::ops::LoadExceptionTriple& op);
  void emit_push_handled(const bytecode::ops::PushHandled& op);
  void emit_pop_handled(const bytecode::ops::PopHandled& op);

  Masm m_;
  Scope whole_;
  Scope* scope_ = &whole_;  // of what is emitted
  std::vector<std::unique_ptr<Scope>> in_line_;
  size_t instructions_in_line_ = 0;
  size_t room_in_line_ = 0;             // for callees in line of the instruction that is emitted
  mutable uint32_t planning_left_ = 0;  // of looking for callees, for the same
  size_t spent_bytes_ = 0;
  Settings settings_;
  uint32_t index_ = 0;
  // Among the registers of the unit itself.
  std::vector<uint32_t> instances_;
  std::vector<uint32_t> own_functions_;
  std::vector<uint32_t> late_functions_;  // those of them that are not in memory
  // The global that is the running frame's function, in a line of a call of itself.
  static constexpr uint32_t kNoGlobal = UINT32_MAX;
  uint32_t own_global_ = kNoGlobal;
  std::vector<uint32_t> entries_;
  std::vector<uint32_t> resumes_of_generator_;
  std::deque<OutOfLine> out_of_line_;
  std::vector<Label> raw_labels_;  // valid where the second tier is entered
  std::vector<Label> resumes_;     // behind calls of functions, in the first tier's code; else invalid
  std::vector<std::unique_ptr<TypedCompiler>> typed_;
  size_t ways_out_at_ = 0;  // the last ones
  // Ways out of the code. Labels change from part to part of large units.
  Label go_on_;      // where the running frame is
  Label interpret_;  // the same, if that is not native
  Label finish_pushed_;
  Label leave_;  // out of the run loop
};

}  // namespace sandboa::jit
