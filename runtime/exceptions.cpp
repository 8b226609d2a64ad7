#include "runtime/exceptions.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>

#include "runtime/exception_fields.h"
#include "runtime/exception_groups.h"
#include "runtime/numbers/number.h"
#include "runtime/suggestions.h"
#include "runtime/types/byte_span.h"
#include "runtime/types/str.h"
#include "support/native_stack.h"

namespace sandboa::runtime {

namespace {

// ---- keywords
// ---------------------------------------------------------------------------------------------------------------

// The class whose constructor takes the keywords: it names itself, whatever derives from it.
const char* name_in_texts(const Type* type) {
  switch (field_set(type)) {
    case FieldSet::kName:
      return "NameError";
    case FieldSet::kImport:
      return "ImportError";
    default:
      return type_name(builtin_type(type->id));
  }
}

// Takes the keywords that a type knows out of `keywords`; the first one that it does not know is the error.
Fallible<bool> take_keywords(Runtime& rt, const Type* type, Dict* keywords, std::initializer_list<std::string_view> names,
                             Value* values) {
  if (keywords == nullptr || keywords->live_count == 0) return true;
  if (names.size() == 0) return rt.raise_type_error("%s() takes no keyword arguments", type_name(type));
  uint32_t position = 0;
  TRY(rt.charge(keywords->entry_count));
  while (DictEntry* entry = next_entry(keywords->table, keywords->entry_count, &position)) {
    auto* key = entry->key.as<Str>();
    auto match =
        std::find_if(names.begin(), names.end(), [key](std::string_view name) { return str_equals_ascii(key, name); });
    if (match == names.end()) {
      std::string wrong = to_utf8(key);
      SuggestionSearch search(wrong);
      for (std::string_view name : names) TRY(search.offer(rt, name));
      return raise_unexpected_keyword(rt, std::string(name_in_texts(type)) + "()", search);
    }
    values[match - names.begin()] = entry->value;
  }
  return true;
}

// ---- initialisation by field set
// --------------------------------------------------------------------------------------------

Outcome initialize_value(Exception* exception, const Value* args, uint64_t count) {
  bool is_exit = is_subtype(exception->type, builtin_type(TypeId::kSystemExit));
  if (count == 0) {
    exception->detail = Value::none();
  } else {
    exception->detail = is_exit && count > 1 ? Value(exception->args) : args[0];
  }
  return Value::none();
}

bool is_real(Value value) { return is_int(value) || is_float(value); }

Outcome written_count(Runtime& rt, Value value) {
  if (!is_int(value)) {
    return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(value));
  }
  Value count = int_from_bool(value);
  int64_t unused = 0;
  if (int_fits_int64(count, &unused)) return count;
  return rt.raise_value_error("cannot fit '%s' into an index-sized integer", type_name(value));
}

// OSError(errno, strerror[, filename[, winerror[, filename2]]]); the file names do not show in args.
Outcome initialize_os(Runtime& rt, Exception* exception, const Value* args, uint64_t count) {
  if (count < 2 || count > 5) return Value::none();
  Value fields[kOsFieldCount] = {args[0], args[1]};
  // A number in the place of the file name says how much BlockingIOError has written.
  bool tells_written = count >= 3 && exception->type == builtin_type(TypeId::kBlockingIOError) && is_real(args[2]);
  if (tells_written) {
    fields[kOsWritten] = TRY(written_count(rt, args[2]));
  } else if (count >= 3 && !args[2].is_none()) {
    fields[kOsFile] = args[2];
  }
  if (count == 5 && !args[4].is_none() && !fields[kOsFile].is_empty()) fields[kOsFile2] = args[4];
  Tuple* tuple = TRY_NEW(rt, new_tuple_of(rt, fields, kOsFieldCount));
  if (!fields[kOsFile].is_empty()) exception->args = TRY_NEW(rt, new_tuple_of(rt, args, 2));
  exception->detail = tuple;
  return Value::none();
}

// The second argument of SyntaxError as a tuple or list.
Outcome syntax_details(Runtime& rt, Value details) {
  if (has_kind(details, Kind::kTuple) || has_kind(details, Kind::kList)) return details;
  if (!operations::is_iterable(details)) return rt.raise_type_error("'%s' object is not iterable", type_name(details));
  operations::NativeIteration guard(rt);
  guard.protect(details);
  Outcome items = guard.finish(list_from_iterable(rt, details));
  if (items.signal() != Signal::kNeedsGuest) return items;
  return rt.raise(TypeId::kNotImplementedError,
                  "not supported yet: details of SyntaxError that only Python code can iterate");
}

// SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset[, metadata]])).
Outcome initialize_syntax(Runtime& rt, Exception* exception, const Value* args, uint64_t count) {
  if (count == 0) return Value::none();
  Tuple* fields = TRY_NEW(rt, new_tuple(rt, kSyntaxFieldCount));
  std::fill_n(fields->items(), int{kSyntaxFieldCount}, Value());
  fields->items()[kSyntaxMessage] = args[0];
  if (count == 2) {
    Value details = TRY(syntax_details(rt, args[1]));
    bool is_tuple = has_kind(details, Kind::kTuple);
    const Value* items = is_tuple ? details.as<Tuple>()->items() : details.as<List>()->items;
    uint64_t length = is_tuple ? details.as<Tuple>()->length : details.as<List>()->length;
    if (length < 4) return rt.raise_type_error("function takes at least 4 arguments (%d given)", static_cast<int>(length));
    if (length > 7) {
      return rt.raise_type_error("function takes at most 7 arguments (%llu given)", static_cast<unsigned long long>(length));
    }
    if (length == 5) return rt.raise_type_error("end_offset must be provided when end_lineno is provided");
    std::copy_n(items, std::min<uint64_t>(length, 6), fields->items() + kSyntaxFile);
    if (length == 7) fields->items()[kSyntaxMetadata] = items[6];
  }
  exception->detail = fields;
  return Value::none();
}

Fallible<bool> check_argument(Runtime& rt, Value value, int number, Kind kind, const char* expected) {
  if (has_kind(value, kind)) return true;
  return rt.raise_type_error("argument %d must be %s, not %s", number, expected, argument_type_name(value));
}

// UnicodeDecodeError and UnicodeEncodeError: (encoding, object, start, end, reason). UnicodeTranslateError: without
// encoding.
Outcome initialize_unicode(Runtime& rt, Exception* exception, const Value* args, uint64_t count) {
  bool translate = field_set(exception->type) == FieldSet::kTranslate;
  bool decode = is_subtype(exception->type, builtin_type(TypeId::kUnicodeDecodeError));
  uint64_t expected = translate ? 4 : 5;
  if (count != expected) {
    return rt.raise_type_error("function takes exactly %d arguments (%llu given)", static_cast<int>(expected),
                               static_cast<unsigned long long>(count));
  }
  Value fields[kUnicodeFieldCount] = {};
  std::copy(args, args + count, fields + (translate ? 1 : 0));
  int offset = translate ? 0 : 1;  // argument numbers in messages
  if (!translate) TRY(check_argument(rt, fields[kUnicodeEncoding], 1, Kind::kStr, "str"));
  if (!decode) TRY(check_argument(rt, fields[kUnicodeObject], 1 + offset, Kind::kStr, "str"));
  for (int index : {kUnicodeStart, kUnicodeEnd}) {
    Value position = TRY(operations::to_index(rt, fields[index], "'%s' object cannot be interpreted as an integer"));
    fields[index] = Value::small_int(TRY(operations::to_int64(rt, position)));
  }
  TRY(check_argument(rt, fields[kUnicodeReason], 4 + offset, Kind::kStr, "str"));
  if (decode) {
    if (has_buffer(fields[kUnicodeObject])) fields[kUnicodeObject] = TRY(bytes_of_buffer(rt, fields[kUnicodeObject]));
    if (!has_kind(fields[kUnicodeObject], Kind::kBytes)) {
      return rt.raise_type_error("a bytes-like object is required, not '%.100s'", type_name(fields[kUnicodeObject]));
    }
  }
  exception->detail = TRY_NEW(rt, new_tuple_of(rt, fields, kUnicodeFieldCount));
  return Value::none();
}

// The subclass that OSError(errno, ...) turns into, by Linux's numbers.
const Type* os_error_type(Value error_number) {
  if (!error_number.is_small_int()) return builtin_type(TypeId::kOSError);
  struct Row {
    int64_t number;
    TypeId type;
  };
  constexpr Row kRows[] = {
      {1, TypeId::kPermissionError},          {2, TypeId::kFileNotFoundError},  {3, TypeId::kProcessLookupError},
      {4, TypeId::kInterruptedError},         {10, TypeId::kChildProcessError}, {11, TypeId::kBlockingIOError},
      {13, TypeId::kPermissionError},         {17, TypeId::kFileExistsError},   {20, TypeId::kNotADirectoryError},
      {21, TypeId::kIsADirectoryError},       {32, TypeId::kBrokenPipeError},   {103, TypeId::kConnectionAbortedError},
      {104, TypeId::kConnectionResetError},   {108, TypeId::kBrokenPipeError},  {110, TypeId::kTimeoutError},
      {111, TypeId::kConnectionRefusedError}, {114, TypeId::kBlockingIOError},  {115, TypeId::kBlockingIOError},
  };
  for (const Row& row : kRows) {
    if (row.number == error_number.small_int()) return builtin_type(row.type);
  }
  return builtin_type(TypeId::kOSError);
}

}  // namespace

Outcome construct_exception(Runtime& rt, const Type* type, const Value* args, uint64_t count) {
  if (field_set(type) == FieldSet::kGroup) return construct_exception_group(rt, type, args, count);
  if (field_set(type) == FieldSet::kOs && sets_os_fields_by_init(type)) count = 0;
  Tuple* tuple = TRY_NEW(rt, new_tuple_of(rt, args, count));
  Exception* exception = TRY_NEW(rt, new_exception(rt, type, tuple));
  if (field_set(type) == FieldSet::kValue) exception->detail = Value::none();  // until __init__ says otherwise
  return exception;
}

Outcome initialize_exception(Runtime& rt, Exception* exception, const Value* args, uint64_t count, Dict* keywords) {
  FieldSet fields = field_set(exception->type);
  Value taken[3] = {};
  switch (fields) {
    case FieldSet::kName:
      TRY(take_keywords(rt, exception->type, keywords, {"name"}, taken));
      break;
    case FieldSet::kNameAndObject:
      TRY(take_keywords(rt, exception->type, keywords, {"name", "obj"}, taken));
      break;
    case FieldSet::kImport:
      TRY(take_keywords(rt, exception->type, keywords, {"name", "path", "name_from"}, taken));
      break;
    default:
      TRY(take_keywords(rt, exception->type, keywords, {}, taken));
      break;
  }
  if (exception->args->length != count || !std::equal(args, args + count, exception->args->items())) {
    exception->args = TRY_NEW(rt, new_tuple_of(rt, args, count));
  }
  switch (fields) {
    case FieldSet::kNone:
    case FieldSet::kGroup:
      return Value::none();
    case FieldSet::kName:
      exception->detail = taken[0];
      return Value::none();
    case FieldSet::kImport: {
      Tuple* fields = TRY_NEW(rt, new_tuple_of(rt, taken + 1, kImportFieldCount));
      exception->detail = taken[0];
      exception->subject = fields;
      return Value::none();
    }
    case FieldSet::kNameAndObject:
      exception->detail = taken[0];
      exception->subject = taken[1];
      return Value::none();
    case FieldSet::kValue:
      return initialize_value(exception, args, count);
    case FieldSet::kOs:
      return initialize_os(rt, exception, args, count);
    case FieldSet::kSyntax:
      return initialize_syntax(rt, exception, args, count);
    case FieldSet::kUnicode:
    case FieldSet::kTranslate:
      return initialize_unicode(rt, exception, args, count);
  }
  return Value::none();
}

Outcome make_exception(Runtime& rt, const Type* type, const Value* args, uint64_t count, Dict* keywords) {
  if (field_set(type) == FieldSet::kOs) TRY(take_keywords(rt, type, keywords, {}, nullptr));  // before the class is another
  if (type == builtin_type(TypeId::kOSError) && count >= 2 && count <= 5) type = os_error_type(args[0]);
  Value exception = TRY(construct_exception(rt, type, args, count));
  if (field_set(type) != FieldSet::kNone || keywords != nullptr) {
    TRY(initialize_exception(rt, as_exception(exception), args, count, keywords));
  }
  return exception;
}

namespace {

// The class whose __new__ is that of an exception class: few have one of their own.
TypeId class_of_new(const Type* type) {
  for (TypeId id = type->id; id != TypeId::kObject; id = base_of(id)) {
    if (id == TypeId::kOSError || id == TypeId::kMemoryError || id == TypeId::kBaseExceptionGroup) return id;
  }
  return TypeId::kBaseException;
}

}  // namespace

bool have_same_new(const Type* type, const Type* other) { return class_of_new(type) == class_of_new(other); }

Outcome allocate_exception(Runtime& rt, const Type* type, const Value* args, uint64_t count, Dict* keywords) {
  bool sets_fields = field_set(type) == FieldSet::kOs && !sets_os_fields_by_init(type);
  return sets_fields ? make_exception(rt, type, args, count, keywords) : construct_exception(rt, type, args, count);
}

namespace {

SignalFailure raise_unicode_error(Runtime& rt, TypeId type, std::string_view encoding, Value object, uint64_t start,
                                  uint64_t end, std::string_view reason) {
  Value args[kUnicodeFieldCount] = {};
  args[kUnicodeEncoding] = TRY(make_str(rt, encoding));
  args[kUnicodeObject] = object;
  args[kUnicodeStart] = Value::small_int(static_cast<int64_t>(start));
  args[kUnicodeEnd] = Value::small_int(static_cast<int64_t>(end));
  args[kUnicodeReason] = TRY(make_str(rt, reason));
  return rt.raise_object(as_exception(TRY(make_exception(rt, builtin_type(type), args, kUnicodeFieldCount, nullptr))));
}

}  // namespace

SignalFailure raise_unicode_decode_error(Runtime& rt, std::string_view encoding, Value object, uint64_t start, uint64_t end,
                                         std::string_view reason) {
  return raise_unicode_error(rt, TypeId::kUnicodeDecodeError, encoding, object, start, end, reason);
}
SignalFailure raise_unicode_encode_error(Runtime& rt, std::string_view encoding, Value object, uint64_t start, uint64_t end,
                                         std::string_view reason) {
  return raise_unicode_error(rt, TypeId::kUnicodeEncodeError, encoding, object, start, end, reason);
}

bool adds_fields(const Type* type) {
  return type->instance_kind == Kind::kException && type->base != nullptr && field_set(type) != field_set(type->base);
}

Value syntax_error_field(const Exception* exception, SyntaxField number) { return exception_field(exception, number); }

// ---- texts
// ------------------------------------------------------------------------------------------------------------------

namespace {

void append_printf(StrBuilder& builder, const char* format, ...) __attribute__((format(printf, 2, 3)));
void append_printf(StrBuilder& builder, const char* format, ...) {
  char buffer[128];
  va_list arguments;
  va_start(arguments, format);
  int length = std::vsnprintf(buffer, sizeof buffer, format, arguments);
  va_end(arguments);
  builder.append(std::string_view(buffer, static_cast<size_t>(std::clamp<int>(length, 0, sizeof buffer - 1))));
}

// "[Errno 2] No such file: 'x'". Parts that need guest code make the whole need it.
Outcome os_error_str(Runtime& rt, Exception* exception) {
  StrBuilder builder(rt);
  builder.append("[Errno ");
  builder.append(TRY(operations::str(rt, none_if_empty(exception_field(exception, kOsErrno)))).as<Str>());
  builder.append("] ");
  builder.append(TRY(operations::str(rt, none_if_empty(exception_field(exception, kOsMessage)))).as<Str>());
  if (!exception_field(exception, kOsFile).is_empty()) {
    builder.append(": ");
    builder.append(TRY(operations::repr(rt, exception_field(exception, kOsFile))).as<Str>());
    if (!exception_field(exception, kOsFile2).is_empty()) {
      builder.append(" -> ");
      builder.append(TRY(operations::repr(rt, exception_field(exception, kOsFile2))).as<Str>());
    }
  }
  return builder.finish();
}

// "invalid syntax (file.py, line 3)"
Outcome syntax_error_str(Runtime& rt, Exception* exception) {
  Value message = TRY(operations::str(rt, none_if_empty(exception_field(exception, kSyntaxMessage))));
  Value file = exception_field(exception, kSyntaxFile);
  Value line = exception_field(exception, kSyntaxLine);
  bool has_file = is_str(file);
  bool has_line = line.is_small_int();
  if (!has_file && !has_line) return message;
  StrBuilder builder(rt);
  builder.append(message.as<Str>());
  builder.append(" (");
  if (has_file) {
    auto* name = file.as<Str>();
    TRY(rt.charge(name->length / 4));
    uint64_t start = name->length;
    while (start > 0 && name->at(start - 1) != '/') --start;
    for (uint64_t index = start; index < name->length; ++index) builder.append(name->at(index));
    if (has_line) builder.append(", ");
  }
  if (has_line) append_printf(builder, "line %lld", static_cast<long long>(line.small_int()));
  builder.append(")");
  return builder.finish();
}

void append_escaped_code_point(StrBuilder& builder, char32_t code_point) {
  const char* format = code_point <= 0xFF ? "'\\x%02x'" : code_point <= 0xFFFF ? "'\\u%04x'" : "'\\U%08x'";
  char buffer[16];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  int length = std::snprintf(buffer, sizeof buffer, format, static_cast<unsigned>(code_point));
#pragma GCC diagnostic pop
  builder.append(std::string_view(buffer, static_cast<size_t>(length)));
}

// A field that is put into the text, whatever it holds.
Outcome unicode_error_part(Runtime& rt, Value value) {
  return value.is_empty() ? make_str(rt, "<NULL>") : operations::str(rt, value);
}

// "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
Outcome unicode_error_str(Runtime& rt, Exception* exception) {
  bool translate = field_set(exception->type) == FieldSet::kTranslate;
  Value object = exception_field(exception, kUnicodeObject);
  Value start_value = exception_field(exception, kUnicodeStart);
  Value end_value = exception_field(exception, kUnicodeEnd);
  if (object.is_empty() || !start_value.is_small_int() || !end_value.is_small_int()) return empty_str();
  Value reason = TRY(unicode_error_part(rt, exception_field(exception, kUnicodeReason)));
  StrBuilder builder(rt);
  if (!translate) {
    builder.append("'");
    builder.append(TRY(unicode_error_part(rt, exception_field(exception, kUnicodeEncoding))).as<Str>());
    builder.append("' codec ");
  }
  int64_t start = start_value.small_int();
  int64_t end = end_value.small_int();
  bool is_bytes = has_kind(object, Kind::kBytes);
  bool decode = is_subtype(exception->type, builtin_type(TypeId::kUnicodeDecodeError));
  if (decode ? !is_bytes : !is_str(object)) {
    return rt.raise_type_error("UnicodeError 'object' attribute must be a %s", decode ? "bytes" : "string");
  }
  uint64_t length = is_bytes ? object.as<Bytes>()->length : is_str(object) ? object.as<Str>()->length : 0;
  bool single = start >= 0 && static_cast<uint64_t>(start) < length && end == start + 1;
  builder.append(translate ? "can't translate " : decode ? "can't decode " : "can't encode ");
  if (single && decode) {
    append_printf(builder, "byte 0x%02x in position %lld: ", object.as<Bytes>()->data()[start],
                  static_cast<long long>(start));
  } else if (single) {
    builder.append("character ");
    append_escaped_code_point(builder, object.as<Str>()->at(static_cast<uint64_t>(start)));
    append_printf(builder, " in position %lld: ", static_cast<long long>(start));
  } else {
    builder.append(decode ? "bytes" : "characters");
    append_printf(builder, " in position %lld-%lld: ", static_cast<long long>(start), static_cast<long long>(end - 1));
  }
  builder.append(reason.as<Str>());
  return builder.finish();
}

// Str of an exception's own kind, or empty: then it is made from args alone.
Outcome special_str(Runtime& rt, Exception* exception) {
  switch (field_set(exception->type)) {
    case FieldSet::kOs:
      if (exception_field(exception, kOsFile).is_empty() &&
          (exception_field(exception, kOsErrno).is_empty() || exception_field(exception, kOsMessage).is_empty())) {
        return Value();
      }
      return os_error_str(rt, exception);
    case FieldSet::kSyntax:
      return syntax_error_str(rt, exception);
    case FieldSet::kUnicode:
    case FieldSet::kTranslate:
      return unicode_error_str(rt, exception);
    case FieldSet::kGroup:
      return exception_group_str(rt, exception);
    default:
      return Value();
  }
}

// Whether KeyError is the first of the classes with a text of their own.
bool is_text_of_key_error(const Type* type) {
  const Type* key_error = builtin_type(TypeId::kKeyError);
  if (!is_subtype(type, key_error)) return false;
  for (uint64_t index = 0; type->is_guest() && type->mro != nullptr && index < type->mro->length; ++index) {
    auto* step = type->mro->items()[index].as<Type>();
    if (step == key_error) return true;
    if (!step->is_guest() && field_set(step) != FieldSet::kNone) return false;
  }
  return true;
}

// The prelude's version is asked once a part needs guest code, with the exception itself: it starts from the beginning.
Outcome or_prelude(Runtime& rt, Outcome outcome, PreludeFunction function, Exception* exception) {
  if (outcome.signal() == Signal::kNeedsGuest) return rt.needs_guest(function, {exception});
  return outcome;
}

}  // namespace

Outcome exception_str(Runtime& rt, Exception* exception) {
  // The fields of an OSError may be exceptions again, and so on; str and repr of args walk such chains without recursion.
  if (support::NativeStack::near_limit()) {
    return rt.raise_text(TypeId::kRecursionError, "maximum recursion depth exceeded while getting the str of an object");
  }
  bool by_key_error = is_text_of_key_error(exception->type);
  if (!by_key_error) {
    Value special = TRY(or_prelude(rt, special_str(rt, exception), PreludeFunction::kexception_str, exception));
    if (!special.is_empty()) return special;
  }
  bool is_key_error = by_key_error && exception->args->length == 1;
  return is_key_error ? operations::repr(rt, exception->args->items()[0]) : plain_exception_str(rt, exception);
}

Outcome plain_exception_str(Runtime& rt, Exception* exception) {
  Tuple* args = exception->args;
  if (args->length == 0) return empty_str();
  return args->length > 1 ? operations::repr(rt, args) : operations::str(rt, args->items()[0]);
}

Outcome exception_repr(Runtime& rt, Exception* exception) {
  StrBuilder builder(rt);
  builder.append(exception->type->name);
  Tuple* args = exception->args;
  if (args->length == 0) {
    builder.append("()");
  } else {
    bool single = args->length == 1;
    Outcome items = operations::repr(rt, single ? args->items()[0] : Value(args));
    if (single) builder.append("(");
    builder.append(TRY(or_prelude(rt, items, PreludeFunction::kexception_repr, exception)).as<Str>());
    if (single) builder.append(")");
  }
  return builder.finish();
}

void append_qualified_type_name(std::string& out, const Type* type) {
  // A class body or the guest may have set another __module__.
  const Str* module = module_in_class(type);
  if (module != nullptr && !str_equals_ascii(module, "__main__") && !str_equals_ascii(module, "builtins")) {
    append_utf8(out, module);
    out += '.';
  }
  append_utf8(out, type->qualified_name);
}

}  // namespace sandboa::runtime
