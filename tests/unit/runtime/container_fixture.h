// A runtime without a VM, and short ways to make values, call methods and read what was raised.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "runtime/dict.h"
#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

class ContainerTest : public ::testing::Test {
 protected:
  explicit ContainerTest(Limits limits = Limits()) : meter_(limits), rt_(meter_, 12345) {
    initialize_builtins();
    meter_.begin_run();
  }

  static Value num(int64_t i) { return Value::small_int(i); }
  Value flt(double d) { return make_float(rt_, d).value(); }
  Value str(std::string_view utf8) { return make_str(rt_, utf8).value(); }
  Value list(const std::vector<Value>& items) { return new_list_of(rt_, items.data(), static_cast<uint32_t>(items.size())); }
  Value tuple(const std::vector<Value>& items) { return new_tuple_of(rt_, items.data(), items.size()); }
  Value set(const std::vector<Value>& items, bool frozen = false) {
    Set* set = new_set(rt_, frozen);
    for (Value item : items) EXPECT_TRUE(set_add(rt_, set, item).ok());
    return set;
  }
  Value dict(const std::vector<std::pair<Value, Value>>& items) {
    Dict* dict = new_dict(rt_);
    for (auto [key, value] : items) EXPECT_TRUE(dict_set(rt_, dict, key, value).ok());
    return dict;
  }
  Value slice(Value start, Value stop, Value step) { return new_slice(rt_, start, stop, step); }
  Value range(int64_t start, int64_t stop, int64_t step = 1) {
    return make_range(rt_, num(start), num(stop), num(step)).value();
  }
  Value ints(int64_t count) {
    List* list = new_list(rt_, 0);
    for (int64_t i = 0; i < count; ++i) EXPECT_TRUE(list_append(rt_, list, num(i)).ok());
    return list;
  }

  // Calls a builtin method with all parameters filled in positionally; absent ones are empty.
  Outcome call(Value self, std::string_view name, std::vector<Value> arguments = {}, std::vector<Value> rest = {}) {
    Value method = find_in_builtin_type(type_of(self), make_str(rt_, name).value().as<Str>());
    EXPECT_FALSE(method.is_empty()) << name;
    arguments.insert(arguments.begin(), self);
    return run(*method.as<NativeFunction>()->def, arguments, rest);
  }
  Outcome construct(TypeId type, std::vector<Value> arguments, std::vector<Value> rest = {}) {
    return run(*constructor_of(builtin_type(type)), arguments, rest);
  }
  Outcome builtin(std::string_view name, std::vector<Value> arguments) {
    Value function = builtin_names().find(make_str(rt_, name).value().as<Str>());
    EXPECT_FALSE(function.is_empty()) << name;
    return run(*function.as<NativeFunction>()->def, arguments, {});
  }

  std::string repr(Value value) {
    Outcome text = operations::repr(rt_, value);
    return text.ok() ? to_utf8(text.value().as<Str>()) : "repr failed";
  }
  // repr of the result, or "Type: text" of what was raised, or the signal.
  std::string show(Outcome outcome) {
    if (outcome.ok()) return outcome.value().is_empty() ? "empty" : repr(outcome.value());
    if (outcome.signal() == Signal::kRaise) return raised();
    return "signal " + std::to_string(static_cast<int>(outcome.signal()));
  }
  template <class T>
  std::string show(Fallible<T> outcome) {
    return outcome.ok() ? std::to_string(outcome.value()) : show(Outcome(outcome.take_failure()));
  }
  std::string raised() {
    auto* exception = rt_.pending_exception.as<Exception>();
    std::string text(type_name(Value(exception)));
    Outcome message = exception_str(rt_, exception);
    if (message.ok() && message.value().as<Str>()->length != 0) text += ": " + to_utf8(message.value().as<Str>());
    return text;
  }
  std::string items_of(Value iterator) {
    std::string result;
    for (int count = 0; count < 50; ++count) {
      Outcome item = operations::next(rt_, iterator);
      if (item.ok() && item.value().is_empty()) return result;
      result += (result.empty() ? "" : " ") + show(item);
      if (!item.ok()) return result;
    }
    return result + " ...";
  }

  limits::Meter meter_;
  Runtime rt_;

 private:
  Outcome run(const MethodDef& def, std::vector<Value> arguments, const std::vector<Value>& rest) {
    for (size_t index = arguments.size(); index < def.signature.count; ++index) {
      const Parameter& parameter = def.signature.parameters[index];
      Value value;
      if (parameter.default_kind == DefaultKind::kNone) value = Value::none();
      if (parameter.default_kind == DefaultKind::kFalse) value = Value::false_value();
      if (parameter.default_kind == DefaultKind::kTrue) value = Value::true_value();
      if (parameter.default_kind == DefaultKind::kInt) value = num(parameter.default_int);
      arguments.push_back(value);
    }
    Arguments bound{arguments.data(), rest};
    return def.code(rt_, bound);
  }
};

}  // namespace sandboa::runtime
