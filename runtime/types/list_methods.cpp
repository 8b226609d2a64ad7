// Methods of list.
#include <algorithm>
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/iterators.h"
#include "runtime/types/list_storage.h"
#include "runtime/types/simple_callable.h"

namespace sandboa::runtime {

namespace {

// Keys and comparisons that are evaluated in place find the list empty, as all that a sort calls does. Nothing collects
// meanwhile.
class DetachedItems {
 public:
  explicit DetachedItems(List* list) : list_(list), items_(list->items), length_(list->length), capacity_(list->capacity) {
    list->items = nullptr;
    list->length = list->capacity = 0;
  }
  ~DetachedItems() {
    list_->items = items_;
    list_->length = length_;
    list_->capacity = capacity_;
  }
  Value* items() const { return items_; }
  uint32_t length() const { return length_; }

 private:
  List* list_;
  Value* items_;
  uint32_t length_, capacity_;
};

}  // namespace

Outcome sort_list(Runtime& rt, List* list, const SimpleCallable* key, bool reverse) {
  DetachedItems detached(list);
  Value* items = detached.items();
  uint32_t length = detached.length();
  if (key == nullptr) return sort_values(rt, nullptr, items, length, reverse);
  constexpr uint32_t kFewItems = 16;
  Value few[kFewItems];
  Value* keys = length <= kFewItems ? few : TRY_NEW(rt, new_list(rt, length))->items;
  for (uint32_t index = 0; index < length; ++index) {
    TRY(rt.charge(1));
    keys[index] = TRY(key->call(rt, items[index]));
  }
  return sort_values(rt, keys, items, length, reverse);
}

namespace {

// An index argument as int64; OverflowError beyond. kNeedsGuest with the prelude version of the method in guest_call.
Fallible<int64_t> index_argument(Runtime& rt, Value value) {
  if (__builtin_expect(value.is_small_int(), 1)) return value.small_int();
  Value index = TRY(operations::to_index(rt, value, "'%s' object cannot be interpreted as an integer"));
  int64_t result = 0;
  if (int_fits_int64(index, &result)) return result;
  return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
}

Outcome list_constructor(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty()) return TRY_NEW(rt, new_list(rt, 0));
  Value generator = generator_behind(args[0]);
  if (!generator.is_empty()) return rt.needs_items(FeedKind::kList, generator, TRY_NEW(rt, new_list(rt, 0)));
  return list_from_iterable(rt, args[0]);
}

Outcome list_append_method(Runtime& rt, const Arguments& args) { return list_append(rt, args[0].as<List>(), args[1]); }

Outcome list_clear_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  list->length = 0;
  list_replace_storage(rt, list, nullptr);
  return Value::none();
}

Outcome list_copy_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  return list_get_slice(rt, list, {0, list->length, 1, list->length});
}

Outcome list_count_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  Fallible<int64_t> count = count_item(rt, list->items, list->length, args[1]);
  if (count.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kseq_count, {args[0], args[1]});
  return Value::small_int(TRY(count));
}

Outcome list_extend_method(Runtime& rt, const Arguments& args) { return list_extend_from(rt, args[0].as<List>(), args[1]); }

Outcome list_index_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  SearchRange range = TRY(search_range(rt, args, list->length));
  Fallible<int64_t> found = find_item(rt, list->items, range.start, range.stop, args[1]);
  if (found.signal() == Signal::kNeedsGuest) return search_with_guest(rt, PreludeFunction::kseq_index, args, range);
  int64_t index = TRY(found);
  if (index < 0) return rt.raise_value_error("list.index(x): x not in list");
  return Value::small_int(index);
}

Outcome list_insert_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  Fallible<int64_t> given = index_argument(rt, args[1]);
  if (given.signal() == Signal::kNeedsGuest)
    return rt.needs_guest(PreludeFunction::klist_insert, {args[0], args[1], args[2]});
  int64_t index = TRY(given);
  if (index < 0) index += list->length;
  index = std::clamp<int64_t>(index, 0, list->length);
  TRY(rt.charge((list->length - static_cast<uint64_t>(index)) / 16));
  TRY(list_make_room(rt, list, 1));
  Value* place = list->items + index;
  std::memmove(static_cast<void*>(place + 1), place, (list->length - static_cast<size_t>(index)) * sizeof(Value));
  *place = args[2];
  ++list->length;
  return Value::none();
}

Outcome list_pop_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  Fallible<int64_t> given = index_argument(rt, args[1]);
  if (given.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::klist_pop, {args[0], args[1]});
  int64_t index = TRY(given);
  if (list->length == 0) return rt.raise_text(TypeId::kIndexError, "pop from empty list");
  if (index < 0) index += list->length;
  if (index < 0 || index >= list->length) return rt.raise_text(TypeId::kIndexError, "pop index out of range");
  size_t tail = list->length - static_cast<size_t>(index) - 1;
  TRY(rt.charge(tail / 16));
  Value item = list->items[index];
  if (tail != 0) std::memmove(static_cast<void*>(list->items + index), list->items + index + 1, tail * sizeof(Value));
  --list->length;
  return item;
}

Outcome list_remove_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  Fallible<int64_t> found = find_item(rt, list->items, 0, list->length, args[1]);
  if (found.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::klist_remove, {args[0], args[1]});
  int64_t index = TRY(found);
  if (index < 0) return rt.raise_value_error("list.remove(x): x not in list");
  return list_delete_slice(rt, list, {index, index + 1, 1, 1});
}

Outcome list_reverse_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  TRY(rt.charge(list->length / 8));
  std::reverse(list->items, list->items + list->length);
  return Value::none();
}

Outcome list_sort_method(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  Fallible<bool> reverse = operations::truth(rt, args[2]);
  SimpleCallable key(rt, args[1]);
  bool asks_guest = !args[1].is_none() && !key.is_valid();
  Outcome result = !reverse.ok() ? Outcome(reverse.take_failure())
                   : asks_guest  ? Outcome(SignalFailure{Signal::kNeedsGuest})
                                 : sort_list(rt, list, args[1].is_none() ? nullptr : &key, reverse.value());
  if (result.signal() == Signal::kNeedsGuest)
    return rt.needs_guest(PreludeFunction::klist_sort, {args[0], args[1], args[2]});
  return result;
}

// list(...) of an object that is there: __init__ empties and fills it.
Outcome list_init(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  if (args[1].is_empty() || args[1] == args[0]) return list_clear_method(rt, args);
  Outcome items = list_from_iterable(rt, args[1]);
  if (items.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::klist_init, {args[0], args[1]});
  if (items.signal() == Signal::kRaise) TRY(list_clear_method(rt, args));
  auto* made = TRY(items).as<List>();
  std::swap(made->items, list->items);
  std::swap(made->length, list->length);
  std::swap(made->capacity, list->capacity);
  return Value::none();
}

constexpr MethodDef kListMethods[] = {
    {"__init__", "self, iterable=?, /", list_init, kMutates, "Fills a new object; the type says with what."},
    {"__new__", "iterable=?, /", list_constructor, kAllocates, "A row of values that can grow and change."},
    kLenMethod,
    kIterMethod,
    kGetItemMethod,
    kSetItemMethod,
    kDelItemMethod,
    kContainsMethod,
    kReversedMethod,
    kAddMethod,
    kMulMethod,
    kRMulMethod,
    kIAddMethod,
    kIMulMethod,
    kReprMethod,
    COMPARISON_METHODS,
    kNoHashMethod,
    kSizeofMethod,
    {"append", "self, object, /", list_append_method, kMutates, "Adds an item behind the last."},
    {"clear", "self, /", list_clear_method, kMutates, "Empties the list."},
    {"copy", "self, /", list_copy_method, kAllocates, "A new list with the same items."},
    {"count", "self, value, /", list_count_method, kNoEffects, "How many items equal value."},
    {"extend", "self, iterable, /", list_extend_method, kMutates, "Adds all items of an iterable behind the last."},
    {"index", "self, value, start=0, stop=?, /", list_index_method, kNoEffects,
     "Index of the first item that equals value; ValueError if there is none."},
    {"insert", "self, index, object, /", list_insert_method, kMutates, "Adds an item in front of the one at index."},
    {"pop", "self, index=-1, /", list_pop_method, kMutates, "Takes out the item at index, the last one by default."},
    {"remove", "self, value, /", list_remove_method, kMutates,
     "Takes out the first item that equals value; ValueError if there is none."},
    {"reverse", "self, /", list_reverse_method, kMutates, "Turns the order of the items round."},
    {"sort", "self, /, *, key=None, reverse=False", list_sort_method, kMutates,
     "Puts the items in order, smallest first; equal ones keep their order."},
};

// ---- intrinsics of the prelude's sort

// _list_detach(list): empties the list; answers a new list with what it held.
Outcome intrinsic_list_detach(Runtime& rt, const Arguments& args) {
  auto* list = args[0].as<List>();
  List* detached = TRY_NEW(rt, new_list(rt, 0));
  std::swap(detached->items, list->items);
  std::swap(detached->length, list->length);
  std::swap(detached->capacity, list->capacity);
  return detached;
}

// _list_attach(list, detached): undoes it; answers whether somebody had filled the list meanwhile.
Outcome intrinsic_list_attach(Runtime&, const Arguments& args) {
  auto *list = args[0].as<List>(), *detached = args[1].as<List>();
  bool modified = list->items != nullptr;
  std::swap(detached->items, list->items);
  std::swap(detached->length, list->length);
  std::swap(detached->capacity, list->capacity);
  return Value::boolean(modified);
}

// _list_sort_native(keys, items, reverse): sorts both by keys (items None: keys alone). False: comparing needs guest code.
Outcome intrinsic_list_sort_native(Runtime& rt, const Arguments& args) {
  auto* keys = args[0].as<List>();
  bool reverse = args[2].is_true();
  if (!args[1].is_none() && (args[1].as<List>()->length != keys->length || args[1] == args[0])) {
    return rt.raise_type_error("a key for each item expected");
  }
  Outcome result = args[1].is_none() ? sort_values(rt, nullptr, keys->items, keys->length, reverse)
                                     : sort_values(rt, keys->items, args[1].as<List>()->items, keys->length, reverse);
  if (result.signal() == Signal::kNeedsGuest) return Value::false_value();
  TRY(result);
  return Value::true_value();
}

// _list_permute(list, order): list[i] = old list[order[i]].
Outcome intrinsic_list_permute(Runtime& rt, const Arguments& args) {
  auto *list = args[0].as<List>(), *order = args[1].as<List>();
  TRY(rt.charge(1 + list->length / 4));
  for (uint32_t index = 0; index < list->length; ++index) {
    bool is_position = order != list && index < order->length && order->items[index].is_small_int() &&
                       static_cast<uint64_t>(order->items[index].small_int()) < list->length;
    if (!is_position) return rt.raise_type_error("a place for each item expected");
  }
  List* old = TRY_NEW(rt, new_list_of(rt, list->items, list->length));
  for (uint32_t index = 0; index < list->length; ++index) {
    auto position = static_cast<uint64_t>(order->items[index].small_int());
    list->items[index] = old->items[position];
  }
  return Value::none();
}

constexpr MethodDef kListIntrinsicMethods[] = {
    {"_list_detach", "list, /", checked<intrinsic_list_detach, "list">, kMutates, "Prelude only."},
    {"_list_attach", "list, detached, /", checked<intrinsic_list_attach, "list, list">, kMutates, "Prelude only."},
    {"_list_sort_native", "keys, items, reverse, /", checked<intrinsic_list_sort_native, "list, list|None, any">, kMutates,
     "Prelude only."},
    {"_list_permute", "list, order, /", checked<intrinsic_list_permute, "list, list">, kMutates, "Prelude only."},
};

}  // namespace

const TypeTable kListTable{TypeId::kList, kListMethods, {}, "A row of values that can grow and change."};
const std::span<const MethodDef> kListIntrinsics(kListIntrinsicMethods);

}  // namespace sandboa::runtime
