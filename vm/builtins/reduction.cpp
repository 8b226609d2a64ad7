// What runtime/prelude/reduce.py and runtime/modules/copy.py need to know of objects: their storage, where iterators stand.
#include <cstring>

#include "runtime/builtins/itertools_groups.h"
#include "runtime/checked_native.h"
#include "runtime/function.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/loaded_code.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

// _attributes_if_any(object): the dict of its own attributes, or None if it has none. That of a plain instance without
// attributes is not made for the purpose.
Outcome attributes_if_any(Runtime& rt, const Arguments& args) {
  Value found = TRY(existing_attributes(vm_of(rt), args[0]));
  return found.is_empty() ? Value::none() : found;
}

// _extra_size(cls): how many values instances have besides a __dict__; -1: an array of them, and many for those that have a
// layout of their own.
Outcome extra_size(Runtime&, const Arguments& args) {
  constexpr int64_t kOwnLayout = 1'000'000;
  auto* cls = args[0].as<Type>();
  switch (cls->instance_kind) {
    case Kind::kInstance:
      return Value::small_int(cls->is_guest() ? cls->member_count : 0);
    case Kind::kNone:
      return Value::small_int(0);
    case Kind::kType:
    case Kind::kCode:
    case Kind::kMemoryView:
      return Value::small_int(-1);
    default:
      return Value::small_int(kOwnLayout);
  }
}

// _known_slot_names(cls): what the class itself has as __slotnames__, or _ABSENT. Builtin classes: None.
Outcome known_slot_names(Runtime& rt, const Arguments& args) {
  auto* cls = args[0].as<Type>();
  if (cls->attributes == nullptr) return Value::none();
  Value name = TRY(make_str(rt, "__slotnames__"));
  Value found = dict_find_str(rt, cls->attributes, name.as<Str>());
  return found.is_empty() ? absent_argument() : found;
}

// _add_attributes(object, attributes): what object.__dict__.update(attributes) does, if that is only a matter of storage;
// answers whether it was.
Outcome add_attributes(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  if (!has_kind(args[0], Kind::kInstance) || !is_exactly(args[1], TypeId::kDict)) return Value::false_value();
  auto* instance = args[0].as<Instance>();
  const Type* type = instance->type;
  if (instance->shape == nullptr || (type->flags & Type::kHasDict) == 0 || type->guest_dunders.has(Dunder::kGetAttribute) ||
      !has_kind(find_type_attribute(vm, type, dunder_name(Dunder::kDict)), Kind::kGetSet)) {
    return Value::false_value();
  }
  auto* source = args[1].as<Dict>();
  TRY(rt.charge(1 + source->entry_count));
  uint32_t position = 0;
  while (const DictEntry* entry = next_entry(source->table, source->entry_count, &position)) {
    if (!is_exactly(entry->key, TypeId::kStr)) return Value::false_value();
  }
  position = 0;
  while (const DictEntry* entry = next_entry(source->table, source->entry_count, &position)) {
    TRY(set_own_attribute(vm, instance, entry->key.as<Str>(), entry->value));
  }
  return Value::true_value();
}

Outcome tuple_of(Runtime& rt, std::initializer_list<Value> items) {
  return TRY_NEW(rt, new_tuple_of(rt, items.begin(), items.size()));
}

// _sequence_iterator_parts(iterator): the sequence (_ABSENT: exhausted) and the index of what comes next.
Outcome sequence_iterator_parts(Runtime& rt, const Arguments& args) {
  auto* iterator = args[0].as<SequenceIterator>();
  Value sequence = iterator->sequence.is_empty() ? absent_argument() : iterator->sequence;
  return tuple_of(rt, {sequence, Value::small_int(iterator->index)});
}
Outcome set_sequence_iterator(Runtime&, const Arguments& args) {
  args[0].as<SequenceIterator>()->index = args[1].small_int();
  return Value::none();
}

// _range_iterator_parts(iterator): what comes next, how many are left, and the step.
Outcome range_iterator_parts(Runtime& rt, const Arguments& args) {
  auto* iterator = args[0].as<RangeIterator>();
  return tuple_of(rt, {iterator->next, iterator->remaining, iterator->step});
}
Outcome set_range_iterator(Runtime&, const Arguments& args) {
  args[0].as<RangeIterator>()->next = args[1];
  args[0].as<RangeIterator>()->remaining = args[2];
  return Value::none();
}

// Another iterator of the same kind at the same place.
template <class Iterator>
Outcome twin_of(Runtime& rt, const Iterator* iterator) {
  auto* twin = TRY_NEW(rt, rt.allocate<Iterator>(iterator->type->id, iterator->kind));
  constexpr size_t kHeader = sizeof(Object);
  std::memcpy(reinterpret_cast<char*>(twin) + kHeader, reinterpret_cast<const char*>(iterator) + kHeader,
              sizeof(Iterator) - kHeader);
  constexpr uint16_t kWay = DictIterator::kReverse | DictIterator::kValues | DictIterator::kItems | DictIterator::kOrdered;
  twin->flags |= iterator->flags & kWay;
  return twin;
}
Outcome iterator_twin(Runtime& rt, const Arguments& args) {
  if (has_kind(args[0], Kind::kDictIterator)) return twin_of(rt, args[0].as<DictIterator>());
  return twin_of(rt, args[0].as<SetIterator>());
}

bool is_driven(Value adaptor) {
  return has_kind(adaptor, Kind::kAdaptor) && (adaptor.object()->flags & Adaptor::kDriven) != 0;
}

// _generator_arguments(generator): the values that its parameters have now, or None once it has ended. The parameters of
// those in the prelude have the first registers, and no others.
Outcome generator_arguments(Runtime& rt, const Arguments& args) {
  auto* generator = args[0].as<Generator>();
  if (generator->storage == nullptr || generator->state == GeneratorState::kFinished ||
      generator->state == GeneratorState::kRunning) {
    return Value::none();
  }
  uint32_t count = generator->function->code->unit->parameter_count();
  Tuple* arguments = TRY_NEW(rt, new_tuple_of(rt, generator->storage->values(), count));
  for (uint32_t index = 0; index < count; ++index) {  // a parameter that is deleted
    if (arguments->items()[index].is_empty()) arguments->items()[index] = Value::none();
  }
  return arguments;
}

// _adaptor_parts(adaptor): driven, the arguments of its generator. Else (function, iterator) of a map or filter, (iterator,
// number) of an enumerate, (iterators, whether it is strict) of a zip.
Outcome adaptor_parts(Runtime& rt, const Arguments& args) {
  auto* adaptor = args[0].as<Adaptor>();
  if (is_driven(args[0])) {
    Arguments inner{&adaptor->source, {}};
    return generator_arguments(rt, inner);
  }
  switch (adaptor->type->id) {
    case TypeId::kMap:
    case TypeId::kFilter:
      return tuple_of(rt, {adaptor->state.as<Tuple>()->items()[0], adaptor->source});
    case TypeId::kTakeWhile: {
      const Value* state = adaptor->state.as<Tuple>()->items();
      return tuple_of(rt, {state[0], adaptor->source, state[1].is_empty() ? absent_argument() : state[1]});
    }
    case TypeId::kCallableIterator:
      if (adaptor->source.is_empty()) return Value::none();
      return tuple_of(rt, {adaptor->source, adaptor->state});
    case TypeId::kGroupBy: {
      Value parts[kGroupByParts];
      parts_of_groupby(adaptor, parts);
      for (Value& part : parts) part = part.is_empty() ? absent_argument() : part;
      return tuple_of(rt, {parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]});
    }
    case TypeId::kZip:
      return tuple_of(rt, {adaptor->source, Value::boolean((adaptor->flags & kStrictZip) != 0)});
    default:
      return tuple_of(rt, {adaptor->source, adaptor->state.is_empty() ? Value::none() : adaptor->state});
  }
}
Outcome adaptor_is_driven(Runtime&, const Arguments& args) { return Value::boolean(is_driven(args[0])); }
// _set_zip_strict(zip, strict): answers whether it could, which is so unless the zip is driven.
Outcome set_zip_strict(Runtime&, const Arguments& args) {
  if (is_driven(args[0]) || args[0].object()->type->id != TypeId::kZip) return Value::false_value();
  uint16_t& flags = args[0].object()->flags;
  flags = static_cast<uint16_t>(args[1].is_true() ? flags | kStrictZip : flags & ~kStrictZip);
  return Value::true_value();
}
// _redrive(adaptor, generator): the items come from this generator from now on.
Outcome redrive(Runtime& rt, const Arguments& args) {
  if (!is_driven(args[0])) return rt.raise_type_error("an iterator that a generator drives expected");
  args[0].as<Adaptor>()->source = args[1];
  return Value::none();
}

// _host_function_type(): the class of functions of the host, which has no name.
Outcome host_function_type(Runtime&, const Arguments&) { return builtin_type(TypeId::kHostFunction); }

constexpr MethodDef kRows[] = {
    {"_host_function_type", "", host_function_type, kNoEffects, "For the module copy."},
    {"_attributes_if_any", "object, /", attributes_if_any, kNoEffects, "Prelude only."},
    {"_extra_size", "cls, /", checked<extra_size, "type">, kNoEffects, "Prelude only."},
    {"_known_slot_names", "cls, /", checked<known_slot_names, "type">, kNoEffects, "Prelude only."},
    {"_add_attributes", "object, attributes, /", add_attributes, kMutates, "For the module copy."},
    {"_sequence_iterator_parts", "iterator, /", checked<sequence_iterator_parts, "sequence_iterator">, kNoEffects,
     "Prelude only."},
    {"_set_sequence_iterator", "iterator, index, /", checked<set_sequence_iterator, "sequence_iterator, small">, kMutates,
     "Prelude only."},
    {"_range_iterator_parts", "iterator, /", checked<range_iterator_parts, "range_iterator">, kNoEffects, "Prelude only."},
    {"_set_range_iterator", "iterator, next, remaining, /", checked<set_range_iterator, "range_iterator, int, int">,
     kMutates, "Prelude only."},
    {"_iterator_twin", "iterator, /", checked<iterator_twin, "table_iterator">, kNoEffects, "Prelude only."},
    {"_generator_arguments", "generator, /", checked<generator_arguments, "generator">, kNoEffects, "Prelude only."},
    {"_adaptor_parts", "adaptor, /", checked<adaptor_parts, "adaptor">, kNoEffects, "Prelude only."},
    {"_is_driven", "iterator, /", adaptor_is_driven, kNoEffects, "Prelude only."},
    {"_set_zip_strict", "zip, strict, /", checked<set_zip_strict, "adaptor, any">, kMutates, "Prelude only."},
    {"_redrive", "adaptor, generator, /", checked<redrive, "adaptor, generator">, kMutates, "Prelude only."},
};

}  // namespace

const std::span<const MethodDef> kReductionIntrinsics = kRows;

}  // namespace sandboa::vm
