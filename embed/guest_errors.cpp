#include "embed/guest_errors.h"

#include "embed/error_hints.h"
#include "ir/bytecode/code_unit.h"
#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/types/str.h"

namespace sandboa {

#define TRAP(Name, code, message, hint)                                                          \
  static_assert(static_cast<int>(Limit::k##Name) == static_cast<int>(limits::TrapKind::k##Name), \
                "sandboa::Limit lists the traps of limits/trap.def in the same order");
#include "limits/trap.def"
#undef TRAP

const char* LimitTrap::code() const { return limits::trap_code(static_cast<limits::TrapKind>(limit)); }
const char* LimitTrap::hint() const { return limits::trap_hint(static_cast<limits::TrapKind>(limit)); }
const char* LimitTrap::message() const { return limits::trap_message(static_cast<limits::TrapKind>(limit)); }

namespace embed {

using runtime::Exception;
using runtime::Fallible;
using runtime::Outcome;
using runtime::Str;
using runtime::Traceback;
using runtime::Value;

namespace {

const Traceback* innermost(Value traceback) {
  const Traceback* found = nullptr;
  while (traceback.is_object()) {
    found = traceback.as<Traceback>();
    traceback = found->next;
  }
  return found;
}

// SystemExit with nothing or None is 0, with an int its low byte, with anything else an error message and 1.
void set_exit_code(const Exception* exception, GuestError* out) {
  if (!runtime::is_subtype(exception->type, runtime::builtin_type(runtime::TypeId::kSystemExit))) return;
  Value code = exception->args->length == 0 ? Value::none() : runtime::int_from_bool(exception->args->items()[0]);
  int64_t number = 0;
  if (code.is_none()) {
    out->exit_code = 0;
  } else if (runtime::is_int(code)) {
    out->exit_code = runtime::int_fits_int64(code, &number) ? static_cast<int>(number & 0xFF) : 0xFF;
  } else {
    return;
  }
  out->code = "exit";
}

// What the traceback shows of the exception itself.
std::string first_text(const runtime::List* texts) {
  bool has_lines = texts != nullptr && texts->length != 0 && runtime::has_kind(texts->items[0], runtime::Kind::kList);
  const runtime::List* lines = has_lines ? texts->items[0].as<runtime::List>() : nullptr;
  bool has_text = lines != nullptr && lines->length != 0 && runtime::has_kind(lines->items[0], runtime::Kind::kStr);
  return has_text ? runtime::to_utf8(lines->items[0].as<Str>()) : std::string();
}

}  // namespace

GuestError make_compile_error(const frontend::Diagnostic& diagnostic, std::string_view file_name) {
  GuestError error;
  error.type = frontend::error_type_name(diagnostic.type);
  error.message = diagnostic.message;
  error.code = diagnostic.type == frontend::ErrorType::kUnsupported ? "unsupported" : "syntax";
  error.file_name = file_name;
  error.line = diagnostic.line;
  error.column = diagnostic.column;
  bool has_place =
      diagnostic.type != frontend::ErrorType::kMemoryError && diagnostic.type != frontend::ErrorType::kRecursionError;
  if (has_place) {
    runtime::SyntaxErrorText text;
    text.file = file_name;
    text.type = error.type;
    text.message = diagnostic.message;
    text.is_line_zero = diagnostic.place == frontend::Diagnostic::Place::kNowhere;
    if (!text.is_line_zero) text.source_line = diagnostic.source_line;
    text.line = diagnostic.line;
    text.column = diagnostic.column;
    text.end_line = diagnostic.end_line;
    text.end_column = diagnostic.end_column;
    runtime::render_syntax_error(text, &error.traceback);
  } else {
    error.traceback = error.type;
    if (!error.message.empty()) error.traceback += ": " + error.message;
    error.traceback += "\n";
  }
  return error;
}

Fallible<bool> make_guest_error(runtime::Runtime& rt, Exception* exception, const runtime::List* texts,
                                const std::vector<std::string_view>& modules, GuestError* out) {
  *out = GuestError();
  runtime::append_qualified_type_name(out->type, exception->type);
  out->code = "exception";
  set_exit_code(exception, out);
  if (const Traceback* entry = innermost(exception->traceback)) {
    out->line = runtime::traceback_line(entry);
    out->file_name = static_cast<const bytecode::Program*>(entry->program)->file_name;
  }
  TRY(runtime::render_traceback(rt, exception, texts, &out->traceback));
  Outcome text = runtime::exception_str(rt, exception);
  if (text.ok()) {
    runtime::append_utf8(out->message, text.value().as<Str>());
  } else if (text.signal() == runtime::Signal::kNeedsCollect || text.signal() == runtime::Signal::kTrap) {
    return text.take_failure();
  } else {
    rt.pending_exception = Value();
  }
  return add_hint(rt, exception, first_text(texts), modules, out);
}

LimitTrap make_limit_trap(const limits::Meter& meter) {
  LimitTrap trap;
  trap.limit = static_cast<Limit>(meter.trap().kind);
  trap.allowed = meter.trap().allowed;
  trap.used = meter.trap().used;
  return trap;
}

LimitTrap make_limit_trap(runtime::Runtime& rt, Value traceback) {
  LimitTrap trap = make_limit_trap(rt.meter);
  // The meter is trapped, so rendering is not charged; its own bound on the text holds.
  (void)runtime::render_frames(rt, traceback, &trap.traceback);
  return trap;
}

}  // namespace embed

}  // namespace sandboa
