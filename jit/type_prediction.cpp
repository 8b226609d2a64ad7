#include "jit/type_prediction.h"

#include "ir/bytecode/operand_layout.h"
#include "jit/intrinsics.h"
#include "jit/pure_functions.h"
#include "jit/unit_compiler.h"
#include "runtime/function.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using runtime::Kind;
using runtime::Value;

namespace {

// Any item stands for all.
Value item_of(Value sequence, Value key) {
  uint64_t wanted = key.is_small_int() && key.small_int() > 0 ? static_cast<uint64_t>(key.small_int()) : 0;
  if (value_type_of(sequence) == ValueType::kList) {
    auto* list = sequence.as<runtime::List>();
    return list->length == 0 ? Value() : list->items[wanted < list->length ? wanted : 0];
  }
  if (value_type_of(sequence) == ValueType::kTuple) {
    auto* tuple = sequence.as<runtime::Tuple>();
    return tuple->length == 0 ? Value() : tuple->items()[wanted < tuple->length ? wanted : 0];
  }
  return Value();
}

// A number of the type that arithmetic gives, or nothing.
Value number_like(Value lhs, Value rhs) {
  ValueType left = value_type_of(lhs), right = value_type_of(rhs);
  if (!is_number(left) || !is_number(right)) return Value();
  return left == ValueType::kInt && right == ValueType::kInt ? lhs : Value::from_bits(Value::encode_float(1.0));
}

}  // namespace

TypePrediction::TypePrediction(const vm::LoadedUnit& loaded, std::span<const Value> registers, uint32_t running_at)
    : loaded_(loaded), registers_(registers), running_at_(running_at), seen_(registers.begin(), registers.end()) {
  size_t count = loaded.unit->instructions.size();
  seen_.resize(loaded.unit->register_count);
  results_.assign(count, ValueType::kAny);
  objects_.assign(count, ValueType::kAny);
  callees_.resize(count);
  functions_.resize(count);
  for (uint32_t index = 0; index < count; ++index) {
    bytecode::Instruction word = loaded.code[index];
    if (bytecode::opcode_of(word) == Opcode::kStoreItem) {
      objects_[index] = value_type_of(seen_[bytecode::decode<ops::StoreItem>(&word).object.index]);
    }
    if (bytecode::opcode_of(word) == Opcode::kCall) {
      Value callee = seen_[bytecode::decode<ops::Call>(&word).base.index];
      if (callee == builtins::abs() || callee == builtins::len()) callees_[index] = callee;
      functions_[index] = pure_function(callee, bytecode::decode<ops::Call>(&word).count.value);
    }
    for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(word))) {
      if (!operand.is_destination) continue;
      Value value = see(index);
      seen_[operand.bits(word)] = value;
      if (!value.is_empty()) results_[index] = value_type_of(value);
    }
  }
  registers_ = {};
  seen_.clear();
}

void TypePrediction::become(const SeenTypes& seen) {
  results_ = seen.results;
  objects_ = seen.objects;
}

void TypePrediction::copy_to(SeenTypes* seen) const {
  seen->results = results_;
  seen->objects = objects_;
}

const vm::LoadedUnit* TypePrediction::pure_function(Value callee, uint32_t count) {
  if (!runtime::has_kind(callee, Kind::kFunction)) return nullptr;
  const vm::LoadedUnit* code = callee.as<runtime::Function>()->code;
  const vm::Executable* executable = code->program->executable;
  if (executable != loaded_.program->executable && !executable->is_library()) return nullptr;
  if (code->simple_arity != count || !only_computes(*code)) return nullptr;
  // Each instruction has one at most.
  floats_of_functions_ += code->unit->instructions.size();
  return floats_of_functions_ <= TypedData::kMostFloatsOfCallees ? code : nullptr;
}

Value TypePrediction::attribute(Value object, uint32_t site) const {
  const vm::Site& cache = loaded_.sites[site];
  if (!runtime::has_kind(object, Kind::kInstance) || cache.guard == nullptr || cache.offset < 0) return Value();
  auto* instance = object.as<runtime::Instance>();
  return instance->shape == cache.guard ? instance->inline_slots()[cache.offset] : Value();
}

// What the destination of an instruction may hold. What the frame has there now is the last resort: temporaries have many
// uses, and few of them keep what a call has given.
Value TypePrediction::see(uint32_t index) {
  const bytecode::Instruction* at = &loaded_.code[index];
  Opcode opcode = bytecode::opcode_of(*at);
  auto held = [&](bytecode::Reg reg) {
    bool is_trusted =
        reg.index < loaded_.local_count || index == running_at_ || opcode == Opcode::kCall || opcode == Opcode::kCallMethod;
    return is_trusted && reg.index < registers_.size() ? registers_[reg.index] : Value();
  };
  switch (opcode) {
    case Opcode::kMove:
      return seen_[bytecode::decode<ops::Move>(at).src.index];
    case Opcode::kLoadInt:
      return Value::small_int(bytecode::decode<ops::LoadInt>(at).value);
    case Opcode::kLoadConst:
      return loaded_.constants[bytecode::decode<ops::LoadConst>(at).constant.index];
    case Opcode::kLoadGlobal:
      return *loaded_.loads[bytecode::decode<ops::LoadGlobal>(at).name.index];
    case Opcode::kLoadItem: {
      const auto& op = bytecode::decode<ops::LoadItem>(at);
      objects_[index] = value_type_of(seen_[op.object.index]);
      Value item = item_of(seen_[op.object.index], seen_[op.key.index]);
      return item.is_empty() ? held(op.dst) : item;
    }
    case Opcode::kLoadItemImmediate: {
      const auto& op = bytecode::decode<ops::LoadItemImmediate>(at);
      objects_[index] = value_type_of(seen_[op.object.index]);
      Value item = item_of(seen_[op.object.index], Value::small_int(op.key.value));
      return item.is_empty() ? held(op.dst) : item;
    }
    case Opcode::kLoadAttribute: {
      const auto& op = bytecode::decode<ops::LoadAttribute>(at);
      Value value = attribute(seen_[op.object.index], op.site);
      return value.is_empty() ? held(op.dst) : value;
    }
    case Opcode::kAdd:
    case Opcode::kSubtract:
    case Opcode::kMultiply:
    case Opcode::kFloorDivide:
    case Opcode::kModulo: {
      const auto& op = bytecode::decode<ops::Add>(at);
      Value number = number_like(seen_[op.lhs.index], seen_[op.rhs.index]);
      return number.is_empty() ? held(op.dst) : number;
    }
    case Opcode::kAddImmediate:
    case Opcode::kSubtractImmediate:
    case Opcode::kMultiplyImmediate: {
      const auto& op = bytecode::decode<ops::AddImmediate>(at);
      Value number = number_like(seen_[op.lhs.index], Value::small_int(0));
      return number.is_empty() ? held(op.dst) : number;
    }
    default:
      for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
        if (operand.is_destination) return held(bytecode::Reg{static_cast<uint16_t>(operand.bits(*at))});
      }
      return Value();
  }
}

}  // namespace sandboa::jit
