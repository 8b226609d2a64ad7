// str.format and format_map: the parser of replacement fields, and the native version for fields without attributes. What
// needs attribute access or guest code is done by str_format() in runtime/prelude/str.py on the same parser.
#include "runtime/checked_native.h"
#include "runtime/operations/repr.h"
#include "runtime/registry.h"
#include "runtime/types/str_data.h"
#include "runtime/types/str_natives.h"
#include "runtime/unicode/unicode.h"

namespace sandboa::runtime {

namespace {

// Positions are code point offsets into the format string.
struct Field {
  bool present = false;
  uint64_t name_start = 0, name_end = 0;
  char32_t conversion = 0;
  uint64_t spec_start = 0, spec_end = 0;
  bool spec_has_fields = false;
};

// Steps through literal text and replacement fields of format_string[start:end].
class FieldScanner {
 public:
  FieldScanner(Runtime& rt, const Str* text, uint64_t start, uint64_t end)
      : rt_(rt), text_(text), position_(start), end_(end) {}

  bool at_end() const { return position_ == end_; }

  // Sets the bounds of the literal text up to the next field (or escaped brace, which the literal includes), and the field.
  Fallible<bool> next(uint64_t* literal_start, uint64_t* literal_end, Field* field) {
    *field = Field();
    *literal_start = position_;
    TRY(rt_.charge(1));
    while (position_ < end_ && at(position_) != '{' && at(position_) != '}') ++position_;
    TRY(rt_.charge((position_ - *literal_start) >> 3));
    *literal_end = position_;
    if (position_ == end_) return true;
    char32_t brace = at(position_++);
    bool doubled = position_ < end_ && at(position_) == brace;
    if (doubled) {
      *literal_end = position_++;
      return true;
    }
    if (brace == '}') return rt_.raise_value_error("Single '}' encountered in format string");
    if (position_ == end_) return rt_.raise_value_error("Single '{' encountered in format string");
    field->present = true;
    return scan_field(field);
  }

 private:
  char32_t at(uint64_t i) const { return text_[i]; }

  Fallible<bool> scan_field(Field* field) {
    field->name_start = position_;
    bool in_brackets = false;
    char32_t c = 0;
    for (; position_ < end_; ++position_) {
      c = at(position_);
      if (in_brackets) {
        in_brackets = c != ']';
        continue;
      }
      if (c == '{') return rt_.raise_value_error("unexpected '{' in field name");
      if (c == '[') in_brackets = true;
      if (c == '}' || c == ':' || c == '!') break;
    }
    if (position_ == end_) return rt_.raise_value_error("expected '}' before end of string");
    field->name_end = position_++;
    TRY(rt_.charge((position_ - field->name_start) >> 3));
    if (c == '}') return true;
    if (c == '!') {
      if (position_ == end_) return rt_.raise_value_error("end of string while looking for conversion specifier");
      field->conversion = at(position_++);
      if (position_ < end_) {
        c = at(position_++);
        if (c == '}') return true;
        if (c != ':') return rt_.raise_value_error("expected ':' after conversion specifier");
      }
    }
    field->spec_start = position_;
    for (uint64_t depth = 1; position_ < end_; ++position_) {
      c = at(position_);
      if (c == '{') {
        field->spec_has_fields = true;
        ++depth;
      } else if (c == '}' && --depth == 0) {
        field->spec_end = position_++;
        return rt_.charge((field->spec_end - field->spec_start) >> 3);
      }
    }
    return rt_.raise_value_error("unmatched '{' in format spec");
  }

  Runtime& rt_;
  CodePoints text_;
  uint64_t position_;
  uint64_t end_;
};

// A number made of decimal digits only, or -1.
Fallible<int64_t> integer_in(Runtime& rt, const Str* text, uint64_t start, uint64_t end) {
  if (start == end) return int64_t{-1};
  int64_t value = 0;
  for (uint64_t i = start; i < end; ++i) {
    int digit = unicode::decimal_value(text->at(i));
    if (digit < 0) return int64_t{-1};
    if (value > (INT64_MAX - digit) / 10) return rt.raise_value_error("Too many decimal digits in format string");
    value = value * 10 + digit;
  }
  return value;
}

// The parts of a field name behind the first: ".name" and "[key]".
struct PathStep {
  bool is_attribute;
  uint64_t start, end;
};

class PathScanner {
 public:
  PathScanner(Runtime& rt, const Str* text, const Field& field)
      : rt_(rt), text_(text), position_(field.name_start), end_(field.name_end) {
    while (position_ < end_ && at(position_) != '.' && at(position_) != '[') ++position_;
    first_end_ = position_;
  }
  uint64_t first_end() const { return first_end_; }
  bool at_end() const { return position_ == end_; }

  Fallible<bool> next(PathStep* step) {
    char32_t opener = at(position_++);
    if (opener != '.' && opener != '[') {
      return rt_.raise_value_error("Only '.' or '[' may follow ']' in format field specifier");
    }
    step->is_attribute = opener == '.';
    step->start = position_;
    if (opener == '.') {
      while (position_ < end_ && at(position_) != '.' && at(position_) != '[') ++position_;
      step->end = position_;
    } else {
      while (position_ < end_ && at(position_) != ']') ++position_;
      if (position_ == end_) return rt_.raise_value_error("Missing ']' in format string");
      step->end = position_++;
    }
    if (step->start == step->end) return rt_.raise_value_error("Empty attribute in format string");
    return true;
  }

 private:
  char32_t at(uint64_t i) const { return text_[i]; }
  Runtime& rt_;
  CodePoints text_;
  uint64_t position_;
  uint64_t end_;
  uint64_t first_end_;
};

// An int or a str, as [key] means it.
Outcome key_in(Runtime& rt, Str* text, uint64_t start, uint64_t end) {
  int64_t number = TRY(integer_in(rt, text, start, end));
  if (number >= 0 && Value::fits_small_int(number)) return Value::small_int(number);
  return substring(rt, text, start, end - start);
}

Outcome convert(Runtime& rt, Value value, char32_t conversion) {
  switch (conversion) {
    case 0:
      return value;
    case 'r':
      return operations::repr(rt, value);
    case 's':
      return operations::str(rt, value);
    case 'a':
      return operations::ascii(rt, value);
    default:
      if (conversion > 32 && conversion < 127) {
        return rt.raise_value_error("Unknown conversion specifier %c", static_cast<char>(conversion));
      }
      return rt.raise_value_error("Unknown conversion specifier \\x%x", static_cast<unsigned>(conversion));
  }
}

class Formatter {
 public:
  // keywords: format's own; mapping: format_map's, then positional is null.
  Formatter(Runtime& rt, const std::span<const Value>* positional, Dict* keywords, Value mapping)
      : rt_(rt), positional_(positional), keywords_(keywords), mapping_(mapping) {}

  // Depth 2 is the string itself, 1 a format specification in it.
  Fallible<bool> build(StrBuilder& out, Str* text, uint64_t start, uint64_t end, int depth) {
    if (depth == 0) return rt_.raise_value_error("Max string recursion exceeded");
    FieldScanner scanner(rt_, text, start, end);
    while (!scanner.at_end() && out.fits()) {
      uint64_t literal_start, literal_end;
      Field field;
      TRY(scanner.next(&literal_start, &literal_end, &field));
      out.append(text, literal_start, literal_end - literal_start);
      if (field.present) TRY(append_field(out, text, field, depth));
    }
    return true;
  }

 private:
  Fallible<bool> append_field(StrBuilder& out, Str* text, const Field& field, int depth) {
    PathScanner path(rt_, text, field);
    Value value = TRY(argument(text, field.name_start, path.first_end()));
    while (!path.at_end()) {
      PathStep step;
      TRY(path.next(&step));
      if (step.is_attribute) return SignalFailure{Signal::kNeedsGuest};
      value = TRY(operations::get_item(rt_, value, TRY(key_in(rt_, text, step.start, step.end))));
    }
    value = TRY(convert(rt_, value, field.conversion));
    Value spec;
    if (field.spec_has_fields) {
      StrBuilder expanded(rt_);
      TRY(build(expanded, text, field.spec_start, field.spec_end, depth - 1));
      spec = TRY(expanded.finish());
    } else if (field.spec_end > field.spec_start) {
      spec = TRY(substring(rt_, text, field.spec_start, field.spec_end - field.spec_start));
    } else if (is_exactly(value, TypeId::kStr)) {
      out.append(value.as<Str>());
      return true;
    } else if (value.is_small_int()) {
      out.append_int(value.small_int());
      return true;
    }
    out.append(TRY(operations::format(rt_, value, spec)).as<Str>());
    return true;
  }

  // The argument that the first part of a field name means.
  Outcome argument(Str* text, uint64_t start, uint64_t end) {
    int64_t number = TRY(integer_in(rt_, text, start, end));
    if (number < 0 && start != end) {
      Value name = TRY(substring(rt_, text, start, end - start));
      if (!mapping_.is_empty()) return operations::get_item(rt_, mapping_, name);
      Value found = keywords_ == nullptr ? Value() : dict_find_str(rt_, keywords_, name.as<Str>());
      if (found.is_empty()) return rt_.raise_with(TypeId::kKeyError, name);
      return found;
    }
    bool automatic = start == end;
    if (positional_ != nullptr && numbering_ != kUndecided && (numbering_ == kAutomatic) != automatic) {
      return rt_.raise_value_error(automatic ? "cannot switch from manual field specification to automatic field numbering"
                                             : "cannot switch from automatic field numbering to manual field specification");
    }
    numbering_ = automatic ? kAutomatic : kManual;
    if (automatic) number = next_++;
    if (positional_ == nullptr) return rt_.raise_value_error("Format string contains positional fields");
    if (static_cast<uint64_t>(number) >= positional_->size()) {
      return rt_.raise(TypeId::kIndexError, "Replacement index %lld out of range for positional args tuple",
                       static_cast<long long>(number));
    }
    return (*positional_)[static_cast<size_t>(number)];
  }

  enum Numbering : uint8_t { kUndecided, kAutomatic, kManual };
  Runtime& rt_;
  const std::span<const Value>* positional_;
  Dict* keywords_;
  Value mapping_;
  Numbering numbering_ = kUndecided;
  int64_t next_ = 0;
};

Outcome format_with(Runtime& rt, Str* text, Formatter formatter) {
  // Without a field the string is its own result, of whatever class.
  bool has_fields = !is_of_guest_class(text) || TRY(str_contains(rt, text, shared_char('{'))) ||
                    TRY(str_contains(rt, text, shared_char('}')));
  if (!has_fields) return text->length == 0 ? empty_str() : text;
  StrBuilder out(rt);
  TRY(formatter.build(out, text, 0, text->length, 2));
  return out.finish();
}

// What a failure was about to raise, to be raised by the prelude when it gets there: fields before it come first.
Outcome exception_of(Runtime& rt, SignalFailure failure) {
  if (failure.signal != Signal::kRaise) return failure;
  Value exception = rt.pending_exception;
  rt.pending_exception = Value();
  return exception;
}

// The steps behind the first part of a field name: (is_attribute, key), or (None, what is raised there).
Fallible<bool> parse_path(Runtime& rt, Str* text, PathScanner& path, List* parts) {
  while (!path.at_end()) {
    PathStep part;
    Fallible<bool> found = path.next(&part);
    Value pair[2] = {Value::none()};
    if (found.ok()) {
      pair[0] = Value::boolean(part.is_attribute);
      Outcome key = part.is_attribute ? substring(rt, text, part.start, part.end - part.start)
                                      : key_in(rt, text, part.start, part.end);
      if (!key.ok()) pair[0] = Value::none();
      pair[1] = key.ok() ? key.value() : TRY(exception_of(rt, key.take_failure()));
    } else {
      pair[1] = TRY(exception_of(rt, found.take_failure()));
    }
    TRY(list_append(rt, parts, TRY_NEW(rt, new_tuple_of(rt, pair, 2))));
    if (pair[0].is_none()) break;
  }
  return true;
}

// The next literal and field: (literal, first, path, conversion, spec, spec_has_fields).
Outcome parse_step(Runtime& rt, Str* text, FieldScanner& scanner) {
  uint64_t literal_start, literal_end;
  Field field;
  TRY(scanner.next(&literal_start, &literal_end, &field));
  Value step[6];
  step[0] = TRY(substring(rt, text, literal_start, literal_end - literal_start));
  step[1] = step[2] = step[3] = step[4] = Value::none();
  step[5] = Value::boolean(field.spec_has_fields);
  if (field.present) {
    PathScanner path(rt, text, field);
    step[1] = TRY(key_in(rt, text, field.name_start, path.first_end()));
    List* parts = TRY_NEW(rt, new_list(rt, 1));
    TRY(parse_path(rt, text, path, parts));
    step[2] = parts;
    step[3] = field.conversion == 0 ? Value(empty_str()) : TRY(make_str_of_code_point(rt, field.conversion));
    step[4] = TRY(substring(rt, text, field.spec_start, field.spec_end - field.spec_start));
  }
  return TRY_NEW(rt, new_tuple_of(rt, step, 6));
}

// The whole string taken apart, for the prelude: a list of what parse_step() answers. first is None without a field, an int,
// a name, or "" for automatic numbering. A step with None for first and a path is the last one: the path is an exception.
Outcome native_parse_fields(Runtime& rt, const Arguments& args) {
  auto* text = args[0].as<Str>();
  List* steps = TRY_NEW(rt, new_list(rt, 4));
  FieldScanner scanner(rt, text, 0, text->length);
  while (!scanner.at_end()) {
    Outcome step = parse_step(rt, text, scanner);
    if (step.ok()) {
      TRY(list_append(rt, steps, step.value()));
      continue;
    }
    Value last[6] = {empty_str(), Value::none(), TRY(exception_of(rt, step.take_failure())),
                     empty_str(), empty_str(),   Value::boolean(false)};
    TRY(list_append(rt, steps, TRY_NEW(rt, new_tuple_of(rt, last, 6))));
    break;
  }
  return steps;
}

// value!conversion, with the error for conversions that do not exist.
Outcome native_convert(Runtime& rt, const Arguments& args) {
  if (args[1].as<Str>()->length == 0) return rt.raise_type_error("a conversion expected");
  return convert(rt, args[0], args[1].as<Str>()->at(0));
}

}  // namespace

Outcome str_format(Runtime& rt, const Arguments& args) {
  return format_with(rt, args[0].as<Str>(), Formatter(rt, &args.rest, args.keywords, Value()));
}

Outcome str_format_map(Runtime& rt, const Arguments& args) {
  return format_with(rt, args[0].as<Str>(), Formatter(rt, nullptr, nullptr, args[1]));
}

namespace {

constexpr MethodDef kIntrinsics[] = {
    {"_str_parse_fields", "text, /", checked<native_parse_fields, "str">, kAllocates,
     "The literal text and the fields of a format string."},
    {"_str_convert", "value, conversion, /", checked<native_convert, "any, str">, kAllocates,
     "What !r, !s or !a makes of a value."},
};

}  // namespace

const std::span<const MethodDef> kStrFormatIntrinsics = kIntrinsics;

}  // namespace sandboa::runtime
