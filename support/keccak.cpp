#include "support/keccak.h"

#include <bit>
#include <cstring>
#include <utility>

#include "support/check.h"

namespace sandboa::support {

namespace {

constexpr int kRounds = 24;
// Per round: the bits of iota, as the shift register of FIPS 202, algorithm 5 gives them.
constexpr auto kRoundBits = [] {
  struct {
    uint64_t bits[kRounds];
  } table{};
  uint8_t shift_register = 1;
  for (uint64_t& round : table.bits) {
    for (int power = 0; power <= 6; ++power) {
      if ((shift_register & 1) != 0) round |= uint64_t{1} << ((1 << power) - 1);
      shift_register = static_cast<uint8_t>((shift_register << 1) ^ ((shift_register >> 7) * 0x71));
    }
  }
  return table;
}();

// Where rho and pi take a lane from, and how far they turn it.
struct Origin {
  int lane;
  int turn;
};
constexpr auto kOrigins = [] {
  struct {
    Origin of[25];
  } table{};
  int x = 1, y = 0, turn = 0;
  for (int index = 0; index < 24; ++index) {
    turn = (turn + index + 1) % 64;
    int lane = x + 5 * y;
    int next = (2 * x + 3 * y) % 5;
    x = y;
    y = next;
    table.of[x + 5 * y] = {lane, turn};
  }
  return table;
}();

// Unrolled by name: the lanes are to be registers, and every turn a constant.
template <size_t kLane>
SANDBOA_ALWAYS_INLINE uint64_t turned_lane(const uint64_t (&from)[25], const uint64_t (&changes)[5]) {
  constexpr Origin kOrigin = kOrigins.of[kLane];
  return std::rotl(from[kOrigin.lane] ^ changes[kOrigin.lane % 5], kOrigin.turn);
}

template <size_t kRow, size_t... kX>
SANDBOA_ALWAYS_INLINE void make_row(const uint64_t (&from)[25], const uint64_t (&changes)[5], uint64_t (&to)[25],
                                    std::index_sequence<kX...>) {
  uint64_t row[5] = {turned_lane<kRow * 5 + kX>(from, changes)...};
  ((to[kRow * 5 + kX] = row[kX] ^ (~row[(kX + 1) % 5] & row[(kX + 2) % 5])), ...);
}

// From one set of lanes to another: in place all of them would have to be moved once more.
template <size_t... kX>
SANDBOA_ALWAYS_INLINE void do_round(const uint64_t (&from)[25], uint64_t (&to)[25], uint64_t bits,
                                    std::index_sequence<kX...> five) {
  uint64_t columns[5] = {(from[kX] ^ from[kX + 5] ^ from[kX + 10] ^ from[kX + 15] ^ from[kX + 20])...};
  uint64_t changes[5] = {(columns[(kX + 4) % 5] ^ std::rotl(columns[(kX + 1) % 5], 1))...};
  (make_row<kX>(from, changes, to, five), ...);
  to[0] ^= bits;
}

SANDBOA_ALWAYS_INLINE void permute(uint64_t (&state)[25]) {
  constexpr auto kFive = std::make_index_sequence<5>();
  uint64_t lanes[25], other[25];
  std::memcpy(lanes, state, sizeof lanes);
  for (int round = 0; round < kRounds; round += 2) {
    do_round(lanes, other, kRoundBits.bits[round], kFive);
    do_round(other, lanes, kRoundBits.bits[round + 1], kFive);
  }
  std::memcpy(state, lanes, sizeof lanes);
}

#if defined(__x86_64__)
// With instructions that do "and not" in one, and turn into another register.
__attribute__((target("bmi,bmi2"))) void permute_with_bmi(uint64_t (&state)[25]) { permute(state); }
#endif

}  // namespace

void keccak_permute(uint64_t (&state)[25]) {
#if defined(__x86_64__)
  static const bool kHasBmi = __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
  if (kHasBmi) return permute_with_bmi(state);
#endif
  permute(state);
}

}  // namespace sandboa::support
