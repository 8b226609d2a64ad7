// list[int], int | str: making them, and the tables of their types. What they do is written in runtime/prelude/generics.py.
#include "runtime/checked_native.h"
#include "runtime/generics.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/reduce.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

GenericAlias* alias_of(Value self) { return self.as<GenericAlias>(); }

GenericAlias* new_alias(Runtime& rt, TypeId type, Value origin, Tuple* args, bool starred) {
  auto* alias = rt.allocate<GenericAlias>(type, Kind::kGenericAlias, 0, starred ? GenericAlias::kStarred : 0);
  if (alias == nullptr) return nullptr;
  alias->origin = origin;
  alias->args = args;
  alias->parameters = alias->name = Value();
  return alias;
}

Outcome new_union(Runtime& rt, Tuple* args) {
  auto* result = TRY_NEW(rt, rt.allocate<UnionType>(TypeId::kUnion, Kind::kUnion));
  result->args = args;
  result->parameters = Value();
  return result;
}

Outcome generic_alias_constructor(Runtime& rt, const Arguments& args) {
  Value items = args[1];
  if (!has_kind(items, Kind::kTuple)) items = TRY_NEW(rt, new_tuple_of(rt, &items, 1));
  return TRY_NEW(rt, new_alias(rt, TypeId::kGenericAlias, args[0], items.as<Tuple>(), false));
}

// Fields that CPython declares as members refuse assignment with a text of their own.
Outcome refuse_member(Runtime& rt, Value, Value) { return rt.raise_text(TypeId::kAttributeError, "readonly attribute"); }

Outcome get_origin(Runtime&, Value self) { return alias_of(self)->origin; }
Outcome get_args(Runtime&, Value self) { return alias_of(self)->args; }
Outcome get_parameters(Runtime& rt, Value self) {
  Value known = has_kind(self, Kind::kUnion) ? self.as<UnionType>()->parameters : alias_of(self)->parameters;
  return known.is_empty() ? Outcome(rt.needs_guest(PreludeFunction::kfind_parameters, {self})) : Outcome(known);
}
Outcome get_unpacked(Runtime&, Value self) { return Value::boolean((self.object()->flags & GenericAlias::kStarred) != 0); }
Outcome get_unpacked_args(Runtime&, Value self) {
  bool is_tuple = alias_of(self)->origin == Value(builtin_type(TypeId::kTuple));
  bool starred = (self.object()->flags & GenericAlias::kStarred) != 0;
  return starred && is_tuple ? Value(alias_of(self)->args) : Value::none();
}
// Unpack[tuple[int, str]] stands for the arguments of the tuple.
Outcome get_unpacked_form_args(Runtime&, Value self) {
  GenericAlias* alias = alias_of(self);
  if (alias->origin != unpack_form() || alias->args->length != 1) return Value::none();
  Value inner = alias->args->items()[0];
  bool is_tuple = has_kind(inner, Kind::kGenericAlias) && alias_of(inner)->origin == Value(builtin_type(TypeId::kTuple));
  return is_tuple ? Value(alias_of(inner)->args) : Value::none();
}
Outcome get_alias_name(Runtime&, Value self) {
  return alias_of(self)->name.is_empty() ? Value::none() : alias_of(self)->name;
}

Outcome get_union_args(Runtime&, Value self) { return self.as<UnionType>()->args; }
Outcome get_union_class(Runtime&, Value) { return builtin_type(TypeId::kUnion); }
Outcome get_union_name(Runtime& rt, Value) { return make_str(rt, "Union"); }
Outcome get_union_module(Runtime&, Value) { return builtin_module(builtin_type(TypeId::kUnion)); }

Outcome alias_instance_check(Runtime& rt, const Arguments&) {
  return rt.raise_type_error("isinstance() argument 2 cannot be a parameterized generic");
}
Outcome alias_subclass_check(Runtime& rt, const Arguments&) {
  return rt.raise_type_error("issubclass() argument 2 cannot be a parameterized generic");
}

constexpr MethodDef kGenericAliasMethods[] = {
    {"__new__", "origin, args, /", generic_alias_constructor, kNoEffects, "A class with type arguments."},
    {"__repr__", "self, /", ask_twin, kNoEffects, "Text as a programmer would write it.", PreludeFunction::kalias_repr},
    {"__eq__", "self, other, /", ask_twin, kNoEffects, "self == other", PreludeFunction::kalias_eq},
    {"__ne__", "self, other, /", ask_twin, kNoEffects, "self != other", PreludeFunction::kalias_ne},
    kLtMethod,
    kLeMethod,
    kGtMethod,
    kGeMethod,
    {"__instancecheck__", "self, instance, /", alias_instance_check, kNoEffects,
     "Raises TypeError: arguments are not checked."},
    {"__subclasscheck__", "self, subclass, /", alias_subclass_check, kNoEffects,
     "Raises TypeError: arguments are not checked."},
    {"__hash__", "self, /", ask_twin, kNoEffects, "The hash.", PreludeFunction::kalias_hash},
    {"__call__", "self, /, *args, **kwargs", ask_twin, kNoEffects, "Makes an instance of the class.",
     PreludeFunction::kalias_call},
    {"__getitem__", "self, key, /", ask_twin, kNoEffects, "Puts types in the place of type parameters.",
     PreludeFunction::kalias_getitem},
    {"__or__", "self, other, /", ask_twin, kNoEffects, "self | other", PreludeFunction::kstrict_or},
    {"__ror__", "self, other, /", ask_twin, kNoEffects, "other | self", PreludeFunction::kstrict_ror},
    {"__iter__", "self, /", ask_twin, kNoEffects, "Yields the starred alias.", PreludeFunction::kalias_iter},
    {"__mro_entries__", "self, bases, /", ask_twin, kNoEffects, "What stands for the alias among the bases of a class.",
     PreludeFunction::kalias_mro_entries},
    reduce_method(PreludeFunction::kalias_reduce),
};
constexpr AttributeDef kGenericAliasAttributes[] = {
    {"__origin__", get_origin, refuse_member, "the class"},
    {"__args__", get_args, refuse_member, "the type arguments"},
    {"__parameters__", get_parameters, nullptr, "the type parameters among the arguments"},
    {"__unpacked__", get_unpacked, refuse_member, "whether the alias is starred"},
    {"__typing_unpacked_tuple_args__", get_unpacked_args, nullptr, "the arguments of a starred tuple"},
};

Outcome typing_alias_constructor(Runtime& rt, const Arguments& args) {
  Value items = args[1];
  if (!has_kind(items, Kind::kTuple)) items = TRY_NEW(rt, new_tuple_of(rt, &items, 1));
  GenericAlias* alias = TRY_NEW(rt, new_alias(rt, TypeId::kTypingAlias, args[0], items.as<Tuple>(), false));
  if (!args[2].is_none()) alias->name = args[2];
  return alias;
}

constexpr MethodDef kTypingAliasMethods[] = {
    {"__new__", "origin, args, *, name=None", typing_alias_constructor, kNoEffects, "A form of typing with type arguments."},
    {"__repr__", "self, /", ask_twin, kNoEffects, "Text as a programmer would write it.",
     PreludeFunction::ktyping_alias_repr},
    {"__eq__", "self, other, /", ask_twin, kNoEffects, "self == other", PreludeFunction::kalias_eq},
    {"__hash__", "self, /", ask_twin, kNoEffects, "The hash.", PreludeFunction::kalias_hash},
    {"__call__", "self, /, *args, **kwargs", ask_twin, kNoEffects, "Makes an instance of the class.",
     PreludeFunction::kalias_call},
    {"__getitem__", "self, key, /", ask_twin, kNoEffects, "Puts types in the place of type parameters.",
     PreludeFunction::ktyping_alias_getitem},
    {"__or__", "self, other, /", ask_twin, kNoEffects, "self | other", PreludeFunction::klenient_or},
    {"__ror__", "self, other, /", ask_twin, kNoEffects, "other | self", PreludeFunction::klenient_ror},
    {"__iter__", "self, /", ask_twin, kNoEffects, "Yields the unpacked alias.", PreludeFunction::kiterate_unpacked},
    {"__mro_entries__", "self, bases, /", ask_twin, kNoEffects, "What stands for the alias among the bases of a class.",
     PreludeFunction::ktyping_alias_mro_entries},
    reduce_method(PreludeFunction::ktyping_alias_reduce),
};
constexpr AttributeDef kTypingAliasAttributes[] = {
    {"__origin__", get_origin, nullptr, "the class"},
    {"__args__", get_args, nullptr, "the type arguments"},
    {"__parameters__", get_parameters, nullptr, "the type parameters among the arguments"},
    {"_name", get_alias_name, nullptr, "name in typing, if it has one"},
    {"__typing_unpacked_tuple_args__", get_unpacked_form_args, nullptr, "the arguments of an unpacked tuple"},
};

constexpr MethodDef kUnionMethods[] = {
    {"__repr__", "self, /", ask_twin, kNoEffects, "Text as a programmer would write it.", PreludeFunction::kunion_repr},
    {"__eq__", "self, other, /", ask_twin, kNoEffects, "self == other", PreludeFunction::kunion_eq},
    {"__ne__", "self, other, /", ask_twin, kNoEffects, "self != other", PreludeFunction::kunion_ne},
    kLtMethod,
    kLeMethod,
    kGtMethod,
    kGeMethod,
    {"__hash__", "self, /", ask_twin, kNoEffects, "The hash.", PreludeFunction::kunion_hash},
    {"__getitem__", "self, key, /", ask_twin, kNoEffects, "Puts types in the place of type parameters.",
     PreludeFunction::kunion_getitem},
    {"__or__", "self, other, /", ask_twin, kNoEffects, "self | other", PreludeFunction::klenient_or},
    {"__ror__", "self, other, /", ask_twin, kNoEffects, "other | self", PreludeFunction::klenient_ror},
    {"__mro_entries__", "self, bases, /", ask_twin, kNoEffects, "A union cannot be a base.",
     PreludeFunction::kunion_mro_entries},
    {"__class_getitem__", "cls, key, /", ask_twin, kNoEffects, "@class Union[X, Y] is X | Y.",
     PreludeFunction::kunion_class_getitem},
};
constexpr AttributeDef kUnionAttributes[] = {
    {"__args__", get_union_args, refuse_member, "the types"},
    {"__parameters__", get_parameters, nullptr, "the type parameters among the types"},
    {"__origin__", get_union_class, nullptr, "typing.Union"},
    {"__name__", get_union_name, nullptr, "the name of the class"},
    {"__qualname__", get_union_name, nullptr, "the name of the class"},
    {"__module__", get_union_module, nullptr, "the module of the class"},
};

constexpr MethodDef kSpecialFormMethods[] = {
    {"__repr__", "self, /", ask_twin, kNoEffects, "Text as a programmer would write it.",
     PreludeFunction::kspecial_form_repr},
    {"__getitem__", "self, key, /", ask_twin, kNoEffects, "The form with an argument.",
     PreludeFunction::kspecial_form_getitem},
    reduce_method(PreludeFunction::ksingleton_reduce),
};

constexpr MethodDef kGenericMethods[] = {
    {"__class_getitem__", "cls, params, /", ask_twin, kNoEffects, "@class The class with type arguments.",
     PreludeFunction::kgeneric_class_getitem},
    {"__init_subclass__", "cls, /, **kwargs", ask_twin, kNoEffects, "@class Collects the type parameters of a class.",
     PreludeFunction::kgeneric_init_subclass},
};

// ---- for runtime/prelude/generics.py

// _make_alias(origin, args, starred)
Outcome intrinsic_make_alias(Runtime& rt, const Arguments& args) {
  return TRY_NEW(rt, new_alias(rt, TypeId::kGenericAlias, args[0], args[1].as<Tuple>(), args[2].is_true()));
}
// _alias_iterator(items): what iter() of an alias answers, over a tuple.
Outcome intrinsic_alias_iterator(Runtime& rt, const Arguments& args) {
  return new_sequence_iterator(rt, TypeId::kGenericAliasIterator, args[0], 0, false);
}
// _make_typing_alias(origin, args, name)
Outcome intrinsic_make_typing_alias(Runtime& rt, const Arguments& args) {
  GenericAlias* alias = TRY_NEW(rt, new_alias(rt, TypeId::kTypingAlias, args[0], args[1].as<Tuple>(), false));
  if (!args[2].is_none()) alias->name = args[2];
  return alias;
}
Outcome intrinsic_make_union(Runtime& rt, const Arguments& args) { return new_union(rt, args[0].as<Tuple>()); }
Outcome intrinsic_set_parameters(Runtime&, const Arguments& args) {
  (has_kind(args[0], Kind::kUnion) ? args[0].as<UnionType>()->parameters : alias_of(args[0])->parameters) = args[1];
  return args[1];
}

constexpr MethodDef kIntrinsicRows[] = {
    {"_alias_iterator", "items, /", checked<intrinsic_alias_iterator, "tuple">, kNoEffects, "Prelude only."},
    {"_make_alias", "origin, args, starred, /", checked<intrinsic_make_alias, "any, tuple, any">, kNoEffects,
     "Prelude only."},
    {"_make_typing_alias", "origin, args, name, /", checked<intrinsic_make_typing_alias, "any, tuple, str|None">, kNoEffects,
     "Prelude only."},
    {"_make_union", "args, /", checked<intrinsic_make_union, "tuple">, kNoEffects, "Prelude only."},
    {"_set_parameters", "alias, parameters, /", checked<intrinsic_set_parameters, "alias, tuple">, kMutates,
     "Prelude only."},
};

bool can_join(Value value) { return value.is_none() || has_kind(value, Kind::kType); }
Value as_type(Value value) { return value.is_none() ? Value(builtin_type(TypeId::kNoneType)) : value; }

}  // namespace

Outcome union_of(Runtime& rt, Value lhs, Value rhs) {
  if (!can_join(lhs) || !can_join(rhs) || (lhs.is_none() && rhs.is_none())) return Value::not_implemented();
  Value parts[2] = {as_type(lhs), as_type(rhs)};
  if (parts[0] == parts[1]) return parts[0];
  if (has_guest_dunder(parts[0], Dunder::kEq) || has_guest_dunder(parts[1], Dunder::kEq)) {
    return rt.needs_guest(PreludeFunction::kstrict_or, {lhs, rhs});
  }
  return new_union(rt, TRY_NEW(rt, new_tuple_of(rt, parts, 2)));
}

bool is_generic_builtin(TypeId id) {
  switch (id) {
    case TypeId::kMemoryView:
    case TypeId::kList:
    case TypeId::kTuple:
    case TypeId::kDict:
    case TypeId::kSet:
    case TypeId::kFrozenSet:
    case TypeId::kType:
    case TypeId::kEnumerate:
    case TypeId::kChain:
    case TypeId::kStaticMethod:
    case TypeId::kClassMethod:
    case TypeId::kGenerator:
    case TypeId::kCoroutine:
    case TypeId::kAsyncGenerator:
    case TypeId::kMappingProxy:
    case TypeId::kBaseExceptionGroup:
    case TypeId::kExceptionGroup:
    case TypeId::kTemplate:
    case TypeId::kInterpolation:
    case TypeId::kPattern:
    case TypeId::kMatch:
      return true;
    default:
      return false;
  }
}

Outcome subscript_builtin_class(Runtime& rt, const Type* origin, Value key) {
  bool is_metaclass = origin->id == TypeId::kType && origin != builtin_type(TypeId::kType);
  if (is_metaclass || !is_generic_builtin(origin->id)) return Value();
  Value args = key;
  if (!has_kind(key, Kind::kTuple)) args = TRY_NEW(rt, new_tuple_of(rt, &key, 1));
  return TRY_NEW(rt, new_alias(rt, TypeId::kGenericAlias, origin, args.as<Tuple>(), false));
}

Outcome builtin_class_getitem(Runtime& rt, const Arguments& args) {
  return subscript_builtin_class(rt, args[0].as<Type>(), args[1]);
}

constexpr TypeTable kGenericAliasTable{TypeId::kGenericAlias, kGenericAliasMethods, kGenericAliasAttributes,
                                       "A class with type arguments.", true};
constexpr TypeTable kTypingAliasTable{TypeId::kTypingAlias, kTypingAliasMethods, kTypingAliasAttributes, nullptr, true};
constexpr TypeTable kUnionTable{TypeId::kUnion, kUnionMethods, kUnionAttributes, "A union of types, as in `int | str`.",
                                true};
constexpr TypeTable kSpecialFormTable{TypeId::kSpecialForm, kSpecialFormMethods, {}, nullptr, true};
constexpr TypeTable kGenericTable{TypeId::kGeneric, kGenericMethods, {}, "The base of generic classes.", true};
constexpr std::span<const MethodDef> kGenericIntrinsics = kIntrinsicRows;

}  // namespace sandboa::runtime
