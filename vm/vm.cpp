#include "vm/vm.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/calls.h"
#include "vm/interpreter.h"
#include "vm/leaf_calls.h"
#include "vm/namespaces.h"
#include "vm/prelude.h"
#include "vm/unwind.h"

namespace sandboa::vm {

using runtime::Outcome;
using runtime::Str;
using runtime::Value;

Vm::Vm(limits::Meter& meter, uint64_t hash_key) : Runtime(meter, hash_key), programs(meter, heap) {
  frame_ = &base_frame_;
  base_frame_.next = &first_frames_[0];
  base_frame_.registers = reinterpret_cast<Value*>(first_segment_);
  base_frame_.segment_end = base_frame_.registers + kFirstSegmentRegisters;
  const size_t kFrames = std::size(first_frames_);
  for (size_t index = 0; index < kFrames; ++index) {
    first_frames_[index].previous = index == 0 ? &base_frame_ : &first_frames_[index - 1];
    first_frames_[index].next = index + 1 < kFrames ? &first_frames_[index + 1] : nullptr;
  }
  depth_left_ = static_cast<uint32_t>(std::min<uint64_t>(meter.limits().recursion_depth, UINT32_MAX));
  on_forget_watched = forget_watched_dict;
  runtime::set_leaf_evaluator(&kLeafEvaluator);
  name_in_code = [](const runtime::Function* function) { return function->code->unit->qualified_name; };
}

Vm::~Vm() {
  free_prelude_state(*this);
  for (Segment* segment = segments_; segment != nullptr;) {
    Segment* next = segment->next;
    std::free(segment->values());
    segment = next;
  }
  for (FrameChunk* chunk = frame_chunks_; chunk != nullptr;) {
    FrameChunk* next = chunk->next;
    std::free(chunk);
    chunk = next;
  }
}

LoadedProgram* Vm::load(std::shared_ptr<const Executable> executable, bool is_private) {
  LoadedExecutable* loaded = programs.adopt(std::move(executable), is_private);
  starting_ = loaded == nullptr ? nullptr : programs.bind(loaded, main_globals, nullptr);
  return starting_;
}

void Vm::start(LoadedProgram* program) {
  DCHECK(idle());
  result_ = trap_traceback_ = handled_exception = pending_exception = Value();
  if (tier != nullptr) tier->note_start(*this, program);
  const LoadedUnit* code = &program->units[0];
  feed_awaits = false;
  if ((code->unit->flags & bytecode::kIsCoroutine) != 0) return start_coroutine(code);
  Value* window = frame_->registers;
  Value* segment_end = frame_->segment_end;
  if (!reserve_window(code->register_count, &window, &segment_end)) return;  // trapped: run() will say so
  (void)push_frame(*this, {nullptr, code, window, segment_end, 0, ReturnAction::kExit, Value(), 0});
  starting_ = nullptr;
}

// If it fails, a trap is set: run() will say so.
void Vm::start_coroutine(const LoadedUnit* code) {
  feed_awaits = true;
  Outcome feed = with_memory(*this, [&]() -> Outcome { return TRY_NEW(*this, new_function(*this, code, 0)); });
  if (!feed.ok()) return;
  embedder_root = feed.value();
  Value run_feed = prelude_function(runtime::PreludeFunction::krun_feed);
  if (run_feed.is_empty()) {
    memory_trap(*this);
  } else {
    start_call(run_feed, &embedder_root, 1);
  }
  embedder_root = Value();
  starting_ = nullptr;
}

void Vm::start_call(Value callee, const Value* arguments, uint32_t count) {
  DCHECK(idle());
  result_ = trap_traceback_ = handled_exception = pending_exception = Value();
  CallRequest request;
  request.callee = callee;
  request.arguments = arguments;
  request.count = count;
  request.action = ReturnAction::kExit;
  pending_exit = !call_value(*this, request);
}

RunResult Vm::run() {
  if (meter.trapped()) return trap(*this);
  if (pending_exit) {
    pending_exit = false;
    return exit_result;
  }
  return interpret(*this);
}

void Vm::resume_value(Value value) {
  SuspendedAction suspended = suspended_action;
  suspended_action = {};
  pending_exit = !finish(*this, suspended.action, suspended.extra, suspended.stage, value);
}

void Vm::resume_by_call() {
  SuspendedAction suspended = suspended_action;
  suspended_action = {};
  pending_exit = !on_signal(*this, runtime::Signal::kNeedsGuest, suspended.action, suspended.extra, suspended.stage);
}

void Vm::resume_unknown_name() {
  SuspendedAction suspended = suspended_action;
  suspended_action = {};
  pending_exit = !finish(*this, suspended.action, suspended.extra, suspended.stage, Value());
}

void Vm::resume_exception(Value exception) {
  pending_exception = exception;
  bool wants_next = suspended_action.action == ReturnAction::kNextResult;
  suspended_action = {};
  pending_exit = !(wants_next ? raise_for_next(*this) : raise_pending(*this));
}

void Vm::abandon() { drop_frames(*this); }

bool Vm::set_global(std::string_view name, Value value) {
  uint64_t hash = support::content_hash(name.data(), name.size());
  Str* key = runtime::find_shared_name(name, hash);
  if (key == nullptr) {
    Outcome text = runtime::make_str(*this, name);
    if (!text.ok()) return false;
    key = text.value().as<Str>();
  }
  Outcome globals = vm::main_globals(*this);
  return globals.ok() && runtime::dict_set(*this, globals.value().as<runtime::Dict>(), key, value).ok();
}

Value Vm::get_global(std::string_view name) {
  Outcome text = runtime::make_str(*this, name);
  if (!text.ok() || main_globals == nullptr) return Value();
  return runtime::dict_find_str(*this, main_globals, text.value().as<Str>());
}

void Vm::collect() { heap.collect(*this); }

namespace {

// A call takes the registers behind its arguments for the callee, so nothing that is needed later lies there: what an
// earlier callee has left behind in them goes. Holds as well where the frame goes on behind a call, and at the head of a
// loop that stands there. REQUIRES: the frame is the running one, or else what lies there is the callee's.
void forget_dead_registers(const Frame* frame) {
  const LoadedUnit* code = frame->code;
  if (frame->pc == code->code) return;
  const bytecode::Instruction* at = frame->pc - 1;
  bytecode::Opcode opcode = bytecode::opcode_of(*at);
  if (opcode != bytecode::Opcode::kCall && opcode != bytecode::Opcode::kCallMethod) return;
  const auto& call = bytecode::decode<bytecode::ops::Call>(at);  // dst and base of CallMethod are in the same place
  uint32_t arguments =
      opcode == bytecode::Opcode::kCall ? call.count.value : bytecode::decode<bytecode::ops::CallMethod>(at).count.value;
  for (uint32_t reg = call.base.index + arguments + 1; reg < code->register_count; ++reg) {
    if (reg != call.dst.index) frame->registers[reg] = Value();
  }
}

}  // namespace

void Vm::visit_roots(runtime::Marker& marker) {
  if (frame_ != &base_frame_) forget_dead_registers(frame_);
  for (Frame* frame = frame_; frame != &base_frame_; frame = frame->previous) {
    marker.mark_run(frame->registers, frame->code->register_count);
    marker.mark(frame->function);
    programs.mark(frame->code->program, marker);
    if (frame->is_generator) marker.mark(frame->generator);
    if (frame->uses_extra()) marker.mark(frame->extra);
  }
  marker.mark(result_);
  marker.mark(trap_traceback_);
  marker.mark(pending_exception);
  marker.mark(handled_exception);
  marker.mark(embedder_root);
  marker.mark(suspended_action.extra);
  marker.mark(event_loop);
  for (PendingCall* call = call_roots; call != nullptr; call = call->previous) {
    marker.mark(call->callee);
    marker.mark(call->extra);
    marker.mark(call->keyword_names);
    marker.mark_run(call->arguments, call->count);
  }
  weak.visit_roots(marker);
  marker.mark(guest_call.callee);
  marker.mark_run(guest_call.arguments, guest_call.count);
  marker.mark(main_globals);
  marker.mark(builtins);
  marker.mark(builtins_module);
  marker.mark(modules);
  marker.mark(sys_names);
  marker.mark(sys_stdout);
  marker.mark(decimal_state);
  host_types.visit_roots(marker);
  if (starting_ != nullptr) programs.mark(starting_, marker);
  if (native_caller_ != nullptr) programs.mark(native_caller_->program, marker);
  visit_prelude_roots(*this, marker);
  site_cache.forget();
  forget_found_methods();
}

void Vm::visit_code(const LoadedUnit* code, runtime::Marker& marker) { programs.mark(code->program, marker); }
void Vm::visit_constant_owner(const void* owner, runtime::Marker& marker) { programs.mark_owner(owner, marker); }
void Vm::after_marking(runtime::Marker& marker) {
  weak.after_marking(marker);
  meter.release_bytes(host_types.after_marking(heap) * HostTypes::kBytesPerHandle);
  if (weak.has_work()) heap.note_finalizers_due();
  if (tier_job != nullptr &&
      programs.any_unmarked(marker.epoch(), [&](const LoadedProgram& program) { return tier_job->reads(program); })) {
    tier_job.reset();
  }
  programs.sweep(marker.epoch());
  for (runtime::Type** link = &classes; *link != nullptr;) {
    if (heap.survived(*link)) {
      link = &(*link)->next_class;
    } else {
      *link = (*link)->next_class;
    }
  }
}

bool Vm::grow_frames() {
  if (!meter.try_charge_bytes(sizeof(FrameChunk))) {
    return meter.set_trap(limits::TrapKind::kMemory, meter.limits().memory_bytes, meter.bytes_used() + sizeof(FrameChunk));
  }
  auto* chunk = static_cast<FrameChunk*>(std::malloc(sizeof(FrameChunk)));
  CHECK(chunk != nullptr);
  chunk->next = frame_chunks_;
  frame_chunks_ = chunk;
  const size_t kFrames = std::size(chunk->frames);
  for (size_t index = 0; index < kFrames; ++index) {
    chunk->frames[index].previous = index == 0 ? frame_ : &chunk->frames[index - 1];
    chunk->frames[index].next = index + 1 < kFrames ? &chunk->frames[index + 1] : nullptr;
  }
  frame_->next = &chunk->frames[0];
  return true;
}

void Vm::set_stress(Stress stress) {
  DCHECK(idle());
  stress_ = stress;
  if (stress.tiny_segments) base_frame_.segment_end = base_frame_.registers;
}

bool Vm::grow_segment(uint32_t count, Value** window, Value** end) {
  // Frames come and go as on a stack, so that the segments in use are the first ones of the list, up to that of the
  // innermost frame. No walk over the frames: guest code can call across the end of a segment as often as it likes.
  Segment** next = &segments_;
  if (frame_->segment_end != base_frame_.segment_end) next = &Segment::ending_at(frame_->segment_end)->next;
  while (*next != nullptr && (*next)->registers < count) next = &(*next)->next;
  if (*next == nullptr) {
    uint64_t registers = largest_segment_ == 0 ? 1024 : largest_segment_ * 2;
    if (stress_.tiny_segments || registers < count) registers = count;
    size_t bytes = sizeof(Segment) + registers * sizeof(Value);
    if (!meter.try_charge_bytes(bytes)) {
      return meter.set_trap(limits::TrapKind::kMemory, meter.limits().memory_bytes, meter.bytes_used() + bytes);
    }
    auto* values = static_cast<Value*>(std::malloc(bytes));
    CHECK(values != nullptr);
    *next = new (values + registers) Segment{nullptr, registers};
    largest_segment_ = std::max(largest_segment_, registers);
  }
  *window = (*next)->values();
  *end = *window + (*next)->registers;
  return true;
}

}  // namespace sandboa::vm
