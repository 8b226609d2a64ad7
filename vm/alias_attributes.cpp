#include "vm/alias_attributes.h"

#include <algorithm>
#include <iterator>

#include "runtime/generics.h"
#include "runtime/registry.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"

namespace sandboa::vm {

using runtime::GenericAlias;
using runtime::Kind;
using runtime::Outcome;
using runtime::Str;
using runtime::TypeId;
using runtime::Value;

namespace {

template <size_t kCount>
bool is_one_of(const Str* name, const char* const (&names)[kCount]) {
  return std::any_of(std::begin(names), std::end(names),
                     [&](const char* each) { return runtime::str_equals_ascii(name, each); });
}

bool is_dunder(const Str* name) {
  if (!name->is_ascii() || name->length < 4) return false;
  const uint8_t* text = name->data1();
  uint64_t end = name->length;
  return text[0] == '_' && text[1] == '_' && text[end - 1] == '_' && text[end - 2] == '_';
}

bool is_typing_alias(Value alias) { return alias.object()->type->id == TypeId::kTypingAlias; }

// An attribute of the alias itself.
Outcome find_own(Vm& vm, Value alias, Str* name) {
  Value found = runtime::find_in_builtin_type(alias.object()->type, name);
  if (runtime::has_kind(found, Kind::kGetSet)) return found.as<runtime::GetSet>()->def->get(vm, alias);
  if (runtime::has_kind(found, Kind::kNativeFunction)) return bind_method(vm, found, alias);
  return found;
}

Outcome load_from_class(Vm& vm, Value alias, Str* name) {
  return load_attribute(vm, alias.as<GenericAlias>()->origin, name);
}

}  // namespace

Outcome find_on_alias(Vm& vm, Value alias, Str* name) {
  static const char* const kOwn[] = {"__class__",      "__origin__",      "__args__",   "__unpacked__",
                                     "__parameters__", "__mro_entries__", "__bases__",  "__typing_unpacked_tuple_args__",
                                     "__copy__",       "__deepcopy__",    "__reduce__", "__reduce_ex__"};
  static const char* const kNames[] = {"__name__", "__qualname__", "__module__"};
  if (!is_typing_alias(alias)) return is_one_of(name, kOwn) ? find_own(vm, alias, name) : load_from_class(vm, alias, name);
  if (is_one_of(name, kNames)) {
    Value own_name = alias.as<GenericAlias>()->name;
    if (own_name.is_empty()) return load_from_class(vm, alias, name);
    return runtime::str_equals_ascii(name, "__module__") ? Value(runtime::builtin_module(alias.object()->type)) : own_name;
  }
  Value found = TRY(find_own(vm, alias, name));
  if (!found.is_empty() || is_dunder(name)) return found;
  return load_from_class(vm, alias, name);
}

bool forwards_stores(Value alias, const Str* name) { return is_typing_alias(alias) && !is_dunder(name); }

}  // namespace sandboa::vm
