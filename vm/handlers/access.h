// Attributes and items.
#pragma once

#include "runtime/dict.h"
#include "runtime/operations/operations.h"
#include "vm/class_sites.h"
#include "vm/handlers/slow_paths.h"
#include "vm/handlers/state.h"
#include "vm/module_sites.h"

namespace sandboa::vm {

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadAttribute& op) {
  Value object = s[op.object];
  const Site& site = s.frame->code->sites[op.site];
  if (__builtin_expect(runtime::has_kind(object, runtime::Kind::kInstance), 1)) {
    auto* instance = object.as<runtime::Instance>();
    if (__builtin_expect(site.guard == instance->shape && site.epoch == s.vm.class_epoch, 1)) {
      if (__builtin_expect(site.offset >= 0, 1)) {
        Value value = instance->inline_slots()[site.offset];
        if (__builtin_expect(!value.is_empty(), 1)) return s.set(op.dst, value);  // empty: an unset slot
      } else if (site.offset == Site::kDataOnClass) {
        return s.set(op.dst, site.value);
      }
    }
  } else if (Value known = known_in_module(site, object); !known.is_empty()) {
    return s.set(op.dst, known);
  } else if (Value own = known_in_class(s.vm, site, object); !own.is_empty()) {
    return s.set(op.dst, own);
  }
  return s.slow(slow_load_attribute);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::StoreAttribute& op) {
  Value object = s[op.object];
  if (__builtin_expect(runtime::has_kind(object, runtime::Kind::kInstance), 1)) {
    auto* instance = object.as<runtime::Instance>();
    const Site& site = s.frame->code->sites[op.site];
    if (__builtin_expect(site.guard == instance->shape && site.epoch == s.vm.class_epoch && site.offset >= 0, 1)) {
      instance->inline_slots()[site.offset] = s[op.src];
      // A site that adds the attribute caches the shape after the transition.
      if (!site.value.is_empty()) instance->shape = site.value.as<runtime::Shape>();
      return Step::kNext;
    }
  }
  return s.slow(slow_store_attribute);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::CheckMethod& op) {
  Value object = s[op.object];
  const Site& site = s.frame->code->sites[op.site];
  bool is_guarded = site.guard == method_guard(object) || (object.is_object() && site.guard == class_guard(object.object()));
  if (__builtin_expect(is_guarded && site.epoch == s.vm.class_epoch, 1)) {
    bool is_there = site.offset < 0 || !object.as<runtime::Instance>()->inline_slots()[site.offset].is_empty();
    return is_there ? Step::kNext : s.slow(slow_check_method);
  }
  return known_in_module(site, object).is_empty() ? s.slow(slow_check_method) : Step::kNext;
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::DeleteAttribute&) { return s.slow(slow_delete_attribute); }

SANDBOA_ALWAYS_INLINE bool load_list_item(Value object, int64_t index, Value* out) {
  if (!runtime::is_exact_object(object, runtime::TypeId::kList)) return false;
  auto* list = object.as<runtime::List>();
  if (index < 0) index += list->length;
  if (static_cast<uint64_t>(index) >= list->length) return false;
  *out = list->items[index];
  return true;
}

SANDBOA_ALWAYS_INLINE bool load_tuple_item(Value object, int64_t index, Value* out) {
  if (!runtime::is_exact_object(object, runtime::TypeId::kTuple)) return false;
  auto* tuple = object.as<runtime::Tuple>();
  if (index < 0) index += static_cast<int64_t>(tuple->length);
  if (static_cast<uint64_t>(index) >= tuple->length) return false;
  *out = tuple->items()[index];
  return true;
}

// Dicts of derived classes too, as long as no other class says what an item is.
SANDBOA_ALWAYS_INLINE bool load_dict_item(State& s, Value object, Value key, Value* out) {
  if (!runtime::has_kind(object, runtime::Kind::kDict)) return false;
  if (runtime::has_guest_dunder(object, runtime::Dunder::kGetItem)) return false;
  const runtime::DictEntry* entry = runtime::dict_find_plain(s.vm, object.as<runtime::Dict>(), key).entry;
  if (entry == nullptr) return false;
  *out = entry->value;
  return true;
}

SANDBOA_ALWAYS_INLINE bool load_text_item(Value object, int64_t index, Value* out) {
  return object.is_object() && runtime::operations::try_get_item(object.object(), index, out);
}

// Items by any key of objects whose class asks no guest code; those of others, and what a class answers, by the slow path.
SANDBOA_ALWAYS_INLINE Step load_any_item(State& s, bytecode::Reg dst, Value object, Value key) {
  if (!object.is_object() || runtime::may_ask_guest(object) || object.object()->kind == runtime::Kind::kType) {
    return s.slow(slow_load_item);
  }
  runtime::Outcome item = runtime::operations::get_item_natively(s.vm, object, key);
  return __builtin_expect(item.ok(), 1) ? s.set(dst, item.value()) : s.failed(item, slow_load_item);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadItem& op) {
  Value object = s[op.object];
  Value key = s[op.key];
  Value item;
  if (key.is_small_int() && load_list_item(object, key.small_int(), &item)) return s.set(op.dst, item);
  if (load_dict_item(s, object, key, &item)) return s.set(op.dst, item);
  if (key.is_small_int() && load_tuple_item(object, key.small_int(), &item)) return s.set(op.dst, item);
  if (key.is_small_int() && load_text_item(object, key.small_int(), &s[op.dst])) return Step::kNext;
  return load_any_item(s, op.dst, object, key);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LoadItemImmediate& op) {
  Value object = s[op.object];
  int64_t index = op.key.value;
  Value item;
  if (load_list_item(object, index, &item) || load_tuple_item(object, index, &item)) return s.set(op.dst, item);
  if (load_dict_item(s, object, Value::small_int(index), &item)) return s.set(op.dst, item);
  if (load_text_item(object, index, &s[op.dst])) return Step::kNext;
  return s.slow(slow_load_item);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::StoreItem& op) {
  Value object = s[op.object];
  Value key = s[op.key];
  if (key.is_small_int() && runtime::is_exact_object(object, runtime::TypeId::kList)) {
    auto* list = object.as<runtime::List>();
    int64_t index = key.small_int();
    if (index < 0) index += list->length;
    if (static_cast<uint64_t>(index) < list->length) {
      list->items[index] = s[op.src];
      return Step::kNext;
    }
  } else if (runtime::has_kind(object, runtime::Kind::kDict) &&
             !runtime::has_guest_dunder(object, runtime::Dunder::kSetItem)) {
    if (runtime::dict_store_plain(s.vm, object.as<runtime::Dict>(), key, s[op.src])) return Step::kNext;
  } else if (key.is_small_int() && runtime::is_exact_object(object, runtime::TypeId::kByteArray)) {
    if (runtime::operations::try_set_item(object.object(), key.small_int(), s[op.src])) return Step::kNext;
  }
  return s.slow(slow_store_item);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::DeleteItem&) { return s.slow(slow_delete_item); }

}  // namespace sandboa::vm
