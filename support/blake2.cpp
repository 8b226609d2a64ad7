#include "support/blake2.h"

#include <bit>
#include <cstring>
#include <utility>

namespace sandboa::support {

const uint64_t kBlake2bInitial[8] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                                     0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};
const uint32_t kBlake2sInitial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                     0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

namespace {

// Which word of the message is mixed in where (RFC 7693, section 2.7).
constexpr uint8_t kOrder[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

struct Turns {
  int first, second, third, fourth;
};
constexpr Turns kLongTurns{32, 24, 16, 63};
constexpr Turns kShortTurns{16, 12, 8, 7};

template <class Word, Turns kTurns>
__attribute__((always_inline)) inline void mix(Word& a, Word& b, Word& c, Word& d, Word x, Word y) {
  a += b + x;
  d = std::rotr(static_cast<Word>(d ^ a), kTurns.first);
  c += d;
  b = std::rotr(static_cast<Word>(b ^ c), kTurns.second);
  a += b + y;
  d = std::rotr(static_cast<Word>(d ^ a), kTurns.third);
  c += d;
  b = std::rotr(static_cast<Word>(b ^ c), kTurns.fourth);
}

// Every round by its number, so that the order of the words is known and all of them stay in registers.
template <class Word, Turns kTurns, size_t kRound>
__attribute__((always_inline)) inline void do_round(Word (&v)[16], const Word (&message)[16]) {
  constexpr const uint8_t(&order)[16] = kOrder[kRound % 10];
  mix<Word, kTurns>(v[0], v[4], v[8], v[12], message[order[0]], message[order[1]]);
  mix<Word, kTurns>(v[1], v[5], v[9], v[13], message[order[2]], message[order[3]]);
  mix<Word, kTurns>(v[2], v[6], v[10], v[14], message[order[4]], message[order[5]]);
  mix<Word, kTurns>(v[3], v[7], v[11], v[15], message[order[6]], message[order[7]]);
  mix<Word, kTurns>(v[0], v[5], v[10], v[15], message[order[8]], message[order[9]]);
  mix<Word, kTurns>(v[1], v[6], v[11], v[12], message[order[10]], message[order[11]]);
  mix<Word, kTurns>(v[2], v[7], v[8], v[13], message[order[12]], message[order[13]]);
  mix<Word, kTurns>(v[3], v[4], v[9], v[14], message[order[14]], message[order[15]]);
}

template <class Word, Turns kTurns, size_t... kRound>
__attribute__((always_inline)) inline void do_rounds(Word (&v)[16], const Word (&message)[16],
                                                     std::index_sequence<kRound...>) {
  (do_round<Word, kTurns, kRound>(v, message), ...);
}

template <class Word, Turns kTurns, int kRounds>
void compress(Word* state, const uint8_t* block, const Word (&initial)[8], Word length_low, Word length_high,
              Blake2Flags flags) {
  Word message[16];
  std::memcpy(message, block, sizeof message);
  Word v[16];
  for (int index = 0; index < 8; ++index) {
    v[index] = state[index];
    v[index + 8] = initial[index];
  }
  v[12] ^= length_low;
  v[13] ^= length_high;
  if (flags.is_last) v[14] = ~v[14];
  if (flags.is_last && flags.is_last_node) v[15] = ~v[15];
  do_rounds<Word, kTurns>(v, message, std::make_index_sequence<kRounds>());
  for (int index = 0; index < 8; ++index) state[index] ^= v[index] ^ v[index + 8];
}

}  // namespace

void blake2b_block(uint64_t* state, const uint8_t* block, uint64_t length, Blake2Flags flags) {
  compress<uint64_t, kLongTurns, 12>(state, block, kBlake2bInitial, length, 0, flags);
}

void blake2s_block(uint32_t* state, const uint8_t* block, uint64_t length, Blake2Flags flags) {
  compress<uint32_t, kShortTurns, 10>(state, block, kBlake2sInitial, static_cast<uint32_t>(length),
                                      static_cast<uint32_t>(length >> 32), flags);
}

}  // namespace sandboa::support
