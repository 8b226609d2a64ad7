// A running compressor or decompressor of the module zlib.
//
// What zlib works with lies behind the object and never leaves the session: a snapshot has the settings and the log of what
// the stream was fed instead, from which it is made again when it is next used (`is_live`). So does a copy in a fork.
#pragma once

#include "runtime/object.h"

namespace sandboa::runtime {

struct ZlibStream : Object {
  // Of zlib's output, at most so much in one step.
  static constexpr uint32_t kOutBytes = 32 * 1024;

  Value log;         // a bytearray that nobody else sees; None: not kept, the stream cannot be made again
  Value dictionary;  // bytes, or None
  uint64_t produced;
  int32_t level, method, window_bits, memory_level, strategy;
  uint32_t block_bytes;
  bool is_compressor;
  bool is_live;
  // A step whose answer could not be handed out for lack of memory: it is called again, and then has been done already.
  bool has_answer;
  bool wants_more;
  int32_t status;
  uint32_t out_length, taken;

  void* block() { return this + 1; }
  uint8_t* out() { return reinterpret_cast<uint8_t*>(this + 1) + block_bytes; }
};
static_assert(sizeof(ZlibStream) % 16 == 0);  // as zlib's memory is aligned

}  // namespace sandboa::runtime
