// DEFLATE streams (RFC 1950 to 1952) by zlib, in memory that the caller gives: a block holds the stream and all that zlib
// allocates for it, so it needs no clean-up, and what it takes is known before it is made. A block must not move while it is
// in use, and is never to be read from outside: it is full of pointers.
//
// Answers are zlib's numbers (kOk and so on); message() says more about the last one where zlib does. One thread at a time
// for each block. No guest code, no errors by other ways.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sandboa::support::zlib {

constexpr int kOk = 0, kStreamEnd = 1, kNeedDictionary = 2, kStreamError = -2, kDataError = -3, kMemoryError = -4,
              kBufferError = -5;
constexpr int kNoFlush = 0, kSyncFlush = 2, kFinish = 4;

struct Settings {
  int level = -1;
  int method = 8;
  int window_bits = 15;  // as zlib has them: 8 to 15, negative without a container, with 16 that of gzip, with 32 either
  int memory_level = 8;
  int strategy = 0;
};

// What goes in and out of one step; both are advanced by it.
struct Piece {
  const uint8_t* in = nullptr;
  size_t in_left = 0;
  uint8_t* out = nullptr;
  size_t out_left = 0;
};

std::string_view version();
// In bytes; for settings that zlib refuses, any number.
size_t compressor_bytes(const Settings& settings);
size_t decompressor_bytes(const Settings& settings);

// REQUIRES: the block is aligned as any object and as large as the function above says.
int start_compressor(void* block, size_t bytes, const Settings& settings);
int start_decompressor(void* block, size_t bytes, const Settings& settings);
int set_compressor_dictionary(void* block, const uint8_t* content, size_t length);
int set_decompressor_dictionary(void* block, const uint8_t* content, size_t length);
int compress_step(void* block, Piece* piece, int flush);
int decompress_step(void* block, Piece* piece);
// Empty: zlib says nothing.
std::string_view message(const void* block);

// Makes `target`, of as many bytes, a stream that goes on as the other would.
int copy_compressor(void* target, size_t bytes, void* source);
int copy_decompressor(void* target, size_t bytes, void* source);

uint32_t adler32(uint32_t value, const uint8_t* content, size_t length);

}  // namespace sandboa::support::zlib
