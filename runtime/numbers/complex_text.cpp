// Complex numbers from text and to formatted text.
#include <climits>
#include <cmath>

#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/float_text.h"
#include "runtime/numbers/number_text.h"
#include "runtime/operations/format_spec.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

SignalFailure raise_malformed(Runtime& rt) { return rt.raise_value_error("complex() arg is a malformed string"); }

// CPython: underscores stand between digits only, and have an error text of their own. It looks for them up to a NUL, and no
// further than the first character beyond ASCII that is neither digit nor space.
bool has_wrong_underscores(std::string_view text, bool is_ascii) {
  size_t end = text.find('\0');
  size_t unknown = is_ascii ? text.npos : text.find('?');
  bool has_nul = end < unknown;
  text = text.substr(0, has_nul ? end : unknown == text.npos ? unknown : unknown + 1);
  if (text.find('_') == text.npos) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '_') continue;
    if (i == 0 || i + 1 == text.size() || !is_ascii_digit(text[i - 1]) || !is_ascii_digit(text[i + 1])) return true;
  }
  return has_nul;
}

bool is_sign(char c) { return c == '+' || c == '-'; }

// Where the first number of the text ends: at the sign of the second one, at j, or at the end.
size_t end_of_number(std::string_view text) {
  for (size_t index = 1; index < text.size(); ++index) {
    char c = text[index], before = text[index - 1];
    if (c == 'j' || c == 'J') return index;
    if (is_sign(c) && before != 'e' && before != 'E') return index;
  }
  return text.size();
}

bool is_unit(std::string_view text) { return text.size() == 1 && (text[0] == 'j' || text[0] == 'J'); }

Fallible<double> part_of(Runtime& rt, std::string_view text) {
  Value number = TRY(make_str(rt, text));
  Outcome parsed = parse_float(rt, number);
  if (parsed.signal() != Signal::kRaise) return float_value(TRY(parsed));
  rt.pending_exception = Value();
  return raise_malformed(rt);
}

// An imaginary part in front of its j: a number, or nothing or a sign for 1.
Fallible<double> imaginary_of(Runtime& rt, std::string_view text) {
  if (text.empty() || text == "+") return 1.0;
  if (text == "-") return -1.0;
  return part_of(rt, text);
}

}  // namespace

Outcome parse_complex(Runtime& rt, Value str) {
  NumberText loaded;
  TRY(loaded.load(rt, str));
  std::string_view text = loaded.stripped();
  TRY(rt.charge(1 + text.size() / 8));
  if (has_wrong_underscores(text, str.as<const Str>()->is_ascii()))
    return raise_bad_number(rt, "could not convert string to complex: ", str, UINT64_MAX);
  if (text.starts_with('(')) {
    if (!text.ends_with(')')) return raise_malformed(rt);
    text = text.substr(1, text.size() - 2);
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  }
  // The parser of floats takes white space around a number, which is not allowed between the parts.
  if (text.empty() || text.find_first_of(" \t\n\r\f\v") != text.npos) return raise_malformed(rt);
  bool is_imaginary_only = is_unit(text) || is_unit(text.substr(is_sign(text[0])));
  size_t end = is_imaginary_only ? 0 : end_of_number(text);
  std::string_view first = text.substr(0, end), rest = text.substr(end);
  if (is_imaginary_only) return make_complex(rt, {0.0, TRY(imaginary_of(rt, text.substr(0, text.size() - 1)))});
  if (is_unit(rest)) return make_complex(rt, {0.0, TRY(part_of(rt, first))});
  double real = TRY(part_of(rt, first));
  if (rest.empty()) return make_complex(rt, {real, 0.0});
  bool has_unit = rest.back() == 'j' || rest.back() == 'J';
  if (!has_unit || !is_sign(rest[0])) return raise_malformed(rt);
  return make_complex(rt, {real, TRY(imaginary_of(rt, rest.substr(0, rest.size() - 1)))});
}

Outcome format_complex(Runtime& rt, Value number, const Str* spec_text) {
  using operations::FormatSpec;
  FormatSpec spec = TRY(operations::parse_format_spec(rt, number, spec_text, 0, '>'));
  switch (spec.type) {
    case 0:
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'n':
      break;
    default:
      return operations::raise_unknown_format_code(rt, number, spec.type);
  }
  if (spec.fill == '0') {
    return rt.raise_value_error("Zero padding is not allowed in complex format specifier");
  }
  if (spec.align == '=') return rt.raise_value_error("'=' alignment flag is not allowed in complex format specifier");
  const Complex* value = number.as<const Complex>();
  bool in_parentheses = spec.type == 0;
  bool has_real = spec.type != 0 || value->real != 0 || std::signbit(value->real);
  FormatSpec part = spec;
  part.width = -1;
  StrBuilder text(rt);
  if (has_real && in_parentheses) text.append(U'(');
  if (has_real) text.append(TRY(format_float_part(rt, value->real, part)).as<Str>());
  if (has_real) part.sign = '+';
  text.append(TRY(format_float_part(rt, value->imaginary, part)).as<Str>());
  text.append(U'j');
  if (has_real && in_parentheses) text.append(U')');
  auto* plain = TRY(text.finish()).as<Str>();
  uint64_t width = spec.width < 0 ? 0 : static_cast<uint64_t>(spec.width);
  uint64_t missing = width > plain->length ? width - plain->length : 0;
  uint64_t left = spec.align == '<' ? 0 : spec.align == '^' ? missing / 2 : missing;
  return str_pad(rt, plain, left, missing - left, spec.fill);
}

}  // namespace sandboa::runtime
