// Methods of random.Random for generators that have a seed: the state of the twister is a bytearray, a member of the object,
// which guest code may have replaced by anything. What is left to Python draws the seed, or makes long numbers.
#include "runtime/native.h"
#include "runtime/numbers/mersenne_twister.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

namespace {

constexpr uint32_t kTwisterMember = 0;  // the only one of its class
constexpr int64_t kMostBits = 64;

MersenneTwister* find_twister(Value self) {
  bool has_members = has_kind(self, Kind::kInstance) && (self.object()->flags & kHasMembers) != 0 &&
                     self.object()->type->member_count > kTwisterMember;
  Value state = has_members ? member_of(self.object(), kTwisterMember) : Value();
  bool fits =
      !state.is_empty() && has_kind(state, Kind::kByteArray) && state.as<ByteArray>()->length == sizeof(MersenneTwister);
  auto* twister = fits ? reinterpret_cast<MersenneTwister*>(state.as<ByteArray>()->data()) : nullptr;
  return twister != nullptr && twister->is_seeded() ? twister : nullptr;
}

Outcome random_float(Runtime& rt, const Arguments& args) {
  MersenneTwister* twister = find_twister(args[0]);
  if (twister == nullptr) return SignalFailure{Signal::kNeedsGuest};
  return make_float(rt, twister->next_double());
}

Outcome random_bits(Runtime& rt, const Arguments& args) {
  MersenneTwister* twister = find_twister(args[0]);
  bool is_short = args[1].is_small_int() && args[1].small_int() > 0 && args[1].small_int() <= kMostBits;
  // Two words must be left: if there is no memory for the number, they are drawn once more.
  if (twister == nullptr || !is_short || twister->position >= MersenneTwister::kWords) {
    return SignalFailure{Signal::kNeedsGuest};
  }
  uint32_t position = twister->position;
  Outcome number = make_int128(rt, twister->next_bits(static_cast<uint32_t>(args[1].small_int())));
  if (!number.ok()) twister->position = position;
  return number;
}

constexpr MethodDef kRows[] = {
    {"random", "self, /", random_float, kMutates, "A float from 0 up to, not including, 1.", PreludeFunction::krandom_float},
    {"getrandbits", "self, k, /", random_bits, kMutates, "An int of k random bits.", PreludeFunction::krandom_bits},
};

}  // namespace

const LibraryMethods kRandomMethods{"Random", kRows};

}  // namespace sandboa::runtime
