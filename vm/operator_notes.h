// Which method of a guest class instructions of operators have called last: hints for native code.
#pragma once

#include <cstddef>
#include <cstdint>

#include "ir/bytecode/code_unit.h"

namespace sandboa::vm {

struct LoadedUnit;

// Belongs to one session. Few places, which later notes take: nothing depends on what is found but speed.
class OperatorNotes {
 public:
  void note(const bytecode::Instruction* at, const LoadedUnit* method) { notes_[index_of(at)] = {at, method}; }
  // Null: not known. May be gone by now.
  const LoadedUnit* find(const bytecode::Instruction* at) const {
    const Note& note = notes_[index_of(at)];
    return note.at == at ? note.method : nullptr;
  }

 private:
  static constexpr size_t kNotes = 128;
  struct Note {
    const bytecode::Instruction* at;
    const LoadedUnit* method;
  };
  static size_t index_of(const bytecode::Instruction* at) {
    return (reinterpret_cast<uintptr_t>(at) / sizeof(bytecode::Instruction)) % kNotes;
  }

  Note notes_[kNotes] = {};
};

}  // namespace sandboa::vm
