// What a session adds to an Executable: resolved globals and inline caches. Freed with the session.
#pragma once

#include <cstdint>
#include <memory>

#include "runtime/object.h"
#include "vm/executable.h"

namespace sandboa::vm {

struct LoadedProgram;

// A global variable. Cells never move; every LoadedProgram of the session that uses the name points to the same one.
struct GlobalCell {
  runtime::Value value;  // empty: unbound
  runtime::Str* name;
};

// Inline cache of one attribute or method site. Valid when guard matches the operand's shape (instances) or type and epoch
// is the session's class epoch. offset is a slot number; value the class attribute.
struct Site {
  const void* guard;
  runtime::Value value;
  uint32_t epoch;
  int32_t offset;
};

struct LoadedUnit {
  const bytecode::Instruction* code;
  const runtime::Value* constants;
  Site* sites;
  GlobalCell** globals;
  const bytecode::CodeUnit* unit;
  LoadedProgram* program;
  uint32_t register_count;
  uint32_t entry_fuel;
  uint16_t simple_arity;  // positional parameters, if there are no others; else kNotSimple
  uint16_t parameter_count;

  static constexpr uint16_t kNotSimple = 0xFFFF;
};

struct LoadedProgram {
  std::shared_ptr<const Executable> executable;
  LoadedProgram* next;
  LoadedUnit* units;  // null: the prelude, see unit_of()
  Site* sites;
  GlobalCell** globals;
  size_t byte_size;
};

LoadedUnit make_loaded_unit(const bytecode::CodeUnit& unit, LoadedProgram* program, const runtime::Value* constants,
                            Site* sites, GlobalCell** globals);

}  // namespace sandboa::vm
