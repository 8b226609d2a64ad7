// What native code of the whole process shares.
#pragma once

#include <atomic>
#include <cstddef>

#include "jit/code_memory.h"
#include "jit/evictable_code.h"
#include "jit/runtime_table.h"
#include "jit/stubs.h"

namespace sandboa::jit {

// Made once, never freed. Thread-safe.
struct Process {
  // Native code, unless the host says otherwise.
  static constexpr size_t kCodeBytes = size_t{64} << 20;

  CodeMemory memory{kCodeBytes};
  RuntimeTable table = make_runtime_table();
  Enter enter = memory.available() ? make_stubs(memory, &table) : nullptr;
  EvictableCode evictable;
  std::atomic<size_t> job_bytes = 0;   // what all UnitJobs have in memory, estimated
  std::atomic<uint64_t> sessions = 0;  // that have compiled something: their numbers, vm::Vm::tier_session
};

Process& process();

}  // namespace sandboa::jit
