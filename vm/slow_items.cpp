// Items, iteration, unpacking: guest special methods first, then runtime/operations.
#include <algorithm>

#include "runtime/builtins/itertools_natively.h"
#include "runtime/dict.h"
#include "runtime/generics.h"
#include "runtime/library_methods.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/complete.h"
#include "vm/generators.h"
#include "vm/handlers/slow_paths.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace operations = runtime::operations;
namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Dunder;
using runtime::Kind;
using runtime::Outcome;
using runtime::Signal;
using runtime::Value;

namespace {

// A special method that is not simply a function: bound as its class says.
bool call_bound_special(Vm& vm, CallRequest request) {
  Value method = request.callee;
  const Value* arguments = request.arguments;
  uint32_t count = request.count;
  request.arguments = arguments + 1;
  request.count = count - 1;
  if (runtime::has_kind(method, Kind::kStaticMethod)) {
    request.callee = method.as<runtime::StaticMethod>()->function;
  } else if (runtime::has_kind(method, Kind::kClassMethod)) {
    request.callee = method.as<runtime::StaticMethod>()->function;
    Value with_class[4] = {arguments[0].object()->type};
    DCHECK(count <= 4);
    std::copy(arguments + 1, arguments + count, with_class + 1);
    request.arguments = with_class;
    request.count = count;
    return call_value(vm, request);
  } else if (runtime::has_kind(method, Kind::kProperty) || runtime::has_guest_dunder(method, Dunder::kGet)) {
    Outcome rest = with_memory(
        vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_tuple_of(vm, request.arguments, request.count)); });
    if (!rest.ok()) return on_signal(vm, rest.signal(), request.action, request.extra, request.stage);
    auto call = vm.needs_guest(runtime::PreludeFunction::kcall_special, {method, arguments[0], rest.value()});
    return on_signal(vm, call.signal, request.action, request.extra, request.stage);
  }
  return call_value(vm, request);
}

}  // namespace

bool call_found_special(Vm& vm, const CallRequest& request) {
  bool is_plain =
      runtime::has_kind(request.callee, Kind::kFunction) || runtime::has_kind(request.callee, Kind::kNativeFunction);
  return is_plain ? call_value(vm, request) : call_bound_special(vm, request);
}

bool call_special(Vm& vm, Value self, Dunder dunder, std::initializer_list<Value> rest, ReturnAction action) {
  Value arguments[4] = {self};
  uint32_t count = 1;
  for (Value argument : rest) arguments[count++] = argument;
  CallRequest request;
  request.callee = find_type_attribute(vm, self.object()->type, runtime::dunder_name(dunder));
  request.arguments = arguments;
  request.count = count;
  request.action = action;
  return call_found_special(vm, request);
}

namespace {

// Class[...]: __class_getitem__.
bool subscript_class(Vm& vm, runtime::Type* type, Value key) {
  Value method = find_type_attribute(vm, type, runtime::dunder_name(Dunder::kClassGetItem));
  const runtime::Type* owner =
      runtime::has_kind(method, Kind::kNativeFunction) ? method.as<runtime::NativeFunction>()->owner : nullptr;
  bool is_builtin = owner != nullptr && runtime::is_generic_builtin(owner->id);
  if (method.is_empty() || method.is_none() || is_builtin) {
    return deliver(vm, with_memory(vm, [&] { return operations::get_item(vm, type, key); }));
  }
  if (!runtime::has_kind(method, Kind::kClassMethod)) {
    return on_signal(vm, vm.needs_guest(runtime::PreludeFunction::kclass_getitem, {type, key}).signal,
                     ReturnAction::kComplete);
  }
  method = method.as<runtime::StaticMethod>()->function;
  Value arguments[2] = {type, key};
  CallRequest request;
  request.callee = method;
  request.arguments = arguments;
  request.count = 2;
  request.action = ReturnAction::kComplete;
  return call_value(vm, request);
}

// Unpacks what is neither a list nor a tuple: the prelude makes one of it and the instruction runs again.
bool replace_unpacked(Vm& vm, Value source, bool starred, uint32_t before, uint32_t after) {
  bool iterable = runtime::iterates_by_resuming(runtime::kind_of(source)) ||
                  runtime::has_guest_dunder(source, Dunder::kIter) || runtime::has_guest_dunder(source, Dunder::kGetItem);
  if (!iterable) {
    Outcome iterator = with_memory(vm, [&] { return operations::get_iterator(vm, source); });
    if (iterator.signal() == Signal::kRaise && runtime::is_instance(vm.pending_exception, runtime::TypeId::kTypeError)) {
      vm.pending_exception = Value();
      iterator = with_memory(vm, [&]() -> Outcome {
        return vm.raise_type_error("cannot unpack non-iterable %s object", runtime::type_name(source));
      });
    }
    if (!iterator.ok()) return on_signal(vm, iterator.signal(), ReturnAction::kComplete);
  }
  Value counts[] = {Value::small_int(before), Value::small_int(after)};
  auto request = starred ? vm.needs_guest(runtime::PreludeFunction::kunpack_starred, {source, counts[0], counts[1]})
                         : vm.needs_guest(runtime::PreludeFunction::kunpack_exactly, {source, counts[0]});
  return on_signal(vm, request.signal, ReturnAction::kComplete);
}

}  // namespace

// Whether a dict of a derived class surely has no such item, and the class says what there is instead.
static bool is_missing_item(Vm& vm, Value object, Value key) {
  if (!runtime::has_kind(object, Kind::kDict) || !runtime::has_guest_dunder(object, Dunder::kMissing)) return false;
  runtime::PlainLookup found = runtime::dict_find_plain(vm, object.as<runtime::Dict>(), key);
  return found.sure && found.entry == nullptr;
}

bool store_item_by(Vm& vm, const runtime::MethodDef& method, Value object, Value key, Value value) {
  Value arguments[3] = {object, key, value};
  Outcome stored = with_memory(vm, [&] { return call_native_directly(vm, method, arguments); });
  return stored.ok() || on_signal(vm, stored.signal(), ReturnAction::kComplete);
}

bool slow_load_item(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::LoadItem>(at);
  Value* registers = vm.frame_->registers;
  Value object = registers[op.object.index];
  Value key = bytecode::opcode_of(*at) == Opcode::kLoadItem
                  ? registers[op.key.index]
                  : Value::small_int(bytecode::decode<ops::LoadItemImmediate>(at).key.value);
  if (runtime::has_guest_dunder(object, Dunder::kGetItem)) {
    if (const auto* method = runtime::find_library_method(vm, object, Dunder::kGetItem, 2)) {
      Value arguments[2] = {object, key};
      Outcome item = with_memory(vm, [&] { return call_native_directly(vm, *method, arguments); });
      if (!item.ok()) return on_signal(vm, item.signal(), ReturnAction::kComplete);
      registers[op.dst.index] = item.value();
      return true;
    }
    return call_special(vm, object, Dunder::kGetItem, {key});
  }
  if (runtime::has_kind(object, Kind::kType)) {
    return subscript_class(vm, object.as<runtime::Type>(), key);
  }
  if (is_missing_item(vm, object, key)) return call_special(vm, object, Dunder::kMissing, {key});
  Outcome item = with_memory(vm, [&] { return operations::get_item_natively(vm, object, key); });
  if (item.ok()) {
    registers[op.dst.index] = item.value();
    return true;
  }
  return on_signal(vm, item.signal(), ReturnAction::kComplete);
}

// A slice that only the next instruction reads is not made if that loads or stores what it says at once. Whatever is not as
// usual is left to the two instructions.
bool slow_slice_once(Vm& vm, const Instruction* at) {
  const auto& build = bytecode::decode<ops::BuildSlice>(at);
  Value* registers = vm.frame_->registers;
  const Value* bounds = registers + build.base.index;
  const auto& load = bytecode::decode<ops::LoadItem>(at + 1);
  const auto& store = bytecode::decode<ops::StoreItem>(at + 1);
  Opcode next = bytecode::opcode_of(at[1]);
  if (next == Opcode::kLoadItem && load.key.index == build.dst.index) {
    Outcome part = with_memory(vm, [&] { return operations::try_get_slice(vm, registers[load.object.index], bounds); });
    if (part.ok() && !part.value().is_empty()) {
      registers[load.dst.index] = part.value();
      ++vm.frame_->pc;
      return true;
    }
    if (part.signal() == Signal::kTrap) return trap_out(vm);
  } else if (next == Opcode::kStoreItem && store.key.index == build.dst.index) {
    Outcome stored = with_memory(vm, [&] {
      return operations::try_set_slice(vm, registers[store.object.index], bounds, registers[store.src.index]);
    });
    if (stored.ok() && !stored.value().is_empty()) {
      ++vm.frame_->pc;
      return true;
    }
    if (stored.signal() == Signal::kTrap) return trap_out(vm);
  }
  vm.pending_exception = Value();
  return slow_build(vm, at);
}

bool slow_store_item(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::StoreItem>(at);
  Value* registers = vm.frame_->registers;
  Value object = registers[op.object.index];
  if (runtime::has_guest_dunder(object, Dunder::kSetItem)) {
    if (const auto* method = runtime::find_library_method(vm, object, Dunder::kSetItem, 3)) {
      return store_item_by(vm, *method, object, registers[op.key.index], registers[op.src.index]);
    }
    return call_special(vm, object, Dunder::kSetItem, {registers[op.key.index], registers[op.src.index]});
  }
  Outcome stored = with_memory(
      vm, [&] { return operations::set_item_natively(vm, object, registers[op.key.index], registers[op.src.index]); });
  return stored.ok() || on_signal(vm, stored.signal(), ReturnAction::kComplete);
}

bool slow_delete_item(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::DeleteItem>(at);
  Value* registers = vm.frame_->registers;
  Value object = registers[op.object.index];
  if (runtime::has_guest_dunder(object, Dunder::kDelItem)) {
    return call_special(vm, object, Dunder::kDelItem, {registers[op.key.index]});
  }
  Outcome deleted = with_memory(vm, [&] { return operations::delete_item_natively(vm, object, registers[op.key.index]); });
  return deleted.ok() || on_signal(vm, deleted.signal(), ReturnAction::kComplete);
}

bool slow_get_iter(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::GetIter>(at);
  Value* registers = vm.frame_->registers;
  Value source = registers[op.src.index];
  if (runtime::has_kind(source, Kind::kGenerator)) {
    registers[op.dst.index] = source;
    return true;
  }
  if (bytecode::opcode_of(*at) == Opcode::kGetYieldFromIter && runtime::has_kind(source, Kind::kCoroutine)) {
    return raise_text(vm, runtime::TypeId::kTypeError,
                      "cannot 'yield from' a coroutine object in a non-coroutine generator");
  }
  if (runtime::has_guest_dunder(source, Dunder::kIter)) {
    if (is_denied(vm, source, Dunder::kIter)) return raise_denied(vm, "'%s' object is not iterable", source);
    return call_special(vm, source, Dunder::kIter, {}, ReturnAction::kIteratorResult);
  }
  Outcome iterator = with_memory(vm, [&] { return operations::get_iterator_natively(vm, source); });
  if (!iterator.ok()) return on_signal(vm, iterator.signal(), ReturnAction::kComplete);
  registers[op.dst.index] = iterator.value();
  return true;
}

namespace {

// Of an iterator that a loop walks.
bool deliver_next(Vm& vm, Outcome item) {
  if (!item.ok()) return on_signal(vm, item.signal(), ReturnAction::kNextResult);
  return item.value().is_empty() || complete_next(vm, item.value());
}

// complete_next() of a loop, in line.
SANDBOA_ALWAYS_INLINE bool go_on_with(Vm& vm, const Instruction* at, Value item) {
  Frame* frame = vm.frame_;
  const auto& op = bytecode::decode<ops::ForNext>(at);
  uint32_t cost = bytecode::decode<ops::LoopCost>(at + 1).cost;
  frame->registers[op.dst.index] = item;
  frame->pc += op.jump;
  if (!vm.meter.charge_fuel(cost)) return trap_out(vm);
  return !vm.heap.work_due() || do_safepoint_work(vm);
}

// The function of iter(function, sentinel) is called as if its frame were that of a __next__; finish_called_item() compares.
bool call_for_item(Vm& vm, const runtime::Adaptor* iterator) {
  if (iterator->source.is_empty()) return true;
  CallRequest request;
  request.callee = iterator->source;
  request.action = ReturnAction::kNextResult;
  request.stage = kOfCallableIterator;
  bool is_function = runtime::has_kind(request.callee, Kind::kFunction);
  return is_function ? call_function(vm, request.callee.as<runtime::Function>(), request) : call_value(vm, request);
}

// A __next__ in C++ has not given an item at once.
SANDBOA_NOINLINE bool settle_next(Vm& vm, const Instruction* at, const runtime::MethodDef& def, Value self, Outcome item) {
  const runtime::Arguments arguments{&self, {}, nullptr};
  if (item.signal() == runtime::Signal::kNeedsCollect) {
    vm.collect();
    item = def.code(vm, arguments);
    if (item.signal() == runtime::Signal::kNeedsCollect) item = memory_trap(vm);
  }
  if (item.signal() == runtime::Signal::kNeedsGuest && wants_twin(vm, def)) item = request_twin(vm, def, arguments);
  return item.ok() && !item.value().is_empty() ? go_on_with(vm, at, item.value()) : deliver_next(vm, item);
}

// By a __next__ in C++, or in Python.
SANDBOA_NOINLINE bool next_of_instance(Vm& vm, const Instruction* at, const runtime::Object* iterator) {
  const auto* method = runtime::find_library_method(vm, iterator->type, Dunder::kNext);
  if (method == nullptr) return call_special(vm, Value(iterator), Dunder::kNext, {}, ReturnAction::kNextResult);
  Outcome item = runtime::call_library_method(vm, method, Value(iterator));
  if (item.ok() && !item.value().is_empty()) return go_on_with(vm, at, item.value());
  return settle_next(vm, at, *method, Value(iterator), item);
}

SANDBOA_NOINLINE bool next_of_adaptor(Vm& vm, const Instruction* at, runtime::Adaptor* adaptor) {
  if (adaptor->type->id == runtime::TypeId::kCallableIterator) return call_for_item(vm, adaptor);
  Outcome item = with_memory(vm, [&] { return runtime::next_in_loop(vm, adaptor); });
  return item.ok() && !item.value().is_empty() ? go_on_with(vm, at, item.value()) : deliver_next(vm, item);
}

SANDBOA_NOINLINE bool next_of_other(Vm& vm, const Instruction* at, Value iterator) {
  if (runtime::has_kind(iterator, Kind::kGenerator)) {
    return resume_generator(vm, iterator, runtime::ResumeMode::kNext, Value::none(), ReturnAction::kNextResult);
  }
  if (runtime::has_guest_dunder(iterator, Dunder::kNext)) return next_of_instance(vm, at, iterator.object());
  return deliver_next(vm, with_memory(vm, [&] { return operations::next(vm, iterator); }));
}

}  // namespace

bool slow_for_next(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::ForNext>(at);  // ForRangeNext has its base where the iterator is
  Value iterator = vm.frame_->registers[op.iterator.index];
  if (runtime::is_undriven_adaptor(iterator) && !runtime::is_of_guest_class(iterator)) {
    return next_of_adaptor(vm, at, iterator.as<runtime::Adaptor>());
  }
  bool is_instance = runtime::has_kind(iterator, Kind::kInstance) && runtime::has_guest_dunder(iterator, Dunder::kNext);
  return is_instance ? next_of_instance(vm, at, iterator.object()) : next_of_other(vm, at, iterator);
}

bool slow_send_next(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::SendNext>(at);
  Value* registers = vm.frame_->registers;
  Value iterator = registers[op.iterator.index];
  Value sent = registers[op.value.index];
  Kind kind = runtime::kind_of(iterator);
  if (kind == Kind::kGenerator) {
    return send_into(vm, iterator.as<runtime::Generator>(), sent, nullptr, {ReturnAction::kNextResult, Value(), 0});
  }
  if (runtime::iterates_by_resuming(kind) || kind == Kind::kCoroutine) {
    auto mode = sent.is_none() ? runtime::ResumeMode::kNext : runtime::ResumeMode::kSend;
    return resume_generator(vm, iterator, mode, sent, ReturnAction::kNextResult);
  }
  if (!sent.is_none()) {
    // iterator.send(value), for iterators of guest classes that have it.
    return on_signal(vm, vm.needs_guest(runtime::PreludeFunction::ksend_to_iterator, {iterator, sent}).signal,
                     ReturnAction::kNextResult);
  }
  if (runtime::has_guest_dunder(iterator, Dunder::kNext)) {
    return call_special(vm, iterator, Dunder::kNext, {}, ReturnAction::kNextResult);
  }
  Outcome item = with_memory(vm, [&] { return operations::next(vm, iterator); });
  if (!item.ok()) return on_signal(vm, item.signal(), ReturnAction::kNextResult);
  if (item.value().is_empty()) return complete_exhausted(vm, Value::none());
  return complete_next(vm, item.value());
}

bool slow_unpack(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::UnpackSequence>(at);
  Value* registers = vm.frame_->registers;
  Value source = registers[op.src.index];
  bool starred = bytecode::opcode_of(*at) == Opcode::kUnpackStarred;
  uint32_t before = starred ? bytecode::decode<ops::UnpackStarred>(at).before.value : op.count.value;
  uint32_t after = starred ? bytecode::decode<ops::UnpackStarred>(at).after.value : 0;
  // Exact lists and tuples are unpacked here; everything else becomes one of them first and the instruction runs again.
  const Value* items;
  uint64_t length;
  if (!operations::is_plain_sequence(source)) return replace_unpacked(vm, source, starred, before, after);
  if (runtime::has_kind(source, Kind::kTuple)) {
    items = source.as<runtime::Tuple>()->items();
    length = source.as<runtime::Tuple>()->length;
  } else {
    items = source.as<runtime::List>()->items;
    length = source.as<runtime::List>()->length;
  }
  if (length < before + after) {
    Outcome failure = with_memory(vm, [&]() -> Outcome {
      return vm.raise_value_error("not enough values to unpack (expected %s%u, got %llu)", starred ? "at least " : "",
                                  before + after, static_cast<unsigned long long>(length));
    });
    return on_signal(vm, failure.signal(), ReturnAction::kComplete);
  }
  if (!starred && length > before) {
    Outcome failure = with_memory(vm, [&]() -> Outcome {
      if (runtime::is_of_guest_class(source)) {
        return vm.raise_value_error("too many values to unpack (expected %u)", before);
      }
      return vm.raise_value_error("too many values to unpack (expected %u, got %llu)", before,
                                  static_cast<unsigned long long>(length));
    });
    return on_signal(vm, failure.signal(), ReturnAction::kComplete);
  }
  Value* destination = registers + op.base.index;
  if (!starred) {
    for (uint32_t index = 0; index < before; ++index) destination[index] = items[index];
    return true;
  }
  uint64_t middle = length - before - after;
  Outcome list = with_memory(
      vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_list_of(vm, items + before, static_cast<uint32_t>(middle))); });
  if (!list.ok()) return on_signal(vm, list.signal(), ReturnAction::kComplete);
  for (uint32_t index = 0; index < before; ++index) destination[index] = items[index];
  destination[before] = list.value();
  for (uint32_t index = 0; index < after; ++index) destination[before + 1 + index] = items[before + middle + index];
  return true;
}

}  // namespace sandboa::vm
