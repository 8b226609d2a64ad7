#include "support/zlib_stream.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace sandboa::support::zlib {
namespace {

// Memory for one stream, aligned as the runtime's is.
class Memory {
 public:
  explicit Memory(size_t bytes) : bytes_(bytes), words_(bytes / sizeof(Word) + 1) {}
  void* block() { return words_.data(); }
  size_t bytes() const { return bytes_; }

 private:
  struct alignas(16) Word {
    char content[16];
  };
  size_t bytes_;
  std::vector<Word> words_;
};

std::string run(Memory& memory, std::string_view data, bool compresses, int flush, int* status) {
  std::string out(100'000, '\0');
  Piece piece{reinterpret_cast<const uint8_t*>(data.data()), data.size(), reinterpret_cast<uint8_t*>(out.data()),
              out.size()};
  *status = compresses ? compress_step(memory.block(), &piece, flush) : decompress_step(memory.block(), &piece);
  out.resize(out.size() - piece.out_left);
  return out;
}

std::string sample() {
  std::string text;
  for (int index = 0; index < 3000; ++index) text += std::to_string(index * 7919 % 1000) + " ";
  return text;
}

TEST(ZlibStream, EverySettingFitsIntoTheMemoryThatItAsksFor) {
  std::string text = sample();
  for (int window_bits : {9, 12, 15, -9, -15, 25, 31}) {
    for (int memory_level = 1; memory_level <= 9; ++memory_level) {
      Settings settings;
      settings.window_bits = window_bits;
      settings.memory_level = memory_level;
      Memory packer(compressor_bytes(settings)), unpacker(decompressor_bytes(settings));
      ASSERT_EQ(start_compressor(packer.block(), packer.bytes(), settings), kOk);
      ASSERT_EQ(start_decompressor(unpacker.block(), unpacker.bytes(), settings), kOk);
      int status;
      std::string packed = run(packer, text, true, kFinish, &status);
      EXPECT_EQ(status, kStreamEnd);
      EXPECT_EQ(run(unpacker, packed, false, 0, &status), text);
      EXPECT_EQ(status, kStreamEnd);
    }
  }
}

TEST(ZlibStream, TooLittleMemoryIsRefusedAndNothingIsTouched) {
  Settings settings;
  for (size_t bytes : {size_t{0}, size_t{16}, size_t{64}, size_t{200}, size_t{4096}, size_t{30'000}}) {
    Memory memory(bytes);
    EXPECT_EQ(start_compressor(memory.block(), bytes, settings), kMemoryError) << bytes;
  }
  for (size_t bytes : {size_t{0}, size_t{64}, size_t{200}, size_t{1024}}) {
    Memory memory(bytes);
    EXPECT_EQ(start_decompressor(memory.block(), bytes, settings), kMemoryError) << bytes;
  }
}

TEST(ZlibStream, SettingsThatZlibRefuses) {
  Settings settings;
  settings.window_bits = 99;
  Memory memory(compressor_bytes(settings));
  EXPECT_EQ(start_compressor(memory.block(), memory.bytes(), settings), kStreamError);
  EXPECT_EQ(start_decompressor(memory.block(), memory.bytes(), settings), kStreamError);
  settings = {};
  settings.level = 77;
  EXPECT_EQ(start_compressor(memory.block(), memory.bytes(), settings), kStreamError);
}

TEST(ZlibStream, ACopyGoesOnInMemoryOfItsOwn) {
  Settings settings;
  std::string text = sample(), begin, end, other_end;
  int status;
  auto packer = std::make_unique<Memory>(compressor_bytes(settings));
  Memory twin(packer->bytes());
  ASSERT_EQ(start_compressor(packer->block(), packer->bytes(), settings), kOk);
  begin = run(*packer, text, true, kNoFlush, &status);
  ASSERT_EQ(copy_compressor(twin.block(), twin.bytes(), packer->block()), kOk);
  end = run(*packer, text, true, kFinish, &status);
  packer.reset();
  other_end = run(twin, text, true, kFinish, &status);
  EXPECT_EQ(end, other_end);

  auto unpacker = std::make_unique<Memory>(decompressor_bytes(settings));
  Memory other(unpacker->bytes());
  std::string packed = begin + end;
  ASSERT_EQ(start_decompressor(unpacker->block(), unpacker->bytes(), settings), kOk);
  std::string first = run(*unpacker, std::string_view(packed).substr(0, 1000), false, 0, &status);
  ASSERT_EQ(copy_decompressor(other.block(), other.bytes(), unpacker->block()), kOk);
  unpacker.reset();
  EXPECT_EQ(first + run(other, std::string_view(packed).substr(1000), false, 0, &status), text + text);
  EXPECT_EQ(status, kStreamEnd);
}

TEST(ZlibStream, SaysWhatIsWrongWithData) {
  Settings settings;
  Memory memory(decompressor_bytes(settings));
  ASSERT_EQ(start_decompressor(memory.block(), memory.bytes(), settings), kOk);
  int status;
  run(memory, "no data of zlib", false, 0, &status);
  EXPECT_EQ(status, kDataError);
  EXPECT_EQ(message(memory.block()), "incorrect header check");
}

}  // namespace
}  // namespace sandboa::support::zlib
