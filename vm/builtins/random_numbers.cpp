// Intrinsics of the module random: a Mersenne twister in a bytearray, which may be any bytearray of the right size.
#include <bit>
#include <cstring>

#include "runtime/numbers/mersenne_twister.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "support/crypto.h"
#include "vm/builtins/tables.h"
#include "vm/session_clock.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

constexpr uint64_t kSeedingFuel = 200;

Fallible<MersenneTwister*> twister_in(Runtime& rt, Value value) {
  bool fits = has_kind(value, Kind::kByteArray) && value.as<ByteArray>()->length == sizeof(MersenneTwister);
  if (!fits) return rt.raise_type_error("the state of a generator expected");
  return reinterpret_cast<MersenneTwister*>(value.as<ByteArray>()->data());
}

// Without a seed of its own a generator gets one from the capability when it is first used.
Fallible<MersenneTwister*> seeded_twister_in(Runtime& rt, Value value) {
  MersenneTwister* twister = TRY(twister_in(rt, value));
  if (twister->is_seeded()) return twister;
  TRY(rt.charge(kSeedingFuel));
  uint32_t key[MersenneTwister::kWords];
  TRY(fill_random(static_cast<Vm&>(rt), {reinterpret_cast<uint8_t*>(key), sizeof key}));
  twister->seed(key, MersenneTwister::kWords);
  return twister;
}

Outcome twister_seed(Runtime& rt, const Arguments& args) {
  MersenneTwister* twister = TRY(twister_in(rt, args[0]));
  if (!has_kind(args[1], Kind::kBytes)) return rt.raise_type_error("the key is bytes");
  const auto* key = args[1].as<Bytes>();
  if (key->length == 0 || key->length % sizeof(uint32_t) != 0) return rt.raise_type_error("the key is words");
  TRY(rt.charge(kSeedingFuel + key->length / 16));
  static_assert(sizeof(Bytes) % alignof(uint32_t) == 0);
  twister->seed(reinterpret_cast<const uint32_t*>(key->data()), key->length / sizeof(uint32_t));
  return Value::none();
}

Outcome twister_random(Runtime& rt, const Arguments& args) {
  MersenneTwister* twister = TRY(seeded_twister_in(rt, args[0]));
  return make_float(rt, twister->next_double());
}

// An int, or if they are many the bytes of one, the lowest first.
Outcome twister_bits(Runtime& rt, const Arguments& args) {
  MersenneTwister* twister = TRY(seeded_twister_in(rt, args[0]));
  if (!args[1].is_small_int()) return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C int");
  int64_t count = args[1].small_int();
  if (count < 0) return rt.raise_value_error("Cannot convert negative int");
  if (count == 0) return Value::small_int(0);
  constexpr int64_t kDirect = 61;
  if (count <= kDirect) return Value::small_int(static_cast<int64_t>(twister->next_bits(static_cast<uint32_t>(count))));
  uint64_t words = (static_cast<uint64_t>(count) - 1) / 32 + 1;
  TRY(rt.check_size(words, sizeof(uint32_t)));
  TRY(rt.charge(words / 2));
  Bytes* bytes = TRY_NEW(rt, new_bytes(rt, words * sizeof(uint32_t)));
  for (uint64_t i = 0; i < words; ++i) {
    uint32_t word = twister->next();
    if (i + 1 == words && count % 32 != 0) word >>= 32 - count % 32;
    std::memcpy(bytes->data() + i * sizeof word, &word, sizeof word);
  }
  return bytes;
}

// An int below a positive one of few bits; None for others.
Outcome twister_below(Runtime& rt, const Arguments& args) {
  MersenneTwister* twister = TRY(seeded_twister_in(rt, args[0]));
  if (!args[1].is_small_int() || args[1].small_int() <= 0) return Value::none();
  auto end = static_cast<uint64_t>(args[1].small_int());
  auto bits = static_cast<uint32_t>(std::bit_width(end));
  for (;;) {
    uint64_t number = twister->next_bits(bits);
    if (number < end) return Value::small_int(static_cast<int64_t>(number));
    TRY(rt.charge(1));
  }
}

// The words and the index of the next one, as getstate() shows them.
Outcome twister_words(Runtime& rt, const Arguments& args) {
  constexpr uint32_t kWords = MersenneTwister::kWords;
  MersenneTwister* twister = TRY(seeded_twister_in(rt, args[0]));
  TRY(rt.charge(kWords / 4));
  Tuple* tuple = TRY_NEW(rt, new_tuple(rt, kWords + 1));
  for (uint32_t i = 0; i < kWords; ++i) tuple->items()[i] = Value::small_int(twister->words[i]);
  tuple->items()[kWords] = Value::small_int(std::min(twister->position - 1, kWords));
  return tuple;
}

Outcome twister_restore(Runtime& rt, const Arguments& args) {
  constexpr uint32_t kWords = MersenneTwister::kWords;
  MersenneTwister* twister = TRY(twister_in(rt, args[0]));
  if (!has_kind(args[1], Kind::kTuple)) return rt.raise_type_error("state vector must be a tuple");
  auto* tuple = args[1].as<Tuple>();
  if (tuple->length != kWords + 1) return rt.raise_value_error("state vector is the wrong size");
  TRY(rt.charge(kWords / 4));
  MersenneTwister fresh;
  for (uint32_t i = 0; i < kWords; ++i) {
    Value word = tuple->items()[i];
    if (!is_int(word)) return rt.raise_type_error("an integer is required");
    int64_t number;
    if (!int_fits_int64(word, &number))
      return rt.raise(TypeId::kOverflowError, "Python int too large to convert to C unsigned long");
    if (number < 0) return rt.raise(TypeId::kOverflowError, "can't convert negative value to unsigned int");
    fresh.words[i] = static_cast<uint32_t>(number);
  }
  int64_t index = -1;
  Value last = tuple->items()[kWords];
  if (!is_int(last) || !int_fits_int64(last, &index) || index < 0 || index > kWords)
    return rt.raise_value_error("invalid state");
  fresh.position = static_cast<uint32_t>(index) + 1;
  *twister = fresh;
  return Value::none();
}

Outcome sha512(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kBytes)) return rt.raise_type_error("bytes expected");
  std::string_view content = bytes_view(args[0].as<Bytes>());
  TRY(rt.charge(20 + content.size() / 8));
  uint8_t digest[64];
  support::sha512(content.data(), content.size(), digest);
  return make_bytes(rt, {reinterpret_cast<const char*>(digest), sizeof digest});
}

constexpr MethodDef kRows[] = {
    {"_twister_seed", "state, key, /", twister_seed, kMutates, "Seeds a generator; the key is words of 4 bytes."},
    {"_twister_random", "state, /", twister_random, kMutates, "A float in [0, 1)."},
    {"_twister_bits", "state, count, /", twister_bits, kMutates | kAllocates,
     "Random bits: an int, or bytes of a long one."},
    {"_twister_below", "state, end, /", twister_below, kMutates, "An int in [0, end), or None if `end` is none of 61 bits."},
    {"_twister_words", "state, /", twister_words, kMutates, "The state as a tuple."},
    {"_twister_restore", "state, words, /", twister_restore, kMutates, "The state from a tuple."},
    {"_sha512", "content, /", sha512, kNoEffects, "The digest of bytes."},
};

}  // namespace

const std::span<const MethodDef> kRandomIntrinsics = kRows;

}  // namespace sandboa::vm
