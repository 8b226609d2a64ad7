#include "runtime/numbers/mersenne_twister.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "support/check.h"

namespace sandboa::runtime {

namespace {

constexpr uint32_t kWords = MersenneTwister::kWords;

// What seeding by a key begins with: the words that the seed 19650218 gives.
constexpr auto kFirstWords = [] {
  std::array<uint32_t, kWords> words{19650218u};
  for (uint32_t i = 1; i < kWords; ++i) words[i] = 1812433253u * (words[i - 1] ^ (words[i - 1] >> 30)) + i;
  return words;
}();

// Four words at a time.
using FourWords = uint32_t __attribute__((vector_size(16)));
FourWords load_four(const uint32_t* words) {
  FourWords four;
  std::memcpy(&four, words, sizeof four);
  return four;
}

template <class Words>
SANDBOA_ALWAYS_INLINE Words twisted(Words word, Words next, Words other) {
  Words mixed = (word & 0x80000000u) | (next & 0x7fffffffu);
  return other ^ (mixed >> 1) ^ ((mixed & 1) * 0x9908b0dfu);
}

}  // namespace

void MersenneTwister::seed(const uint32_t* key, size_t count) {
  std::copy(kFirstWords.begin(), kFirstWords.end(), words);
  // The word before is kept in a register: every word waits for it.
  uint32_t i = 1, before = words[0];
  auto set_next = [&](uint32_t word) {
    words[i] = before = word;
    if (++i < kWords) return;
    words[0] = before;
    i = 1;
  };
  size_t j = 0;
  for (size_t k = std::max<size_t>(kWords, count); k != 0; --k) {
    set_next((words[i] ^ ((before ^ (before >> 30)) * 1664525u)) + key[j] + static_cast<uint32_t>(j));
    if (++j >= count) j = 0;
  }
  for (uint32_t k = kWords - 1; k != 0; --k) set_next((words[i] ^ ((before ^ (before >> 30)) * 1566083941u)) - i);
  words[0] = 0x80000000u;
  position = kWords + 1;
}

void MersenneTwister::refill() {
  constexpr uint32_t kShift = 397, kFirst = kWords - kShift, kWhole = kFirst / 4 * 4;
  uint32_t i = 0;
  auto set_four = [&](const uint32_t* others) {
    FourWords four = twisted(load_four(words + i), load_four(words + i + 1), load_four(others));
    std::memcpy(words + i, &four, sizeof four);
  };
  for (; i < kWhole; i += 4) set_four(words + i + kShift);
  for (; i < kFirst; ++i) words[i] = twisted(words[i], words[i + 1], words[i + kShift]);
  static_assert((kShift - 1) % 4 == 0);
  for (; i < kWords - 1; i += 4) set_four(words + i - kFirst);
  words[i] = twisted(words[i], words[0], words[i - kFirst]);
  position = 1;
}

uint32_t MersenneTwister::next() {
  if (position - 1 >= kWords) refill();
  uint32_t word = words[position++ - 1];
  word ^= word >> 11;
  word ^= (word << 7) & 0x9d2c5680u;
  word ^= (word << 15) & 0xefc60000u;
  return word ^ (word >> 18);
}

double MersenneTwister::next_double() {
  uint32_t high = next() >> 5, low = next() >> 6;
  return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
}

uint64_t MersenneTwister::next_bits(uint32_t bits) {
  if (bits <= 32) return next() >> (32 - bits);
  uint64_t low = next();
  return low | uint64_t{next() >> (64 - bits)} << 32;
}

}  // namespace sandboa::runtime
