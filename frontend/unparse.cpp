#include "frontend/unparse.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <string>

#include "support/native_stack.h"

namespace sandboa::frontend {

namespace {

constexpr size_t kMaxText = 1 << 20;

// How tightly an expression binds; one that binds less than its place asks for is put in parentheses.
enum Level : int {
  kTuple,
  kTest,
  kOr,
  kAnd,
  kNot,
  kComparison,
  kBitOr,
  kBitXor,
  kBitAnd,
  kShift,
  kArithmetic,
  kTerm,
  kFactor,
  kPower,
  kAwait,
  kAtom,
};

Level tighter(Level level) { return static_cast<Level>(level + 1); }

Level level_of(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::kAdd:
    case BinaryOperator::kSub:
      return kArithmetic;
    case BinaryOperator::kLShift:
    case BinaryOperator::kRShift:
      return kShift;
    case BinaryOperator::kBitOr:
      return kBitOr;
    case BinaryOperator::kBitXor:
      return kBitXor;
    case BinaryOperator::kBitAnd:
      return kBitAnd;
    case BinaryOperator::kPow:
      return kPower;
    default:
      return kTerm;
  }
}

// As repr() does for text whose characters above ASCII all are printable.
void append_quoted(std::string& out, std::string_view text, bool is_bytes) {
  bool has_single = text.find('\'') != std::string_view::npos;
  char quote = has_single && text.find('"') == std::string_view::npos ? '"' : '\'';
  static const char kDigits[] = "0123456789abcdef";
  out += quote;
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == quote || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\t' || c == '\n' || c == '\r') {
      out += '\\';
      out += c == '\t' ? 't' : c == '\n' ? 'n' : 'r';
    } else if (byte < 0x20 || byte == 0x7F || (is_bytes && byte >= 0x80)) {
      out += "\\x";
      out += kDigits[byte >> 4];
      out += kDigits[byte & 15];
    } else {
      out += c;
    }
  }
  out += quote;
}

// The shortest digits that read back as the number, as repr() writes them; infinity as a literal that means it.
void append_float(std::string& out, double number, bool needs_point) {
  if (std::isinf(number)) {
    out += number < 0 ? "-1e309" : "1e309";
    return;
  }
  char digits[40];
  auto scientific = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::scientific);
  std::string_view text(digits, static_cast<size_t>(scientific.ptr - digits));
  size_t e = text.find('e');
  int exponent = std::atoi(std::string(text.substr(e + 1)).c_str());
  if (exponent < -4 || exponent >= 16) {
    out += text;
    return;
  }
  auto fixed = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed);
  text = {digits, static_cast<size_t>(fixed.ptr - digits)};
  out += text;
  if (needs_point && text.find('.') == std::string_view::npos) out += ".0";
}

class Unparser {
 public:
  Unparser(const NameTable& names, support::Arena& arena, support::ArenaVector<UnparsedPart>& parts)
      : names_(names), arena_(arena), parts_(parts) {}

  UnparseResult run(const Expr* expression) {
    append(expression, kTest);
    flush();
    return result_;
  }

 private:
  void add(std::string_view text) { out_ += text; }
  void add_name(NameId name) { out_ += names_.text(name); }

  void flush() {
    if (out_.empty()) return;
    auto* copy = static_cast<char*>(arena_.allocate(out_.size()));
    std::memcpy(copy, out_.data(), out_.size());
    parts_.push_back({{copy, out_.size()}, nullptr});
    out_.clear();
  }
  void fail(UnparseResult result) {
    if (result_ == UnparseResult::kDone) result_ = result;
  }

  // Depth is bounded by the native stack, work by the length of the result.
  void append(const Expr* expression, Level level) {
    if (result_ != UnparseResult::kDone) return;
    if (support::NativeStack::near_limit()) return fail(UnparseResult::kTooDeep);
    if (out_.size() > kMaxText) return fail(UnparseResult::kTooLong);
    switch (expression->kind) {
      case NodeKind::kName:
        return add_name(as<Name>(expression)->id);
      case NodeKind::kConstant:
        return append_constant(as<Constant>(expression));
      case NodeKind::kAttribute:
      case NodeKind::kCall:
      case NodeKind::kSubscript:
      case NodeKind::kStarred:
        return append_primary(expression);
      case NodeKind::kTuple:
      case NodeKind::kList:
      case NodeKind::kSet:
      case NodeKind::kDict:
        return append_display(expression, level);
      case NodeKind::kListComp:
      case NodeKind::kSetComp:
      case NodeKind::kDictComp:
      case NodeKind::kGeneratorExp:
        return append_comprehension(expression);
      case NodeKind::kSlice:
        return append_slice(as<Slice>(expression));
      case NodeKind::kJoinedStr:
        return append_joined(as<JoinedStr>(expression)->values, 'f');
      case NodeKind::kTemplateStr:
        return append_joined(as<TemplateStr>(expression)->values, 't');
      case NodeKind::kFormattedValue: {
        const auto* field = as<FormattedValue>(expression);
        return append_field(field->value, field->conversion, field->format_spec);
      }
      case NodeKind::kInterpolation: {
        const auto* field = as<Interpolation>(expression);
        return append_field(field->value, field->conversion, field->format_spec);
      }
      default:
        return append_operation(expression, level);
    }
  }

  void append_all(std::span<Expr* const> expressions, Level level) {
    for (size_t i = 0; i < expressions.size(); ++i) {
      if (i != 0) add(", ");
      append(expressions[i], level);
    }
  }

  void append_constant(const Constant* node) {
    const Literal& value = node->value;
    switch (value.kind) {
      case LiteralKind::kNone:
        return add("None");
      case LiteralKind::kFalse:
        return add("False");
      case LiteralKind::kTrue:
        return add("True");
      case LiteralKind::kEllipsis:
        return add("...");
      case LiteralKind::kFloat:
        return append_float(out_, value.number, true);
      case LiteralKind::kImaginary:
        append_float(out_, value.number, false);
        return add("j");
      case LiteralKind::kBytes:
        add("b");
        return append_quoted(out_, value.text, true);
      case LiteralKind::kInt:
        if (value.fits_int64) return add(std::to_string(value.integer));
        if (in_string_ && value.base == 10) return add(value.text);
        break;
      case LiteralKind::kStr:
        if (value.has_u_prefix) add("u");
        if (value.is_ascii || in_string_) return append_quoted(out_, value.text, false);
        break;
    }
    if (in_string_) return fail(UnparseResult::kTooLong);  // an integer of other base beyond 64 bits inside an f-string
    flush();
    parts_.push_back({{}, node});
  }

  // ---- names, calls, items

  void append_primary(const Expr* expression) {
    if (const auto* starred = try_as<Starred>(expression)) {
      add("*");
      return append(starred->value, kBitOr);
    }
    if (const auto* attribute = try_as<Attribute>(expression)) {
      append(attribute->value, kAtom);
      const auto* constant = try_as<Constant>(attribute->value);
      add(constant != nullptr && constant->value.kind == LiteralKind::kInt ? " ." : ".");
      return add_name(attribute->attr);
    }
    if (const auto* subscript = try_as<Subscript>(expression)) {
      append(subscript->value, kAtom);
      add("[");
      append(subscript->slice, kTuple);
      return add("]");
    }
    const auto* call = as<Call>(expression);
    append(call->func, kAtom);
    bool is_generator = call->args.size() == 1 && call->keywords.empty() && is<GeneratorExp>(call->args[0]);
    if (is_generator) return append(call->args[0], kTest);  // its own parentheses will do
    add("(");
    append_all(call->args, kTest);
    for (size_t i = 0; i < call->keywords.size(); ++i) {
      if (i != 0 || !call->args.empty()) add(", ");
      const Keyword* keyword = call->keywords[i];
      if (keyword->arg) {
        add_name(keyword->arg);
        add("=");
      } else {
        add("**");
      }
      append(keyword->value, kTest);
    }
    add(")");
  }

  void append_slice(const Slice* slice) {
    if (slice->lower != nullptr) append(slice->lower, kTest);
    add(":");
    if (slice->upper != nullptr) append(slice->upper, kTest);
    if (slice->step == nullptr) return;
    add(":");
    append(slice->step, kTest);
  }

  // ---- displays

  void append_display(const Expr* expression, Level level) {
    if (const auto* list = try_as<List>(expression)) {
      add("[");
      append_all(list->elts, kTest);
      return add("]");
    }
    if (const auto* set = try_as<Set>(expression)) {
      add("{");
      append_all(set->elts, kTest);
      return add("}");
    }
    if (const auto* dict = try_as<Dict>(expression)) return append_dict(dict);
    const auto* tuple = as<Tuple>(expression);
    if (tuple->elts.empty()) return add("()");
    bool parenthesized = level > kTuple;
    if (parenthesized) add("(");
    append_all(tuple->elts, kTest);
    if (tuple->elts.size() == 1) add(",");
    if (parenthesized) add(")");
  }

  void append_dict(const Dict* dict) {
    add("{");
    for (size_t i = 0; i < dict->values.size(); ++i) {
      if (i != 0) add(", ");
      if (dict->keys[i] == nullptr) {
        add("**");
        append(dict->values[i], kBitOr);
        continue;
      }
      append(dict->keys[i], kTest);
      add(": ");
      append(dict->values[i], kTest);
    }
    add("}");
  }

  void append_comprehension(const Expr* expression) {
    if (const auto* list = try_as<ListComp>(expression))
      return append_clauses('[', list->elt, nullptr, list->generators, ']');
    if (const auto* set = try_as<SetComp>(expression)) return append_clauses('{', set->elt, nullptr, set->generators, '}');
    if (const auto* dict = try_as<DictComp>(expression)) {
      return append_clauses('{', dict->key, dict->value, dict->generators, '}');
    }
    const auto* generator = as<GeneratorExp>(expression);
    append_clauses('(', generator->elt, nullptr, generator->generators, ')');
  }

  void append_clauses(char open, const Expr* element, const Expr* value, std::span<Comprehension* const> clauses,
                      char close) {
    out_ += open;
    append(element, kTest);
    if (value != nullptr) {
      add(": ");
      append(value, kTest);
    }
    for (const Comprehension* clause : clauses) {
      add(clause->is_async ? " async for " : " for ");
      append(clause->target, kTuple);
      add(" in ");
      append(clause->iter, tighter(kTest));
      for (const Expr* condition : clause->ifs) {
        add(" if ");
        append(condition, tighter(kTest));
      }
    }
    out_ += close;
  }

  // ---- operations

  void append_operation(const Expr* expression, Level level) {
    Level own = level_of(expression);
    bool parenthesized = level > own;
    if (parenthesized) add("(");
    switch (expression->kind) {
      case NodeKind::kBoolOp:
        append_bool(as<BoolOp>(expression), own);
        break;
      case NodeKind::kBinOp: {
        const auto* node = as<BinOp>(expression);
        bool right_first = node->op == BinaryOperator::kPow;
        append(node->left, right_first ? tighter(own) : own);
        add(" ");
        add(operator_text(node->op));
        add(" ");
        append(node->right, right_first ? own : tighter(own));
        break;
      }
      case NodeKind::kUnaryOp: {
        const auto* node = as<UnaryOp>(expression);
        add(operator_text(node->op));
        if (node->op == UnaryOperator::kNot) add(" ");
        append(node->operand, own);
        break;
      }
      case NodeKind::kCompare:
        append_compare(as<Compare>(expression));
        break;
      case NodeKind::kIfExp: {
        const auto* node = as<IfExp>(expression);
        append(node->body, tighter(kTest));
        add(" if ");
        append(node->test, tighter(kTest));
        add(" else ");
        append(node->orelse, kTest);
        break;
      }
      case NodeKind::kLambda:
        add("lambda");
        append_parameters(as<Lambda>(expression)->args);
        add(": ");
        append(as<Lambda>(expression)->body, kTest);
        break;
      case NodeKind::kNamedExpr:
        append(as<NamedExpr>(expression)->target, kAtom);
        add(" := ");
        append(as<NamedExpr>(expression)->value, kAtom);
        break;
      case NodeKind::kAwait:
        add("await ");
        append(as<Await>(expression)->value, kAtom);
        break;
      default:
        append_yield(expression);
        break;
    }
    if (parenthesized) add(")");
  }

  static Level level_of(const Expr* expression) {
    switch (expression->kind) {
      case NodeKind::kBoolOp:
        return as<BoolOp>(expression)->op == BoolOperator::kAnd ? kAnd : kOr;
      case NodeKind::kBinOp:
        return sandboa::frontend::level_of(as<BinOp>(expression)->op);
      case NodeKind::kUnaryOp:
        return as<UnaryOp>(expression)->op == UnaryOperator::kNot ? kNot : kFactor;
      case NodeKind::kCompare:
        return kComparison;
      case NodeKind::kAwait:
        return kAwait;
      case NodeKind::kNamedExpr:
        return kTuple;
      case NodeKind::kIfExp:
      case NodeKind::kLambda:
        return kTest;
      default:
        return kAtom;  // yield brings its parentheses
    }
  }

  void append_bool(const BoolOp* node, Level own) {
    for (size_t i = 0; i < node->values.size(); ++i) {
      if (i != 0) {
        add(" ");
        add(operator_text(node->op));
        add(" ");
      }
      append(node->values[i], tighter(own));
    }
  }

  void append_compare(const Compare* node) {
    append(node->left, tighter(kComparison));
    for (size_t i = 0; i < node->comparators.size(); ++i) {
      add(" ");
      add(operator_text(node->ops[i]));
      add(" ");
      append(node->comparators[i], tighter(kComparison));
    }
  }

  void append_yield(const Expr* expression) {
    const auto* yield = try_as<Yield>(expression);
    const Expr* value = yield != nullptr ? yield->value : as<YieldFrom>(expression)->value;
    add(yield != nullptr ? "(yield" : "(yield from");
    if (value != nullptr) {
      add(" ");
      append(value, kTest);
    }
    add(")");
  }

  void append_parameters(const Arguments* arguments) {
    size_t positional = arguments->posonlyargs.size() + arguments->args.size();
    if (positional != 0) add(" ");  // CPython writes `lambda*args: 0`
    bool is_first = true;
    auto begin = [&] {
      if (!is_first) add(", ");
      is_first = false;
    };
    for (size_t i = 0; i < positional; ++i) {
      size_t posonly = arguments->posonlyargs.size();
      begin();
      add_name((i < posonly ? arguments->posonlyargs[i] : arguments->args[i - posonly])->arg);
      if (i + arguments->defaults.size() >= positional) {
        add("=");
        append(arguments->defaults[i + arguments->defaults.size() - positional], kTest);
      }
      if (i + 1 == posonly) add(", /");
    }
    if (arguments->vararg != nullptr || !arguments->kwonlyargs.empty()) {
      begin();
      add("*");
      if (arguments->vararg != nullptr) add_name(arguments->vararg->arg);
    }
    for (size_t i = 0; i < arguments->kwonlyargs.size(); ++i) {
      begin();
      add_name(arguments->kwonlyargs[i]->arg);
      if (arguments->kw_defaults[i] == nullptr) continue;
      add("=");
      append(arguments->kw_defaults[i], kTest);
    }
    if (arguments->kwarg == nullptr) return;
    begin();
    add("**");
    add_name(arguments->kwarg->arg);
  }

  // ---- f-strings: the body is unparsed first, and is then quoted like any string

  void append_joined(std::span<Expr* const> values, char prefix) {
    std::string outer = std::move(out_);
    out_.clear();
    bool was_in_string = in_string_;
    in_string_ = true;
    append_string_parts(values);
    in_string_ = was_in_string;
    std::string body = std::move(out_);
    out_ = std::move(outer);
    out_ += prefix;
    append_quoted(out_, body, false);
  }

  void append_string_parts(std::span<Expr* const> values) {
    for (const Expr* value : values) {
      const auto* constant = try_as<Constant>(value);
      if (constant == nullptr) {
        append(value, kTest);
        continue;
      }
      for (char c : constant->value.text) {
        out_ += c;
        if (c == '{' || c == '}') out_ += c;
      }
    }
  }

  void append_field(const Expr* value, int32_t conversion, const JoinedStr* format_spec) {
    std::string outer = std::move(out_);
    out_.clear();
    append(value, tighter(kTest));
    std::string inner = std::move(out_);
    out_ = std::move(outer);
    add(inner.starts_with('{') ? "{ " : "{");
    add(inner);
    if (conversion > 0) {
      add("!");
      out_ += static_cast<char>(conversion);
    }
    if (format_spec != nullptr) {
      add(":");
      append_string_parts(format_spec->values);
    }
    add("}");
  }

  const NameTable& names_;
  support::Arena& arena_;
  support::ArenaVector<UnparsedPart>& parts_;
  std::string out_;
  bool in_string_ = false;
  UnparseResult result_ = UnparseResult::kDone;
};

}  // namespace

UnparseResult unparse(const Expr* expression, const NameTable& names, support::Arena& arena,
                      support::ArenaVector<UnparsedPart>& parts) {
  return Unparser(names, arena, parts).run(expression);
}

}  // namespace sandboa::frontend
