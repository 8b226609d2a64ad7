// Displays, f-strings and the instructions that fill collections.
#include "runtime/dict.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "runtime/types/template.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace operations = runtime::operations;
namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Kind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Signal;
using runtime::TypeId;
using runtime::Value;

namespace {

Outcome build(Vm& vm, const Instruction* at) {
  Value* registers = vm.frame_->registers;
  const auto& op = bytecode::decode<ops::BuildList>(at);
  const Value* items = registers + op.base.index;
  uint32_t count = op.count.value;
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kBuildTuple:
      return TRY_NEW(vm, runtime::new_tuple_of(vm, items, count));
    case Opcode::kBuildList:
      return TRY_NEW(vm, runtime::new_list_of(vm, items, count));
    case Opcode::kBuildSlice:
      return TRY_NEW(vm, runtime::new_slice(vm, items[0], items[1], items[2]));
    case Opcode::kBuildString:
      return operations::concatenate(vm, items, count);
    case Opcode::kListToTuple: {
      auto* list = registers[bytecode::decode<ops::ListToTuple>(at).src.index].as<runtime::List>();
      return TRY_NEW(vm, runtime::new_tuple_of(vm, list->items, list->length));
    }
    case Opcode::kBuildTemplate: {
      auto* parts = registers[bytecode::decode<ops::BuildTemplate>(at).parts.index].as<runtime::Tuple>();
      return runtime::template_from_parts(vm, parts->items(), parts->length);
    }
    case Opcode::kBuildSet:
      return runtime::new_set_of(vm, items, count);
    default:
      return runtime::new_dict_of(vm, items, count);
  }
}

// Displays with keys that need guest code are filled by the prelude.
bool build_with_guest_keys(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::BuildDict>(at);
  bool is_dict = bytecode::opcode_of(*at) == Opcode::kBuildDict;
  uint32_t count = op.count.value * (is_dict ? 2u : 1u);
  Outcome items = with_memory(
      vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_tuple_of(vm, vm.frame_->registers + op.base.index, count)); });
  if (!items.ok()) return on_signal(vm, items.signal(), ReturnAction::kComplete);
  PreludeFunction function = is_dict ? PreludeFunction::kdict_display : PreludeFunction::kset_display;
  return on_signal(vm, vm.needs_guest(function, {items.value()}).signal, ReturnAction::kComplete);
}

// Keys that are no strings are refused by the call itself; repeated ones here. What takes guest code is left to the twin.
Outcome merge_call_keywords(Vm& vm, runtime::Dict* dict, Value source, Value callee) {
  auto* other = source.as<runtime::Dict>();
  uint32_t position = 0;
  while (runtime::DictEntry* entry = runtime::next_entry(other->table, other->entry_count, &position)) {
    if (runtime::has_kind(entry->key, Kind::kStr)) {
      if (runtime::dict_find_str(vm, dict, entry->key.as<runtime::Str>()).is_empty()) continue;
      return raise_duplicate_keyword(vm, callee, entry->key.as<runtime::Str>());
    }
    Outcome found = runtime::dict_find(vm, dict, entry->key);
    bool is_for_twin = found.ok() ? !found.value().is_empty() : found.signal() == Signal::kNeedsGuest;
    if (is_for_twin) return vm.needs_guest(PreludeFunction::kdict_merge_mapping, {dict, source, callee});
    TRY(found);
  }
  // Without memory in the middle of it, the keywords that are there already would be found twice when it is begun again.
  if (dict->table != nullptr) TRY(runtime::dict_reserve(vm, dict, other->live_count));
  Outcome merged = runtime::dict_update(vm, dict, other);
  if (merged.signal() != Signal::kNeedsGuest) return merged;
  return vm.needs_guest(PreludeFunction::kdict_merge_mapping, {dict, source, callee});
}

// Whether nothing happens between a DictMerge and its call that could change a mapping: at most, a tuple becomes the
// positional arguments.
bool is_called_next(const Instruction* at, const Value* registers) {
  uint8_t dict = bytecode::decode<ops::DictMerge>(at).dict.index;
  const Instruction* next = at + 1;
  if (bytecode::opcode_of(*next) == Opcode::kMove && bytecode::opcode_of(next[1]) == Opcode::kListExtend) {
    const auto& move = bytecode::decode<ops::Move>(next);
    const auto& extend = bytecode::decode<ops::ListExtend>(next + 1);
    bool is_tuple = extend.src.index == move.dst.index && move.dst.index != dict && extend.list.index != dict &&
                    runtime::is_exact_object(registers[move.src.index], TypeId::kTuple);
    if (!is_tuple) return false;
    next += 2;
  }
  return bytecode::opcode_of(*next) == Opcode::kCallUnpack && bytecode::decode<ops::CallUnpack>(next).base.index + 2 == dict;
}

// A guest class that derives from dict has a say in its items only by an __iter__ of its own, as in CPython.
bool is_plain_dict(Value value) {
  return runtime::has_kind(value, Kind::kDict) && !runtime::has_guest_dunder(value, runtime::Dunder::kIter);
}

Outcome collect_items(Vm& vm, const Instruction* at) {
  Value* registers = vm.frame_->registers;
  const auto& op = bytecode::decode<ops::ListAppend>(at);
  Value target = registers[op.list.index];
  Value source = registers[op.src.index];
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kListAppend:
      return runtime::list_append(vm, target.as<runtime::List>(), source);
    case Opcode::kListAppendRun:
      return runtime::list_extend(vm, target.as<runtime::List>(), registers + op.src.index,
                                  bytecode::decode<ops::ListAppendRun>(at).count.value);
    case Opcode::kListExtend: {
      bool is_whole_call = bytecode::decode<ops::ListExtend>(at).callee.index != bytecode::kNoRegister;
      if (operations::is_plain_sequence(source) && runtime::has_kind(source, Kind::kTuple)) {
        auto* tuple = source.as<runtime::Tuple>();
        return runtime::list_extend(vm, target.as<runtime::List>(), tuple->items(), static_cast<uint32_t>(tuple->length));
      }
      Outcome items = operations::is_plain_sequence(source) ? Outcome(source) : runtime::list_from_iterable(vm, source);
      if (items.signal() == Signal::kNeedsGuest && is_whole_call) {
        return vm.needs_guest(PreludeFunction::klist_unhinted, {source});  // f(*x) does not ask how long x is
      }
      auto* list = TRY(items).as<runtime::List>();
      registers[op.src.index] = list;  // an iterator has ended: for the next time, if memory runs out
      return runtime::list_extend(vm, target.as<runtime::List>(), list->items, list->length);
    }
    case Opcode::kSetUpdate: {
      if (runtime::has_kind(source, Kind::kSet)) {
        Outcome added = runtime::set_update_from(vm, target.as<runtime::Set>(), source);
        if (added.signal() == Signal::kNeedsGuest)
          return vm.needs_guest(PreludeFunction::kset_update_display, {target, source});
        return added;
      }
      bool is_list = operations::is_plain_sequence(source) && runtime::has_kind(source, Kind::kList);
      Outcome items = is_list ? Outcome(source) : runtime::list_from_iterable(vm, source);
      if (items.signal() == Signal::kNeedsGuest) return vm.needs_guest(PreludeFunction::klist_unhinted, {source});
      auto* list = TRY(items).as<runtime::List>();
      registers[op.src.index] = list;
      for (uint32_t index = 0; index < list->length; ++index) {
        Outcome added = runtime::set_add(vm, target.as<runtime::Set>(), list->items[index]);
        if (added.signal() == Signal::kNeedsGuest)
          return vm.needs_guest(PreludeFunction::kset_update_display, {target, list});
        TRY(added);
      }
      return Value();  // done; nothing to retry
    }
    case Opcode::kDictSet: {
      const auto& set = bytecode::decode<ops::DictSet>(at);
      return operations::set_item(vm, target, registers[set.key.index], registers[set.src.index]);
    }
    case Opcode::kDictUpdate: {
      if (!is_plain_dict(source)) return vm.needs_guest(PreludeFunction::kdict_update_mapping, {target, source});
      Outcome updated = runtime::dict_update(vm, target.as<runtime::Dict>(), source.as<runtime::Dict>());
      if (updated.signal() == Signal::kNeedsGuest)
        return vm.needs_guest(PreludeFunction::kdict_update_mapping, {target, source});
      return updated;
    }
    default: {
      Value callee = registers[bytecode::decode<ops::DictMerge>(at).callee.index];
      if (!is_plain_dict(source)) {
        return vm.needs_guest(PreludeFunction::kdict_merge_mapping, {target, source, callee});
      }
      // f(*args, **keywords) reads the dict and leaves it as it is, so it needs no copy.
      if (target.as<runtime::Dict>()->live_count == 0 && runtime::is_exact_object(source, TypeId::kDict) &&
          is_called_next(at, registers)) {
        TRY(vm.charge(1 + source.as<runtime::Dict>()->live_count / 8));
        registers[bytecode::decode<ops::DictMerge>(at).dict.index] = source;
        return Value();
      }
      return merge_call_keywords(vm, target.as<runtime::Dict>(), source, callee);
    }
  }
}

}  // namespace

bool slow_build(Vm& vm, const Instruction* at) {
  Outcome built = with_memory(vm, [&] { return build(vm, at); });
  if (built.ok()) {
    vm.frame_->registers[bytecode::decode<ops::BuildList>(at).dst.index] = built.value();
    return true;
  }
  if (built.signal() == Signal::kNeedsGuest) return build_with_guest_keys(vm, at);
  return on_signal(vm, built.signal(), ReturnAction::kComplete);
}

// [*1] and f(*1).
bool raise_not_spreadable(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::ListExtend>(at);
  Value* registers = vm.frame_->registers;
  std::string text = "Value";
  if (op.callee.index != bytecode::kNoRegister) text = callee_text(vm, registers[op.callee.index]) + " argument";
  Outcome failure = with_memory(vm, [&]() -> Outcome {
    return vm.raise_type_error("%s after * must be an iterable, not %s", text.c_str(),
                               runtime::type_name(registers[op.src.index]));
  });
  return on_signal(vm, failure.signal(), ReturnAction::kComplete);
}

bool slow_collect_items(Vm& vm, const Instruction* at) {
  Outcome done = with_memory(vm, [&] { return collect_items(vm, at); });
  if (done.signal() == Signal::kRaise && bytecode::opcode_of(*at) == Opcode::kListExtend &&
      runtime::is_instance(vm.pending_exception, TypeId::kTypeError)) {
    vm.pending_exception = Value();
    return raise_not_spreadable(vm, at);
  }
  return done.ok() ? true : on_signal(vm, done.signal(), ReturnAction::kComplete);
}

// What is no plain key, or there was no room for it.
bool slow_set_add(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::SetAdd>(at);
  Value set = vm.frame_->registers[op.set.index], key = vm.frame_->registers[op.src.index];
  Outcome added = with_memory(vm, [&] { return runtime::set_add(vm, set.as<runtime::Set>(), key); });
  if (__builtin_expect(added.ok(), 1)) return true;
  if (added.signal() == Signal::kNeedsGuest) added = vm.needs_guest(PreludeFunction::kset_add, {set, key});
  return on_signal(vm, added.signal(), ReturnAction::kComplete);
}

bool slow_format_value(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::FormatValue>(at);
  Value* registers = vm.frame_->registers;
  Value value = registers[op.src.index];
  bool has_spec = op.spec.index != bytecode::kNoRegister;
  Value spec = has_spec ? registers[op.spec.index] : Value();
  if (op.conversion.value == 0 && !has_spec && runtime::is_exactly(value, TypeId::kStr)) {
    registers[op.dst.index] = value;
    return true;
  }
  // What a guest class says about its text is asked at guest level, conversion included.
  auto formatted = with_memory(vm, [&]() -> Outcome {
    Value text = value;
    switch (op.conversion.value) {
      case 's':
        text = TRY(operations::str(vm, value));
        break;
      case 'r':
        text = TRY(operations::repr(vm, value));
        break;
      case 'a':
        text = TRY(operations::ascii(vm, value));
        break;
      default:
        return operations::format(vm, value, spec);
    }
    return has_spec ? operations::format(vm, text, spec) : Outcome(text);
  });
  if (formatted.signal() == Signal::kNeedsGuest) {
    Value no_spec = runtime::empty_str();
    return on_signal(vm,
                     vm.needs_guest(PreludeFunction::kformat_value,
                                    {value, Value::small_int(op.conversion.value), has_spec ? spec : no_spec})
                         .signal,
                     ReturnAction::kComplete);
  }
  if (!formatted.ok()) return on_signal(vm, formatted.signal(), ReturnAction::kComplete);
  registers[op.dst.index] = formatted.value();
  return true;
}

}  // namespace sandboa::vm
