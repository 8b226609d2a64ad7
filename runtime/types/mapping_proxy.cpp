// mappingproxy: a read-only view of a mapping, such as the attributes of a class. Over a dict natively; over anything else
// the prelude asks the mapping.
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// The mapping if it is a plain dict, else null.
Dict* dict_of(Value self) {
  Value mapping = self.as<MappingProxy>()->mapping;
  return is_exactly(mapping, TypeId::kDict) ? mapping.as<Dict>() : nullptr;
}

Outcome ask_mapping(Runtime& rt, const Arguments& args, const char* method, uint32_t count) {
  Value name = TRY(make_str(rt, method));
  Tuple* rest = TRY_NEW(rt, new_tuple_of(rt, args.fixed + 1, count));
  return rt.needs_guest(PreludeFunction::kask_mapping, {args[0].as<MappingProxy>()->mapping, name, rest});
}

Outcome proxy_new(Runtime& rt, const Arguments& args) {
  Value mapping = args[0];
  bool is_mapping = has_kind(mapping, Kind::kDict) || has_kind(mapping, Kind::kMappingProxy) ||
                    has_guest_dunder(mapping, Dunder::kGetItem);
  if (!is_mapping) return rt.raise_type_error("mappingproxy() argument must be a mapping, not %s", type_name(mapping));
  auto* proxy = TRY_NEW(rt, rt.allocate<MappingProxy>(TypeId::kMappingProxy, Kind::kMappingProxy));
  // Views of views show the mapping at the bottom: looking through them takes no native recursion.
  proxy->mapping = has_kind(mapping, Kind::kMappingProxy) ? mapping.as<MappingProxy>()->mapping : mapping;
  return proxy;
}

Outcome proxy_get(Runtime& rt, const Arguments& args) {
  Dict* dict = dict_of(args[0]);
  if (dict == nullptr) return ask_mapping(rt, args, "get", 2);
  Outcome found = dict_find(rt, dict, args[1]);
  if (found.signal() == Signal::kNeedsGuest) return ask_mapping(rt, args, "get", 2);
  return TRY(found).is_empty() ? Outcome(args[2]) : found;
}
template <TypeId kView>
Outcome proxy_view(Runtime& rt, const Arguments& args) {
  constexpr const char* kMethod = kView == TypeId::kDictKeys ? "keys" : kView == TypeId::kDictValues ? "values" : "items";
  Dict* dict = dict_of(args[0]);
  if (dict == nullptr) return ask_mapping(rt, args, kMethod, 0);
  return TRY_NEW(rt, new_dict_view(rt, kView, dict));
}
Outcome proxy_copy(Runtime& rt, const Arguments& args) {
  Dict* dict = dict_of(args[0]);
  if (dict == nullptr) return ask_mapping(rt, args, "copy", 0);
  TRY(rt.charge(1 + dict->entry_count / 8));
  return TRY_NEW(rt, dict_copy(rt, dict));
}
Outcome proxy_len(Runtime& rt, const Arguments& args) {
  Dict* dict = dict_of(args[0]);
  return dict == nullptr ? ask_mapping(rt, args, "__len__", 0) : Outcome(Value::small_int(dict->live_count));
}
Outcome proxy_contains(Runtime& rt, const Arguments& args) {
  Dict* dict = dict_of(args[0]);
  if (dict == nullptr) return ask_mapping(rt, args, "__contains__", 1);
  return Value::boolean(TRY(operations::contains(rt, dict, args[1])));
}
Outcome proxy_reversed(Runtime& rt, const Arguments& args) {
  Dict* dict = dict_of(args[0]);
  if (dict == nullptr) return ask_mapping(rt, args, "__reversed__", 0);
  return new_dict_iterator(rt, TypeId::kDictReverseKeyIterator, dict, true);
}
Outcome proxy_or(Runtime& rt, const Arguments& args) {
  return operations::binary(rt, operations::BinaryOperator::kBitOr, args[0].as<MappingProxy>()->mapping,
                            has_kind(args[1], Kind::kMappingProxy) ? args[1].as<MappingProxy>()->mapping : args[1], false);
}

Outcome proxy_ror(Runtime& rt, const Arguments& args) {
  return operations::binary(rt, operations::BinaryOperator::kBitOr, args[1], args[0].as<MappingProxy>()->mapping, false);
}
Outcome proxy_in_place_or(Runtime& rt, const Arguments&) {
  return rt.raise_type_error("'|=' is not supported by mappingproxy; use '|' instead");
}
Outcome proxy_str(Runtime& rt, const Arguments& args) { return operations::str(rt, args[0].as<MappingProxy>()->mapping); }

constexpr MethodDef kProxyMethods[] = {
    {"__new__", "mapping", proxy_new, kNoEffects, "A read-only view of a mapping."},
    {"get", "self, key, default=None, /", proxy_get, kNoEffects, "The value for key, else default."},
    {"keys", "self, /", proxy_view<TypeId::kDictKeys>, kNoEffects, "A view of the keys."},
    {"values", "self, /", proxy_view<TypeId::kDictValues>, kNoEffects, "A view of the values."},
    {"items", "self, /", proxy_view<TypeId::kDictItems>, kNoEffects, "A view of the pairs of key and value."},
    {"copy", "self, /", proxy_copy, kAllocates, "A copy of the mapping."},
    {"__len__", "self, /", proxy_len, kNoEffects, "Return len(self)."},
    {"__contains__", "self, key, /", proxy_contains, kNoEffects, "Return bool(key in self)."},
    {"__reversed__", "self, /", proxy_reversed, kNoEffects, "Return a reverse iterator."},
    {"__or__", "self, value, /", proxy_or, kAllocates, "Return self|value."},
    {"__ror__", "self, value, /", proxy_ror, kAllocates, "Return value|self."},
    {"__ior__", "self, value, /", proxy_in_place_or, kNoEffects, "Return self|=value."},
    {"__str__", "self, /", proxy_str, kAllocates, "Return str(self)."},
    kReprMethod,
    kGetItemMethod,
    kIterMethod,
    COMPARISON_METHODS,
    kHashMethod,
};

}  // namespace

const TypeTable kMappingProxyTable{TypeId::kMappingProxy, kProxyMethods, {}, "A read-only view of a mapping."};

}  // namespace sandboa::runtime
