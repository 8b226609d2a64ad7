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

}  // namespace
}  // namespace sandboa::bytecode
