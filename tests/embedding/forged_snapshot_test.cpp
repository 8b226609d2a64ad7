// Snapshots that somebody has changed, with a checksum that fits: they are refused, or what they give is harmless.
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/fuzz/snapshot_seeds.h"

namespace sandboa {
namespace {

using namespace sandboa::testing;  // NOLINT

const Engine& engine() {
  static const Engine engine;
  return engine;
}

const std::vector<std::string>& seeds() {
  static const std::vector<std::string> seeds = forging_seeds(engine());
  return seeds;
}

TEST(ForgedSnapshot, WithoutAChange_GoesOn) {
  ASSERT_EQ(seeds().size(), std::size(kForgingSources));
  for (size_t index = 0; index < seeds().size(); ++index) {
    Restored restored = Session::restore(engine(), seeds()[index], forging_options());
    EXPECT_TRUE(restored.ok()) << restored.reason() << "\n" << kForgingSources[index];
    EXPECT_TRUE(use_forged(engine(), seeds()[index])) << kForgingSources[index];
  }
}

TEST(ForgedSnapshot, WithBytesChanged_IsRefusedOrHarmless) {
  std::mt19937 random(11);
  const size_t header = header_bytes(seeds());
  for (const std::string& bytes : seeds()) {
    for (int round = 0; round < 25; ++round) {
      std::string forged = bytes;
      int edits = 1 + static_cast<int>(random() % 3);
      for (int edit = 0; edit < edits; ++edit) {
        size_t at = header + random() % (forged.size() - header - sizeof(uint64_t));
        forged[at] = static_cast<char>(random() % 4 == 0 ? random() : forged[at] + static_cast<int>(random() % 9) - 4);
      }
      use_forged(engine(), with_checksum(forged));
    }
  }
}

// One byte each time, all over the snapshot: what a single wrong number does.
TEST(ForgedSnapshot, WithOneByteMoved_IsRefusedOrHarmless) {
  std::mt19937 random(12);
  const size_t header = header_bytes(seeds());
  for (const std::string& bytes : seeds()) {
    size_t step = 1 + bytes.size() / 40;
    for (size_t at = header + random() % step; at + sizeof(uint64_t) < bytes.size(); at += step) {
      std::string forged = bytes;
      forged[at] = static_cast<char>(forged[at] + (random() % 2 == 0 ? 1 : -1) * static_cast<int>(1 + random() % 4));
      use_forged(engine(), with_checksum(forged));
    }
  }
}

TEST(ForgedSnapshot, CutOff_IsRefused) {
  for (const std::string& bytes : seeds()) {
    for (size_t parts = 1; parts < 8; ++parts) {
      Restored restored =
          Session::restore(engine(), with_checksum(bytes.substr(0, bytes.size() * parts / 8)), forging_options());
      EXPECT_FALSE(restored.ok());
      EXPECT_FALSE(restored.reason().empty());
    }
  }
}

}  // namespace
}  // namespace sandboa
