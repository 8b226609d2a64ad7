// len, iter, next, any, all, sorted; enumerate, zip, map, filter, reversed; and the intrinsics of the prelude's versions.
#include "runtime/checked_native.h"
#include "runtime/function.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/native_length.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/list_storage.h"
#include "runtime/types/reduce.h"
#include "runtime/types/simple_callable.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

Outcome builtin_len(Runtime& rt, const Arguments& args) {
  int64_t known = has_guest_dunder(args[0], Dunder::kLen) ? -1 : operations::native_length(args[0]);
  return known >= 0 ? Outcome(Value::small_int(known)) : make_int(rt, TRY(operations::length(rt, args[0])));
}

Outcome builtin_iter(Runtime& rt, const Arguments& args) {
  if (args[1].is_empty()) return operations::get_iterator(rt, args[0]);
  if (!operations::is_callable(args[0])) return rt.raise_type_error("iter(v, w): v must be callable");
  return new_native_adaptor(rt, TypeId::kCallableIterator, args[0], args[1], 0);
}

Outcome builtin_next(Runtime& rt, const Arguments& args) {
  Value iterator = args[0];
  if (Value item; iterator.is_object() && operations::try_next(iterator.object(), &item)) return item;
  bool has_default = !args[1].is_empty();
  // What a builtin leaves to guest code, the default's function begins anew.
  operations::NativeIteration guard(rt);
  if (has_default && has_kind(iterator, Kind::kAdaptor) && calls_for_items(iterator.object())) guard.protect(iterator);
  Outcome item = guard.finish(operations::next(rt, iterator));
  if (item.signal() == Signal::kNeedsGuest && has_default)
    return rt.needs_guest(PreludeFunction::knext_default, {iterator, args[1]});
  if (!TRY(item).is_empty()) return item;
  if (has_default) return args[1];
  return rt.raise_text(TypeId::kStopIteration, "");
}

// Whether any item is true (wanted), or any is false (!wanted).
Outcome any_item_is(Runtime& rt, operations::NativeIteration& items, bool wanted) {
  for (uint32_t step = 0;; ++step) {
    if (step % 16 == 0) TRY(rt.charge(16));
    Value item = TRY(items.next());
    if (item.is_empty()) return Value::false_value();
    bool is_true = item.is_small_int() ? item != Value::small_int(0)
                   : item.is_bool()    ? item.is_true()
                                       : TRY(operations::truth(rt, item));
    if (is_true == wanted) return Value::true_value();
  }
}

Outcome builtin_any(Runtime& rt, const Arguments& args) {
  if (has_kind(args[0], Kind::kGenerator)) return rt.needs_items(FeedKind::kAny, args[0], Value::none());
  operations::NativeIteration items(rt);
  Fallible<bool> started = items.start(args[0]);
  Outcome result = started.ok() ? items.finish(any_item_is(rt, items, true)) : Outcome(started.take_failure());
  if (result.signal() == Signal::kNeedsGuest) {
    Value generator = generator_behind(args[0]);
    if (!generator.is_empty()) return rt.needs_items(FeedKind::kAny, generator, Value::none());
    return rt.needs_guest(PreludeFunction::kany_of, {args[0]});
  }
  return result;
}

Outcome builtin_all(Runtime& rt, const Arguments& args) {
  if (has_kind(args[0], Kind::kGenerator)) return rt.needs_items(FeedKind::kAll, args[0], Value::none());
  operations::NativeIteration items(rt);
  Fallible<bool> started = items.start(args[0]);
  Outcome result = started.ok() ? items.finish(any_item_is(rt, items, false)) : Outcome(started.take_failure());
  if (result.signal() == Signal::kNeedsGuest) {
    Value generator = generator_behind(args[0]);
    if (!generator.is_empty()) return rt.needs_items(FeedKind::kAll, generator, Value::none());
    return rt.needs_guest(PreludeFunction::kall_of, {args[0]});
  }
  return Value::boolean(!TRY(result).is_true());
}

Outcome sort_natively(Runtime& rt, const Arguments& args) {
  SimpleCallable key(rt, args[1]);
  if (!args[1].is_none() && !key.is_valid()) return SignalFailure{Signal::kNeedsGuest};
  bool reverse = TRY(operations::truth(rt, args[2]));
  auto* list = TRY(list_from_iterable(rt, args[0])).as<List>();
  TRY(sort_list(rt, list, args[1].is_none() ? nullptr : &key, reverse));
  return list;
}

Outcome builtin_sorted(Runtime& rt, const Arguments& args) {
  if (!operations::is_iterable(args[0])) return rt.raise_type_error("'%s' object is not iterable", type_name(args[0]));
  operations::NativeIteration guard(rt);
  guard.protect(args[0]);
  Outcome result = guard.finish(sort_natively(rt, args));
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::ksorted, {args[0], args[1], args[2]});
  return result;
}

// ---- adaptors

// The iterator of an iterable if it needs no guest code and is not nested too deep, else kNeedsGuest without guest_call.
// `can_be_driven`: it may meet guest code later.
Outcome native_iterator(Runtime& rt, Value iterable, int* depth, bool can_be_driven = false) {
  Value iterator = TRY(operations::get_iterator(rt, iterable));
  int own_depth = native_iterator_depth(iterator);
  bool is_deep = own_depth < 0 || own_depth >= kMaxAdaptorDepth;
  if (is_deep || (!can_be_driven && may_meet_guest_code(iterator))) return SignalFailure{Signal::kNeedsGuest};
  if (own_depth + 1 > *depth) *depth = own_depth + 1;
  return iterator;
}

Outcome enumerate_natively(Runtime& rt, const Arguments& args) {
  Value start = TRY(operations::to_index(rt, args[1], "'%s' object cannot be interpreted as an integer"));
  int depth = 1;
  Value iterator = TRY(native_iterator(rt, args[0], &depth));
  return new_native_adaptor(rt, TypeId::kEnumerate, iterator, start, depth);
}

Outcome enumerate_constructor(Runtime& rt, const Arguments& args) {
  Outcome result = enumerate_natively(rt, args);
  if (result.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kenumerate_new, {args[0], args[1]});
  return result;
}

Outcome zip_natively(Runtime& rt, const Arguments& args) {
  bool strict = TRY(operations::truth(rt, args[0]));
  Tuple* iterators = TRY_NEW(rt, new_tuple(rt, args.rest.size()));
  int depth = 1;
  for (size_t index = 0; index < args.rest.size(); ++index) {
    iterators->items()[index] = TRY(native_iterator(rt, args.rest[index], &depth));
  }
  Value zip = TRY(new_native_adaptor(rt, TypeId::kZip, iterators, Value(), depth));
  if (strict) zip.object()->flags |= kStrictZip;
  return zip;
}

Fallible<bool> check_iterable(Runtime& rt, std::span<const Value> iterables) {
  for (Value iterable : iterables) {
    if (!operations::is_iterable(iterable)) return rt.raise_type_error("'%s' object is not iterable", type_name(iterable));
  }
  return true;
}

// Whether `strict` has a truth, which comes before all else. What guest code says is asked by those that are written in
// Python.
Fallible<bool> check_strict(Runtime& rt, Value strict) {
  Fallible<bool> truth = operations::truth(rt, strict);
  return truth.signal() == Signal::kNeedsGuest ? Fallible<bool>(true) : truth;
}

Outcome zip_constructor(Runtime& rt, const Arguments& args) {
  TRY(check_strict(rt, args[0]));
  TRY(check_iterable(rt, args.rest));
  Outcome result = zip_natively(rt, args);
  if (result.signal() != Signal::kNeedsGuest) return result;
  Tuple* iterables = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
  return rt.needs_guest(PreludeFunction::kzip_new, {iterables, args[0]});
}

// A map or filter of a builtin.
Outcome called_natively(Runtime& rt, TypeId type, Value function, Value iterable) {
  int depth = 1;
  Value iterator = TRY(native_iterator(rt, iterable, &depth, true));
  return new_calling_adaptor(rt, type, function, iterator, depth);
}

Outcome map_constructor(Runtime& rt, const Arguments& args) {
  if (args[0].is_empty() || args.rest.empty()) return rt.raise_type_error("map() must have at least two arguments.");
  TRY(check_strict(rt, args[1]));
  TRY(check_iterable(rt, args.rest));
  if (args.rest.size() == 1) {
    if (SimpleCallable(rt, args[0]).is_valid()) {
      Outcome native = called_natively(rt, TypeId::kMap, args[0], args.rest[0]);
      if (native.signal() != Signal::kNeedsGuest) return native;
    }
    return rt.needs_guest(PreludeFunction::kmap_new, {args[0], args.rest[0]});
  }
  Tuple* iterables = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
  return rt.needs_guest(PreludeFunction::kmap_many, {args[0], iterables, args[1]});
}

Outcome filter_constructor(Runtime& rt, const Arguments& args) {
  TRY(check_iterable(rt, {args.fixed + 1, 1}));
  if (args[0].is_none() || SimpleCallable(rt, args[0]).is_valid()) {
    Outcome native = called_natively(rt, TypeId::kFilter, args[0], args[1]);
    if (native.signal() != Signal::kNeedsGuest) return native;
  }
  return rt.needs_guest(PreludeFunction::kfilter_new, {args[0], args[1]});
}

Outcome reversed_constructor(Runtime& rt, const Arguments& args) { return get_reverse_iterator(rt, args[0]); }

Outcome reversed_length_hint(Runtime& rt, const Arguments& args) {
  if (has_kind(args[0], Kind::kAdaptor)) return SignalFailure{Signal::kNeedsGuest};
  return method_length_hint(rt, args);
}

constexpr MethodDef kSelfIterMethod{"__iter__", "self, /", method_self, kNoEffects, "Implement iter(self)."};
constexpr MethodDef kNextMethod{"__next__", "self, /", method_next, kNoEffects, "Implement next(self)."};

constexpr MethodDef kEnumerateMethods[] = {
    {"__new__", "iterable, start=0", enumerate_constructor, kNoEffects, "Pairs of a running number and an item."},
    kSelfIterMethod,
    kNextMethod,
    reduce_method(PreludeFunction::kenumerate_reduce),
};
constexpr MethodDef kZipMethods[] = {
    {"__new__", "*iterables, strict=False", zip_constructor, kNoEffects, "Yield tuples with one item of each iterable."},
    kSelfIterMethod,
    kNextMethod,
    reduce_method(PreludeFunction::kzip_reduce),
    set_state_method(PreludeFunction::kzip_setstate),
};
constexpr MethodDef kMapMethods[] = {
    {"__new__", "function=?, /, *iterables, strict=False", map_constructor, kNoEffects,
     "Call the function with an item of each iterable at a time, when asked for the next result."},
    kSelfIterMethod,
    kNextMethod,
    reduce_method(PreludeFunction::kmap_reduce),
    set_state_method(PreludeFunction::kmap_setstate),
};
constexpr MethodDef kFilterMethods[] = {
    {"__new__", "function, iterable, /", filter_constructor, kNoEffects,
     "Yield those items for which function(item) is true."},
    kSelfIterMethod,
    kNextMethod,
    reduce_method(PreludeFunction::kfilter_reduce),
};
constexpr MethodDef kReversedMethods[] = {
    {"__new__", "object, /", reversed_constructor, kNoEffects, "An iterator from the last item to the first."},
    kSelfIterMethod,
    kNextMethod,
    {"__length_hint__", "self, /", reversed_length_hint, kNoEffects, "How many items are left, as far as known.",
     PreludeFunction::kreversed_hint},
    reduce_method(PreludeFunction::kreversed_reduce),
    set_state_method(PreludeFunction::kreversed_setstate),
};

constexpr MethodDef kIterationRows[] = {
    {"len", "obj, /", builtin_len, kNoEffects, "How many items there are."},
    {"iter", "object, sentinel=?, /", builtin_iter, kNoEffects,
     "An iterator over an object; with a sentinel one that calls it until that is the result."},
    {"next", "iterator, default=?, /", builtin_next, kMutates, "The next item of an iterator."},
    {"any", "iterable, /", builtin_any, kNoEffects, "Whether at least one item is true."},
    {"all", "iterable, /", builtin_all, kNoEffects, "Whether no item is false."},
    {"sorted", "iterable, /, *, key=None, reverse=False", builtin_sorted, kAllocates,
     "The items as a new list, smallest first; equal ones keep their order."},
};

// ---- intrinsics

// _make_adaptor(type name, generator): an iterator of that type whose items the generator yields.
Outcome intrinsic_make_adaptor(Runtime& rt, const Arguments& args) {
  constexpr TypeId kAdaptorTypes[] = {TypeId::kEnumerate,        TypeId::kZip,           TypeId::kMap,     TypeId::kFilter,
                                      TypeId::kCallableIterator, TypeId::kGuestIterator, TypeId::kReversed};
  auto is_named = [&](TypeId type) { return str_equal(args[0].as<Str>(), builtin_type(type)->name); };
  for (TypeId type : kAdaptorTypes) {
    if (is_named(type)) return TRY_NEW(rt, new_driven_adaptor(rt, type, args[1]));
  }
  // Those of itertools stand in a row, in types.def.
  for (int id = static_cast<int>(TypeId::kCounting); id <= static_cast<int>(TypeId::kCombinationsWithReplacement); ++id) {
    if (is_named(static_cast<TypeId>(id))) return TRY_NEW(rt, new_driven_adaptor(rt, static_cast<TypeId>(id), args[1]));
  }
  return rt.raise(TypeId::kSystemError, "unknown kind of iterator");
}

Outcome intrinsic_check_iterator(Runtime& rt, const Arguments& args) {
  Kind kind = kind_of(args[0]);
  if (native_iterator_depth(args[0]) >= 0 || kind == Kind::kAdaptor || iterates_by_resuming(kind) ||
      has_guest_dunder(args[0], Dunder::kNext)) {
    return args[0];
  }
  return rt.raise_type_error("iter() returned non-iterator of type '%s'", type_name(args[0]));
}

// _check_length(value): what a guest __len__ answered.
Outcome intrinsic_check_length(Runtime& rt, const Arguments& args) {
  if (!is_int(args[0])) {
    if (has_guest_dunder(args[0], Dunder::kIndex)) return rt.needs_guest(PreludeFunction::klength_from_index, {args[0]});
    return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(args[0]));
  }
  Value length = int_from_bool(args[0]);
  if (int_sign(length) < 0) return rt.raise_value_error("__len__() should return >= 0");
  int64_t result = 0;
  if (!int_fits_int64(length, &result))
    return rt.raise(TypeId::kOverflowError, "cannot fit 'int' into an index-sized integer");
  return length;
}

// _check_index(value): what a guest __index__ answered.
Outcome intrinsic_check_index(Runtime& rt, const Arguments& args) {
  if (is_int(args[0])) return exact_number(rt, int_from_bool(args[0]));
  return rt.raise_type_error("__index__ returned non-int (type %s)", type_name(args[0]));
}

Outcome intrinsic_view_is_items(Runtime&, const Arguments& args) {
  return Value::boolean(is_exactly(args[0], TypeId::kDictItems));
}

// _has_index(value): whether value has a guest __index__.
Outcome intrinsic_has_index(Runtime&, const Arguments& args) {
  return Value::boolean(!is_int(args[0]) && has_guest_dunder(args[0], Dunder::kIndex));
}

// _unpack_natively(source, count): the items of the source for an unpacking, or None if taking them needs guest code.
Outcome intrinsic_unpack_natively(Runtime& rt, const Arguments& args) {
  Outcome items = operations::unpack_natively(rt, args[0], static_cast<uint32_t>(args[1].small_int()));
  if (items.signal() == Signal::kNeedsGuest) return Value::none();
  return items;
}

constexpr MethodDef kIterationIntrinsicRows[] = {
    {"_make_adaptor", "type_name, generator, /", checked<intrinsic_make_adaptor, "str, generator">, kNoEffects,
     "Prelude only."},
    {"_check_iterator", "value, /", intrinsic_check_iterator, kNoEffects, "Prelude only."},
    {"_check_length", "value, /", intrinsic_check_length, kNoEffects, "Prelude only."},
    {"_check_index", "value, /", intrinsic_check_index, kNoEffects, "Prelude only."},
    {"_has_index", "value, /", intrinsic_has_index, kNoEffects, "Prelude only."},
    {"_unpack_natively", "source, count, /", checked<intrinsic_unpack_natively, "any, small">, kNoEffects, "Prelude only."},
    {"_view_is_items", "view, /", intrinsic_view_is_items, kNoEffects, "Prelude only."},
};

}  // namespace

const TypeTable kEnumerateTable{TypeId::kEnumerate, kEnumerateMethods, {}, "Pairs of a running number and an item."};
const TypeTable kZipTable{TypeId::kZip, kZipMethods, {}, "Yield tuples with one item of each iterable."};
const TypeTable kMapTable{TypeId::kMap,
                          kMapMethods,
                          {},
                          "Call the function with an item of each iterable at a time, when asked for the next result."};
const TypeTable kFilterTable{TypeId::kFilter, kFilterMethods, {}, "Yield those items for which function(item) is true."};
const TypeTable kReversedTable{TypeId::kReversed, kReversedMethods, {}, "An iterator from the last item to the first."};
const std::span<const MethodDef> kIterationFunctions(kIterationRows);
const std::span<const MethodDef> kIterationIntrinsics(kIterationIntrinsicRows);

}  // namespace sandboa::runtime
