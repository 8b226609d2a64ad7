// What the VM calls while it runs: host functions and output.
#include "embed/host_arguments.h"
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
  const HostCallable& callable = host_names_.callables()[call.index];
  if (callable.class_index != kNoHostClass) TRY(check_receiver(callable, call));
  HostCall converted;
  TRY(export_call(callable, call, &converted));
  waits_for_name_ = false;
  return ask(callable.function->callback(), converted);
}

Outcome SessionState::look_up(runtime::Runtime&, const runtime::Str* name) {
  if (phase_ == Phase::kRendering) return Value();
  if (!meter_.charge_host_call()) return SignalFailure{Signal::kTrap};
  HostCall question;
  runtime::append_utf8(question.name, name);
  question.id = ++call_count_;
  waits_for_name_ = true;
  return ask(name_lookup_, question);
}

// What the host answers; empty: it does not know the name. The call is moved away if the run is suspended.
Outcome SessionState::ask(const HostCallback& callback, HostCall& call) {
  if (!callback && journal_ == nullptr) {
    waiting_call_ = std::move(call);
    return SignalFailure{Signal::kSuspend};
  }
  if (callback) meter_.begin_host();  // the host's time is its own
  std::optional<Answer> answered = journal_ == nullptr ? callback(call) : ask_journal(callback, call);
  if (callback) meter_.end_host();
  if (!answered.has_value()) {
    meter_.set_trap(limits::TrapKind::kInterrupt, 0, 0);
    return SignalFailure{Signal::kTrap};
  }
  Answer answer = *std::move(answered);
  if (answer.kind() == Answer::Kind::kSuspend) {
    waiting_call_ = std::move(call);
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

// Guest code can call a method through its class, with anything.
Outcome SessionState::check_receiver(const HostCallable& callable, const Call& call) {
  uint32_t keyword_count = call.keyword_names == nullptr ? 0 : static_cast<uint32_t>(call.keyword_names->length);
  if (call.count == keyword_count) {
    return vm_.raise_type_error("unbound method %s() needs an argument", callable.name.c_str());
  }
  Value self = call.arguments[0];
  const vm::HostTypes::Handle* handle = self.is_object() ? vm_.host_types.find(self.object()) : nullptr;
  if (handle != nullptr && handle->class_index == callable.class_index) return Value::none();
  return vm_.raise_type_error("descriptor '%s' for '%.100s' objects doesn't apply to a '%.100s' object",
                              callable.function->name().c_str(), host_names_.classes()[callable.class_index].name.c_str(),
                              runtime::type_name(self));
}

Outcome SessionState::export_call(const HostCallable& callable, const Call& call, HostCall* out) {
  ValueExporter exporter(vm_, result_budget_);
  const HostFunction::Parameters* parameters = callable.function->parameters();
  out->name = callable.name;
  if (parameters != nullptr) {
    bool has_self = callable.class_index != kNoHostClass;
    if (has_self && !exporter.convert(call.arguments[0], &out->args.emplace_back())) return SignalFailure{Signal::kTrap};
    TRY(bind_host_arguments(vm_, {callable.name, *parameters, has_self, call}, exporter, &out->args));
    out->id = ++call_count_;
    return meter_.charge_host_call() ? Value::none() : Outcome(SignalFailure{Signal::kTrap});
  }
  if (!meter_.charge_host_call()) return SignalFailure{Signal::kTrap};
  uint32_t keyword_count = call.keyword_names == nullptr ? 0 : static_cast<uint32_t>(call.keyword_names->length);
  uint32_t positional = call.count - keyword_count;
  out->id = ++call_count_;
  out->args.resize(positional);
  for (uint32_t i = 0; i < positional; ++i) {
    if (!exporter.convert(call.arguments[i], &out->args[i])) return SignalFailure{Signal::kTrap};
  }
  out->kwargs.resize(keyword_count);
  for (uint32_t i = 0; i < keyword_count; ++i) {
    auto& [name, value] = out->kwargs[i];
    runtime::append_utf8(name, call.keyword_names->items()[i].as<runtime::Str>());
    if (!exporter.convert(call.arguments[positional + i], &value)) return SignalFailure{Signal::kTrap};
  }
  return Value::none();
}

// A value, kRaise with the exception pending, or kNeedsGuest. again: its classes have been made.
Outcome SessionState::import_answer(const Answer& answer, bool again) {
  if (answer.kind() == Answer::Kind::kError) {
    return vm_.raise_object(TRY(make_exception_object(vm_, answer.error().type, answer.error().message)));
  }
  if (answer.kind() == Answer::Kind::kUnknown) {
    if (waits_for_name_) return Value();
    return vm_.raise(runtime::TypeId::kRuntimeError, "the host function has no answer");
  }
  ValueImporter importer(vm_, json_reading_);
  Value value = TRY(importer.convert(answer.value()));
  if (importer.missing_classes() == nullptr) return whole_value(importer, value);
  if (again) return vm_.raise_type_error("the classes of what the host hands in could not be made");
  entering_ = answer;
  return vm_.needs_guest(runtime::PreludeFunction::kenter_host_value, {importer.missing_classes()});
}

// What guest code hashes is put in by guest code.
Outcome SessionState::whole_value(const ValueImporter& importer, Value value) {
  if (importer.unfilled() == nullptr) return value;
  return vm_.needs_guest(runtime::PreludeFunction::kfill_host_value, {value, importer.unfilled()});
}

// Asked for by the prelude. In between a session can only be restored if a module of the host's stands in for one of the
// library's and suspends: the answer is gone then.
Outcome SessionState::enter(runtime::Runtime& rt) {
  if (entering_.has_value()) {
    Outcome entered = import_answer(*entering_, true);
    if (entered.signal() != Signal::kNeedsCollect) entering_.reset();
    return entered;
  }
  if (entering_answers_.empty()) return rt.raise(runtime::TypeId::kRuntimeError, "the answer of the host is gone");
  Outcome entered = import_answers(entering_answers_, true);
  if (entered.signal() != Signal::kNeedsCollect) entering_answers_.clear();
  return entered;
}

// Into the suspended VM. False: a trap is set.
bool SessionState::deliver(const Answer& answer) {
  bool is_future = answer.kind() == Answer::Kind::kFuture;
  Outcome imported = is_future ? open_future() : import_answer(answer);
  if (imported.signal() == Signal::kNeedsCollect) {
    vm_.collect();
    imported = import_answer(answer);
    if (imported.signal() == Signal::kNeedsCollect) {
      set_memory_trap();
      return false;
    }
  }
  if (imported.signal() == Signal::kNeedsGuest) {
    vm_.resume_by_call();
    return true;
  }
  if (imported.ok() && imported.value().is_empty()) {
    vm_.resume_unknown_name();
  } else if (imported.ok()) {
    vm_.resume_value(imported.value());
  } else if (imported.signal() == Signal::kRaise) {
    vm_.resume_exception(vm_.pending_exception);
  } else {
    return false;
  }
  return true;
}

bool SessionState::write(runtime::OutputStream stream, std::string_view text) {
  Stream& to = stream == runtime::OutputStream::kErrors ? errors_ : output_;
  if (journal_ != nullptr) journal_->wrote(stream, text);
  if (to.sink) {
    to.sink(text);
  } else if (meter_.try_charge_bytes(text.size())) {
    to.charged += text.size();
    to.collected.append(text);
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
  waits_for_name_ = false;
  return false;
}

}  // namespace sandboa::embed
