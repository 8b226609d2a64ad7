// Signatures of native functions as data: the text "self, index=-1, /" is parsed by the compiler, and a bad one does not
// compile.
//
// Grammar, after Python's: parameters separated by ", ", `/` and `*` as in Python, `*name`, `**name`; a default is an int,
// None, True, False, a quoted string without escapes but \n, or ? (absent: the native sees an empty Value). Methods name
// `self`.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace sandboa::runtime {

enum class DefaultKind : uint8_t { kRequired, kAbsent, kNone, kTrue, kFalse, kInt, kStr };

struct Parameter {
  std::string_view name;
  DefaultKind default_kind = DefaultKind::kRequired;
  int32_t default_int = 0;
  std::string_view default_text;
};

struct Signature {
  static constexpr int kMaxParameters = 10;

  std::array<Parameter, kMaxParameters> parameters{};
  uint8_t count = 0;  // named parameters: positional-only, positional, keyword-only
  uint8_t positional_only = 0;
  uint8_t positional = 0;  // positional-only included
  uint8_t required_positional = 0;
  bool has_self = false;
  bool has_rest = false;      // *name
  bool has_keywords = false;  // **name

  // Called positionally with the exact count, the arguments need no binding at all.
  constexpr bool is_plain() const { return count == positional && !has_rest && !has_keywords; }
};

void signature_is_malformed(const char* why);  // never defined: reaching it in a constant expression is the compile error

constexpr Signature parse_signature(std::string_view text) {
  Signature result;
  bool after_star = false;
  size_t position = 0;
  while (position < text.size()) {
    size_t end = position;
    bool quoted = false;
    while (end < text.size() && (quoted || text[end] != ',')) {
      if (text[end] == '\'') quoted = !quoted;
      ++end;
    }
    std::string_view item = text.substr(position, end - position);
    position = end + 2;
    if (item == "/") {
      result.positional_only = result.count;
    } else if (item == "*") {
      after_star = true;
    } else if (item.starts_with("**")) {
      result.has_keywords = true;
    } else if (item.starts_with("*")) {
      result.has_rest = true;
      after_star = true;
    } else {
      if (result.count == Signature::kMaxParameters) signature_is_malformed("too many parameters");
      Parameter& parameter = result.parameters[result.count];
      size_t equals = item.find('=');
      parameter.name = item.substr(0, equals);
      if (parameter.name.empty() || parameter.name.find(' ') != std::string_view::npos) signature_is_malformed("bad name");
      if (equals != std::string_view::npos) {
        std::string_view value = item.substr(equals + 1);
        if (value == "?") {
          parameter.default_kind = DefaultKind::kAbsent;
        } else if (value == "None") {
          parameter.default_kind = DefaultKind::kNone;
        } else if (value == "True") {
          parameter.default_kind = DefaultKind::kTrue;
        } else if (value == "False") {
          parameter.default_kind = DefaultKind::kFalse;
        } else if (value.size() >= 2 && value.front() == '\'' && value.back() == '\'') {
          parameter.default_kind = DefaultKind::kStr;
          parameter.default_text = value.substr(1, value.size() - 2);
        } else {
          parameter.default_kind = DefaultKind::kInt;
          bool negative = value.starts_with("-");
          if (negative) value.remove_prefix(1);
          if (value.empty()) signature_is_malformed("empty default");
          for (char digit : value) {
            if (digit < '0' || digit > '9') signature_is_malformed("default is neither a literal nor ?");
            parameter.default_int = parameter.default_int * 10 + (digit - '0');
          }
          if (negative) parameter.default_int = -parameter.default_int;
        }
      }
      if (parameter.name == "self" && result.count == 0) result.has_self = true;
      ++result.count;
      if (!after_star) {
        ++result.positional;
        if (parameter.default_kind == DefaultKind::kRequired) {
          if (result.required_positional + 1 != result.positional) signature_is_malformed("required after optional");
          ++result.required_positional;
        }
      }
    }
  }
  return result;
}

}  // namespace sandboa::runtime
