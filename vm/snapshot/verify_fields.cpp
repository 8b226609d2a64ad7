#include "vm/snapshot/verify_fields.h"

#include <algorithm>
#include <initializer_list>
#include <unordered_map>

#include "ir/bytecode/code_unit.h"
#include "runtime/builtins/itertools_natively.h"
#include "runtime/dict.h"
#include "runtime/exception_fields.h"
#include "runtime/exception_groups.h"
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/regex/pattern.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/iterators.h"
#include "runtime/types/simple_callable.h"
#include "runtime/types/template.h"
#include "vm/class_entries.h"
#include "vm/snapshot/layouts.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: about all of its layouts

namespace {

template <class T>
T* as(Object* object) {
  return static_cast<T*>(object);
}

bool is_integer(Value value) { return value.is_small_int() || has_kind(value, Kind::kInt); }

bool all_there(std::initializer_list<Value> values) {
  return std::all_of(values.begin(), values.end(), [](Value value) { return !value.is_empty(); });
}

bool is_kind_or_empty(Value value, Kind kind) { return value.is_empty() || has_kind(value, kind); }

// ---- containers

const char* check_list(List* list) {
  for (uint32_t index = 0; index < list->length; ++index) {
    if (list->items[index].is_empty()) return "a list with a gap";
  }
  return nullptr;
}

const char* check_dict(Dict* dict) {
  uint32_t position = 0;
  while (const DictEntry* entry = dict->table == nullptr ? nullptr : next_entry(dict->table, dict->entry_count, &position)) {
    if (entry->value.is_empty()) return "a dict with a gap";
  }
  return nullptr;
}

const char* check_view(MemoryView* view) {
  if (view->is_released()) return nullptr;
  uint64_t bytes = has_kind(view->owner, Kind::kBytes)       ? view->owner.as<Bytes>()->length
                   : has_kind(view->owner, Kind::kByteArray) ? view->owner.as<ByteArray>()->length
                                                             : 0;
  bool has_owner = has_kind(view->owner, Kind::kBytes) || has_kind(view->owner, Kind::kByteArray);
  if (view->has_exporter() && view->exporter().is_empty()) return "a view of nothing";
  if (!has_owner || (has_kind(view->owner, Kind::kBytes) && !view->is_read_only())) return "a view of nothing";
  constexpr std::string_view kOne = "cbB?", kTwo = "hHe", kFour = "iIfw", kEight = "lLqQdnNP";
  uint32_t size = kOne.find(view->code) != kOne.npos       ? 1
                  : kTwo.find(view->code) != kTwo.npos     ? 2
                  : kFour.find(view->code) != kFour.npos   ? 4
                  : kEight.find(view->code) != kEight.npos ? 8
                                                           : 0;
  // __buffer__() without a format leaves the bytes of larger items.
  bool is_item = size != 0 && (size == view->item_size || (view->code == 'B' && view->item_size <= 8));
  if (!is_item || view->format->length == 0 || view->format->length > 2) return "a view of other items";
  // The first and the last byte that any index gives.
  __int128 first = view->start, last = view->start;
  __int128 count = 1;
  for (int dimension = 0; dimension < view->dimensions; ++dimension) {
    int64_t length = view->shape()[dimension];
    if (length < 0) return "a view outside of its bytes";
    count *= length;
    if (count > INT64_MAX) return "a view outside of its bytes";
    __int128 reach = static_cast<__int128>(length - 1) * view->strides()[dimension];
    if (length > 0) (reach < 0 ? first : last) += reach;
  }
  if (view->start < 0 || static_cast<uint64_t>(view->start) > bytes) return "a view outside of its bytes";
  bool is_inside = count == 0 || (first >= 0 && last + view->item_size <= static_cast<__int128>(bytes));
  return is_inside ? nullptr : "a view outside of its bytes";
}

// ---- iterators

// Natives walk adaptors of adaptors on their own stack: each must be less deep than the one around it.
bool is_part(const Object* adaptor, Value part) {
  int depth = native_iterator_depth(part);
  return depth >= 0 && (!has_kind(part, Kind::kAdaptor) || depth < adaptor_depth(adaptor));
}

// What map() and filter() of natives call; they ask again what an object does.
bool is_called_natively(const Adaptor* adaptor, Value callee) {
  bool by_truth = adaptor->type->id == TypeId::kFilter && (callee.is_none() || callee == Value(builtin_type(TypeId::kBool)));
  return by_truth || has_kind(callee, Kind::kInstance) || has_kind(callee, Kind::kFunction) ||
         SimpleCallable(callee).is_valid();
}

const char* check_adaptor(Adaptor* adaptor) {
  if ((adaptor->flags & Adaptor::kDriven) != 0) return nullptr;  // verify_graph.cpp
  bool is_right = false;
  switch (adaptor->type->id) {
    case TypeId::kZip: {
      auto* parts = has_kind(adaptor->source, Kind::kTuple) ? adaptor->source.as<Tuple>() : nullptr;
      is_right = parts != nullptr && std::all_of(parts->items(), parts->items() + parts->length,
                                                 [&](Value part) { return is_part(adaptor, part); });
      bool has_items = has_kind(adaptor->state, Kind::kTuple);
      if (has_items && is_right) {
        is_right = !adaptor->state.object()->is_shared() && adaptor->state.as<Tuple>()->length == parts->length;
      } else if (adaptor->state.is_small_int()) {  // lengths that are to be complained about
        int64_t lengths = adaptor->state.small_int();
        is_right = is_right && lengths >= 2 && static_cast<uint64_t>(lengths) < 2 * parts->length;
      } else if (!has_items) {
        is_right = is_right && adaptor->state.is_empty();
      }
      break;
    }
    case TypeId::kMap:
    case TypeId::kFilter:
    case TypeId::kTakeWhile: {
      auto* state = has_kind(adaptor->state, Kind::kTuple) ? adaptor->state.as<Tuple>() : nullptr;
      is_right = is_part(adaptor, adaptor->source) && state != nullptr && !state->is_shared() && state->length == 2 &&
                 is_called_natively(adaptor, state->items()[0]);
      break;
    }
    case TypeId::kEnumerate:
      is_right = is_part(adaptor, adaptor->source) && is_integer(adaptor->state);
      break;
    case TypeId::kDequeIterator:
    case TypeId::kDequeReverseIterator:
    case TypeId::kArrayIterator:
    case TypeId::kStructIterator:
      is_right = adaptor->state.is_small_int();  // what its source is, it looks at each time
      break;
    case TypeId::kCallableIterator:
      is_right = adaptor->source.is_empty() || !adaptor->state.is_empty();
      break;
    case TypeId::kMatchIterator:
      is_right = regex::is_match_iterator(adaptor);
      break;
    default:  // all others are driven
      if (!is_itertool(adaptor)) break;
      is_right = has_parts_of_itertool(adaptor) && (!walks_source(adaptor) || is_part(adaptor, adaptor->source));
      break;
  }
  return is_right ? nullptr : "an iterator without its parts";
}

const char* check_sequence_iterator(SequenceIterator* iterator) {
  bool has_sequence = iterator->sequence.is_empty();
  for (Kind kind : {Kind::kList, Kind::kTuple, Kind::kStr, Kind::kBytes, Kind::kByteArray, Kind::kMemoryView}) {
    has_sequence = has_sequence || has_kind(iterator->sequence, kind);
  }
  if (iterator->type == runtime::builtin_type(runtime::TypeId::kListIterator) && !iterator->sequence.is_empty()) {
    // Native code goes by the type.
    bool is_forward = (iterator->flags & SequenceIterator::kReverse) == 0;
    has_sequence = is_forward && has_kind(iterator->sequence, Kind::kList);
  }
  bool is_there = has_sequence && iterator->index >= -1 && iterator->index < INT64_MAX / 2;
  return is_there ? nullptr : "an iterator over nothing";
}

// ---- functions and classes

const char* check_function(Function* function) {
  if (function->annotations != nullptr && (function->annotations->length != 3 || function->annotations->is_shared())) {
    return "a function with other annotations";
  }
  for (uint32_t index = 0; index < function->closure_count; ++index) {
    if (function->closure()[index]->is_shared()) return "a function without its closure";
  }
  return nullptr;
}

const char* check_generator(Generator* generator) {
  uint16_t flags = generator->function->code->unit->flags;
  bool is_coroutine = (flags & bytecode::kIsCoroutine) != 0, is_generator = (flags & bytecode::kIsGenerator) != 0;
  Kind kind = !is_coroutine ? Kind::kGenerator : is_generator ? Kind::kAsyncGenerator : Kind::kCoroutine;
  if (generator->kind != kind) return "a generator of another kind";
  return generator->driver == nullptr || kind == Kind::kAsyncGenerator ? nullptr : "a generator that is driven";
}

const char* check_awaitable(Awaitable* awaitable) {
  TypeId id = awaitable->type->id;
  if (id == TypeId::kAnextAwaitable) {
    bool is_complete = all_there({awaitable->argument, awaitable->fallback});
    return is_complete ? nullptr : "something to await that is not complete";
  }
  Kind kind = id == TypeId::kCoroutineWrapper ? Kind::kCoroutine : Kind::kAsyncGenerator;
  if (awaitable->generator == nullptr || awaitable->generator->kind != kind)
    return "something to await without what it runs";
  bool needs_argument = id != TypeId::kCoroutineWrapper && id != TypeId::kAsyncGeneratorAThrow;
  return needs_argument && awaitable->argument.is_empty() ? "something to await that is not complete" : nullptr;
}

// Depths shrink, so that the chain ends even where it has not been looked at yet.
bool is_in_base_chain(const Type* type, const Type* base) {
  for (;; type = type->base) {
    if (type == base) return true;
    if (type->base == nullptr || type->base->depth >= type->depth) return false;
  }
}

// Builtin methods trust that what derives from their class has its layout.
const char* check_type(Type* type) {
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    const Type* step = type->mro->items()[index].as<Type>();
    if (step->is_guest()) continue;
    bool has_layout = is_in_base_chain(type, step) || step->instance_kind == Kind::kInstance ||
                      (step->instance_kind == Kind::kException && type->instance_kind == Kind::kException);
    if (!has_layout) return "a class with the methods of another layout";
    bool has_fields = field_set(step) == FieldSet::kNone || field_set(step) == field_set(type);
    if (step->instance_kind == Kind::kException && !has_fields) return "a class with the fields of another exception";
  }
  if (type->doc.is_empty()) return "a class without documentation";
  bool has_own_dict = type->instance_kind != Kind::kInstance && (type->flags & Type::kHasDict) != 0;
  bool keeps_dict = type->base->is_guest() && type->base->dict_member >= 0;
  if (keeps_dict && type->dict_member != type->base->dict_member) return "a class with another dict than its base";
  bool is_new = !keeps_dict && type->dict_member >= 0;
  if (is_new && (!has_own_dict || type->dict_member < static_cast<int>(type->base->member_count)))
    return "a class with a dict that is none";
  return nullptr;
}

// What an instance of a builtin layout keeps its attributes in.
const char* check_members(Object* object) {
  if (object->type == nullptr || (object->flags & kHasMembers) == 0 || object->type->dict_member < 0) return nullptr;
  if (object->type->dict_member >= static_cast<int>(object->type->member_count)) return "an object without its dict";
  Value dict = member_of(object, static_cast<uint32_t>(object->type->dict_member));
  return is_kind_or_empty(dict, Kind::kDict) ? nullptr : "an object without its dict";
}

const char* check_super(Super* super) {
  bool is_bound = has_kind(super->self_type, Kind::kType) || super->self_type.is_none();
  bool is_right = has_kind(super->start_type, Kind::kType) && is_bound && !super->self.is_empty();
  return is_right ? nullptr : "a super without its class";
}

// Natives that are called where they are found trust what they are bound to.
bool is_bound(const BoundMethod* method) {
  if (method->function.is_empty() || method->self.is_empty()) return false;
  if (method->type->id == TypeId::kMethod) return true;  // guest code binds anything by hand, and calls look at it
  if (!has_kind(method->function, Kind::kNativeFunction)) return method->type->id != TypeId::kNativeFunction;
  auto* native = method->function.as<NativeFunction>();
  bool takes_instance = native->owner != nullptr && native->def->signature.has_self && !native->def->is_class_method;
  return !takes_instance || is_subtype(type_of(method->self), native->owner);
}

const char* check_getset(const GetSet* getset) {
  std::span<const AttributeDef* const> rows = class_entry_rows();
  bool is_entry = std::find(rows.begin(), rows.end(), getset->def) != rows.end();
  return is_entry && getset->owner->is_guest() ? nullptr : "a computed attribute of no class";
}

// ---- exceptions

// How many fields the tuple has that natives write to; 0: there is none.
uint64_t field_count(const Exception* exception) {
  switch (field_set(exception->type)) {
    case FieldSet::kOs:
      return kOsFieldCount;
    case FieldSet::kUnicode:
    case FieldSet::kTranslate:
      return kUnicodeFieldCount;
    case FieldSet::kSyntax:
      return kSyntaxFieldCount;
    case FieldSet::kName:  // NameErrors of version 1
    case FieldSet::kImport:
      return kImportFieldCount;
    default:
      return 0;
  }
}
Value fields_of(const Exception* exception) {
  FieldSet set = field_set(exception->type);
  return set == FieldSet::kImport || set == FieldSet::kName ? exception->subject : exception->detail;
}

const char* check_exception(Exception* exception) {
  if (field_set(exception->type) == FieldSet::kGroup) {
    bool is_group = is_str(exception->detail) && has_kind(exception->subject, Kind::kTuple);
    const Tuple* parts = is_group ? exception->subject.as<Tuple>() : nullptr;
    for (uint64_t index = 0; is_group && index < parts->length; ++index) is_group = is_exception(parts->items()[index]);
    return is_group && parts->length != 0 ? nullptr : "a group of no exceptions";
  }
  uint64_t count = field_count(exception);
  Value fields = fields_of(exception);
  if (count == 0 || !has_kind(fields, Kind::kTuple)) return nullptr;
  bool has_all = fields.as<Tuple>()->length >= count && !fields.object()->is_shared();
  return has_all ? nullptr : "an exception without its fields";
}

// ---- the rest

const char* check_generic(Object* object) {
  bool is_right = true;
  switch (object->kind) {
    case Kind::kGenericAlias: {
      auto* alias = as<GenericAlias>(object);
      is_right = !alias->origin.is_empty() && is_kind_or_empty(alias->parameters, Kind::kTuple) &&
                 (alias->name.is_none() || is_kind_or_empty(alias->name, Kind::kStr));
      break;
    }
    case Kind::kUnion:
      is_right = is_kind_or_empty(as<UnionType>(object)->parameters, Kind::kTuple);
      break;
    case Kind::kTypeParameter:
      is_right = is_str(as<TypeParameter>(object)->name);
      break;
    case Kind::kTypeAlias:
      is_right = is_str(as<TypeAlias>(object)->name);
      break;
    default:
      is_right = has_kind(as<ParamSpecPart>(object)->origin, Kind::kTypeParameter);
  }
  return is_right ? nullptr : "a type parameter of other parts";
}

const char* check_interpolation(Interpolation* part) {
  bool is_right = !part->value.is_empty() && is_str(part->expression) && is_str(part->format_spec) &&
                  (part->conversion.is_none() || (is_str(part->conversion) && part->conversion.as<Str>()->length != 0));
  return is_right ? nullptr : "an interpolation of other parts";
}

}  // namespace

const char* check_fields(Object* object) {
  if (const char* problem = check_members(object)) return problem;
  bool is_right = true;
  switch (object->kind) {
    case Kind::kList:
      return check_list(as<List>(object));
    case Kind::kDict:
      return check_dict(as<Dict>(object));
    case Kind::kMemoryView:
      return check_view(as<MemoryView>(object));
    case Kind::kAdaptor:
      return check_adaptor(as<Adaptor>(object));
    case Kind::kSequenceIterator:
      return check_sequence_iterator(as<SequenceIterator>(object));
    case Kind::kFunction:
      return check_function(as<Function>(object));
    case Kind::kGenerator:
    case Kind::kCoroutine:
    case Kind::kAsyncGenerator:
      return check_generator(as<Generator>(object));
    case Kind::kAwaitable:
      return check_awaitable(as<Awaitable>(object));
    case Kind::kType:
      return check_type(as<Type>(object));
    case Kind::kSuper:
      return check_super(as<Super>(object));
    case Kind::kGetSet:
      return check_getset(as<GetSet>(object));
    case Kind::kException:
      return check_exception(as<Exception>(object));
    case Kind::kGenericAlias:
    case Kind::kUnion:
    case Kind::kTypeParameter:
    case Kind::kTypeAlias:
    case Kind::kParamSpecPart:
      return check_generic(object);
    case Kind::kTemporal:
      return temporal::is_valid(as<Temporal>(object)) ? nullptr : "a date or time that is not in the calendar";
    case Kind::kInterpolation:
      return check_interpolation(as<Interpolation>(object));
    case Kind::kRangeIterator: {
      auto* iterator = as<RangeIterator>(object);
      is_right = is_integer(iterator->next) && is_integer(iterator->remaining) && is_integer(iterator->step);
      break;
    }
    case Kind::kPattern: {
      const Pattern* pattern = as<Pattern>(object);
      is_right = has_kind(pattern->pattern, Kind::kStr) || has_kind(pattern->pattern, Kind::kBytes);
      break;
    }
    case Kind::kMatch:
      is_right = has_kind(as<Match>(object)->string, Kind::kStr) || has_buffer(as<Match>(object)->string);
      break;
    case Kind::kZlibStream: {
      auto* stream = as<ZlibStream>(object);
      is_right = all_there({stream->log, stream->dictionary}) &&
                 (stream->log.is_none() || has_kind(stream->log, Kind::kByteArray)) &&
                 (stream->dictionary.is_none() || has_kind(stream->dictionary, Kind::kBytes));
      break;
    }
    case Kind::kXmlParser: {
      auto* parser = as<XmlParser>(object);
      is_right =
          (parser->encoding.is_none() || has_kind(parser->encoding, Kind::kStr)) && has_kind(parser->log, Kind::kList) &&
          (parser->memory.is_none() || has_kind(parser->memory, Kind::kXmlMemory)) && has_kind(parser->names, Kind::kList);
      break;
    }
    case Kind::kXmlMemory: {
      Value next = as<XmlMemory>(object)->next;
      is_right = next.is_none() || has_kind(next, Kind::kXmlMemory);
      break;
    }
    case Kind::kSlice:
      is_right = all_there({as<Slice>(object)->start, as<Slice>(object)->stop, as<Slice>(object)->step});
      break;
    case Kind::kProperty: {
      auto* property = as<Property>(object);
      is_right = all_there({property->getter, property->setter, property->deleter, property->doc, property->name}) &&
                 (property->name.is_none() || is_str(property->name));
      break;
    }
    case Kind::kStaticMethod:
    case Kind::kClassMethod:
      is_right = !as<StaticMethod>(object)->function.is_empty();
      break;
    case Kind::kBoundMethod:
      is_right = is_bound(as<BoundMethod>(object));
      break;
    case Kind::kMappingProxy:
      is_right =
          as<MappingProxy>(object)->mapping.is_object() && !has_kind(as<MappingProxy>(object)->mapping, Kind::kMappingProxy);
      break;
    default:
      break;
  }
  return is_right ? nullptr : "an object without all of its parts";
}

// ---- across objects

namespace {

// How a buffer can be read: the strings in it were not looked at one by one.
struct BufferContent {
  uint64_t first_not_ascii;  // in bytes
  bool has_code_points;      // as units of 4 bytes
};

BufferContent content_of(StrBuffer* buffer) {
  BufferContent content{buffer->used_bytes, true};
  const auto* bytes = reinterpret_cast<const uint8_t*>(buffer->bytes());
  const auto* found = std::find_if(bytes, bytes + buffer->used_bytes, [](uint8_t byte) { return byte >= 0x80; });
  content.first_not_ascii = static_cast<uint64_t>(found - bytes);
  for (uint64_t at = 0; at + 4 <= buffer->used_bytes; at += 4) {
    char32_t point;
    std::memcpy(&point, bytes + at, 4);
    content.has_code_points = content.has_code_points && point <= 0x10FFFF;
  }
  return content;
}

class AcrossVerifier {
 public:
  AcrossVerifier(const Vm& vm, std::span<Object* const> objects, std::span<const uint32_t> referred)
      : vm_(vm), objects_(objects), referred_(referred) {}

  const char* run(const Object** where) {
    for (Object* object : objects_) {
      if (problem_ != nullptr) break;
      if (object->kind == Kind::kStr && (object->flags & Str::kInBuffer) != 0) check_text(as<Str>(object));
      if (object->kind == Kind::kMemoryView) count_export(as<MemoryView>(object));
      if (object->kind == Kind::kTraceback) check_chain(as<Traceback>(object));
    }
    for (const auto& [array, count] : exports_) {
      if (array->exports < count) fail(array, "an array that has more views than it knows");
    }
    check_tuples();
    *where = where_;
    return problem_;
  }

 private:
  void fail(const Object* where, const char* problem) {
    if (problem_ != nullptr) return;
    problem_ = problem;
    where_ = where;
  }

  void check_text(Str* str) {
    StrBuffer* buffer = str->buffer();
    auto found = buffers_.find(buffer);
    if (found == buffers_.end()) found = buffers_.emplace(buffer, content_of(buffer)).first;
    auto start = static_cast<uint64_t>(static_cast<const char*>(str->data) - buffer->bytes());
    uint64_t end = start + str->byte_length();
    bool is_right = end <= buffer->used_bytes;
    if (str->is_ascii())
      is_right = is_right && str->width_log2() == 0 && (end <= found->second.first_not_ascii || is_ascii(str));
    if (str->width_log2() == 2) is_right = is_right && found->second.has_code_points && start % 4 == 0;
    if (!is_right) fail(str, "a string that its buffer does not hold");
  }
  // A part behind what is not ASCII: few strings are.
  bool is_ascii(const Str* str) {
    scanned_ += str->length;
    if (scanned_ > kMostScanned) return false;
    return std::all_of(str->data1(), str->data1() + str->length, [](uint8_t byte) { return byte < 0x80; });
  }

  void count_export(MemoryView* view) {
    if (!view->is_released() && has_kind(view->owner, Kind::kByteArray)) ++exports_[view->owner.as<ByteArray>()];
  }

  // Each entry is looked at once: it is numbered by the chain on which it was found first.
  void check_chain(Traceback* start) {
    ++chains_;
    for (Traceback* entry = start;;) {
      auto [place, is_new] = chain_of_.emplace(entry, chains_);
      if (!is_new) {
        if (place->second == chains_) fail(start, "a traceback without end");
        return;
      }
      if (!has_kind(entry->next, Kind::kTraceback)) return;
      entry = entry->next.as<Traceback>();
    }
  }

  // Natives write to the tuples in which iterators, exceptions and frames keep their state: these have one owner each, and
  // may have gaps; no others may.
  void check_tuples() {
    for (Object* object : objects_) {
      if (object->kind == Kind::kAdaptor) note_state(as<Adaptor>(object));
      if (object->kind == Kind::kFunction) own(Value(as<Function>(object)->annotations), 0);
      if (object->kind == Kind::kException && field_count(as<Exception>(object)) != 0) own(fields_of(as<Exception>(object)));
    }
    for (const Frame* frame = vm_.frame_; frame != &vm_.base_frame_; frame = frame->previous) {
      if (frame->action == ReturnAction::kFeed) own(frame->extra);
    }
    if (vm_.suspended_action.action == ReturnAction::kFeed) own(vm_.suspended_action.extra);
    for (size_t index = 0; index < objects_.size() && problem_ == nullptr; ++index) {
      if (objects_[index]->kind == Kind::kTuple) check_tuple(as<Tuple>(objects_[index]), referred_[index + 1]);
    }
  }
  // The state is an item, an iterable or a number of the guest's: natives read it only, and others may hold it too.
  static bool keeps_a_value(TypeId id) {
    return id == TypeId::kEnumerate || id == TypeId::kPairwise || id == TypeId::kChain || id == TypeId::kZipLongest ||
           id == TypeId::kGrouper || id == TypeId::kCallableIterator;
  }
  void note_state(const Adaptor* adaptor) {
    bool is_native = (adaptor->flags & Adaptor::kDriven) == 0;
    if (is_native && !keeps_a_value(adaptor->type->id)) own(adaptor->state);
  }
  void own(Value state, uint32_t references = 1) {
    if (!has_kind(state, Kind::kTuple)) return;
    if (!owned_.emplace(state.as<Tuple>(), references).second) fail(state.object(), "a tuple with two owners");
  }
  void check_tuple(Tuple* tuple, uint32_t references) {
    auto owned = owned_.empty() ? owned_.end() : owned_.find(tuple);
    if (owned != owned_.end()) {
      if (references != owned->second) fail(tuple, "a tuple with two owners");
      return;
    }
    bool has_gap = std::any_of(tuple->items(), tuple->items() + tuple->length, [](Value item) { return item.is_empty(); });
    if (has_gap && references != 0) fail(tuple, "a tuple with a gap");
  }

  static constexpr uint64_t kMostScanned = 1 << 26;

  const Vm& vm_;
  std::span<Object* const> objects_;
  std::span<const uint32_t> referred_;
  std::unordered_map<StrBuffer*, BufferContent> buffers_;
  std::unordered_map<ByteArray*, uint32_t> exports_;
  std::unordered_map<Traceback*, uint64_t> chain_of_;
  std::unordered_map<Tuple*, uint32_t> owned_;  // and how many values are its owner's
  uint64_t chains_ = 0;
  uint64_t scanned_ = 0;
  const char* problem_ = nullptr;
  const Object* where_ = nullptr;
};

}  // namespace

const char* check_across(const Vm& vm, std::span<Object* const> objects, std::span<const uint32_t> referred,
                         const Object** where) {
  return AcrossVerifier(vm, objects, referred).run(where);
}

}  // namespace sandboa::vm
