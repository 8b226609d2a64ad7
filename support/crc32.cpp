#include "support/crc32.h"

#include <array>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sandboa::support {

namespace {

// Bits are reflected: the lowest one stands for the highest power of x.
constexpr uint32_t kPolynomial = 0xEDB88320;

constexpr uint32_t times_x(uint32_t value) { return (value >> 1) ^ ((value & 1) * kPolynomial); }

// Sixteen tables: how a byte that far in front of the end changes the check sum.
constexpr auto kTables = [] {
  std::array<std::array<uint32_t, 256>, 16> tables{};
  for (uint32_t byte = 0; byte < 256; ++byte) {
    uint32_t value = byte;
    for (int bit = 0; bit < 8; ++bit) value = times_x(value);
    tables[0][byte] = value;
  }
  for (uint32_t byte = 0; byte < 256; ++byte) {
    for (size_t table = 1; table < 16; ++table) {
      uint32_t before = tables[table - 1][byte];
      tables[table][byte] = (before >> 8) ^ tables[0][before & 255];
    }
  }
  return tables;
}();

// Here and below the check sum is inverted, as it is between the first and the last byte.
uint32_t by_tables(uint32_t crc, const uint8_t* in, size_t left) {
  constexpr size_t kAtOnce = 16;
  for (; left >= kAtOnce; left -= kAtOnce, in += kAtOnce) {
    uint64_t words[2];
    std::memcpy(words, in, sizeof words);
    words[0] ^= crc;
    uint32_t even = 0, odd = 0;  // two chains, which the machine follows at once
    for (size_t byte = 0; byte < 8; ++byte) {
      even ^= kTables[15 - byte][words[0] >> (8 * byte) & 255];
      odd ^= kTables[7 - byte][words[1] >> (8 * byte) & 255];
    }
    crc = even ^ odd;
  }
  for (; left > 0; --left) crc = (crc >> 8) ^ kTables[0][(crc ^ *in++) & 255];
  return crc;
}

#if defined(__x86_64__)

// x**power modulo the polynomial, moved by one bit, which the products of reflected numbers lack.
constexpr int64_t power_of_x(int power) {
  uint32_t value = 0x80000000;
  for (int step = 0; step < power; ++step) value = times_x(value);
  return int64_t{value} << 1;
}

using Block = __m128i;
constexpr size_t kBlock = sizeof(Block);

// A block, in front of `distance` bits more, as a block that leaves the same remainder at their end. Its halves are
// multiplied by the powers of x that lie between.
template <int distance>
__attribute__((target("pclmul"), always_inline)) inline Block moved(Block block) {
  const Block powers = _mm_set_epi64x(power_of_x(distance - 32), power_of_x(distance + 32));
  return _mm_xor_si128(_mm_clmulepi64_si128(block, powers, 0x00), _mm_clmulepi64_si128(block, powers, 0x11));
}

__attribute__((always_inline)) inline Block load(const uint8_t* in) {
  return _mm_loadu_si128(reinterpret_cast<const Block*>(in));
}

// Four blocks at a time, each moved onto the one that lies four further on. REQUIRES: length >= 4 * kBlock.
__attribute__((target("pclmul"))) uint32_t by_products(uint32_t crc, const uint8_t* in, size_t length) {
  Block blocks[4];
  for (size_t number = 0; number < 4; ++number) blocks[number] = load(in + number * kBlock);
  blocks[0] = _mm_xor_si128(blocks[0], _mm_cvtsi32_si128(static_cast<int>(crc)));
  in += 4 * kBlock;
  length -= 4 * kBlock;
  for (; length >= 4 * kBlock; length -= 4 * kBlock, in += 4 * kBlock) {
    for (size_t number = 0; number < 4; ++number) {
      blocks[number] = _mm_xor_si128(moved<512>(blocks[number]), load(in + number * kBlock));
    }
  }
  Block all = blocks[0];
  for (size_t number = 1; number < 4; ++number) all = _mm_xor_si128(moved<128>(all), blocks[number]);
  for (; length >= kBlock; length -= kBlock, in += kBlock) all = _mm_xor_si128(moved<128>(all), load(in));
  uint8_t last[kBlock];
  _mm_storeu_si128(reinterpret_cast<Block*>(last), all);
  return by_tables(by_tables(0, last, kBlock), in, length);
}

#endif

}  // namespace

uint32_t crc32(uint32_t before, const uint8_t* data, size_t length) {
#if defined(__x86_64__)
  if (length >= 8 * kBlock && __builtin_cpu_supports("pclmul")) return ~by_products(~before, data, length);
#endif
  return ~by_tables(~before, data, length);
}

}  // namespace sandboa::support
