// Numbers of opcodes in snapshots: they keep their meaning.
#include "ir/bytecode/opcode_ids.h"

#include <cstdio>

#include <gtest/gtest.h>

namespace sandboa::bytecode {
namespace {

TEST(OpcodeIds, GoBothWays) {
  for (int number = 0; number < kOpcodeCount; ++number) {
    auto opcode = static_cast<Opcode>(number);
    EXPECT_EQ(opcode_with_id(id_of(opcode)), opcode);
    EXPECT_TRUE(retired_opcode(id_of(opcode)).empty());
  }
  EXPECT_FALSE(opcode_with_id(255).has_value());
}

// Who changes what an opcode does must give it another id; who only says it better writes the new fingerprint.
TEST(OpcodeIds, MeanWhatTheyMeant) {
  for (int number = 0; number < kOpcodeCount; ++number) {
    auto opcode = static_cast<Opcode>(number);
    char row[120];
    std::snprintf(row, sizeof row, "OPCODE_ID(%d, %s, 0x%08x)", id_of(opcode), info(opcode).name,
                  opcode_fingerprint(opcode));
    EXPECT_EQ(opcode_fingerprint(opcode), recorded_fingerprint(opcode))
        << "another meaning: retire the id and take the next one; other words for the same: " << row;
  }
}

}  // namespace
}  // namespace sandboa::bytecode
