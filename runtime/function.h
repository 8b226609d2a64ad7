// Guest functions, generators, instances and shapes: layouts that the VM fills and the collector traces.
#pragma once

#include <cstdint>

#include "runtime/dict.h"
#include "runtime/object.h"
#include "runtime/type.h"

namespace sandboa::bytecode {
struct CodeUnit;
}
namespace sandboa::vm {
struct LoadedUnit;
}

namespace sandboa::runtime {

// A guest function. Closure cells follow the header part.
struct Function : Object {
  const vm::LoadedUnit* code;  // lives as long as the session (or the engine, for the prelude)
  Tuple* defaults;             // for the last positional parameters; null: none
  Dict* keyword_defaults;      // name -> value; null: none
  Dict* attributes;            // set by guest code; null: none
  Value name;
  Value qualified_name;
  Value doc;           // empty: the unit's docstring
  Tuple* annotations;  // __annotate__, __annotations__ and __type_params__ (vm/annotations.h); null: untouched
  uint32_t closure_count;
  uint32_t reserved;
  Cell** closure() { return reinterpret_cast<Cell**>(this + 1); }
};

// Registers of a suspended generator frame.
struct FrameStorage : Object {
  uint32_t count;
  uint32_t pc;  // instruction index to continue at
  Value* values() { return reinterpret_cast<Value*>(this + 1); }
};

enum class GeneratorState : uint8_t { kCreated, kSuspended, kRunning, kFinished };

struct Awaitable;

// Coroutines and asynchronous generators too, told apart by the kind.
struct Generator : Object {
  Function* function;
  FrameStorage* storage;  // null once finished
  Value name;
  Value qualified_name;
  Value handled_exception;  // what the generator was handling when it yielded
  Awaitable* driver;        // asynchronous generators: the asend(), athrow() or aclose() that is being awaited; null: none
  GeneratorState state;
  bool is_closed;  // asynchronous generators: aclose() has begun, or the body has ended
};

// Kinds of iterators that the VM resumes instead of calling.
inline bool iterates_by_resuming(Kind kind) { return kind == Kind::kGenerator || kind == Kind::kAwaitable; }
inline bool is_generator_like(Value value) {
  return has_kind(value, Kind::kGenerator) || has_kind(value, Kind::kCoroutine) || has_kind(value, Kind::kAsyncGenerator);
}

enum class AwaitableState : uint8_t { kInitial, kIterating, kClosed };

// coroutine_wrapper, async_generator_asend, async_generator_athrow, anext_awaitable: told apart by the type.
struct Awaitable : Object {
  Generator* generator;  // the coroutine or asynchronous generator; anext_awaitable: null
  Value argument;        // asend: the value. athrow: what is thrown, empty for aclose(). anext_awaitable: what is awaited
  Value fallback;        // anext_awaitable: the default
  AwaitableState state;
  bool stays_open;  // athrow: resumed once more, it does not end with the generator's next item or end (CPython does so)
};

// Hidden class of instances: an ordered map from attribute name to slot number, shared by all instances that got the same
// attributes in the same order. Immutable but for its transition list and lazily built lookup table.
struct Shape : Object {
  static constexpr uint16_t kDictionary = kKindFlag0;  // too many attributes or deletions: instance keeps a Dict instead
  const Type* owner;
  Shape* parent;  // null for a root shape
  Str* name;      // the attribute that the last transition added; null for a root shape
  uint32_t slot_count;
  uint32_t inline_slots;  // how many of the slots live inside the instance
  Shape* first_child;     // transitions: a list through next_sibling
  Shape* next_sibling;
  Dict* lookup;  // name -> slot number, built when slot_count > 8; null before
};

// Instance of a guest class with layout kInstance. Slots [0, shape->inline_slots) follow the header, the rest are in
// overflow. With a kDictionary shape, `overflow` is null and `dictionary` holds all attributes.
struct Instance : Object {
  Shape* shape;
  union {
    ValueArray* overflow;
    Dict* dictionary;
  };
  Value* inline_slots() { return reinterpret_cast<Value*>(this + 1); }
};

struct HostFunctionObject : Object {
  Str* name;
  uint32_t index;  // in the session's table of host functions
  bool is_method;  // becomes a bound method where it is found in a class
};

struct MappingProxy : Object {
  Value mapping;
};

}  // namespace sandboa::runtime
