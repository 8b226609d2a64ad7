// Evaluates small Python expressions on the runtime alone, without compiler and VM: literals, displays, method calls, %, +,
// *, in, subscripts, and the functions repr, ascii, str, format, bytes. Enough to run the cases of text_cases.def.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/utf8.h"

namespace sandboa::runtime {

class TextExpression {
 public:
  TextExpression(Runtime& rt, std::string_view text) : rt_(rt), text_(text) {}

  Outcome evaluate() { return operation(); }

 private:
  struct CallArguments {
    std::vector<Value> positional;
    Dict* keywords = nullptr;
  };

  // A name as a string that lives for ever, one for each text.
  static Str* shared_name(std::string_view text) {
    static auto* known = new std::map<std::string, Str*, std::less<>>;
    Str*& entry = (*known)[std::string(text)];
    if (entry == nullptr) entry = make_shared_str(text);
    return entry;
  }

  void skip() {
    while (position_ < text_.size() && text_[position_] == ' ') ++position_;
  }
  bool consume(std::string_view token) {
    skip();
    if (text_.substr(position_, token.size()) != token) return false;
    position_ += token.size();
    return true;
  }
  std::string_view name() {
    skip();
    size_t start = position_;
    while (position_ < text_.size() &&
           (std::isalnum(static_cast<unsigned char>(text_[position_])) || text_[position_] == '_')) {
      ++position_;
    }
    return text_.substr(start, position_ - start);
  }

  Outcome operation() {
    Value lhs = TRY(postfix());
    for (;;) {
      if (consume("%")) {
        lhs = TRY(operations::binary(rt_, operations::BinaryOperator::kModulo, lhs, TRY(postfix()), false));
      } else if (consume("+")) {
        lhs = TRY(operations::binary(rt_, operations::BinaryOperator::kAdd, lhs, TRY(postfix()), false));
      } else if (consume("*")) {
        lhs = TRY(operations::binary(rt_, operations::BinaryOperator::kMultiply, lhs, TRY(postfix()), false));
      } else if (consume("in ")) {
        lhs = Value::boolean(TRY(operations::contains(rt_, TRY(postfix()), lhs)));
      } else {
        return lhs;
      }
    }
  }

  Outcome postfix() {
    Value value = TRY(primary());
    for (;;) {
      if (consume(".")) {
        std::string method(name());
        consume("(");
        CallArguments arguments;
        if (!is_static(value, method)) arguments.positional.push_back(value);
        TRY(read_arguments(&arguments));
        value = TRY(call(find_method(value, method), arguments));
      } else if (consume("[")) {
        Value key = TRY(subscript());
        value = TRY(operations::get_item(rt_, value, key));
      } else {
        return value;
      }
    }
  }

  Outcome subscript() {
    Value parts[3] = {Value::none(), Value::none(), Value::none()};
    int part = 0;
    bool is_slice = false;
    while (!consume("]")) {
      if (consume(":")) {
        is_slice = true;
        ++part;
      } else {
        parts[part] = TRY(operation());
      }
    }
    if (!is_slice) return parts[0];
    return TRY_NEW(rt_, new_slice(rt_, parts[0], parts[1], parts[2]));
  }

  bool is_static(Value value, const std::string& method) {
    return has_kind(value, Kind::kType) && std::string_view(find_method(value, method)->doc).starts_with("@static ");
  }
  const MethodDef* find_method(Value value, const std::string& method) {
    const Type* type = has_kind(value, Kind::kType) ? value.as<Type>() : type_of(value);
    Value found = find_in_builtin_type(type, shared_name(method));
    if (has_kind(found, Kind::kStaticMethod)) found = found.as<StaticMethod>()->function;
    CHECK(has_kind(found, Kind::kNativeFunction));
    return found.as<NativeFunction>()->def;
  }

  Fallible<bool> read_arguments(CallArguments* out) {
    while (!consume(")")) {
      size_t start = position_;
      std::string keyword(name());
      if (!keyword.empty() && consume("=")) {
        if (out->keywords == nullptr) out->keywords = TRY_NEW(rt_, new_dict(rt_));
        Value item = TRY(operation());
        TRY(dict_set(rt_, out->keywords, TRY(make_str(rt_, keyword)), item));
      } else {
        position_ = start;
        out->positional.push_back(TRY(operation()));
      }
      consume(",");
    }
    return true;
  }

  // Binds and calls. REQUIRES: the right number of arguments.
  Outcome call(const MethodDef* def, const CallArguments& given) {
    const Signature& signature = def->signature;
    std::vector<Value> fixed(signature.count);
    size_t used = 0;
    for (size_t i = 0; i < signature.count; ++i) {
      const Parameter& parameter = signature.parameters[i];
      Value by_name;
      if (given.keywords != nullptr) by_name = dict_find_str(rt_, given.keywords, shared_name(parameter.name));
      if (i < signature.positional && used < given.positional.size()) {
        fixed[i] = given.positional[used++];
      } else if (!by_name.is_empty() && !signature.has_keywords) {
        fixed[i] = by_name;
      } else {
        fixed[i] = default_of(parameter);
      }
    }
    Arguments arguments{fixed.data(), std::span(given.positional).subspan(used),
                        signature.has_keywords ? given.keywords : nullptr};
    return def->code(rt_, arguments);
  }

  static Value default_of(const Parameter& parameter) {
    switch (parameter.default_kind) {
      case DefaultKind::kNone:
        return Value::none();
      case DefaultKind::kTrue:
        return Value::true_value();
      case DefaultKind::kFalse:
        return Value::false_value();
      case DefaultKind::kInt:
        return Value::small_int(parameter.default_int);
      case DefaultKind::kStr:
        return shared_name(parameter.default_text);
      default:
        return Value();
    }
  }

  Outcome primary() {
    skip();
    char c = text_[position_];
    if (c == '\'') return string_literal(false);
    if (text_.substr(position_, 2) == "b'") {
      ++position_;
      return string_literal(true);
    }
    if (c == '(') return tuple_display();
    if (c == '[') return list_display();
    if (c == '{') return dict_display();
    if (c == '-' || (c >= '0' && c <= '9')) return number_literal();
    return named(std::string(name()));
  }

  Outcome named(const std::string& word) {
    if (word == "None") return Value::none();
    if (word == "True") return Value::true_value();
    if (word == "False") return Value::false_value();
    if (word == "Ellipsis") return Value::ellipsis();
    bool called = consume("(");
    if (!called) return builtin_names().find(shared_name(word));
    CallArguments arguments;
    TRY(read_arguments(&arguments));
    const std::vector<Value>& given = arguments.positional;
    if (word == "repr") return operations::repr(rt_, given[0]);
    if (word == "ascii") return operations::ascii(rt_, given[0]);
    if (word == "format") return operations::format(rt_, given[0], given.size() > 1 ? given[1] : Value());
    Value type = builtin_names().find(shared_name(word));
    CHECK(has_kind(type, Kind::kType));
    return call(constructor_of(type.as<Type>()), arguments);
  }

  Outcome number_literal() {
    size_t start = position_;
    if (text_[position_] == '-') ++position_;
    while (position_ < text_.size()) {
      char c = text_[position_];
      bool exponent_sign = (c == '-' || c == '+') && text_[position_ - 1] == 'e';
      if (!std::isalnum(static_cast<unsigned char>(c)) && c != '.' && !exponent_sign) break;
      ++position_;
    }
    std::string_view digits = text_.substr(start, position_ - start);
    Value text = TRY(make_str(rt_, digits));
    bool is_float = !digits.starts_with("0x") && digits.find_first_of(".e") != std::string_view::npos;
    return is_float ? parse_float(rt_, text) : parse_int(rt_, text, 0);
  }

  Outcome string_literal(bool is_bytes) {
    std::string utf8;
    ++position_;
    while (text_[position_] != '\'') {
      if (text_[position_] != '\\') {
        utf8 += text_[position_++];
        continue;
      }
      char escape = text_[position_ + 1];
      position_ += 2;
      size_t digits = escape == 'x' ? 2 : escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
      if (digits == 0) {
        utf8 += escape == 'n' ? '\n' : escape == 't' ? '\t' : escape == 'r' ? '\r' : escape;
        continue;
      }
      auto code_point = static_cast<char32_t>(std::stoul(std::string(text_.substr(position_, digits)), nullptr, 16));
      position_ += digits;
      char buffer[4];
      if (is_bytes) {
        utf8 += static_cast<char>(code_point);
      } else {
        utf8.append(buffer, support::encode_utf8(code_point, buffer));
      }
    }
    ++position_;
    return is_bytes ? make_bytes(rt_, utf8) : make_str(rt_, utf8);
  }

  Fallible<bool> items(std::string_view closer, std::vector<Value>* out, bool* comma) {
    while (!consume(closer)) {
      out->push_back(TRY(operation()));
      *comma = consume(",");
    }
    return true;
  }
  Outcome tuple_display() {
    ++position_;
    std::vector<Value> values;
    bool comma = false;
    TRY(items(")", &values, &comma));
    if (values.size() == 1 && !comma) return values[0];
    return TRY_NEW(rt_, new_tuple_of(rt_, values.data(), values.size()));
  }
  Outcome list_display() {
    ++position_;
    std::vector<Value> values;
    bool comma = false;
    TRY(items("]", &values, &comma));
    return TRY_NEW(rt_, new_list_of(rt_, values.data(), static_cast<uint32_t>(values.size())));
  }
  Outcome dict_display() {
    ++position_;
    Dict* dict = TRY_NEW(rt_, new_dict(rt_));
    while (!consume("}")) {
      Value key = TRY(operation());
      consume(":");
      TRY(dict_set(rt_, dict, key, TRY(operation())));
      consume(",");
    }
    return dict;
  }

  Runtime& rt_;
  std::string_view text_;
  size_t position_ = 0;
};

}  // namespace sandboa::runtime
