#include "jit/evictable_code.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "jit/tools.h"

namespace sandboa::jit {

namespace {

// That much is free at once, at most an eighth of the limit, so that a full memory does not evict at every compilation, and
// no compilation waits for long.
constexpr size_t kRoom = size_t{256} << 10;
constexpr size_t kShareOfRoom = 8;
// Programs, by drop_start_work() each time.
constexpr size_t kLookedAt = 64;

// False: a session uses it.
bool evict(const vm::Executable& executable) {
  if (!executable.try_lock_idle()) return false;
  for (size_t index = 0; index < executable.program().units.size(); ++index) {
    const vm::NativeUnit* native = executable.native()[index].exchange(nullptr, std::memory_order_acq_rel);
    if (native == nullptr) continue;
    native->release(native);
    counters().evicted.fetch_add(1, std::memory_order_relaxed);
  }
  // What proves hot again is compiled again.
  executable.starts().store(0, std::memory_order_relaxed);
  executable.start_work().job.reset();  // nobody starts it now
  executable.start_work().next_unit = 0;
  executable.is_listed_by_jit().store(false, std::memory_order_relaxed);
  executable.unlock_idle();
  return true;
}

}  // namespace

void EvictableCode::add(const vm::Executable& executable) {
  if (executable.is_listed_by_jit().exchange(true, std::memory_order_relaxed)) return;
  std::lock_guard lock(mutex_);
  programs_.push_back(executable.weak_from_this());
  if (programs_.size() < looked_through_at_) return;
  std::erase_if(programs_, [](const auto& program) { return program.expired(); });
  looked_through_at_ = 2 * programs_.size() + 16;
}

void EvictableCode::drop_start_work() {
  std::vector<std::shared_ptr<const vm::Executable>> kept;  // as in make_room()
  std::lock_guard lock(mutex_);
  for (size_t left = std::min(programs_.size(), kLookedAt); left != 0; --left) {
    std::shared_ptr<const vm::Executable> executable = programs_.front().lock();
    if (executable != nullptr) programs_.push_back(std::move(programs_.front()));
    programs_.pop_front();
    if (executable == nullptr) continue;
    if (executable->try_lock_idle()) {
      executable->start_work().job.reset();
      executable->unlock_idle();
    }
    kept.push_back(std::move(executable));
  }
}

bool EvictableCode::make_room(CodeMemory& memory, size_t bytes) {
  size_t limit = memory.limit_bytes();
  if (bytes > limit) return false;
  size_t wanted = limit - std::min(limit, std::max(bytes, std::min(kRoom, limit / kShareOfRoom)));
  std::vector<std::shared_ptr<const vm::Executable>> kept;  // until the lock is free: the last to hold one frees it
  std::lock_guard lock(mutex_);
  for (size_t left = programs_.size(); left != 0 && memory.bytes_used() > wanted; --left) {
    std::weak_ptr<const vm::Executable> program = std::move(programs_.front());
    programs_.pop_front();
    std::shared_ptr<const vm::Executable> executable = program.lock();
    if (executable == nullptr) continue;
    if (!evict(*executable)) programs_.push_back(std::move(program));
    kept.push_back(std::move(executable));
  }
  return memory.bytes_used() <= limit - bytes;
}

}  // namespace sandboa::jit
