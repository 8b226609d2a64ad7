#include "runtime/marker.h"

#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/modules/xml_parser.h"
#include "runtime/modules/zlib_stream.h"
#include "runtime/native.h"
#include "runtime/regex/objects.h"
#include "runtime/temporal/temporal.h"
#include "runtime/type.h"
#include "runtime/types/template.h"
#include "runtime/weak.h"

namespace sandboa::runtime {

namespace {

bool has_references(Kind kind) { return kind > Kind::kStrBuffer || kind == Kind::kStr; }

}  // namespace

SANDBOA_ALWAYS_INLINE void Marker::note_survivor(Object* object) {
  object->mark = epoch_;
  if ((object->flags & kLarge) == 0) Heap::Block::of(object)->survivor_epoch = epoch_;
  ++live_objects_;
  live_bytes_ += uint64_t{object->size_units} << 4;
}

void Marker::mark_new(Object* object) {
  note_survivor(object);
  if (object->type != nullptr) mark(object->type);
  if (has_references(object->kind) || (object->flags & kHasMembers) != 0) stack_.push_back(object);
}

void Marker::drain() {
  while (!stack_.empty()) {
    Object* object = stack_.back();
    stack_.pop_back();
    trace(object);
  }
}

void Marker::trace_table(DictTable* table, uint32_t entry_count) {
  if (table == nullptr) return;
  mark(table);
  DictEntry* entries = table->entries();
  for (uint32_t index = 0; index < entry_count; ++index) {
    if (entries[index].key.is_empty()) continue;
    mark(entries[index].key);
    mark(entries[index].value);
  }
}

namespace {

template <class T>
T* layout(Object* object) {
  return static_cast<T*>(object);
}

}  // namespace

void Marker::trace(Object* object) {
  if ((object->flags & kHasMembers) != 0) {
    uint32_t count = object->type->member_count;
    mark_run(&member_of(object, count - 1), count);
  }
  if (object->kind < Kind::kType) {
    trace_container(object);
  } else {
    trace_other(object);
  }
}

// Views that nobody holds do not count: each collection counts those that it finds.
void Marker::start_export_count(ByteArray* array) {
  if (array->counted_epoch == epoch_) return;
  array->counted_epoch = epoch_;
  array->exports = 0;
  if (array->recount == ByteArray::kAsked) array->recount = ByteArray::kDone;
}

// Strings, internal storage and containers.
void Marker::trace_container(Object* object) {
  switch (object->kind) {
    case Kind::kStr:
      if ((object->flags & Str::kInBuffer) != 0) mark(layout<Str>(object)->buffer());
      break;
    case Kind::kValueArray:
      mark_run(layout<ValueArray>(object)->values(), layout<ValueArray>(object)->traced);
      break;
    case Kind::kShape: {
      auto* shape = layout<Shape>(object);
      mark(shape->owner);
      mark(shape->parent);
      mark(shape->name);
      mark(shape->first_child);
      mark(shape->next_sibling);
      mark(shape->lookup);
      break;
    }
    case Kind::kFrameStorage:
      mark_run(layout<FrameStorage>(object)->values(), layout<FrameStorage>(object)->count);
      break;
    case Kind::kTuple:
      mark_run(layout<Tuple>(object)->items(), layout<Tuple>(object)->length);
      break;
    case Kind::kList: {
      auto* list = layout<List>(object);
      if (list->items != nullptr) {
        auto* array = reinterpret_cast<ValueArray*>(list->items) - 1;
        if (array->mark != epoch_) note_survivor(array);  // the list knows its length: trace here, not through `traced`
        mark_run(list->items, list->length);
      }
      break;
    }
    case Kind::kDict:
      trace_table(layout<Dict>(object)->table, layout<Dict>(object)->entry_count);
      break;
    case Kind::kSet:
      trace_table(layout<Set>(object)->table, layout<Set>(object)->entry_count);
      break;
    case Kind::kDictView:
      mark(layout<DictView>(object)->dict);
      break;
    case Kind::kRange: {
      auto* range = layout<Range>(object);
      mark(range->start);
      mark(range->stop);
      mark(range->step);
      mark(range->length);
      break;
    }
    case Kind::kSlice:
      mark(layout<Slice>(object)->start);
      mark(layout<Slice>(object)->stop);
      mark(layout<Slice>(object)->step);
      break;
    case Kind::kByteArray: {
      auto* array = layout<ByteArray>(object);
      if (array->storage != nullptr) mark(array->storage);
      start_export_count(array);
      break;
    }
    case Kind::kMemoryView: {
      auto* view = layout<MemoryView>(object);
      mark(view->format);
      if (view->is_released()) break;
      mark(view->owner);
      if (view->has_exporter()) mark(view->exporter());
      if (!has_kind(view->owner, Kind::kByteArray)) break;
      start_export_count(view->owner.as<ByteArray>());
      ++view->owner.as<ByteArray>()->exports;
      break;
    }
    default:  // leaves, and tables that their owners trace
      break;
  }
}

// Classes, instances, functions, exceptions, iterators.
void Marker::trace_other(Object* object) {
  switch (object->kind) {
    case Kind::kType: {
      auto* type = layout<Type>(object);
      mark(type->name);
      mark(type->qualified_name);
      mark(type->base);
      mark(type->bases);
      mark(type->attributes);
      mark(type->mro);
      mark(type->root_shape);
      mark(type->doc);
      break;
    }
    case Kind::kInstance: {
      auto* instance = layout<Instance>(object);
      Shape* shape = instance->shape;
      if (shape == nullptr) break;  // a bare object()
      mark(shape);
      if ((shape->flags & Shape::kDictionary) != 0) {
        mark(instance->dictionary);
        break;
      }
      uint32_t inside = shape->slot_count < shape->inline_slots ? shape->slot_count : shape->inline_slots;
      mark_run(instance->inline_slots(), inside);
      if (instance->overflow != nullptr) mark(instance->overflow);
      break;
    }
    case Kind::kFunction: {
      auto* function = layout<Function>(object);
      roots_.visit_code(function->code, *this);
      mark(function->defaults);
      mark(function->keyword_defaults);
      mark(function->attributes);
      mark(function->name);
      mark(function->qualified_name);
      mark(function->doc);
      mark(function->annotations);
      for (uint32_t index = 0; index < function->closure_count; ++index) mark(function->closure()[index]);
      break;
    }
    case Kind::kNativeFunction:
      mark(layout<NativeFunction>(object)->self);
      mark(layout<NativeFunction>(object)->name);
      break;
    case Kind::kBoundMethod:
      mark(layout<BoundMethod>(object)->function);
      mark(layout<BoundMethod>(object)->self);
      break;
    case Kind::kHostFunction:
      mark(layout<HostFunctionObject>(object)->name);
      break;
    case Kind::kCell:
      mark(layout<Cell>(object)->value);
      break;
    case Kind::kGenerator:
    case Kind::kCoroutine:
    case Kind::kAsyncGenerator:
    case Kind::kAwaitable:
      trace_resumable(object);
      break;
    case Kind::kException:
      trace_exception(layout<Exception>(object));
      break;
    case Kind::kTraceback:
      mark(layout<Traceback>(object)->next);
      if (layout<Traceback>(object)->code != nullptr) roots_.visit_code(layout<Traceback>(object)->code, *this);
      break;
    case Kind::kProperty:
    case Kind::kStaticMethod:
    case Kind::kClassMethod:
    case Kind::kSuper:
    case Kind::kGetSet:
    case Kind::kMember:
    case Kind::kMappingProxy:
      trace_descriptor(object);
      break;
    case Kind::kModule:
      mark(layout<Module>(object)->dict);
      mark(layout<Module>(object)->name);
      break;
    case Kind::kCode: {
      auto* code = layout<Code>(object);
      for (const void* owner : code->executables) mark_constant_owner(owner);
      if (code->loaded != nullptr) roots_.visit_code(code->loaded, *this);
      mark(code->source);
      mark(code->file_name);
      break;
    }
    case Kind::kWeakRef:
      mark(layout<WeakRef>(object)->callback);
      break;
    case Kind::kTemplate:
    case Kind::kInterpolation:
    case Kind::kPattern:
    case Kind::kMatch:
    case Kind::kZlibStream:
    case Kind::kXmlParser:
    case Kind::kXmlMemory:
      trace_text_part(object);
      break;
    case Kind::kGenericAlias:
    case Kind::kUnion:
    case Kind::kTypeParameter:
    case Kind::kTypeAlias:
    case Kind::kParamSpecPart:
    case Kind::kTemporal:
      trace_generic(object);
      break;
    case Kind::kSequenceIterator:
    case Kind::kRangeIterator:
    case Kind::kDictIterator:
    case Kind::kSetIterator:
    case Kind::kAdaptor:
      trace_iterator(object);
      break;
    default:
      CHECK(false);  // a kind without a row here would lose what it refers to
  }
}

// Templates, regular expressions and streams.
void Marker::trace_text_part(Object* object) {
  switch (object->kind) {
    case Kind::kTemplate:
      mark(layout<Template>(object)->strings);
      mark(layout<Template>(object)->interpolations);
      break;
    case Kind::kInterpolation:
      mark(layout<Interpolation>(object)->value);
      mark(layout<Interpolation>(object)->expression);
      mark(layout<Interpolation>(object)->conversion);
      mark(layout<Interpolation>(object)->format_spec);
      break;
    case Kind::kPattern:
      mark(layout<Pattern>(object)->pattern);
      mark(layout<Pattern>(object)->group_index);
      mark(layout<Pattern>(object)->names);
      mark(layout<Pattern>(object)->code);
      break;
    case Kind::kZlibStream:
      mark(layout<ZlibStream>(object)->log);
      mark(layout<ZlibStream>(object)->dictionary);
      break;
    case Kind::kXmlParser:
      mark(layout<XmlParser>(object)->encoding);
      mark(layout<XmlParser>(object)->log);
      mark(layout<XmlParser>(object)->memory);
      mark(layout<XmlParser>(object)->names);
      break;
    case Kind::kXmlMemory:
      mark(layout<XmlMemory>(object)->next);
      break;
    default:
      mark(layout<Match>(object)->string);
      mark(layout<Match>(object)->pattern);
      break;
  }
}

void Marker::trace_descriptor(Object* object) {
  switch (object->kind) {
    case Kind::kProperty:
      mark(layout<Property>(object)->getter);
      mark(layout<Property>(object)->setter);
      mark(layout<Property>(object)->deleter);
      mark(layout<Property>(object)->doc);
      mark(layout<Property>(object)->name);
      break;
    case Kind::kStaticMethod:
    case Kind::kClassMethod:
      mark(layout<StaticMethod>(object)->function);
      mark(layout<StaticMethod>(object)->attributes);
      if ((object->flags & StaticMethod::kHasAnnotations) != 0) {
        mark(layout<StaticMethod>(object)->annotations);
        mark(layout<StaticMethod>(object)->annotate);
      }
      break;
    case Kind::kSuper:
      mark(layout<Super>(object)->start_type);
      mark(layout<Super>(object)->self);
      mark(layout<Super>(object)->self_type);
      break;
    case Kind::kGetSet:
      mark(layout<GetSet>(object)->owner);
      break;
    case Kind::kMember:
      mark(layout<Member>(object)->owner);
      mark(layout<Member>(object)->name);
      break;
    case Kind::kMappingProxy:
      mark(layout<MappingProxy>(object)->mapping);
      break;
    default:
      break;
  }
}

void Marker::trace_exception(Exception* exception) {
  mark(exception->args);
  mark(exception->cause);
  mark(exception->context);
  mark(exception->traceback);
  mark(exception->detail);
  mark(exception->subject);
  mark(exception->attributes);
  mark(exception->raiser);
}

void Marker::trace_iterator(Object* object) {
  switch (object->kind) {
    case Kind::kSequenceIterator:
      mark(layout<SequenceIterator>(object)->sequence);
      break;
    case Kind::kRangeIterator:
      mark(layout<RangeIterator>(object)->next);
      mark(layout<RangeIterator>(object)->remaining);
      mark(layout<RangeIterator>(object)->step);
      break;
    case Kind::kDictIterator:
      mark(layout<DictIterator>(object)->dict);
      break;
    case Kind::kSetIterator:
      mark(layout<SetIterator>(object)->set);
      break;
    case Kind::kAdaptor:
      mark(layout<Adaptor>(object)->source);
      mark(layout<Adaptor>(object)->state);
      break;
    default:
      CHECK(false);
  }
}

void Marker::trace_resumable(Object* object) {
  if (object->kind == Kind::kAwaitable) {
    auto* awaitable = layout<Awaitable>(object);
    mark(awaitable->generator);
    mark(awaitable->argument);
    mark(awaitable->fallback);
    return;
  }
  auto* generator = layout<Generator>(object);
  mark(generator->function);
  mark(generator->storage);
  mark(generator->name);
  mark(generator->qualified_name);
  mark(generator->handled_exception);
  mark(generator->driver);
}

// Aliases, unions, type parameters; what datetime makes.
void Marker::trace_generic(Object* object) {
  switch (object->kind) {
    case Kind::kGenericAlias: {
      auto* alias = layout<GenericAlias>(object);
      mark(alias->origin);
      mark(alias->args);
      mark(alias->parameters);
      mark(alias->name);
      break;
    }
    case Kind::kUnion:
      mark(layout<UnionType>(object)->args);
      mark(layout<UnionType>(object)->parameters);
      break;
    case Kind::kTypeParameter: {
      auto* parameter = layout<TypeParameter>(object);
      mark(parameter->name);
      mark(parameter->bound);
      mark(parameter->evaluate_bound);
      mark(parameter->constraints);
      mark(parameter->evaluate_constraints);
      mark(parameter->default_value);
      mark(parameter->evaluate_default);
      mark(parameter->attributes);
      break;
    }
    case Kind::kTypeAlias: {
      auto* alias = layout<TypeAlias>(object);
      mark(alias->name);
      mark(alias->type_params);
      mark(alias->value);
      mark(alias->evaluate_value);
      mark(alias->module);
      break;
    }
    case Kind::kTemporal:
      mark(layout<Temporal>(object)->extra);
      break;
    default:
      mark(layout<ParamSpecPart>(object)->origin);
      break;
  }
}

}  // namespace sandboa::runtime
