#include "runtime/runtime.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/hash.h"
#include "support/utf8.h"

namespace sandboa::runtime {

SignalFailure Runtime::allocation_failure() {
  // A single request beyond the limit can never succeed: the guest may catch that, as in CPython.
  if (last_request_ > meter.limits().memory_bytes) return raise_text(TypeId::kMemoryError, "");
  return {Signal::kNeedsCollect};
}

uint64_t object_identity(Runtime& rt, const Object* object) {
  if (!object->is_shared()) return rt.heap.identity(object);
  // Shared objects: strings by content, others by the serial number that they carry instead of a size, which is that within
  // their program for constants. The upper bits keep these apart from each other and from objects of the heap.
  constexpr int kShift = 59;
  constexpr uint64_t kBuiltin = uint64_t{1} << kShift, kConstants = uint64_t{2} << kShift, kStrings = uint64_t{3} << kShift;
  if (object->kind == Kind::kStr) return kStrings | static_cast<const Str*>(object)->content_hash >> 16;
  uint64_t serial = uint64_t{object->size_units} << 4;
  if ((object->flags & (kConstant | kLibraryConstant)) == 0) return kBuiltin | serial;
  constexpr int kProgramBits = kShift - 32;
  return kConstants | (constant_header(object)->number >> (64 - kProgramBits)) << 32 | (serial & UINT32_MAX);
}

int64_t value_identity(Runtime& rt, Value value) {
  constexpr int64_t kInlineIdBase = int64_t{1} << 62;
  constexpr int64_t kMaxPlainInt = int64_t{1} << 55;
  if (value.is_object()) return static_cast<int64_t>(object_identity(rt, value.object()));
  bool is_plain = value.is_small_int() && value.small_int() >= -kMaxPlainInt && value.small_int() <= kMaxPlainInt;
  if (is_plain) return kInlineIdBase + value.small_int() * 32;
  return static_cast<int64_t>(support::mix64(value.bits()) >> 2) | 1;
}

Object* allocate_instance(Runtime& rt, const Type* type, Kind kind, size_t layout_bytes, uint16_t flags) {
  size_t members = type->member_count;
  bool has_finalizer = type->guest_dunders.has(Dunder::kDel);
  if (has_finalizer && !rt.weak.reserve()) return nullptr;
  auto all_flags = static_cast<uint16_t>(flags | (members != 0 ? kHasMembers : 0));
  Object* object = rt.heap.allocate(type, kind, all_flags, layout_bytes + members * sizeof(Value));
  if (object == nullptr) return nullptr;
  for (uint32_t index = 0; index < members; ++index) member_of(object, index) = Value();
  if (has_finalizer) rt.weak.add_finalizable(object);
  return object;
}

Exception* new_exception(Runtime& rt, const Type* type, Tuple* args) {
  auto* exception = static_cast<Exception*>(allocate_instance(rt, type, Kind::kException, sizeof(Exception)));
  if (exception == nullptr) return nullptr;
  exception->args = args != nullptr ? args : empty_tuple();
  exception->cause = exception->context = exception->traceback = Value();
  exception->detail = exception->subject = exception->raiser = Value();
  exception->attributes = nullptr;
  return exception;
}

SignalFailure Runtime::raise_with(TypeId type, Value argument) {
  Tuple* args = new_tuple_of(*this, &argument, 1);
  Exception* exception = args == nullptr ? nullptr : new_exception(*this, builtin_type(type), args);
  if (exception == nullptr) return {Signal::kNeedsCollect};
  if (type == TypeId::kStopIteration) exception->detail = argument;
  return raise_object(exception);
}

SignalFailure Runtime::raise_text(TypeId type, std::string_view utf8_message) {
  if (utf8_message.empty()) {
    Exception* exception = new_exception(*this, builtin_type(type), nullptr);
    if (exception == nullptr) return {Signal::kNeedsCollect};
    return raise_object(exception);
  }
  Outcome message = make_str(*this, utf8_message);
  if (!message.ok()) return {Signal::kNeedsCollect};
  return raise_with(type, message.value());
}

namespace {

// Surrogates are kept; what a cut has left of a character becomes U+FFFD, as in CPython.
SANDBOA_COLD std::string mended(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    support::DecodedCodePoint decoded = support::decode_utf8(text, true);
    size_t length = decoded.length;
    if (length == 0) {
      result += "\xEF\xBF\xBD";
      length = 1;
      while (length < text.size() && (text[length] & 0xC0) == 0x80) ++length;
    } else {
      result += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return result;
}

// A format shows a name up to its first zero, as C does; texts show all of it.
std::string with_whole_name(std::string_view text, const Str* name) {
  std::string result(text);
  std::string whole = to_utf8(name);
  size_t zero = whole.find('\0');
  if (zero == std::string::npos) return result;
  std::string shown = "'" + whole.substr(0, zero) + "'";
  size_t place = result.rfind(shown);
  return place == std::string::npos ? result : result.replace(place, shown.size(), "'" + whole + "'");
}

}  // namespace

SignalFailure Runtime::raise_formatted(TypeId type, const char* format, va_list arguments, Value detail, Value subject) {
  char buffer[1024];
  va_list again;
  va_copy(again, arguments);
  int length = std::vsnprintf(buffer, sizeof buffer, format, arguments);
  std::string_view text(buffer, length < 0 ? 0 : std::min<size_t>(static_cast<size_t>(length), sizeof buffer - 1));
  std::string other;
  if (length >= static_cast<int>(sizeof buffer)) {
    TRY(charge(static_cast<uint64_t>(length) / 16));
    other.resize(static_cast<size_t>(length));
    std::vsnprintf(other.data(), other.size() + 1, format, again);
    text = other;
  }
  va_end(again);
  if (support::find_invalid_utf8(text) != std::string_view::npos) text = other = mended(text);
  const Str* name = has_kind(detail, Kind::kStr) ? detail.as<const Str>() : nullptr;
  bool is_whole = name == nullptr || (name->is_ascii() && std::memchr(name->data, 0, name->length) == nullptr);
  if (!is_whole) text = other = with_whole_name(text, name);
  SignalFailure failure = raise_text(type, text);
  if (failure.signal == Signal::kRaise) {
    auto* exception = pending_exception.as<Exception>();
    exception->detail = detail;
    exception->subject = subject;
  }
  return failure;
}

#define FORWARD_FORMATTED(type, detail, subject)                                     \
  va_list arguments;                                                                 \
  va_start(arguments, format);                                                       \
  SignalFailure failure = raise_formatted(type, format, arguments, detail, subject); \
  va_end(arguments);                                                                 \
  return failure

SignalFailure Runtime::raise(TypeId type, const char* format, ...) { FORWARD_FORMATTED(type, Value(), Value()); }
SignalFailure Runtime::raise_type_error(const char* format, ...) { FORWARD_FORMATTED(TypeId::kTypeError, Value(), Value()); }
SignalFailure Runtime::raise_value_error(const char* format, ...) {
  FORWARD_FORMATTED(TypeId::kValueError, Value(), Value());
}
SignalFailure Runtime::raise_attribute_error(Value object, Value name, const char* format, ...) {
  FORWARD_FORMATTED(TypeId::kAttributeError, name, object);
}
SignalFailure Runtime::raise_name_error(TypeId type, Value name, const char* format, ...) {
  FORWARD_FORMATTED(type, name, Value());
}

#undef FORWARD_FORMATTED

SignalFailure Runtime::needs_guest(PreludeFunction function, std::initializer_list<Value> arguments) {
  wants_buffers = false;
  guest_call.callee = Value();
  guest_call.resume = ResumeMode::kNone;
  guest_call.function = function;
  guest_call.count = 0;
  for (Value argument : arguments) guest_call.arguments[guest_call.count++] = argument;
  return {Signal::kNeedsGuest};
}

SignalFailure Runtime::needs_guest_call(Value callee, std::initializer_list<Value> arguments) {
  needs_guest(PreludeFunction::kNone, arguments);
  guest_call.callee = callee;
  return {Signal::kNeedsGuest};
}

SignalFailure Runtime::needs_unpacked_call(Value callee, Value arguments, Value names) {
  SignalFailure request = needs_guest_call(callee, {arguments, names});
  guest_call.resume = ResumeMode::kUnpacked;
  return request;
}

SignalFailure Runtime::needs_resume(Value generator, ResumeMode mode, Value argument) {
  needs_guest_call(generator, {argument});
  guest_call.resume = mode;
  return {Signal::kNeedsGuest};
}

SignalFailure Runtime::needs_items(FeedKind kind, Value generator, Value total) {
  Tuple* feed = new_tuple(*this, static_cast<uint64_t>(FeedField::kCount));
  if (feed == nullptr) return allocation_failure();
  for (uint64_t index = 0; index < feed->length; ++index) feed->items()[index] = Value::none();
  feed->items()[static_cast<int>(FeedField::kKind)] = Value::small_int(static_cast<int>(kind));
  feed->items()[static_cast<int>(FeedField::kGenerator)] = generator;
  feed->items()[static_cast<int>(FeedField::kTotal)] = total;
  return needs_resume(generator, ResumeMode::kFeed, feed);
}

SignalFailure Runtime::needs_run(Value code, Value globals, Value locals) {
  needs_guest_call(code, {globals, locals});
  guest_call.resume = ResumeMode::kRunCode;
  return {Signal::kNeedsGuest};
}

Fallible<bool> Runtime::write_output(std::string_view utf8, OutputStream stream) {
  if (!meter.charge_output(utf8.size())) return SignalFailure{Signal::kTrap};
  if (output != nullptr && !output->write(stream, utf8)) return SignalFailure{Signal::kSuspend};
  return true;
}

}  // namespace sandboa::runtime
