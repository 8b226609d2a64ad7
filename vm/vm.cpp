#include "vm/vm.h"

#include <cstdlib>
#include <cstring>

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/calls.h"
#include "vm/interpreter.h"
#include "vm/prelude.h"
#include "vm/unwind.h"

namespace sandboa::vm {

using runtime::Outcome;
using runtime::Str;
using runtime::Value;

Vm::Vm(limits::Meter& meter, uint64_t hash_key) : Runtime(meter, hash_key), globals(meter) {
  frame_ = &base_frame_;
  base_frame_.next = &first_frames_[0];
  base_frame_.registers = reinterpret_cast<Value*>(first_segment_);
  base_frame_.segment_end = base_frame_.registers + kFirstSegmentRegisters;
  const size_t kFrames = std::size(first_frames_);
  for (size_t index = 0; index < kFrames; ++index) {
    first_frames_[index].previous = index == 0 ? &base_frame_ : &first_frames_[index - 1];
    first_frames_[index].next = index + 1 < kFrames ? &first_frames_[index + 1] : nullptr;
  }
  depth_left_ = static_cast<uint32_t>(meter.limits().recursion_depth);
  name_in_code = [](const runtime::Function* function) { return function->code->unit->qualified_name; };
}

Vm::~Vm() {
  free_prelude_state(*this);
  for (LoadedProgram* program = programs_; program != nullptr;) {
    LoadedProgram* next = program->next;
    program->~LoadedProgram();
    std::free(program);
    program = next;
  }
  for (Segment* segment = segments_; segment != nullptr;) {
    Segment* next = segment->next;
    std::free(segment);
    segment = next;
  }
  for (FrameChunk* chunk = frame_chunks_; chunk != nullptr;) {
    FrameChunk* next = chunk->next;
    std::free(chunk);
    chunk = next;
  }
}

LoadedUnit make_loaded_unit(const bytecode::CodeUnit& unit, LoadedProgram* program, const Value* constants, Site* sites,
                            GlobalCell** globals) {
  bool simple = unit.keyword_only_count == 0 && (unit.flags & (bytecode::kHasVarArgs | bytecode::kHasVarKeywords)) == 0;
  return {unit.instructions.data(),
          constants,
          sites,
          globals,
          &unit,
          program,
          unit.register_count,
          unit.straight_line_fuel + 1,
          simple ? unit.positional_count : LoadedUnit::kNotSimple,
          static_cast<uint16_t>(unit.parameter_count())};
}

LoadedProgram* Vm::load(std::shared_ptr<const Executable> executable) {
  const bytecode::Program& program = executable->program();
  size_t units = program.units.size();
  size_t names = program.global_names.size();
  size_t bytes =
      sizeof(LoadedProgram) + units * sizeof(LoadedUnit) + names * sizeof(GlobalCell*) + program.site_count * sizeof(Site);
  if (!meter.try_charge_bytes(bytes)) return nullptr;
  auto* memory = static_cast<char*>(std::malloc(bytes));
  CHECK(memory != nullptr);
  auto* loaded = new (memory) LoadedProgram{};
  loaded->units = reinterpret_cast<LoadedUnit*>(memory + sizeof(LoadedProgram));
  loaded->globals = reinterpret_cast<GlobalCell**>(loaded->units + units);
  loaded->sites = reinterpret_cast<Site*>(loaded->globals + names);
  loaded->byte_size = bytes;
  std::memset(static_cast<void*>(loaded->sites), 0, program.site_count * sizeof(Site));
  for (size_t index = 0; index < names; ++index) {
    loaded->globals[index] = globals.find_or_create(executable->global_name(static_cast<uint32_t>(index)));
    if (loaded->globals[index] == nullptr) {
      meter.release_bytes(bytes);
      loaded->~LoadedProgram();
      std::free(memory);
      return nullptr;
    }
    // Every module begins with a __name__; only programs that mention it pay for that.
    GlobalCell* cell = loaded->globals[index];
    if (cell->name == runtime::dunder_name(runtime::Dunder::kName) && cell->value.is_empty()) {
      cell->value = runtime::dunder_name(runtime::Dunder::kMain);
    }
  }
  for (size_t index = 0; index < units; ++index) {
    const bytecode::CodeUnit& unit = program.units[index];
    loaded->units[index] =
        make_loaded_unit(unit, loaded, executable->constants(), loaded->sites + unit.site_base, loaded->globals);
  }
  loaded->executable = std::move(executable);
  loaded->next = programs_;
  programs_ = loaded;
  return loaded;
}

void Vm::start(LoadedProgram* program) {
  DCHECK(idle());
  result_ = trap_traceback_ = handled_exception = pending_exception = Value();
  const LoadedUnit* code = &program->units[0];
  Value* window = frame_->registers;
  Value* segment_end = frame_->segment_end;
  if (!reserve_window(code->register_count, &window, &segment_end)) return;  // trapped: run() will say so
  (void)push_frame(*this, {nullptr, code, window, segment_end, 0, ReturnAction::kExit, Value(), 0});
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

void Vm::resume_exception(Value exception) {
  pending_exception = exception;
  bool wants_next = suspended_action.action == ReturnAction::kNextResult;
  suspended_action = {};
  pending_exit = !(wants_next ? raise_for_next(*this) : raise_pending(*this));
}

void Vm::abandon() { drop_frames(*this); }

bool Vm::set_global(std::string_view name, Value value) {
  GlobalCell* cell = nullptr;
  uint64_t hash = support::content_hash(name.data(), name.size());
  if (Str* shared = runtime::find_shared_name(name, hash)) {
    cell = globals.find_or_create(shared);
  } else {
    embedder_root = value;
    Outcome text = runtime::make_str(*this, name);
    if (!text.ok()) return false;
    cell = globals.find_or_create(text.value().as<Str>());
  }
  if (cell == nullptr) return false;
  cell->value = value;
  return true;
}

Value Vm::get_global(std::string_view name) {
  Outcome text = runtime::make_str(*this, name);
  if (!text.ok()) return Value();
  GlobalCell* cell = globals.find(text.value().as<Str>());
  return cell == nullptr ? Value() : cell->value;
}

void Vm::collect() { heap.collect(*this); }

void Vm::forget_dead() {
  for (runtime::Type** link = &classes; *link != nullptr;) {
    if (heap.survived(*link)) {
      link = &(*link)->next_class;
    } else {
      *link = (*link)->next_class;
    }
  }
}

void Vm::visit_roots(runtime::Marker& marker) {
  for (Frame* frame = frame_; frame != &base_frame_; frame = frame->previous) {
    marker.mark_run(frame->registers, frame->code->register_count);
    marker.mark(frame->function);
    if (frame->is_generator) marker.mark(frame->generator);
    if (frame->uses_extra()) marker.mark(frame->extra);
  }
  marker.mark(result_);
  marker.mark(trap_traceback_);
  marker.mark(pending_exception);
  marker.mark(handled_exception);
  marker.mark(embedder_root);
  marker.mark(suspended_action.extra);
  for (PendingCall* call = call_roots; call != nullptr; call = call->previous) {
    marker.mark(call->callee);
    marker.mark(call->extra);
    marker.mark(call->keyword_names);
    marker.mark_run(call->arguments, call->count);
  }
  marker.mark(guest_call.callee);
  marker.mark_run(guest_call.arguments, guest_call.count);
  globals.visit_roots(marker);
  visit_prelude_roots(*this, marker);
  // Inline caches hold what the classes they were filled from hold; a class may be gone, though: forget them.
  for (LoadedProgram* program = programs_; program != nullptr; program = program->next) {
    std::memset(static_cast<void*>(program->sites), 0, program->executable->program().site_count * sizeof(Site));
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
  // A segment whose frames have all returned is free for reuse: none of the live frames' windows ends where it ends.
  for (Segment* segment = segments_; segment != nullptr; segment = segment->next) {
    if (segment->registers < count) continue;
    Value* segment_end = segment->values + segment->registers;
    bool in_use = false;
    for (Frame* frame = frame_; frame != &base_frame_ && !in_use; frame = frame->previous) {
      in_use = frame->segment_end == segment_end;
    }
    if (!in_use) {
      *end = segment_end;
      *window = segment->values;
      return true;
    }
  }
  uint64_t registers = segments_ == nullptr ? 1024 : segments_->registers * 2;
  if (stress_.tiny_segments) registers = count;
  if (registers < count) registers = count;
  size_t bytes = sizeof(Segment) + registers * sizeof(Value);
  if (!meter.try_charge_bytes(bytes)) {
    return meter.set_trap(limits::TrapKind::kMemory, meter.limits().memory_bytes, meter.bytes_used() + bytes);
  }
  auto* segment = static_cast<Segment*>(std::malloc(bytes));
  CHECK(segment != nullptr);
  segment->next = segments_;
  segment->registers = registers;
  segments_ = segment;
  *end = segment->values + registers;
  *window = segment->values;
  return true;
}

}  // namespace sandboa::vm
