// Methods, attributes and tables of the exception types, and the intrinsics of runtime/prelude/exceptions.py.
#include <string>
#include <vector>

#include "runtime/checked_native.h"
#include "runtime/exception_fields.h"
#include "runtime/exception_groups.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/suggestions.h"
#include "runtime/traceback.h"
#include "runtime/types/reduce.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

template <TypeId id>
Outcome exception_new(Runtime& rt, const Arguments& args) {
  return make_exception(rt, builtin_type(id), args.rest.data(), args.rest.size(), args.keywords);
}

Outcome base_exception_init(Runtime& rt, const Arguments& args) {
  if (field_set(as_exception(args[0])->type) == FieldSet::kOs && !sets_os_fields_by_init(as_exception(args[0])->type)) {
    return Value::none();  // __new__ has set the fields
  }
  return initialize_exception(rt, as_exception(args[0]), args.rest.data(), args.rest.size(), args.keywords);
}

// BaseException.__init__ itself knows no fields.
Outcome base_exception_init_args(Runtime& rt, const Arguments& args) {
  Exception* exception = as_exception(args[0]);
  if (args.keywords != nullptr && args.keywords->live_count != 0) {
    return rt.raise_type_error("%s() takes no keyword arguments", type_name(exception->type));
  }
  exception->args = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
  return Value::none();
}

Outcome base_exception_str(Runtime& rt, const Arguments& args) { return plain_exception_str(rt, as_exception(args[0])); }
Outcome typed_exception_str(Runtime& rt, const Arguments& args) { return exception_str(rt, as_exception(args[0])); }
Outcome base_exception_repr(Runtime& rt, const Arguments& args) { return exception_repr(rt, as_exception(args[0])); }

Fallible<bool> check_traceback(Runtime& rt, Value traceback) {
  if (traceback.is_none() || has_kind(traceback, Kind::kTraceback)) return true;
  return rt.raise_type_error("__traceback__ must be a traceback or None");
}

Outcome base_exception_with_traceback(Runtime& rt, const Arguments& args) {
  TRY(check_traceback(rt, args[1]));
  as_exception(args[0])->traceback = args[1].is_none() ? Value() : args[1];
  return args[0];
}

// Notes are an ordinary attribute, of the exception or of a class of its own.
Value find_notes(Runtime& rt, const Exception* exception, const Str* name) {
  if (exception->attributes != nullptr) {
    Value own = dict_find_str(rt, exception->attributes, name);
    if (!own.is_empty()) return own;
  }
  const Tuple* mro = exception->type->mro;
  for (uint64_t index = 0; mro != nullptr && index < mro->length; ++index) {
    auto* type = mro->items()[index].as<Type>();
    Value found = type->attributes == nullptr ? Value() : dict_find_str(rt, type->attributes, name);
    if (!found.is_empty()) return found;
  }
  return Value();
}

Outcome base_exception_add_note(Runtime& rt, const Arguments& args) {
  Exception* exception = as_exception(args[0]);
  if (!is_str(args[1])) return rt.raise_type_error("add_note() argument must be str, not %s", argument_type_name(args[1]));
  Value name = TRY(make_str(rt, "__notes__"));
  Value notes = find_notes(rt, exception, name.as<Str>());
  if (!notes.is_empty()) {
    if (!has_kind(notes, Kind::kList)) return rt.raise_type_error("Cannot add note: __notes__ is not a list");
    return list_append(rt, notes.as<List>(), args[1]);
  }
  Value note = args[1];
  List* list = TRY_NEW(rt, new_list_of(rt, &note, 1));
  Dict* attributes = exception->attributes;
  if (attributes == nullptr) attributes = TRY_NEW(rt, new_dict(rt));
  TRY(dict_set(rt, attributes, name, list));
  exception->attributes = attributes;
  return Value::none();
}

Outcome get_args(Runtime&, Value self) { return as_exception(self)->args; }
Outcome set_args(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("args may not be deleted");
  if (!has_kind(value, Kind::kTuple)) {
    operations::NativeIteration guard(rt);
    guard.protect(value);
    Outcome items = guard.finish(list_from_iterable(rt, value));
    if (items.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kexception_set_args, {self, value});
    List* list = TRY(items).as<List>();
    value = TRY_NEW(rt, new_tuple_of(rt, list->items, list->length));
  }
  as_exception(self)->args = value.as<Tuple>();
  return Value::none();
}

Outcome get_cause(Runtime&, Value self) { return none_if_empty(as_exception(self)->cause); }
Outcome set_cause(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("__cause__ may not be deleted");
  if (!value.is_none() && !is_exception(value)) {
    return rt.raise_type_error("exception cause must be None or derive from BaseException");
  }
  as_exception(self)->cause = value.is_none() ? Value() : value;
  as_exception(self)->flags |= Exception::kSuppressContext;
  return Value::none();
}

Outcome get_context(Runtime&, Value self) { return none_if_empty(as_exception(self)->context); }
Outcome set_context(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("__context__ may not be deleted");
  if (!value.is_none() && !is_exception(value)) {
    return rt.raise_type_error("exception context must be None or derive from BaseException");
  }
  as_exception(self)->context = value.is_none() ? Value() : value;
  return Value::none();
}

Outcome get_suppress_context(Runtime&, Value self) {
  return Value::boolean((as_exception(self)->flags & Exception::kSuppressContext) != 0);
}
Outcome set_suppress_context(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("can't delete numeric/char attribute");
  if (!value.is_bool()) return rt.raise_type_error("attribute value type must be bool");
  Exception* exception = as_exception(self);
  exception->flags = static_cast<uint16_t>(exception->flags & ~Exception::kSuppressContext);
  if (value.is_true()) exception->flags |= Exception::kSuppressContext;
  return Value::none();
}

Outcome get_traceback(Runtime&, Value self) { return none_if_empty(as_exception(self)->traceback); }
Outcome set_traceback(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("__traceback__ may not be deleted");
  TRY(check_traceback(rt, value));
  as_exception(self)->traceback = value.is_none() ? Value() : value;
  return Value::none();
}

// The single fields in detail and subject.
Outcome get_detail(Runtime&, Value self) { return none_if_empty(as_exception(self)->detail); }
Outcome set_detail(Runtime&, Value self, Value value) {
  as_exception(self)->detail = none_if_empty(value);
  return Value::none();
}
Outcome get_subject(Runtime&, Value self) { return none_if_empty(as_exception(self)->subject); }
Outcome set_subject(Runtime&, Value self, Value value) {
  as_exception(self)->subject = none_if_empty(value);
  return Value::none();
}

// StopIteration and SystemExit made by the engine itself may lack the field.
Outcome get_value(Runtime& rt, Value self) {
  Exception* exception = as_exception(self);
  if (exception->detail.is_empty())
    TRY(initialize_exception(rt, exception, exception->args->items(), exception->args->length, nullptr));
  return get_detail(rt, self);
}

Outcome get_import_message(Runtime&, Value self) {
  Tuple* args = as_exception(self)->args;
  return args->length == 1 ? args->items()[0] : Value::none();
}

// path and name_from of an ImportError. One that the engine raises by text has no fields.
template <size_t index>
Outcome get_import_field(Runtime&, Value self) {
  Value fields = as_exception(self)->subject;
  return has_kind(fields, Kind::kTuple) ? none_if_empty(fields.as<Tuple>()->items()[index]) : Value::none();
}
template <size_t index>
Outcome set_import_field(Runtime& rt, Value self, Value value) {
  Exception* exception = as_exception(self);
  if (!has_kind(exception->subject, Kind::kTuple)) {
    Value fields[kImportFieldCount] = {};
    exception->subject = TRY_NEW(rt, new_tuple_of(rt, fields, kImportFieldCount));
  }
  exception->subject.as<Tuple>()->items()[index] = none_if_empty(value);
  return Value::none();
}

// Fields in the tuple.
template <size_t index>
Outcome get_field(Runtime&, Value self) {
  return none_if_empty(exception_field(as_exception(self), index));
}

template <size_t index, size_t count>
Outcome set_field(Runtime& rt, Value self, Value value) {
  Exception* exception = as_exception(self);
  if (!has_kind(exception->detail, Kind::kTuple)) {
    Value fields[count] = {};
    exception->detail = TRY_NEW(rt, new_tuple_of(rt, fields, count));
  }
  exception->detail.as<Tuple>()->items()[index] = value;  // empty: deleted
  return Value::none();
}

Outcome get_written(Runtime& rt, Value self) {
  Value count = exception_field(as_exception(self), kOsWritten);
  return count.is_empty() ? rt.raise_text(TypeId::kAttributeError, "characters_written") : Outcome(count);
}

Outcome set_written(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) {
    TRY(get_written(rt, self));
  } else {
    value = TRY(operations::to_index(rt, value, "'%s' object cannot be interpreted as an integer"));
    if (value == Value::small_int(-1)) value = Value();  // what stands for none
  }
  Exception* exception = as_exception(self);
  if (!has_kind(exception->detail, Kind::kTuple)) {
    Value fields[kOsFieldCount] = {};
    exception->detail = TRY_NEW(rt, new_tuple_of(rt, fields, kOsFieldCount));
  }
  exception->detail.as<Tuple>()->items()[kOsWritten] = value;
  return Value::none();
}

template <size_t index>
Outcome set_position(Runtime& rt, Value self, Value value) {
  if (value.is_empty()) return rt.raise_type_error("can't delete numeric/char attribute");
  if (!is_int(value)) return rt.raise_type_error("an integer is required");
  value = int_from_bool(value);
  if (!value.is_small_int()) {
    return rt.raise_text(TypeId::kOverflowError, "Python int too large to convert to C ssize_t");
  }
  return set_field<index, kUnicodeFieldCount>(rt, self, value);
}

constexpr AttributeDef kBaseExceptionAttributes[] = {
    {"args", get_args, set_args, "Arguments that the exception was made with, a tuple."},
    {"__cause__", get_cause, set_cause, "What `raise ... from` named, or None."},
    {"__context__", get_context, set_context, "What was being handled when this was raised, or None."},
    {"__suppress_context__", get_suppress_context, set_suppress_context, "Whether tracebacks leave __context__ out."},
    {"__traceback__", get_traceback, set_traceback, "Where the exception passed through, or None."},
};
constexpr AttributeDef kNameErrorAttributes[] = {
    {"name", get_detail, set_detail, "The name that was not found, or None."},
};
constexpr AttributeDef kAttributeErrorAttributes[] = {
    {"name", get_detail, set_detail, "The attribute that was not found, or None."},
    {"obj", get_subject, set_subject, "The object that lacks it, or None."},
};
constexpr AttributeDef kImportErrorAttributes[] = {
    {"msg", get_import_message, nullptr, "The message, or None."},
    {"name", get_detail, set_detail, "The module's name, or None."},
    {"path", get_import_field<kImportPath>, set_import_field<kImportPath>, "Path of the module's file, or None."},
    {"name_from", get_import_field<kImportNameFrom>, set_import_field<kImportNameFrom>,
     "The name that the module lacks, or None."},
};
constexpr AttributeDef kStopIterationAttributes[] = {
    {"value", get_value, set_detail, "What the generator returned."},
};
constexpr AttributeDef kSystemExitAttributes[] = {
    {"code", get_value, set_detail, "The exit code or message."},
};
constexpr AttributeDef kOSErrorAttributes[] = {
    {"errno", get_field<kOsErrno>, set_field<kOsErrno, kOsFieldCount>, "Error number, or None."},
    {"strerror", get_field<kOsMessage>, set_field<kOsMessage, kOsFieldCount>, "What the number means, or None."},
    {"filename", get_field<kOsFile>, set_field<kOsFile, kOsFieldCount>, "The file, or None."},
    {"filename2", get_field<kOsFile2>, set_field<kOsFile2, kOsFieldCount>, "The second file, or None."},
    {"characters_written", get_written, set_written, "How much was written before writing would have blocked."},
};
#define SYNTAX_FIELD(name, number, doc) \
  { name, get_field<number>, set_field<number, kSyntaxFieldCount>, doc }
constexpr AttributeDef kSyntaxErrorAttributes[] = {
    SYNTAX_FIELD("msg", kSyntaxMessage, "What is wrong."),
    SYNTAX_FIELD("filename", kSyntaxFile, "The file, or None."),
    SYNTAX_FIELD("lineno", kSyntaxLine, "First line, from 1."),
    SYNTAX_FIELD("offset", kSyntaxOffset, "First column, from 1."),
    SYNTAX_FIELD("text", kSyntaxText, "The source line."),
    SYNTAX_FIELD("end_lineno", kSyntaxEndLine, "Last line, from 1."),
    SYNTAX_FIELD("end_offset", kSyntaxEndOffset, "Column behind the last one, from 1."),
    SYNTAX_FIELD("_metadata", kSyntaxMetadata, "What the compiler adds for hints, or None."),
    SYNTAX_FIELD("print_file_and_line", kSyntaxPrintFileAndLine, "Kept for compatibility."),
};
#undef SYNTAX_FIELD
constexpr AttributeDef kUnicodeDecodeErrorAttributes[] = {
    {"encoding", get_field<kUnicodeEncoding>, set_field<kUnicodeEncoding, kUnicodeFieldCount>, "Name of the encoding."},
    {"object", get_field<kUnicodeObject>, set_field<kUnicodeObject, kUnicodeFieldCount>, "What could not be converted."},
    {"start", get_field<kUnicodeStart>, set_position<kUnicodeStart>, "First index that failed."},
    {"end", get_field<kUnicodeEnd>, set_position<kUnicodeEnd>, "Index behind the last one that failed."},
    {"reason", get_field<kUnicodeReason>, set_field<kUnicodeReason, kUnicodeFieldCount>, "Why."},
};
constexpr auto& kUnicodeEncodeErrorAttributes = kUnicodeDecodeErrorAttributes;
constexpr auto& kUnicodeTranslateErrorAttributes = kUnicodeDecodeErrorAttributes;

// Attributes that a type itself adds; most add none.
constexpr std::span<const AttributeDef> own_attributes(TypeId id) {
  switch (id) {
#define HAS_ATTRIBUTES(Name) \
  case TypeId::k##Name:      \
    return k##Name##Attributes;
    HAS_ATTRIBUTES(BaseException)
    case TypeId::kBaseExceptionGroup:
      return kExceptionGroupAttributes;
      HAS_ATTRIBUTES(NameError)
      HAS_ATTRIBUTES(AttributeError)
      HAS_ATTRIBUTES(ImportError)
      HAS_ATTRIBUTES(StopIteration)
      HAS_ATTRIBUTES(SystemExit)
      HAS_ATTRIBUTES(OSError)
      HAS_ATTRIBUTES(SyntaxError)
      HAS_ATTRIBUTES(UnicodeDecodeError)
      HAS_ATTRIBUTES(UnicodeEncodeError)
      HAS_ATTRIBUTES(UnicodeTranslateError)
#undef HAS_ATTRIBUTES
    default:
      return {};
  }
}

}  // namespace

// ---- intrinsics of runtime/prelude/exceptions.py
// ----------------------------------------------------------------------------

namespace {

Outcome intrinsic_chain(Runtime& rt, const Arguments& args) { return exception_chain(rt, args[0]); }

// (self,) of the innermost frame, or () if it had none.
Outcome intrinsic_raiser(Runtime& rt, const Arguments& args) {
  Value raiser = as_exception(args[0])->raiser;
  return TRY_NEW(rt, new_tuple_of(rt, &raiser, raiser.is_empty() ? 0 : 1));
}

// Names of the locals of the innermost frame.
Outcome intrinsic_local_names(Runtime& rt, const Arguments& args) {
  return traceback_local_names(rt, as_exception(args[0])->traceback);
}

// The closest of the names in a list of str, or None.
Outcome intrinsic_suggestion(Runtime& rt, const Arguments& args) {
  std::string wrong = to_utf8(args[0].as<Str>());
  auto* names = args[1].as<List>();
  SuggestionSearch search(wrong);
  std::vector<std::string> candidates;  // at most 750: the search ignores longer lists
  if (names->length > SuggestionSearch::kMaxCandidates) return Value::none();
  TRY(rt.charge(names->length));
  candidates.reserve(names->length);
  for (uint32_t index = 0; index < names->length; ++index) {
    if (!is_str(names->items[index])) continue;
    auto* name = names->items[index].as<Str>();
    if (name->length > kLongestCandidate) continue;
    TRY(search.offer(rt, candidates.emplace_back(to_utf8(name))));
  }
  if (search.best().empty()) return Value::none();
  return make_str(rt, search.best());
}

Outcome intrinsic_builtin_names(Runtime& rt, const Arguments&) {
  const NameTable& table = builtin_names();
  List* names = TRY_NEW(rt, new_list(rt, table.count));
  TRY(rt.charge(table.count / 4));
  for (uint32_t index = 0; index < table.count; ++index) TRY(list_append(rt, names, table.ordered[index].name));
  return names;
}

Outcome intrinsic_is_standard_module(Runtime&, const Arguments& args) {
  return Value::boolean(is_standard_module(to_utf8(args[0].as<Str>())));
}

constexpr MethodDef kBaseExceptionMethods[] = {
    {"__new__", "*args, **kwargs", exception_new<TypeId::kBaseException>, kNoEffects, "Makes an exception."},
    {"__init__", "self, /, *args, **kwargs", base_exception_init_args, kMutates, "Sets args."},
    {"__str__", "self, /", base_exception_str, kAllocates, "The message.", PreludeFunction::kexception_plain_str},
    {"__repr__", "self, /", base_exception_repr, kAllocates, "Type and arguments.", PreludeFunction::kexception_repr},
    {"with_traceback", "self, traceback, /", base_exception_with_traceback, kMutates, "Sets __traceback__; answers self."},
    {"add_note", "self, note, /", base_exception_add_note, kMutates, "Adds a line that tracebacks show below the message."},
    reduce_method(PreludeFunction::kexception_reduce),
    set_state_method(PreludeFunction::kexception_setstate),
};

constexpr MethodDef kInitMethod{"__init__", "self, /, *args, **kwargs", base_exception_init, kMutates,
                                "Sets args, and the fields of the class."};

// All other exceptions add only their constructor.
template <TypeId id>
constexpr MethodDef kConstructor[] = {
    {"__new__", "*args, **kwargs", exception_new<id>, kNoEffects, "Makes an exception."},
};

// These make their text in their own way.
template <TypeId id>
constexpr MethodDef kConstructorAndText[] = {
    {"__new__", "*args, **kwargs", exception_new<id>, kNoEffects, "Makes an exception."},
    {"__str__", "self, /", typed_exception_str, kAllocates, "Return str(self).", PreludeFunction::kexception_str},
};
template <TypeId id>
constexpr MethodDef kConstructorTextAndInit[] = {
    {"__new__", "*args, **kwargs", exception_new<id>, kNoEffects, "Makes an exception."},
    kInitMethod,
    {"__str__", "self, /", typed_exception_str, kAllocates, "Return str(self).", PreludeFunction::kexception_str},
};
// These have fields besides args.
template <TypeId id>
constexpr MethodDef kConstructorAndInit[] = {
    {"__new__", "*args, **kwargs", exception_new<id>, kNoEffects, "Makes an exception."},
    kInitMethod,
};

// And these have more to tell than args.
constexpr MethodDef kOsErrorReduce = reduce_method(PreludeFunction::kos_error_reduce);
constexpr MethodDef kImportErrorReduce = reduce_method(PreludeFunction::kimport_error_reduce);
template <TypeId id, const MethodDef& reduce>
constexpr MethodDef kConstructorTextAndReduce[] = {
    {"__new__", "*args, **kwargs", exception_new<id>, kNoEffects, "Makes an exception."},
    kInitMethod,
    {"__str__", "self, /", typed_exception_str, kAllocates, "Return str(self).", PreludeFunction::kexception_str},
    reduce,
};
constexpr MethodDef kAttributeErrorMethods[] = {
    {"__new__", "*args, **kwargs", exception_new<TypeId::kAttributeError>, kNoEffects, "Makes an exception."},
    kInitMethod,
    reduce_method(PreludeFunction::kattribute_error_reduce),
    {"__getstate__", "self, /", ask_twin, kNoEffects, "The attributes, for copy and pickle.",
     PreludeFunction::kattribute_error_getstate},
};

template <TypeId id>
constexpr std::span<const MethodDef> own_methods() {
  constexpr bool has_text_and_init = id == TypeId::kSyntaxError || id == TypeId::kUnicodeEncodeError ||
                                     id == TypeId::kUnicodeDecodeError || id == TypeId::kUnicodeTranslateError;
  constexpr bool has_init = id == TypeId::kNameError || id == TypeId::kStopIteration || id == TypeId::kSystemExit;
  if constexpr (id == TypeId::kBaseException) {
    return kBaseExceptionMethods;
  } else if constexpr (id == TypeId::kBaseExceptionGroup) {
    return kExceptionGroupMethods;
  } else if constexpr (id == TypeId::kOSError) {
    return kConstructorTextAndReduce<id, kOsErrorReduce>;
  } else if constexpr (id == TypeId::kImportError) {
    return kConstructorTextAndReduce<id, kImportErrorReduce>;
  } else if constexpr (id == TypeId::kAttributeError) {
    return kAttributeErrorMethods;
  } else if constexpr (id == TypeId::kKeyError) {
    return kConstructorAndText<id>;
  } else if constexpr (has_text_and_init) {
    return kConstructorTextAndInit<id>;
  } else if constexpr (has_init) {
    return kConstructorAndInit<id>;
  } else {
    return kConstructor<id>;
  }
}

constexpr MethodDef kExceptionIntrinsicRows[] = {
    {"_exception_chain", "exception, /", checked<intrinsic_chain, "exception">, kNoEffects,
     "The exceptions that a traceback shows, newest first."},
    {"_exception_raiser", "exception, /", checked<intrinsic_raiser, "exception">, kNoEffects,
     "(self,) of the innermost frame, or ()."},
    {"_exception_local_names", "exception, /", checked<intrinsic_local_names, "exception">, kNoEffects,
     "Locals of the innermost frame."},
    {"_exception_suggestion", "wrong_name, names, /", checked<intrinsic_suggestion, "str, list">, kNoEffects,
     "The closest name, or None."},
    {"_exception_builtin_names", "", intrinsic_builtin_names, kNoEffects, "All names of the builtin namespace."},
    {"_exception_is_standard_module", "name, /", checked<intrinsic_is_standard_module, "str">, kNoEffects,
     "Whether CPython ships it."},
};

}  // namespace

const std::span<const MethodDef> kExceptionIntrinsics = kExceptionIntrinsicRows;

#define EXCEPTION(Name, Base)                                                                                         \
  const TypeTable k##Name##Table = {TypeId::k##Name, own_methods<TypeId::k##Name>(), own_attributes(TypeId::k##Name), \
                                    nullptr};
#include "runtime/exceptions.def"
#undef EXCEPTION

}  // namespace sandboa::runtime
