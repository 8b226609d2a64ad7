// Intrinsics of runtime/modules/asyncio/: the session's time, the running loop, and what coroutines do not tell themselves.
#include <cmath>
#include <string>
#include <vector>

#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/traceback.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/builtins/tables.h"
#include "vm/session_clock.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

Outcome loop_time(Runtime& rt, const Arguments&) { return make_float(rt, session_time(vm_of(rt))); }

Fallible<bool> read_futures(Runtime& rt, Value value, std::vector<uint64_t>* futures) {
  if (!has_kind(value, Kind::kList)) return rt.raise_type_error("a list of futures expected");
  const auto* list = value.as<List>();
  TRY(rt.charge(list->length));
  for (uint64_t index = 0; index < list->length; ++index) {
    if (!list->items[index].is_small_int()) return rt.raise_type_error("futures have numbers");
    futures->push_back(static_cast<uint64_t>(list->items[index].small_int()));
  }
  return true;
}

Outcome loop_wait(Runtime& rt, const Arguments& args) {
  double deadline = args[0].is_none() ? HUGE_VAL : TRY(number_to_double(rt, args[0]));
  if (std::isnan(deadline)) return rt.raise_value_error("the deadline is no number");
  std::vector<uint64_t> futures;
  std::vector<uint64_t> cancelled;
  TRY(read_futures(rt, args[1], &futures));
  TRY(read_futures(rt, args[2], &cancelled));
  return wait_in_session(vm_of(rt), deadline, futures, true, cancelled);
}

Outcome event_loop(Runtime& rt, const Arguments&) {
  Value loop = vm_of(rt).event_loop;
  return loop.is_empty() ? Value::none() : loop;
}

Outcome set_event_loop(Runtime& rt, const Arguments& args) {
  vm_of(rt).event_loop = args[0].is_none() ? Value() : args[0];
  return Value::none();
}

// Whether a limit has ended a feed that awaits; set to False once the loop has been replaced.
Outcome feed_loop_broken(Runtime& rt, const Arguments& args) {
  Vm& vm = vm_of(rt);
  if (args[0].is_false()) vm.feed_loop_broken = false;
  return Value::boolean(vm.feed_loop_broken);
}

bool is_open(const Object* object) {
  return object->kind == Kind::kAsyncGenerator && static_cast<const Generator*>(object)->state == GeneratorState::kSuspended;
}

Outcome open_async_generators(Runtime& rt, const Arguments&) {
  List* list = TRY_NEW(rt, new_list(rt, 0));
  TRY(rt.charge(rt.weak.finalizable().size() / 8));
  for (Object* object : rt.weak.finalizable()) {
    if (is_open(object)) TRY(list_append(rt, list, object));
  }
  return list;
}

Outcome is_open_async_generator(Runtime&, const Arguments& args) {
  return Value::boolean(args[0].is_object() && is_open(args[0].object()));
}

// ---- where code is

// Index of the instruction that a generator executes, or of the first.
uint32_t instruction_of(const Vm& vm, const Generator* generator) {
  if (generator->state == GeneratorState::kSuspended) return generator->storage->pc - 1;
  if (generator->state != GeneratorState::kRunning) return 0;
  for (const Frame* frame = vm.frame_; frame != &vm.base_frame_; frame = frame->previous) {
    if (frame->is_generator && frame->generator == generator) return frame->instruction_index();
  }
  return 0;
}

uint32_t line_of(const Function* function, uint32_t instruction) {
  Traceback entry{};
  entry.unit = function->code->unit;
  entry.program = &function->code->program->executable->program();
  entry.instruction = instruction;
  return traceback_line(&entry);
}

Outcome code_place(Runtime& rt, const Arguments& args) {
  const Function* function = nullptr;
  const char* state = "function";
  uint32_t line = 0;
  if (has_kind(args[0], Kind::kFunction)) {
    function = args[0].as<Function>();
    line = function->code->unit->first_line;
  } else if (is_generator_like(args[0])) {
    auto* generator = args[0].as<Generator>();
    function = generator->function;
    line = function->code->unit->first_line;
    TRY(rt.charge(vm_of(rt).meter.limits().recursion_depth - vm_of(rt).depth_left_));
    bool has_begun = generator->state == GeneratorState::kSuspended || generator->state == GeneratorState::kRunning;
    if (has_begun) line = line_of(function, instruction_of(vm_of(rt), generator));
    state = generator->state == GeneratorState::kFinished ? "done" : "running";
  } else {
    return Value::none();
  }
  Tuple* place = TRY_NEW(rt, new_tuple(rt, 3));
  for (uint64_t index = 0; index < 3; ++index) place->items()[index] = Value::none();
  place->items()[0] = TRY(make_str(rt, state));
  place->items()[1] = TRY(make_str(rt, function->code->program->executable->program().file_name));
  place->items()[2] = Value::small_int(line);
  return place;
}

// ---- errors that nobody catches

Outcome format_exception(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kException)) return rt.raise_type_error("an exception expected");
  return rt.needs_guest(PreludeFunction::kformat_exception, {args[0]});
}

Outcome render_exception(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kException) || !has_kind(args[1], Kind::kList)) {
    return rt.raise_type_error("an exception and its texts expected");
  }
  std::string text;
  TRY(render_traceback(rt, args[0].as<Exception>(), args[1].as<List>(), &text));
  TRY(rt.check_size(text.size(), 1));
  return make_str(rt, text);
}

Outcome is_coroutine_function(Runtime&, const Arguments& args) {
  if (!has_kind(args[0], Kind::kFunction)) return Value::false_value();
  uint16_t flags = args[0].as<Function>()->code->unit->flags;
  return Value::boolean((flags & bytecode::kIsCoroutine) != 0 && (flags & bytecode::kIsGenerator) == 0);
}

// Once a collection finds that nobody refers to them any more, run_finalizers() has each of them report itself.
Outcome report_when_dropped(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kList)) return rt.raise_type_error("a list of futures expected");
  const auto* list = args[0].as<List>();
  TRY(rt.charge(list->length));
  for (uint64_t index = 0; index < list->length; ++index) {
    if (!list->items[index].is_object()) return rt.raise_type_error("a list of futures expected");
  }
  for (uint64_t index = 0; index < list->length; ++index) {
    if (!rt.weak.reserve()) break;  // then nobody hears of the others
    rt.weak.add_finalizable(list->items[index].object());
  }
  rt.heap.request_collection();
  return Value::none();
}

constexpr MethodDef kRows[] = {
    {"_loop_time", "", loop_time, kNoEffects, "The session's time in seconds."},
    {"_loop_wait", "deadline, futures, cancelled, /", loop_wait, kMutates,
     "Lets time pass until the deadline, or suspends for answers to host futures."},
    {"_event_loop", "", event_loop, kNoEffects, "The loop that is running, or None."},
    {"_set_event_loop", "loop, /", set_event_loop, kMutates, "Sets the loop that is running."},
    {"_feed_loop_broken", "value=None, /", feed_loop_broken, kMutates, "asyncio.feeds only."},
    {"_open_async_generators", "", open_async_generators, kAllocates,
     "Those that a loop has begun and that have not ended."},
    {"_is_open_async_generator", "object, /", is_open_async_generator, kNoEffects, "Whether it has begun and not ended."},
    {"_report_when_dropped", "futures, /", report_when_dropped, kMutates, "asyncio.feeds only."},
    {"_format_exception", "error, /", format_exception, kAllocates, "The traceback of an exception, as text."},
    {"_render_exception", "error, texts, /", render_exception, kAllocates, "Prelude only."},
    {"_code_place", "object, /", code_place, kNoEffects, "(state, file name, line) of a function or coroutine, or None."},
    {"_is_coroutine_function", "object, /", is_coroutine_function, kNoEffects, "Whether it was defined by async def."},
};

}  // namespace

const std::span<const MethodDef> kEventLoopIntrinsics = kRows;

}  // namespace sandboa::vm
