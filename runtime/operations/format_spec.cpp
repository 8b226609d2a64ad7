#include "runtime/operations/format_spec.h"

#include "runtime/types/str_data.h"
#include "runtime/unicode/unicode.h"

namespace sandboa::runtime::operations {

namespace {

bool is_alignment(char32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

// A code point as CPython's messages show it: itself if it is printable ASCII, else in hexadecimal.
std::string shown(char32_t c) {
  char text[16];
  if (c > 32 && c < 128) {
    std::snprintf(text, sizeof text, "%c", static_cast<char>(c));
  } else {
    std::snprintf(text, sizeof text, "\\x%x", static_cast<unsigned>(c));
  }
  return text;
}

class SpecParser {
 public:
  SpecParser(Runtime& rt, const Str* text) : rt_(rt), text_(text), characters_(text) {}

  Fallible<bool> parse(Value value, char default_align, FormatSpec* spec) {
    parse_alignment(spec);
    if (peek() == '+' || peek() == '-' || peek() == ' ') spec->sign = static_cast<char>(take());
    spec->no_negative_zero = consume('z');
    spec->alternate = consume('#');
    if (!has_fill_ && consume('0')) {
      spec->fill = '0';
      if (!spec->has_align && default_align == '>') spec->align = '=';
    }
    TRY(parse_integer(&spec->width));
    TRY(parse_grouping(&spec->grouping));
    if (consume('.')) {
      TRY(parse_integer(&spec->precision));
      TRY(parse_grouping(&spec->fraction_grouping));
      if (spec->precision < 0 && spec->fraction_grouping == 0) {
        return rt_.raise_value_error("Format specifier missing precision");
      }
    }
    if (text_->length - position_ > 1) return raise_invalid(value);
    if (position_ < text_->length) spec->type = take();
    return true;
  }

 private:
  static constexpr char32_t kEnd = 0xFFFFFFFF;

  char32_t peek(uint64_t ahead = 0) const {
    return position_ + ahead < text_->length ? characters_[position_ + ahead] : kEnd;
  }
  char32_t take() { return characters_[position_++]; }
  bool consume(char32_t c) {
    if (peek() != c) return false;
    ++position_;
    return true;
  }

  void parse_alignment(FormatSpec* spec) {
    if (peek(1) != kEnd && is_alignment(peek(1))) {
      spec->fill = take();
      has_fill_ = true;
    } else if (!is_alignment(peek())) {
      return;
    }
    spec->align = static_cast<char>(take());
    spec->has_align = true;
  }

  Fallible<bool> parse_integer(int64_t* out) {
    for (bool first = true;; first = false) {
      char32_t c = peek();
      int digit = c < 0x80 ? static_cast<int>(c) - '0' : c == kEnd ? -1 : unicode::decimal_value(c);
      if (digit < 0 || digit > 9) return true;
      ++position_;
      if (first) *out = 0;
      if (__builtin_mul_overflow(*out, 10, out) || __builtin_add_overflow(*out, int64_t{digit}, out)) {
        return rt_.raise_value_error("Too many decimal digits in format string");
      }
    }
  }

  // One of , and _; both next to each other are an error, and the same twice is left to be a bad type.
  Fallible<bool> parse_grouping(char* out) {
    if (peek() != ',' && peek() != '_') return true;
    *out = static_cast<char>(take());
    if (peek() == (*out == ',' ? U'_' : U',')) return rt_.raise_value_error("Cannot specify both ',' and '_'.");
    return true;
  }

  SANDBOA_COLD SignalFailure raise_invalid(Value value) {
    std::string message = "Invalid format specifier '";
    append_utf8(message, text_);
    message += "' for object of type '";
    message += type_name(value);
    message += "'";
    return rt_.raise_text(TypeId::kValueError, message);
  }

  Runtime& rt_;
  const Str* text_;
  CodePoints characters_;
  uint64_t position_ = 0;
  bool has_fill_ = false;
};

bool takes_grouping(char32_t type, char grouping) {
  switch (type) {
    case 0:
    case 'd':
    case 'e':
    case 'f':
    case 'g':
    case 'E':
    case 'F':
    case 'G':
    case '%':
      return true;
    case 'b':
    case 'o':
    case 'x':
    case 'X':
      return grouping == '_';
    default:
      return false;
  }
}

SANDBOA_COLD SignalFailure raise_bad_grouping(Runtime& rt, char grouping, char32_t type) {
  return rt.raise_value_error("Cannot specify '%c' with '%s'.", grouping, shown(type).c_str());
}

}  // namespace

Fallible<FormatSpec> parse_format_spec(Runtime& rt, Value value, const Str* text, char32_t default_type,
                                       char default_align) {
  FormatSpec spec;
  spec.type = default_type;
  spec.align = default_align;
  TRY(rt.charge(1 + text->length / 4));
  TRY(SpecParser(rt, text).parse(value, default_align, &spec));
  if (spec.grouping != 0 && !takes_grouping(spec.type, spec.grouping))
    return raise_bad_grouping(rt, spec.grouping, spec.type);
  if (spec.fraction_grouping != 0 && spec.type == 'n') return raise_bad_grouping(rt, spec.fraction_grouping, spec.type);
  return spec;
}

SignalFailure raise_unknown_format_code(Runtime& rt, Value value, char32_t type) {
  return rt.raise_value_error("Unknown format code '%s' for object of type '%s'", shown(type).c_str(), type_name(value));
}

}  // namespace sandboa::runtime::operations
