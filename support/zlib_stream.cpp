#include "support/zlib_stream.h"

#include <zlib.h>

#include <algorithm>
#include <new>

namespace sandboa::support::zlib {

namespace {

static_assert(kOk == Z_OK && kStreamEnd == Z_STREAM_END && kNeedDictionary == Z_NEED_DICT && kBufferError == Z_BUF_ERROR);
static_assert(kNoFlush == Z_NO_FLUSH && kSyncFlush == Z_SYNC_FLUSH && kFinish == Z_FINISH);

constexpr size_t kAlignment = 16;
// For the states of zlib themselves, which its header does not tell the sizes of: 6 to 10 KiB in the versions so far. A
// library that wants more has its request refused, and says that it is out of memory.
constexpr size_t kStateBytes = 12 * 1024;

constexpr size_t aligned(size_t bytes) { return (bytes + kAlignment - 1) & ~(kAlignment - 1); }

// At the beginning of a block; zlib's allocations follow.
struct Block {
  z_stream stream;
  size_t used;
  size_t bytes;
};

void* allocate_in_block(void* opaque, uInt count, uInt size) {
  auto* block = static_cast<Block*>(opaque);
  uint64_t wanted = aligned(uint64_t{count} * size);
  if (wanted > block->bytes - block->used) return Z_NULL;
  void* result = reinterpret_cast<char*>(block) + block->used;
  block->used += wanted;
  return result;
}

// Blocks go as a whole.
void free_in_block(void*, void*) {}

// Null: too small for any stream.
Block* make_block(void* memory, size_t bytes) {
  if (bytes < aligned(sizeof(Block))) return nullptr;
  auto* block = new (memory) Block{};
  block->used = aligned(sizeof(Block));
  block->bytes = bytes;
  block->stream.zalloc = allocate_in_block;
  block->stream.zfree = free_in_block;
  block->stream.opaque = block;
  return block;
}

z_stream* stream_of(void* block) { return &static_cast<Block*>(block)->stream; }

size_t window_bytes(int bits) {
  int plain = bits < 0 ? -bits : bits & 15;
  return size_t{1} << std::clamp(plain == 0 ? 15 : plain, 9, 15);
}

template <class Step>
int run(void* block, Piece* piece, Step step) {
  z_stream* stream = stream_of(block);
  stream->next_in = const_cast<Bytef*>(piece->in);
  stream->avail_in = static_cast<uInt>(std::min<size_t>(piece->in_left, UINT32_MAX));
  stream->next_out = piece->out;
  stream->avail_out = static_cast<uInt>(std::min<size_t>(piece->out_left, UINT32_MAX));
  uInt in_before = stream->avail_in, out_before = stream->avail_out;
  int answer = step(stream);
  piece->in += in_before - stream->avail_in;
  piece->in_left -= in_before - stream->avail_in;
  piece->out += out_before - stream->avail_out;
  piece->out_left -= out_before - stream->avail_out;
  // Nothing of the caller's is to be found in the block afterwards.
  stream->next_in = Z_NULL;
  stream->next_out = Z_NULL;
  stream->avail_in = stream->avail_out = 0;
  return answer;
}

// zlib gives the copy the source's allocator, so that one is lent the target's block meanwhile.
template <class Copy>
int copy(void* target, size_t bytes, void* source, Copy copy_stream) {
  Block* made = make_block(target, bytes);
  if (made == nullptr) return kMemoryError;
  z_stream* from = stream_of(source);
  from->opaque = made;
  int answer = copy_stream(&made->stream, from);
  from->opaque = source;
  return answer;
}

}  // namespace

std::string_view version() { return zlibVersion(); }

size_t compressor_bytes(const Settings& settings) {
  int level = std::clamp(settings.memory_level, 1, 9);
  size_t window = window_bytes(settings.window_bits);
  // Two windows, a chain of 16 bits for each place in one, the heads of the chains, and symbols of up to 5 bytes.
  return aligned(sizeof(Block)) + kStateBytes + 4 * window + (size_t{2} << (level + 7)) + (size_t{5} << (level + 6));
}

size_t decompressor_bytes(const Settings& settings) {
  return aligned(sizeof(Block)) + kStateBytes + window_bytes(settings.window_bits);
}

int start_compressor(void* block, size_t bytes, const Settings& settings) {
  Block* made = make_block(block, bytes);
  if (made == nullptr) return kMemoryError;
  return deflateInit2(&made->stream, settings.level, settings.method, settings.window_bits, settings.memory_level,
                      settings.strategy);
}

int start_decompressor(void* block, size_t bytes, const Settings& settings) {
  Block* made = make_block(block, bytes);
  return made == nullptr ? kMemoryError : inflateInit2(&made->stream, settings.window_bits);
}

int set_compressor_dictionary(void* block, const uint8_t* content, size_t length) {
  return deflateSetDictionary(stream_of(block), content, static_cast<uInt>(length));
}

int set_decompressor_dictionary(void* block, const uint8_t* content, size_t length) {
  return inflateSetDictionary(stream_of(block), content, static_cast<uInt>(length));
}

int compress_step(void* block, Piece* piece, int flush) {
  return run(block, piece, [flush](z_stream* stream) { return deflate(stream, flush); });
}

int decompress_step(void* block, Piece* piece) {
  return run(block, piece, [](z_stream* stream) { return inflate(stream, Z_SYNC_FLUSH); });
}

std::string_view message(const void* block) {
  const char* text = static_cast<const Block*>(block)->stream.msg;
  return text == Z_NULL ? std::string_view() : text;
}

int copy_compressor(void* target, size_t bytes, void* source) { return copy(target, bytes, source, deflateCopy); }

int copy_decompressor(void* target, size_t bytes, void* source) { return copy(target, bytes, source, inflateCopy); }

uint32_t adler32(uint32_t value, const uint8_t* content, size_t length) {
  return static_cast<uint32_t>(::adler32_z(value, content, length));
}

}  // namespace sandboa::support::zlib
