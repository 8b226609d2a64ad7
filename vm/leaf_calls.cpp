#include "vm/leaf_calls.h"

#include <algorithm>
#include <string_view>

#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/operations/quick_compare.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/module_sites.h"
#include "vm/namespaces.h"
#include "vm/vm.h"

namespace sandboa::vm {

namespace operations = runtime::operations;
namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using operations::BinaryOperator;
using operations::CompareOperator;
using runtime::Kind;
using runtime::LeafResult;
using runtime::Outcome;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::Tuple;
using runtime::TypeId;
using runtime::Value;

namespace {

constexpr uint32_t kMostRegisters = 24;
constexpr size_t kMostInstructions = 64;
constexpr int kMostLevels = 3;  // the hash of a key may ask that of another

thread_local int levels = 0;
// Objects that were made by look-ups to find things faster: they are made once, and in one run here, in another elsewhere.
thread_local uint64_t made_for_caches = 0;

class Level {
 public:
  Level() { ++levels; }
  ~Level() { --levels; }
};

// What the evaluation does with an instruction.
enum class Action : uint8_t {
  kGiveUp,
  kNothing,
  kMove,
  kConstant,
  kNumber,
  kGlobal,
  kFree,
  kCheckBound,
  kBinary,
  kBinaryImmediate,
  kNegate,
  kTruth,
  kCompare,
  kIdentity,
  kContains,
  kJump,
  kJumpOnTruth,
  kJumpOnNone,
  kJumpOnIdentity,
  kJumpOnContains,
  kJumpIfCompares,
  kJumpUnlessCompares,
  kJumpIfComparesImmediate,
  kJumpUnlessComparesImmediate,
  kAttribute,
  kItem,
  kItemImmediate,
  kTuple,
  kCall,
  kCallMethod,
  kReturn,
  kReturnNone,
};

struct ActionTable {
  Action actions[bytecode::kOpcodeCount] = {};

  constexpr void set(Opcode opcode, Action action) { actions[static_cast<int>(opcode)] = action; }
  constexpr void set(Opcode first, Opcode last, Action action) {
    for (int number = static_cast<int>(first); number <= static_cast<int>(last); ++number) actions[number] = action;
  }
  constexpr ActionTable() {
    set(Opcode::kNop, Action::kNothing);
    set(Opcode::kCheckMethod, Action::kNothing);  // without the method, all is given up at the call
    set(Opcode::kMove, Action::kMove);
    set(Opcode::kLoadConst, Action::kConstant);
    set(Opcode::kLoadInt, Action::kNumber);
    set(Opcode::kLoadGlobal, Action::kGlobal);
    set(Opcode::kLoadFree, Action::kFree);
    set(Opcode::kCheckBound, Action::kCheckBound);
    set(Opcode::kAdd, Opcode::kBitXor, Action::kBinary);
    set(Opcode::kAddImmediate, Opcode::kRightShiftImmediate, Action::kBinaryImmediate);
    set(Opcode::kNegate, Action::kNegate);
    set(Opcode::kNot, Opcode::kToBool, Action::kTruth);
    set(Opcode::kLess, Opcode::kNotEqual, Action::kCompare);
    set(Opcode::kIs, Opcode::kIsNot, Action::kIdentity);
    set(Opcode::kContains, Opcode::kNotContains, Action::kContains);
    set(Opcode::kJump, Action::kJump);
    set(Opcode::kJumpIfTrue, Opcode::kJumpIfFalse, Action::kJumpOnTruth);
    set(Opcode::kJumpIfNone, Opcode::kJumpIfNotNone, Action::kJumpOnNone);
    set(Opcode::kJumpIfIs, Opcode::kJumpIfIsNot, Action::kJumpOnIdentity);
    set(Opcode::kJumpIfContains, Opcode::kJumpIfNotContains, Action::kJumpOnContains);
    set(Opcode::kJumpIfLess, Opcode::kJumpIfNotEqual, Action::kJumpIfCompares);
    set(Opcode::kJumpIfNotLess, Opcode::kJumpIfNotOfNotEqual, Action::kJumpUnlessCompares);
    set(Opcode::kJumpIfLessImmediate, Opcode::kJumpIfNotEqualImmediate, Action::kJumpIfComparesImmediate);
    set(Opcode::kJumpIfNotLessImmediate, Opcode::kJumpIfNotOfNotEqualImmediate, Action::kJumpUnlessComparesImmediate);
    set(Opcode::kLoadAttribute, Action::kAttribute);
    set(Opcode::kLoadItem, Action::kItem);
    set(Opcode::kLoadItemImmediate, Action::kItemImmediate);
    set(Opcode::kBuildTuple, Action::kTuple);
    set(Opcode::kCall, Action::kCall);
    set(Opcode::kCallMethod, Action::kCallMethod);
    set(Opcode::kReturn, Action::kReturn);
    set(Opcode::kReturnNone, Action::kReturnNone);
  }
};
constexpr ActionTable kActions;

SANDBOA_ALWAYS_INLINE Action action_of(Instruction word) {
  return kActions.actions[static_cast<int>(bytecode::opcode_of(word))];
}

bool is_plain_unit(const LoadedUnit* code, uint32_t count) {
  return code->simple_arity == count && code->register_count <= kMostRegisters && code->program->owner != nullptr &&
         !code->unit->is_resumable();
}

bool is_leaf(const runtime::Function* function, uint32_t count) {
  const LoadedUnit* code = function->code;
  if (!is_plain_unit(code, count)) return false;
  const auto& instructions = code->unit->instructions;
  return instructions.size() <= kMostInstructions &&
         std::all_of(instructions.begin(), instructions.end(),
                     [](Instruction word) { return action_of(word) != Action::kGiveUp; });
}

// Names of builtin functions without any effect whose argument stays what it is.
constexpr std::string_view kHarmless[] = {"hash", "len", "isinstance", "abs", "ord"};

bool has_global_call(const LoadedUnit* code) {
  const auto& instructions = code->unit->instructions;
  if (instructions.size() > kMostInstructions || code->program->owner == nullptr) return true;
  const Instruction* begin = instructions.data();
  for (const Instruction* at = begin; at != begin + instructions.size(); ++at) {
    if (bytecode::opcode_of(*at) != Opcode::kCall) continue;
    uint8_t base = bytecode::decode<ops::Call>(at).base.index;
    // What has put the callee there comes before its arguments.
    const Instruction* load = at;
    while (load != begin && (bytecode::opcode_of(*load) != Opcode::kLoadGlobal ||
                             bytecode::decode<ops::LoadGlobal>(load).dst.index != base)) {
      --load;
    }
    if (bytecode::opcode_of(*load) != Opcode::kLoadGlobal) continue;
    const auto& op = bytecode::decode<ops::LoadGlobal>(load);
    const runtime::Str* name = code->program->executable->global_name(op.name.index);
    bool is_harmless = std::any_of(std::begin(kHarmless), std::end(kHarmless),
                                   [&](std::string_view known) { return runtime::str_equals_ascii(name, known); });
    if (op.dst.index == base && !is_harmless) return true;
  }
  return false;
}

bool calls_global(const runtime::Function* function) {
  const LoadedUnit* code = function->code;
  if (code->calls == LoadedUnit::Calls::kUnknown) {
    code->calls = has_global_call(code) ? LoadedUnit::Calls::kGlobal : LoadedUnit::Calls::kKnownOnly;
  }
  return code->calls == LoadedUnit::Calls::kGlobal;
}

constexpr BinaryOperator kImmediateOperators[] = {
    BinaryOperator::kAdd,    BinaryOperator::kSubtract, BinaryOperator::kMultiply,  BinaryOperator::kFloorDivide,
    BinaryOperator::kModulo, BinaryOperator::kBitAnd,   BinaryOperator::kLeftShift, BinaryOperator::kRightShift};

class Evaluation {
 public:
  Evaluation(Vm& vm, runtime::Function* function, LeafResult use)
      : vm_(vm), function_(function), code_(function->code), use_(use), allocations_(allocations()) {}

  // Empty: given up, unless a limit was met (trapped()).
  Value run(const Value* arguments, uint32_t count) {
    for (uint32_t index = 0; index < count; ++index) registers()[index] = arguments[index];
    for (uint32_t index = count; index < code_->register_count; ++index) registers()[index] = Value();
    const Instruction* end = code_->code + code_->unit->instructions.size();
    const Instruction* at = code_->code;
    for (size_t steps = 0; at < end && steps < kMostInstructions; ++steps) {
      Action action = action_of(*at);
      if (action == Action::kReturn) return answer(reg(bytecode::decode<ops::Return>(at).src));
      if (action == Action::kReturnNone) return Value::none();
      at = execute(action, at);
      if (at == nullptr) break;
    }
    return Value();
  }
  bool trapped() const { return trapped_; }
  bool lacks_memory() const { return lacks_memory_; }
  bool has_hash() const { return has_hash_; }
  // What an answer that is looked at says as a hash. False: nothing.
  bool as_hash(Value answer, int64_t* hash) const {
    *hash = hash_;
    return has_hash_ || (runtime::is_int_not_bool(answer) && runtime::int_fits_int64(answer, hash));
  }

 private:
  SANDBOA_ALWAYS_INLINE Value* registers() { return reinterpret_cast<Value*>(storage_); }
  SANDBOA_ALWAYS_INLINE Value& reg(bytecode::Reg reg) { return registers()[reg.index]; }

  // What executes an instruction answers where to go on; null: all is given up. Where it is stays in a register of the
  // machine.
  using Place = const Instruction*;

  // Goes on behind the instruction with a result. An empty one gives up.
  SANDBOA_ALWAYS_INLINE Place set(Place at, bytecode::Reg dst, Value value) {
    registers()[dst.index] = value;
    return value.is_empty() ? nullptr : at + 1;
  }
  static Place jump_if(Place at, bool taken, int32_t distance) { return at + (taken ? distance + 1 : 1); }

  uint64_t allocations() const { return vm_.heap.allocation_count() - made_for_caches; }
  template <class LookUp>
  Outcome with_caches(LookUp look_up) {
    uint64_t before = vm_.heap.allocation_count();
    Outcome found = look_up();
    made_for_caches += vm_.heap.allocation_count() - before;
    return found;
  }

  // What an operation answers. Nothing but the result of the function may be left in the heap, and only by one operation.
  Value checked(Outcome outcome) {
    if (!outcome.ok()) {
      trapped_ = outcome.signal() == Signal::kTrap;
      lacks_memory_ = outcome.signal() == Signal::kNeedsCollect && use_ == LeafResult::kKept && made_.is_empty();
      return Value();
    }
    if (__builtin_expect(allocations() == allocations_, 1)) return outcome.value();
    if (use_ == LeafResult::kLookedAt || !made_.is_empty()) return Value();
    allocations_ = allocations();
    made_ = outcome.value();
    return made_;
  }
  Value checked_truth(runtime::Fallible<bool> truth) {
    return checked(truth.ok() ? Outcome(Value::boolean(truth.value())) : Outcome(truth.take_failure()));
  }

  Value answer(Value result) {
    if (is_passing(result)) {
      if (use_ == LeafResult::kLookedAt || !made_.is_empty()) return Value();
      const auto* tuple = result.as<Tuple>();
      if (std::any_of(tuple->items(), tuple->items() + tuple->length, [&](Value item) { return is_passing(item); })) {
        return Value();
      }
      Tuple* kept = runtime::new_tuple_of(vm_, tuple->items(), tuple->length);
      if (kept == nullptr) return checked(vm_.allocation_failure());
      return kept;
    }
    return made_.is_empty() || made_ == result ? result : Value();
  }

  // ---- tuples that live no longer than the evaluation: what is hashed or compared

  bool is_passing(Value value) const {
    auto address = reinterpret_cast<uintptr_t>(value.is_object() ? value.object() : nullptr);
    auto begin = reinterpret_cast<uintptr_t>(storage_ + kMostRegisters);
    return address - begin < kTupleWords * sizeof(Value);
  }

  Place build_tuple(Place at) {
    const auto& op = bytecode::decode<ops::BuildTuple>(at);
    uint32_t count = op.count.value;
    size_t words = (sizeof(Tuple) / sizeof(Value) + count + 1) & ~size_t{1};
    if (tuple_words_ + words > kTupleWords) return nullptr;
    auto* tuple = reinterpret_cast<Tuple*>(storage_ + kMostRegisters + tuple_words_);
    tuple_words_ += words;
    tuple->type = runtime::builtin_type(TypeId::kTuple);
    tuple->kind = Kind::kTuple;
    tuple->mark = 0;
    tuple->flags = 0;
    tuple->size_units = static_cast<uint32_t>(words / 2);
    tuple->length = count;
    for (uint32_t index = 0; index < count; ++index) tuple->items()[index] = registers()[op.base.index + index];
    return set(at, op.dst, tuple);
  }

  // ---- operations

  // What the operators do with builtin classes; an object in place could be changed by them.
  static bool has_plain_operators(Value value) {
    if (!value.is_object()) return true;
    switch (value.object()->kind) {
      case Kind::kInt:
      case Kind::kFloat:
      case Kind::kComplex:
      case Kind::kStr:
      case Kind::kBytes:
      case Kind::kTuple:
      case Kind::kTemporal:
        return !runtime::is_of_guest_class(value);
      default:
        return false;
    }
  }
  SANDBOA_NOINLINE Value binary_slowly(BinaryOperator op, Value lhs, Value rhs) {
    bool is_plain = has_plain_operators(lhs) && has_plain_operators(rhs) && !is_passing(lhs) && !is_passing(rhs);
    return is_plain ? checked(operations::binary(vm_, op, lhs, rhs, false)) : Value();
  }
  SANDBOA_ALWAYS_INLINE Value binary(BinaryOperator op, Value lhs, Value rhs) {
    if (lhs.is_small_int() && rhs.is_small_int()) {
      auto a = static_cast<int64_t>(lhs.bits());
      int64_t result;
      if (op == BinaryOperator::kSubtract && !__builtin_sub_overflow(a, static_cast<int64_t>(rhs.bits() - 1), &result)) {
        return Value::from_bits(static_cast<uint64_t>(result));
      }
      if (op == BinaryOperator::kAdd && !__builtin_add_overflow(a, static_cast<int64_t>(rhs.bits() - 1), &result)) {
        return Value::from_bits(static_cast<uint64_t>(result));
      }
      if (op == BinaryOperator::kMultiply &&
          !__builtin_mul_overflow(lhs.small_int(), static_cast<int64_t>(rhs.bits() - 1), &result)) {
        return Value::from_bits(static_cast<uint64_t>(result) | 1);
      }
      if (op == BinaryOperator::kModulo && lhs.small_int() >= 0 && rhs.small_int() > 0) {
        uint64_t number = lhs.bits() >> 1, divisor = rhs.bits() >> 1;
        bool are_short = (number | divisor) >> 32 == 0;
        return Value::small_int(static_cast<int64_t>(
            are_short ? static_cast<uint32_t>(number) % static_cast<uint32_t>(divisor) : number % divisor));
      }
      return checked(runtime::number_binary(vm_, op, lhs, rhs));
    }
    return binary_slowly(op, lhs, rhs);
  }

  SANDBOA_NOINLINE Value compare_slowly(CompareOperator op, Value lhs, Value rhs) {
    operations::Answer answer = operations::compare_quickly(vm_, op, lhs, rhs);
    if (answer != operations::Answer::kUnknown) return Value::boolean(answer == operations::Answer::kTrue);
    Value result = checked(operations::compare(vm_, op, lhs, rhs));
    return !result.is_empty() && result.is_bool() ? result : Value();
  }
  SANDBOA_ALWAYS_INLINE Value compare(CompareOperator op, Value lhs, Value rhs) {
    if (lhs.is_small_int() && rhs.is_small_int()) {
      return Value::boolean(operations::ordered(op, lhs.small_int(), rhs.small_int()));
    }
    return compare_slowly(op, lhs, rhs);
  }
  Value negated(Value value) {
    bool is_plain = !value.is_object() || (runtime::is_int_not_bool(value) && !runtime::is_of_guest_class(value));
    return is_plain ? checked(operations::unary(vm_, operations::UnaryOperator::kNegate, value)) : Value();
  }
  Value truth(Value value) { return value.is_bool() ? value : checked_truth(operations::truth(vm_, value)); }
  Value contains(Value item, Value container) {
    bool is_plain = runtime::is_exact_object(container, TypeId::kDict) ||
                    runtime::is_exact_object(container, TypeId::kSet) ||
                    runtime::is_exact_object(container, TypeId::kFrozenSet) || operations::is_plain_sequence(container) ||
                    runtime::is_exact_object(container, TypeId::kStr);
    return is_plain ? checked_truth(operations::contains(vm_, container, item)) : Value();
  }
  Value item_of(Value object, Value key) {
    bool is_plain = runtime::is_exact_object(object, TypeId::kDict) || runtime::is_exact_object(object, TypeId::kList) ||
                    runtime::is_exact_object(object, TypeId::kTuple) || runtime::is_exact_object(object, TypeId::kStr) ||
                    runtime::is_exact_object(object, TypeId::kBytes);
    return is_plain && !is_passing(object) && !is_passing(key) ? checked(operations::get_item_natively(vm_, object, key))
                                                               : Value();
  }

  Value global(uint32_t index) {
    const Value* place = code_->loads[index];
    return !place->is_empty() ? *place : checked(with_caches([&] { return load_global_name(vm_, code_->program, index); }));
  }

  // Attributes that no code computes: of instances what they or their slots hold, plain data of the class and the class
  // itself; of modules what stands in their namespace.
  Value attribute(Value object, uint32_t number) {
    Site& site = code_->sites[number];
    if (runtime::has_kind(object, Kind::kInstance)) {
      auto* instance = object.as<runtime::Instance>();
      if (site.guard == instance->shape && site.epoch == vm_.class_epoch && site.offset >= 0) {
        return instance->inline_slots()[site.offset];
      }
      return instance_attribute(instance, code_->constants[code_->unit->sites[number]].as<runtime::Str>(), &site);
    }
    if (!runtime::has_kind(object, Kind::kModule)) return Value();
    return find_in_module(vm_, object, code_->constants[code_->unit->sites[number]].as<runtime::Str>(), &site);
  }
  SANDBOA_NOINLINE Value instance_attribute(runtime::Instance* instance, runtime::Str* name, Site* site) {
    using runtime::Dunder;
    if (runtime::has_guest_dunder(instance, Dunder::kGetAttribute)) return Value();
    const runtime::Str* name_of_class = runtime::dunder_name(Dunder::kClass);
    if (name == name_of_class || (name->at(0) == '_' && runtime::str_equal(name, name_of_class))) {
      return runtime::has_guest_dunder(instance, Dunder::kClass) ? Value() : Value(instance->type);
    }
    Value on_class = find_type_attribute(vm_, instance->type, name);
    Outcome own = Value();
    if (on_class.is_empty() || !reads_first(on_class)) {
      own = with_caches([&] { return find_own_attribute(vm_, instance, name); });
      if (own.value().is_empty() && (on_class.is_empty() || !is_plain_data(on_class))) return Value();
    } else if (!runtime::has_kind(on_class, Kind::kMember)) {
      return Value();
    }
    return checked(with_caches([&] { return load_attribute(vm_, instance, name, site); }));
  }

  // ---- calls of natives

  static bool is_plain_argument(Value value) {
    return !value.is_object() || value.object()->kind < Kind::kType || runtime::has_kind(value, Kind::kType) ||
           runtime::has_kind(value, Kind::kInstance);
  }

  Place call(Place at) {
    const auto& op = bytecode::decode<ops::Call>(at);
    Value callee = registers()[op.base.index];
    const Value* arguments = &registers()[op.base.index + 1];
    uint32_t count = op.count.value;
    if (!runtime::has_kind(callee, Kind::kNativeFunction)) return nullptr;
    const auto* native = callee.as<runtime::NativeFunction>();
    const runtime::MethodDef& def = *native->def;
    if (native->owner != nullptr || !native->self.is_empty() || static_cast<int32_t>(count) != def.direct_count)
      return nullptr;
    bool is_harmless = std::find(std::begin(kHarmless), std::end(kHarmless), def.name) != std::end(kHarmless);
    if (!is_harmless || !std::all_of(arguments, arguments + count, is_plain_argument)) return nullptr;
    if (std::string_view(def.name) == "hash") return hash_of(at, op.dst, arguments[0]);
    if (is_passing(arguments[0])) return nullptr;
    return set(at, op.dst, checked(def.code(vm_, {arguments, {}, nullptr})));
  }
  // A hash that is returned at once need not be an object, which half of them would have to.
  Place hash_of(Place at, bytecode::Reg dst, Value value) {
    auto hash = runtime::hash_value(vm_, value);
    if (!hash.ok()) return set(at, dst, checked(hash.take_failure()));
    bool is_answer = use_ == LeafResult::kLookedAt && bytecode::opcode_of(at[1]) == Opcode::kReturn &&
                     bytecode::decode<ops::Return>(at + 1).src.index == dst.index;
    if (!is_answer) return set(at, dst, checked(runtime::make_int(vm_, static_cast<int64_t>(hash.value()))));
    hash_ = static_cast<int64_t>(hash.value());
    has_hash_ = true;
    return set(at, dst, Value::small_int(hash_ & 1));
  }

  // Methods of text and numbers, and get() of dicts: none of them has an effect.
  Place call_method(Place at) {
    const auto& op = bytecode::decode<ops::CallMethod>(at);
    Value object = registers()[op.base.index];
    const auto* name = code_->constants[code_->unit->sites[op.site]].as<runtime::Str>();
    const runtime::Type* type = runtime::type_of(object);
    bool is_dict = type == runtime::builtin_type(TypeId::kDict);
    if (is_dict ? !runtime::str_equals_ascii(name, "get") : type != runtime::builtin_type(TypeId::kStr)) return nullptr;
    Value* arguments = &registers()[op.base.index];
    uint32_t count = op.count.value + 1u;
    auto is_plain = [&](Value value) {
      return !is_passing(value) && (is_dict || !value.is_object() || has_plain_operators(value) || value.is_none());
    };
    if (!std::all_of(arguments + 1, arguments + count, is_plain)) return nullptr;
    Value method = runtime::find_in_builtin_type(type, name);
    if (!runtime::has_kind(method, Kind::kNativeFunction)) return nullptr;
    const runtime::MethodDef& def = *method.as<runtime::NativeFunction>()->def;
    if (!def.signature.has_self || def.signature.has_rest || (def.effects & runtime::kMutates) != 0) return nullptr;
    if (static_cast<int32_t>(count) == def.direct_count)
      return set(at, op.dst, checked(def.code(vm_, {arguments, {}, nullptr})));
    if (static_cast<int32_t>(count) < def.fewest_with_defaults || static_cast<int32_t>(count) > def.most_with_defaults) {
      return nullptr;
    }
    Value fixed[runtime::Signature::kMaxParameters];
    std::copy_n(arguments, count, fixed);
    runtime::fill_in_defaults(def.signature, fixed, count);
    return set(at, op.dst, checked(def.code(vm_, {fixed, {}, nullptr})));
  }

  // ---- instructions

  static SANDBOA_ALWAYS_INLINE CompareOperator comparison(Place at, Opcode first) {
    return static_cast<CompareOperator>(static_cast<int>(bytecode::opcode_of(*at)) - static_cast<int>(first));
  }
  static Place jump_on(Place at, Value condition, bool wanted, int32_t distance) {
    return condition.is_empty() ? nullptr : jump_if(at, condition.is_true() == wanted, distance);
  }
  // The truth value, or its opposite.
  Place set_truth(Place at, bytecode::Reg dst, Value truth, bool negates) {
    return set(at, dst, negates && !truth.is_empty() ? Value::boolean(truth.is_false()) : truth);
  }

  SANDBOA_ALWAYS_INLINE Place execute(Action action, Place at) {
    switch (action) {
      case Action::kNothing:
        return at + 1;
      case Action::kMove: {
        const auto& op = bytecode::decode<ops::Move>(at);
        return set(at, op.dst, reg(op.src));
      }
      case Action::kConstant: {
        const auto& op = bytecode::decode<ops::LoadConst>(at);
        return set(at, op.dst, code_->constants[op.constant.index]);
      }
      case Action::kNumber: {
        const auto& op = bytecode::decode<ops::LoadInt>(at);
        return set(at, op.dst, Value::small_int(op.value));
      }
      case Action::kGlobal: {
        const auto& op = bytecode::decode<ops::LoadGlobal>(at);
        return set(at, op.dst, global(op.name.index));
      }
      case Action::kFree: {
        const auto& op = bytecode::decode<ops::LoadFree>(at);
        return set(at, op.dst, function_->closure()[op.index]->value);
      }
      case Action::kCheckBound:
        return reg(bytecode::decode<ops::CheckBound>(at).local).is_empty() ? nullptr : at + 1;
      case Action::kBinary: {
        const auto& op = bytecode::decode<ops::Add>(at);
        auto binary_operator =
            static_cast<BinaryOperator>(static_cast<int>(bytecode::opcode_of(*at)) - static_cast<int>(Opcode::kAdd));
        return set(at, op.dst, binary(binary_operator, reg(op.lhs), reg(op.rhs)));
      }
      case Action::kBinaryImmediate: {
        const auto& op = bytecode::decode<ops::AddImmediate>(at);
        int number = static_cast<int>(bytecode::opcode_of(*at)) - static_cast<int>(Opcode::kAddImmediate);
        return set(at, op.dst, binary(kImmediateOperators[number], reg(op.lhs), Value::small_int(op.value.value)));
      }
      case Action::kCompare: {
        const auto& op = bytecode::decode<ops::Less>(at);
        return set(at, op.dst, compare(comparison(at, Opcode::kLess), reg(op.lhs), reg(op.rhs)));
      }
      case Action::kAttribute: {
        const auto& op = bytecode::decode<ops::LoadAttribute>(at);
        return set(at, op.dst, attribute(reg(op.object), op.site));
      }
      case Action::kItem: {
        const auto& op = bytecode::decode<ops::LoadItem>(at);
        return set(at, op.dst, item_of(reg(op.object), reg(op.key)));
      }
      case Action::kItemImmediate: {
        const auto& op = bytecode::decode<ops::LoadItemImmediate>(at);
        return set(at, op.dst, item_of(reg(op.object), Value::small_int(op.key.value)));
      }
      case Action::kTuple:
        return build_tuple(at);
      case Action::kCall:
        return call(at);
      case Action::kCallMethod:
        return call_method(at);
      default:
        return decide(action, at);
    }
  }

  // Truth, identity, containment and jumps.
  Place decide(Action action, Place at) {
    const auto& op = bytecode::decode<ops::Less>(at);
    const auto& jump = bytecode::decode<ops::JumpIfLess>(at);
    const auto& immediate = bytecode::decode<ops::JumpIfLessImmediate>(at);
    Value number = Value::small_int(immediate.value.value);
    switch (action) {
      case Action::kNegate: {
        const auto& negate = bytecode::decode<ops::Negate>(at);
        return set(at, negate.dst, negated(reg(negate.src)));
      }
      case Action::kTruth: {
        const auto& test = bytecode::decode<ops::Not>(at);
        return set_truth(at, test.dst, truth(reg(test.src)), bytecode::opcode_of(*at) == Opcode::kNot);
      }
      case Action::kIdentity:
        return set(at, op.dst, Value::boolean((reg(op.lhs) == reg(op.rhs)) == (bytecode::opcode_of(*at) == Opcode::kIs)));
      case Action::kContains:
        return set_truth(at, op.dst, contains(reg(op.lhs), reg(op.rhs)), bytecode::opcode_of(*at) == Opcode::kNotContains);
      case Action::kJump:
        return jump_if(at, true, jump.jump);
      case Action::kJumpOnTruth:
        return jump_on(at, truth(reg(jump.lhs)), bytecode::opcode_of(*at) == Opcode::kJumpIfTrue, jump.jump);
      case Action::kJumpOnNone:
        return jump_if(at, reg(jump.lhs).is_none() == (bytecode::opcode_of(*at) == Opcode::kJumpIfNone), jump.jump);
      case Action::kJumpOnIdentity:
        return jump_if(at, (reg(jump.lhs) == reg(jump.rhs)) == (bytecode::opcode_of(*at) == Opcode::kJumpIfIs), jump.jump);
      case Action::kJumpOnContains:
        return jump_on(at, contains(reg(jump.lhs), reg(jump.rhs)), bytecode::opcode_of(*at) == Opcode::kJumpIfContains,
                       jump.jump);
      case Action::kJumpIfCompares:
        return jump_on(at, compare(comparison(at, Opcode::kJumpIfLess), reg(jump.lhs), reg(jump.rhs)), true, jump.jump);
      case Action::kJumpUnlessCompares:
        return jump_on(at, compare(comparison(at, Opcode::kJumpIfNotLess), reg(jump.lhs), reg(jump.rhs)), false, jump.jump);
      case Action::kJumpIfComparesImmediate:
        return jump_on(at, compare(comparison(at, Opcode::kJumpIfLessImmediate), reg(jump.lhs), number), true, jump.jump);
      case Action::kJumpUnlessComparesImmediate:
        return jump_on(at, compare(comparison(at, Opcode::kJumpIfNotLessImmediate), reg(jump.lhs), number), false,
                       jump.jump);
      default:
        return nullptr;
    }
  }

  static constexpr size_t kTupleWords = 24;

  Vm& vm_;
  runtime::Function* function_;
  const LoadedUnit* code_;
  LeafResult use_;
  uint64_t allocations_;
  Value made_;  // by the one operation that has left something in the heap
  bool trapped_ = false;
  bool lacks_memory_ = false;
  bool has_hash_ = false;
  int64_t hash_ = 0;
  size_t tuple_words_ = 0;
  uint64_t storage_[kMostRegisters + kTupleWords] __attribute__((aligned(16)));  // not initialised
};

bool may_begin(const Vm& vm, const LoadedUnit* code, uint32_t count) {
  return is_plain_unit(code, count) && levels < kMostLevels && vm.depth_left_ != 0;
}

// What operations have asked for or raised will be asked for and raised by the call itself.
SignalFailure given_up(Vm& vm, const Evaluation& evaluation) {
  vm.guest_call.count = 0;
  vm.guest_call.callee = Value();
  vm.guest_call.resume = runtime::ResumeMode::kNone;
  vm.pending_exception = Value();
  if (evaluation.trapped()) return {Signal::kTrap};
  return {evaluation.lacks_memory() ? Signal::kNeedsCollect : Signal::kNeedsGuest};
}

Outcome call(runtime::Runtime& rt, runtime::Function* function, const Value* arguments, uint32_t count, LeafResult use) {
  auto& vm = static_cast<Vm&>(rt);
  if (!may_begin(vm, function->code, count)) return SignalFailure{Signal::kNeedsGuest};
  TRY(vm.charge(function->code->entry_fuel));
  Level level;
  Evaluation evaluation(vm, function, use);
  Value result = evaluation.run(arguments, count);
  bool is_wide = use == LeafResult::kLookedAt && !result.is_empty() && evaluation.has_hash();
  return __builtin_expect(!result.is_empty() && !is_wide, 1) ? Outcome(result) : given_up(vm, evaluation);
}

runtime::Fallible<int64_t> hash_by(runtime::Runtime& rt, runtime::Function* function, Value key) {
  auto& vm = static_cast<Vm&>(rt);
  if (!may_begin(vm, function->code, 1)) return SignalFailure{Signal::kNeedsGuest};
  TRY(vm.charge(function->code->entry_fuel));
  Level level;
  Evaluation evaluation(vm, function, LeafResult::kLookedAt);
  Value result = evaluation.run(&key, 1);
  int64_t hash;
  if (result.is_empty() || !evaluation.as_hash(result, &hash)) return given_up(vm, evaluation);
  return hash == -1 ? -2 : hash;
}

}  // namespace

const runtime::LeafEvaluator kLeafEvaluator{is_leaf, calls_global, call, hash_by};

}  // namespace sandboa::vm
