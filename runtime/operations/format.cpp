// str(), ascii(), format() of any value, and joining the pieces of an f-string. repr() walks in repr.cpp.
#include <charconv>
#include <iterator>

#include "runtime/checked_native.h"
#include "runtime/exceptions.h"
#include "runtime/function.h"
#include "runtime/library_methods.h"
#include "runtime/native.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/format_spec.h"
#include "runtime/operations/operations.h"
#include "runtime/operations/repr.h"
#include "runtime/registry.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/bytes.h"
#include "runtime/types/exact.h"
#include "runtime/types/str_data.h"
#include "support/native_stack.h"

namespace sandboa::runtime::operations {

namespace {

Outcome small_int_text(Runtime& rt, int64_t value) {
  char buffer[24];
  auto end = std::to_chars(buffer, std::end(buffer), value).ptr;
  return ascii_piece(rt, reinterpret_cast<const uint8_t*>(buffer), static_cast<uint64_t>(end - buffer));
}

Outcome float_text(Runtime& rt, double value) {
  std::string text;
  append_float_repr(text, value);
  return make_str(rt, text);
}

}  // namespace

Outcome repr(Runtime& rt, Value value) {
  if (has_guest_dunder(value, Dunder::kRepr)) return rt.needs_guest(PreludeFunction::krepr_instance, {value});
  return repr_natively(rt, value);
}

Outcome repr_natively(Runtime& rt, Value value) {
  if (value.is_small_int()) return small_int_text(rt, value.small_int());
  if (is_float(value)) return float_text(rt, float_value(value));
  if (has_kind(value, Kind::kInt)) return int_to_str(rt, value, 10);
  if (has_kind(value, Kind::kTemporal)) return temporal::repr(rt, value);
  if (has_kind(value, Kind::kStr)) return str_repr(rt, value.as<Str>());
  StrBuilder out(rt);
  auto done = append_repr(rt, out, value);
  if (!done.ok()) {
    if (done.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::krepr_object, {value});
    return done.take_failure();
  }
  return out.finish();
}

// ---- str
// ----------------------------------------------------------------------------------------------------------------------

namespace {

// Whether str(e) follows BaseException.__str__: the only argument, or the tuple of arguments.
bool has_plain_text(const Type* type) {
  for (TypeId id : {TypeId::kKeyError, TypeId::kOSError, TypeId::kSyntaxError, TypeId::kImportError, TypeId::kUnicodeError,
                    TypeId::kBaseExceptionGroup}) {
    if (is_subtype(type, builtin_type(id))) return false;
  }
  return true;
}

// Where __str__ is object's, it asks the guest's __repr__.
bool has_guest_text(Value value) {
  bool asks_repr =
      has_guest_dunder(value, Dunder::kRepr) && !has_kind(value, Kind::kException) && !has_kind(value, Kind::kStr);
  return asks_repr || has_guest_dunder(value, Dunder::kStr);
}

}  // namespace

Outcome str(Runtime& rt, Value value) {
  if (value.is_small_int()) return small_int_text(rt, value.small_int());
  if (has_guest_text(value)) return ask_library(rt, value, Dunder::kStr, PreludeFunction::kstr_instance);
  return str_natively(rt, value);
}

Outcome str_natively(Runtime& rt, Value value) {
  // An exception whose only argument is an exception whose ...: as deep as the guest likes.
  for (;;) {
    if (!value.is_object()) return repr(rt, value);
    Object* object = value.object();
    if (object->kind == Kind::kStr) return as_exact(rt, value);
    if (object->kind == Kind::kMappingProxy) return str(rt, value.as<MappingProxy>()->mapping);
    if (object->kind == Kind::kBytes || object->kind == Kind::kByteArray)
      return repr_natively(rt, value);  // has a __str__ of its own
    if (object->kind == Kind::kTemporal) return temporal::str(rt, value);
    if (object->kind != Kind::kException) return repr(rt, value);
    auto* exception = value.as<Exception>();
    if (!has_plain_text(object->type)) {
      if (support::NativeStack::near_limit()) {
        return rt.raise_text(TypeId::kRecursionError, "maximum recursion depth exceeded while getting the str of an object");
      }
      return exception_str(rt, exception);
    }
    if (exception->args->length == 0) return empty_str();
    if (exception->args->length > 1) return repr(rt, exception->args);
    TRY(rt.charge(1));
    value = exception->args->items()[0];
    if (has_guest_text(value)) return rt.needs_guest(PreludeFunction::kstr_instance, {value});
  }
}

// ---- ascii
// --------------------------------------------------------------------------------------------------------------------

namespace {

Outcome escape_non_ascii(Runtime& rt, Str* text) {
  if (text->is_ascii()) return text;
  TRY(rt.charge(text->length >> 2));
  StrBuilder out(rt);
  for (uint64_t i = 0; i < text->length && out.fits(); ++i) {
    char32_t c = text->at(i);
    if (c < 0x80) {
      out.append(c);
      continue;
    }
    char buffer[16];
    const char* format = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
    int length = std::snprintf(buffer, sizeof buffer, format, static_cast<unsigned>(c));
    out.append(std::string_view(buffer, static_cast<size_t>(length)));
  }
  return out.finish();
}

}  // namespace

Outcome ascii(Runtime& rt, Value value) {
  Outcome text = repr(rt, value);
  if (!text.ok()) {
    if (text.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kascii_object, {value});
    return text;
  }
  return escape_non_ascii(rt, text.value().as<Str>());
}

// ---- format
// -------------------------------------------------------------------------------------------------------------------

namespace {

Outcome format_text(Runtime& rt, Str* text, const Str* spec) {
  FormatSpec parsed = TRY(parse_format_spec(rt, text, spec, 's', '<'));
  if (parsed.type != 's') return raise_unknown_format_code(rt, text, parsed.type);
  if (parsed.sign == ' ') return rt.raise_value_error("Space not allowed in string format specifier");
  if (parsed.sign != 0) return rt.raise_value_error("Sign not allowed in string format specifier");
  if (parsed.no_negative_zero) {
    return rt.raise_value_error("Negative zero coercion (z) not allowed in string format specifier");
  }
  if (parsed.alternate) return rt.raise_value_error("Alternate form (#) not allowed in string format specifier");
  if (parsed.align == '=') return rt.raise_value_error("'=' alignment not allowed in string format specifier");
  uint64_t length = text->length;
  if (parsed.precision >= 0 && static_cast<uint64_t>(parsed.precision) < length)
    length = static_cast<uint64_t>(parsed.precision);
  bool fits = parsed.width < 0 || static_cast<uint64_t>(parsed.width) <= length;
  if (fits) return length == text->length ? Outcome(text) : substring(rt, text, 0, length);
  if (length < text->length) text = TRY(substring(rt, text, 0, length)).as<Str>();
  uint64_t missing = static_cast<uint64_t>(parsed.width) - length;
  uint64_t left = parsed.align == '>' ? missing : parsed.align == '^' ? missing / 2 : 0;
  return str_pad(rt, text, left, missing - left, parsed.fill);
}

}  // namespace

Outcome format(Runtime& rt, Value value, Value spec) {
  if (value.is_small_int() && spec.is_empty()) return small_int_text(rt, value.small_int());
  if (__builtin_expect(has_guest_dunder(value, Dunder::kFormat), 0)) {
    const MethodDef* method = find_library_method(rt, value, Dunder::kFormat, 3);
    if (method != nullptr) {
      Value arguments[3] = {value, spec.is_empty() ? Value(empty_str()) : spec, Value::none()};
      Outcome text = method->code(rt, Arguments{arguments, {}, nullptr});
      if (text.signal() != Signal::kNeedsGuest) return text;
    }
    return rt.needs_guest(PreludeFunction::kformat_instance, {value, spec.is_empty() ? Value(empty_str()) : spec});
  }
  return format_natively(rt, value, spec);
}

namespace {

// An int that a class of its own says the float of: what CPython asks where the specification is one of floats.
bool asks_for_float(Value value, const Str* spec) {
  if (!is_int(value) || !has_guest_dunder(value, Dunder::kFloat)) return false;
  char32_t code = spec->at(spec->length - 1);
  return code < 0x80 && std::string_view("eEfFgG%").find(static_cast<char>(code)) != std::string_view::npos;
}

}  // namespace

Outcome format_natively(Runtime& rt, Value value, Value spec) {
  if (spec.is_empty() || spec.as<Str>()->length == 0) return str(rt, value);
  if (__builtin_expect(value.is_object(), 0) && asks_for_float(value, spec.as<Str>())) {
    return rt.needs_guest(PreludeFunction::kformat_as_float, {value, spec});
  }
  if (is_int(value) || is_float(value) || has_kind(value, Kind::kComplex)) return format_number(rt, value, spec.as<Str>());
  if (has_kind(value, Kind::kStr)) return format_text(rt, value.as<Str>(), spec.as<Str>());
  if (temporal::has_format(value)) return temporal::format(rt, value, spec);
  return rt.raise_type_error("unsupported format string passed to %s.__format__", type_name(value));
}

// ---- joining
// --------------------------------------------------------------------------------------------------------------------

Outcome concatenate(Runtime& rt, const Value* strings, size_t count) {
  if (count == 1) return strings[0];
  uint64_t length = 0;
  char32_t bits = 0;
  for (size_t i = 0; i < count; ++i) {
    auto* str = strings[i].as<Str>();
    length += str->length;
    if (str->length != 0) bits |= bits_of_layout(str);
  }
  if (length <= 1) {  // characters are shared
    for (size_t i = 0; i < count; ++i) {
      if (strings[i].as<Str>()->length != 0) return strings[i];
    }
    return empty_str();
  }
  int width = width_for_bits(bits);
  if (__builtin_expect(length >= 256, 0)) {
    TRY(rt.check_size(length, uint64_t{1} << width));
    TRY(rt.charge((length << width) >> 5));
  }
  if (__builtin_expect(width == 0, 1)) {
    Str* result = TRY_NEW(rt, new_narrow_str(rt, length, bits < 0x80));
    uint8_t* to = mutable_data1(result);
    for (size_t i = 0; i < count; ++i) {
      auto* str = strings[i].as<Str>();
      support::copy_bytes(to, str->data, str->length);
      to += str->length;
    }
    return result;
  }
  Str* result = TRY_NEW(rt, new_str(rt, length, width, false));
  with_mutable_data(result, [&](auto* to) {
    for (size_t i = 0; i < count; ++i) {
      auto* str = strings[i].as<Str>();
      copy_from_str(to, str, 0, str->length);
      to += str->length;
    }
  });
  return result;
}

// ---- for the prelude
// ------------------------------------------------------------------------------------------------------------

namespace {

Outcome native_repr_plan(Runtime& rt, const Arguments& args) { return plan_repr(rt, args[0]); }

Outcome native_repr_enter(Runtime& rt, const Arguments& args) {
  if (args[0].is_object()) rt.open_reprs.push_back(args[0].object());
  return Value::none();
}

Outcome native_repr_leave(Runtime& rt, const Arguments&) {
  if (!rt.open_reprs.empty()) rt.open_reprs.pop_back();
  return Value::none();
}

Outcome native_str_ascii(Runtime& rt, const Arguments& args) { return escape_non_ascii(rt, args[0].as<Str>()); }

constexpr MethodDef kIntrinsics[] = {
    {"_repr_plan", "value, /", native_repr_plan, kAllocates, "The steps that make repr(value)."},
    {"_repr_enter", "container, /", native_repr_enter, kMutates, "From now on the container shows as [...]."},
    {"_repr_leave", "", native_repr_leave, kMutates, "Undoes the latest _repr_enter."},
    {"_str_ascii", "text, /", checked<native_str_ascii, "str">, kAllocates, "The text with escapes for what is not ASCII."},
};

}  // namespace

}  // namespace sandboa::runtime::operations

sandboa::runtime::Outcome sandboa::runtime::str_repr(Runtime& rt, const Str* str) {
  if (str->length >= 64) TRY(rt.charge(str->length >> 3));
  if (operations::is_plain_ascii(str)) {
    Str* result = TRY_NEW(rt, new_narrow_str(rt, str->length + 2, true));
    uint8_t* data = mutable_data1(result);
    data[0] = data[str->length + 1] = '\'';
    support::copy_bytes(data + 1, str->data, str->length);
    return result;
  }
  StrBuilder out(rt);
  operations::append_str_repr(out, str);
  return out.finish();
}

const std::span<const sandboa::runtime::MethodDef> sandboa::runtime::kFormatIntrinsics = operations::kIntrinsics;
