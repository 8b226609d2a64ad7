#include "jit/native_units.h"

#include <cstdlib>
#include <cstring>

#include "jit/process.h"
#include "jit/tools.h"
#include "support/check.h"

namespace sandboa::jit {

Process& process() {
  static Process* shared = new Process;
  return *shared;
}

void release_unit(const vm::NativeUnit* unit) {
  while (unit != nullptr) {
    const vm::NativeUnit* replaced = unit->replaced;
    withdraw(unit->code);
    process().memory.release(unit->code, unit->code_bytes);
    delete &record_of(unit);
    std::free(const_cast<vm::NativeUnit*>(unit));
    unit = replaced;
  }
}

const vm::NativeUnit* make_native_unit(const CodeMemory::Published& published, const std::vector<uint32_t>& entries,
                                       const std::vector<uint32_t>& resumes, std::unique_ptr<UnitRecord> record,
                                       const vm::NativeUnit* replaced) {
  size_t bytes = entries.size() * sizeof(uint32_t);
  size_t resume_bytes = resumes.size() * sizeof(uint32_t);
  auto* unit = static_cast<vm::NativeUnit*>(std::malloc(sizeof(vm::NativeUnit) + bytes + resume_bytes));
  CHECK(unit != nullptr);
  unit->code = published.code;
  unit->entry = published.code + entries[0];
  unit->code_bytes = static_cast<uint32_t>(published.bytes);
  unit->instruction_count = static_cast<uint32_t>(entries.size());
  unit->release = release_unit;
  unit->replaced = replaced;
  unit->record = record.release();
  std::memcpy(unit->entries(), entries.data(), bytes);
  if (resume_bytes != 0) std::memcpy(unit->entries() + entries.size(), resumes.data(), resume_bytes);
  return unit;
}

}  // namespace sandboa::jit
