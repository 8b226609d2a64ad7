// Intrinsics are written for the prelude, which gives them arguments of the kinds that they expect. Somebody who forges a
// snapshot can have them called with others: checked<> refuses those before the native sees them.
#pragma once

#include <string_view>
#include <utility>

#include "runtime/native.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

// Which arguments a native takes: one bit per kind of value, and some for what kinds do not say.
using KindSet = unsigned __int128;
constexpr KindSet kSmallInts = KindSet{1} << 125;   // an int that lies inline
constexpr KindSet kGuestTypes = KindSet{1} << 126;  // a class that guest code has made
constexpr KindSet kUnshared = KindSet{1} << 127;    // and nothing that sessions share, which must never change
static_assert(static_cast<int>(kLastKind) < 125);

namespace checked_native {

void kinds_are_malformed(const char* why);  // never defined: reaching it in a constant expression is the compile error

constexpr KindSet bit(Kind kind) { return KindSet{1} << static_cast<int>(kind); }

struct Word {
  std::string_view name;
  KindSet set;
};
constexpr Word kWords[] = {
    {"any", kUnshared - 1},
    {"None", bit(Kind::kNone)},
    {"int", bit(Kind::kInt) | bit(Kind::kBool)},
    {"small", kSmallInts},
    {"float", bit(Kind::kFloat)},
    {"str", bit(Kind::kStr)},
    {"bytes", bit(Kind::kBytes) | bit(Kind::kByteArray)},
    {"bytearray", bit(Kind::kByteArray)},
    {"memoryview", bit(Kind::kMemoryView)},
    {"tuple", bit(Kind::kTuple)},
    {"list", bit(Kind::kList)},
    {"table", bit(Kind::kDict) | bit(Kind::kSet)},
    {"own_table", bit(Kind::kDict) | bit(Kind::kSet) | kUnshared},
    {"own_dict", bit(Kind::kDict) | kUnshared},
    {"own_set", bit(Kind::kSet) | kUnshared},
    {"view", bit(Kind::kDictView)},
    {"type", bit(Kind::kType)},
    {"guest_type", kGuestTypes},
    {"function", bit(Kind::kFunction)},
    {"generator", bit(Kind::kGenerator) | bit(Kind::kCoroutine) | bit(Kind::kAsyncGenerator)},
    {"exception", bit(Kind::kException)},
    {"module", bit(Kind::kModule)},
    {"code", bit(Kind::kCode)},
    {"cell", bit(Kind::kCell)},
    {"reference", bit(Kind::kWeakRef)},
    {"alias", bit(Kind::kGenericAlias) | bit(Kind::kUnion)},
    {"type_parameter", bit(Kind::kTypeParameter) | bit(Kind::kTypeAlias)},
    {"sequence_iterator", bit(Kind::kSequenceIterator)},
    {"range_iterator", bit(Kind::kRangeIterator)},
    {"table_iterator", bit(Kind::kDictIterator) | bit(Kind::kSetIterator)},
    {"adaptor", bit(Kind::kAdaptor)},
};

constexpr KindSet find_word(std::string_view name) {
  for (const Word& word : kWords) {
    if (word.name == name) return word.set;
  }
  kinds_are_malformed("no such kind");
  return 0;
}

constexpr KindSet kAny = find_word("any");

struct ArgumentKinds {
  KindSet sets[Signature::kMaxParameters] = {};
  uint32_t count = 0;

  // "list, str|None": the kinds of the arguments in turn.
  template <size_t N>
  consteval ArgumentKinds(const char (&text)[N]) {  // NOLINT: an argument of a template is converted
    std::string_view rest(text, N - 1);
    while (!rest.empty()) {
      size_t comma = rest.find(", ");
      std::string_view item = rest.substr(0, comma);
      while (true) {
        size_t bar = item.find('|');
        sets[count] |= find_word(item.substr(0, bar));
        if (bar == std::string_view::npos) break;
        item = item.substr(bar + 1);
      }
      ++count;
      if (comma == std::string_view::npos) break;
      rest = rest.substr(comma + 2);
    }
  }
};

SANDBOA_ALWAYS_INLINE bool has_one_of(Kind kind, KindSet set) {
  auto low = static_cast<uint64_t>(set), high = static_cast<uint64_t>(set >> 64);
  auto number = static_cast<uint32_t>(kind);
  return ((number < 64 ? low >> number : high >> (number - 64)) & 1) != 0;
}

// In line, for a set that is known to the compiler, mostly a comparison or two.
SANDBOA_ALWAYS_INLINE bool is_in(Value value, KindSet set) {
  if (set == kAny) return !value.is_empty();
  if (value.is_small_int()) return (set & (kSmallInts | bit(Kind::kInt))) != 0;
  if (value.is_empty()) return false;
  if (!value.is_object()) return (set & bit(Kind::kFloat)) != 0;
  const Object* object = value.object();
  if ((set & kUnshared) != 0 && object->is_shared()) return false;
  if (has_one_of(object->kind, set)) return true;
  return (set & kGuestTypes) != 0 && object->kind == Kind::kType && static_cast<const Type*>(object)->is_guest();
}

template <ArgumentKinds kinds, size_t... index>
SANDBOA_ALWAYS_INLINE bool are_in(const Arguments& args, std::index_sequence<index...>) {
  return (is_in(args[index], kinds.sets[index]) && ...);
}

// The TypeError for the first argument that is of none of its kinds.
SignalFailure raise_wrong_kind(Runtime& rt, const Arguments& args, const ArgumentKinds& kinds);

}  // namespace checked_native

// The native, for arguments of these kinds.
template <NativeCode code, checked_native::ArgumentKinds kinds>
Outcome checked(Runtime& rt, const Arguments& args) {
  bool are_right = checked_native::are_in<kinds>(args, std::make_index_sequence<kinds.count>());
  return __builtin_expect(are_right, 1) ? code(rt, args) : checked_native::raise_wrong_kind(rt, args, kinds);
}

}  // namespace sandboa::runtime
