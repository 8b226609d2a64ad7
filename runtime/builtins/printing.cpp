// print, repr, ascii, format, input.
#include <cstdio>
#include <string>

#include "runtime/exceptions.h"
#include "runtime/modules/memory_streams.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/str.h"
#include "support/utf8.h"

namespace sandboa::runtime {

namespace {

// Collects the text of one print and writes it in one piece.
class PrintBuffer {
 public:
  explicit PrintBuffer(Runtime& rt) : rt_(rt) {}

  Fallible<bool> append(std::string_view ascii) {
    TRY(make_room(ascii.size()));
    text_ += ascii;
    return true;
  }

  Fallible<bool> append_escaped(const Str* str) {
    TRY(make_room(str->length));
    char encoded[8];
    for (uint64_t index = 0; index < str->length; ++index) {
      char32_t c = str->at(index);
      if (c < 0xD800 || c > 0xDFFF) {
        text_.append(encoded, support::encode_utf8(c, encoded));
        continue;
      }
      std::snprintf(encoded, sizeof encoded, "\\u%04x", static_cast<unsigned>(c));
      text_ += encoded;
    }
    return make_room(0);
  }

  Fallible<bool> append(const Str* str) {
    TRY(make_room(str->length));
    if (str->is_ascii()) {
      text_.append(reinterpret_cast<const char*>(str->data1()), str->length);
      return true;
    }
    if (str->width_log2() != 0) TRY(refuse_surrogates(str));
    append_utf8(text_, str);
    return true;
  }

  Fallible<bool> append(Value value) {
    if (is_exact_object(value, TypeId::kStr)) return append(value.as<Str>());
    if (value.is_small_int()) {
      append_small_int(text_, value.small_int());
      return make_room(0);
    }
    if (value.is_inline_float()) {
      append_float_repr(text_, value.inline_float());
      return make_room(0);
    }
    return append(TRY(operations::str(rt_, value)).as<Str>());
  }

  Fallible<bool> write(OutputStream stream = OutputStream::kOutput) { return rt_.write_output(text_, stream); }
  std::string_view text() const { return text_; }

 private:
  // The text lives outside the guest heap: more than the session may still print is never collected.
  Fallible<bool> make_room(uint64_t bytes) {
    TRY(rt_.charge(1 + bytes / 16));
    uint64_t allowed = rt_.meter.limits().output_bytes;
    uint64_t left = allowed - std::min(allowed, rt_.meter.output_used());
    if (__builtin_expect(text_.size() + bytes > left, 0)) {
      rt_.meter.set_trap(limits::TrapKind::kOutput, allowed, rt_.meter.output_used() + text_.size() + bytes);
      return SignalFailure{Signal::kTrap};
    }
    return true;
  }

  SANDBOA_COLD Fallible<bool> refuse_surrogates(const Str* str) {
    for (uint64_t index = 0; index < str->length; ++index) {
      char32_t c = str->at(index);
      if (c < 0xD800 || c > 0xDFFF) continue;
      uint64_t end = index + 1;
      while (end < str->length && str->at(end) >= 0xD800 && str->at(end) <= 0xDFFF) ++end;
      return raise_unicode_encode_error(rt_, "utf-8", Value(str), index, end, "surrogates not allowed");
    }
    return true;
  }

  Runtime& rt_;
  std::string text_;
};

Fallible<const Str*> separator(Runtime& rt, Value value, const char* name) {
  if (value.is_none()) return static_cast<const Str*>(nullptr);
  if (has_kind(value, Kind::kStr)) {
    if (has_guest_dunder(value, Dunder::kStr)) return SignalFailure{Signal::kNeedsGuest};
    return static_cast<const Str*>(value.as<Str>());
  }
  return rt.raise_type_error("%s must be None or a string, not %s", name, type_name(value));
}

Fallible<bool> append_items(PrintBuffer& buffer, std::span<const Value> items, const Str* sep) {
  for (size_t index = 0; index < items.size(); ++index) {
    if (index != 0) {
      TRY(sep == nullptr ? buffer.append(" ") : buffer.append(sep));
    }
    TRY(buffer.append(items[index]));
  }
  return true;
}

// sys.stdout; empty: deleted.
Value current_output(Runtime& rt) { return dict_find_str(rt, rt.sys_names, shared_name("stdout")); }

// Whether guest code has put something else, or nothing, in the place of sys.stdout.
bool is_output_replaced(Runtime& rt) { return rt.sys_names != nullptr && !(current_output(rt) == rt.sys_stdout); }

// Into a StringIO, in one piece; what cannot be printed is for the prelude, which writes what came before it.
Outcome print_to_stream(Runtime& rt, const Arguments& args, Value file) {
  Object* stream = args[3].is_false() ? stream_to_print_to(rt, file) : nullptr;
  if (stream == nullptr) return SignalFailure{Signal::kNeedsGuest};
  const Str* sep = TRY(separator(rt, args[0], "sep"));
  const Str* end = TRY(separator(rt, args[1], "end"));
  StrBuilder text(rt);
  auto append = [&](const Str* str, std::string_view otherwise) {
    if (str == nullptr) return text.append(otherwise);
    text.append(str);
  };
  for (size_t index = 0; index < args.rest.size() && text.fits(); ++index) {
    Value item = args.rest[index];
    if (index != 0) append(sep, " ");
    TRY(rt.charge(2));
    if (item.is_small_int()) {
      text.append_int(item.small_int());
      continue;
    }
    Outcome piece = operations::str(rt, item);
    if (piece.signal() == Signal::kRaise) {
      rt.pending_exception = Value();
      return SignalFailure{Signal::kNeedsGuest};
    }
    TRY(rt.charge(TRY(piece).as<Str>()->length / 16));
    text.append(piece.value().as<Str>());
  }
  append(end, "\n");
  TRY(write_to_stream(rt, stream, TRY(text.finish()).as<Str>()));
  return Value::none();
}

Outcome builtin_print(Runtime& rt, const Arguments& args) {
  if (!args[2].is_none()) return print_to_stream(rt, args, args[2]);
  if (is_output_replaced(rt)) return print_to_stream(rt, args, current_output(rt));
  if (!args[3].is_bool()) return SignalFailure{Signal::kNeedsGuest};
  const Str* sep = TRY(separator(rt, args[0], "sep"));
  const Str* end = TRY(separator(rt, args[1], "end"));
  PrintBuffer buffer(rt);
  Fallible<bool> done = append_items(buffer, args.rest, sep);
  if (done.ok()) done = end == nullptr ? buffer.append("\n") : buffer.append(end);
  if (!done.ok()) {
    // What came before an argument that cannot be printed is printed all the same, as in CPython: by the prelude, since
    // writing may suspend the run and the exception must outlive that.
    if (done.signal() != Signal::kRaise || buffer.text().empty()) return done.take_failure();
    Value error = rt.pending_exception;
    rt.pending_exception = Value();
    Value text = TRY(make_str(rt, buffer.text()));
    return rt.needs_guest(PreludeFunction::kprint_and_raise, {text, error});
  }
  TRY(buffer.write());
  return Value::none();
}

// _sys_output(): what sys.stdout was replaced by; _ABSENT while it is the one that was there.
Outcome intrinsic_sys_output(Runtime& rt, const Arguments&) {
  if (!is_output_replaced(rt)) return absent_argument();
  Value output = current_output(rt);
  return output.is_empty() ? rt.raise(TypeId::kRuntimeError, "lost sys.stdout") : Outcome(output);
}

// _print_through(names, output): the module sys is imported, its namespace is `names`.
Outcome intrinsic_print_through(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kDict)) return Value::none();
  rt.sys_names = args[0].as<Dict>();
  rt.sys_stdout = args[1];
  return Value::none();
}

// Writes one str as it is: what the prelude's print and sys.stdout are made of.
Outcome intrinsic_print_text(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kStr)) return rt.raise_type_error("write() argument must be str");
  PrintBuffer buffer(rt);
  TRY(buffer.append(args[0].as<Str>()));
  TRY(buffer.write());
  return Value::none();
}

// The same for sys.stderr, which can write any str, as in CPython.
Outcome intrinsic_print_error(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kStr)) return rt.raise_type_error("write() argument must be str");
  PrintBuffer buffer(rt);
  TRY(buffer.append_escaped(args[0].as<Str>()));
  TRY(buffer.write(OutputStream::kErrors));
  return Value::none();
}

Outcome builtin_repr(Runtime& rt, const Arguments& args) { return operations::repr(rt, args[0]); }
Outcome builtin_ascii(Runtime& rt, const Arguments& args) { return operations::ascii(rt, args[0]); }

Outcome builtin_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("format() argument 2 must be str, not %s", argument_type_name(args[1]));
  }
  return operations::format(rt, args[0], args[1]);
}

Outcome builtin_input(Runtime& rt, const Arguments&) {
  return rt.raise(TypeId::kRuntimeError, "input(): the host has granted no input");
}

constexpr MethodDef kPrintingRows[] = {
    {"print", "*args, sep=None, end=None, file=None, flush=False", builtin_print, kAllocates,
     "Writes the texts of the arguments, with sep between them and end behind.", PreludeFunction::kprint_objects},
    {"repr", "obj, /", builtin_repr, kAllocates, "The text of an object as a programmer would write it."},
    {"ascii", "obj, /", builtin_ascii, kAllocates, "repr(), with everything beyond ASCII escaped."},
    {"format", "value, format_spec='', /", builtin_format, kAllocates, "The text of a value by a format specification."},
    {"input", "prompt=None, /", builtin_input, kNoEffects, "Raises RuntimeError: there is no input to read."},
};
constexpr MethodDef kPrintingIntrinsicRows[] = {
    {"_print_text", "text, /", intrinsic_print_text, kNoEffects, "Writes one str."},
    {"_print_error", "text, /", intrinsic_print_error, kNoEffects, "Writes one str to sys.stderr."},
    {"_sys_output", "", intrinsic_sys_output, kNoEffects, "Prelude only."},
    {"_print_through", "names, output, /", intrinsic_print_through, kNoEffects, "The module sys only."},
};

}  // namespace

const std::span<const MethodDef> kPrintingIntrinsics = kPrintingIntrinsicRows;
const std::span<const MethodDef> kPrintingFunctions = kPrintingRows;

}  // namespace sandboa::runtime
