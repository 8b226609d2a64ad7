#include "runtime/marker.h"

#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/native.h"
#include "runtime/type.h"

namespace sandboa::runtime {

namespace {

bool has_references(Kind kind) { return kind > Kind::kStrBuffer || kind == Kind::kStr; }

}  // namespace

void Marker::mark_new(Object* object) {
  object->mark = epoch_;
  ++live_objects_;
  live_bytes_ += uint64_t{object->size_units} << 4;
  if (object->type != nullptr) mark(object->type);
  if (has_references(object->kind)) stack_.push_back(object);
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

void Marker::trace(Object* object) {
  auto as = [object]<class T>(T*) { return static_cast<T*>(object); };
#define LAYOUT(T) as(static_cast<T*>(nullptr))
  switch (object->kind) {
    case Kind::kFree:
    case Kind::kNone:
    case Kind::kBool:
    case Kind::kEllipsis:
    case Kind::kNotImplemented:
    case Kind::kInt:
    case Kind::kFloat:
    case Kind::kComplex:
    case Kind::kBytes:
    case Kind::kStrBuffer:
      break;
    case Kind::kStr:
      if ((object->flags & Str::kInBuffer) != 0) mark(LAYOUT(Str)->buffer());
      break;
    case Kind::kValueArray:
      mark_run(LAYOUT(ValueArray)->values(), LAYOUT(ValueArray)->traced);
      break;
    case Kind::kDictTable:  // traced by its owner, who knows how many entries are in use
      break;
    case Kind::kShape: {
      auto* shape = LAYOUT(Shape);
      mark(shape->owner);
      mark(shape->parent);
      mark(shape->name);
      mark(shape->first_child);
      mark(shape->next_sibling);
      mark(shape->lookup);
      break;
    }
    case Kind::kFrameStorage:
      mark_run(LAYOUT(FrameStorage)->values(), LAYOUT(FrameStorage)->count);
      break;
    case Kind::kTuple:
      mark_run(LAYOUT(Tuple)->items(), LAYOUT(Tuple)->length);
      break;
    case Kind::kList: {
      auto* list = LAYOUT(List);
      if (list->items != nullptr) {
        auto* array = reinterpret_cast<ValueArray*>(list->items) - 1;
        if (array->mark != epoch_) {
          array->mark = epoch_;  // the list knows its length: trace here, not through `traced`
          ++live_objects_;
          live_bytes_ += uint64_t{array->size_units} << 4;
        }
        mark_run(list->items, list->length);
      }
      break;
    }
    case Kind::kDict:
      trace_table(LAYOUT(Dict)->table, LAYOUT(Dict)->entry_count);
      break;
    case Kind::kSet:
      trace_table(LAYOUT(Set)->table, LAYOUT(Set)->entry_count);
      break;
    case Kind::kDictView:
      mark(LAYOUT(DictView)->dict);
      break;
    case Kind::kRange: {
      auto* range = LAYOUT(Range);
      mark(range->start);
      mark(range->stop);
      mark(range->step);
      mark(range->length);
      break;
    }
    case Kind::kSlice:
      mark(LAYOUT(Slice)->start);
      mark(LAYOUT(Slice)->stop);
      mark(LAYOUT(Slice)->step);
      break;
    case Kind::kType: {
      auto* type = LAYOUT(Type);
      mark(type->name);
      mark(type->qualified_name);
      mark(type->base);
      mark(type->attributes);
      mark(type->mro);
      mark(type->root_shape);
      mark(type->doc);
      break;
    }
    case Kind::kInstance: {
      auto* instance = LAYOUT(Instance);
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
      auto* function = LAYOUT(Function);
      mark(function->defaults);
      mark(function->keyword_defaults);
      mark(function->attributes);
      mark(function->name);
      mark(function->qualified_name);
      mark(function->doc);
      for (uint32_t index = 0; index < function->closure_count; ++index) mark(function->closure()[index]);
      break;
    }
    case Kind::kNativeFunction:
      mark(LAYOUT(NativeFunction)->self);
      mark(LAYOUT(NativeFunction)->name);
      break;
    case Kind::kBoundMethod:
      mark(LAYOUT(BoundMethod)->function);
      mark(LAYOUT(BoundMethod)->self);
      break;
    case Kind::kHostFunction:
      mark(LAYOUT(HostFunctionObject)->name);
      break;
    case Kind::kCell:
      mark(LAYOUT(Cell)->value);
      break;
    case Kind::kGenerator: {
      auto* generator = LAYOUT(Generator);
      mark(generator->function);
      mark(generator->storage);
      mark(generator->name);
      mark(generator->qualified_name);
      mark(generator->handled_exception);
      break;
    }
    case Kind::kException: {
      auto* exception = LAYOUT(Exception);
      mark(exception->args);
      mark(exception->cause);
      mark(exception->context);
      mark(exception->traceback);
      mark(exception->notes);
      mark(exception->detail);
      mark(exception->subject);
      mark(exception->attributes);
      mark(exception->raiser);
      break;
    }
    case Kind::kTraceback:
      mark(LAYOUT(Traceback)->next);
      break;
    case Kind::kProperty:
      mark(LAYOUT(Property)->getter);
      mark(LAYOUT(Property)->setter);
      mark(LAYOUT(Property)->deleter);
      mark(LAYOUT(Property)->doc);
      break;
    case Kind::kStaticMethod:
    case Kind::kClassMethod:
      mark(LAYOUT(StaticMethod)->function);
      break;
    case Kind::kSuper:
      mark(LAYOUT(Super)->start_type);
      mark(LAYOUT(Super)->self);
      mark(LAYOUT(Super)->self_type);
      break;
    case Kind::kGetSet:
      break;
    case Kind::kMappingProxy:
      mark(LAYOUT(MappingProxy)->mapping);
      break;
    case Kind::kSequenceIterator:
      mark(LAYOUT(SequenceIterator)->sequence);
      break;
    case Kind::kRangeIterator:
      mark(LAYOUT(RangeIterator)->next);
      mark(LAYOUT(RangeIterator)->remaining);
      mark(LAYOUT(RangeIterator)->step);
      break;
    case Kind::kDictIterator:
      mark(LAYOUT(DictIterator)->dict);
      break;
    case Kind::kSetIterator:
      mark(LAYOUT(SetIterator)->set);
      break;
    case Kind::kAdaptor:
      mark(LAYOUT(Adaptor)->source);
      mark(LAYOUT(Adaptor)->state);
      break;
  }
#undef LAYOUT
}

}  // namespace sandboa::runtime
