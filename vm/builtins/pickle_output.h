// Where the writer of pickles puts what it writes, and what it says of values that hold no others.
#pragma once

#include <cstring>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/str.h"
#include "vm/builtins/pickle_opcodes.h"

namespace sandboa::vm {

using namespace pickle_opcodes;  // NOLINT: they are bytes of the format

class PickleOutput {
 protected:
  PickleOutput(runtime::Runtime& rt, uint64_t frame_size) : frame_size_(frame_size), text_(rt) {}

  void flush() {
    text_.append_latin1(buffer_, buffered_);
    buffered_ = 0;
  }
  void put(const void* data, size_t count) {
    frame_size_ += count;
    if (__builtin_expect(count > sizeof(buffer_) - buffered_, 0)) {
      flush();
      if (count > sizeof(buffer_)) return text_.append_latin1(static_cast<const uint8_t*>(data), count);
    }
    std::memcpy(buffer_ + buffered_, data, count);
    buffered_ += count;
  }
  void put(uint8_t byte) { put(&byte, 1); }
  void put_number(uint64_t value, size_t bytes) {
    uint8_t data[8];
    for (size_t index = 0; index < 8; ++index) data[index] = static_cast<uint8_t>(value >> (8 * index));
    put(data, bytes);
  }
  // A code and what follows it: most of what is written.
  SANDBOA_ALWAYS_INLINE void put_coded(uint8_t code, uint64_t value, size_t bytes) {
    if (__builtin_expect(sizeof(buffer_) - buffered_ < 9, 0)) flush();
    uint8_t* to = buffer_ + buffered_;
    to[0] = code;
    std::memcpy(to + 1, &value, sizeof value);  // little-endian, as the format is
    buffered_ += 1 + bytes;
    frame_size_ += 1 + bytes;
  }

  void put_size(uint64_t size, uint8_t short_code, uint8_t code) {
    bool is_short = size < 256;
    put_coded(is_short ? short_code : code, size, is_short ? 1 : 4);
  }

  void put_int(int64_t value) {
    auto bits = static_cast<uint64_t>(value);
    if (bits <= 0xFF) return put_coded(kBinInt1, bits, 1);
    if (bits <= 0xFFFF) return put_coded(kBinInt2, bits, 2);
    if (value >= INT32_MIN && value <= INT32_MAX) return put_coded(kBinInt, bits, 4);
    size_t bytes = 8;
    while (bytes > 1 && (value << (64 - 8 * (bytes - 1))) >> (64 - 8 * (bytes - 1)) == value) --bytes;
    put(kLong1);
    put(static_cast<uint8_t>(bytes));
    put_number(bits, bytes);
  }

  void put_float(double value) {
    uint64_t bits;
    std::memcpy(&bits, &value, 8);
    put_coded(kBinFloat, __builtin_bswap64(bits), 8);
  }

  // What holds nothing and is written without fail. False: it is something else.
  SANDBOA_ALWAYS_INLINE bool put_scalar(runtime::Value value) {
    if (value.is_small_int()) {
      put_int(value.small_int());
    } else if (runtime::is_exactly(value, runtime::TypeId::kFloat)) {
      put_float(runtime::float_value(value));
    } else if (value.is_none()) {
      put(kNoneCode);
    } else if (value.is_bool()) {
      put(value.is_true() ? kNewTrue : kNewFalse);
    } else {
      return false;
    }
    return true;
  }

  uint64_t frame_size_;  // so far
  runtime::StrBuilder text_;
  size_t buffered_ = 0;
  uint8_t buffer_[1024];
};

}  // namespace sandboa::vm
