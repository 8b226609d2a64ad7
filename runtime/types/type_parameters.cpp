// TypeVar, ParamSpec, TypeVarTuple, the objects of `type` statements. What they do is written in
// runtime/prelude/type_parameters.py; here are their fields, which are computed when they are first asked for.
#include "runtime/checked_native.h"
#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/reduce.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

TypeParameter* parameter_of(Value self) { return self.as<TypeParameter>(); }
TypeAlias* alias_of(Value self) { return self.as<TypeAlias>(); }

// Numbers that the prelude uses too.
enum Field { kBound, kConstraints, kDefault };

Value* value_field(TypeParameter* parameter, Field field) {
  return field == kBound ? &parameter->bound : field == kConstraints ? &parameter->constraints : &parameter->default_value;
}
Value evaluator(const TypeParameter* parameter, Field field) {
  return field == kBound         ? parameter->evaluate_bound
         : field == kConstraints ? parameter->evaluate_constraints
                                 : parameter->evaluate_default;
}

Outcome refuse_member(Runtime& rt, Value, Value) { return rt.raise_text(TypeId::kAttributeError, "readonly attribute"); }

Outcome get_name(Runtime&, Value self) { return parameter_of(self)->name; }
Outcome get_field(Runtime& rt, Value self, Field field, Value absent) {
  TypeParameter* parameter = parameter_of(self);
  Value known = *value_field(parameter, field);
  if (!known.is_empty()) return known;
  Value function = evaluator(parameter, field);
  if (function.is_empty()) return absent;
  return rt.needs_guest(PreludeFunction::kevaluate_field, {self, Value::small_int(field), function});
}
Outcome get_bound(Runtime& rt, Value self) { return get_field(rt, self, kBound, Value::none()); }
Outcome get_constraints(Runtime& rt, Value self) { return get_field(rt, self, kConstraints, empty_tuple()); }
Outcome get_default(Runtime& rt, Value self) { return get_field(rt, self, kDefault, no_default()); }

// Given values have no function behind them: one that answers the value is made when asked for.
Outcome get_evaluator(Runtime& rt, Value self, Field field) {
  Value function = evaluator(parameter_of(self), field);
  if (!function.is_empty()) return function;
  Value known = *value_field(parameter_of(self), field);
  if (known.is_empty()) return Value::none();
  return rt.needs_guest(PreludeFunction::kconstant_evaluator, {known});
}
Outcome get_bound_evaluator(Runtime& rt, Value self) { return get_evaluator(rt, self, kBound); }
Outcome get_constraints_evaluator(Runtime& rt, Value self) { return get_evaluator(rt, self, kConstraints); }
Outcome get_default_evaluator(Runtime& rt, Value self) { return get_evaluator(rt, self, kDefault); }

template <uint16_t flag>
Outcome get_flag(Runtime&, Value self) {
  return Value::boolean((self.object()->flags & flag) != 0);
}
Outcome has_default(Runtime&, const Arguments& args) {
  const TypeParameter* parameter = parameter_of(args[0]);
  return Value::boolean(!parameter->default_value.is_empty() || !parameter->evaluate_default.is_empty());
}
Outcome get_module(Runtime& rt, Value self) {
  Dict* attributes = parameter_of(self)->attributes;
  Value own = attributes == nullptr ? Value() : dict_find_str(rt, attributes, dunder_name(Dunder::kModule));
  return own.is_empty() ? Value(builtin_module(self.object()->type)) : own;
}
Outcome set_module(Runtime& rt, Value self, Value value) {
  Dict*& attributes = parameter_of(self)->attributes;
  if (attributes == nullptr) attributes = TRY_NEW(rt, new_dict(rt));
  return dict_set(rt, attributes, dunder_name(Dunder::kModule), value);
}
Outcome make_part(Runtime& rt, Value origin, TypeId type) {
  auto* part = TRY_NEW(rt, rt.allocate<ParamSpecPart>(type, Kind::kParamSpecPart));
  part->origin = origin;
  return part;
}
template <TypeId type>
Outcome part_constructor(Runtime& rt, const Arguments& args) {
  return make_part(rt, args[0], type);
}
Outcome get_args_part(Runtime& rt, Value self) { return make_part(rt, self, TypeId::kParamSpecArgs); }
Outcome get_kwargs_part(Runtime& rt, Value self) { return make_part(rt, self, TypeId::kParamSpecKwargs); }
Outcome get_part_origin(Runtime&, Value self) { return self.as<ParamSpecPart>()->origin; }

Outcome check_name(Runtime& rt, Value name, const char* function) {
  if (has_kind(name, Kind::kStr)) return name;
  return rt.raise_type_error("%s() argument 'name' must be str, not %s", function, type_name(name));
}
Outcome type_var_constructor(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[0], "typevar"));
  return SignalFailure{Signal::kNeedsGuest};
}
Outcome param_spec_constructor(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[0], "paramspec"));
  return SignalFailure{Signal::kNeedsGuest};
}
Outcome type_var_tuple_constructor(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[0], "typevartuple"));
  return SignalFailure{Signal::kNeedsGuest};
}
Outcome type_alias_constructor(Runtime& rt, const Arguments& args) {
  TRY(check_name(rt, args[0], "typealias"));
  return SignalFailure{Signal::kNeedsGuest};
}

Outcome get_alias_name(Runtime&, Value self) { return alias_of(self)->name; }
Outcome get_alias_type_params(Runtime&, Value self) { return alias_of(self)->type_params; }
Outcome get_alias_parameters(Runtime& rt, Value self) {
  return rt.needs_guest(PreludeFunction::ktype_alias_parameters, {self});
}
Outcome get_alias_module(Runtime&, Value self) { return alias_of(self)->module; }
Outcome get_alias_value(Runtime& rt, Value self) {
  TypeAlias* alias = alias_of(self);
  if (!alias->value.is_empty()) return alias->value;
  return rt.needs_guest(PreludeFunction::kevaluate_field, {self, Value::small_int(kBound), alias->evaluate_value});
}
Outcome get_alias_evaluator(Runtime& rt, Value self) {
  TypeAlias* alias = alias_of(self);
  if (!alias->evaluate_value.is_empty()) return alias->evaluate_value;
  return rt.needs_guest(PreludeFunction::kconstant_evaluator, {alias->value});
}

constexpr MethodDef kTypeVarMethods[] = {
    {"__new__", "name, *constraints, bound=None, default=?, covariant=False, contravariant=False, infer_variance=False",
     type_var_constructor, kNoEffects, "A type variable.", PreludeFunction::ktype_var_new},
    {"__repr__", "self, /", ask_twin, kNoEffects, "The name, with the variance before it.",
     PreludeFunction::ktype_parameter_repr},
    {"__or__", "self, other, /", ask_twin, kNoEffects, "self | other", PreludeFunction::klenient_or},
    {"__ror__", "self, other, /", ask_twin, kNoEffects, "other | self", PreludeFunction::klenient_ror},
    {"__mro_entries__", "self, bases, /", ask_twin, kNoEffects, "A type variable cannot be a base.",
     PreludeFunction::ktype_parameter_mro_entries},
    {"has_default", "self, /", has_default, kNoEffects, "Whether there is a default."},
    {"__typing_subst__", "self, arg, /", ask_twin, kNoEffects, "What stands for the variable.",
     PreludeFunction::ktype_var_subst},
    {"__typing_prepare_subst__", "self, alias, args, /", ask_twin, kNoEffects, "Adds the default to the arguments.",
     PreludeFunction::ktype_var_prepare_subst},
    reduce_method(PreludeFunction::kname_reduce),
};
constexpr AttributeDef kTypeVarAttributes[] = {
    {"__name__", get_name, refuse_member, "the name"},
    {"__bound__", get_bound, nullptr, "the upper bound, or None"},
    {"__constraints__", get_constraints, nullptr, "the types it is one of, or ()"},
    {"__default__", get_default, nullptr, "the default, or NoDefault"},
    {"__covariant__", get_flag<TypeParameter::kCovariant>, refuse_member, "whether it is covariant"},
    {"__contravariant__", get_flag<TypeParameter::kContravariant>, refuse_member, "whether it is contravariant"},
    {"__infer_variance__", get_flag<TypeParameter::kInferVariance>, refuse_member, "whether its variance is inferred"},
    {"__module__", get_module, set_module, "the module it was made in"},
    {"evaluate_bound", get_bound_evaluator, nullptr, "the function that computes the bound, or None"},
    {"evaluate_constraints", get_constraints_evaluator, nullptr, "the function that computes the constraints, or None"},
    {"evaluate_default", get_default_evaluator, nullptr, "the function that computes the default, or None"},
};

constexpr MethodDef kParamSpecMethods[] = {
    {"__new__", "name, *, bound=None, default=?, covariant=False, contravariant=False, infer_variance=False",
     param_spec_constructor, kNoEffects, "A variable for the parameters of a function.", PreludeFunction::kparam_spec_new},
    {"__repr__", "self, /", ask_twin, kNoEffects, "The name, with the variance before it.",
     PreludeFunction::ktype_parameter_repr},
    {"__or__", "self, other, /", ask_twin, kNoEffects, "self | other", PreludeFunction::klenient_or},
    {"__ror__", "self, other, /", ask_twin, kNoEffects, "other | self", PreludeFunction::klenient_ror},
    {"__mro_entries__", "self, bases, /", ask_twin, kNoEffects, "A type variable cannot be a base.",
     PreludeFunction::ktype_parameter_mro_entries},
    {"has_default", "self, /", has_default, kNoEffects, "Whether there is a default."},
    {"__typing_subst__", "self, arg, /", ask_twin, kNoEffects, "What stands for the variable.",
     PreludeFunction::kparam_spec_subst},
    {"__typing_prepare_subst__", "self, alias, args, /", ask_twin, kNoEffects, "Groups arguments, adds the default.",
     PreludeFunction::kparam_spec_prepare_subst},
    reduce_method(PreludeFunction::kname_reduce),
};
constexpr AttributeDef kParamSpecAttributes[] = {
    {"__name__", get_name, refuse_member, "the name"},
    {"__bound__", get_bound, refuse_member, "the upper bound, or None"},
    {"__default__", get_default, nullptr, "the default, or NoDefault"},
    {"__covariant__", get_flag<TypeParameter::kCovariant>, refuse_member, "whether it is covariant"},
    {"__contravariant__", get_flag<TypeParameter::kContravariant>, refuse_member, "whether it is contravariant"},
    {"__infer_variance__", get_flag<TypeParameter::kInferVariance>, refuse_member, "whether its variance is inferred"},
    {"__module__", get_module, set_module, "the module it was made in"},
    {"args", get_args_part, nullptr, "the type of *args"},
    {"kwargs", get_kwargs_part, nullptr, "the type of **kwargs"},
    {"evaluate_default", get_default_evaluator, nullptr, "the function that computes the default, or None"},
};

constexpr MethodDef kTypeVarTupleMethods[] = {
    {"__new__", "name, *, default=?", type_var_tuple_constructor, kNoEffects, "A variable for any number of types.",
     PreludeFunction::ktype_var_tuple_new},
    {"__repr__", "self, /", ask_twin, kNoEffects, "The name.", PreludeFunction::ktype_var_tuple_repr},
    {"__iter__", "self, /", ask_twin, kNoEffects, "Yields Unpack[self].", PreludeFunction::kiterate_unpacked},
    {"__mro_entries__", "self, bases, /", ask_twin, kNoEffects, "A type variable cannot be a base.",
     PreludeFunction::ktype_parameter_mro_entries},
    {"has_default", "self, /", has_default, kNoEffects, "Whether there is a default."},
    {"__typing_subst__", "self, arg, /", ask_twin, kNoEffects, "What stands for the variable.",
     PreludeFunction::ktype_var_tuple_subst},
    {"__typing_prepare_subst__", "self, alias, args, /", ask_twin, kNoEffects, "Groups the arguments that it takes.",
     PreludeFunction::ktype_var_tuple_prepare_subst},
    reduce_method(PreludeFunction::kname_reduce),
};
constexpr AttributeDef kTypeVarTupleAttributes[] = {
    {"__name__", get_name, refuse_member, "the name"},
    {"__default__", get_default, nullptr, "the default, or NoDefault"},
    {"__module__", get_module, set_module, "the module it was made in"},
    {"evaluate_default", get_default_evaluator, nullptr, "the function that computes the default, or None"},
};

template <TypeId type>
constexpr MethodDef kPartMethods[] = {
    {"__new__", "origin", part_constructor<type>, kNoEffects, "A part of a ParamSpec."},
    {"__repr__", "self, /", ask_twin, kNoEffects, "P.args or P.kwargs.", PreludeFunction::kparam_spec_part_repr},
    {"__eq__", "self, other, /", ask_twin, kNoEffects, "self == other", PreludeFunction::kparam_spec_part_eq},
    {"__mro_entries__", "self, bases, /", ask_twin, kNoEffects, "A part of a ParamSpec cannot be a base.",
     PreludeFunction::ktype_parameter_mro_entries},
};
constexpr AttributeDef kPartAttributes[] = {{"__origin__", get_part_origin, refuse_member, "the ParamSpec"}};

constexpr MethodDef kTypeAliasMethods[] = {
    {"__new__", "name, value, *, type_params=?", type_alias_constructor, kNoEffects, "A named type.",
     PreludeFunction::ktype_alias_new},
    {"__repr__", "self, /", ask_twin, kNoEffects, "The name.", PreludeFunction::ktype_alias_repr},
    {"__or__", "self, other, /", ask_twin, kNoEffects, "self | other", PreludeFunction::kstrict_or},
    {"__ror__", "self, other, /", ask_twin, kNoEffects, "other | self", PreludeFunction::kstrict_ror},
    {"__getitem__", "self, key, /", ask_twin, kNoEffects, "The alias with type arguments.",
     PreludeFunction::ktype_alias_getitem},
    {"__iter__", "self, /", ask_twin, kNoEffects, "Yields Unpack[self].", PreludeFunction::kiterate_unpacked},
    reduce_method(PreludeFunction::kname_reduce),
};
constexpr AttributeDef kTypeAliasAttributes[] = {
    {"__name__", get_alias_name, refuse_member, "the name"},
    {"__value__", get_alias_value, nullptr, "the type it stands for"},
    {"__type_params__", get_alias_type_params, nullptr, "its type parameters"},
    {"__parameters__", get_alias_parameters, nullptr, "its type parameters, tuples of them unpacked"},
    {"__module__", get_alias_module, nullptr, "the module it was made in"},
    {"evaluate_value", get_alias_evaluator, nullptr, "the function that computes the value"},
};

Outcome forward_ref_constructor(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kStr)) {
    return rt.raise(TypeId::kTypeError, "Forward reference must be a string -- got %s",
                    to_utf8(TRY(operations::repr(rt, args[0])).as<Str>()).c_str());
  }
  auto* forward = TRY_NEW(rt, rt.allocate<TypeAlias>(TypeId::kForwardRef, Kind::kTypeAlias));
  forward->name = args[0];
  forward->module = args[1];
  forward->value = args[2];
  forward->type_params = args[4];
  forward->evaluate_value = args[3];  // is_argument
  return forward;
}
Outcome get_forward_owner(Runtime&, Value self) { return alias_of(self)->value; }
Outcome get_forward_is_argument(Runtime&, Value self) { return alias_of(self)->evaluate_value; }

constexpr MethodDef kForwardRefMethods[] = {
    {"__new__", "arg, *, module=None, owner=None, is_argument=True, is_class=False", forward_ref_constructor, kNoEffects,
     "A type that is known by its text only."},
    {"__repr__", "self, /", ask_twin, kNoEffects, "Text as a programmer would write it.",
     PreludeFunction::kforward_ref_repr},
    {"evaluate", "self, *, globals=None, locals=None, type_params=None, owner=None, format=1", ask_twin, kNoEffects,
     "What the text stands for.", PreludeFunction::kforward_ref_evaluate},
    {"__eq__", "self, other, /", ask_twin, kNoEffects, "self == other", PreludeFunction::kforward_ref_eq},
    {"__hash__", "self, /", ask_twin, kNoEffects, "The hash.", PreludeFunction::kforward_ref_hash},
    {"__or__", "self, other, /", ask_twin, kNoEffects, "self | other", PreludeFunction::klenient_or},
    {"__ror__", "self, other, /", ask_twin, kNoEffects, "other | self", PreludeFunction::klenient_ror},
};
constexpr AttributeDef kForwardRefAttributes[] = {
    {"__forward_arg__", get_alias_name, nullptr, "the text"},
    {"__forward_module__", get_alias_module, nullptr, "the module that it was given"},
    {"__forward_is_class__", get_alias_type_params, nullptr, "whether it stands in a class"},
    {"__forward_is_argument__", get_forward_is_argument, nullptr, "whether it is a type argument"},
    {"__owner__", get_forward_owner, nullptr, "what it annotates, if that is known"},
};

Outcome make_no_default(Runtime&, const Arguments&) { return no_default(); }
Outcome make_no_default_value(Runtime&) { return no_default(); }
Outcome make_unpack_form(Runtime&) { return unpack_form(); }
constexpr MethodDef kNoDefaultMethods[] = {
    {"__new__", "", make_no_default, kNoEffects, "The class of NoDefault."},
    {"__repr__", "self, /", ask_twin, kNoEffects, "typing.NoDefault", PreludeFunction::kno_default_repr},
    reduce_method(PreludeFunction::ksingleton_reduce),
};

// ---- for runtime/prelude/type_parameters.py

Value or_empty(Value value) { return value == absent_argument() ? Value() : value; }

// _make_type_parameter(type, name, flags, values, evaluators, module): values and evaluators are tuples of three, _ABSENT
// where there is none.
Outcome intrinsic_make_type_parameter(Runtime& rt, const Arguments& args) {
  TypeId type = args[0].as<Type>()->id;
  bool is_right = !args[0].as<Type>()->is_guest() && args[0].as<Type>()->instance_kind == Kind::kTypeParameter &&
                  args[3].as<Tuple>()->length == 3 && args[4].as<Tuple>()->length == 3;
  if (!is_right) return rt.raise_type_error("the parts of a type parameter expected");
  Dict* attributes = nullptr;
  if (!args[5].is_none()) {
    attributes = TRY_NEW(rt, new_dict(rt));
    TRY(dict_set(rt, attributes, dunder_name(Dunder::kModule), args[5]));
  }
  auto flags = static_cast<uint16_t>(args[2].small_int() * kKindFlag0);
  auto* parameter = TRY_NEW(rt, rt.allocate<TypeParameter>(type, Kind::kTypeParameter, 0, flags));
  const Value* values = args[3].as<Tuple>()->items();
  const Value* evaluators = args[4].as<Tuple>()->items();
  parameter->name = args[1];
  parameter->bound = or_empty(values[kBound]);
  parameter->constraints = or_empty(values[kConstraints]);
  parameter->default_value = or_empty(values[kDefault]);
  parameter->evaluate_bound = or_empty(evaluators[kBound]);
  parameter->evaluate_constraints = or_empty(evaluators[kConstraints]);
  parameter->evaluate_default = or_empty(evaluators[kDefault]);
  parameter->attributes = attributes;
  return parameter;
}
// _make_type_alias(name, type_params, value, evaluate_value, module)
Outcome intrinsic_make_type_alias(Runtime& rt, const Arguments& args) {
  auto* alias = TRY_NEW(rt, rt.allocate<TypeAlias>(TypeId::kTypeAliasType, Kind::kTypeAlias));
  alias->name = args[0];
  alias->type_params = args[1];
  alias->value = or_empty(args[2]);
  alias->evaluate_value = or_empty(args[3]);
  alias->module = args[4];
  return alias;
}
// _set_field(object, field, value): keeps what was computed.
Outcome intrinsic_set_field(Runtime& rt, const Arguments& args) {
  int64_t number = args[1].small_int();
  if (number < 0 || number > kDefault) return rt.raise_type_error("there is no such field");
  Value* field = has_kind(args[0], Kind::kTypeAlias)
                     ? &alias_of(args[0])->value
                     : value_field(parameter_of(args[0]), static_cast<Field>(args[1].small_int()));
  *field = args[2];
  return args[2];
}

constexpr MethodDef kIntrinsicRows[] = {
    {"_make_type_parameter", "type, name, flags, values, evaluators, module, /",
     checked<intrinsic_make_type_parameter, "type, str, small, tuple, tuple, any">, kNoEffects, "Prelude only."},
    {"_make_type_alias", "name, type_params, value, evaluate_value, module, /",
     checked<intrinsic_make_type_alias, "str, any, any, any, any">, kNoEffects, "Prelude only."},
    {"_set_field", "object, field, value, /", checked<intrinsic_set_field, "type_parameter, small, any">, kMutates,
     "Prelude only."},
};

// What their modules have of the core's classes.
constexpr ModuleValue kTypingValues[] = {
    {"TypeVar", module_type<TypeId::kTypeVar>},
    {"TypeVarTuple", module_type<TypeId::kTypeVarTuple>},
    {"ParamSpec", module_type<TypeId::kParamSpec>},
    {"ParamSpecArgs", module_type<TypeId::kParamSpecArgs>},
    {"ParamSpecKwargs", module_type<TypeId::kParamSpecKwargs>},
    {"TypeAliasType", module_type<TypeId::kTypeAliasType>},
    {"Generic", module_type<TypeId::kGeneric>},
    {"ForwardRef", module_type<TypeId::kForwardRef>},
    {"_GenericAlias", module_type<TypeId::kTypingAlias>},
    {"NoDefault", make_no_default_value},
    {"Unpack", make_unpack_form},
};
constexpr ModuleValue kAnnotationlibValues[] = {{"ForwardRef", module_type<TypeId::kForwardRef>}};

}  // namespace

constexpr TypeTable kTypeVarTable{TypeId::kTypeVar, kTypeVarMethods, kTypeVarAttributes, "A type variable.", true};
constexpr TypeTable kParamSpecTable{TypeId::kParamSpec, kParamSpecMethods, kParamSpecAttributes,
                                    "A variable for the parameters of a function.", true};
constexpr TypeTable kTypeVarTupleTable{TypeId::kTypeVarTuple, kTypeVarTupleMethods, kTypeVarTupleAttributes,
                                       "A variable for any number of types.", true};
constexpr TypeTable kParamSpecArgsTable{TypeId::kParamSpecArgs, kPartMethods<TypeId::kParamSpecArgs>, kPartAttributes,
                                        "The type of *args.", true};
constexpr TypeTable kParamSpecKwargsTable{TypeId::kParamSpecKwargs, kPartMethods<TypeId::kParamSpecKwargs>, kPartAttributes,
                                          "The type of **kwargs.", true};
constexpr TypeTable kTypeAliasTypeTable{TypeId::kTypeAliasType, kTypeAliasMethods, kTypeAliasAttributes, "A named type.",
                                        true};
constexpr TypeTable kForwardRefTable{TypeId::kForwardRef, kForwardRefMethods, kForwardRefAttributes,
                                     "A type that is known by its text only.", true};
constexpr TypeTable kNoDefaultTable{TypeId::kNoDefault, kNoDefaultMethods, {}, "The class of NoDefault.", true};
const ModuleTable kTypingModule{"typing", {}, kTypingValues, nullptr};
const ModuleTable kAnnotationlibModule{"annotationlib", {}, kAnnotationlibValues, nullptr};
constexpr std::span<const MethodDef> kTypeParameterIntrinsics = kIntrinsicRows;

}  // namespace sandboa::runtime
