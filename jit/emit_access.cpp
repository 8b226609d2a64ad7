// Attributes by the session's inline caches, items of lists and tuples by index.
#include "jit/frame_code.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using runtime::Kind;

void UnitCompiler::require_site(uint32_t site, vm::SiteCache::Access access, Label otherwise, bool sees_several) {
  Label found = m_.new_label();
  auto detail = static_cast<uint32_t>(access);
  if (sees_several) {
    // Which one comes next is hard to predict, that the cache knows it is not.
    Label elsewhere = out_of_line_to(found, &UnitCompiler::emit_find_own_site, detail);
    load_site_key(site, access);
    find_places_of_site(m_, elsewhere);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, {Reg::kScratch1, layout::kSiteGuard}, elsewhere);
    m_.jump_if(Condition::kNotEqual, Reg::kArgument1, {Reg::kScratch1, layout::SiteCache::kKey}, elsewhere);
  } else {
    load_own_site(site);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch0, {Reg::kScratch1, layout::kSiteGuard},
               out_of_line_to(found, &UnitCompiler::emit_find_site, detail));
  }
  m_.load32(Reg::kScratch2, {Reg::kScratch1, layout::kSiteEpoch});
  m_.jump_if32(Condition::kNotEqual, Reg::kScratch2, layout::class_epoch(), otherwise);
  m_.bind(found);
}

// kScratch1 = that of the unit.
void UnitCompiler::load_own_site(uint32_t site) {
  m_.load(Reg::kScratch1, layout::unit_sites());
  if (site != 0) m_.add(Reg::kScratch1, static_cast<int32_t>(site) * layout::kSiteBytes);
}

// kArgument1 = its key in the session's cache, as SiteCache::key_of().
void UnitCompiler::load_site_key(uint32_t site, vm::SiteCache::Access access) {
  m_.load(Reg::kArgument1, layout::unit_constants());
  m_.load(Reg::kArgument1, {Reg::kArgument1, static_cast<int32_t>(scope_->unit.sites[site] * sizeof(runtime::Value))});
  if (access != vm::SiteCache::Access{}) m_.add(Reg::kArgument1, static_cast<int32_t>(access));
}

// LoadAttribute, StoreAttribute and CheckMethod have their site in one place.
uint32_t UnitCompiler::site_of(uint32_t index) const {
  const bytecode::Instruction* word = at(index);
  return bytecode::opcode_of(*word) == bytecode::Opcode::kCallMethod ? bytecode::decode<ops::CallMethod>(word).site
                                                                     : bytecode::decode<ops::LoadAttribute>(word).site;
}

// What the cache does not have at its first place the instruction's own site may know.
void UnitCompiler::emit_find_own_site(const OutOfLine& part) {
  Label other = m_.new_label();
  load_own_site(site_of(part.index));
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, {Reg::kScratch1, layout::kSiteGuard}, other);
  m_.load32(Reg::kScratch2, {Reg::kScratch1, layout::kSiteEpoch});
  m_.jump_if32(Condition::kEqual, Reg::kScratch2, layout::class_epoch(), part.back);
  m_.jump(operation_out_of_line());
  m_.bind(other);
  emit_find_site(part);
}

// Sites that see objects of several shapes.
void UnitCompiler::emit_find_site(const OutOfLine& part) {
  Label operation = operation_out_of_line();
  load_site_key(site_of(part.index), static_cast<vm::SiteCache::Access>(part.detail));
  m_.call_leaf(SANDBOA_TABLE(find_site));
  m_.jump_if(Condition::kEqual, Reg::kScratch1, 0, operation);
}

void UnitCompiler::emit_load_attribute(const ops::LoadAttribute& op) {
  Label operation = operation_out_of_line();
  load(Reg::kResult, op.object);
  require_instance(Reg::kResult, op.object.index, operation);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kInstanceShape});
  require_site(op.site, vm::SiteCache::Access::kLoad, operation, op.object.index == 0 && is_shared_method());
  m_.load32_signed(Reg::kScratch2, {Reg::kScratch1, layout::kSiteOffset});
  m_.jump_if(Condition::kLess, Reg::kScratch2, 0, out_of_line(&UnitCompiler::emit_load_from_class));
  m_.load_indexed(Reg::kResult, Reg::kResult, Reg::kScratch2, layout::kInstanceSlots);
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, operation);
  store(op.dst, Reg::kResult);
}

// kResult: the object, kScratch1: a valid site that knows what the class has, kScratch2: how. Getters that take nothing but
// the object are entered as functions are; their window is behind the registers of the frame.
void UnitCompiler::emit_load_from_class(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::LoadAttribute>(at(part.index));
  Label operation = operation_out_of_line();
  Label is_data = m_.new_label();
  Label done = m_.new_label();
  m_.load(Reg::kScratch0, {Reg::kScratch1, layout::kSiteValue});
  m_.jump_if(Condition::kEqual, Reg::kScratch2, vm::Site::kDataOnClass, is_data);
  require_kind(Reg::kScratch0, Kind::kProperty, operation);
  require_type(Reg::kScratch0, SANDBOA_TABLE(property_type), Reg::kScratch2, operation);
  uint32_t window = whole_.unit.register_count;
  m_.address(Reg::kArgument1, guest(window));
  m_.jump_if(Condition::kAboveEqual, Reg::kArgument1, layout::frame(layout::kFrameSegmentEnd), operation);
  m_.store({Reg::kArgument1, 0}, Reg::kResult);
  m_.load(Reg::kResult, {Reg::kScratch0, layout::kPropertyGetter});
  require_kind(Reg::kResult, Kind::kFunction, operation);
  enter_function(window, 1, op.dst, getter_of_site(op.site));
  m_.jump(done);
  m_.bind(is_data);
  store(op.dst, Reg::kScratch0);
  m_.bind(done);
}

void UnitCompiler::emit_store_attribute(const ops::StoreAttribute& op) {
  Label operation = operation_out_of_line();
  Label same_shape = m_.new_label();
  load(Reg::kResult, op.object);
  require_instance(Reg::kResult, op.object.index, operation);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kInstanceShape});
  require_site(op.site, vm::SiteCache::Access::kStore, operation, op.object.index == 0 && is_shared_method());
  m_.load32_signed(Reg::kScratch2, {Reg::kScratch1, layout::kSiteOffset});
  m_.jump_if(Condition::kLess, Reg::kScratch2, 0, operation);
  load(Reg::kScratch0, op.src);
  m_.store_indexed(Reg::kResult, Reg::kScratch2, layout::kInstanceSlots, Reg::kScratch0);
  m_.load(Reg::kScratch0, {Reg::kScratch1, layout::kSiteValue});
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, same_shape);
  m_.store({Reg::kResult, layout::kInstanceShape}, Reg::kScratch0);
  m_.bind(same_shape);
}

// kResult: the object, kScratch0: a tagged index. Negative ones are left to the operation.
void UnitCompiler::emit_load_item(const ops::LoadItem& op) {
  Label operation = operation_out_of_line();
  Label not_list = out_of_line(&UnitCompiler::emit_load_tuple_item);
  load(Reg::kResult, op.object);
  load(Reg::kScratch0, op.key);
  m_.jump_if_bits_clear(Reg::kScratch0, 1, out_of_line(&UnitCompiler::emit_find_item));
  require_object(Reg::kResult, operation);
  m_.shift_right_signed(Reg::kScratch0, 1);
  require_type(Reg::kResult, SANDBOA_TABLE(list_type), Reg::kScratch1, not_list);
  m_.load32(Reg::kScratch1, {Reg::kResult, layout::kListLength});
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, Reg::kScratch1, operation);
  m_.load(Reg::kResult, {Reg::kResult, layout::kListItems});
  m_.load_indexed(Reg::kResult, Reg::kResult, Reg::kScratch0, 0);
  store(op.dst, Reg::kResult);
}

// kResult: an object, kScratch0: an index; kScratch1: the type.
void UnitCompiler::emit_load_tuple_item(const OutOfLine& part) {
  Label operation = operation_out_of_line();
  m_.jump_if(Condition::kNotEqual, Reg::kScratch1, SANDBOA_TABLE(tuple_type), out_of_line(&UnitCompiler::emit_find_item));
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, {Reg::kResult, layout::kTupleLength}, operation);
  m_.load_indexed(Reg::kResult, Reg::kResult, Reg::kScratch0, layout::kTupleItems);
  store(bytecode::decode<ops::LoadItem>(at(part.index)).dst, Reg::kResult);
}

// kResult: the object, which is no list or tuple.
void UnitCompiler::emit_find_item(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::LoadItem>(at(part.index));
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.move(Reg::kArgument1, Reg::kResult);
  load(Reg::kArgument2, op.key);
  m_.call(SANDBOA_TABLE(find_item));
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, out_of_line(&UnitCompiler::emit_other_item));
  store(op.dst, Reg::kResult);
}

// kResult: an object that is no list or tuple.
void UnitCompiler::emit_find_item_immediate(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::LoadItemImmediate>(at(part.index));
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.move(Reg::kArgument1, Reg::kResult);
  m_.move_immediate(Reg::kArgument2, op.key.value * 2 + 1);
  m_.call(SANDBOA_TABLE(find_item));
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, operation_out_of_line());
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_other_item(const OutOfLine& part) { run_function(SANDBOA_TABLE(load_other_item), part.index); }

void UnitCompiler::emit_load_item_immediate(const ops::LoadItemImmediate& op) {
  if (op.key.value > INT16_MAX / 2) return run_operation(index_);
  Label operation = operation_out_of_line();
  Label not_list = m_.new_label();
  Label done = m_.new_label();
  int32_t index = op.key.value;
  load(Reg::kResult, op.object);
  require_object(Reg::kResult, operation);
  require_type(Reg::kResult, SANDBOA_TABLE(list_type), Reg::kScratch1, not_list);
  m_.load32(Reg::kScratch0, {Reg::kResult, layout::kListLength});
  if (index < 0) {
    m_.add(Reg::kScratch0, index);
    m_.jump_if(Condition::kLess, Reg::kScratch0, 0, operation);
    m_.load(Reg::kResult, {Reg::kResult, layout::kListItems});
    m_.load_indexed(Reg::kResult, Reg::kResult, Reg::kScratch0, 0);
  } else {
    m_.jump_if(Condition::kLessEqual, Reg::kScratch0, index, operation);
    m_.load(Reg::kResult, {Reg::kResult, layout::kListItems});
    m_.load(Reg::kResult, {Reg::kResult, index * 8});
  }
  m_.jump(done);
  m_.bind(not_list);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch1, SANDBOA_TABLE(tuple_type),
             out_of_line(&UnitCompiler::emit_find_item_immediate));
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kTupleLength});
  if (index < 0) {
    m_.add(Reg::kScratch0, index);
    m_.jump_if(Condition::kLess, Reg::kScratch0, 0, operation);
    m_.load_indexed(Reg::kResult, Reg::kResult, Reg::kScratch0, layout::kTupleItems);
  } else {
    m_.jump_if(Condition::kLessEqual, Reg::kScratch0, index, operation);
    m_.load(Reg::kResult, {Reg::kResult, layout::kTupleItems + index * 8});
  }
  m_.bind(done);
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_store_item(const ops::StoreItem& op) {
  Label operation = operation_out_of_line();
  Label not_list = out_of_line(&UnitCompiler::emit_store_dict_item);
  load(Reg::kResult, op.object);
  load(Reg::kScratch0, op.key);
  m_.jump_if_bits_clear(Reg::kScratch0, 1, not_list);
  require_object(Reg::kResult, operation);
  require_type(Reg::kResult, SANDBOA_TABLE(list_type), Reg::kScratch1, not_list);
  m_.shift_right_signed(Reg::kScratch0, 1);
  m_.load32(Reg::kScratch1, {Reg::kResult, layout::kListLength});
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, Reg::kScratch1, operation);
  m_.load(Reg::kResult, {Reg::kResult, layout::kListItems});
  load(Reg::kScratch1, op.src);
  m_.store_indexed(Reg::kResult, Reg::kScratch0, 0, Reg::kScratch1);
}

// kResult: the object.
void UnitCompiler::emit_store_dict_item(const OutOfLine& part) {
  Label operation = operation_out_of_line();
  require_object(Reg::kResult, operation);
  require_type(Reg::kResult, SANDBOA_TABLE(dict_type), Reg::kScratch1, operation);
  set_pc(part.index);
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.move(Reg::kArgument2, Reg::kRegisters);
  m_.call(SANDBOA_TABLE(store_dict_item));
  m_.jump_if_bits_clear(Reg::kResult, 1, out_of_line(&UnitCompiler::emit_store_other_item));
}

// What an exact dict has refused to take at once.
void UnitCompiler::emit_store_other_item(const OutOfLine& part) {
  run_function(SANDBOA_TABLE(store_other_item), part.index);
}

void UnitCompiler::emit_list_append(const ops::ListAppend& op) {
  load(Reg::kResult, op.list);
  m_.load32(Reg::kScratch0, {Reg::kResult, layout::kListLength});
  m_.load32(Reg::kScratch1, {Reg::kResult, layout::kListCapacity});
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, Reg::kScratch1, out_of_line(&UnitCompiler::emit_first_append));
  m_.load(Reg::kScratch1, {Reg::kResult, layout::kListItems});
  load(Reg::kScratch2, op.src);
  m_.store_indexed(Reg::kScratch1, Reg::kScratch0, 0, Reg::kScratch2);
  m_.add_to_memory32({Reg::kResult, layout::kListLength}, 1);
}

// kResult: a list without room.
void UnitCompiler::emit_first_append(const OutOfLine& part) {
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.move(Reg::kArgument1, Reg::kResult);
  load(Reg::kArgument2, bytecode::decode<ops::ListAppend>(at(part.index)).src);
  m_.call(SANDBOA_TABLE(list_begin));
  m_.jump_if_bits_clear(Reg::kResult, 1, operation_out_of_line());
}

// Short tuples and lists; src is read first, since it may lie among the destinations.
void UnitCompiler::emit_unpack(const ops::UnpackSequence& op) {
  constexpr uint32_t kInLine = 8;
  uint32_t count = op.count.value;
  if (count > kInLine) return run_operation(index_);
  Label operation = operation_out_of_line();
  Label not_tuple = m_.new_label();
  Label copy = m_.new_label();
  load(Reg::kResult, op.src);
  require_object(Reg::kResult, operation);
  require_type(Reg::kResult, SANDBOA_TABLE(tuple_type), Reg::kScratch1, not_tuple);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kTupleLength});
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, static_cast<int32_t>(count), operation);
  m_.add(Reg::kResult, layout::kTupleItems);
  m_.jump(copy);
  m_.bind(not_tuple);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch1, SANDBOA_TABLE(list_type), operation);
  m_.load32(Reg::kScratch0, {Reg::kResult, layout::kListLength});
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, static_cast<int32_t>(count), operation);
  m_.load(Reg::kResult, {Reg::kResult, layout::kListItems});
  m_.bind(copy);
  for (uint32_t index = 0; index < count; ++index) {
    m_.load(Reg::kScratch0, {Reg::kResult, static_cast<int32_t>(index * 8)});
    m_.store(guest(op.base.index + index), Reg::kScratch0);
  }
}

}  // namespace sandboa::jit
