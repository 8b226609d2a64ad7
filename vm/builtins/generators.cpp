// Generators, coroutines, asynchronous generators and what they are awaited through; aiter() and anext().
#include "vm/generators.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"
#include "vm/builtins/code_objects.h"
#include "vm/builtins/tables.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

// ---- what they have in common

Outcome self_of(Runtime&, const Arguments& args) { return args[0]; }
Outcome resume_next(Runtime& rt, const Arguments& args) {
  return rt.needs_resume(args[0], ResumeMode::kNext, Value::none());
}
Outcome resume_send(Runtime& rt, const Arguments& args) { return rt.needs_resume(args[0], ResumeMode::kSend, args[1]); }
Outcome resume_close(Runtime& rt, const Arguments& args) {
  return rt.needs_resume(args[0], ResumeMode::kClose, Value::none());
}

// The arguments of throw(), as vm/generators.h describes what is thrown.
Outcome pack_thrown(Runtime& rt, std::span<const Value> arguments) {
  if (arguments.size() == 1 && !has_kind(arguments[0], Kind::kTuple)) return arguments[0];
  return TRY_NEW(rt, new_tuple_of(rt, arguments.data(), static_cast<uint32_t>(arguments.size())));
}

Outcome resume_throw(Runtime& rt, const Arguments& args) {
  size_t count = args[2].is_empty() ? 1 : args[3].is_empty() ? 2 : 3;
  Value thrown = TRY(pack_thrown(rt, {args.fixed + 1, count}));
  return rt.needs_resume(args[0], ResumeMode::kThrow, thrown);
}

Outcome generator_name(Runtime& rt, Value self) {
  auto* generator = self.as<Generator>();
  if (generator->name.is_empty()) generator->name = TRY(make_str(rt, generator->function->code->unit->name));
  return generator->name;
}
Outcome generator_qualified_name(Runtime& rt, Value self) {
  auto* generator = self.as<Generator>();
  if (generator->qualified_name.is_empty()) {
    generator->qualified_name = TRY(make_str(rt, generator->function->code->unit->qualified_name));
  }
  return generator->qualified_name;
}
Outcome set_generator_name(Runtime& rt, Value self, Value value) {
  if (!has_kind(value, Kind::kStr)) return rt.raise_type_error("__name__ must be set to a string object");
  self.as<Generator>()->name = value;
  return Value::none();
}
Outcome set_generator_qualified_name(Runtime& rt, Value self, Value value) {
  if (!has_kind(value, Kind::kStr)) return rt.raise_type_error("__qualname__ must be set to a string object");
  self.as<Generator>()->qualified_name = value;
  return Value::none();
}
Outcome is_running(Runtime&, Value self) { return Value::boolean(self.as<Generator>()->state == GeneratorState::kRunning); }
Outcome is_suspended(Runtime&, Value self) {
  return Value::boolean(self.as<Generator>()->state == GeneratorState::kSuspended);
}
Outcome code(Runtime& rt, Value self) { return code_of_function(static_cast<Vm&>(rt), self.as<Generator>()->function); }
Outcome delegate(Runtime&, Value self) {
  Value inner = delegate_of(self.as<Generator>());
  return inner.is_empty() ? Value::none() : inner;
}

constexpr MethodDef kGeneratorMethods[] = {
    kReprMethod,
    {"__iter__", "self, /", self_of, kNoEffects, "An iterator."},
    {"__next__", "self, /", resume_next, kMutates, "The next item; StopIteration behind the last."},
    {"send", "self, value, /", resume_send, kMutates, "Resumes the generator with a value; returns what it yields next."},
    {"throw", "self, typ, val=?, tb=?, /", resume_throw, kMutates, "Raises an exception inside the generator."},
    {"close", "self, /", resume_close, kMutates, "Raises GeneratorExit inside the generator."},
    kSizeofMethod,
};
constexpr AttributeDef kGeneratorAttributes[] = {
    {"__name__", generator_name, set_generator_name, "name of the generator"},
    {"__qualname__", generator_qualified_name, set_generator_qualified_name, "the generator, named with what it is in"},
    {"gi_code", code, nullptr, "the code that it runs"},
    {"gi_running", is_running, nullptr, "whether it is executing"},
    {"gi_suspended", is_suspended, nullptr, "whether it is suspended at a yield"},
    {"gi_yieldfrom", delegate, nullptr, "the iterator that yield from delegates to, or None"},
};

// ---- coroutines

Outcome new_awaitable(Runtime& rt, TypeId type, Value generator, Value argument, Value fallback) {
  auto* awaitable = TRY_NEW(rt, rt.allocate<Awaitable>(type, Kind::kAwaitable));
  awaitable->generator = generator.is_empty() ? nullptr : generator.as<Generator>();
  awaitable->argument = argument;
  awaitable->fallback = fallback;
  awaitable->state = AwaitableState::kInitial;
  awaitable->stays_open = false;
  return awaitable;
}

Outcome coroutine_await(Runtime& rt, const Arguments& args) {
  return new_awaitable(rt, TypeId::kCoroutineWrapper, args[0], Value(), Value());
}
Outcome coroutine_origin(Runtime&, Value) { return Value::none(); }

constexpr MethodDef kCoroutineMethods[] = {
    kReprMethod,
    {"__await__", "self, /", coroutine_await, kNoEffects, "An iterator that runs the coroutine."},
    {"send", "self, value, /", resume_send, kMutates, "Resumes the coroutine with a value; returns what it awaits next."},
    {"throw", "self, typ, val=?, tb=?, /", resume_throw, kMutates, "Raises an exception inside the coroutine."},
    {"close", "self, /", resume_close, kMutates, "Raises GeneratorExit inside the coroutine."},
    kSizeofMethod,
};
constexpr AttributeDef kCoroutineAttributes[] = {
    {"__name__", generator_name, set_generator_name, "name of the coroutine"},
    {"__qualname__", generator_qualified_name, set_generator_qualified_name, "the coroutine, named with what it is in"},
    {"cr_code", code, nullptr, "the code that it runs"},
    {"cr_running", is_running, nullptr, "whether it is executing"},
    {"cr_suspended", is_suspended, nullptr, "whether it is suspended at an await"},
    {"cr_await", delegate, nullptr, "the iterator that it awaits, or None"},
    {"cr_origin", coroutine_origin, nullptr, "None: where coroutines are made is not tracked"},
};
constexpr MethodDef kCoroutineWrapperMethods[] = {
    {"__iter__", "self, /", self_of, kNoEffects, "An iterator."},
    {"__next__", "self, /", resume_next, kMutates, "What the coroutine awaits next."},
    {"send", "self, value, /", resume_send, kMutates, "Resumes the coroutine with a value."},
    {"throw", "self, typ, val=?, tb=?, /", resume_throw, kMutates, "Raises an exception inside the coroutine."},
    {"close", "self, /", resume_close, kMutates, "Raises GeneratorExit inside the coroutine."},
};

// ---- asynchronous generators

Outcome async_generator_next(Runtime& rt, const Arguments& args) { return new_asend(rt, args[0], Value::none()); }
Outcome async_generator_asend(Runtime& rt, const Arguments& args) { return new_asend(rt, args[0], args[1]); }
Outcome async_generator_athrow(Runtime& rt, const Arguments& args) {
  Outcome thrown = pack_thrown(rt, args.rest);
  if (!thrown.ok()) return thrown;
  // Out of memory here repeats the call: the tuple need not be kept alive.
  return new_awaitable(rt, TypeId::kAsyncGeneratorAThrow, args[0], thrown.value(), Value());
}
Outcome async_generator_aclose(Runtime& rt, const Arguments& args) {
  return new_awaitable(rt, TypeId::kAsyncGeneratorAThrow, args[0], Value(), Value());
}
Outcome async_generator_running(Runtime&, Value self) { return Value::boolean(self.as<Generator>()->driver != nullptr); }

constexpr MethodDef kAsyncGeneratorMethods[] = {
    kReprMethod,
    {"__aiter__", "self, /", self_of, kNoEffects, "An asynchronous iterator."},
    {"__anext__", "self, /", async_generator_next, kNoEffects, "Something to await the next item by."},
    {"asend", "self, value, /", async_generator_asend, kNoEffects, "To await: resumes the generator with a value."},
    {"athrow", "self, /, *args", async_generator_athrow, kNoEffects, "To await: raises an exception inside the generator."},
    {"aclose", "self, /", async_generator_aclose, kNoEffects, "To await: raises GeneratorExit inside the generator."},
};
constexpr AttributeDef kAsyncGeneratorAttributes[] = {
    {"__name__", generator_name, set_generator_name, "name of the async generator"},
    {"__qualname__", generator_qualified_name, set_generator_qualified_name,
     "the async generator, named with what it is in"},
    {"ag_code", code, nullptr, "the code that it runs"},
    {"ag_running", async_generator_running, nullptr, "whether something awaits its next item"},
    {"ag_suspended", is_suspended, nullptr, "whether it is suspended at a yield or an await"},
    {"ag_await", delegate, nullptr, "the iterator that it awaits, or None"},
};

// Of asend(), athrow() and anext() with a default.
constexpr MethodDef kAwaitableMethods[] = {
    {"__await__", "self, /", self_of, kNoEffects, "An iterator."},
    {"__iter__", "self, /", self_of, kNoEffects, "An iterator."},
    {"__next__", "self, /", resume_next, kMutates, "What is awaited next."},
    {"send", "self, value, /", resume_send, kMutates, "Goes on with a value."},
    {"throw", "self, typ, val=?, tb=?, /", resume_throw, kMutates, "Goes on with an exception."},
    {"close", "self, /", resume_close, kMutates, "Ends the awaiting."},
};

// ---- aiter, anext

Outcome builtin_aiter(Runtime& rt, const Arguments& args) {
  if (has_kind(args[0], Kind::kAsyncGenerator)) return args[0];
  if (has_guest_dunder(args[0], Dunder::kAIter)) return rt.needs_guest(PreludeFunction::kaiter_object, {args[0]});
  return rt.raise_type_error("'%s' object is not an async iterable", type_name(args[0]));
}

Outcome builtin_anext(Runtime& rt, const Arguments& args) {
  bool has_default = !args[1].is_empty();
  if (has_kind(args[0], Kind::kAsyncGenerator)) {
    Value next = TRY(new_asend(rt, args[0], Value::none()));
    return has_default ? new_awaitable(rt, TypeId::kAnextAwaitable, Value(), next, args[1]) : Outcome(next);
  }
  if (has_guest_dunder(args[0], Dunder::kANext)) {
    return rt.needs_guest(PreludeFunction::kanext_object, {args[0], has_default ? args[1] : absent_argument()});
  }
  return rt.raise_type_error("'%s' object is not an async iterator", type_name(args[0]));
}

constexpr MethodDef kAsyncFunctionRows[] = {
    {"aiter", "async_iterable, /", builtin_aiter, kNoEffects, "The asynchronous iterator of an asynchronous iterable."},
    {"anext", "async_iterator, default=?, /", builtin_anext, kNoEffects,
     "Something to await the next item by; the default behind the last."},
};

// ---- intrinsics

Outcome intrinsic_check_awaitable(Runtime& rt, const Arguments& args) { return check_awaitable_iterator(rt, args[0]); }

// What `await value` delegates to.
Outcome intrinsic_awaitable_iterator(Runtime& rt, const Arguments& args) {
  bool is_itself = has_kind(args[0], Kind::kCoroutine) || has_kind(args[0], Kind::kAwaitable);
  if (is_itself && !is_exactly(args[0], TypeId::kCoroutineWrapper)) return args[0];
  if (has_guest_dunder(args[0], Dunder::kAwait)) return rt.needs_guest(PreludeFunction::kcall_await, {args[0]});
  return rt.raise_type_error("'%s' object can't be awaited", type_name(args[0]));
}
Outcome intrinsic_check_async_iterator(Runtime& rt, const Arguments& args) {
  if (is_async_iterator(args[0])) return args[0];
  return rt.raise_type_error("aiter() returned not an async iterator of type '%s'", type_name(args[0]));
}
Outcome intrinsic_make_anext(Runtime& rt, const Arguments& args) {
  return new_awaitable(rt, TypeId::kAnextAwaitable, Value(), args[0], args[1]);
}

constexpr MethodDef kAsyncIntrinsicRows[] = {
    {"_check_awaitable_iterator", "iterator, /", intrinsic_check_awaitable, kNoEffects, "Prelude only."},
    {"_awaitable_iterator", "value, /", intrinsic_awaitable_iterator, kNoEffects, "Prelude only."},
    {"_check_async_iterator", "iterator, /", intrinsic_check_async_iterator, kNoEffects, "Prelude only."},
    {"_make_anext_awaitable", "awaitable, default, /", intrinsic_make_anext, kNoEffects, "Prelude only."},
};

}  // namespace

Outcome new_asend(Runtime& rt, Value generator, Value value) {
  return new_awaitable(rt, TypeId::kAsyncGeneratorASend, generator, value, Value());
}

bool is_async_iterator(Value value) {
  return has_kind(value, Kind::kAsyncGenerator) || has_guest_dunder(value, Dunder::kANext);
}

Outcome check_awaitable_iterator(Runtime& rt, Value iterator) {
  if (has_kind(iterator, Kind::kCoroutine)) return rt.raise_type_error("__await__() returned a coroutine");
  Kind kind = kind_of(iterator);
  bool is_iterator =
      has_guest_dunder(iterator, Dunder::kNext) || iterates_by_resuming(kind) || kind >= Kind::kSequenceIterator;
  if (is_iterator) return iterator;
  return rt.raise_type_error("__await__() returned non-iterator of type '%s'", type_name(iterator));
}

Fallible<bool> check_thrown(Runtime& rt, Value thrown) {
  Value value;
  if (has_kind(thrown, Kind::kTuple)) {
    auto* arguments = thrown.as<Tuple>();
    uint64_t count = arguments->length;
    if (count == 0 || count > 3) {  // throw() has looked at that
      return rt.raise_type_error("athrow expected at %s argument%s, got %llu", count == 0 ? "least 1" : "most 3",
                                 count == 0 ? "" : "s", static_cast<unsigned long long>(count));
    }
    thrown = arguments->items()[0];
    if (count > 1) value = arguments->items()[1];
    Value traceback = arguments->length > 2 ? arguments->items()[2] : Value::none();
    if (!traceback.is_none() && !has_kind(traceback, Kind::kTraceback)) {
      return rt.raise_type_error("throw() third argument must be a traceback object");
    }
  }
  if (has_kind(thrown, Kind::kType) && (thrown.as<Type>()->flags & Type::kIsException) != 0) return true;
  if (!has_kind(thrown, Kind::kException)) {
    return rt.raise_type_error("exceptions must be classes or instances deriving from BaseException, not %s",
                               type_name(thrown));
  }
  if (value.is_empty() || value.is_none()) return true;
  return rt.raise_type_error("instance exception may not have a separate value");
}

constexpr TypeTable kGeneratorTable{TypeId::kGenerator, kGeneratorMethods, kGeneratorAttributes, nullptr};
constexpr TypeTable kCoroutineTable{TypeId::kCoroutine, kCoroutineMethods, kCoroutineAttributes, nullptr};
constexpr TypeTable kCoroutineWrapperTable{TypeId::kCoroutineWrapper, kCoroutineWrapperMethods, {}, nullptr};
constexpr TypeTable kAsyncGeneratorTable{TypeId::kAsyncGenerator, kAsyncGeneratorMethods, kAsyncGeneratorAttributes,
                                         nullptr};
constexpr TypeTable kAsyncGeneratorASendTable{TypeId::kAsyncGeneratorASend, kAwaitableMethods, {}, nullptr};
constexpr TypeTable kAsyncGeneratorAThrowTable{TypeId::kAsyncGeneratorAThrow, kAwaitableMethods, {}, nullptr};
constexpr TypeTable kAnextAwaitableTable{TypeId::kAnextAwaitable, kAwaitableMethods, {}, nullptr};
constexpr std::span<const MethodDef> kAsyncFunctions = kAsyncFunctionRows;
constexpr std::span<const MethodDef> kAsyncIntrinsics = kAsyncIntrinsicRows;

}  // namespace sandboa::vm
