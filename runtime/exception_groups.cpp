#include "runtime/exception_groups.h"
#include "runtime/checked_native.h"

#include "runtime/exception_fields.h"
#include "runtime/registry.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

Outcome make_group(Runtime& rt, const Type* type, const Value* args, const Value* items, uint64_t count) {
  if (count == 0) return rt.raise_value_error("second argument (exceptions) must be a non-empty sequence");
  TRY(rt.charge(count));
  const Type* exception_type = builtin_type(TypeId::kException);
  bool all_ordinary = true;
  for (uint64_t index = 0; index < count; ++index) {
    if (!is_exception(items[index])) {
      return rt.raise_value_error("Item %llu of second argument (exceptions) is not an exception",
                                  static_cast<unsigned long long>(index));
    }
    all_ordinary = all_ordinary && is_subtype(type_of(items[index]), exception_type);
  }
  if (type == builtin_type(TypeId::kBaseExceptionGroup)) {
    if (all_ordinary) type = builtin_type(TypeId::kExceptionGroup);
  } else if (!all_ordinary && type == builtin_type(TypeId::kExceptionGroup)) {
    return rt.raise_type_error("Cannot nest BaseExceptions in an ExceptionGroup");
  } else if (!all_ordinary && is_subtype(type, exception_type)) {
    return rt.raise_type_error("Cannot nest BaseExceptions in '%s'", type_name(type));
  }
  Tuple* exceptions = TRY_NEW(rt, new_tuple_of(rt, items, count));
  Tuple* arguments = TRY_NEW(rt, new_tuple_of(rt, args, 2));
  Exception* group = TRY_NEW(rt, new_exception(rt, type, arguments));
  group->detail = args[0];
  group->subject = exceptions;
  return group;
}

}  // namespace

Outcome construct_exception_group(Runtime& rt, const Type* type, const Value* args, uint64_t count) {
  if (count != 2) {
    return rt.raise_type_error("BaseExceptionGroup.__new__() takes exactly 2 arguments (%llu given)",
                               static_cast<unsigned long long>(count));
  }
  if (!is_str(args[0])) {
    return rt.raise_type_error("BaseExceptionGroup.__new__() argument 1 must be str, not %s", argument_type_name(args[0]));
  }
  Value sequence = args[1];
  if (has_guest_dunder(sequence, Dunder::kGetItem) || has_guest_dunder(sequence, Dunder::kIter)) {
    return rt.needs_guest(PreludeFunction::kexception_group_new, {type, args[0], sequence});
  }
  if (has_kind(sequence, Kind::kTuple)) {
    return make_group(rt, type, args, sequence.as<Tuple>()->items(), sequence.as<Tuple>()->length);
  }
  if (has_kind(sequence, Kind::kList)) {
    return make_group(rt, type, args, sequence.as<List>()->items, sequence.as<List>()->length);
  }
  // Sequences that hold no exceptions: the first item is wrong, if there is one.
  Value number = Value::small_int(0);
  if (has_kind(sequence, Kind::kStr)) return make_group(rt, type, args, &number, sequence.as<Str>()->length != 0);
  if (has_kind(sequence, Kind::kBytes)) return make_group(rt, type, args, &number, sequence.as<Bytes>()->length != 0);
  if (has_kind(sequence, Kind::kRange)) {
    return make_group(rt, type, args, &number, sequence.as<Range>()->length == number ? 0 : 1);
  }
  return rt.raise_type_error("second argument (exceptions) must be a sequence");
}

Outcome exception_group_str(Runtime& rt, Exception* group) {
  uint64_t count = exceptions_of_group(group)->length;
  StrBuilder builder(rt);
  builder.append(group->detail.as<Str>());
  builder.append(" (");
  builder.append(std::to_string(count));
  builder.append(count == 1 ? " sub-exception)" : " sub-exceptions)");
  return builder.finish();
}

namespace {

Outcome group_new(Runtime& rt, const Arguments& args, TypeId id) {
  return make_exception(rt, builtin_type(id), args.rest.data(), args.rest.size(), args.keywords);
}
Outcome base_group_new(Runtime& rt, const Arguments& args) { return group_new(rt, args, TypeId::kBaseExceptionGroup); }

Outcome group_str(Runtime& rt, const Arguments& args) { return exception_group_str(rt, as_exception(args[0])); }

Outcome group_derive(Runtime& rt, const Arguments& args) {
  Value arguments[] = {as_exception(args[0])->detail, args[1]};
  return construct_exception_group(rt, builtin_type(TypeId::kBaseExceptionGroup), arguments, 2);
}

// Both ask `derive` of the group and of the groups in it.
Outcome group_needs_prelude(Runtime&, const Arguments&) { return SignalFailure{Signal::kNeedsGuest}; }

Outcome get_message(Runtime&, Value self) { return as_exception(self)->detail; }
Outcome get_exceptions(Runtime&, Value self) { return as_exception(self)->subject; }
Outcome refuse_to_set(Runtime& rt, Value, Value) { return rt.raise_text(TypeId::kAttributeError, "readonly attribute"); }

// ---- intrinsics of runtime/prelude/exception_groups.py

// (cls, message, sequence, items of the sequence)
Outcome intrinsic_make(Runtime& rt, const Arguments& args) {
  auto* items = args[3].as<Tuple>();
  if (!is_subtype(args[0].as<Type>(), builtin_type(TypeId::kBaseExceptionGroup))) {
    return rt.raise_type_error("a class of exception groups expected");
  }
  Value arguments[] = {args[1], args[2]};
  return make_group(rt, args[0].as<Type>(), arguments, items->items(), items->length);
}

Outcome intrinsic_items(Runtime&, const Arguments& args) {
  return is_exception_group(args[0]) ? as_exception(args[0])->subject : Value::none();
}

bool is_exception_class(Value value) {
  return has_kind(value, Kind::kType) && (value.as<Type>()->flags & Type::kIsException) != 0;
}

// True: a class or a tuple of classes. False: a predicate.
Outcome intrinsic_is_type_matcher(Runtime& rt, const Arguments& args) {
  Value matcher = args[0];
  bool valid = is_exception_class(matcher);
  if (has_kind(matcher, Kind::kTuple)) {
    auto* tuple = matcher.as<Tuple>();
    TRY(rt.charge(tuple->length));
    valid = true;
    for (uint64_t index = 0; index < tuple->length; ++index) valid = valid && is_exception_class(tuple->items()[index]);
  }
  if (valid) return Value::true_value();
  if (!has_kind(matcher, Kind::kType) && operations::is_callable(matcher)) return Value::false_value();
  return rt.raise_type_error("expected an exception type, a tuple of exception types, or a callable (other than a class)");
}

// As an except clause would, whatever __instancecheck__ says.
Outcome intrinsic_matches(Runtime& rt, const Arguments& args) {
  const Type* type = type_of(args[0]);
  if (has_kind(args[1], Kind::kType)) return Value::boolean(is_subtype(type, args[1].as<Type>()));
  auto* tuple = args[1].as<Tuple>();
  TRY(rt.charge(tuple->length));
  bool found = false;
  for (uint64_t index = 0; index < tuple->length; ++index) {
    if (!has_kind(tuple->items()[index], Kind::kType)) return rt.raise_type_error("a tuple of classes expected");
    found |= is_subtype(type, tuple->items()[index].as<Type>());
  }
  return Value::boolean(found);
}

// What a part of a group takes over from the whole, besides what derive() gave it.
Outcome intrinsic_copy_metadata(Runtime&, const Arguments& args) {
  Exception* target = as_exception(args[0]);
  Exception* source = as_exception(args[1]);
  target->traceback = source->traceback;
  target->context = source->context;
  target->cause = source->cause;
  target->flags |= Exception::kSuppressContext;  // CPython sets the cause, and with it this
  return Value::none();
}

// Whether an exception is a part of the group that was caught, raised again as it was.
Outcome intrinsic_same_metadata(Runtime&, const Arguments& args) {
  if (!is_exception_group(args[0]) || !is_exception_group(args[1])) return Value::false_value();
  Exception* left = as_exception(args[0]);
  Exception* right = as_exception(args[1]);
  return Value::boolean(left->traceback == right->traceback && left->cause == right->cause &&
                        left->context == right->context);
}

constexpr MethodDef kGroupMethodRows[] = {
    {"__new__", "*args, **kwargs", base_group_new, kNoEffects, "Makes a group of exceptions."},
    {"__str__", "self, /", group_str, kAllocates, "The message and the number of exceptions."},
    {"derive", "self, exceptions, /", group_derive, kAllocates,
     "A group with the same message around other exceptions; classes with more fields override it."},
    {"split", "self, matcher, /", group_needs_prelude, kNoEffects,
     "(the part that the types or the predicate match, the rest), each a group or None.",
     PreludeFunction::kexception_group_split},
    {"subgroup", "self, matcher, /", group_needs_prelude, kNoEffects,
     "The part that the types or the predicate match, or None.", PreludeFunction::kexception_group_subgroup},
};
constexpr AttributeDef kGroupAttributeRows[] = {
    {"message", get_message, refuse_to_set, "What the group was made with."},
    {"exceptions", get_exceptions, refuse_to_set, "The exceptions in the group, a tuple."},
};
constexpr MethodDef kGroupIntrinsicRows[] = {
    {"_exception_group_make", "cls, message, sequence, items, /",
     checked<intrinsic_make, "guest_type|type, str, any, tuple">, kNoEffects, "A group of the items."},
    {"_exception_group_items", "exception, /", intrinsic_items, kNoEffects, "Its exceptions; None if it is no group."},
    {"_exception_group_matches_by_type", "matcher, /", intrinsic_is_type_matcher, kNoEffects,
     "Whether the matcher is a class or a tuple of classes; TypeError if it is no callable either."},
    {"_exception_matches", "exception, types, /", checked<intrinsic_matches, "any, type|tuple">, kNoEffects,
     "Whether `except types` catches it."},
    {"_exception_group_copy_metadata", "target, source, /", checked<intrinsic_copy_metadata, "exception, exception">,
     kMutates, "Traceback, context and cause."},
    {"_exception_group_same_metadata", "left, right, /", intrinsic_same_metadata, kNoEffects,
     "Whether both are groups with the same traceback, context and cause."},
};

}  // namespace

const std::span<const MethodDef> kExceptionGroupMethods = kGroupMethodRows;
const std::span<const AttributeDef> kExceptionGroupAttributes = kGroupAttributeRows;
const std::span<const MethodDef> kExceptionGroupIntrinsics = kGroupIntrinsicRows;

}  // namespace sandboa::runtime
