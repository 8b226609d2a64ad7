// Which programs have native code that may make room for other code: those that no session uses, so that no frame is in it.
#pragma once

#include <deque>
#include <memory>
#include <mutex>

#include "jit/code_memory.h"
#include "vm/executable.h"

namespace sandboa::jit {

// Thread-safe.
class EvictableCode {
 public:
  // The program is about to have native code, or StartWork that goes on.
  void add(const vm::Executable& executable);
  // Frees code of programs that are not in use, the oldest first, until so many bytes have room, and some more for the
  // next. False: there is no room for them.
  bool make_room(CodeMemory& memory, size_t bytes);
  // Drops work that was begun where sessions have started programs which none uses now; looks at some of them at a time.
  void drop_start_work();

 private:
  std::mutex mutex_;
  std::deque<std::weak_ptr<const vm::Executable>> programs_;  // some of them gone
  size_t looked_through_at_ = 16;
};

}  // namespace sandboa::jit
