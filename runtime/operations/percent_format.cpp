// str % arguments and bytes % arguments (whose template is read as Latin-1). Values that need guest code to be converted
// turn the result into a plan that percent_pieces() in runtime/prelude/str.py carries out.
#include <climits>
#include <cmath>
#include <cstdio>

#include "runtime/checked_native.h"
#include "runtime/native.h"
#include "runtime/numbers/float_arith.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/bytearray.h"
#include "runtime/types/containers.h"
#include "runtime/types/str_data.h"
#include "support/utf8.h"

namespace sandboa::runtime {

namespace {

// One "%(key)-05.3d".
struct Conversion {
  bool left = false, plus = false, space = false, alternate = false, zero = false;
  int64_t width = -1;
  int64_t precision = -1;
  char32_t type = 0;
  uint64_t type_at = 0;
  bool after_digits = false;  // the type stands right behind the digits of a width or precision

  bool is_bare() const { return width < 0 && precision < 0 && !plus && !space; }
};

bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

bool is_decimal(char32_t type) { return type == 'd' || type == 'i' || type == 'u'; }

enum class Target : uint8_t { kStr, kBytes };

class PercentFormatter {
 public:
  // plan null: give up at the first value that needs guest code.
  PercentFormatter(Runtime& rt, Target target, Str* text, Value arguments, List* plan)
      : rt_(rt), target_(target), text_(text), characters_(text), out_(rt), plan_(plan), arguments_(arguments) {
    // A tuple is the list of arguments, anything else the only one.
    if (has_kind(arguments, Kind::kTuple)) {
      count_ = static_cast<int64_t>(arguments.as<Tuple>()->length);
      next_ = 0;
    } else {
      has_mapping_ = is_mapping(arguments);
      mapping_ = arguments;
    }
  }

  Outcome run() {
    uint64_t length = text_->length;
    while (position_ < length && out_.fits()) {
      uint64_t start = position_;
      while (position_ < length && at(position_) != '%') ++position_;
      TRY(rt_.charge(1 + ((position_ - start) >> 3)));
      out_.append(text_, start, position_ - start);
      if (position_ == length) break;
      ++position_;
      TRY(append_conversion());
    }
    if (next_ < count_ && !has_mapping_) {
      return rt_.raise_type_error("not all arguments converted during %s formatting", to_bytes() ? "bytes" : "string");
    }
    if (plan_ == nullptr) return to_bytes() ? out_.finish_bytes() : out_.finish();
    TRY(flush());
    return plan_;
  }

  // The plan for the prelude. An exception is its last step: the guest code of earlier ones runs before it is raised.
  Outcome run_to_plan() {
    Outcome done = run();
    if (done.signal() != Signal::kRaise) return done;
    Value exception = rt_.pending_exception;
    rt_.pending_exception = Value();
    TRY(list_append(rt_, plan_, exception));
    return plan_;
  }

 private:
  char32_t at(uint64_t i) const { return characters_[i]; }
  bool to_bytes() const { return target_ == Target::kBytes; }

  // Whether the one argument may be looked into with %(key)s, and so need not be used up.
  bool is_mapping(Value value) const {
    switch (kind_of(value)) {
      case Kind::kDict:
      case Kind::kList:
      case Kind::kRange:
      case Kind::kMappingProxy:
      case Kind::kMemoryView:
        return true;
      case Kind::kBytes:
      case Kind::kByteArray:
        return !to_bytes();
      case Kind::kStr:
        return false;
      default:
        return has_guest_dunder(value, Dunder::kGetItem);
    }
  }

  Fallible<bool> flush() {
    Value text = TRY(out_.finish());
    out_.clear();
    if (text.as<Str>()->length != 0) TRY(list_append(rt_, plan_, text));
    return true;
  }

  Outcome next_argument() {
    if (next_ >= count_) return rt_.raise_type_error("not enough arguments for format string");
    if (next_ < 0) {  // the only argument there is
      next_ = count_;
      return arguments_;
    }
    return arguments_.as<Tuple>()->items()[next_++];
  }

  Fallible<char32_t> take() {
    if (position_ == text_->length) return rt_.raise_value_error("incomplete format");
    return at(position_++);
  }

  Fallible<bool> append_conversion() {
    char32_t c = TRY(take());
    if (c == '%') {
      out_.append(c);
      return true;
    }
    Value key;
    if (c == '(') {
      key = TRY(read_key());
      c = TRY(take());
    }
    Conversion conversion;
    TRY(read_conversion(c, &conversion));
    Value value = TRY(next_argument());
    if (!key.is_empty() && deferred_mapping_) {
      deferred_mapping_ = false;
      return append_deferred(mapping_, key, conversion);
    }
    return append_value(value, conversion);
  }

  // Reads "key)" and makes mapping[key] the only argument.
  Outcome read_key() {
    if (!has_mapping_) return rt_.raise_type_error("format requires a mapping");
    uint64_t start = position_;
    for (uint64_t depth = 1; position_ < text_->length; ++position_) {
      if (at(position_) == '(') ++depth;
      if (at(position_) == ')' && --depth == 0) break;
    }
    if (position_ == text_->length) return rt_.raise_value_error("incomplete format key");
    Value key = TRY(substring(rt_, text_, start, position_ - start));
    ++position_;
    if (to_bytes()) key = TRY(as_bytes(key.as<Str>()));
    Outcome item = operations::get_item(rt_, mapping_, key);
    count_ = 0;
    next_ = -1;
    if (item.ok()) {
      arguments_ = item.value();
    } else if (item.signal() == Signal::kNeedsGuest && plan_ != nullptr) {
      arguments_ = Value::none();
      deferred_mapping_ = true;
    } else {
      return item;
    }
    return key;
  }

  Fallible<int64_t> read_star(bool precision) {
    Value value = TRY(next_argument());
    int64_t number;
    if (!is_int(value)) return rt_.raise_type_error("* wants int");
    bool fits = int_fits_int64(value, &number);
    if (precision && (!fits || number > INT_MAX || number < INT_MIN)) {
      return rt_.raise_text(TypeId::kOverflowError, "Python int too large to convert to C int");
    }
    if (!fits) return rt_.raise_text(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
    return number;
  }

  Fallible<int64_t> read_digits(char32_t first, int64_t limit, const char* error) {
    int64_t value = first - '0';
    while (position_ < text_->length && at(position_) >= '0' && at(position_) <= '9') {
      int64_t digit = static_cast<int64_t>(at(position_++) - '0');
      if (value > (limit - digit) / 10) return rt_.raise_value_error("%s", error);
      value = value * 10 + digit;
    }
    return value;
  }

  static bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

  Fallible<bool> read_conversion(char32_t c, Conversion* out) {
    for (;; c = TRY(take())) {
      if (c == '-') {
        out->left = true;
      } else if (c == '+') {
        out->plus = true;
      } else if (c == ' ') {
        out->space = true;
      } else if (c == '#') {
        out->alternate = true;
      } else if (c == '0') {
        out->zero = true;
      } else {
        break;
      }
    }
    if (c == '*') {
      out->width = TRY(read_star(false));
      if (out->width < 0) {
        out->left = true;
        out->width = out->width == INT64_MIN ? INT64_MAX : -out->width;
      }
      c = TRY(take());
    } else if (is_digit(c)) {
      out->width = TRY(read_digits(c, INT64_MAX, "width too big"));
      c = TRY(take());
      out->after_digits = true;
    }
    if (c == '.') {
      out->precision = 0;
      out->after_digits = false;
      c = TRY(take());
      if (c == '*') {
        int64_t precision = TRY(read_star(true));
        out->precision = precision < 0 ? 0 : precision;
        c = TRY(take());
      } else if (is_digit(c)) {
        out->precision = TRY(read_digits(c, INT_MAX, to_bytes() ? "prec too big" : "precision too big"));
        c = TRY(take());
        out->after_digits = true;
      }
    }
    if (c == 'h' || c == 'l' || c == 'L') {
      c = TRY(take());
      out->after_digits = false;
    }
    out->type = c;
    out->type_at = position_ - 1;
    return true;
  }

  Fallible<bool> append_value(Value value, const Conversion& conversion) {
    Fallible<bool> done = append_native(value, conversion);
    if (done.ok() || done.signal() != Signal::kNeedsGuest || plan_ == nullptr) return done;
    return append_deferred(value, Value(), conversion);
  }

  Fallible<bool> append_native(Value value, const Conversion& conversion) {
    if (value.is_small_int() && conversion.is_bare() && (is_decimal(conversion.type) || conversion.type == 's') &&
        !to_bytes()) {
      out_.append_int(value.small_int());
      return true;
    }
    switch (conversion.type) {
      case 's':
        if (to_bytes()) return append_bytes(value, conversion);
        return append_padded(TRY(operations::str(rt_, value)).as<Str>(), conversion);
      case 'b':
        return to_bytes() ? append_bytes(value, conversion) : unsupported(conversion);
      case 'r':
        if (to_bytes()) return append_padded(TRY(operations::ascii(rt_, value)).as<Str>(), conversion);
        return append_padded(TRY(operations::repr(rt_, value)).as<Str>(), conversion);
      case 'a':
        return append_padded(TRY(operations::ascii(rt_, value)).as<Str>(), conversion);
      case 'c':
        return append_character(value, conversion);
      case 'd':
      case 'i':
      case 'u':
      case 'x':
      case 'X':
      case 'o':
        return append_int(value, conversion);
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
        return append_float(value, conversion);
      default:
        return unsupported(conversion);
    }
  }

  SANDBOA_COLD SignalFailure unsupported(const Conversion& conversion) {
    auto code = static_cast<unsigned>(conversion.type);
    char32_t shown = to_bytes() || (code >= 31 && code < 127) ? conversion.type : U'?';
    if (to_bytes() && code >= 0x80 &&
        !conversion.after_digits) {  // CPython has a negative number here, but not after digits
      return rt_.raise_text(TypeId::kOverflowError, "character argument not in range(0x110000)");
    }
    char text[80];
    int size = std::snprintf(text, sizeof text, "' (0x%x) at index %llu", code,
                             static_cast<unsigned long long>(conversion.type_at));
    std::string message = "unsupported format character '";
    char utf8[4];
    message.append(utf8, support::encode_utf8(shown, utf8)).append(text, static_cast<size_t>(size));
    return rt_.raise_text(TypeId::kValueError, message);
  }

  // Latin-1 both ways.
  Outcome as_bytes(const Str* text) {
    return make_bytes(rt_, {reinterpret_cast<const char*>(text->data1()), static_cast<size_t>(text->length)});
  }
  Outcome as_text(const Bytes* bytes) { return make_str_from(rt_, bytes->data(), bytes->length); }

  Fallible<bool> append_bytes(Value value, const Conversion& conversion) {
    if (has_buffer(value)) {
      auto* bytes = TRY(bytes_of_buffer(rt_, value)).as<Bytes>();
      return append_padded(TRY(as_text(bytes)).as<Str>(), conversion);
    }
    if (has_guest_dunder(value, Dunder::kBytes)) return SignalFailure{Signal::kNeedsGuest};
    return rt_.raise_type_error("%%b requires a bytes-like object, or an object that implements __bytes__, not '%.100s'",
                                type_name(value));
  }

  // Text behind `sign`, which zeros may follow.
  Fallible<bool> append_laid_out(const Str* text, uint64_t start, uint64_t length, std::string_view sign, bool zeros,
                                 const Conversion& conversion) {
    if (conversion.width < 0 && sign.empty()) {
      out_.append(text, start, length);
      return true;
    }
    uint64_t used = length + sign.size();
    uint64_t width = conversion.width < 0 ? 0 : static_cast<uint64_t>(conversion.width);
    uint64_t missing = width > used ? width - used : 0;
    if (!conversion.left && !zeros) out_.append_repeated(' ', missing);
    out_.append(sign);
    if (!conversion.left && zeros) out_.append_repeated('0', missing);
    out_.append(text, start, length);
    if (conversion.left) out_.append_repeated(' ', missing);
    return true;
  }

  Fallible<bool> append_padded(const Str* text, const Conversion& conversion) {
    uint64_t length = text->length;
    if (conversion.precision >= 0 && static_cast<uint64_t>(conversion.precision) < length) {
      length = static_cast<uint64_t>(conversion.precision);
    }
    return append_laid_out(text, 0, length, "", false, conversion);
  }

  // %c of bytes: one byte.
  Fallible<bool> append_byte(Value value, const Conversion& conversion) {
    constexpr const char* kWanted = "%c requires an integer in range(256) or a single byte, not ";
    if (has_kind(value, Kind::kBytes)) {
      auto* bytes = value.as<Bytes>();
      if (bytes->length == 1) return append_laid_out(shared_char(bytes->data()[0]), 0, 1, "", false, conversion);
      return rt_.raise_type_error("%sa bytes object of length %llu", kWanted,
                                  static_cast<unsigned long long>(bytes->length));
    }
    if (has_kind(value, Kind::kByteArray)) {
      ByteSpan bytes = span_of(value);
      if (bytes.length == 1) return append_laid_out(shared_char(bytes.data()[0]), 0, 1, "", false, conversion);
      return rt_.raise_type_error("%sa bytearray object of length %llu", kWanted,
                                  static_cast<unsigned long long>(bytes.length));
    }
    if (!is_int(value) && has_guest_dunder(value, Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
    if (!is_int(value)) return rt_.raise_type_error("%s%s", kWanted, type_name(value));
    int64_t byte;
    if (!int_fits_int64(value, &byte) || byte < 0 || byte > 255) {
      return rt_.raise_text(TypeId::kOverflowError, "%c arg not in range(256)");
    }
    return append_laid_out(shared_char(static_cast<uint8_t>(byte)), 0, 1, "", false, conversion);
  }

  Fallible<bool> append_character(Value value, const Conversion& conversion) {
    if (to_bytes()) return append_byte(value, conversion);
    if (has_kind(value, Kind::kStr)) {
      auto* text = value.as<Str>();
      if (text->length == 1) return append_laid_out(text, 0, 1, "", false, conversion);
      return rt_.raise_type_error("%%c requires an int or a unicode character, not a string of length %llu",
                                  static_cast<unsigned long long>(text->length));
    }
    if (!is_int(value) && has_guest_dunder(value, Dunder::kIndex)) return SignalFailure{Signal::kNeedsGuest};
    if (!is_int(value)) return rt_.raise_type_error("%%c requires an int or a unicode character, not %s", type_name(value));
    int64_t code_point;
    if (!int_fits_int64(value, &code_point) || code_point < 0 || code_point > 0x10FFFF) {
      return rt_.raise_text(TypeId::kOverflowError, "%c arg not in range(0x110000)");
    }
    Value text = TRY(make_str_of_code_point(rt_, static_cast<char32_t>(code_point)));
    return append_laid_out(text.as<Str>(), 0, 1, "", false, conversion);
  }

  std::string_view sign_of(bool negative, const Conversion& conversion) {
    return negative ? "-" : conversion.plus ? "+" : conversion.space ? " " : "";
  }

  Fallible<bool> append_int(Value value, const Conversion& conversion) {
    bool decimal = is_decimal(conversion.type);
    if (!is_int(value)) {
      bool guest = has_guest_dunder(value, Dunder::kIndex) || (decimal && has_guest_dunder(value, Dunder::kInt));
      if (guest) return SignalFailure{Signal::kNeedsGuest};
      if (!decimal || !is_float(value)) {
        return rt_.raise_type_error("%%%c format: %s is required, not %s", static_cast<char>(conversion.type),
                                    decimal ? "a real number" : "an integer", type_name(value));
      }
      value = TRY(float_round_to_int(rt_, std::trunc(float_value(value))));
    }
    int base = decimal ? 10 : conversion.type == 'o' ? 8 : 16;
    auto* digits = TRY(int_to_str(rt_, int_from_bool(value), base)).as<Str>();
    bool upper = conversion.type == 'X';
    bool negative = digits->at(0) == '-';
    uint64_t start = negative ? 1 : 0;
    uint64_t length = digits->length - start;
    std::string sign(sign_of(negative, conversion));
    if (conversion.alternate && !decimal) sign += conversion.type == 'o' ? "0o" : upper ? "0X" : "0x";
    uint64_t zeros = 0;
    if (conversion.precision >= 0 && static_cast<uint64_t>(conversion.precision) > length) {
      zeros = static_cast<uint64_t>(conversion.precision) - length;
    }
    if (upper || zeros != 0) {
      digits = TRY(str_pad(rt_, TRY(substring(rt_, digits, start, length)).as<Str>(), zeros, 0, '0')).as<Str>();
      start = 0;
      length += zeros;
      if (upper) digits = TRY(uppercase(digits)).as<Str>();
    }
    return append_laid_out(digits, start, length, sign, conversion.zero, conversion);
  }

  Outcome uppercase(const Str* digits) {
    TRY(rt_.charge(digits->length >> 3));
    Str* result = TRY_NEW(rt_, new_str(rt_, digits->length, 0, true));
    for (uint64_t i = 0; i < digits->length; ++i) {
      uint8_t c = digits->data1()[i];
      mutable_data1(result)[i] = static_cast<uint8_t>(c >= 'a' ? c - 32 : c);
    }
    return result;
  }

  Fallible<bool> append_float(Value value, const Conversion& conversion) {
    bool guest = has_guest_dunder(value, Dunder::kFloat) || (!is_int(value) && has_guest_dunder(value, Dunder::kIndex));
    if (guest && !is_float(value)) return SignalFailure{Signal::kNeedsGuest};
    if (!is_int(value) && !is_float(value)) {
      return rt_.raise_type_error(to_bytes() ? "float argument required, not %s" : "must be real number, not %.50s",
                                  type_name(value));
    }
    char spec[32];
    int64_t precision = conversion.precision < 0 ? 6 : conversion.precision;
    int spec_length = std::snprintf(spec, sizeof spec, "%s.%lld%c", conversion.alternate ? "#" : "",
                                    static_cast<long long>(precision), static_cast<char>(conversion.type));
    Value spec_text = TRY(make_str(rt_, {spec, static_cast<size_t>(spec_length)}));
    auto* digits = TRY(format_number(rt_, int_from_bool(value), spec_text.as<Str>())).as<Str>();
    bool negative = digits->at(0) == '-';
    uint64_t start = negative ? 1 : 0;
    return append_laid_out(digits, start, digits->length - start, sign_of(negative, conversion), conversion.zero,
                           conversion);
  }

  // A step of the plan: (value, None, type, "%-10.3d"), or (mapping, key, type, spec) for mapping[key].
  Fallible<bool> append_deferred(Value value, Value key, const Conversion& conversion) {
    TRY(flush());
    char spec[64];
    size_t length = 0;
    auto put = [&](bool wanted, char c) {
      if (wanted) spec[length++] = c;
    };
    auto put_number = [&](int64_t number) {
      if (number < 0) return;
      length += static_cast<size_t>(std::snprintf(spec + length, 24, "%lld", static_cast<long long>(number)));
    };
    put(true, '%');
    put(conversion.left, '-');
    put(conversion.plus, '+');
    put(conversion.space, ' ');
    put(conversion.alternate, '#');
    put(conversion.zero, '0');
    put_number(conversion.width);
    put(conversion.precision >= 0, '.');
    put_number(conversion.precision);
    put(true, static_cast<char>(is_one_of(conversion.type, U"rab") ? 's' : conversion.type));
    Value step[4] = {value, key.is_empty() ? Value::none() : key, TRY(make_str_of_code_point(rt_, conversion.type)),
                     TRY(make_str(rt_, {spec, length}))};
    TRY(list_append(rt_, plan_, TRY_NEW(rt_, new_tuple_of(rt_, step, 4))));
    return true;
  }

  Runtime& rt_;
  Target target_;
  Str* text_;
  CodePoints characters_;
  StrBuilder out_;
  List* plan_;
  Value arguments_;  // the tuple, or the only argument
  Value mapping_;
  int64_t count_ = 0;
  int64_t next_ = -1;  // -1: the only argument has not been used
  uint64_t position_ = 0;
  bool has_mapping_ = false;
  bool deferred_mapping_ = false;
};

Outcome native_str_plan(Runtime& rt, const Arguments& args) {
  List* plan = TRY_NEW(rt, new_list(rt, 8));
  return PercentFormatter(rt, Target::kStr, args[0].as<Str>(), args[1], plan).run_to_plan();
}

Outcome native_bytes_plan(Runtime& rt, const Arguments& args) {
  List* plan = TRY_NEW(rt, new_list(rt, 8));
  ByteSpan bytes = span_of(args[0]);
  auto* text = TRY(make_str_from(rt, bytes.data(), bytes.length)).as<Str>();
  return PercentFormatter(rt, Target::kBytes, text, args[1], plan).run_to_plan();
}

constexpr MethodDef kIntrinsics[] = {
    {"_str_percent_plan", "template, values, /", checked<native_str_plan, "str, any">, kAllocates,
     "The steps that make template % values."},
    {"_bytes_percent_plan", "template, values, /", checked<native_bytes_plan, "bytes, any">, kAllocates,
     "The same for bytes, as Latin-1 text."},
};

}  // namespace

Outcome str_percent_format(Runtime& rt, Str* str, Value arguments) {
  Outcome result = PercentFormatter(rt, Target::kStr, str, arguments, nullptr).run();
  // Without a conversion the string is its own result, of whatever class, unless it is empty.
  if (is_of_guest_class(str) && str->length != 0 && result.ok() && !TRY(str_contains(rt, str, shared_char('%')))) return str;
  if (result.ok() || result.signal() != Signal::kNeedsGuest) return result;
  return rt.needs_guest(PreludeFunction::kstr_percent, {str, arguments});
}

Outcome bytes_percent_format(Runtime& rt, Bytes* bytes, Value arguments) {
  auto* text = TRY(make_str_from(rt, bytes->data(), bytes->length)).as<Str>();
  Outcome result = PercentFormatter(rt, Target::kBytes, text, arguments, nullptr).run();
  if (result.ok() || result.signal() != Signal::kNeedsGuest) return result;
  return rt.needs_guest(PreludeFunction::kbytes_percent, {bytes, arguments});
}

Outcome bytearray_percent_format(Runtime& rt, ByteArray* array, Value arguments) {
  auto* text = TRY(make_str_from(rt, array->data(), array->length)).as<Str>();
  Outcome result = PercentFormatter(rt, Target::kBytes, text, arguments, nullptr).run();
  if (result.ok() || result.signal() != Signal::kNeedsGuest) return as_bytearrays(rt, result);
  return rt.needs_guest(PreludeFunction::kbytearray_percent, {array, arguments});
}

const std::span<const MethodDef> kPercentIntrinsics = kIntrinsics;

}  // namespace sandboa::runtime
