#include "ir/bytecode/program_codec.h"

#include <gtest/gtest.h>

#include "tests/unit/bytecode/small_program.h"

namespace sandboa::bytecode {
namespace {

TEST(ProgramCodec, DecodesWhatItEncoded) {
  SmallProgram program;
  program.writer().emit(make<ops::ReturnNone>(Pad8{}, Pad16{}, Pad16{}, Pad16{}));
  std::string bytes = encode_program(*program.finish());
  std::string why;
  std::shared_ptr<const Program> decoded = decode_program(bytes, &why);
  ASSERT_NE(decoded, nullptr) << why;
  EXPECT_EQ(decoded->file_name, "test.py");
  EXPECT_EQ(encode_program(*decoded), bytes);
}

TEST(ProgramCodec, TextThatIsNoUtf8_IsRefused) {
  SmallProgram program;
  program.unit.docstring = "document";
  program.unit.qualified_name = "outer.inner";
  program.writer().emit(make<ops::ReturnNone>(Pad8{}, Pad16{}, Pad16{}, Pad16{}));
  const std::string bytes = encode_program(*program.finish());
  for (std::string_view text : {"test.py", "source text", "document", "outer.inner"}) {
    std::string forged = bytes;
    size_t at = forged.find(text);
    ASSERT_NE(at, std::string::npos) << text;
    forged[at + 1] = '\xE4';
    std::string why;
    EXPECT_EQ(decode_program(forged, &why), nullptr) << text;
    EXPECT_EQ(why, "the bytes of a program are damaged");
  }
}

// Distances of positions are added up; the sum must not overflow on the way. Sanitizers see it.
TEST(ProgramCodec, BytesMadeLarge_AreRefusedOrHarmless) {
  SmallProgram program;
  program.fill_registers();
  program.writer().emit(make<ops::LoadGlobal>(Pad8{}, Reg{0}, Global{0}), program.position);
  program.writer().emit(make<ops::ReturnNone>(Pad8{}, Pad16{}, Pad16{}, Pad16{}));
  const std::string bytes = encode_program(*program.finish());
  const std::string large("\xFB\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01");  // a number of 64 bits
  for (size_t at = 0; at < bytes.size(); ++at) {
    std::string why;
    std::string forged = bytes.substr(0, at) + large + bytes.substr(at + 1);
    EXPECT_TRUE(decode_program(forged, &why) != nullptr || !why.empty()) << at;
  }
}

}  // namespace
}  // namespace sandboa::bytecode
