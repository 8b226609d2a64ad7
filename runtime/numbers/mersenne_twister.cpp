#include "runtime/numbers/mersenne_twister.h"

#include <algorithm>

namespace sandboa::runtime {

void MersenneTwister::seed_by_word(uint32_t word) {
  words[0] = word;
  for (uint32_t i = 1; i < kWords; ++i) words[i] = 1812433253u * (words[i - 1] ^ (words[i - 1] >> 30)) + i;
}

void MersenneTwister::seed(const uint32_t* key, size_t count) {
  seed_by_word(19650218u);
  uint32_t i = 1;
  auto advance = [&] {
    if (++i < kWords) return;
    words[0] = words[kWords - 1];
    i = 1;
  };
  size_t j = 0;
  for (size_t k = std::max<size_t>(kWords, count); k != 0; --k) {
    words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) * 1664525u)) + key[j] + static_cast<uint32_t>(j);
    advance();
    if (++j >= count) j = 0;
  }
  for (uint32_t k = kWords - 1; k != 0; --k) {
    words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) * 1566083941u)) - i;
    advance();
  }
  words[0] = 0x80000000u;
  position = kWords + 1;
}

void MersenneTwister::refill() {
  constexpr uint32_t kShift = 397;
  for (uint32_t i = 0; i < kWords; ++i) {
    uint32_t mixed = (words[i] & 0x80000000u) | (words[(i + 1) % kWords] & 0x7fffffffu);
    words[i] = words[(i + kShift) % kWords] ^ (mixed >> 1) ^ ((mixed & 1) != 0 ? 0x9908b0dfu : 0);
  }
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
