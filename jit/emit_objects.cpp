// Objects that native code makes itself, where the heap has room at hand: instances of classes with a plain __init__, which
// are no more than their layout, and iterators.
#include "jit/frame_code.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using runtime::Kind;

namespace {
constexpr int32_t kMostItems = 8;  // of lists and tuples that are made in line
}

// kResult: a callee.
void UnitCompiler::require_class_at_hand(bool calls_init, uint16_t members, Label otherwise) {
  require_kind(Reg::kResult, Kind::kType, otherwise);
  m_.load32(Reg::kScratch0, {Reg::kResult, layout::kTypeInitEpoch});
  m_.jump_if32(Condition::kNotEqual, Reg::kScratch0, layout::class_epoch(), otherwise);
  m_.jump_if16(Condition::kNotEqual, {Reg::kResult, layout::kTypeCalls},
               calls_init ? layout::kInitAtHand : layout::kNothingAtHand, otherwise);
  m_.load8(Reg::kScratch0, {Reg::kResult, layout::kObjectFlags});
  m_.jump_if_bits_set(Reg::kScratch0, runtime::Type::kIsAbstract, otherwise);
  m_.jump_if16(Condition::kNotEqual, {Reg::kResult, layout::kTypeMemberCount}, members, otherwise);
}

void UnitCompiler::emit_bare_instance(const ops::Call& op, uint16_t members) {
  require_class_at_hand(false, members, out_of_line(&UnitCompiler::emit_any_call));
  find_room(members);
  make_instance(members);
  store(op.dst, Reg::kScratch0);
}

// As enter_init() in vm/instantiate.cpp.
void UnitCompiler::enter_class(const ops::Call& op, const vm::LoadedUnit& init, uint16_t members) {
  Label any = out_of_line(&UnitCompiler::emit_any_call);
  Label resume = m_.new_label();
  Label made = m_.new_label();
  uint32_t window = op.base.index;
  uint32_t count = op.count.value + 1u;
  Plan plan = plan_in_line({&init, CallKind::kInit});
  if (plan.empty() && scope_->is_in_line) return m_.jump(exit_of_line());
  require_class_at_hand(true, members, any);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kTypeInit});
  uint32_t missing = init.simple_arity - count;
  if (missing != 0) require_defaults(Reg::kScratch1, missing, any);
  m_.load(Reg::kScratch1, {Reg::kScratch1, layout::kFunctionCode});
  m_.move_address(Reg::kScratch2, init.unit);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch2, {Reg::kScratch1, layout::kUnitUnit}, any);
  find_room(members);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kTypeInit});
  m_.load(Reg::kScratch1, {Reg::kScratch1, layout::kFunctionCode});
  m_.address(Reg::kScratch2, guest(window + init.register_count));
  require_frame(m_, scope_->depth, any);
  take_fuel(init.entry_fuel, any);
  make_instance(members);
  m_.store(guest(window), Reg::kScratch0);
  m_.store({Reg::kScratch3, layout::kFrameExtra}, Reg::kScratch0);
  m_.load(Reg::kResult, {Reg::kResult, layout::kTypeInit});
  note_instance(window);
  if (missing != 0) {
    find_defaults(Reg::kResult, missing);
    copy_defaults(window + count, missing);
  }
  begin_call(plan, {&init, CallKind::kInit}, window, init.simple_arity, layout::kInitByNative, resume, made);
  forget_instances(window);
  if (!scope_->is_in_line) {
    m_.bind(resume);
    m_.jump_if(Condition::kNotEqual, Reg::kArgument0, SANDBOA_TABLE(none), finish_pushed_);
  }
  m_.bind(made);
  load_record(m_, Reg::kResult, scope_->depth + 1);
  m_.load(Reg::kResult, {Reg::kResult, layout::kFrameExtra});
  store(op.dst, Reg::kResult);
}

// kResult: the class of a Call. kScratch0 = where its instance is to be, kHome = the end of that, kArgument2 = its shape. As
// Heap::allocate_at_hand(), before the object is placed.
void UnitCompiler::find_room(uint16_t members) {
  static_assert(sizeof(runtime::Instance) % 16 == 0 && sizeof(runtime::Value) == 8);
  Label again = m_.new_label();
  Label no_shape = m_.new_label();
  m_.bind(again);
  m_.load(Reg::kScratch0, layout::heap(layout::Heap::kCursor));
  m_.load(Reg::kArgument2, {Reg::kResult, layout::kTypeRootShape});
  m_.move_immediate(Reg::kHome, 0);
  m_.jump_if(Condition::kEqual, Reg::kArgument2, 0, no_shape);
  m_.load32(Reg::kHome, {Reg::kArgument2, layout::kShapeInlineSlots});
  m_.bind(no_shape);
  m_.add(Reg::kHome, members + 1);
  m_.bit_and(Reg::kHome, ~1);
  m_.address_indexed(Reg::kHome, Reg::kScratch0, Reg::kHome);
  m_.add(Reg::kHome, layout::kInstanceSlots);
  m_.jump_if(Condition::kAbove, Reg::kHome, layout::heap(layout::Heap::kLimit),
             out_of_line_to(again, &UnitCompiler::emit_make_room));
}

// The gap is full, as small ones often are: the next one.
void UnitCompiler::emit_make_room(const OutOfLine& part) {
  m_.move(Reg::kArgument1, Reg::kHome);
  m_.subtract(Reg::kArgument1, Reg::kScratch0);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(SANDBOA_TABLE(make_room));
  m_.jump_if_bits_clear(Reg::kResult, 1, operation_out_of_line());
  load_base(Reg::kResult, bytecode::decode<ops::Call>(at(part.index)).base);
}

// As new_instance(), with what find_room() has found. kHome is lost.
void UnitCompiler::make_instance(uint16_t members) {
  m_.store(layout::heap(layout::Heap::kCursor), Reg::kHome);
  for (int32_t index = 0; index < members; ++index) m_.store_zero({Reg::kHome, (-1 - index) * 8});  // as member_of()
  m_.subtract(Reg::kHome, Reg::kScratch0);
  m_.shift_left(Reg::kHome, 28);  // units of sixteen bytes, in the upper half
  if (members != 0) m_.bit_or(Reg::kHome, runtime::kHasMembers << 16);
  m_.bit_or(Reg::kHome, static_cast<int32_t>(Kind::kInstance));
  m_.store({Reg::kScratch0, layout::kObjectType}, Reg::kResult);
  m_.store({Reg::kScratch0, layout::kObjectKind}, Reg::kHome);
  m_.store({Reg::kScratch0, layout::kInstanceShape}, Reg::kArgument2);
  m_.store_zero({Reg::kScratch0, layout::kInstanceOverflow});
  count_allocation();
}

// kHome is lost.
void UnitCompiler::count_allocation() {
  m_.load(Reg::kHome, layout::heap(layout::Heap::kAllocationCount));
  m_.add(Reg::kHome, 1);
  m_.store(layout::heap(layout::Heap::kAllocationCount), Reg::kHome);
}

// kScratch0: where objects of so many bytes together are to be. kHome is lost.
void UnitCompiler::take_room(int32_t bytes, Label otherwise) {
  m_.load(Reg::kScratch0, layout::heap(layout::Heap::kCursor));
  m_.address(Reg::kHome, {Reg::kScratch0, bytes});
  m_.jump_if(Condition::kAbove, Reg::kHome, layout::heap(layout::Heap::kLimit), otherwise);
  m_.store(layout::heap(layout::Heap::kCursor), Reg::kHome);
}

// Of an object at so many bytes behind kScratch0. kHome is lost.
void UnitCompiler::store_header(int32_t offset, Reg type, Kind kind, int32_t bytes) {
  m_.move_immediate(Reg::kHome, bytes / 16);
  m_.shift_left(Reg::kHome, 32);
  m_.bit_or(Reg::kHome, static_cast<int32_t>(kind));
  m_.store({Reg::kScratch0, offset + layout::kObjectType}, type);
  m_.store({Reg::kScratch0, offset + layout::kObjectKind}, Reg::kHome);
}

void UnitCompiler::copy_registers(uint32_t first, uint32_t count, int32_t offset) {
  for (uint32_t index = 0; index < count; ++index) {
    m_.load(Reg::kScratch1, guest(first + index));
    m_.store({Reg::kScratch0, offset + static_cast<int32_t>(index * sizeof(runtime::Value))}, Reg::kScratch1);
  }
}

// As new_tuple_of().
void UnitCompiler::emit_build_tuple(const ops::BuildTuple& op) {
  auto count = static_cast<int32_t>(op.count.value);
  if (count == 0 || count > kMostItems) return run_operation(index_);
  int32_t bytes = (layout::kTupleItems + count * layout::kValueBytes + 15) & ~15;
  take_room(bytes, operation_out_of_line());
  m_.load(Reg::kScratch1, SANDBOA_TABLE(tuple_type));
  store_header(0, Reg::kScratch1, Kind::kTuple, bytes);
  m_.move_immediate(Reg::kScratch1, count);
  m_.store({Reg::kScratch0, layout::kTupleLength}, Reg::kScratch1);
  copy_registers(op.base.index, op.count.value, layout::kTupleItems);
  count_allocation();
  store(op.dst, Reg::kScratch0);
}

// As new_list_of(): the items, and the list behind them.
void UnitCompiler::emit_build_list(const ops::BuildList& op) {
  auto count = static_cast<int32_t>(op.count.value);
  if (count > kMostItems) return run_operation(index_);
  int32_t capacity = count == 0 ? 0 : count | 1;
  int32_t storage = count == 0 ? 0 : layout::kArrayItems + capacity * layout::kValueBytes;
  constexpr auto kBytes = static_cast<int32_t>(sizeof(runtime::List));
  static_assert(kBytes % 16 == 0 && (layout::kArrayItems + layout::kValueBytes) % 16 == 0);
  take_room(storage + kBytes, operation_out_of_line());
  m_.load(Reg::kScratch1, SANDBOA_TABLE(list_type));
  store_header(storage, Reg::kScratch1, Kind::kList, kBytes);
  m_.move_immediate(Reg::kScratch1, 0);
  if (count != 0) {
    store_header(0, Reg::kScratch1, Kind::kValueArray, storage);
    m_.move_immediate(Reg::kScratch1, capacity);
    m_.store({Reg::kScratch0, layout::kArrayCapacity}, Reg::kScratch1);  // nothing is traced by it
    copy_registers(op.base.index, op.count.value, layout::kArrayItems);
    count_allocation();
    m_.address(Reg::kScratch1, {Reg::kScratch0, layout::kArrayItems});
  }
  m_.store({Reg::kScratch0, storage + layout::kListItems}, Reg::kScratch1);
  m_.move_immediate(Reg::kScratch1, capacity);
  m_.shift_left(Reg::kScratch1, 32);
  if (count != 0) m_.bit_or(Reg::kScratch1, count);
  m_.store({Reg::kScratch0, storage + layout::kListLength}, Reg::kScratch1);
  count_allocation();
  if (storage != 0) m_.add(Reg::kScratch0, storage);
  store(op.dst, Reg::kScratch0);
}

// What slow_slice_once() does for a short part of a list, which is then loaded.
void UnitCompiler::emit_build_slice(const ops::BuildSlice& op) {
  constexpr int32_t kMostCopied = 64;
  constexpr auto kBytes = static_cast<int32_t>(sizeof(runtime::List));
  constexpr auto kCount = Reg::kArgument0, kSource = Reg::kArgument1, kCapacity = Reg::kScratch1, kList = Reg::kScratch2;
  const auto& load_part = bytecode::decode<ops::LoadItem>(at(index_ + 1));
  bool is_loaded = bytecode::opcode_of(*at(index_ + 1)) == bytecode::Opcode::kLoadItem;
  if (op.once.value == 0 || !is_loaded || load_part.key.index != op.dst.index) return run_operation(index_);
  Label operation = operation_out_of_line();
  load(Reg::kResult, load_part.object);
  require_object(Reg::kResult, operation);
  require_type(Reg::kResult, SANDBOA_TABLE(list_type), Reg::kScratch0, operation);
  m_.load32(Reg::kScratch3, {Reg::kResult, layout::kListLength});
  load_bound(kSource, op.base.index, operation);
  load_bound(kCount, op.base.index + 1u, operation);
  m_.load(Reg::kScratch0, guest(op.base.index + 2u));
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, SANDBOA_TABLE(none), operation);
  m_.subtract(kCount, kSource);
  m_.jump_if(Condition::kLess, kCount, 1, operation);
  m_.jump_if(Condition::kGreater, kCount, kMostCopied, operation);
  // The items, and the list behind them.
  m_.move(kCapacity, kCount);
  m_.bit_or(kCapacity, 1);
  m_.load(Reg::kScratch0, layout::heap(layout::Heap::kCursor));
  m_.address_indexed(kList, Reg::kScratch0, kCapacity);
  m_.add(kList, layout::kArrayItems);
  m_.address(Reg::kHome, {kList, kBytes});
  m_.jump_if(Condition::kAbove, Reg::kHome, layout::heap(layout::Heap::kLimit), operation);
  // Fuel for eight items is one unit.
  m_.move(Reg::kScratch3, kCount);
  m_.shift_right(Reg::kScratch3, 3);
  m_.load(Reg::kArgument2, layout::slice());
  m_.subtract(Reg::kArgument2, 1);
  m_.subtract(Reg::kArgument2, Reg::kScratch3);
  m_.jump_if(Condition::kLess, Reg::kArgument2, 0, operation);
  m_.store(layout::slice(), Reg::kArgument2);
  m_.store(layout::heap(layout::Heap::kCursor), Reg::kHome);
  m_.load(Reg::kResult, {Reg::kResult, layout::kListItems});
  m_.address_indexed(kSource, Reg::kResult, kSource);
  m_.move(Reg::kHome, kList);
  m_.subtract(Reg::kHome, Reg::kScratch0);
  m_.shift_left(Reg::kHome, 28);  // units of sixteen bytes, in the upper half
  m_.bit_or(Reg::kHome, static_cast<int32_t>(Kind::kValueArray));
  m_.store_zero({Reg::kScratch0, layout::kObjectType});
  m_.store({Reg::kScratch0, layout::kObjectKind}, Reg::kHome);
  m_.store({Reg::kScratch0, layout::kArrayCapacity}, kCapacity);  // nothing is traced by it
  m_.shift_left(kCapacity, 32);
  m_.bit_or(kCapacity, kCount);
  m_.store({kList, layout::kListLength}, kCapacity);
  m_.add(Reg::kScratch0, layout::kArrayItems);
  m_.store({kList, layout::kListItems}, Reg::kScratch0);
  m_.load(Reg::kHome, SANDBOA_TABLE(list_type));
  m_.store({kList, layout::kObjectType}, Reg::kHome);
  m_.move_immediate(Reg::kHome, kBytes / 16);
  m_.shift_left(Reg::kHome, 32);
  m_.bit_or(Reg::kHome, static_cast<int32_t>(Kind::kList));
  m_.store({kList, layout::kObjectKind}, Reg::kHome);
  count_allocation();
  count_allocation();
  store(load_part.dst, kList);
  Label next = m_.new_label();
  m_.bind(next);
  m_.load_indexed(Reg::kResult, kSource, kCount, -layout::kValueBytes);
  m_.store_indexed(Reg::kScratch0, kCount, -layout::kValueBytes, Reg::kResult);
  m_.subtract(kCount, 1);
  m_.jump_if(Condition::kNotEqual, kCount, 0, next);
  m_.jump(label_of(index_ + 2));
}

// A bound of a slice that is None or in the list, whose length is in kScratch3. `to` is kArgument0 for the end.
void UnitCompiler::load_bound(Reg to, uint32_t reg, Label otherwise) {
  Label is_none = m_.new_label();
  m_.load(Reg::kScratch0, guest(reg));
  to == Reg::kArgument0 ? m_.move(to, Reg::kScratch3) : m_.move_immediate(to, 0);
  m_.jump_if(Condition::kEqual, Reg::kScratch0, SANDBOA_TABLE(none), is_none);
  m_.jump_if_bits_clear(Reg::kScratch0, 1, otherwise);
  m_.move(to, Reg::kScratch0);
  m_.shift_right_signed(to, 1);
  m_.jump_if(Condition::kAbove, to, Reg::kScratch3, otherwise);
  m_.bind(is_none);
}

// As new_dict().
void UnitCompiler::emit_build_dict(const ops::BuildDict& op) {
  constexpr int32_t kBytes = (static_cast<int32_t>(sizeof(runtime::Dict)) + 15) & ~15;
  if (op.count.value != 0) return run_operation(index_);
  take_room(kBytes, operation_out_of_line());
  m_.load(Reg::kScratch1, SANDBOA_TABLE(dict_type));
  store_header(0, Reg::kScratch1, Kind::kDict, kBytes);
  m_.store_zeros({Reg::kScratch0, sizeof(runtime::Object)}, (sizeof(runtime::Dict) - sizeof(runtime::Object)) / 8);
  count_allocation();
  store(op.dst, Reg::kScratch0);
}

// As new_cell().
void UnitCompiler::emit_make_cell(const ops::MakeCell& op) {
  constexpr int32_t kBytes = (static_cast<int32_t>(sizeof(runtime::Cell)) + 15) & ~15;
  take_room(kBytes, operation_out_of_line());
  m_.load(Reg::kScratch1, SANDBOA_TABLE(cell_type));
  store_header(0, Reg::kScratch1, Kind::kCell, kBytes);
  load(Reg::kScratch1, op.dst);
  m_.store({Reg::kScratch0, layout::kCellValue}, Reg::kScratch1);
  count_allocation();
  store(op.dst, Reg::kScratch0);
}

// As slow_make_function(), of programs that have all of their units.
void UnitCompiler::emit_make_function(const ops::MakeFunction& op) {
  if (scope_->feedback == nullptr) return run_operation(index_);
  const bytecode::CodeUnit& unit = scope_->feedback->program->executable->program().units[op.unit.index];
  auto count = static_cast<int32_t>(unit.captures.size());
  if (count > kMostItems) return run_operation(index_);
  int32_t bytes = (layout::kFunctionClosure + count * layout::kValueBytes + 15) & ~15;
  Label operation = operation_out_of_line();
  m_.load(Reg::kScratch2, layout::unit(layout::kUnitProgram));
  m_.load(Reg::kScratch2, {Reg::kScratch2, layout::kProgramUnits});
  m_.jump_if(Condition::kEqual, Reg::kScratch2, 0, operation);
  m_.add(Reg::kScratch2, static_cast<int32_t>(op.unit.index * sizeof(vm::LoadedUnit)));
  take_room(bytes, operation);
  m_.load(Reg::kScratch1, SANDBOA_TABLE(function_type));
  store_header(0, Reg::kScratch1, Kind::kFunction, bytes);
  m_.store({Reg::kScratch0, layout::kFunctionCode}, Reg::kScratch2);
  m_.store_zeros({Reg::kScratch0, layout::kFunctionDefaults},
                 (layout::kFunctionClosureCount - layout::kFunctionDefaults) / 8);
  m_.move_immediate(Reg::kScratch1, count);
  m_.store({Reg::kScratch0, layout::kFunctionClosureCount}, Reg::kScratch1);
  for (int32_t index = 0; index < count; ++index) {
    const bytecode::Capture& capture = unit.captures[static_cast<size_t>(index)];
    if (capture.from_closure) {
      load_function(Reg::kScratch1);
      m_.load(Reg::kScratch1, {Reg::kScratch1, layout::kFunctionClosure + capture.index * layout::kValueBytes});
    } else {
      m_.load(Reg::kScratch1, guest(capture.index));
    }
    m_.store({Reg::kScratch0, layout::kFunctionClosure + index * layout::kValueBytes}, Reg::kScratch1);
  }
  count_allocation();
  store(op.dst, Reg::kScratch0);
}

// Of lists and tuples.
void UnitCompiler::emit_get_iter(const ops::GetIter& op) {
  constexpr auto kBytes = static_cast<int32_t>(sizeof(runtime::SequenceIterator));
  static_assert(kBytes % 16 == 0);
  Label operation = operation_out_of_line();
  Label is_list = m_.new_label();
  load(Reg::kResult, op.src);
  require_object(Reg::kResult, operation);
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kObjectType});
  m_.load(Reg::kScratch2, SANDBOA_TABLE(list_iterator_type));
  m_.jump_if(Condition::kEqual, Reg::kScratch1, SANDBOA_TABLE(list_type), is_list);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch1, SANDBOA_TABLE(tuple_type), operation);
  m_.load(Reg::kScratch2, SANDBOA_TABLE(tuple_iterator_type));
  m_.bind(is_list);
  take_room(kBytes, operation);
  store_header(0, Reg::kScratch2, Kind::kSequenceIterator, kBytes);
  m_.store({Reg::kScratch0, layout::kIteratorSequence}, Reg::kResult);
  m_.store_zero({Reg::kScratch0, layout::kIteratorIndex});
  count_allocation();
  store(op.dst, Reg::kScratch0);
}

}  // namespace sandboa::jit
