// A session's runtime for tests of numbers, and results as text: repr() of a value, or "Type: message" of an exception.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::CompareOperator;
using operations::UnaryOperator;

class NumberTest : public testing::Test {
 protected:
  static Limits test_limits() {
    Limits limits;
    limits.fuel = 100'000'000;
    return limits;
  }

  NumberTest() : meter_(prepare()), rt_(meter_, 1) { meter_.begin_run(); }

  Value str(std::string_view text) { return make_str(rt_, text).value(); }
  // "12", "-0x1F", "1.5", "nan", "True".
  Value number(std::string_view text) {
    if (text == "True" || text == "False") return Value::boolean(text == "True");
    bool is_float =
        !text.starts_with("0x") && !text.starts_with("-0x") && text.find_first_of(".enif") != std::string_view::npos;
    Outcome parsed = is_float ? parse_float(rt_, str(text)) : parse_int(rt_, str(text), 0);
    EXPECT_TRUE(parsed.ok()) << text;
    return parsed.value();
  }

  static Value value_of(Outcome outcome) {
    EXPECT_TRUE(outcome.ok());
    return outcome.value();
  }

  std::string show(Outcome outcome) {
    if (outcome.ok()) {
      Outcome shown = operations::repr(rt_, outcome.value());
      return shown.ok() ? to_utf8(shown.value().as<Str>()) : "repr failed";
    }
    switch (outcome.signal()) {
      case Signal::kRaise:
        return show_exception(rt_.pending_exception.as<Exception>());
      case Signal::kTrap:
        return "trap";
      case Signal::kNeedsGuest:
        return "needs guest";
      default:
        return "needs collect";
    }
  }
  std::string show_exception(const Exception* exception) {
    std::string text = type_name(exception->type);
    if (exception->args->length == 0) return text;
    Value message = exception->args->items()[0];
    return text + ": " + (has_kind(message, Kind::kStr) ? to_utf8(message.as<Str>()) : show(message));
  }

  std::string binary(BinaryOperator op, std::string_view lhs, std::string_view rhs) {
    return show(operations::binary(rt_, op, number(lhs), number(rhs), false));
  }
  std::string format(std::string_view value, std::string_view spec) {
    Outcome outcome = format_number(rt_, number(value), str(spec).as<const Str>());
    return outcome.ok() ? to_utf8(outcome.value().as<Str>()) : show(outcome);
  }

  limits::Meter meter_;
  Runtime rt_;

 private:
  static Limits prepare() {
    initialize_builtins();
    return test_limits();
  }
};

}  // namespace sandboa::runtime
