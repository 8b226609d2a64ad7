// Host futures: calls that were answered with a future, and what an event loop waits for (docs/asyncio.md).
#include <algorithm>

#include "embed/session_state.h"
#include "embed/value_import.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::embed {

using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::Value;

namespace {

constexpr uint64_t kBytesPerFuture = 2 * sizeof(uint64_t);  // what a growing vector may take

}  // namespace

// The last host call becomes a future: the prelude makes the object.
Outcome SessionState::open_future() {
  if (!meter_.try_charge_bytes(kBytesPerFuture)) {
    set_memory_trap();
    return SignalFailure{Signal::kTrap};
  }
  open_futures_.push_back(call_count_);
  return vm_.needs_guest(PreludeFunction::khost_future, {Value::small_int(static_cast<int64_t>(call_count_))});
}

bool SessionState::is_open(uint64_t future) const {
  return std::binary_search(open_futures_.begin(), open_futures_.end(), future);
}

void SessionState::close_futures(const FutureAnswers& answers) {
  for (const auto& [future, answer] : answers) {
    auto found = std::lower_bound(open_futures_.begin(), open_futures_.end(), future);
    open_futures_.erase(found);
    meter_.release_bytes(kBytesPerFuture);
  }
}

// Called by the VM: the guest names futures by number, and may name any.
Outcome SessionState::wait(runtime::Runtime& rt, const Wait& wait) {
  if (phase_ == Phase::kRendering) return rt.raise(runtime::TypeId::kRuntimeError, "the host cannot be waited for here");
  Turn::Awaited awaited;
  for (uint64_t future : wait.futures) {
    if (!is_open(future)) return rt.raise(runtime::TypeId::kRuntimeError, "there is no such host future");
    awaited.futures.push_back(future);
  }
  // The host may have answered it meanwhile.
  for (uint64_t future : wait.cancelled) {
    if (is_open(future)) awaited.cancelled.push_back(future);
  }
  awaited_deadline_ = wait.deadline;
  awaited_takes_answers_ = wait.takes_answers;
  if (wait.deadline < 1e300) awaited.seconds = std::max(0.0, wait.seconds);
  awaited_ = std::move(awaited);
  return SignalFailure{Signal::kSuspend};
}

std::optional<Turn> SessionState::refuse_answers(const FutureAnswers& answers) const {
  if (phase_ != Phase::kIdle) return Turn(Turn::Rejection{"the session is running"});
  if (!awaited_.has_value()) return Turn(Turn::Rejection{"the session does not wait for futures"});
  if (!answers.empty() && !awaited_takes_answers_) {
    return Turn(Turn::Rejection{"the session sleeps: only time ends that"});
  }
  if (answers.empty() && !awaited_->seconds.has_value()) {
    return Turn(Turn::Rejection{"there is no timer: an answer is needed"});
  }
  std::vector<uint64_t> seen;
  for (const auto& [future, answer] : answers) {
    if (!is_open(future)) return Turn(Turn::Rejection{"no open future has the number " + std::to_string(future)});
    if (answer.kind() != Answer::Kind::kValue && answer.kind() != Answer::Kind::kError) {
      return Turn(Turn::Rejection{"a future is answered with a value or an error"});
    }
    seen.push_back(future);
  }
  std::sort(seen.begin(), seen.end());
  if (std::adjacent_find(seen.begin(), seen.end()) != seen.end()) {
    return Turn(Turn::Rejection{"two answers to the same future"});
  }
  return std::nullopt;
}

// [(number, is_error, value), ...]. A value that cannot enter the session is an error for whoever awaits it.
Outcome SessionState::import_answers(const FutureAnswers& answers, bool again) {
  auto* list = TRY_NEW(vm_, runtime::new_list(vm_, answers.size()));
  ValueImporter importer(vm_, json_reading_);
  for (const auto& [future, answer] : answers) {
    bool is_error = answer.kind() == Answer::Kind::kError;
    Outcome value = is_error ? make_exception_object(vm_, answer.error().type, answer.error().message)
                             : importer.convert(answer.value());
    if (value.signal() == Signal::kRaise) {
      is_error = true;
      value = vm_.pending_exception;
      vm_.pending_exception = Value();
    }
    Value entry[3] = {Value::small_int(static_cast<int64_t>(future)), Value::boolean(is_error), TRY(value)};
    auto* tuple = TRY_NEW(vm_, runtime::new_tuple_of(vm_, entry, 3));
    TRY(runtime::list_append(vm_, list, tuple));
  }
  if (importer.missing_classes() == nullptr) return whole_value(importer, list);
  if (again) return vm_.raise_type_error("the classes of what the host hands in could not be made");
  entering_answers_ = answers;
  return vm_.needs_guest(PreludeFunction::kenter_host_value, {importer.missing_classes()});
}

}  // namespace sandboa::embed
