// Arguments of guest functions (Python reference, 6.3.4), with CPython's error texts.
#include <string>
#include <vector>

#include "runtime/dict.h"
#include "runtime/suggestions.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"
#include "vm/calls.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::Fallible;
using runtime::Function;
using runtime::SignalFailure;
using runtime::Str;
using runtime::Tuple;
using runtime::Value;

namespace {

class Binder {
 public:
  Binder(Vm& vm, Function* function, Value* parameters)
      : vm_(vm), function_(function), code_(function->code), unit_(*function->code->unit), parameters_(parameters) {}

  Fallible<bool> bind(const Value* arguments, uint32_t count, Tuple* keyword_names) {
    uint32_t keyword_count = keyword_names == nullptr ? 0 : static_cast<uint32_t>(keyword_names->length);
    uint32_t positional_given = count - keyword_count;
    uint32_t taken = std::min<uint32_t>(positional_given, unit_.positional_count);
    uint32_t named = uint32_t{unit_.positional_count} + unit_.keyword_only_count;
    for (uint32_t index = 0; index < taken; ++index) parameters_[index] = arguments[index];
    for (uint32_t index = taken; index < code_->parameter_count; ++index) parameters_[index] = Value();
    if ((unit_.flags & bytecode::kHasVarArgs) != 0) {
      parameters_[named] = TRY_NEW(vm_, runtime::new_tuple_of(vm_, arguments + taken, positional_given - taken));
    }
    Dict* keywords = nullptr;
    if ((unit_.flags & bytecode::kHasVarKeywords) != 0) {
      keywords = TRY_NEW(vm_, runtime::new_dict(vm_));
      parameters_[code_->parameter_count - 1u] = keywords;
    }
    for (uint32_t index = 0; index < keyword_count; ++index) {
      TRY(bind_keyword(keyword_names, index, arguments[positional_given + index], named, keywords));
    }
    if (positional_given > unit_.positional_count && (unit_.flags & bytecode::kHasVarArgs) == 0) {
      return too_many(positional_given);
    }
    if (taken < unit_.positional_count) TRY(fill_positional_defaults(taken));
    if (unit_.keyword_only_count != 0) TRY(fill_keyword_defaults(named));
    return true;
  }

 private:
  Str* parameter_name(uint32_t index) const { return code_->constants[unit_.local_names[index]].as<Str>(); }
  std::string function_name() const {
    if (runtime::has_kind(function_->qualified_name, runtime::Kind::kStr)) {
      return runtime::to_utf8(function_->qualified_name.as<Str>()) + "()";
    }
    return std::string(unit_.qualified_name) + "()";
  }

  // Which parameter a keyword names; `named`: none. Names of one program are mostly one object.
  uint32_t find_parameter(const Str* name, uint32_t named) const {
    uint32_t index = unit_.positional_only_count;
    while (index < named && parameter_name(index) != name) ++index;
    if (index < named) return index;
    index = unit_.positional_only_count;
    while (index < named && !runtime::str_equal(parameter_name(index), name)) ++index;
    return index;
  }

  Fallible<bool> bind_keyword(Tuple* names, uint32_t number, Value value, uint32_t named, Dict* keywords) {
    auto* name = names->items()[number].as<Str>();
    if (uint32_t index = find_parameter(name, named); index < named) {
      if (!parameters_[index].is_empty()) {
        return vm_.raise_type_error("%s got multiple values for argument '%s'", function_name().c_str(),
                                    runtime::to_utf8(name).c_str());
      }
      parameters_[index] = value;
      return true;
    }
    if (keywords != nullptr) return add_keyword(vm_, keywords, name, value, static_cast<uint32_t>(names->length));
    return unexpected_keyword(names, name);
  }

  SignalFailure unexpected_keyword(Tuple* names, Str* name) {
    std::string positional_only;
    for (uint32_t index = 0; index < unit_.positional_only_count; ++index) {
      for (uint64_t number = 0; number < names->length; ++number) {
        if (!runtime::str_equal(parameter_name(index), names->items()[number].as<Str>())) continue;
        if (!positional_only.empty()) positional_only += ", ";
        runtime::append_utf8(positional_only, parameter_name(index));
      }
    }
    if (!positional_only.empty()) {
      return vm_.raise_type_error("%s got some positional-only arguments passed as keyword arguments: '%s'",
                                  function_name().c_str(), positional_only.c_str());
    }
    std::string wrong = runtime::to_utf8(name);
    runtime::SuggestionSearch search(wrong);
    std::vector<std::string> known;
    uint32_t named = uint32_t{unit_.positional_count} + unit_.keyword_only_count;
    for (uint32_t index = unit_.positional_only_count; index < named; ++index) {
      known.push_back(runtime::to_utf8(parameter_name(index)));
    }
    for (const std::string& candidate : known) TRY(search.offer(vm_, candidate));
    return runtime::raise_unexpected_keyword(vm_, function_name(), search);
  }

  uint32_t default_count() const {
    if (function_->defaults == nullptr) return 0;
    return static_cast<uint32_t>(std::min<uint64_t>(function_->defaults->length, unit_.positional_count));
  }

  SignalFailure too_many(uint32_t given) {
    uint32_t defaults = default_count();
    uint32_t takes = unit_.positional_count;
    std::string text = function_name() + " takes ";
    if (defaults != 0) text += "from " + std::to_string(takes - defaults) + " to ";
    text +=
        std::to_string(takes) + (takes == 1 && defaults == 0 ? " positional argument but " : " positional arguments but ");
    uint32_t keyword_only_given = 0;
    for (uint32_t index = takes; index < takes + unit_.keyword_only_count; ++index) {
      keyword_only_given += !parameters_[index].is_empty();
    }
    text += std::to_string(given);
    if (keyword_only_given != 0) {
      text += std::string(" positional argument") + (given == 1 ? "" : "s") + " (and " + std::to_string(keyword_only_given) +
              " keyword-only argument" + (keyword_only_given == 1 ? "" : "s") + ") were given";
    } else {
      text += given == 1 ? " was given" : " were given";
    }
    return vm_.raise_text(runtime::TypeId::kTypeError, text);
  }

  Fallible<bool> fill_positional_defaults(uint32_t taken) {
    const Tuple* defaults = function_->defaults;
    uint32_t default_count = this->default_count();
    uint32_t required = unit_.positional_count - default_count;
    // More defaults than parameters, set by hand: the last ones count.
    const Value* values = defaults == nullptr ? nullptr : defaults->items() + (defaults->length - default_count);
    uint32_t missing = 0;
    for (uint32_t index = taken; index < required; ++index) missing += parameters_[index].is_empty();
    if (missing != 0) return raise_missing("positional", missing, taken, required);
    for (uint32_t index = std::max(taken, required); index < unit_.positional_count; ++index) {
      if (parameters_[index].is_empty()) parameters_[index] = values[index - required];
    }
    return true;
  }

  // Mostly the defaults stand in the order of their parameters, which spares looking for them.
  Fallible<bool> fill_keyword_defaults(uint32_t named) {
    const Dict* defaults = function_->keyword_defaults;
    uint32_t next = 0, end = defaults == nullptr ? 0 : defaults->entry_count;
    uint32_t missing = 0;
    for (uint32_t index = unit_.positional_count; index < named; ++index) {
      Value name = parameter_name(index);
      const runtime::DictEntry* entry = next < end ? defaults->table->entries() + next : nullptr;
      bool is_next = entry != nullptr && entry->key == name;
      next += is_next;
      if (!parameters_[index].is_empty()) continue;
      if (is_next) {
        parameters_[index] = entry->value;
      } else if (end != 0) {
        parameters_[index] = runtime::dict_find_str(vm_, defaults, name.as<Str>());
      }
      missing += parameters_[index].is_empty();
    }
    if (missing != 0) return raise_missing("keyword-only", missing, unit_.positional_count, named);
    return true;
  }

  // "f() missing 2 required positional arguments: 'a' and 'b'"
  SignalFailure raise_missing(const char* kind, uint32_t missing, uint32_t begin, uint32_t end) {
    std::string names;
    uint32_t seen = 0;
    for (uint32_t index = begin; index < end; ++index) {
      if (!parameters_[index].is_empty()) continue;
      ++seen;
      if (seen > 1) names += missing == 2 ? " and " : seen == missing ? ", and " : ", ";
      names += "'" + runtime::to_utf8(parameter_name(index)) + "'";
    }
    return vm_.raise_text(runtime::TypeId::kTypeError, function_name() + " missing " + std::to_string(missing) +
                                                           " required " + kind + " argument" + (missing == 1 ? "" : "s") +
                                                           ": " + names);
  }

  Vm& vm_;
  Function* function_;
  const LoadedUnit* code_;
  const bytecode::CodeUnit& unit_;
  Value* parameters_;
};

// `def f(*args)`.
bool code_takes_rest_alone(const bytecode::CodeUnit& unit) {
  constexpr uint16_t kVariable = bytecode::kHasVarArgs | bytecode::kHasVarKeywords;
  return unit.positional_count + unit.keyword_only_count == 0 && (unit.flags & kVariable) == bytecode::kHasVarArgs;
}

// "module.name()", or "name()" where no module is known or it is that of the builtins.
std::string text_in_module(Value module, const std::string& name) {
  bool is_shown = runtime::has_kind(module, runtime::Kind::kStr) && !runtime::str_equals_ascii(module.as<Str>(), "builtins");
  return (is_shown ? runtime::to_utf8(module.as<Str>()) + "." : "") + name + "()";
}

}  // namespace

Fallible<bool> bind_arguments(Vm& vm, Function* function, const Value* arguments, uint32_t count, Tuple* keyword_names,
                              Value* parameters) {
  if (code_takes_rest_alone(*function->code->unit) && keyword_names == nullptr) {
    parameters[0] = TRY_NEW(vm, runtime::new_tuple_of(vm, arguments, count));
    return true;
  }
  return Binder(vm, function, parameters).bind(arguments, count, keyword_names);
}

Fallible<bool> add_keyword(Vm& vm, Dict* keywords, Value name, Value value, uint32_t expected) {
  if (!runtime::is_exact_object(name, runtime::TypeId::kStr)) {
    TRY(runtime::dict_set(vm, keywords, name, value));
    return true;
  }
  if (keywords->table == nullptr) {
    TRY(vm.charge(1 + expected / 4));
    keywords->table = TRY_NEW(vm, runtime::new_dict_table(vm, expected));
  }
  uint64_t hash = runtime::hash_str(vm, name.as<Str>());
  if (!runtime::append_to_fresh(keywords, name, hash, value)) {
    TRY(runtime::dict_set_hashed(vm, keywords, name, hash, value));
  }
  return true;
}

std::string callee_text(Vm& vm, Value callee) {
  if (runtime::has_kind(callee, runtime::Kind::kBoundMethod)) callee = callee.as<runtime::BoundMethod>()->function;
  if (runtime::has_kind(callee, runtime::Kind::kFunction)) {
    auto* function = callee.as<Function>();
    std::string name = runtime::has_kind(function->qualified_name, runtime::Kind::kStr)
                           ? runtime::to_utf8(function->qualified_name.as<Str>())
                           : std::string(function->code->unit->qualified_name);
    return text_in_module(module_of_guest_function(vm, function), name);
  }
  // A class statement has no callee yet: its name stands for it.
  if (runtime::has_kind(callee, runtime::Kind::kStr)) return "__build_class__()";
  if (runtime::has_kind(callee, runtime::Kind::kNativeFunction)) {
    auto* native = callee.as<runtime::NativeFunction>();
    std::string owner = native->owner == nullptr ? "" : std::string(runtime::type_name(native->owner)) + ".";
    return owner + native->def->name + "()";
  }
  if (runtime::has_kind(callee, runtime::Kind::kType)) {
    auto* type = callee.as<runtime::Type>();
    Value module = type->is_guest()
                       ? runtime::dict_find_str(vm, type->attributes, runtime::dunder_name(runtime::Dunder::kModule))
                       : Value();
    return text_in_module(module, runtime::to_utf8(type->qualified_name));
  }
  return std::string(runtime::type_name(callee)) + " object";
}

SignalFailure raise_duplicate_keyword(Vm& vm, Value callee, const Str* keyword) {
  return vm.raise_type_error("%s got multiple values for keyword argument '%s'", callee_text(vm, callee).c_str(),
                             runtime::to_utf8(keyword).c_str());
}

}  // namespace sandboa::vm
