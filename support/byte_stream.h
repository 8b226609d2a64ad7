// Writing and reading of numbers and texts as bytes: variable-length integers of 7 bits a byte, lowest first; fixed ones in
// little-endian order.
//
// Invariants: (1) a reader never looks beyond its bytes: what is not there reads as zero or empty, and ok() is false from
// then on; (2) the same numbers give the same bytes on all machines. One thread at a time.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace sandboa::support {

// Small numbers of either sign as small numbers: 0, -1, 1, -2, ...
constexpr uint64_t zigzag(int64_t value) { return (static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63); }
constexpr int64_t unzigzag(uint64_t value) { return static_cast<int64_t>(value >> 1) ^ -static_cast<int64_t>(value & 1); }

class ByteWriter {
 public:
  void byte(uint8_t value) {
    char* to = room(1);
    *to = static_cast<char>(value);
    used_ += 1;
  }
  void number(uint64_t value) {
    char* to = room(kLongestNumber);
    size_t count = 0;
    for (; value >= 0x80; value >>= 7) to[count++] = static_cast<char>(value | 0x80);
    to[count++] = static_cast<char>(value);
    used_ += count;
  }
  void signed_number(int64_t value) { number(zigzag(value)); }
  void fixed64(uint64_t value) {
    char* to = room(8);
    for (int index = 0; index < 8; ++index) to[index] = static_cast<char>(value >> (8 * index));
    used_ += 8;
  }
  void bytes(const void* data, size_t size) {
    if (size == 0) return;
    std::memcpy(room(size), data, size);
    used_ += size;
  }
  void text(std::string_view text) {
    number(text.size());
    bytes(text.data(), text.size());
  }

  size_t size() const { return used_; }
  std::string_view view() const { return {buffer_.data(), used_}; }
  // Forgets the content, keeps the room.
  void clear() { used_ = 0; }
  std::string take() {
    buffer_.resize(used_);
    used_ = 0;
    return std::move(buffer_);
  }

 private:
  static constexpr size_t kLongestNumber = 10;

  char* room(size_t size) {
    if (buffer_.size() - used_ < size) buffer_.resize(buffer_.size() * 2 + size + 256);
    return buffer_.data() + used_;
  }

  std::string buffer_;
  size_t used_ = 0;
};

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool ok() const { return ok_; }
  size_t left() const { return static_cast<size_t>(end_ - at_); }
  void fail() {
    ok_ = false;
    at_ = end_;
  }

  uint8_t byte() {
    if (at_ == end_) {
      fail();
      return 0;
    }
    return static_cast<uint8_t>(*at_++);
  }
  uint64_t number() {
    uint64_t value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      uint8_t part = byte();
      if (shift == 63 && part > 1) break;
      value |= static_cast<uint64_t>(part & 0x7F) << shift;
      if (part < 0x80) return ok_ ? value : 0;
    }
    fail();
    return 0;
  }
  // At most `most`; more is a failure.
  uint64_t number_up_to(uint64_t most) {
    uint64_t value = number();
    if (value <= most) return value;
    fail();
    return 0;
  }
  int64_t signed_number() { return unzigzag(number()); }
  uint64_t fixed64() {
    std::string_view from = bytes(8);
    uint64_t value = 0;
    for (size_t index = 0; index < from.size(); ++index) {
      value |= static_cast<uint64_t>(static_cast<uint8_t>(from[index])) << (8 * index);
    }
    return value;
  }
  // Valid as long as what is read.
  std::string_view bytes(uint64_t size) {
    if (size > left()) {
      fail();
      return {};
    }
    std::string_view result(at_, static_cast<size_t>(size));
    at_ += size;
    return result;
  }
  std::string_view text() { return bytes(number()); }

 private:
  const char* at_;
  const char* end_;
  bool ok_ = true;
};

}  // namespace sandboa::support
