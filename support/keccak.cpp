#include "support/keccak.h"

#include <bit>
#include <cstring>
#include <utility>

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

// The way of rho and pi through the lanes, and how far each is turned.
struct Step {
  int lane;
  int turn;
};
constexpr auto kSteps = [] {
  struct {
    Step steps[24];
  } table{};
  int x = 1, y = 0, turn = 0;
  for (int index = 0; index < 24; ++index) {
    turn = (turn + index + 1) % 64;
    int next = (2 * x + 3 * y) % 5;
    x = y;
    y = next;
    table.steps[index] = {x + 5 * y, turn};
  }
  return table;
}();

// Unrolled by name: the lanes are to be registers, and every turn a constant.
template <size_t... kIndex>
inline void turn_lanes(uint64_t (&lanes)[25], std::index_sequence<kIndex...>) {
  uint64_t moving = lanes[1], replaced;
  ((replaced = lanes[kSteps.steps[kIndex].lane],
    lanes[kSteps.steps[kIndex].lane] = std::rotl(moving, kSteps.steps[kIndex].turn), moving = replaced),
   ...);
}

template <size_t... kX>
inline void mix_columns(uint64_t (&lanes)[25], std::index_sequence<kX...>) {
  uint64_t columns[5] = {(lanes[kX] ^ lanes[kX + 5] ^ lanes[kX + 10] ^ lanes[kX + 15] ^ lanes[kX + 20])...};
  uint64_t changes[5] = {(columns[(kX + 4) % 5] ^ std::rotl(columns[(kX + 1) % 5], 1))...};
  ((lanes[kX] ^= changes[kX], lanes[kX + 5] ^= changes[kX], lanes[kX + 10] ^= changes[kX], lanes[kX + 15] ^= changes[kX],
    lanes[kX + 20] ^= changes[kX]),
   ...);
}

template <size_t... kX>
inline void mix_row(uint64_t* lanes, std::index_sequence<kX...>) {
  uint64_t row[5] = {lanes[kX]...};
  ((lanes[kX] = row[kX] ^ (~row[(kX + 1) % 5] & row[(kX + 2) % 5])), ...);
}

}  // namespace

void keccak_permute(uint64_t (&state)[25]) {
  constexpr auto kFive = std::make_index_sequence<5>();
  uint64_t lanes[25];
  std::memcpy(lanes, state, sizeof lanes);
  for (uint64_t round : kRoundBits.bits) {
    mix_columns(lanes, kFive);
    turn_lanes(lanes, std::make_index_sequence<24>());
    mix_row(lanes, kFive);
    mix_row(lanes + 5, kFive);
    mix_row(lanes + 10, kFive);
    mix_row(lanes + 15, kFive);
    mix_row(lanes + 20, kFive);
    lanes[0] ^= round;
  }
  std::memcpy(state, lanes, sizeof lanes);
}

}  // namespace sandboa::support
