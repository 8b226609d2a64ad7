#include <charconv>
#include <cmath>
#include <vector>

#include "frontend/dump.h"
#include "frontend/unicode_identifiers.h"
#include "support/native_stack.h"
#include "support/utf8.h"

namespace sandboa::frontend {

namespace {

struct Formatted {
  std::string text;
  bool is_simple = true;  // may share a line with its neighbours
};

std::string hex_digits(uint32_t value, int count) {
  std::string out;
  for (int shift = (count - 1) * 4; shift >= 0; shift -= 4) out += "0123456789abcdef"[(value >> shift) & 15];
  return out;
}

std::string repr_bytes(std::string_view bytes) {
  char quote = bytes.find('\'') != std::string_view::npos && bytes.find('"') == std::string_view::npos ? '"' : '\'';
  std::string out = std::string("b") + quote;
  for (char c : bytes) {
    auto byte = static_cast<uint8_t>(c);
    if (c == quote || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (c == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte >= 0x7F) {
      out += "\\x" + hex_digits(byte, 2);
    } else {
      out += c;
    }
  }
  return out + quote;
}

class AstDumper {
 public:
  AstDumper(const NameTable& names, std::string_view source, bool with_positions)
      : names_(names), index_(source, arena_), with_positions_(with_positions) {}

  Formatted dump(const Node* node, int level);

 private:
  struct Fields {
    std::vector<std::string> parts;
    bool all_simple = true;
    int level = 0;
  };

  void add(Fields& fields, const char* name, Formatted value) {
    fields.all_simple = fields.all_simple && value.is_simple;
    fields.parts.push_back(std::string(name) + "=" + std::move(value.text));
  }

  void field(Fields& fields, const char* name, const Node* value) {
    if (value != nullptr) add(fields, name, dump(value, fields.level + 1));
  }
  void field(Fields& fields, const char* name, NameId value) {
    if (value) add(fields, name, {repr_text(names_.text(value)), true});
  }
  void field(Fields& fields, const char* name, std::string_view value) { add(fields, name, {repr_text(value), true}); }
  void field(Fields& fields, const char* name, bool value) { add(fields, name, {value ? "1" : "0", true}); }
  void field(Fields& fields, const char* name, int32_t value) { add(fields, name, {std::to_string(value), true}); }
  void field(Fields& fields, const char* name, uint32_t value) { add(fields, name, {std::to_string(value), true}); }
  void field(Fields& fields, const char* name, const Literal& value) {
    add(fields, name, {repr_literal(value), true});
    if (value.has_u_prefix) add(fields, "kind", {"'u'", true});
  }
  void field(Fields& fields, const char* name, ExprContext value) {
    static constexpr const char* kTexts[] = {"Load()", "Store()", "Del()"};
    add(fields, name, {kTexts[static_cast<size_t>(value)], true});
  }
  void field(Fields& fields, const char* name, BinaryOperator value) { add(fields, name, {binary_name(value), true}); }
  void field(Fields& fields, const char* name, UnaryOperator value) { add(fields, name, {unary_name(value), true}); }
  void field(Fields& fields, const char* name, BoolOperator value) {
    add(fields, name, {value == BoolOperator::kAnd ? "And()" : "Or()", true});
  }
  template <class T>
  void field(Fields& fields, const char* name, std::span<T> values) {
    if (values.empty()) return;
    std::string text = "[";
    std::string separator = line_break(fields.level + 1);
    for (const T& value : values) {
      text += separator + element(value, fields.level + 2);
      separator = "," + line_break(fields.level + 1);
    }
    add(fields, name, {text + "]", false});
  }

  std::string element(const Node* value, int level) { return value == nullptr ? "None" : dump(value, level).text; }
  std::string element(NameId value, int) { return repr_text(names_.text(value)); }
  std::string element(CompareOperator value, int) { return compare_name(value); }

  static std::string line_break(int level) { return "\n" + std::string(static_cast<size_t>(level) + 1, ' '); }
  static const char* binary_name(BinaryOperator op);
  static const char* unary_name(UnaryOperator op);
  static const char* compare_name(CompareOperator op);
  void positions(Fields& fields, const Node* node);

  const NameTable& names_;
  support::Arena arena_;
  LineIndex index_;
  bool with_positions_;
};

#define BINARY_OPERATOR(Name, text) \
  case BinaryOperator::k##Name:     \
    return #Name "()";
#define UNARY_OPERATOR(Name, text)
#define BOOL_OPERATOR(Name, text)
#define COMPARE_OPERATOR(Name, text)
const char* AstDumper::binary_name(BinaryOperator op) {
  switch (op) {
#include "frontend/ast_operators.def"
  }
  return "";
}
#undef BINARY_OPERATOR
#undef UNARY_OPERATOR
#define BINARY_OPERATOR(Name, text)
#define UNARY_OPERATOR(Name, text) \
  case UnaryOperator::k##Name:     \
    return #Name "()";
const char* AstDumper::unary_name(UnaryOperator op) {
  switch (op) {
#include "frontend/ast_operators.def"
  }
  return "";
}
#undef UNARY_OPERATOR
#undef COMPARE_OPERATOR
#define UNARY_OPERATOR(Name, text)
#define COMPARE_OPERATOR(Name, text) \
  case CompareOperator::k##Name:     \
    return #Name "()";
const char* AstDumper::compare_name(CompareOperator op) {
  switch (op) {
#include "frontend/ast_operators.def"
  }
  return "";
}
#undef BINARY_OPERATOR
#undef UNARY_OPERATOR
#undef BOOL_OPERATOR
#undef COMPARE_OPERATOR

void AstDumper::positions(Fields& fields, const Node* node) {
  switch (node->kind) {
    case NodeKind::kModule:
    case NodeKind::kArguments:
    case NodeKind::kComprehension:
    case NodeKind::kWithItem:
    case NodeKind::kMatchCase:
      return;
    default:
      break;
  }
  field(fields, "lineno", index_.line(node->start));
  field(fields, "col_offset", index_.byte_column(node->start));
  field(fields, "end_lineno", index_.line(node->end));
  field(fields, "end_col_offset", index_.byte_column(node->end));
}

Formatted AstDumper::dump(const Node* node, int level) {
  if (support::NativeStack::near_limit()) return {"...", false};
  Fields fields;
  fields.level = level;
  std::string name = node_kind_name(node->kind);
  switch (node->kind) {
#define F(type, field_name) field(fields, #field_name, typed->field_name);
#define H(type, field_name)
#define NODE(Category, Name, asdl, node_fields)                          \
  case NodeKind::k##Name: {                                              \
    [[maybe_unused]] const Name* typed = static_cast<const Name*>(node); \
    node_fields break;                                                   \
  }
#include "frontend/ast_nodes.def"
#undef NODE
#undef F
#undef H
  }
  if (const Module* module = try_as<Module>(node); module != nullptr && module->expression != nullptr) {
    name = "Expression";
    field(fields, "body", module->expression);
  }
  if (with_positions_) positions(fields, node);
  bool is_flat = fields.all_simple && fields.parts.size() <= 3;
  std::string text = name + "(";
  for (size_t i = 0; i < fields.parts.size(); ++i) {
    if (i != 0) text += is_flat ? ", " : ",";
    if (!is_flat) text += line_break(level);
    text += fields.parts[i];
  }
  return {text + ")", fields.parts.empty()};
}

}  // namespace

std::string repr_literal(const Literal& literal) {
  switch (literal.kind) {
    case LiteralKind::kNone:
      return "None";
    case LiteralKind::kFalse:
      return "False";
    case LiteralKind::kTrue:
      return "True";
    case LiteralKind::kEllipsis:
      return "Ellipsis";
    case LiteralKind::kInt: {
      if (literal.fits_int64) return std::to_string(literal.integer);
      const char* prefix = literal.base == 16 ? "0x" : literal.base == 8 ? "0o" : literal.base == 2 ? "0b" : "";
      return prefix + std::string(literal.text);
    }
    case LiteralKind::kFloat:
      return repr_float(literal.number);
    case LiteralKind::kImaginary: {
      std::string text = repr_float(literal.number);
      if (text.ends_with(".0")) text.resize(text.size() - 2);
      return text + "j";
    }
    case LiteralKind::kStr:
      return repr_text(literal.text);
    case LiteralKind::kBytes:
      return repr_bytes(literal.text);
  }
  return {};
}

std::string repr_text(std::string_view text) {
  char quote = text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
  std::string out(1, quote);
  while (!text.empty()) {
    support::DecodedCodePoint decoded = support::decode_utf8(text, true);
    char32_t c = decoded.code_point;
    if (c == static_cast<char32_t>(quote) || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (c == '\t') {
      out += "\\t";
    } else if (is_printable(c)) {
      out += text.substr(0, decoded.length);
    } else {
      out += c < 0x100 ? "\\x" + hex_digits(c, 2) : c < 0x10000 ? "\\u" + hex_digits(c, 4) : "\\U" + hex_digits(c, 8);
    }
    text.remove_prefix(decoded.length);
  }
  return out + quote;
}

std::string repr_float(double value) {
  if (std::isinf(value)) return "inf";
  char buffer[64];
  auto shortest = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
  std::string text(buffer, shortest.ptr);
  int exponent = std::stoi(text.substr(text.find('e') + 1));
  if (exponent >= -4 && exponent < 16) {
    auto plain = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    text.assign(buffer, plain.ptr);
    if (text.find('.') == std::string::npos) text += ".0";
  }
  return text;
}

std::string dump_ast(const Module* module, const NameTable& names, AstDumpOptions options) {
  AstDumper dumper(names, module->source, options.with_positions);
  return dumper.dump(module, 0).text + "\n";
}

}  // namespace sandboa::frontend
