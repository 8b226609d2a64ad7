// Objects of operator.itemgetter, for natives that call functions with one argument.
#pragma once

#include "runtime/dict.h"
#include "runtime/native.h"

namespace sandboa::runtime {

// The key of a getter of one item, if this __call__ of the object is that of operator.itemgetter. Empty: it is something
// else.
Value only_key_of_getter(const NativeFunction* method, Value object);

// An item of a list or tuple by a number that fits, or of a dict by a plain key; else empty.
SANDBOA_ALWAYS_INLINE Value item_at_hand(Runtime& rt, Value object, Value key) {
  if (is_exact_object(object, TypeId::kDict)) {
    const DictEntry* entry = dict_find_plain(rt, object.as<Dict>(), key).entry;
    return entry == nullptr ? Value() : entry->value;
  }
  if (!object.is_object() || !key.is_small_int()) return {};
  const Value* items;
  uint64_t length;
  if (object.object()->kind == Kind::kTuple) {
    items = object.as<Tuple>()->items();
    length = object.as<Tuple>()->length;
  } else if (object.object()->kind == Kind::kList) {
    items = object.as<List>()->items;
    length = object.as<List>()->length;
  } else {
    return {};
  }
  if (object.object()->type->guest_dunders.has(Dunder::kGetItem)) return {};
  uint64_t index = static_cast<uint64_t>(key.small_int()) + (key.small_int() < 0 ? length : 0);
  return index < length ? items[index] : Value();
}

}  // namespace sandboa::runtime
