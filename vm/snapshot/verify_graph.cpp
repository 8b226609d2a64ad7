#include "vm/snapshot/verify_graph.h"
#include "runtime/registry.h"

#include "ir/bytecode/code_unit.h"
#include "runtime/dict.h"
#include "runtime/exception_fields.h"
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/native.h"
#include "runtime/types/iterators.h"
#include "runtime/types/template.h"
#include "vm/class_layout.h"
#include "vm/shapes.h"
#include "vm/snapshot/layouts.h"
#include "vm/snapshot/verify_fields.h"
#include "vm/snapshot/verify_frames.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: about all of its layouts

namespace {

template <class T>
T* as(Object* object) {
  return static_cast<T*>(object);
}

bool is_integer(Value value) { return value.is_small_int() || has_kind(value, Kind::kInt); }
bool is_type(Value value) { return has_kind(value, Kind::kType); }

// ---- classes and shapes

bool all_types(const Tuple* tuple) {
  for (uint64_t index = 0; index < tuple->length; ++index) {
    if (!is_type(tuple->items()[index])) return false;
  }
  return tuple->length != 0;
}

const char* check_type(Type* type) {
  const Type* base = type->base;
  if (!type->is_guest() || type->type->instance_kind != Kind::kType) return "a class that guest code did not make";
  if ((base->flags & Type::kSubclassable) == 0) return "a class with a base that has no subclasses";
  // Depths grow, so that chains of bases end.
  if (type->depth != base->depth + 1 || type->instance_kind != base->instance_kind || type->id != base->id) {
    return "a class unlike its base";
  }
  if (((type->flags ^ base->flags) & Type::kIsException) != 0) return "a class unlike its base";
  if (type->member_count < base->member_count) return "a class with fewer members than its base";
  if (type->dict_member < -1 || type->dict_member >= static_cast<int>(type->member_count))
    return "a class without place for a dict";
  if (!all_types(type->bases) || !all_types(type->mro)) return "a class whose bases are none";
  if (type->mro->items()[0] != Value(type)) return "a class that is not the first in its order of resolution";
  if (type->mro->items()[type->mro->length - 1] != Value(builtin_type(TypeId::kObject)))
    return "an order of resolution without end";
  if (type->inline_slots > kMaxInlineSlots) return "a class with too many slots";
  const Shape* shape = type->root_shape;
  bool is_root = shape == nullptr || (shape->owner == type && shape->parent == nullptr);
  if (!is_root || (shape != nullptr && (shape->flags & Shape::kDictionary) != 0)) return "a class with another's shape";
  DunderSet own = type->own_dunders, guest = type->guest_dunders;
  note_dunders(type);
  bool is_same = own.bits[0] == type->own_dunders.bits[0] && own.bits[1] == type->own_dunders.bits[1] &&
                 guest.bits[0] == type->guest_dunders.bits[0] && guest.bits[1] == type->guest_dunders.bits[1];
  return is_same ? nullptr : "a class whose special methods are not in it";
}

const char* check_shape(Shape* shape) {
  if (shape->slot_count > kMaxShapeSlots || shape->inline_slots > kMaxInlineSlots) return "a shape with too many slots";
  bool is_plain = shape->parent == nullptr && shape->first_child == nullptr;
  if ((shape->flags & Shape::kDictionary) != 0 && !is_plain) return "a shape of dicts with slots";
  if (shape->parent == nullptr) {
    if (shape->slot_count != 0) return "a shape that begins with slots";
  } else if (shape->name == nullptr || shape->slot_count != shape->parent->slot_count + 1 ||
             shape->owner != shape->parent->owner || shape->inline_slots != shape->parent->inline_slots) {
    return "a shape unlike its parent";
  }
  uint32_t children = 0;
  for (const Shape* child = shape->first_child; child != nullptr; child = child->next_sibling) {
    if (child->parent != shape || ++children > kMaxTransitions) return "a shape with another's child";
  }
  if (shape->lookup == nullptr) return nullptr;
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(shape->lookup->table, shape->lookup->entry_count, &position)) {
    bool is_slot = is_exact_object(entry->key, TypeId::kStr) && entry->value.is_small_int() &&
                   static_cast<uint64_t>(entry->value.small_int()) < shape->slot_count;
    if (!is_slot) return "a shape that finds no slot";
  }
  return nullptr;
}

const char* check_instance(Instance* instance) {
  const Shape* shape = instance->shape;
  if (shape == nullptr)
    return instance->type->is_guest() && instance->type->root_shape != nullptr ? "an instance without shape" : nullptr;
  if (shape->owner != instance->type) return "an instance with another class's shape";
  uint64_t members = (instance->flags & kHasMembers) == 0 ? 0 : instance->type->member_count;
  uint64_t room = object_bytes(instance) - sizeof(Instance) - members * sizeof(Value);
  if (shape->inline_slots * sizeof(Value) > room) return "an instance without room for its slots";
  if ((shape->flags & Shape::kDictionary) != 0) {
    return instance->dictionary != nullptr && instance->dictionary->kind == Kind::kDict ? nullptr
                                                                                        : "an instance without its dict";
  }
  if (instance->overflow != nullptr && instance->overflow->kind != Kind::kValueArray) return "an instance without its slots";
  uint32_t outside = shape->slot_count > shape->inline_slots ? shape->slot_count - shape->inline_slots : 0;
  bool has_all = outside == 0 || (instance->overflow != nullptr && instance->overflow->traced >= outside);
  if (!has_all) return "an instance without its slots";
  for (uint32_t slot = 0; slot < shape->slot_count; ++slot) {
    bool is_inside = slot < shape->inline_slots;
    Value value = is_inside ? instance->inline_slots()[slot] : instance->overflow->values()[slot - shape->inline_slots];
    if (value.is_empty()) return "an instance with a gap";
  }
  return nullptr;
}

// ---- functions

const char* check_function(Function* function) {
  const bytecode::CodeUnit* unit = function->code->unit;
  if (function->closure_count != unit->captures.size()) return "a function without its closure";
  if (!is_str(function->name) && !function->name.is_empty()) return "a function without a name";
  if (!is_str(function->qualified_name) && !function->qualified_name.is_empty()) return "a function without a name";
  return nullptr;
}

const char* check_generator(Generator* generator) {
  if (generator->storage == nullptr) {
    return generator->state == GeneratorState::kFinished ? nullptr : "a generator that can go on without registers";
  }
  const LoadedUnit* code = generator->function->code;
  uint32_t pc = generator->storage->pc;
  bool fits = generator->storage->count == code->register_count && pc > 0 && pc <= code->unit->instructions.size();
  if (!fits) return "a generator whose registers do not fit its code";
  if (!is_str(generator->name) || !is_str(generator->qualified_name)) {
    bool unnamed = generator->name.is_empty() || generator->qualified_name.is_empty();
    if (!unnamed) return "a generator without a name";
  }
  bytecode::Opcode last = bytecode::opcode_of(code->code[pc - 1]);
  if (generator->state == GeneratorState::kSuspended && last != bytecode::Opcode::kYield)
    return "a generator that waits at no yield";
  if (generator->state == GeneratorState::kCreated && pc != 1) return "a generator that begins in the middle";
  bool is_generator = code->unit->is_resumable();
  return is_generator ? nullptr : "a generator whose function is none";
}

// ---- exceptions

const char* check_exception(Exception* exception) {
  auto is_exception_or_none = [](Value value) {
    return value.is_empty() || value.is_none() || has_kind(value, Kind::kException);
  };
  if (!is_exception_or_none(exception->cause) || !is_exception_or_none(exception->context))
    return "an exception with a strange cause";
  bool has_traceback = has_kind(exception->traceback, Kind::kTraceback);
  if (!has_traceback && !exception->traceback.is_empty() && !exception->traceback.is_none())
    return "an exception with a strange traceback";
  uint64_t fields = 0;
  switch (field_set(exception->type)) {
    case FieldSet::kOs:
      fields = kOsFieldCount;
      break;
    case FieldSet::kUnicode:
      fields = kUnicodeFieldCount;
      break;
    case FieldSet::kSyntax:
      fields = kSyntaxFieldCount;
      break;
    default:
      return nullptr;
  }
  if (exception->detail.is_empty()) return nullptr;
  bool is_complete = has_kind(exception->detail, Kind::kTuple) && exception->detail.as<Tuple>()->length >= fields;
  return is_complete ? nullptr : "an exception without its fields";
}

// ---- the rest

const char* check_range(Range* range) {
  for (Value part : {range->start, range->stop, range->step, range->length}) {
    if (!is_integer(part)) return "a range of what are no ints";
  }
  return range->step == Value::small_int(0) ? "a range that does not move" : nullptr;
}

const char* check_adaptor(Adaptor* adaptor) {
  if ((adaptor->flags & Adaptor::kDriven) != 0) {
    return is_generator_like(adaptor->source) ? nullptr : "an iterator that nothing drives";
  }
  switch (adaptor->type->id) {
    case TypeId::kZip:
      return has_kind(adaptor->source, Kind::kTuple) ? nullptr : "a zip without parts";
    case TypeId::kMap:
    case TypeId::kFilter:
      return has_kind(adaptor->state, Kind::kTuple) && adaptor->state.as<Tuple>()->length == 2 ? nullptr
                                                                                               : "an iterator without state";
    case TypeId::kEnumerate:
      return is_integer(adaptor->state) ? nullptr : "an enumerate without number";
    default:
      return nullptr;
  }
}

// Sessions make none but the methods of library classes, which check what they are called on.
const char* check_native(const NativeFunction* function) {
  bool is_right = function->def != nullptr && is_library_method(function->def) && function->self.is_empty() &&
                  (function->owner == nullptr || function->owner->is_guest());
  return is_right ? nullptr : "a native function of its own";
}

const char* check_member(Member* member) {
  return member->owner->is_guest() && member->index < member->owner->member_count ? nullptr : "a slot that no instance has";
}

bool all_of_kind(const Tuple* tuple, Kind kind) {
  for (uint64_t index = 0; index < tuple->length; ++index) {
    if (!has_kind(tuple->items()[index], kind)) return false;
  }
  return true;
}

const char* check_template(Template* object) {
  bool is_right = object->strings->length == object->interpolations->length + 1 &&
                  all_of_kind(object->strings, Kind::kStr) && all_of_kind(object->interpolations, Kind::kInterpolation);
  return is_right ? nullptr : "a template of other parts";
}

const char* check_kind(Object* object) {
  switch (object->kind) {
    case Kind::kType:
      return check_type(as<Type>(object));
    case Kind::kShape:
      return check_shape(as<Shape>(object));
    case Kind::kInstance:
      return check_instance(as<Instance>(object));
    case Kind::kFunction:
      return check_function(as<Function>(object));
    case Kind::kGenerator:
    case Kind::kCoroutine:
    case Kind::kAsyncGenerator:
      return check_generator(as<Generator>(object));
    case Kind::kNativeFunction:
      return check_native(as<NativeFunction>(object));
    case Kind::kException:
      return check_exception(as<Exception>(object));
    case Kind::kTraceback: {
      Value next = as<Traceback>(object)->next;
      bool is_right =
          as<Traceback>(object)->code != nullptr && (next.is_empty() || next.is_none() || has_kind(next, Kind::kTraceback));
      return is_right ? nullptr : "a traceback of nothing";
    }
    case Kind::kRange:
      return check_range(as<Range>(object));
    case Kind::kAdaptor:
      return check_adaptor(as<Adaptor>(object));
    case Kind::kMember:
      return check_member(as<Member>(object));
    case Kind::kTemplate:
      return check_template(as<Template>(object));
    default:
      return nullptr;
  }
}

// What every object has to do with its class.
const char* check_class_of(const Object* object) {
  const Type* type = object->type;
  if (type == nullptr) return nullptr;
  bool is_driven_reversed = type->id == TypeId::kReversed && object->kind == Kind::kAdaptor;
  bool is_bound_native = type->id == TypeId::kNativeFunction && object->kind == Kind::kBoundMethod;
  if (type->instance_kind != object->kind && !is_driven_reversed && !is_bound_native)
    return "an object unlike the instances of its class";
  bool has_members = (object->flags & kHasMembers) != 0;
  return has_members == (type->member_count != 0) ? nullptr : "an object without the members of its class";
}

}  // namespace

const char* find_contradiction(const Vm& vm, std::span<Object* const> objects, std::span<const uint32_t> referred,
                               const Object** where) {
  // Classes and shapes first: what is checked of other objects relies on them.
  for (bool for_classes : {true, false}) {
    for (Object* object : objects) {
      bool is_class = object->kind == Kind::kType || object->kind == Kind::kShape;
      if (is_class != for_classes) continue;
      const char* problem = check_class_of(object);
      if (problem == nullptr) problem = check_kind(object);
      if (problem == nullptr) problem = check_fields(object);
      if (problem == nullptr) continue;
      *where = object;
      return problem;
    }
  }
  const char* problem = check_across(vm, objects, referred, where);
  return problem != nullptr ? problem : find_frame_contradiction(vm, objects, where);
}

}  // namespace sandboa::vm
