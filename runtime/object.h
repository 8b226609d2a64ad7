// The header of every heap and shared object, and the list of layouts.
//
// Invariants: (1) `type` is the guest class, `kind` the C++ layout: a guest subclass of a builtin keeps the builtin's kind;
// (2) shared objects (builtin types and functions, constants) carry kShared, are never written after publication and never
// traced; (3) objects never move; (4) an object's size in the heap is size_units * 16 bytes, for life.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/value.h"

namespace sandboa::runtime {

struct Type;

enum class Kind : uint8_t {
  kFree,  // a gap in a heap block, no object
  // Leaves: no references to trace (besides what is noted).
  kNone,
  kBool,
  kEllipsis,
  kNotImplemented,
  kInt,    // boxed: more than 63 bits
  kFloat,  // boxed: exponent far from 1, inf, nan
  kComplex,
  kBytes,
  kStr,  // may refer to a StrBuffer
  kStrBuffer,
  // Internal storage.
  kValueArray,
  kDictTable,
  kShape,
  kFrameStorage,
  // Containers and the rest.
  kTuple,
  kList,
  kDict,
  kDictView,
  kSet,
  kRange,
  kSlice,
  kByteArray,
  kMemoryView,
  kType,
  kInstance,
  kFunction,
  kNativeFunction,
  kBoundMethod,
  kHostFunction,
  kCell,
  kGenerator,
  kCoroutine,       // the layout of Generator
  kAsyncGenerator,  // likewise
  kAwaitable,
  kException,
  kTraceback,
  kProperty,
  kStaticMethod,
  kClassMethod,
  kSuper,
  kGetSet,
  kMember,
  kMappingProxy,
  kWeakRef,
  kTemplate,
  kInterpolation,
  kGenericAlias,
  kUnion,
  kTypeParameter,
  kTypeAlias,
  kParamSpecPart,
  kModule,
  kCode,
  kSequenceIterator,
  kRangeIterator,
  kDictIterator,
  kSetIterator,
  kAdaptor,
  kTemporal,  // of the module datetime
  kPattern,
  kMatch,
  kZlibStream,
  kXmlParser,
  kXmlMemory,
};
constexpr Kind kLastKind = Kind::kXmlMemory;

enum ObjectFlags : uint16_t {
  kShared = 1,            // outside all session heaps, immutable, not traced
  kLarge = 2,             // in the large-object space
  kConstant = 8,          // a constant of a program (shared too): the collector keeps its owner, see constant_owner()
  kLibraryConstant = 32,  // the same of library code, which no collector need keep
  kVisiting = 4,          // on the path of a native walk (repr) that is under way; never set between instructions
  kHasMembers = 16,       // instance of a guest class with members behind its layout (Type::member_count, member_of())
  kKindFlag0 = 0x100,     // meaning depends on the kind, see the layouts
  kKindFlag1 = 0x200,
  kKindFlag2 = 0x400,
};

struct Object {
  const Type* type;
  Kind kind;
  uint8_t mark;
  uint16_t flags;
  uint32_t size_units;

  bool is_shared() const { return (flags & kShared) != 0; }
};
static_assert(sizeof(Object) == 16);

// None, False, True and the like: one static array, so that tests are address comparisons.
enum SingletonIndex {
  kNoneIndex,
  kFalseIndex,
  kTrueIndex,
  kNotImplementedIndex,
  kEllipsisIndex,
  kAbsentIndex,
  kNoDefaultIndex,
  kUnpackIndex,
  kSingletonCount
};
extern Object singletons[kSingletonCount];

inline Value Value::none() { return &singletons[kNoneIndex]; }
inline Value Value::false_value() { return &singletons[kFalseIndex]; }
inline Value Value::true_value() { return &singletons[kTrueIndex]; }
inline Value Value::boolean(bool b) { return &singletons[kFalseIndex + int{b}]; }
inline Value Value::not_implemented() { return &singletons[kNotImplementedIndex]; }
inline Value Value::ellipsis() { return &singletons[kEllipsisIndex]; }
// What prelude code sees as `_ABSENT`: an optional argument that was not given. Guest code never gets hold of it.
inline Value absent_argument() { return &singletons[kAbsentIndex]; }
// typing.NoDefault: what a type parameter without a default answers.
inline Value no_default() { return &singletons[kNoDefaultIndex]; }
// typing.Unpack.
inline Value unpack_form() { return &singletons[kUnpackIndex]; }
inline bool Value::is_none() const { return *this == none(); }
inline bool Value::is_false() const { return *this == false_value(); }
inline bool Value::is_true() const { return *this == true_value(); }
inline bool Value::is_bool() const { return is_false() || is_true(); }

// Layout of a value; inline ints and floats have the kind of their boxed forms.
SANDBOA_ALWAYS_INLINE Kind kind_of(Value value) {
  if (value.is_small_int()) return Kind::kInt;
  if (value.is_object()) return value.object()->kind;
  return Kind::kFloat;
}
SANDBOA_ALWAYS_INLINE bool has_kind(Value value, Kind kind) { return value.is_object() && value.object()->kind == kind; }

// Before the constants of one program. Their size_units is the distance to it in units of 16 bytes.
struct ConstantHeader {
  const void* owner;
  uint64_t number;  // of the program, by its text: constants of different programs are different objects
};
static_assert(sizeof(ConstantHeader) == 16);

inline const ConstantHeader* constant_header(const Object* constant) {
  return reinterpret_cast<const ConstantHeader*>(reinterpret_cast<const char*>(constant) -
                                                 (size_t{constant->size_units} << 4));
}
// The program whose block holds a constant.
inline const void* constant_owner(const Object* constant) { return constant_header(constant)->owner; }

// ---- layouts of numbers
// ---------------------------------------------------------------------------------------------------

// A float that is not inline.
struct BoxedFloat : Object {
  double value;
};

// An int of 64 bits or more than 63 bits. Magnitude in little-endian 64-bit limbs without leading zeros; kKindFlag0:
// negative.
struct BigInt : Object {
  uint64_t limb_count;
  uint64_t* limbs() { return reinterpret_cast<uint64_t*>(this + 1); }
  const uint64_t* limbs() const { return reinterpret_cast<const uint64_t*>(this + 1); }
  bool negative() const { return (flags & kKindFlag0) != 0; }
};

struct Complex : Object {
  double real;
  double imaginary;
};

// ---- strings
// --------------------------------------------------------------------------------------------------------------

// Growable storage behind strings built by repeated +=. `used` only grows.
struct StrBuffer : Object {
  uint64_t capacity_bytes;
  uint64_t used_bytes;
  char* bytes() { return reinterpret_cast<char*>(this + 1); }
};

// Immutable string, 1, 2 or 4 bytes a code point, always the narrowest that fits. Data follows the header, unless the string
// is a piece of a StrBuffer (then the first 8 bytes behind the header point to it). content_hash is filled in on first use
// by str_content_hash(); shared strings have it from the start. Concurrent readers of shared strings never write.
struct Str : Object {
  static constexpr uint16_t kAscii = kKindFlag0;
  static constexpr uint16_t kInBuffer = kKindFlag1;
  static constexpr int kWidthShift = 12;  // flags >> 12: log2 of the width

  uint64_t length;  // code points
  uint64_t content_hash;
  const void* data;

  int width_log2() const { return flags >> kWidthShift; }
  bool is_ascii() const { return (flags & kAscii) != 0; }
  const uint8_t* data1() const { return static_cast<const uint8_t*>(data); }
  const char16_t* data2() const { return static_cast<const char16_t*>(data); }
  const char32_t* data4() const { return static_cast<const char32_t*>(data); }
  char32_t at(uint64_t index) const {
    int width = width_log2();
    return width == 0 ? data1()[index] : width == 1 ? data2()[index] : data4()[index];
  }
  size_t byte_length() const { return length << width_log2(); }
  StrBuffer*& buffer() { return *reinterpret_cast<StrBuffer**>(this + 1); }
};

struct Bytes : Object {
  uint64_t length;
  uint64_t content_hash;
  uint8_t* data() { return reinterpret_cast<uint8_t*>(this + 1); }
  const uint8_t* data() const { return reinterpret_cast<const uint8_t*>(this + 1); }
};

// Bytes that grow and change. The storage is a Bytes object that nobody else sees (null: none); its length is the capacity.
struct ByteArray : Object {
  static constexpr uint16_t kOfArray = kKindFlag0;  // the storage of an array.array (runtime/types/array_storage.h)
  enum Recount : uint8_t { kNotAsked, kAsked, kDone };
  Bytes* storage;
  uint64_t length;
  uint32_t exports;       // unreleased memory views; each collection counts those that are left (marker.cpp)
  uint8_t counted_epoch;  // of the collection that counted last
  uint8_t recount;        // whether a resize has asked for a collection, since views may be garbage (bytearray.cpp)
  uint8_t* data() { return storage == nullptr ? reinterpret_cast<uint8_t*>(&exports) : storage->data(); }
  const uint8_t* data() const { return const_cast<ByteArray*>(this)->data(); }
};

// A window on the bytes of `owner`, a bytes or bytearray. Behind the header: shape, then strides, one int64 per dimension,
// then the exporter if it is another object than the owner.
struct MemoryView : Object {
  static constexpr uint16_t kReadOnly = kKindFlag0;
  static constexpr uint16_t kReleased = kKindFlag1;
  static constexpr uint16_t kHasExporter = kKindFlag2;
  Value owner;
  Str* format;
  int64_t start;  // offset of the first item
  uint32_t item_size;
  uint8_t dimensions;
  char code;  // the format without '@'
  int64_t* shape() { return reinterpret_cast<int64_t*>(this + 1); }
  const int64_t* shape() const { return reinterpret_cast<const int64_t*>(this + 1); }
  int64_t* strides() { return shape() + dimensions; }
  const int64_t* strides() const { return shape() + dimensions; }
  bool is_read_only() const { return (flags & kReadOnly) != 0; }
  bool is_released() const { return (flags & kReleased) != 0; }
  bool has_exporter() const { return (flags & kHasExporter) != 0; }
  Value& exporter() { return *reinterpret_cast<Value*>(strides() + dimensions); }  // REQUIRES: has_exporter()
  // What the view was made of.
  Value viewed() const { return has_exporter() ? const_cast<MemoryView*>(this)->exporter() : owner; }
};

// ---- containers
// -----------------------------------------------------------------------------------------------------------

// Storage of lists and other growing runs of values; capacity is what the allocation holds.
struct ValueArray : Object {
  uint32_t capacity;
  uint32_t
      traced;  // how many leading values are initialised and traced; owners with a length of their own keep it >= length
  Value* values() { return reinterpret_cast<Value*>(this + 1); }
};

struct Tuple : Object {
  uint64_t length;
  Value* items() { return reinterpret_cast<Value*>(this + 1); }
  const Value* items() const { return reinterpret_cast<const Value*>(this + 1); }
};

// items points behind the header of a ValueArray (or is null when capacity is 0). Values past length are garbage.
struct List : Object {
  Value* items;
  uint32_t length;
  uint32_t capacity;
};

struct Range : Object {
  Value start;
  Value stop;
  Value step;
  Value length;  // ints of any size
};

struct Slice : Object {
  Value start;
  Value stop;
  Value step;
};

// ---- functions and cells
// ----------------------------------------------------------------------------------------------------

struct Cell : Object {
  Value value;
};

struct BoundMethod : Object {
  Value function;
  Value self;
};

struct Dict;

struct StaticMethod : Object {  // ClassMethod too, told apart by the kind
  static constexpr uint16_t kHasAnnotations = kKindFlag0;
  Value function;
  Value annotations;  // meaningful with kHasAnnotations: set on the wrapper itself; empty: those of the function
  Value annotate;
  Dict* attributes;  // set on the wrapper itself; null: none yet
};

struct Property : Object {
  Value getter;
  Value setter;
  Value deleter;
  Value doc;
  Value name;  // of the attribute that it is in its class, for messages; None: not known
};

struct Super : Object {
  Value start_type;  // the class after which the search starts
  Value self;        // instance or class
  Value self_type;
};

// ---- iterators
// ------------------------------------------------------------------------------------------------------------

// Over list, tuple, str, bytes, bytearray, memoryview, by index; forwards, or backwards (kKindFlag0). sequence is empty once
// exhausted.
struct SequenceIterator : Object {
  static constexpr uint16_t kReverse = kKindFlag0;
  Value sequence;
  int64_t index;
};

// Takes the next item of a list or tuple that is walked forwards; false: anything else, and the end.
SANDBOA_ALWAYS_INLINE bool next_in_sequence(SequenceIterator* iterator, Value* item) {
  if ((iterator->flags & SequenceIterator::kReverse) != 0) return false;
  auto index = static_cast<uint64_t>(iterator->index);
  if (has_kind(iterator->sequence, Kind::kList)) {
    auto* list = iterator->sequence.as<List>();
    if (index >= list->length) return false;
    *item = list->items[index];
  } else if (has_kind(iterator->sequence, Kind::kTuple)) {
    auto* tuple = iterator->sequence.as<Tuple>();
    if (index >= tuple->length) return false;
    *item = tuple->items()[index];
  } else {
    return false;
  }
  iterator->index = static_cast<int64_t>(index + 1);
  return true;
}

// Takes the next item of a list that is walked backwards; false: anything else, and the end.
SANDBOA_ALWAYS_INLINE bool next_in_reversed_list(SequenceIterator* iterator, Value* item) {
  if ((iterator->flags & SequenceIterator::kReverse) == 0 || !has_kind(iterator->sequence, Kind::kList)) return false;
  auto* list = iterator->sequence.as<List>();
  auto index = static_cast<uint64_t>(iterator->index);  // -1 behind the first item is beyond every length
  if (index >= list->length) return false;
  *item = list->items[index];
  iterator->index = static_cast<int64_t>(index) - 1;
  return true;
}

// next, remaining and step are ints of any size.
struct RangeIterator : Object {
  Value next;
  Value remaining;
  Value step;
};

// enumerate, zip, map, filter, iter(f, sentinel), iterators of user sequences. Either native (all parts are native iterators
// and nothing needs guest code), or driven by a prelude generator that yields the items.
struct Adaptor : Object {
  static constexpr uint16_t kDriven = kKindFlag0;
  Value source;  // driven: the generator. enumerate: iterator. zip: tuple of iterators
  Value state;   // enumerate: next count. zip: true if strict
};

}  // namespace sandboa::runtime
