#include "embed/host_arguments.h"

#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/suggestions.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::embed {

using runtime::Fallible;
using runtime::Str;
using runtime::TypeId;
using runtime::Value;
using Passing = HostParameter::Passing;

namespace {

constexpr struct {
  HostType type;
  const char* name;
} kTypeNames[] = {
    {HostType::kBool, "bool"},
    {HostType::kInt, "int"},
    {HostType::kFloat, "float"},
    {HostType::kComplex, "complex"},
    {HostType::kDecimal, "Decimal"},
    {HostType::kStr, "str"},
    {HostType::kBytes, "bytes"},
    {HostType::kList, "list"},
    {HostType::kTuple, "tuple"},
    {HostType::kDict, "dict"},
    {HostType::kSet, "set"},
    {HostType::kDate, "date"},
    {HostType::kTime, "time"},
    {HostType::kDateTime, "datetime"},
    {HostType::kTimeDelta, "timedelta"},
    {HostType::kTimeZone, "timezone"},
    {HostType::kUuid, "UUID"},
    {HostType::kEnum, "Enum"},
    {HostType::kRecord, "dataclass instance"},
    {HostType::kException, "exception"},
    {HostType::kObject, "host object"},
    {HostType::kNone, "None"},
};

// What is told apart at first sight; kAny: what the value becomes when it crosses says it (type_of_crossed()).
HostType host_type_of(Value value) {
  if (value.is_none()) return HostType::kNone;
  if (value.is_bool()) return HostType::kBool;
  if (runtime::is_int(value)) return HostType::kInt;
  if (!value.is_object()) return HostType::kFloat;
  switch (value.object()->kind) {
    case runtime::Kind::kFloat:
      return HostType::kFloat;
    case runtime::Kind::kStr:
      return HostType::kStr;
    case runtime::Kind::kBytes:
      return HostType::kBytes;
    case runtime::Kind::kList:
      return HostType::kList;
    case runtime::Kind::kTuple:
      return HostType::kTuple;
    case runtime::Kind::kDict:
      return HostType::kDict;
    case runtime::Kind::kSet:
      return HostType::kSet;
    default:
      return HostType::kAny;
  }
}

// kAny: an opaque value.
HostType type_of_crossed(const HostValue& value) {
  using Kind = HostValue::Kind;
  switch (value.kind()) {
    case Kind::kComplex:
      return HostType::kComplex;
    case Kind::kDate:
      return HostType::kDate;
    case Kind::kTime:
      return HostType::kTime;
    case Kind::kDateTime:
      return HostType::kDateTime;
    case Kind::kTimeDelta:
      return HostType::kTimeDelta;
    case Kind::kTimeZone:
      return HostType::kTimeZone;
    case Kind::kDecimal:
      return HostType::kDecimal;
    case Kind::kUuid:
      return HostType::kUuid;
    case Kind::kEnum:
      return HostType::kEnum;
    case Kind::kRecord:
      return HostType::kRecord;
    case Kind::kException:
      return HostType::kException;
    case Kind::kObject:
      return HostType::kObject;
    default:
      return HostType::kAny;
  }
}

class Binder {
 public:
  Binder(runtime::Runtime& rt, const HostArguments& arguments)
      : rt_(rt), arguments_(arguments), parameters_(arguments.parameters), values_(arguments.parameters.size()) {
    for (size_t index = 0; index < parameters_.size(); ++index) {
      if (parameters_[index].passing != Passing::kKeywordOnly) positional_.push_back(index);
    }
  }

  Fallible<bool> bind() {
    const vm::HostCalls::Call& call = arguments_.call;
    uint32_t self_count = arguments_.has_self ? 1 : 0;
    uint32_t keyword_count = call.keyword_names == nullptr ? 0 : static_cast<uint32_t>(call.keyword_names->length);
    uint32_t given = call.count - keyword_count - self_count;
    const Value* values = call.arguments + self_count;
    TRY(rt_.charge(1 + parameters_.size() + uint64_t{keyword_count} * parameters_.size() / 4));
    for (uint32_t index = 0; index < given && index < positional_.size(); ++index) {
      values_[positional_[index]] = values[index];
    }
    for (uint32_t index = 0; index < keyword_count; ++index) {
      TRY(bind_keyword(call.keyword_names->items()[index].as<Str>(), values[given + index]));
    }
    if (given > positional_.size()) return too_many(given);
    TRY(check_missing("positional", false));
    TRY(check_missing("keyword-only", true));
    return true;
  }

  // A value for each parameter.
  Fallible<bool> convert(ValueExporter& exporter, std::vector<HostValue>* out) {
    for (size_t index = 0; index < parameters_.size(); ++index) {
      const HostParameter& parameter = parameters_[index];
      HostValue& slot = out->emplace_back();
      Value value = values_[index];
      if (value.is_empty()) {
        slot = *parameter.default_value;
        continue;
      }
      HostType type = host_type_of(value);
      if (parameter.type == HostType::kAny || takes(parameter.type, type)) {
        if (!exporter.convert(value, &slot)) return runtime::SignalFailure{runtime::Signal::kTrap};
      } else if (type == HostType::kBool && takes(parameter.type, HostType::kInt)) {
        slot = value.is_true() ? 1 : 0;
      } else if ((type == HostType::kInt || type == HostType::kBool) && takes(parameter.type, HostType::kFloat)) {
        slot = TRY(runtime::number_to_double(rt_, value));
      } else {
        if (type == HostType::kAny && !exporter.convert(value, &slot)) return runtime::SignalFailure{runtime::Signal::kTrap};
        if (!takes(parameter.type, type_of_crossed(slot))) return wrong_type(parameter, value);
      }
    }
    return true;
  }

 private:
  std::string callee() const { return arguments_.name + "()"; }

  Fallible<bool> bind_keyword(const Str* name, Value value) {
    std::string text = runtime::to_utf8(name);
    for (size_t index = 0; index < parameters_.size(); ++index) {
      if (parameters_[index].passing == Passing::kPositionalOnly || parameters_[index].name != text) continue;
      if (!values_[index].is_empty()) {
        return rt_.raise_type_error("%s got multiple values for argument '%s'", callee().c_str(), text.c_str());
      }
      values_[index] = value;
      return true;
    }
    return unexpected_keyword(text);
  }

  runtime::SignalFailure unexpected_keyword(const std::string& wrong) {
    std::string positional_only;
    for (const HostParameter& parameter : parameters_) {
      if (parameter.passing != Passing::kPositionalOnly || !is_given_by_name(parameter.name)) continue;
      if (!positional_only.empty()) positional_only += ", ";
      positional_only += parameter.name;
    }
    if (!positional_only.empty()) {
      return rt_.raise_type_error("%s got some positional-only arguments passed as keyword arguments: '%s'",
                                  callee().c_str(), positional_only.c_str());
    }
    runtime::SuggestionSearch search(wrong);
    for (const HostParameter& parameter : parameters_) {
      if (parameter.passing != Passing::kPositionalOnly) TRY(search.offer(rt_, parameter.name));
    }
    return runtime::raise_unexpected_keyword(rt_, callee(), search);
  }

  bool is_given_by_name(const std::string& name) const {
    const runtime::Tuple* names = arguments_.call.keyword_names;
    for (uint64_t index = 0; index < names->length; ++index) {
      if (runtime::to_utf8(names->items()[index].as<Str>()) == name) return true;
    }
    return false;
  }

  // The object of a method counts, as `self` does.
  runtime::SignalFailure too_many(uint32_t given) {
    uint32_t self_count = arguments_.has_self ? 1 : 0;
    size_t defaults = 0;
    size_t keyword_only_given = 0;
    for (size_t index = 0; index < parameters_.size(); ++index) {
      if (parameters_[index].passing == Passing::kKeywordOnly) {
        keyword_only_given += !values_[index].is_empty();
      } else {
        defaults += parameters_[index].default_value.has_value();
      }
    }
    size_t takes = positional_.size() + self_count;
    given += self_count;
    std::string text = callee() + " takes ";
    if (defaults != 0) text += "from " + std::to_string(takes - defaults) + " to ";
    text += std::to_string(takes) + " positional argument" + (takes == 1 && defaults == 0 ? "" : "s") + " but ";
    text += std::to_string(given);
    if (keyword_only_given != 0) {
      text += std::string(" positional argument") + (given == 1 ? "" : "s") + " (and " + std::to_string(keyword_only_given) +
              " keyword-only argument" + (keyword_only_given == 1 ? "" : "s") + ") were given";
    } else {
      text += given == 1 ? " was given" : " were given";
    }
    return rt_.raise_text(TypeId::kTypeError, text);
  }

  Fallible<bool> check_missing(const char* kind, bool keyword_only) {
    std::vector<size_t> missing;
    for (size_t index = 0; index < parameters_.size(); ++index) {
      bool is_kind = (parameters_[index].passing == Passing::kKeywordOnly) == keyword_only;
      if (is_kind && values_[index].is_empty() && !parameters_[index].default_value.has_value()) missing.push_back(index);
    }
    if (missing.empty()) return true;
    std::string names;
    for (size_t number = 0; number < missing.size(); ++number) {
      if (number != 0) names += missing.size() == 2 ? " and " : number + 1 == missing.size() ? ", and " : ", ";
      names += "'" + parameters_[missing[number]].name + "'";
    }
    return rt_.raise_text(TypeId::kTypeError, callee() + " missing " + std::to_string(missing.size()) + " required " + kind +
                                                  " argument" + (missing.size() == 1 ? "" : "s") + ": " + names);
  }

  // "f() argument 'x' must be int or None, not str"
  runtime::SignalFailure wrong_type(const HostParameter& parameter, Value value) {
    std::vector<const char*> names;
    for (const auto& row : kTypeNames) {
      if (takes(parameter.type, row.type)) names.push_back(row.name);
    }
    std::string text = callee() + " argument '" + parameter.name + "' must be ";
    for (size_t index = 0; index < names.size(); ++index) {
      if (index != 0) text += index + 1 == names.size() ? " or " : ", ";
      text += names[index];
    }
    return rt_.raise_text(TypeId::kTypeError, text + ", not " + runtime::argument_type_name(value));
  }

  runtime::Runtime& rt_;
  const HostArguments& arguments_;
  const HostFunction::Parameters& parameters_;
  std::vector<Value> values_;       // empty: not given
  std::vector<size_t> positional_;  // indices of parameters
};

}  // namespace

Fallible<bool> bind_host_arguments(runtime::Runtime& rt, const HostArguments& arguments, ValueExporter& exporter,
                                   std::vector<HostValue>* out) {
  Binder binder(rt, arguments);
  TRY(binder.bind());
  return binder.convert(exporter, out);
}

}  // namespace sandboa::embed
