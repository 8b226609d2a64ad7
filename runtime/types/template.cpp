#include "runtime/types/template.h"

#include <algorithm>

#include "runtime/exceptions.h"
#include "runtime/module.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/reduce.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

constexpr uint64_t kPartsPerInterpolation = 5;

bool is_str(Value value) { return has_kind(value, Kind::kStr); }

Outcome new_template(Runtime& rt, Tuple* strings, Tuple* interpolations) {
  auto* made = TRY_NEW(rt, rt.allocate<Template>(TypeId::kTemplate, Kind::kTemplate));
  made->strings = strings;
  made->interpolations = interpolations;
  return made;
}

// Fields: value, expression, conversion, format spec.
Outcome new_interpolation(Runtime& rt, const Value* fields) {
  auto* made = TRY_NEW(rt, rt.allocate<Interpolation>(TypeId::kInterpolation, Kind::kInterpolation));
  made->value = fields[0];
  made->expression = fields[1];
  made->conversion = fields[2];
  made->format_spec = fields[3];
  return made;
}

Tuple* new_tuple_of_none(Runtime& rt, uint64_t length) {
  Tuple* tuple = new_tuple(rt, length);
  for (uint64_t index = 0; tuple != nullptr && index < length; ++index) tuple->items()[index] = Value::none();
  return tuple;
}

}  // namespace

Outcome template_from_parts(Runtime& rt, const Value* parts, uint64_t count) {
  uint64_t number = count / kPartsPerInterpolation;
  CHECK(count % kPartsPerInterpolation == 1);
  TRY(rt.charge(number));
  Tuple* strings = TRY_NEW(rt, new_tuple_of_none(rt, number + 1));
  Tuple* interpolations = TRY_NEW(rt, new_tuple_of_none(rt, number));
  strings->items()[0] = parts[0];
  for (uint64_t index = 0; index < number; ++index) {
    const Value* fields = parts + 1 + index * kPartsPerInterpolation;
    interpolations->items()[index] = TRY(new_interpolation(rt, fields));
    strings->items()[index + 1] = fields[4];
  }
  return new_template(rt, strings, interpolations);
}

namespace {

// ---- Template

// Template(*args): strings that follow each other become one.
Outcome template_constructor(Runtime& rt, const Arguments& args) {
  if (args.keywords != nullptr && args.keywords->live_count != 0) {
    return rt.raise_type_error("Template.__new__ only accepts *args arguments");
  }
  TRY(rt.charge(args.rest.size()));
  uint64_t number = 0;
  for (Value part : args.rest) {
    if (has_kind(part, Kind::kInterpolation)) {
      ++number;
    } else if (!is_str(part)) {
      return rt.raise_type_error("Template.__new__ *args need to be of type 'str' or 'Interpolation', got %s",
                                 type_name(part));
    }
  }
  Tuple* strings = TRY_NEW(rt, new_tuple_of_none(rt, number + 1));
  Tuple* interpolations = TRY_NEW(rt, new_tuple_of_none(rt, number));
  uint64_t found = 0;
  size_t first = 0;  // of the strings that are still to be joined
  for (size_t index = 0; index <= args.rest.size(); ++index) {
    bool at_end = index == args.rest.size();
    if (!at_end && is_str(args.rest[index])) continue;
    Value joined = empty_str();
    if (index - first == 1) joined = args.rest[first];
    if (index - first > 1) joined = TRY(operations::concatenate(rt, &args.rest[first], index - first));
    strings->items()[found] = joined;
    if (!at_end) interpolations->items()[found++] = args.rest[index];
    first = index + 1;
  }
  return new_template(rt, strings, interpolations);
}

Outcome template_iter(Runtime& rt, const Arguments& args) {
  auto* self = args[0].as<Template>();
  TRY(rt.charge(self->strings->length));
  uint64_t count = self->interpolations->length;
  for (uint64_t index = 0; index < self->strings->length; ++index) {
    count += self->strings->items()[index].as<Str>()->length != 0 ? 1 : 0;
  }
  Tuple* parts = TRY_NEW(rt, new_tuple_of_none(rt, count));
  uint64_t filled = 0;
  for (uint64_t index = 0; index < self->strings->length; ++index) {
    Value string = self->strings->items()[index];
    if (string.as<Str>()->length != 0) parts->items()[filled++] = string;
    if (index < self->interpolations->length) parts->items()[filled++] = self->interpolations->items()[index];
  }
  return new_sequence_iterator(rt, TypeId::kTemplateIterator, parts, 0, false);
}

Outcome template_add(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kTemplate)) {
    if (has_guest_dunder(args[1], Dunder::kRAdd)) return Value::not_implemented();
    return rt.raise_type_error(
        "can only concatenate string.templatelib.Template (not \"%s\") to string.templatelib.Template", type_name(args[1]));
  }
  auto* left = args[0].as<Template>();
  auto* right = args[1].as<Template>();
  uint64_t number = left->interpolations->length + right->interpolations->length;
  TRY(rt.charge(number));
  Tuple* strings = TRY_NEW(rt, new_tuple_of_none(rt, number + 1));
  Tuple* interpolations = TRY_NEW(rt, new_tuple_of_none(rt, number));
  Value seam[] = {left->strings->items()[left->strings->length - 1], right->strings->items()[0]};
  Value* out = std::copy_n(left->strings->items(), left->strings->length - 1, strings->items());
  *out++ = TRY(operations::concatenate(rt, seam, 2));
  std::copy_n(right->strings->items() + 1, right->strings->length - 1, out);
  out = std::copy_n(left->interpolations->items(), left->interpolations->length, interpolations->items());
  std::copy_n(right->interpolations->items(), right->interpolations->length, out);
  return new_template(rt, strings, interpolations);
}

// Values may be anything: the twin writes them.
Outcome needs_twin(Runtime&, const Arguments&) { return SignalFailure{Signal::kNeedsGuest}; }

Outcome refuse_to_set(Runtime& rt, Value, Value) { return rt.raise_text(TypeId::kAttributeError, "readonly attribute"); }
Outcome get_strings(Runtime&, Value self) { return self.as<Template>()->strings; }
Outcome get_interpolations(Runtime&, Value self) { return self.as<Template>()->interpolations; }
Outcome get_values(Runtime& rt, Value self) {
  Tuple* interpolations = self.as<Template>()->interpolations;
  TRY(rt.charge(interpolations->length));
  Tuple* values = TRY_NEW(rt, new_tuple_of_none(rt, interpolations->length));
  for (uint64_t index = 0; index < values->length; ++index) {
    values->items()[index] = interpolations->items()[index].as<Interpolation>()->value;
  }
  return values;
}

// ---- Interpolation

Outcome check_str(Runtime& rt, Value value, const char* name) {
  if (is_str(value)) return value;
  return rt.raise_type_error("Interpolation() argument '%s' must be str, not %s", name, argument_type_name(value));
}

Outcome interpolation_constructor(Runtime& rt, const Arguments& args) {
  TRY(check_str(rt, args[1], "expression"));
  if (!args[2].is_none()) {
    TRY(check_str(rt, args[2], "conversion"));
    auto* conversion = args[2].as<Str>();
    char32_t letter = conversion->length == 1 ? conversion->at(0) : 0;
    if (letter != 's' && letter != 'r' && letter != 'a') {
      return rt.raise_value_error("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
    }
  }
  TRY(check_str(rt, args[3], "format_spec"));
  return new_interpolation(rt, args.fixed);
}

Outcome get_value(Runtime&, Value self) { return self.as<Interpolation>()->value; }
Outcome get_expression(Runtime&, Value self) { return self.as<Interpolation>()->expression; }
Outcome get_conversion(Runtime&, Value self) { return self.as<Interpolation>()->conversion; }
Outcome get_format_spec(Runtime&, Value self) { return self.as<Interpolation>()->format_spec; }

constexpr MethodDef kTemplateMethods[] = {
    {"__new__", "*args, **kwargs", template_constructor, kAllocates, "Strings and interpolations as one template."},
    {"__iter__", "self, /", template_iter, kAllocates, "The strings that are not empty, and the interpolations, in order."},
    {"__add__", "self, value, /", template_add, kAllocates, "Both templates as one."},
    {"__repr__", "self, /", needs_twin, kNoEffects, "Text as a programmer would write it.", PreludeFunction::ktemplate_repr},
    reduce_method(PreludeFunction::ktemplate_reduce),
};
constexpr AttributeDef kTemplateAttributes[] = {
    {"strings", get_strings, refuse_to_set, "the text around the interpolations, a tuple"},
    {"interpolations", get_interpolations, refuse_to_set, "the interpolations, a tuple"},
    {"values", get_values, nullptr, "the values of the interpolations, a tuple"},
};
constexpr MethodDef kInterpolationMethods[] = {
    {"__new__", "value, expression='', conversion=None, format_spec=''", interpolation_constructor, kNoEffects,
     "What stands between braces in a t-string."},
    {"__repr__", "self, /", needs_twin, kNoEffects, "Text as a programmer would write it.",
     PreludeFunction::kinterpolation_repr},
    reduce_method(PreludeFunction::kinterpolation_reduce),
};
constexpr AttributeDef kInterpolationAttributes[] = {
    {"value", get_value, refuse_to_set, "what the expression gave"},
    {"expression", get_expression, refuse_to_set, "the text of the expression"},
    {"conversion", get_conversion, refuse_to_set, "'s', 'r', 'a' or None"},
    {"format_spec", get_format_spec, refuse_to_set, "what stands behind the colon"},
};
constexpr const char* kInterpolationMatchArgs[] = {"value", "expression", "conversion", "format_spec"};

constexpr ModuleValue kTemplateModuleValues[] = {
    {"Template", module_type<TypeId::kTemplate>},
    {"Interpolation", module_type<TypeId::kInterpolation>},
};

}  // namespace

const ModuleTable kTemplateModule{"string.templatelib", {}, kTemplateModuleValues, "Support for template string literals."};
const TypeTable kTemplateTable{TypeId::kTemplate, kTemplateMethods, kTemplateAttributes, "Template object", true};
const TypeTable kInterpolationTable{
    TypeId::kInterpolation, kInterpolationMethods, kInterpolationAttributes, "Interpolation object", true,
    kInterpolationMatchArgs};

}  // namespace sandboa::runtime
