// The reader of snapshots, and what a session does that it has read: arbitrary bytes behind a header that fits and under a
// checksum that fits. Inputs are snapshots; `SANDBOA_FUZZ_SEEDS=FOLDER snapshot_fuzz` writes the ones to begin with.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "tests/fuzz/snapshot_seeds.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

namespace {

using namespace sandboa;           // NOLINT: a file of its own
using namespace sandboa::testing;  // NOLINT

const Engine& engine() {
  static const Engine engine;
  return engine;
}

const std::vector<std::string>& seeds() {
  static const std::vector<std::string> seeds = forging_seeds(engine());
  return seeds;
}

size_t header() {
  static const size_t size = header_bytes(seeds());
  return size;
}

// What is no snapshot chooses one: the first byte says which.
std::string as_snapshot(const uint8_t* data, size_t size) {
  if (size <= header() + sizeof(uint64_t)) return seeds()[size == 0 ? 0 : data[0] % seeds().size()];
  std::string bytes(reinterpret_cast<const char*>(data), size);
  std::memcpy(bytes.data(), seeds()[0].data(), header());
  return with_checksum(bytes);
}

// One change of the kind that keeps most of a snapshot readable.
void change(std::string& bytes, std::minstd_rand& random) {
  size_t body = bytes.size() - header() - sizeof(uint64_t);
  auto place = [&] { return header() + random() % body; };
  size_t at = place();
  switch (random() % 8) {
    case 0:
      bytes[at] = static_cast<char>(random());
      break;
    case 1: {  // what stands elsewhere, there or in another snapshot
      const std::string& from = random() % 2 == 0 ? bytes : seeds()[random() % seeds().size()];
      size_t count = 1 + random() % 12, source = random() % from.size();
      for (size_t i = 0; i < count && at + i < header() + body && source + i < from.size(); ++i)
        bytes[at + i] = from[source + i];
      break;
    }
    case 2:
      std::swap(bytes[at], bytes[place()]);
      break;
    default:  // references are distances, and many numbers are small
      bytes[at] = static_cast<char>(bytes[at] + static_cast<int>(random() % 17) - 8);
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  const char* folder = std::getenv("SANDBOA_FUZZ_SEEDS");
  if (folder == nullptr) return 0;
  for (size_t index = 0; index < seeds().size(); ++index) {
    std::ofstream(std::string(folder) + "/seed-" + std::to_string(index), std::ios::binary) << seeds()[index];
  }
  std::exit(0);
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned seed) {
  std::minstd_rand random(seed + 1);
  std::string bytes = random() % 16 == 0 ? seeds()[random() % seeds().size()] : as_snapshot(data, size);
  if (random() % 16 == 0) {  // any change, of any length
    std::vector<uint8_t> room(bytes.begin(), bytes.end());
    room.resize(bytes.size() + 64);
    size_t changed = LLVMFuzzerMutate(room.data(), bytes.size(), room.size());
    bytes = as_snapshot(room.data(), changed);
  } else {
    for (uint32_t edits = 1 + random() % 4; edits > 0; --edits) change(bytes, random);
  }
  bytes = with_checksum(bytes);
  if (bytes.size() > max_size) return size;
  std::memcpy(data, bytes.data(), bytes.size());
  return bytes.size();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  use_forged(engine(), as_snapshot(data, size));
  return 0;
}
