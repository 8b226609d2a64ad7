// What a session adds to an Executable: its globals, inline caches, and marks for the collector.
//
// A LoadedExecutable stands for an Executable in a session; constants and code objects keep it. A LoadedProgram is an
// Executable bound to a dict of globals; functions, frames and tracebacks keep it. Both are freed by a collection that finds
// neither (vm/loaded_programs.h).
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "runtime/object.h"
#include "vm/executable.h"
#include "vm/tier_hooks.h"

namespace sandboa::runtime {
struct Dict;
}

namespace sandboa::vm {

struct LoadedProgram;

// Inline cache of one attribute or method site. Valid when guard matches the operand's shape (instances) or type and epoch
// is the session's class epoch. offset is a slot number, or one of the constants: value is the class attribute.
struct Site {
  static constexpr int32_t kOnClass = -1;
  // Method sites: a native that can be called with as many arguments as the site gives and a receiver that fits the guard,
  // by takes_directly() or takes_with_defaults().
  static constexpr int32_t kCallsDirectly = -2;
  static constexpr int32_t kCallsWithDefaults = -3;
  // A Function that takes just what the site gives.
  static constexpr int32_t kCallsFunction = -4;
  // Plain data that the class has: value is what is loaded.
  static constexpr int32_t kDataOnClass = -5;
  static constexpr int32_t kInModule = -6;  // vm/module_sites.h
  static constexpr int32_t kInClass = -7;   // vm/class_sites.h
  const void* guard;
  runtime::Value value;
  uint32_t epoch;
  int32_t offset;
};

struct LoadedUnit {
  const bytecode::Instruction* code;
  const runtime::Value* constants;
  Site* sites;
  // Per global name of the program: where the value stands that a load gets, and where a store may write, in the entries of
  // the dicts involved. What is not known points to an empty Value (vm/namespaces.h).
  const runtime::Value** loads;
  runtime::Value** stores;
  const bytecode::CodeUnit* unit;
  LoadedProgram* program;
  const NativeSlot* native;
  uint32_t register_count;
  uint64_t entry_fuel;
  uint16_t simple_arity;  // positional parameters, if there are no others; else kNotSimple
  uint16_t parameter_count;
  uint32_t local_count;  // registers behind these are temporaries
  // What TierHooks has counted in this session.
  mutable uint32_t samples;
  mutable uint32_t handovers;
  // Whether its code calls something by a global name (leaf_calls.cpp), once that has been asked.
  enum class Calls : uint8_t { kUnknown, kKnownOnly, kGlobal };
  mutable Calls calls;

  static constexpr uint16_t kNotSimple = 0xFFFF;
};

struct LoadedExecutable {
  LoadedExecutable* next = nullptr;  // of the session
  UsedExecutable executable;
  LoadedProgram* programs = nullptr;  // bound to different globals
  size_t charged_bytes = 0;           // of an executable that is the session's own
  uint64_t source_hash = 0;           // of `source`, if it may be found by that
  std::string source;                 // what was compiled how, or empty (LoadedPrograms::find_source)
  uint8_t mark = 0;
};

struct LoadedProgram {
  const Executable* executable;
  LoadedExecutable* owner;  // null: the prelude
  LoadedProgram* next;      // of the session
  LoadedProgram* next_of_owner;
  runtime::Dict* globals;   // null: the session's main namespace, not made yet
  runtime::Dict* builtins;  // null: the session's own
  LoadedUnit* units;        // null: the prelude, see unit_of()
  Site* sites;
  const runtime::Value** loads;
  runtime::Value** stores;
  // Names whose places in loads or stores are known, as a list through next_known: number + 1 of the first, 0 if there are
  // none.
  uint32_t first_known;
  uint32_t* next_known;
  // Lists of LoadedPrograms that the program is in, so that what it knows can be forgotten.
  LoadedProgram* next_watching_globals;
  LoadedProgram* next_watching_builtins;
  bool watches_globals;
  bool watches_builtins;
  uint8_t mark;
  size_t byte_size;
};

LoadedUnit make_loaded_unit(const bytecode::CodeUnit& unit, LoadedProgram* program, const runtime::Value* constants,
                            Site* sites);

}  // namespace sandboa::vm
