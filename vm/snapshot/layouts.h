// What a snapshot keeps of each object: one list of fields per layout, for tracing, writing and reading alike.
//
// An archive has these members; those that trace and write look, those that read fill in:
//   value(Value&)               any value, also empty
//   int_value(Value&)           an int or nothing
//   pointer(T*&)                an object of that layout, or null; required(T*&): not null
//   number(T&), fixed64(T&)     an integer, a bool or an enum; of any bits
//   blob(data, size)            bytes
//   code(const LoadedUnit*&)    code of a program, or null
//   type_id(TypeId&)            a builtin type, by name
//   method_row, attribute_row, module_table, executable, host_function: what lies outside the heap
//   fits(object, bytes)         reading: a failure if the object is smaller
//   room(object)                bytes of the object without its members
//   content_hash(object)        whether that is known: computing it costs fuel
//   check(condition)            reading: a failure if it does not hold
// version(): of the format, so that fields that older ones do not have get their defaults.
// kReads says which sort it is. While objects are read, others may not be filled in yet: what depends on two of them is
// checked afterwards (verify_graph.h).
#pragma once

#include <algorithm>
#include <cstring>

#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/modules/xml_parser.h"
#include "runtime/modules/zlib_stream.h"
#include "runtime/regex/objects.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"
#include "runtime/types/template.h"
#include "runtime/weak.h"

namespace sandboa::vm {

// Bytes of an object in the heap.
inline size_t object_bytes(const runtime::Object* object) { return size_t{object->size_units} << 4; }

template <class A>
class Layouts {
 public:
  // is_storage: of a bytearray or list, which has the content itself.
  static void visit(A& a, runtime::Object* object, bool is_storage) {
    using runtime::Kind;
    if ((object->flags & runtime::kHasMembers) != 0) members(a, object);
    switch (object->kind) {
      case Kind::kInt:
      case Kind::kFloat:
      case Kind::kComplex:
      case Kind::kBytes:
      case Kind::kStr:
      case Kind::kStrBuffer:
        return text_or_number(a, object, is_storage);
      case Kind::kValueArray:
      case Kind::kDictTable:
      case Kind::kShape:
      case Kind::kFrameStorage:
        return internal(a, object, is_storage);
      case Kind::kTuple:
      case Kind::kList:
      case Kind::kDict:
      case Kind::kDictView:
      case Kind::kSet:
      case Kind::kRange:
      case Kind::kSlice:
      case Kind::kByteArray:
      case Kind::kMemoryView:
        return container(a, object);
      case Kind::kSequenceIterator:
      case Kind::kRangeIterator:
      case Kind::kDictIterator:
      case Kind::kSetIterator:
      case Kind::kAdaptor:
        return iterator(a, object);
      case Kind::kGenericAlias:
      case Kind::kUnion:
      case Kind::kTypeParameter:
      case Kind::kTypeAlias:
      case Kind::kParamSpecPart:
        return generic(a, object);
      case Kind::kNativeFunction:
      case Kind::kProperty:
      case Kind::kStaticMethod:
      case Kind::kClassMethod:
      case Kind::kSuper:
      case Kind::kGetSet:
      case Kind::kMember:
      case Kind::kMappingProxy:
        return descriptor(a, object);
      default:
        return other(a, object);
    }
  }

 private:
  template <class T>
  static T* as(runtime::Object* object) {
    return static_cast<T*>(object);
  }

  static void values(A& a, runtime::Value* values, uint64_t count) {
    for (uint64_t index = 0; index < count; ++index) a.value(values[index]);
  }

  static void members(A& a, runtime::Object* object) {
    uint32_t count = A::kReads ? 0 : object->type->member_count;
    a.number(count);
    a.fits(object, sizeof(runtime::Object) + uint64_t{count} * sizeof(runtime::Value));
    a.note_members(object, count);
    if (!a.ok()) return;
    for (uint32_t index = 0; index < count; ++index) a.value(runtime::member_of(object, index));
  }

  static void text_or_number(A& a, runtime::Object* object, bool is_storage) {
    using namespace runtime;  // NOLINT
    switch (object->kind) {
      case Kind::kInt: {
        auto* big = as<BigInt>(object);
        a.number(big->limb_count);
        a.fits(object, sizeof(BigInt), big->limb_count, 8);
        if (!a.ok()) return;
        for (uint64_t index = 0; index < big->limb_count; ++index) a.fixed64(big->limbs()[index]);
        // Instances of classes that derive from int have all their digits here, those of 0 none.
        if (!A::kReads || !a.ok()) return;
        if (big->limb_count == 0 && sizeof(BigInt) + 8 <= a.room(object)) big->limbs()[0] = 0;
        a.check_int(big);
        return;
      }
      case Kind::kFloat:
        a.fits(object, sizeof(BoxedFloat));
        return a.real(as<BoxedFloat>(object)->value);
      case Kind::kComplex:
        a.fits(object, sizeof(Complex));
        a.real(as<Complex>(object)->real);
        return a.real(as<Complex>(object)->imaginary);
      case Kind::kBytes: {
        auto* bytes = as<Bytes>(object);
        a.number(bytes->length);
        a.fits(object, sizeof(Bytes), bytes->length, 1);
        if (A::kReads) bytes->content_hash = 0;
        if (is_storage || !a.ok()) return;
        a.blob(bytes->data(), bytes->length);
        a.content_hash(bytes);
        if (A::kReads && sizeof(Bytes) + bytes->length < a.room(object)) bytes->data()[bytes->length] = 0;
        return;
      }
      case Kind::kStr:
        return str(a, as<Str>(object));
      default: {
        auto* buffer = as<StrBuffer>(object);
        a.number(buffer->capacity_bytes);
        a.number(buffer->used_bytes);
        a.fits(object, sizeof(StrBuffer), buffer->capacity_bytes, 1);
        a.check(buffer->used_bytes <= buffer->capacity_bytes);
        if (a.ok()) a.blob(buffer->bytes(), buffer->used_bytes);
        return;
      }
    }
  }

  static void str(A& a, runtime::Str* str) {
    using runtime::Str;
    using runtime::StrBuffer;
    a.number(str->length);
    a.check(str->width_log2() <= 2 && str->length <= UINT64_MAX >> 2);
    if (A::kReads) str->content_hash = 0;
    if (!a.ok()) return;
    if ((str->flags & Str::kInBuffer) == 0) {
      a.fits(str, sizeof(Str), str->byte_length(), 1);
      if (!a.ok()) return;
      if (A::kReads) str->data = str + 1;
      a.blob(const_cast<void*>(str->data), str->byte_length());
      if (A::kReads) terminate(str, a.room(str));
      a.check_text(str);
      a.content_hash(str);
      return;
    }
    a.fits(str, sizeof(Str) + sizeof(StrBuffer*));
    a.required(str->buffer());
    uint64_t offset = A::kReads ? 0 : static_cast<uint64_t>(static_cast<const char*>(str->data) - str->buffer()->bytes());
    a.number(offset);
    if (!a.ok()) return;
    if (A::kReads) str->data = str->buffer()->bytes() + offset;
    a.check(offset <= object_bytes(str->buffer()) &&
            sizeof(StrBuffer) + offset + str->byte_length() <= object_bytes(str->buffer()) &&
            offset % (uint64_t{1} << str->width_log2()) == 0);
    a.content_hash(str);
  }

  // A code point of zero behind the text, where there is room.
  static void terminate(runtime::Str* str, uint64_t room) {
    uint64_t left = room - sizeof(runtime::Str) - str->byte_length();
    std::memset(reinterpret_cast<char*>(str + 1) + str->byte_length(), 0, std::min<uint64_t>(left, 4));
  }

  static void internal(A& a, runtime::Object* object, bool is_storage) {
    using namespace runtime;  // NOLINT
    switch (object->kind) {
      case Kind::kValueArray: {
        auto* array = as<ValueArray>(object);
        a.number(array->capacity);
        a.fits(object, sizeof(ValueArray), array->capacity, sizeof(Value));
        if (A::kReads) array->traced = 0;
        if (is_storage) return;
        a.number(array->traced);
        a.check(array->traced <= array->capacity);
        if (a.ok()) values(a, array->values(), array->traced);
        return;
      }
      case Kind::kDictTable: {  // entries and index: their owner's
        auto* table = as<DictTable>(object);
        a.number(table->entry_capacity);
        a.number(table->index_mask);
        a.number(table->index_filled);
        uint64_t slots = table->index_mask == 0 ? 0 : uint64_t{table->index_mask} + 1;
        a.fits(object, sizeof(DictTable) + uint64_t{table->entry_capacity} * sizeof(DictEntry), slots, sizeof(uint32_t));
        a.check((slots & table->index_mask) == 0 && (slots != 0 || table->entry_capacity <= kMaxLinearEntries) &&
                (slots == 0 || table->entry_capacity < slots));
        return;
      }
      case Kind::kShape: {
        auto* shape = as<Shape>(object);
        a.fits(object, sizeof(Shape));
        a.required(shape->owner);
        a.pointer(shape->parent);
        a.pointer(shape->name);
        a.number(shape->slot_count);
        a.number(shape->inline_slots);
        a.pointer(shape->first_child);
        a.pointer(shape->next_sibling);
        a.pointer(shape->lookup);
        return;
      }
      default: {
        auto* storage = as<FrameStorage>(object);
        a.number(storage->count);
        a.number(storage->pc);
        a.fits(object, sizeof(FrameStorage), storage->count, sizeof(Value));
        if (a.ok()) values(a, storage->values(), storage->count);
        return;
      }
    }
  }

  static void container(A& a, runtime::Object* object) {
    using namespace runtime;  // NOLINT
    switch (object->kind) {
      case Kind::kTuple: {
        auto* tuple = as<Tuple>(object);
        a.number(tuple->length);
        a.fits(object, sizeof(Tuple), tuple->length, sizeof(Value));
        if (a.ok()) values(a, tuple->items(), tuple->length);
        return;
      }
      case Kind::kList:
        return list(a, as<List>(object));
      case Kind::kDict: {
        auto* dict = as<Dict>(object);
        a.fits(object, sizeof(Dict));
        return table(a, dict, [&](DictEntry& entry) { a.value(entry.value); });
      }
      case Kind::kSet: {
        auto* set = as<Set>(object);
        a.fits(object, sizeof(Set));
        a.fixed64(set->hash);
        return table(a, set, [](DictEntry& entry) {
          if (A::kReads) entry.value = entry.key.is_empty() ? Value() : Value::none();
        });
      }
      case Kind::kDictView:
        a.fits(object, sizeof(DictView));
        return a.required(as<DictView>(object)->dict);
      case Kind::kRange: {
        auto* range = as<Range>(object);
        a.fits(object, sizeof(Range));
        for (Value* field : {&range->start, &range->stop, &range->step, &range->length}) a.int_value(*field);
        return;
      }
      case Kind::kSlice: {
        auto* slice = as<Slice>(object);
        a.fits(object, sizeof(Slice));
        for (Value* field : {&slice->start, &slice->stop, &slice->step}) a.value(*field);
        return;
      }
      case Kind::kByteArray: {
        auto* array = as<ByteArray>(object);
        a.fits(object, sizeof(ByteArray));
        a.storage(array->storage);
        a.number(array->length);
        a.number(array->exports);
        a.number(array->recount);
        a.check(array->recount <= ByteArray::kDone);
        if (A::kReads) array->counted_epoch = 0;
        uint64_t room = array->storage == nullptr ? 0 : object_bytes(array->storage) - sizeof(Bytes);
        a.check(array->length <= room);
        if (a.ok() && array->storage != nullptr) a.blob(array->storage->data(), array->length);
        return;
      }
      default:
        return memory_view(a, as<MemoryView>(object));
    }
  }

  static void list(A& a, runtime::List* list) {
    using namespace runtime;  // NOLINT
    a.fits(list, sizeof(List));
    ValueArray* array = A::kReads || list->items == nullptr ? nullptr : reinterpret_cast<ValueArray*>(list->items) - 1;
    a.storage(array);
    a.number(list->length);
    uint64_t room = array == nullptr ? 0 : (object_bytes(array) - sizeof(ValueArray)) / sizeof(Value);
    a.check(list->length <= room);
    if (!a.ok()) return;
    if (A::kReads) list->items = array == nullptr ? nullptr : array->values();
    a.note_list(list, array);
    values(a, list->items, list->length);
  }

  template <class Owner, class VisitValue>
  static void table(A& a, Owner* owner, VisitValue visit_value) {
    using namespace runtime;  // NOLINT
    a.owned(owner->table);
    a.number(owner->entry_count);
    a.number(owner->live_count);
    a.number(owner->version);
    uint64_t room = owner->table == nullptr ? 0 : (object_bytes(owner->table) - sizeof(DictTable)) / sizeof(DictEntry);
    a.check(owner->entry_count <= room && owner->live_count <= owner->entry_count);
    if (!a.ok() || owner->table == nullptr) return;
    DictEntry* entries = owner->table->entries();
    for (uint32_t number = 0; number < owner->entry_count && a.ok(); ++number) {
      DictEntry& entry = entries[number];
      a.value(entry.key);
      if (entry.key.is_empty()) {
        if (A::kReads) entry.value = Value();
        continue;
      }
      a.entry_hash(entry);
      visit_value(entry);
    }
    a.index(owner->table, owner->entry_count, owner->live_count);
  }

  static void memory_view(A& a, runtime::MemoryView* view) {
    using namespace runtime;  // NOLINT
    Value owner = view->is_released() ? Value() : view->owner;
    a.value(owner);
    if (A::kReads) view->owner = owner;
    a.required(view->format);
    a.fixed64(view->start);
    a.number(view->item_size);
    a.number(view->dimensions);
    a.number(view->code);
    a.fits(view, sizeof(MemoryView) + (view->has_exporter() ? sizeof(Value) : 0), view->dimensions, 2 * sizeof(int64_t));
    if (!a.ok()) return;
    for (int index = 0; index < 2 * view->dimensions; ++index) a.fixed64(view->shape()[index]);
    if (view->has_exporter()) a.value(view->exporter());
  }

  static void iterator(A& a, runtime::Object* object) {
    using namespace runtime;  // NOLINT
    switch (object->kind) {
      case Kind::kSequenceIterator:
        a.fits(object, sizeof(SequenceIterator));
        a.value(as<SequenceIterator>(object)->sequence);
        return a.fixed64(as<SequenceIterator>(object)->index);
      case Kind::kRangeIterator: {
        auto* iterator = as<RangeIterator>(object);
        a.fits(object, sizeof(RangeIterator));
        for (Value* field : {&iterator->next, &iterator->remaining, &iterator->step}) a.int_value(*field);
        return;
      }
      case Kind::kDictIterator: {
        auto* iterator = as<DictIterator>(object);
        a.fits(object, sizeof(DictIterator));
        a.pointer(iterator->dict);
        a.number(iterator->version);
        a.number(iterator->position);
        a.number(iterator->expected_live);
        return a.number(iterator->remaining);
      }
      case Kind::kSetIterator: {
        auto* iterator = as<SetIterator>(object);
        a.fits(object, sizeof(SetIterator));
        a.pointer(iterator->set);
        a.number(iterator->version);
        a.number(iterator->position);
        return a.number(iterator->expected_live);
      }
      default:
        a.fits(object, sizeof(Adaptor));
        a.value(as<Adaptor>(object)->source);
        return a.value(as<Adaptor>(object)->state);
    }
  }

  static void generic(A& a, runtime::Object* object) {
    using namespace runtime;  // NOLINT
    switch (object->kind) {
      case Kind::kGenericAlias: {
        auto* alias = as<GenericAlias>(object);
        a.fits(object, sizeof(GenericAlias));
        a.value(alias->origin);
        a.required(alias->args);
        a.value(alias->parameters);
        return a.value(alias->name);
      }
      case Kind::kUnion:
        a.fits(object, sizeof(UnionType));
        a.required(as<UnionType>(object)->args);
        return a.value(as<UnionType>(object)->parameters);
      case Kind::kTypeParameter: {
        auto* parameter = as<TypeParameter>(object);
        a.fits(object, sizeof(TypeParameter));
        for (Value* field : {&parameter->name, &parameter->bound, &parameter->evaluate_bound, &parameter->constraints,
                             &parameter->evaluate_constraints, &parameter->default_value, &parameter->evaluate_default}) {
          a.value(*field);
        }
        return a.pointer(parameter->attributes);
      }
      case Kind::kTypeAlias: {
        auto* alias = as<TypeAlias>(object);
        a.fits(object, sizeof(TypeAlias));
        for (Value* field : {&alias->name, &alias->type_params, &alias->value, &alias->evaluate_value, &alias->module}) {
          a.value(*field);
        }
        return;
      }
      default:
        a.fits(object, sizeof(ParamSpecPart));
        return a.value(as<ParamSpecPart>(object)->origin);
    }
  }

  static void descriptor(A& a, runtime::Object* object) {
    using namespace runtime;  // NOLINT
    switch (object->kind) {
      case Kind::kNativeFunction: {
        auto* function = as<NativeFunction>(object);
        a.fits(object, sizeof(NativeFunction));
        a.method_row(function->def);
        a.pointer(function->owner);
        a.required(function->name);
        return a.value(function->self);
      }
      case Kind::kProperty: {
        auto* property = as<Property>(object);
        a.fits(object, sizeof(Property));
        for (Value* field : {&property->getter, &property->setter, &property->deleter, &property->doc, &property->name}) {
          a.value(*field);
        }
        return;
      }
      case Kind::kStaticMethod:
      case Kind::kClassMethod: {
        auto* method = as<StaticMethod>(object);
        a.fits(object, sizeof(StaticMethod));
        a.value(method->function);
        a.pointer(method->attributes);
        if ((object->flags & StaticMethod::kHasAnnotations) == 0) {
          if (A::kReads) method->annotations = method->annotate = Value();
          return;
        }
        a.value(method->annotations);
        return a.value(method->annotate);
      }
      case Kind::kSuper:
        a.fits(object, sizeof(Super));
        a.value(as<Super>(object)->start_type);
        a.value(as<Super>(object)->self);
        return a.value(as<Super>(object)->self_type);
      case Kind::kGetSet:
        a.fits(object, sizeof(GetSet));
        a.attribute_row(as<GetSet>(object)->def);
        a.required(as<GetSet>(object)->owner);
        return a.required(as<GetSet>(object)->name);
      case Kind::kMember:
        a.fits(object, sizeof(Member));
        a.required(as<Member>(object)->owner);
        a.required(as<Member>(object)->name);
        return a.number(as<Member>(object)->index);
      default:
        a.fits(object, sizeof(MappingProxy));
        return a.value(as<MappingProxy>(object)->mapping);
    }
  }

  static void other(A& a, runtime::Object* object) {
    using namespace runtime;  // NOLINT
    switch (object->kind) {
      case Kind::kType:
        return type(a, as<Type>(object));
      case Kind::kInstance:
        return instance(a, as<Instance>(object));
      case Kind::kFunction:
        return function(a, as<Function>(object));
      case Kind::kBoundMethod:
        a.fits(object, sizeof(BoundMethod));
        a.value(as<BoundMethod>(object)->function);
        return a.value(as<BoundMethod>(object)->self);
      case Kind::kHostFunction:
        a.fits(object, sizeof(HostFunctionObject));
        a.required(as<HostFunctionObject>(object)->name);
        a.number(as<HostFunctionObject>(object)->is_method);
        return a.host_function(as<HostFunctionObject>(object));
      case Kind::kCell:
        a.fits(object, sizeof(Cell));
        return a.value(as<Cell>(object)->value);
      case Kind::kGenerator:
      case Kind::kCoroutine:
      case Kind::kAsyncGenerator:
        return generator(a, as<Generator>(object));
      case Kind::kAwaitable: {
        auto* awaitable = as<Awaitable>(object);
        a.fits(object, sizeof(Awaitable));
        a.pointer(awaitable->generator);
        a.value(awaitable->argument);
        a.value(awaitable->fallback);
        a.number(awaitable->state);
        a.check(awaitable->state <= AwaitableState::kClosed);
        return a.number(awaitable->stays_open);
      }
      case Kind::kException:
        return exception(a, as<Exception>(object));
      case Kind::kTraceback:
        return traceback(a, as<Traceback>(object));
      case Kind::kWeakRef:
        a.fits(object, sizeof(WeakRef));
        a.weak_target(as<WeakRef>(object));
        a.value(as<WeakRef>(object)->callback);
        return a.fixed64(as<WeakRef>(object)->hash);
      case Kind::kTemplate:
        a.fits(object, sizeof(Template));
        a.required(as<Template>(object)->strings);
        return a.required(as<Template>(object)->interpolations);
      case Kind::kTemporal:
        a.fits(object, sizeof(Temporal));
        a.fixed64(as<Temporal>(object)->fields);
        return a.value(as<Temporal>(object)->extra);
      case Kind::kInterpolation: {
        auto* part = as<Interpolation>(object);
        a.fits(object, sizeof(Interpolation));
        for (Value* field : {&part->value, &part->expression, &part->conversion, &part->format_spec}) a.value(*field);
        return;
      }
      case Kind::kPattern: {
        auto* pattern = as<Pattern>(object);
        a.fits(object, sizeof(Pattern));
        a.value(pattern->pattern);
        a.required(pattern->group_index);
        a.required(pattern->names);
        a.required(pattern->code);
        a.number(pattern->flags);
        a.number(pattern->group_count);
        if (A::kReads) pattern->is_trusted = 0;
        return;
      }
      case Kind::kMatch:
        return match(a, as<Match>(object));
      case Kind::kZlibStream:
        return zlib_stream(a, as<ZlibStream>(object));
      case Kind::kXmlParser:
        return xml_parser(a, as<XmlParser>(object));
      case Kind::kXmlMemory: {
        auto* memory = as<XmlMemory>(object);
        a.fits(memory, sizeof(XmlMemory));
        a.value(memory->next);
        a.number(memory->bytes);
        if (A::kReads) memory->owner = nullptr;
        if (A::kReads) memory->generation = 0;
        return a.fits(memory, sizeof(XmlMemory), memory->bytes, 1);
      }
      case Kind::kModule:
        a.fits(object, sizeof(Module));
        a.pointer(as<Module>(object)->dict);
        a.required(as<Module>(object)->name);
        return a.module_table(as<Module>(object)->table);
      case Kind::kCode: {
        auto* code = as<Code>(object);
        a.fits(object, sizeof(Code));
        for (const void*& executable : code->executables) a.executable(executable);
        a.value(code->source);
        if (A::kReads) code->loaded = nullptr;
        if (code->source.is_empty()) a.code(code->loaded);
        if (A::kReads) code->unit = code->loaded == nullptr ? nullptr : code->loaded->unit;
        a.check(code->source.is_empty() == (code->loaded != nullptr));
        a.required(code->file_name);
        a.number(code->mode);
        a.check(code->mode <= CodeMode::kSingle);
        a.number(code->optimize);
        return a.number(code->future_annotations);
      }
      default:
        a.check(false);  // no object that a session makes
    }
  }

  static void match(A& a, runtime::Match* match) {
    a.fits(match, sizeof(runtime::Match));
    a.value(match->string);
    a.required(match->pattern);
    a.fixed64(match->position);
    a.fixed64(match->end_position);
    a.number(match->last_index);
    a.number(match->group_count);
    uint64_t marks = (uint64_t{match->group_count} + 1) * 2;
    a.fits(match, sizeof(runtime::Match), marks, sizeof(int64_t));
    if (!a.ok()) return;
    for (uint64_t index = 0; index < marks; ++index) {
      a.fixed64(match->marks()[index]);
      a.check(match->marks()[index] >= -1 && match->marks()[index] <= INT64_MAX / 4);
    }
  }

  // Without what zlib has in memory.
  static void zlib_stream(A& a, runtime::ZlibStream* stream) {
    a.fits(stream, sizeof(runtime::ZlibStream));
    a.value(stream->log);
    a.value(stream->dictionary);
    a.number(stream->produced);
    for (int32_t* setting :
         {&stream->level, &stream->method, &stream->window_bits, &stream->memory_level, &stream->strategy}) {
      a.number(*setting);
    }
    a.number(stream->block_bytes);
    a.number(stream->is_compressor);
    a.fits(stream, sizeof(runtime::ZlibStream), uint64_t{stream->block_bytes} + runtime::ZlibStream::kOutBytes, 1);
    if (A::kReads) stream->is_live = stream->has_answer = stream->wants_more = false;
  }

  // Without what expat has in memory.
  static void xml_parser(A& a, runtime::XmlParser* parser) {
    a.fits(parser, sizeof(runtime::XmlParser));
    a.value(parser->encoding);
    a.value(parser->log);
    a.value(parser->memory);
    a.value(parser->names);
    a.number(parser->fuel);
    a.number(parser->steps);
    a.number(parser->is_over);
    if (!A::kReads) return;
    parser->is_live = parser->is_paused = false;
    parser->position = parser->generation = 0;
    parser->latest = nullptr;
  }

  static void type(A& a, runtime::Type* type) {
    using namespace runtime;  // NOLINT
    a.fits(type, sizeof(Type));
    a.required(type->name);
    a.required(type->qualified_name);
    a.required(type->base);
    a.number(type->instance_kind);
    a.type_id(type->id);
    a.number(type->inline_slots);
    a.number(type->depth);
    a.required(type->attributes);
    a.required(type->mro);
    a.pointer(type->root_shape);
    for (DunderSet* set : {&type->guest_dunders, &type->own_dunders}) {
      for (uint64_t& bits : set->bits) a.fixed64(bits);
    }
    a.required(type->bases);
    a.number(type->member_count);
    a.number(type->dict_member);
    a.value(type->doc);
    a.check(type->id < TypeId::kCount);
    if (!A::kReads) return;
    type->methods = nullptr;
    type->next_class = nullptr;
    type->init = Value();
    type->init_epoch = 0;
    type->calls_init_only = false;
    type->is_made_at_hand = false;
    type->shared_data = runtime::Type::SharedData::kUnknown;
  }

  static void instance(A& a, runtime::Instance* instance) {
    using namespace runtime;  // NOLINT
    a.fits(instance, sizeof(Instance));
    a.pointer(instance->shape);
    uint32_t inside = 0;
    bool is_dictionary = false;
    if (!A::kReads && instance->shape != nullptr) {
      is_dictionary = (instance->shape->flags & Shape::kDictionary) != 0;
      if (!is_dictionary) inside = std::min(instance->shape->slot_count, instance->shape->inline_slots);
    }
    a.number(is_dictionary);
    if (A::kReads) instance->overflow = nullptr;
    if (is_dictionary) return a.required(instance->dictionary);
    a.number(inside);
    a.fits(instance, sizeof(Instance), inside, sizeof(Value));
    if (!a.ok()) return;
    if (A::kReads) a.clear_slots(instance);
    values(a, instance->inline_slots(), inside);
    ValueArray* overflow = A::kReads || instance->shape == nullptr ? nullptr : instance->overflow;
    a.owned(overflow);
    if (A::kReads) instance->overflow = overflow;
  }

  static void function(A& a, runtime::Function* function) {
    a.fits(function, sizeof(runtime::Function));
    a.code(function->code);
    a.check(function->code != nullptr);
    a.pointer(function->defaults);
    a.pointer(function->keyword_defaults);
    a.pointer(function->attributes);
    for (runtime::Value* field : {&function->name, &function->qualified_name, &function->doc}) a.value(*field);
    a.pointer(function->annotations);
    a.number(function->closure_count);
    if (A::kReads) function->reserved = 0;
    a.fits(function, sizeof(runtime::Function), function->closure_count, sizeof(runtime::Cell*));
    if (!a.ok()) return;
    for (uint32_t index = 0; index < function->closure_count; ++index) a.required(function->closure()[index]);
  }

  static void generator(A& a, runtime::Generator* generator) {
    using runtime::GeneratorState;
    a.fits(generator, sizeof(runtime::Generator));
    a.required(generator->function);
    a.owned(generator->storage);
    for (runtime::Value* field : {&generator->name, &generator->qualified_name, &generator->handled_exception}) {
      a.value(*field);
    }
    a.pointer(generator->driver);
    a.number(generator->state);
    a.number(generator->is_closed);
    a.check(generator->state <= GeneratorState::kFinished);
  }

  static void exception(A& a, runtime::Exception* exception) {
    a.fits(exception, sizeof(runtime::Exception));
    a.required(exception->args);
    for (runtime::Value* field :
         {&exception->cause, &exception->context, &exception->traceback, &exception->detail, &exception->subject}) {
      a.value(*field);
    }
    a.pointer(exception->attributes);
    a.value(exception->raiser);
  }

  static void traceback(A& a, runtime::Traceback* traceback) {
    a.fits(traceback, sizeof(runtime::Traceback));
    a.value(traceback->next);
    a.code(traceback->code);
    a.number(traceback->instruction);
    if (!A::kReads || traceback->code == nullptr) return;
    traceback->unit = traceback->code->unit;
    traceback->program = &traceback->code->program->executable->program();
    a.check(traceback->instruction < traceback->code->unit->instructions.size());
  }
};

}  // namespace sandboa::vm
