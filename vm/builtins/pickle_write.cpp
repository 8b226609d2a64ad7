// What pickles of protocols 4 and 5 say of plain data and plain instances: the inner loop of dumps(). Other objects, the
// first one of each class, and what is so large that it stands between frames, are for Python to write
// (runtime/modules/pickle.py), which goes on here afterwards.
#include <algorithm>
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/dict.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "runtime/work_stack.h"
#include "support/utf8.h"
#include "vm/builtins/pickle_memo.h"
#include "vm/builtins/pickle_opcodes.h"
#include "vm/builtins/pickle_output.h"
#include "vm/builtins/plain_instances.h"
#include "vm/builtins/tables.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: as before it needed the VM for instances

namespace {

constexpr uint64_t kFrameBytes = 64 * 1024;
constexpr uint64_t kSmallestFrame = 4;
constexpr int32_t kBatch = 1000;
constexpr size_t kMaxDepth = 10'000;

// A container that is being written.
struct Open {
  Object* object;
  Value key, value;              // of the pair of a dict that is being written; empty: between pairs
  uint32_t next;                 // item, or entry of a table
  uint32_t size;                 // of a table, when it was opened; of a tuple: how much had been written then
  int32_t left;                  // items until its batch is full; -1: there is no batch
  bool is_single;                // its one item needs no mark
  uint64_t version;              // of the dict whose pairs a reduction has; `size` counts those that are left
  Value ahead_key, ahead_value;  // the second pair of a batch, which is asked for before the first one is written; or empty
};
Open opened(Object* object, uint32_t next, uint32_t size, uint64_t version = 0) {
  return {object, Value(), Value(), next, size, -1, false, version, Value(), Value()};
}
constexpr uint32_t kValuesOfOpen = 10;
constexpr uint32_t kReduces = 1;  // `next` of an object whose arguments are being written; else its state is

class Pickler : private PickleOutput {
 public:
  // reducers: the classes whose instances others reduce; null: nobody knows.
  Pickler(Runtime& rt, Dict* known, Dict* reducers, bool writes_bytearrays, List* pieces, int64_t frame_at,
          uint64_t frame_size)
      : PickleOutput(rt, frame_size),
        rt_(rt),
        known_(known),
        reducers_(reducers),
        writes_bytearrays_(writes_bytearrays),
        pieces_(pieces),
        frame_at_(frame_at),
        memo_(rt),
        open_(rt) {}

  Fallible<bool> write(Value value) {
    TRY(load_memo());
    TRY(save(value));
    return write_rest();
  }
  Fallible<bool> go_on(const List* place) {
    TRY(load_memo());
    TRY(load(place));
    return write_rest();
  }

  // All of it is in the pieces; what was written is in the pickler's memo, if somebody will ask for it. Answers None, or
  // (place, object) if that is to be written by Python; or else the pickle, if it is finished and has one frame. Nothing has
  // changed if this fails.
  Outcome finish(List* frame, bool is_last) {
    bool is_whole = is_last && question_.is_empty() && pieces_->length == 2 && has_kind(pieces_->items[0], Kind::kBytes);
    if (is_whole) return whole_pickle(pieces_->items[0].as<Bytes>());
    Value answer = Value::none();
    if (!question_.is_empty()) {
      Value items[2] = {TRY(save_place()), question_};
      answer = TRY_NEW(rt_, new_tuple_of(rt_, items, 2));
    }
    TRY(end_piece());
    if (!is_last || !question_.is_empty()) TRY(tell_memo());
    frame->items[0] = Value::small_int(frame_at_);
    frame->items[1] = Value::small_int(static_cast<int64_t>(frame_size_));
    return answer;
  }

 private:
  Fallible<bool> write_rest() {
    while (!open_.empty() && question_.is_empty()) TRY(step());
    return true;
  }

  // ---- output

  Fallible<bool> end_piece() {
    flush();
    Value piece = TRY(text_.finish_bytes());
    text_.clear();
    return list_append(rt_, pieces_, piece).ok() ? Fallible<bool>(true) : rt_.allocation_failure();
  }

  static constexpr size_t kHeaderBytes = 9;
  static void put_header(uint64_t size, uint8_t* header) {
    header[0] = kFrame;
    for (size_t index = 0; index < 8; ++index) header[1 + index] = static_cast<uint8_t>(size >> (8 * index));
  }

  // What comes before the frame, the frame, and the end.
  Outcome whole_pickle(const Bytes* start) {
    put(kStop);
    const uint8_t* content = buffer_;
    uint64_t count = buffered_;
    if (text_.length() != 0) {
      flush();
      const Bytes* all = TRY(text_.finish_bytes()).as<Bytes>();
      content = all->data();
      count = all->length;
    }
    TRY(rt_.charge(count / 32));
    size_t header = frame_size_ >= kSmallestFrame ? kHeaderBytes : 0;
    Bytes* pickle = TRY_NEW(rt_, new_bytes(rt_, start->length + header + count));
    uint8_t* to = pickle->data();
    std::memcpy(to, start->data(), start->length);
    if (header != 0) put_header(frame_size_, to + start->length);
    std::memcpy(to + start->length + header, content, count);
    return pickle;
  }

  Fallible<bool> end_frame() {
    if (frame_size_ >= kSmallestFrame) {
      uint8_t header[kHeaderBytes];
      put_header(frame_size_, header);
      pieces_->items[frame_at_] = TRY(make_bytes(rt_, {reinterpret_cast<const char*>(header), sizeof header}));
    }
    TRY(end_piece());
    frame_at_ = pieces_->length;
    frame_size_ = 0;
    Value none = TRY(make_bytes(rt_, {}));
    return list_append(rt_, pieces_, none).ok() ? Fallible<bool>(true) : rt_.allocation_failure();
  }

  // ---- values

  Fallible<bool> ask(Value value) {
    question_ = value;
    return true;
  }

  Fallible<bool> save(Value value) {
    TRY(rt_.charge(1));
    if (frame_size_ >= kFrameBytes) TRY(end_frame());
    if (!text_.fits()) return text_.finish().take_failure();
    if (put_scalar(value)) return true;
    if (!value.is_object()) return ask(value);
    if (has_kind(value, Kind::kInstance)) return save_instance(value.as<Instance>());
    if (has_kind(value, Kind::kTemporal)) return save_by_reducer(value);
    if (!is_written_here(value)) return has_kind(value, Kind::kDict) ? save_by_reducer(value) : ask(value);
    Object* object = value.object();
    if (TRY(get(object))) return true;
    switch (object->kind) {
      case Kind::kStr:
        return save_str(value.as<Str>());
      case Kind::kBytes:
        return save_bytes(value.as<Bytes>());
      case Kind::kByteArray:
        return save_bytearray(value.as<ByteArray>());
      default:
        return open(object);
    }
  }

  // The same in place of save(), for items behind others of their container. False: it is for save().
  SANDBOA_ALWAYS_INLINE Fallible<bool> save_scalar(Value value) {
    if (frame_size_ >= kFrameBytes || !text_.fits() || !put_scalar(value)) return false;
    TRY(rt_.charge(1));
    return true;
  }

  bool is_written_here(Value value) const {
    switch (value.object()->type->id) {
      case TypeId::kStr:
      case TypeId::kBytes:
      case TypeId::kTuple:
      case TypeId::kList:
      case TypeId::kDict:
      case TypeId::kSet:
      case TypeId::kFrozenSet:
        return !is_of_guest_class(value);
      case TypeId::kByteArray:
        return writes_bytearrays_ && !is_of_guest_class(value);
      default:
        return false;
    }
  }

  Fallible<bool> put_code(uint8_t code) {
    put(code);
    return true;
  }

  Fallible<bool> save_str(Str* str) {
    if (str->length >= kFrameBytes / 4) return ask(str);
    if (str->is_ascii()) {
      put_size(str->length, kShortBinUnicode, kBinUnicode);
      put(str->data1(), str->length);
      return memoize(str);
    }
    TRY(rt_.charge(str->length / 8));
    uint64_t size = 0;
    char character[4];
    for (uint64_t at = 0; at < str->length; ++at) size += support::encode_utf8(str->at(at), character);
    put_size(size, kShortBinUnicode, kBinUnicode);
    for (uint64_t at = 0; at < str->length; ++at) put(character, support::encode_utf8(str->at(at), character));
    return memoize(str);
  }

  Fallible<bool> save_bytes(Bytes* bytes) {
    if (bytes->length >= kFrameBytes) return ask(bytes);
    put_size(bytes->length, kShortBinBytes, kBinBytes);
    put(bytes->data(), bytes->length);
    return memoize(bytes);
  }

  Fallible<bool> save_bytearray(ByteArray* bytes) {
    if (bytes->length >= kFrameBytes) return ask(bytes);
    put(kByteArray8);
    put_number(bytes->length, 8);
    put(bytes->data(), bytes->length);
    return memoize(bytes);
  }

  // ---- the memo

  Fallible<bool> memoize(Object* object) {
    put(kMemoize);
    return memo_.add(object);
  }

  // False: it has not been written so far.
  Fallible<bool> get(Object* object) {
    int64_t index = TRY(find(object));
    if (index < 0) return false;
    put_number_of(index);
    return true;
  }
  void put_number_of(int64_t index) {
    put_coded(index < 256 ? kBinGet : kLongBinGet, static_cast<uint64_t>(index), index < 256 ? 1 : 4);
  }

  uint32_t written() const { return static_cast<uint32_t>(memo_.size() + static_cast<uint64_t>(first_number_)); }

  // As which it has been written, or -1.
  Fallible<int64_t> find(Object* object) {
    int64_t index = memo_.find(object);
    if (index >= 0) return index + first_number_;
    if (first_number_ == 0) return int64_t{-1};
    Value known = TRY(dict_find(rt_, known_, id_of(object)));
    bool fits =
        has_kind(known, Kind::kTuple) && known.as<Tuple>()->length == 2 && known.as<Tuple>()->items()[0].is_small_int();
    if (!fits) return int64_t{-1};
    // Constants of two programs may have one identity.
    Value other = known.as<Tuple>()->items()[1];
    if (!other.is_object() || !PickleMemo::is_same(other.object(), object)) return int64_t{-1};
    return known.as<Tuple>()->items()[0].small_int();
  }
  // What the pickler knows already comes first here too, where that is little: asking its dict about every object costs
  // more.
  Fallible<bool> load_memo() {
    constexpr uint64_t kFew = 64;
    bool is_little = known_->live_count <= kFew;
    int64_t number = 0;
    uint32_t position = 0;
    while (const DictEntry* entry = is_little ? next_known(&position) : nullptr) {
      bool fits = has_kind(entry->value, Kind::kTuple) && entry->value.as<Tuple>()->length == 2;
      const Value* items = fits ? entry->value.as<Tuple>()->items() : nullptr;
      is_little = fits && items[0] == Value::small_int(number++) && items[1].is_object();
    }
    position = 0;
    while (const DictEntry* entry = is_little ? next_known(&position) : nullptr) {
      TRY(memo_.add(entry->value.as<Tuple>()->items()[1].object()));
    }
    first_number_ = is_little ? 0 : known_->live_count;
    return true;
  }
  const DictEntry* next_known(uint32_t* position) const {
    return known_->table == nullptr ? nullptr : next_entry(known_->table, known_->entry_count, position);
  }
  Value id_of(const Object* object) { return Value::small_int(static_cast<int64_t>(object_identity(rt_, object))); }

  // What Python has to know, too.
  Fallible<bool> tell_memo() {
    TRY(rt_.charge(1 + memo_.size() / 2));
    WorkStack<Value, 32> keys(rt_);
    for (size_t index = first_number_ == 0 ? known_->live_count : 0; index < memo_.size(); ++index) {
      Fallible<bool> told = tell_one(memo_[index], static_cast<int64_t>(index) + first_number_, keys);
      if (told.ok()) continue;
      for (; !keys.empty(); keys.pop()) TRY(dict_remove(rt_, known_, keys.top()));
      return told.take_failure();
    }
    return true;
  }
  Fallible<bool> tell_one(Object* object, int64_t index, WorkStack<Value, 32>& keys) {
    Value items[2] = {Value::small_int(index), object};
    Tuple* entry = TRY_NEW(rt_, new_tuple_of(rt_, items, 2));
    Value key = id_of(object);
    if (!TRY(dict_find(rt_, known_, key)).is_empty()) key = Value::small_int(-1 - index);  // there is another one
    TRY(dict_set(rt_, known_, key, entry));
    if (keys.push(key)) return true;
    TRY(dict_remove(rt_, known_, key));
    return rt_.allocation_failure();
  }

  // ---- containers

  static bool is_frozen(const Object* object) { return object->type->id == TypeId::kFrozenSet; }
  static uint64_t length_of(const Object* object) {
    switch (object->kind) {
      case Kind::kList:
        return static_cast<const List*>(object)->length;
      case Kind::kTuple:
        return static_cast<const Tuple*>(object)->length;
      case Kind::kDict:
        return static_cast<const Dict*>(object)->live_count;
      default:
        return static_cast<const Set*>(object)->live_count;
    }
  }

  Fallible<bool> open(Object* object) {
    uint64_t length = length_of(object);
    Open open = opened(object, 0, static_cast<uint32_t>(length));
    switch (object->kind) {
      case Kind::kTuple:
        if (length == 0) return put_code(kEmptyTuple);
        if (length > 3) put(kMark);
        open.size = written();
        break;
      case Kind::kList:
        put(kEmptyList);
        TRY(memoize(object));
        open.is_single = length < 2;
        break;
      case Kind::kDict:
        put(kEmptyDict);
        TRY(memoize(object));
        open.is_single = length < 2;
        break;
      default:
        if (is_frozen(object)) {
          put(kMark);
          break;
        }
        put(kEmptySet);
        TRY(memoize(object));
        break;
    }
    if (length == 0 && !is_frozen(object)) return true;
    return push(open);
  }

  Fallible<bool> push(const Open& open) {
    if (open_.size() == kMaxDepth) {
      return rt_.raise_text(TypeId::kRecursionError, "maximum recursion depth exceeded while pickling an object");
    }
    if (!open_.push(open)) return rt_.allocation_failure();
    return true;
  }

  // The next item of the innermost container, or its end.
  Fallible<bool> step() {
    Open& open = open_.top();
    switch (open.object->kind) {
      case Kind::kTuple:
        return step_in_tuple(open);
      case Kind::kList:
        return step_in_list(open);
      case Kind::kDict:
        return open.object->type->is_guest() ? step_in_pairs(open) : step_in_dict(open);
      case Kind::kInstance:
      case Kind::kTemporal:
        return end_of_object(open);
      default:
        return step_in_set(open);
    }
  }

  Fallible<bool> step_in_tuple(Open& open) {
    auto* tuple = static_cast<Tuple*>(open.object);
    while (open.next < tuple->length) {
      Value item = tuple->items()[open.next++];
      if (!TRY(save_scalar(item))) return save(item);
    }
    uint64_t length = tuple->length;
    bool has_grown = open.size != written();
    open_.pop();
    // It may hold itself, and have been written meanwhile.
    if (has_grown && TRY(find(tuple)) >= 0) {
      if (length > 3) {
        put(kPopMark);
      } else {
        for (uint64_t index = 0; index < length; ++index) put(kPop);
      }
      TRY(get(tuple));
      return true;
    }
    put(length <= 3 ? static_cast<uint8_t>(kTuple1 + length - 1) : static_cast<uint8_t>(kTuple));
    return memoize(tuple);
  }

  // Between two items: begins a batch, or ends one. False: there is an item to be written.
  bool ends_batch(Open& open, bool has_more, uint8_t code) {
    if (open.left < 0) {
      put(kMark);
      open.left = kBatch;
    }
    if (has_more && open.left > 0) {
      --open.left;
      return false;
    }
    put(code);
    return true;
  }

  Fallible<bool> step_in_list(Open& open) {
    auto* list = static_cast<List*>(open.object);
    bool has_more = open.next < list->length;
    if (open.is_single) {
      if (open.next != 0) put(kAppend);
    } else if (has_more || open.left >= 0) {
      if (ends_batch(open, has_more, kAppends)) {
        open.left = -1;
        return true;
      }
    }
    if (!has_more) {
      open_.pop();
      return true;
    }
    // Scalars in a row: each but the last one begins the next step, too.
    while (open.left > 0 && open.next + 1 < list->length && TRY(save_scalar(list->items[open.next]))) {
      ++open.next;
      --open.left;
    }
    return save(list->items[open.next++]);
  }

  // After a full batch comes another one, which may be empty.
  Fallible<bool> close_batch(Open& open) {
    bool was_full = open.left == 0;
    open.left = -1;
    if (!was_full) open_.pop();
    return true;
  }

  Fallible<bool> step_in_dict(Open& open) {
    auto* dict = static_cast<Dict*>(open.object);
    if (!open.value.is_empty()) {
      Value value = open.value;
      open.value = Value();
      return save(value);
    }
    if (dict->live_count != open.size) {
      return rt_.raise_text(TypeId::kRuntimeError, "dictionary changed size during iteration");
    }
    for (;;) {
      uint32_t position = open.next;
      DictEntry* entry = dict->table == nullptr ? nullptr : next_entry(dict->table, dict->entry_count, &position);
      if (open.is_single) {
        if (open.next != 0) put(kSetItem);
        if (entry == nullptr) {
          open_.pop();
          return true;
        }
      } else if (ends_batch(open, entry != nullptr, kSetItems)) {
        return close_batch(open);
      }
      open.next = position;
      open.key = entry->key;
      open.value = entry->value;
      bool is_text = has_kind(open.key, Kind::kStr);
      TRY(save(open.key));
      // Behind a text nothing has been opened: a scalar and the next pair need no step of their own.
      if (!is_text || !question_.is_empty() || !TRY(save_scalar(open.value))) return true;
      open.value = Value();
    }
  }

  Fallible<bool> step_in_set(Open& open) {
    auto* set = static_cast<Set*>(open.object);
    if (set->live_count != open.size) {
      return rt_.raise_text(TypeId::kRuntimeError, "Set changed size during iteration");
    }
    uint32_t position = open.next;
    DictEntry* entry = set->table == nullptr ? nullptr : next_entry(set->table, set->entry_count, &position);
    if (is_frozen(set) && entry == nullptr) {
      open_.pop();
      if (TRY(find(set)) >= 0) {
        put(kPopMark);
        TRY(get(set));
        return true;
      }
      put(kFrozenSet);
      return memoize(set);
    }
    if (!is_frozen(set) && ends_batch(open, entry != nullptr, kAddItems)) return close_batch(open);
    open.next = position;
    return save(entry->key);
  }

  // ---- instances

  // One of a class that has been written, with no say in how; Python begins with the first one.
  Fallible<bool> save_instance(Instance* instance) {
    if (TRY(get(instance))) return true;
    auto* cls = const_cast<Type*>(instance->type);
    bool is_plain = reducers_ != nullptr && cls->is_guest() && (cls == plain_class_ || TRY(is_plain_class(cls)));
    if (!is_plain || TRY(find(cls)) < 0) return ask(instance);
    Value state = TRY(state_as_object(static_cast<Vm&>(rt_), instance));
    if (state.is_none()) return ask(instance);
    TRY(get(cls));
    if (frame_size_ >= kFrameBytes) TRY(end_frame());
    put(kEmptyTuple);
    put(kNewObj);
    TRY(memoize(instance));
    if (state.is_empty()) return true;
    TRY(push(opened(instance, 0, 0)));
    if (frame_size_ >= kFrameBytes) TRY(end_frame());
    return TRY(get(state.object())) ? Fallible<bool>(true) : open(state.object());
  }

  Fallible<bool> is_plain_class(Type* cls) {
    if (!reduces_as_object(static_cast<Vm&>(rt_), cls) || !TRY(dict_find(rt_, reducers_, cls)).is_empty()) return false;
    plain_class_ = cls;
    return true;
  }

  // An object of a class that has a reducer in C++; Python begins with the first one.
  Fallible<bool> save_by_reducer(Value value) {
    Object* object = value.object();
    if (TRY(get(object))) return true;
    if (object->type != reduced_class_) TRY(look_for_reducer(const_cast<Type*>(object->type)));
    if (object->type != reduced_class_) return ask(value);
    Value reduction = TRY(reduction_by(static_cast<Vm&>(rt_), reducer_, value));
    if (reduction.is_empty()) return ask(value);
    const Value* parts = reduction.as<Tuple>()->items();
    bool has_pairs = reduction.as<Tuple>()->length == 5;
    if (has_pairs && !are_own_pairs(reduction.as<Tuple>(), object)) return ask(value);
    put_number_of(reduced_number_);
    if (!has_pairs) {
      TRY(push(opened(object, kReduces, 0)));
      return save(parts[1]);
    }
    TRY(save(parts[1]));
    put(kReduce);
    TRY(memoize(object));
    auto* dict = static_cast<Dict*>(object);
    return push(opened(object, 0, dict->live_count, dict->version));
  }

  // Of what is looked at here: a dict without a state that is made empty, and gets its own pairs.
  static bool are_own_pairs(const Tuple* reduction, const Object* object) {
    const Value* parts = reduction->items();
    if (object->kind != Kind::kDict || !parts[2].is_none() || !parts[3].is_none()) return false;
    if (!has_kind(parts[1], Kind::kTuple) || parts[1].as<Tuple>()->length != 0) return false;
    return has_kind(parts[4], Kind::kDictIterator) && parts[4].as<DictIterator>()->dict == object &&
           (parts[4].object()->flags & DictIterator::kItems) != 0;
  }

  Fallible<bool> look_for_reducer(Type* cls) {
    bool is_usual = reducers_ != nullptr && TRY(dict_find(rt_, reducers_, cls)).is_empty();
    const NativeFunction* reducer = is_usual ? native_reducer(static_cast<Vm&>(rt_), cls) : nullptr;
    int64_t number = reducer == nullptr ? -1 : TRY(find(cls));
    if (number < 0) return true;
    reduced_class_ = cls;
    reduced_number_ = number;
    reducer_ = reducer;
    return true;
  }

  // In batches, as an iterator gives them: a pair that is alone in its batch needs no mark.
  Fallible<bool> step_in_pairs(Open& open) {
    auto* dict = static_cast<Dict*>(open.object);
    if (!open.value.is_empty()) {
      Value value = open.value;
      open.value = Value();
      return save(value);
    }
    if (!open.ahead_key.is_empty()) {
      open.key = open.ahead_key;
      open.value = open.ahead_value;
      open.ahead_key = open.ahead_value = Value();
      --open.left;
      return save(open.key);
    }
    bool begins = open.left < 0;
    if (open.size != 0 && open.left != 0 && open.version != dict->version) {
      return rt_.raise_text(TypeId::kRuntimeError, "OrderedDict mutated during iteration");
    }
    uint32_t position = open.next;
    bool has_more = open.size != 0 && open.left != 0 && dict->table != nullptr;
    DictEntry* entry = has_more ? next_entry(dict->table, dict->entry_count, &position) : nullptr;
    if (entry == nullptr) {
      if (!begins) put(open.is_single ? kSetItem : kSetItems);
      bool was_full = open.left == 0;
      open.left = -1;
      if (!was_full) open_.pop();
      return true;
    }
    if (begins) {
      open.is_single = open.size == 1;
      if (!open.is_single) put(kMark);
      open.left = kBatch;
    }
    --open.left;
    --open.size;
    open.key = entry->key;
    open.value = entry->value;
    if (DictEntry* second = begins ? next_entry(dict->table, dict->entry_count, &position) : nullptr; second != nullptr) {
      --open.size;
      open.ahead_key = second->key;
      open.ahead_value = second->value;
    }
    open.next = position;
    return save(open.key);
  }

  // Behind the state of an object, or the arguments that make it.
  Fallible<bool> end_of_object(const Open& open) {
    Object* object = open.object;
    bool reduces = open.next == kReduces;
    open_.pop();
    put(reduces ? kReduce : kBuild);
    return reduces ? memoize(object) : Fallible<bool>(true);
  }

  // ---- places

  Outcome save_place() {
    TRY(rt_.charge(1 + open_.size() / 2));
    List* place = TRY_NEW(rt_, new_list(rt_, static_cast<uint32_t>(open_.size()) * kValuesOfOpen));
    for (size_t depth = 0; depth < open_.size(); ++depth) {
      const Open& open = open_[depth];
      auto or_none = [](Value value) { return value.is_empty() ? Value::none() : value; };
      int64_t flags = (open.is_single ? 1 : 0) + (open.value.is_empty() ? 0 : 2) + (open.ahead_key.is_empty() ? 0 : 4);
      Value values[kValuesOfOpen] = {open.object,
                                     or_none(open.key),
                                     or_none(open.value),
                                     Value::small_int(open.next),
                                     Value::small_int(open.size),
                                     Value::small_int(open.left),
                                     Value::small_int(flags),
                                     Value::small_int(static_cast<int64_t>(open.version)),
                                     or_none(open.ahead_key),
                                     or_none(open.ahead_value)};
      for (Value value : values) place->items[place->length++] = value;
    }
    return place;
  }

  Fallible<bool> load(const List* place) {
    constexpr uint32_t kVersion = 7;
    TRY(rt_.charge(1 + place->length / 16));
    for (uint32_t at = 0; at + kValuesOfOpen <= place->length; at += kValuesOfOpen) {
      const Value* values = place->items + at;
      bool is_container = (has_kind(values[0], Kind::kList) || has_kind(values[0], Kind::kTuple) ||
                           has_kind(values[0], Kind::kDict) || has_kind(values[0], Kind::kSet));
      bool fits = has_kind(values[0], Kind::kInstance) || has_kind(values[0], Kind::kTemporal) ||
                  (is_container && (!is_of_guest_class(values[0]) || has_kind(values[0], Kind::kDict)));
      for (uint32_t index = 3; index <= kVersion; ++index) {
        bool is_version = index == kVersion;
        fits = fits && values[index].is_small_int() && values[index].small_int() >= -1 &&
               (is_version || values[index].small_int() <= UINT32_MAX);
      }
      if (!fits) return rt_.raise_value_error("not a place of a pickler");
      int64_t flags = values[6].small_int();
      bool is_between = (flags & 2) != 0, is_ahead = (flags & 4) != 0;
      TRY(push({values[0].object(), values[1], is_between ? values[2] : Value(),
                static_cast<uint32_t>(values[3].small_int()), static_cast<uint32_t>(values[4].small_int()),
                static_cast<int32_t>(std::min<int64_t>(values[5].small_int(), kBatch)), (flags & 1) != 0,
                static_cast<uint64_t>(values[kVersion].small_int()), is_ahead ? values[8] : Value(),
                is_ahead ? values[9] : Value()}));
    }
    return true;
  }

  Runtime& rt_;
  Dict* known_;
  Dict* reducers_;
  const Type* plain_class_ = nullptr;  // the latest class that reduces as object does
  // The latest class with a reducer in C++, and as which it has been written.
  const Type* reduced_class_ = nullptr;
  const NativeFunction* reducer_ = nullptr;
  int64_t reduced_number_ = 0;
  int64_t first_number_ = 0;  // what the first one in memo_ has been written as
  bool writes_bytearrays_;
  List* pieces_;
  int64_t frame_at_;  // where among the pieces the header of the frame is to be
  PickleMemo memo_;
  WorkStack<Open, 16> open_;
  Value question_;
};

// (place or None, value, memo, protocol, pieces, frame, is_last): writes the value, or goes on at a place. The frame is a
// list: where its header is among the pieces, and its size so far. is_last: the memo is of no use afterwards. reducers:
// copyreg's table, or None if instances are not to be written here. Answers None, or (place, object) when that is to be
// written next, by Python; or the pickle, where nothing is left to do.
Outcome pickle_write(Runtime& rt, const Arguments& args) {
  auto *pieces = args[4].as<List>(), *frame = args[5].as<List>();
  bool fits = frame->length == 2 && frame->items[0].is_small_int() && frame->items[1].is_small_int() &&
              frame->items[0].small_int() >= 0 && frame->items[0].small_int() < pieces->length &&
              frame->items[1].small_int() >= 0;
  if (!fits) return rt.raise_value_error("not a frame");
  uint32_t count = pieces->length;
  int64_t frame_at = frame->items[0].small_int();
  Value header = pieces->items[frame_at];
  Dict* reducers = has_kind(args[7], Kind::kDict) ? args[7].as<Dict>() : nullptr;
  Pickler pickler(rt, args[2].as<Dict>(), reducers, args[3].small_int() >= 5, pieces, frame_at,
                  static_cast<uint64_t>(frame->items[1].small_int()));
  Fallible<bool> done = has_kind(args[0], Kind::kList) ? pickler.go_on(args[0].as<const List>()) : pickler.write(args[1]);
  Outcome answer = done.ok() ? pickler.finish(frame, args[6].is_true()) : Outcome(done.take_failure());
  // It will be called again, from the start, when memory ran out.
  if (!answer.ok()) {
    pieces->length = count;
    pieces->items[frame_at] = header;
  }
  return answer;
}

// (value, protocol): the pickle; or, where that is not plain data, what pickle_write() begins with, and its answer:
// (answer, pieces, frame, memo).
Outcome pickle_whole(Runtime& rt, const Arguments& args) {
  const char start[] = {static_cast<char>(kProtocol), static_cast<char>(args[1].small_int())};
  Value pieces[2] = {TRY(make_bytes(rt, {start, sizeof start})), TRY(make_bytes(rt, {}))};
  Value frame[2] = {Value::small_int(1), Value::small_int(0)};
  Value parts[4] = {Value::none(), TRY_NEW(rt, new_list_of(rt, pieces, 2)), TRY_NEW(rt, new_list_of(rt, frame, 2)),
                    TRY_NEW(rt, new_dict(rt))};
  Tuple* answer = TRY_NEW(rt, new_tuple_of(rt, parts, 4));
  Pickler pickler(rt, parts[3].as<Dict>(), nullptr, args[1].small_int() >= 5, parts[1].as<List>(), 1, 0);
  TRY(pickler.write(args[0]));
  Value left = TRY(pickler.finish(parts[2].as<List>(), true));
  if (has_kind(left, Kind::kBytes)) return left;
  answer->items()[0] = left;
  return answer;
}

constexpr MethodDef kRows[] = {
    {"_pickle_whole", "value, protocol, /", checked<pickle_whole, "any, small">, kAllocates,
     "The pickle of plain data, or what goes on with other data."},
    {"_pickle_write", "place, value, memo, protocol, pieces, frame, is_last, reducers, /",
     checked<pickle_write, "list|None, any, own_dict, small, list, list, any, any">, kMutates | kAllocates,
     "Writes plain data."},
};

}  // namespace

const std::span<const MethodDef> kPickleWriteIntrinsics = kRows;

}  // namespace sandboa::vm
