// What the VM calls while it runs: host functions and output.
#include "embed/session_state.h"
#include "embed/value_import.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::embed {

using runtime::Outcome;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::Value;

Outcome SessionState::call(runtime::Runtime& rt, const Call& call) {
  // While the texts of an exception are collected there is nobody to suspend to.
  if (phase_ == Phase::kRendering) return rt.raise(runtime::TypeId::kRuntimeError, "host functions cannot be called here");
  const HostFunction& function = functions_.all()[call.index];
  if (!meter_.charge_host_call()) return SignalFailure{Signal::kTrap};
  HostCall converted;
  if (!export_call(function, call, &converted)) return SignalFailure{Signal::kTrap};
  if (!function.callback()) {
    waiting_call_ = std::move(converted);
    return SignalFailure{Signal::kSuspend};
  }
  meter_.end_run();  // the host's time is its own
  Answer answer = function.callback()(converted);
  meter_.begin_run();
  if (answer.kind() == Answer::Kind::kSuspend) {
    waiting_call_ = std::move(converted);
    return SignalFailure{Signal::kSuspend};
  }
  if (answer.kind() == Answer::Kind::kFuture && !suspend_always_) return open_future();
  // The callback must not run twice. So if there is no room for the answer, the VM is left, and run() collects and delivers.
  if (!suspend_always_) {
    Outcome imported = import_answer(answer);
    if (imported.signal() != Signal::kNeedsCollect) return imported;
  }
  instant_answer_ = std::move(answer);
  return SignalFailure{Signal::kSuspend};
}

bool SessionState::export_call(const HostFunction& function, const Call& call, HostCall* out) {
  uint32_t keyword_count = call.keyword_names == nullptr ? 0 : static_cast<uint32_t>(call.keyword_names->length);
  uint32_t positional = call.count - keyword_count;
  out->name = function.name();
  out->id = ++call_count_;
  ValueExporter exporter(vm_, result_budget_);
  out->args.resize(positional);
  for (uint32_t i = 0; i < positional; ++i) {
    if (!exporter.convert(call.arguments[i], &out->args[i])) return false;
  }
  out->kwargs.resize(keyword_count);
  for (uint32_t i = 0; i < keyword_count; ++i) {
    auto& [name, value] = out->kwargs[i];
    runtime::append_utf8(name, call.keyword_names->items()[i].as<runtime::Str>());
    if (!exporter.convert(call.arguments[positional + i], &value)) return false;
  }
  return true;
}

// A value, or kRaise with the exception pending.
Outcome SessionState::import_answer(const Answer& answer) {
  if (answer.kind() == Answer::Kind::kError) {
    return vm_.raise_object(TRY(make_exception_object(vm_, answer.error().type, answer.error().message)));
  }
  ValueImporter importer(vm_);
  return importer.convert(answer.value());
}

// Into the suspended VM. False: a trap is set.
bool SessionState::deliver(const Answer& answer) {
  bool is_future = answer.kind() == Answer::Kind::kFuture;
  Outcome imported = is_future ? open_future() : import_answer(answer);
  if (imported.signal() == Signal::kNeedsGuest) {
    vm_.resume_by_call();
    return true;
  }
  if (imported.signal() == Signal::kNeedsCollect) {
    vm_.collect();
    imported = import_answer(answer);
    if (imported.signal() == Signal::kNeedsCollect) {
      set_memory_trap();
      return false;
    }
  }
  if (imported.ok()) {
    vm_.resume_value(imported.value());
  } else if (imported.signal() == Signal::kRaise) {
    vm_.resume_exception(vm_.pending_exception);
  } else {
    return false;
  }
  return true;
}

bool SessionState::write(std::string_view text) {
  if (output_) {
    output_(text);
  } else if (meter_.try_charge_bytes(text.size())) {
    charged_output_ += text.size();
    collected_output_.append(text);
  } else {
    meter_.set_trap(limits::TrapKind::kMemory, meter_.limits().memory_bytes, meter_.bytes_used() + text.size());
    return true;
  }
  if (suspend_output_ && phase_ != Phase::kRendering) {
    waiting_call_ = HostCall();
    return false;
  }
  if (!suspend_always_ || phase_ == Phase::kRendering) return true;
  instant_answer_ = Answer(HostValue());
  return false;
}

}  // namespace sandboa::embed
