// The operations of the language on any values: the ONLY home of slow-path semantics, used by the VM's handlers, by natives
// and later by native code. Each is complete for native operands. If guest code must be asked, the operation answers
// kNeedsGuest with Runtime::guest_call set so that the result of that call is the result of the operation. Nothing is
// mutated before that. Data-driven depth (nested lists) uses explicit work lists that are charged, never native recursion.
#pragma once

#include <cstdint>

#include "runtime/outcome.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {
struct DictEntry;
struct DictIterator;
}  // namespace sandboa::runtime

namespace sandboa::runtime::operations {

enum class BinaryOperator : uint8_t {
  kAdd,
  kSubtract,
  kMultiply,
  kTrueDivide,
  kFloorDivide,
  kModulo,
  kPower,
  kMatrixMultiply,
  kLeftShift,
  kRightShift,
  kBitAnd,
  kBitOr,
  kBitXor,
};
const char* symbol(BinaryOperator op);           // "+"
const char* in_place_symbol(BinaryOperator op);  // "+="

enum class UnaryOperator : uint8_t { kNegate, kPositive, kInvert };
enum class CompareOperator : uint8_t { kLess, kLessEqual, kGreater, kGreaterEqual, kEqual, kNotEqual };
const char* symbol(CompareOperator op);

// Two forms of most operations below. `f` is what the language does: it asks the special method of a guest class first, also
// that of a class which derives from a builtin one. `f_natively` is what the builtin class itself does with the value's
// native content, and what the methods of builtin classes are made of (list.__len__(x), super().__getitem__(k)): it never
// asks a special method of its receiver, which would call it again. Items, keys and other operands are asked as ever.

// arith.cpp (dispatch over kinds), numbers/*.cpp, types/*.cpp (sequence repeat, set algebra, % formatting).
Outcome binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place);
Outcome binary_natively(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place);
Outcome unary(Runtime& rt, UnaryOperator op, Value operand);
Outcome unary_natively(Runtime& rt, UnaryOperator op, Value operand);
// str, bytes, list, tuple: what + and * treat as a sequence.
bool is_sequence(Value value);
// Whether CPython's type of the value has a table of sequence operations, whatever is in it.
bool may_be_sequence(Value value);
// TypeError of `lhs + rhs` for a str, list, tuple, bytes or bytearray on the left.
SignalFailure raise_not_joinable(Runtime& rt, Value lhs, Value rhs);
// TypeError "unsupported operand type(s) for +: 'int' and 'str'" and the special texts of CPython.
SignalFailure raise_unsupported_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs, bool in_place);

// compare.cpp
Outcome compare(Runtime& rt, CompareOperator op, Value lhs, Value rhs);
// The same when no class of the two has guest methods for it.
Outcome compare_unasked(Runtime& rt, CompareOperator op, Value lhs, Value rhs);
// == and != of two objects of which neither class has anything to say about it: plain instances, None and the like.
SANDBOA_ALWAYS_INLINE bool compares_by_identity(CompareOperator op, Value lhs, Value rhs) {
  if (op < CompareOperator::kEqual || !lhs.is_object() || !rhs.is_object()) return false;
  auto is_plain = [op](const Object* object) {
    bool is_plain_kind = object->kind == Kind::kInstance || object->kind == Kind::kNone || object->kind == Kind::kType ||
                         object->kind == Kind::kFunction || object->kind == Kind::kBool;
    if (!is_plain_kind || object->type->guest_dunders.has(Dunder::kEq)) return false;
    return op == CompareOperator::kEqual || !object->type->guest_dunders.has(Dunder::kNe);
  };
  return is_plain(lhs.object()) && is_plain(rhs.object());
}
// Two lists, two tuples or two slices that are short and hold short strings and numbers that lie inline as far as they must
// be looked at. False: they are something else.
bool try_compare_sequences(CompareOperator op, Value lhs, Value rhs, bool* result);
// What the builtin classes of the two say, whatever guest classes say.
Outcome compare_natively(Runtime& rt, CompareOperator op, Value lhs, Value rhs);
Fallible<bool> equals(Runtime& rt, Value lhs, Value rhs);               // ==, without the identity shortcut
Fallible<bool> identical_or_equals(Runtime& rt, Value lhs, Value rhs);  // what containers use

// truth.cpp
Fallible<bool> truth(Runtime& rt, Value value);
bool truth_needs_guest(Value value);
Fallible<int64_t> length(Runtime& rt, Value value);  // TypeError: object of type 'int' has no len()
Fallible<int64_t> length_natively(Runtime& rt, Value value);

// subscript.cpp
Outcome get_item(Runtime& rt, Value object, Value key);
Outcome set_item(Runtime& rt, Value object, Value key, Value item);  // answers None
Fallible<bool> contains(Runtime& rt, Value container, Value item);
Outcome get_item_natively(Runtime& rt, Value object, Value key);  // a dict of a guest class asks its __missing__
Outcome set_item_natively(Runtime& rt, Value object, Value key, Value item);
// An item of a str, bytes, bytearray or view of bytes, and one byte of a bytearray, if nothing stands in the way. False:
// nothing has happened, get_item() or set_item() knows.
bool try_get_item(const Object* object, int64_t index, Value* item);
bool try_set_item(Object* object, int64_t index, Value item);
Outcome delete_item_natively(Runtime& rt, Value object, Value key);
Fallible<bool> contains_natively(Runtime& rt, Value container, Value item);

// An int from an int, bool or anything with a native __index__. kNeedsGuest for guest __index__.
Outcome to_index(Runtime& rt, Value value, const char* error_format_with_type_name);
// The same as int64_t; out of range: clamps (slices), or raises IndexError "cannot fit 'int' into an index-sized integer".
Fallible<int64_t> to_int64_clamped(Runtime& rt, Value value);
Fallible<int64_t> to_int64(Runtime& rt, Value value);
struct SliceBounds {
  int64_t start, stop, step, count;
};
// object[start:stop:step] of exact lists, tuples, strs and bytes, where start and stop are small ints or None and step is
// None, and the assignment of a list or tuple to it for exact lists (answers None). Empty: something else, nothing has
// happened.
Outcome try_get_slice(Runtime& rt, Value object, const Value slice[3]);
Outcome try_set_slice(Runtime& rt, Value object, const Value slice[3], Value items);
Fallible<SliceBounds> slice_bounds(Runtime& rt, const Slice* slice, int64_t length);

// iterate.cpp
Outcome get_iterator(Runtime& rt, Value iterable);  // TypeError: 'int' object is not iterable
Outcome get_iterator_natively(Runtime& rt, Value iterable);
// The next item, or empty when exhausted. kNeedsGuest for generators, guest __next__ and driven adaptors, with guest_call
// set to take one step (which ends by StopIteration): right for iteration opcodes and next(); natives that walk must pass on
// to their twin.
Outcome next(Runtime& rt, Value iterator);
Outcome next_natively(Runtime& rt, Value iterator);
// The next item of an iterator over a builtin container, if that takes neither memory nor guest code and is no error. False:
// nothing has happened, next() knows.
bool try_next(Object* iterator, Value* item);
// True if iterating over the value needs no guest code at any step (exact builtin containers and native iterators over
// them).
bool iterates_natively(Value iterable);
// A list or tuple whose items may be read straight from its storage.
bool is_plain_sequence(Value value);
// Whether iter(value) can work at all.
bool is_iterable(Value value);
// For UnpackSequence: a Tuple or List with exactly count items. ValueError as CPython's; kNeedsGuest with guest_call set for
// guest iterables.
Outcome unpack_natively(Runtime& rt, Value source, uint32_t count);

// How natives walk an iterable. One-shot iterators that the caller passed in are put back where they were when the native
// fails with kNeedsCollect (the instruction runs again then), so that no item is lost:
//   NativeIteration items(rt);
//   TRY(items.start(iterable));   // kNeedsGuest without guest_call: the native passes it on to its twin
//   return items.finish(collect(rt, items));
// where collect() calls items.next() until it answers empty.
class NativeIteration {
 public:
  explicit NativeIteration(Runtime& rt) : rt_(rt) {}
  ~NativeIteration() {
    if (walk_ == Walk::kAhead && fast_position_ < fast_count_) give_back_rest();
  }
  NativeIteration(const NativeIteration&) = delete;
  NativeIteration& operator=(const NativeIteration&) = delete;
  Fallible<bool> start(Value iterable);
  // For natives that change nothing which anybody else can see before they are done with all items: calls for items may
  // then be made some items ahead. Before start().
  NativeIteration& changing_nothing() {
    changes_nothing_ = true;
    return *this;
  }
  // Only remembers where an iterator stands, for natives that go on after the walk: finish() then covers all they do.
  void protect(Value iterable);
  SANDBOA_ALWAYS_INLINE Outcome next() {
    if (__builtin_expect(fast_position_ < fast_count_, 1)) return Outcome(fast_items_[fast_position_++]);
    return walk_ == Walk::kItems ? Outcome(Value()) : next_of_iterator();
  }
  // Takes up to `room` items at once where next() would go a long way for each; answers how many. next() knows the others.
  uint32_t take_plain(Value* out, uint32_t room);
  // Items still to come if that is known cheaply, else 0. A hint for reserving; never more than kMaxHint.
  uint64_t hint() const { return hint_; }
  static constexpr uint64_t kMaxHint = 1 << 16;
  // Passes the outcome on, undoing the walk if the native will run again or hands the whole job to guest code.
  template <class Result>
  Result finish(Result result) {
    if (__builtin_expect(!result.ok(), 0) &&
        (result.signal() == Signal::kNeedsCollect || result.signal() == Signal::kNeedsGuest)) {
      rewind();
    }
    return result;
  }
  // Puts one-shot iterators back where they were, for a native that hands the whole job to its twin after all.
  void undo() { rewind(); }

 private:
  enum class Walk : uint8_t {
    kIterator,
    kItems,  // fast_items_ are all
    kAhead,  // many items of the iterator come at a time (types/items_ahead.h); what was not wanted is given back at the end
    kLibrary,  // the same of an iterator of the library that nobody else has
  };
  static constexpr uint32_t kWindow = 32;
  static constexpr int kMaxSaved = 16;
  struct Saved {
    Object* iterator;
    uint64_t words[4];
  };
  Outcome next_of_iterator();
  void give_back_rest();
  bool keep(Object* object);
  bool save(Value iterator, int depth);
  void rewind();

  Runtime& rt_;
  Walk walk_ = Walk::kIterator;
  bool changes_nothing_ = false;
  const Value* fast_items_ = nullptr;  // lists and tuples: no guest code runs meanwhile, so the items stay where they are
  uint64_t fast_count_ = 0;
  uint64_t fast_position_ = 0;
  Value iterator_;
  uint64_t hint_ = 0;
  int saved_count_ = 0;
  Saved saved_[kMaxSaved];
  uint64_t window_[kWindow];  // bits of values; nothing is collected meanwhile
};

// builtins/inspection.cpp
bool is_callable(Value value);

// format.cpp
Outcome repr(Runtime& rt, Value value);           // a Str
Outcome str(Runtime& rt, Value value);            // a Str
Outcome repr_natively(Runtime& rt, Value value);  // a Str
Outcome str_natively(Runtime& rt, Value value);   // a Str
Outcome format_natively(Runtime& rt, Value value, Value spec);
Outcome ascii(Runtime& rt, Value value);                               // a Str
Outcome format(Runtime& rt, Value value, Value spec);                  // spec: Str, or empty for none
Outcome concatenate(Runtime& rt, const Value* strings, size_t count);  // "".join of exact strs

}  // namespace sandboa::runtime::operations
