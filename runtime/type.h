// Guest classes. Builtin types are static, shared and immutable after Engine start-up; guest classes live in a session's
// heap.
#pragma once

#include <cstdint>

#include "runtime/object.h"

namespace sandboa::vm {
struct LoadedUnit;
}

namespace sandboa::runtime {

struct Dict;
struct NameTable;
struct Shape;

enum class TypeId : uint8_t {
#define BUILTIN_TYPE(Name, text, kind, base, subclassable) k##Name,
#include "runtime/types.def"
#undef BUILTIN_TYPE
#define EXCEPTION(Name, Base) k##Name,
#include "runtime/exceptions.def"
#undef EXCEPTION
  kCount,
};

enum class Dunder : uint8_t {
#define DUNDER(Name, text) k##Name,
#include "runtime/dunders.def"
#undef DUNDER
  kCount,
};
constexpr int kDunderCount = static_cast<int>(Dunder::kCount);

// One bit per Dunder.
struct DunderSet {
  uint64_t bits[2] = {0, 0};
  bool empty() const { return (bits[0] | bits[1]) == 0; }
  bool has(Dunder dunder) const { return (bits[static_cast<int>(dunder) >> 6] >> (static_cast<int>(dunder) & 63) & 1) != 0; }
  void add(Dunder dunder) { bits[static_cast<int>(dunder) >> 6] |= uint64_t{1} << (static_cast<int>(dunder) & 63); }
  void add(const DunderSet& other) {
    bits[0] |= other.bits[0];
    bits[1] |= other.bits[1];
  }
};
static_assert(kDunderCount <= 128);

struct Type : Object {
  static constexpr uint16_t kGuest = kKindFlag0;         // defined by guest code
  static constexpr uint16_t kSubclassable = kKindFlag1;  // guest code may derive from it
  static constexpr uint16_t kIsException = kKindFlag2;
  static constexpr uint16_t kHasDict = 0x800;           // guest: instances have a __dict__
  static constexpr uint16_t kIsAbstract = 0x80;         // guest: has abstract methods, so object.__new__ refuses it
  static constexpr uint16_t kHasWeakref = 0x2000;       // guest: weak references to instances can be made
  static constexpr uint16_t kMatchesSequence = 0x4000;  // guest: what sequence patterns match besides the builtin ones
  static constexpr uint16_t kMatchesMapping = 0x8000;   // guest: the same of mapping patterns
  static constexpr uint16_t kMatchFlags = kMatchesSequence | kMatchesMapping;

  Str* name;
  Str* qualified_name;
  const Type* base;          // the base that gives the layout; null for object
  Kind instance_kind;        // layout of instances
  TypeId id;                 // of the nearest builtin type: itself for builtin types
  uint16_t inline_slots;     // attribute slots inside new instances; learned (vm/attributes)
  uint32_t depth;            // length of the base chain
  const NameTable* methods;  // builtin: name -> Value, immutable. null for guest classes
  Dict* attributes;          // guest: name -> Value. null for builtin types
  Tuple* mro;                // this type first. null for builtin types but ExceptionGroup: follow base
  Shape* root_shape;         // guest: of instances without attributes
  DunderSet guest_dunders;   // those that a guest class defines and no builtin class before it in the mro
  DunderSet own_dunders;     // those that this class itself defines; builtin types: if asks_guest
  Tuple* bases;              // guest: as in the class statement. null for builtin types: base
  Type* next_class;          // guest: the class that this session made before it, if that is still there
  uint16_t member_count;     // guest: values behind the layout of each instance
  int16_t dict_member;       // guest: which of them is the __dict__ of an instance of a builtin's layout; -1: none
  Value doc;                 // str or None
  Value init;                // guest: __init__ as found at init_epoch (a cache; the class it comes from keeps it alive)
  uint32_t init_epoch;
  bool calls_init_only;  // guest, at init_epoch: a call makes a plain instance and calls `init`, a function; nothing else
  bool is_made_at_hand;  // the same, or without arguments nothing is called; the instance is its layout with root_shape
  // guest: of plain data among its attributes (vm/attributes.h). The first change of data that a site knows costs a class
  // epoch, and then none is known any more: a counter on a class must not cost one each time.
  enum class SharedData : uint8_t { kUnknown, kKnownToSites, kChanges } shared_data;

  bool is_guest() const { return (flags & kGuest) != 0; }
};

extern Type builtin_types[static_cast<int>(TypeId::kCount)];

// Members of instances of guest classes (__slots__, and the __dict__ of what has a builtin's layout) lie at the very end of
// the object, the first one last. REQUIRES: the object has kHasMembers.
inline Value& member_of(Object* object, uint32_t index) {
  return reinterpret_cast<Value*>(reinterpret_cast<char*>(object) + (size_t{object->size_units} << 4))[-1 - int64_t{index}];
}

inline const Type* builtin_type(TypeId id) { return &builtin_types[static_cast<int>(id)]; }

SANDBOA_ALWAYS_INLINE const Type* type_of(Value value) {
  if (value.is_small_int()) return builtin_type(TypeId::kInt);
  if (value.is_object()) return value.object()->type;
  return builtin_type(TypeId::kFloat);
}
inline bool is_exactly(Value value, TypeId id) { return type_of(value) == builtin_type(id); }
// The test of fast paths: an object of this builtin class itself, not of a guest class that derives from it.
SANDBOA_ALWAYS_INLINE bool is_exact_object(Value value, TypeId id) {
  return value.is_object() && value.object()->type == builtin_type(id);
}
// An instance of a class that guest code has made. Its kind may be that of any builtin class that can be derived from.
inline bool is_of_guest_class(Value value) { return value.is_object() && value.object()->type->is_guest(); }

// Whether `type` is `ancestor` or derives from it (single inheritance chain; multiple inheritance looks at the mro).
bool is_subtype(const Type* type, const Type* ancestor);
inline bool is_instance(Value value, TypeId id) { return is_subtype(type_of(value), builtin_type(id)); }

// True when guest code must be asked for this special method.
SANDBOA_ALWAYS_INLINE bool has_guest_dunder(Value value, Dunder dunder) {
  return value.is_object() && value.object()->type->guest_dunders.has(dunder);
}

// False for most builtin values: no operation need ask guest code because of this operand's class.
SANDBOA_ALWAYS_INLINE bool may_ask_guest(Value value) {
  return value.is_object() && !value.object()->type->guest_dunders.empty();
}

// What a guest class says in __module__; null: nothing, or no str, or a builtin class. most: looks at no more attributes,
// for where nothing is charged; the library's classes have it among their first.
const Str* module_in_class(const Type* type, uint32_t most = UINT32_MAX);

// Name of the value's class for error messages, as UTF-8 (valid as long as the type lives), cut as CPython's texts cut it:
// after 200 bytes here; those that cut after 100 say so in their formats.
const char* type_name(Value value);
const char* type_name(const Type* type);
const char* short_type_name(const Type* type);  // without the module that type_name() puts before some builtin ones
// The same for "argument must be str, not ...", where CPython calls None by its name, and cuts after 50.
const char* argument_type_name(Value value);
// The module that a builtin type says it is from: the shared str "builtins", unless types.def names another.
Str* builtin_module(const Type* type);

// The shared str object "__xxx__".
Str* dunder_name(Dunder dunder);
// The special name that a string spells; Dunder::kCount: none.
Dunder find_dunder(const Str* name);

// Layout of every exception instance.
struct Exception : Object {
  static constexpr uint16_t kSuppressContext = kKindFlag0;
  Tuple* args;
  Value cause;       // empty: never set
  Value context;     // empty: none
  Value traceback;   // Traceback or empty
  Value detail;      // AttributeError/NameError: name. StopIteration: value. ImportError: name. Else empty
  Value subject;     // AttributeError: obj. Else empty
  Dict* attributes;  // set by guest code; may be null
  Value raiser;      // what `self` was in the innermost frame of the traceback, for hints ("self.x"); empty: none
};

// One frame of a traceback; outermost first once unwinding is complete.
struct Traceback : Object {
  Value next;                  // the frame it called, or empty
  const vm::LoadedUnit* code;  // keeps the two below alive; null in tests
  const void* unit;            // bytecode::CodeUnit
  const void* program;
  uint32_t instruction;
};

}  // namespace sandboa::runtime
