// Runtime: the per-session state that natives work with. The VM owns the frames; this has the rest.
// One thread at a time. Natives never call guest code and never call back into the VM (docs/ARCHITECTURE.md, section 4).
#pragma once

#include <cstdarg>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "limits/meter.h"
#include "runtime/heap.h"
#include "runtime/native.h"
#include "runtime/object.h"
#include "runtime/outcome.h"
#include "runtime/type.h"
#include "runtime/weak.h"

namespace sandboa::runtime {

// Where output goes: sys.stdout, or sys.stderr.
enum class OutputStream : uint8_t { kOutput, kErrors };

// Where print() goes. Owned by the host side; called with UTF-8.
class OutputSink {
 public:
  virtual ~OutputSink() = default;
  // False: the run is suspended here, and None answers it (a stress mode of the harness). Only natives that then do nothing
  // else write.
  virtual bool write(OutputStream stream, std::string_view text) = 0;
};

// kNeedsGuest may ask to resume a generator (GuestCall::callee) instead of calling something.
enum class ResumeMode : uint8_t {
  kNone,
  kNext,
  kSend,
  kThrow,
  kClose,
  kInstantiate,  // no generator: make an instance of the class GuestCall::callee; arguments: a tuple, names of the last or
                 // None
  kUnpacked,     // no generator: a call of GuestCall::callee; arguments likewise
  kFeed,         // see needs_items(): argument 0 is the tuple of FeedFields
  kRunCode,      // not a generator: the callee is a code object, the arguments are its globals, and its locals or None
};

// Natives that take all items of a generator.
enum class FeedKind : uint8_t { kSum, kAny, kAll, kList };
// What is kept meanwhile (vm/feeding.h): which native it is, what it has so far, and how its answer is handed on.
enum class FeedField : uint8_t { kKind, kGenerator, kTotal, kAction, kExtra, kStage, kCount };

struct Function;

// What a native that answered kNeedsGuest wants called; the result becomes the result of the native or the operation.
struct GuestCall {
  static constexpr uint32_t kMaxArguments = 8;
  Value callee;  // empty: `function`
  PreludeFunction function = PreludeFunction::kNone;
  ResumeMode resume = ResumeMode::kNone;  // argument 0: the value sent, or what is thrown (vm/generators.h)
  Value arguments[kMaxArguments];
  uint32_t count = 0;
};

class Runtime {
 public:
  Runtime(limits::Meter& meter, uint64_t hash_key) : heap(meter), weak(meter), meter(meter), hash_key(hash_key) {}

  Heap heap;
  WeakTable weak;
  limits::Meter& meter;
  const uint64_t hash_key;  // session key of str and bytes hashes
  OutputSink* output = nullptr;
  // Set when the module sys is imported, for print(): its namespace, and what stands there as stdout unless it is replaced.
  Dict* sys_names = nullptr;
  Value sys_stdout;
  // Of the module decimal: a list of the current context and of what does what natives cannot; empty: not imported yet.
  Value decimal_state;
  class FileSystem* files = nullptr;  // what the host has mounted (runtime/file_system.h); null: file access is denied
  // Environment variables that the host grants; null: none.
  const std::vector<std::pair<std::string, std::string>>* environment = nullptr;

  Value pending_exception;  // set with kRaise
  Value handled_exception;  // what a bare `raise` raises and `__context__` refers to; empty: none
  GuestCall guest_call;     // set with kNeedsGuest
  // Set with kNeedsGuest: an argument must be asked for its buffer by its __buffer__(), and the native be called with that.
  bool wants_buffers = false;
  uint32_t native_depth = 0;  // see NativeLevel
  // Containers whose guest-level repr is under way, outermost first: they show as [...] inside themselves. The frames of
  // repr_object keep them alive; to be cleared when a trap drops those frames.
  std::vector<const Object*> open_reprs;
  // Qualified name of a Function whose own field is still empty: it stands in its code, whose layout the VM knows. Null
  // without VM.
  std::string_view (*name_in_code)(const Function* function) = nullptr;
  // Set by the VM; drops what it remembers about a watched dict (runtime/dict.h), which is then watched no more.
  void (*on_forget_watched)(Runtime& rt, Dict* dict) = nullptr;
  void forget_watched(Dict* dict) { on_forget_watched(*this, dict); }
  // Bumped whenever a change to a class may invalidate cached lookups.
  uint32_t class_epoch = 1;
  // What library_methods.cpp has found for a class, at an epoch: for as long as nothing is collected.
  struct FoundMethod {
    const Type* type = nullptr;
    Value method;                       // empty: none of a guest class
    const MethodDef* native = nullptr;  // of the method, if it is one in C++ of the class that it was found in
    uint64_t stamp = 0;                 // name and epoch
  };
  static constexpr size_t kFoundMethods = 8;
  FoundMethod found_methods[kFoundMethods];
  void forget_found_methods() {
    for (FoundMethod& found : found_methods) found = FoundMethod();
  }

  // Charges fuel for n units of native work. TRY(rt.charge(n)) before the work.
  SANDBOA_ALWAYS_INLINE Fallible<bool> charge(uint64_t units) {
    if (__builtin_expect(meter.charge_fuel(units), 1)) return true;
    return SignalFailure{Signal::kTrap};
  }

  // Allocates a T with `extra` bytes behind it; null on failure, then return allocation_failure() (or use TRY_NEW).
  template <class T>
  T* allocate(TypeId type, Kind kind, size_t extra = 0, uint16_t flags = 0) {
    return static_cast<T*>(heap.allocate(builtin_type(type), kind, flags, note_request(sizeof(T), extra)));
  }
  // Internal storage has no guest type.
  template <class T>
  T* allocate_storage(Kind kind, size_t extra = 0) {
    return static_cast<T*>(heap.allocate(nullptr, kind, 0, note_request(sizeof(T), extra)));
  }
  // The signal for the allocation that just failed: kRaise with MemoryError if it could never fit, else kNeedsCollect.
  SignalFailure allocation_failure();
  // Checks a size computed from guest input before it is used. On overflow or when it could never fit: MemoryError.
  Fallible<bool> check_size(uint64_t count, uint64_t element_bytes) {
    auto bytes = static_cast<unsigned __int128>(count) * element_bytes;
    if (__builtin_expect(bytes > meter.limits().memory_bytes, 0)) return raise_text(TypeId::kMemoryError, "");
    return true;
  }

  // ---- exceptions: set pending_exception and answer kRaise. Formats are printf's; strings are UTF-8.
  SignalFailure raise(TypeId type, const char* format, ...) __attribute__((format(printf, 3, 4)));
  SignalFailure raise_type_error(const char* format, ...) __attribute__((format(printf, 2, 3)));
  SignalFailure raise_value_error(const char* format, ...) __attribute__((format(printf, 2, 3)));
  SignalFailure raise_text(TypeId type, std::string_view utf8_message);
  // With one argument of any kind, e.g. KeyError(key), StopIteration(value).
  SignalFailure raise_with(TypeId type, Value argument);
  // An AttributeError or NameError with its attributes, for "Did you mean" hints.
  SignalFailure raise_attribute_error(Value object, Value name, const char* format, ...)
      __attribute__((format(printf, 4, 5)));
  SignalFailure raise_name_error(TypeId type, Value name, const char* format, ...) __attribute__((format(printf, 4, 5)));
  // Re-raises an exception object.
  SignalFailure raise_object(Value exception) {
    pending_exception = exception;
    return {Signal::kRaise};
  }

  // ---- guest code
  SignalFailure needs_guest(PreludeFunction function, std::initializer_list<Value> arguments);
  SignalFailure needs_guest_call(Value callee, std::initializer_list<Value> arguments);
  // The same with all arguments in a tuple, the last of which have the names in another one, or None.
  SignalFailure needs_unpacked_call(Value callee, Value arguments, Value names);
  // The generator must be resumed; what it yields is the result, its end is StopIteration (for ResumeMode::kClose: None).
  SignalFailure needs_resume(Value generator, ResumeMode mode, Value argument);
  // All items of the generator, one after the other, are for the native of this kind, which has `total` so far.
  SignalFailure needs_items(FeedKind kind, Value generator, Value total);
  // An argument of the native has a __buffer__(): the native is called again with what that answers.
  SignalFailure needs_buffers() {
    wants_buffers = true;
    return {Signal::kNeedsGuest};
  }
  SignalFailure needs_run(Value code, Value globals, Value locals);

  // ---- output
  Fallible<bool> write_output(std::string_view utf8, OutputStream stream = OutputStream::kOutput);

 private:
  size_t note_request(size_t size, size_t extra) {
    constexpr size_t kTooLarge = SIZE_MAX / 2;  // no limit allows it, and rounding it up does not wrap
    last_request_ = extra > kTooLarge - size ? kTooLarge : size + extra;
    return last_request_;
  }
  SignalFailure raise_formatted(TypeId type, const char* format, va_list arguments, Value detail, Value subject);

  size_t last_request_ = 0;
};

// Deterministic number of an object, for hash() and id() of what compares by identity: never derived from its address.
uint64_t object_identity(Runtime& rt, const Object* object);
// What id() answers: the same, and for numbers that live inside the value one that comes from what they are, far above
// these.
int64_t value_identity(Runtime& rt, Value value);

// An object of a class that guest code may have derived, with empty members behind a layout of that many bytes, which the
// caller fills in. Null: out of memory.
Object* allocate_instance(Runtime& rt, const Type* type, Kind kind, size_t layout_bytes, uint16_t flags = 0);

// A new exception object; null when out of memory. args may be null for an empty tuple.
Exception* new_exception(Runtime& rt, const Type* type, Tuple* args);

// For natives that others call where the guest's objects say how often, one inside the other: a builtin that map() calls may
// walk another map(), an attribute may be that of an object inside.
class NativeLevel {
 public:
  explicit NativeLevel(Runtime& rt) : depth_(rt.native_depth) { ++depth_; }
  ~NativeLevel() { --depth_; }
  NativeLevel(const NativeLevel&) = delete;
  NativeLevel& operator=(const NativeLevel&) = delete;
  bool is_too_deep() const { return depth_ > kMost; }

 private:
  static constexpr uint32_t kMost = 32;  // some take 10 KiB of the native stack
  uint32_t& depth_;
};

}  // namespace sandboa::runtime
