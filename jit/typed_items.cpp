// Items and attributes in code of the second tier.
#include <algorithm>

#include "jit/typed_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using runtime::Kind;
using Type = ValueType;

// ---- items

void TypedCompiler::find_sequence(Type object_type, bytecode::Reg object) {
  if (passed_.list == object.index || place_of_list(object).has_value()) return;
  bool is_known = type(object) != Type::kAny;
  if (passed_.object != object.index) m_.load(is_known ? Reg::kScratch1 : Reg::kResult, guest(object.index));
  if (!is_known) require_type(object_type, exit_here());
  if (!is_known || passed_.object == object.index) m_.move(Reg::kScratch1, Reg::kResult);
}

void TypedCompiler::find_items(Type object_type, bytecode::Reg object) {
  if (object_type != Type::kList || passed_.list == object.index) return;
  if (std::optional<int32_t> place = place_of_list(object)) return m_.load_local(Reg::kScratch2, *place + kWordBytes);
  m_.load(Reg::kScratch2, {Reg::kScratch1, layout::kListItems});
}

void TypedCompiler::load_doubled_length(Type object_type) {
  if (object_type == Type::kList) {
    m_.load32(Reg::kResult, {Reg::kScratch1, layout::kListLength});
  } else {
    m_.load(Reg::kResult, {Reg::kScratch1, layout::kTupleLength});
  }
  m_.add(Reg::kResult, Reg::kResult);
}

Reg TypedCompiler::require_index(Type object_type, bytecode::Reg object, bytecode::Reg key) {
  bool from_end = analysis_.may_index_from_end(index_);
  Reg at = word(key, Reg::kScratch0);
  for (const InBounds& known : in_bounds_) {
    if (known.object == object.index && known.key == key.index) return at;
  }
  std::optional<int32_t> place = place_of_list(object);
  if (!place.has_value()) {
    load_doubled_length(object_type);
  } else if (from_end) {
    m_.load_local(Reg::kResult, *place);
  }
  if (!from_end) {
    if (place.has_value()) {
      m_.jump_if_local(Condition::kAboveEqual, at, *place, exit_here());
    } else {
      m_.jump_if(Condition::kAboveEqual, at, Reg::kResult, exit_here());
    }
    in_bounds_.push_back({object.index, key.index, 0});
    return at;
  }
  if (at != Reg::kScratch0) m_.move(Reg::kScratch0, at);
  Label back = m_.new_label();
  Label otherwise = exit_here();
  m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, Reg::kResult, defer([this, back, otherwise] {
               m_.add(Reg::kScratch0, Reg::kResult);
               m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, Reg::kResult, otherwise);
               m_.jump(back);
             }));
  m_.bind(back);
  return Reg::kScratch0;
}

Mem TypedCompiler::item_at(Type object_type, bytecode::Reg object, int32_t index) {
  find_sequence(object_type, object);
  auto is_known = [&](const InBounds& known) {
    return known.object == object.index && known.key == kNoRegister && known.constant >= index;
  };
  if (std::none_of(in_bounds_.begin(), in_bounds_.end(), is_known)) {
    if (std::optional<int32_t> place = place_of_list(object)) {
      m_.load_local(Reg::kResult, *place);
      m_.jump_if(Condition::kBelow, Reg::kResult, (index + 1) * 2, exit_here());
    } else if (object_type == Type::kList) {
      m_.jump_if32(Condition::kBelow, {Reg::kScratch1, layout::kListLength}, index + 1, exit_here());
    } else {
      m_.load(Reg::kResult, {Reg::kScratch1, layout::kTupleLength});
      m_.jump_if(Condition::kBelow, Reg::kResult, index + 1, exit_here());
    }
    in_bounds_.push_back({object.index, kNoRegister, index});
  }
  find_items(object_type, object);
  int32_t offset = index * static_cast<int32_t>(sizeof(runtime::Value));
  if (object_type == Type::kList) return {Reg::kScratch2, offset};
  return {Reg::kScratch1, layout::kTupleItems + offset};
}

void TypedCompiler::pass_sequence(Type object_type, bytecode::Reg object) {
  if (object_type == Type::kList) passes_.list = object.index;
}

// Whether the item, a bool most likely, is only what the next instruction branches on.
bool TypedCompiler::is_for_branch(bytecode::Reg dst) const {
  uint32_t next = index_ + 1;
  Opcode opcode = bytecode::opcode_of(*first_.at(next));
  if (opcode != Opcode::kJumpIfTrue && opcode != Opcode::kJumpIfFalse) return false;
  const auto& branch = bytecode::decode<ops::JumpIfTrue>(first_.at(next));
  return branch.src.index == dst.index && analysis_.guess(index_) == Type::kBool && !analysis_.starts_block(next) &&
         types_there_ == nullptr && !state_.may_lack_number[dst.index] && !analysis_.is_live(next + 1, dst.index) &&
         !analysis_.is_live(first_.target_of(branch.jump), dst.index);
}

// kResult: the item. The next instruction runs from here on.
void TypedCompiler::branch_on_item(bytecode::Reg dst) {
  advance();
  held_[dst.index] = {};
  Label otherwise = defer([this, dst] {
    first_.store(dst, Reg::kResult);
    emit_exit(index_ + 1);
  });
  ++index_;
  first_.index_ = index_;
  exit_here_ = Label();
  passed_ = {};
  if (has_listing()) list_instruction();
  const auto& branch = bytecode::decode<ops::JumpIfTrue>(first_.at(index_));
  bool jump_when = bytecode::opcode_of(*first_.at(index_)) == Opcode::kJumpIfTrue;
  Label target = edge(first_.target_of(branch.jump));
  m_.jump_if(Condition::kEqual, Reg::kResult, jump_when ? SANDBOA_TABLE(true_value) : SANDBOA_TABLE(false_value), target);
  m_.jump_if(Condition::kNotEqual, Reg::kResult, jump_when ? SANDBOA_TABLE(false_value) : SANDBOA_TABLE(true_value),
             otherwise);
}

// kResult: an item of the object.
void TypedCompiler::define_item(Type object_type, bytecode::Reg object, bytecode::Reg dst) {
  if (is_for_branch(dst)) return branch_on_item(dst);
  define_guessed(dst);
  Type defined = type(dst);
  if (!has_homes(defined)) passes_.object = dst.index;
  // Others are tested with kScratch2.
  if ((defined == Type::kAny || defined == Type::kInt) && dst.index != object.index) pass_sequence(object_type, object);
}

// Whether what the running instruction loads is a float most likely: then kFloat1 gets it, too, for unbox_loaded().
bool TypedCompiler::takes_rotated() {
  has_rotated_ = Masm::can_rotate_floats() && analysis_.guess(index_) == Type::kFloat;
  return has_rotated_;
}

void TypedCompiler::load_for_float(Mem from) {
  if (takes_rotated()) m_.load_rotated(FloatReg::kFloat1, from);
  m_.load(Reg::kResult, from);
}

void TypedCompiler::emit_load_item(const ops::LoadItem& op) {
  Type object_type = analysis_.object_type(index_, state_);
  if (known_int_[op.key.index] >= 0) {
    load_for_float(item_at(object_type, op.object, known_int_[op.key.index]));
    return define_item(object_type, op.object, op.dst);
  }
  find_sequence(object_type, op.object);
  Reg at = require_index(object_type, op.object, op.key);
  find_items(object_type, op.object);
  Reg items = object_type == Type::kList ? Reg::kScratch2 : Reg::kScratch1;
  int32_t offset = object_type == Type::kList ? 0 : layout::kTupleItems;
  if (takes_rotated()) m_.load_rotated_tagged(FloatReg::kFloat1, items, at, offset);
  m_.load_tagged(Reg::kResult, items, at, offset);
  define_item(object_type, op.object, op.dst);
}

void TypedCompiler::emit_load_item_immediate(const ops::LoadItemImmediate& op) {
  Type object_type = analysis_.object_type(index_, state_);
  load_for_float(item_at(object_type, op.object, op.key.value));
  define_item(object_type, op.object, op.dst);
}

void TypedCompiler::emit_store_item(const ops::StoreItem& op) {
  if (known_int_[op.key.index] >= 0) {
    Mem place = item_at(Type::kList, op.object, known_int_[op.key.index]);
    m_.store(place, word(op.src, Reg::kResult));
  } else {
    find_sequence(Type::kList, op.object);
    Reg at = require_index(Type::kList, op.object, op.key);
    find_items(Type::kList, op.object);
    m_.store_tagged(Reg::kScratch2, at, 0, word(op.src, Reg::kResult));
  }
  advance();
  if (held_[op.src.index].constant.has_value()) held_[op.src.index] = {};
  pass_sequence(Type::kList, op.object);
}

// ---- attributes

void TypedCompiler::require_instance(bytecode::Reg object) {
  if (!is_instance_[object.index]) first_.require_kind(Reg::kResult, Kind::kInstance, exit_here());
  is_instance_[object.index] = true;
}

// The slot is the one that the session's site says while the code is made: others leave. In quiet loops the site has been
// tested where the loop was entered.
Mem TypedCompiler::require_slot(uint32_t site, bytecode::Reg object, bool is_store) {
  Label otherwise = exit_here();
  int32_t slot = analysis_.slot_of_site(site);
  Mem place{Reg::kResult, layout::kInstanceSlots + slot * static_cast<int32_t>(sizeof(runtime::Value))};
  m_.load(Reg::kResult, guest(object.index));
  bool is_tested = analysis_.has_tested_sites(index_);
  if (is_tested && shape_like_[object.index] == analysis_.guard_of_site(site)) return place;
  require_instance(object);
  m_.load(Reg::kScratch0, {Reg::kResult, layout::kInstanceShape});
  m_.load(Reg::kScratch1, of_unit(layout::unit_sites(), Reg::kScratch1));
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, site_field(site, layout::kSiteGuard), otherwise);
  shape_like_[object.index] = analysis_.guard_of_site(site);
  if (is_tested) return place;
  m_.load32(Reg::kScratch2, site_field(site, layout::kSiteEpoch));
  m_.jump_if32(Condition::kNotEqual, Reg::kScratch2, layout::class_epoch(), otherwise);
  m_.jump_if32(Condition::kNotEqual, site_field(site, layout::kSiteOffset), slot, otherwise);
  if (!is_store) return place;
  m_.load(Reg::kScratch0, site_field(site, layout::kSiteValue));
  m_.jump_if(Condition::kNotEqual, Reg::kScratch0, 0, otherwise);
  return place;
}

bool TypedCompiler::is_read_again(bytecode::Reg object, int32_t slot) const {
  constexpr uint32_t kMostInstructions = 100;
  auto end = std::min(static_cast<uint32_t>(analysis_.unit().instructions.size()), index_ + kMostInstructions);
  for (uint32_t index = index_ + 1; index < end && !analysis_.starts_block(index); ++index) {
    const bytecode::Instruction* at = first_.at(index);
    for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(*at))) {
      if (operand.kind == bytecode::OperandKind::kBase) return false;
      if (operand.is_destination && operand.bits(*at) == object.index) return false;
    }
    switch (bytecode::opcode_of(*at)) {
      case bytecode::Opcode::kLoadAttribute: {
        const auto& load = bytecode::decode<ops::LoadAttribute>(at);
        if (load.object.index == object.index && analysis_.slot_of_site(load.site) == slot) return true;
        break;
      }
      case bytecode::Opcode::kStoreAttribute:
        if (analysis_.slot_of_site(bytecode::decode<ops::StoreAttribute>(at).site) == slot) return false;
        break;
      case bytecode::Opcode::kPower:
        return false;
      default:
        break;
    }
  }
  return false;
}

std::optional<FloatReg> TypedCompiler::register_for_copy() const {
  for (FloatReg reg : unused_floats_) {
    auto is_taken = [reg](const FloatSlot& known) { return known.copy == reg; };
    if (std::none_of(float_slots_.begin(), float_slots_.end(), is_taken)) return reg;
  }
  return std::nullopt;
}

void TypedCompiler::forget_copies() {
  for (FloatSlot& known : float_slots_) known.copy.reset();
}

void TypedCompiler::emit_load_attribute(const ops::LoadAttribute& op) {
  int32_t slot = analysis_.slot_of_site(op.site);
  bool is_float = analysis_.guess(index_) == Type::kFloat;
  auto known = std::find_if(float_slots_.begin(), float_slots_.end(),
                            [&](const FloatSlot& known) { return known.object == op.object.index && known.slot == slot; });
  bool is_known = is_float && known != float_slots_.end();
  bool has_shape = analysis_.has_tested_sites(index_) && shape_like_[op.object.index] == analysis_.guard_of_site(op.site);
  if (is_known && has_shape && known->copy.has_value()) {
    FloatReg copy = *known->copy;
    advance();
    return define_float(op.dst, copy);
  }
  load_for_float(require_slot(op.site, op.object, false));
  if (is_known) {
    advance();
    return define(Type::kFloat, op.dst, index_ + 1);
  }
  if (!is_float || op.dst.index == op.object.index) return define_if_guessed(op.dst);
  FloatSlot loaded{op.object.index, slot};
  if (analysis_.has_tested_sites(index_) && is_read_again(op.object, slot)) loaded.copy = register_for_copy();
  if (!loaded.copy.has_value()) {
    define_if_guessed(op.dst);
  } else {
    require_type(Type::kFloat, exit_here());
    advance();
    unbox_loaded(*loaded.copy);
    define_float(op.dst, *loaded.copy);
  }
  float_slots_.push_back(loaded);
}

// Stores that do not change the shape.
void TypedCompiler::emit_store_attribute(const ops::StoreAttribute& op) {
  Mem place = require_slot(op.site, op.object, true);
  m_.store(place, word(op.src, Reg::kScratch0));
  // Another register may have the same object.
  int32_t slot = analysis_.slot_of_site(op.site);
  bool is_float = type(op.src) == Type::kFloat;
  if (!is_float) std::erase_if(float_slots_, [slot](const FloatSlot& known) { return known.slot == slot; });
  for (FloatSlot& known : float_slots_) {
    if (known.slot == slot) known.copy.reset();
  }
  advance();
  if (held_[op.src.index].constant.has_value()) held_[op.src.index] = {};
}

}  // namespace sandboa::jit
