#include "ir/bytecode/writer.h"

#include <gtest/gtest.h>

#include "ir/bytecode/disassembler.h"
#include "tests/unit/bytecode/small_program.h"

namespace sandboa::bytecode {
namespace {

TEST(Writer, ForwardAndBackwardJumps_GetTheirDistance) {
  SmallProgram program;
  Writer& writer = program.writer();
  Label top;
  Label end;
  writer.bind(top);
  writer.emit_jump(Opcode::kJumpIfTrue, end, Writer::operand_pair(3, 0), program.position);
  writer.emit_jump(Opcode::kLoop, top, 5, program.position);
  writer.bind(end);
  writer.emit(make<ops::ReturnNone>(Pad8{}, Pad16{}, Pad16{}, Pad16{}));
  auto finished = program.finish();
  const CodeUnit& unit = finished->units[0];
  EXPECT_EQ(disassemble(*finished, unit, 0), "JumpIfTrue ->2 r3");
  EXPECT_EQ(disassemble(*finished, unit, 1), "Loop ->0 cost=5");
}

TEST(Writer, PatchUpper_ChangesOnlyTheUpperHalf) {
  SmallProgram program;
  Label top;
  program.writer().bind(top);
  program.writer().emit_jump(Opcode::kLoop, top, 0, program.position);
  program.writer().patch_upper(0, 12345);
  auto finished = program.finish();
  EXPECT_EQ(disassemble(*finished, finished->units[0], 0), "Loop ->0 cost=12345");
}

TEST(Writer, JumpTooFar_IsReported) {
  support::Arena arena;
  Writer writer(arena);
  Label far;
  writer.emit_jump(Opcode::kJump, far, 0, kNoPosition);
  for (int i = 0; i <= kMaxJump; ++i) writer.emit_register_and_index(Opcode::kLoadInt, 0, 0, kNoPosition);
  writer.bind(far);
  writer.finish_unit();
  EXPECT_TRUE(writer.overflowed());
}

TEST(ProgramBuilder, Block_HoldsEverythingAndNothingElse) {
  std::shared_ptr<const Program> finished;
  {
    SmallProgram program;
    std::string name = "temporary name";
    program.unit.name = name;
    program.unit.docstring = std::string_view("", 0);
    uint32_t elements[] = {program.builder().constants().add_int(5), program.name};
    program.builder().constants().add_sequence(ConstantKind::kTuple, elements);
    program.builder().add_local_name(program.name);
    program.writer().emit(make<ops::ReturnNone>(Pad8{}, Pad16{}, Pad16{}, Pad16{}));
    finished = program.finish();
  }
  const char* block = finished->storage.get();
  auto inside = [&](const void* at) {
    auto* byte = static_cast<const char*>(at);
    return byte >= block && byte <= block + finished->byte_size;
  };
  EXPECT_EQ(finished->units[0].name, "temporary name");
  EXPECT_NE(finished->units[0].docstring.data(), nullptr);
  EXPECT_EQ(finished->source, "source text");
  EXPECT_TRUE(inside(finished->units.data()) && inside(finished->source.data()) && inside(finished->units[0].name.data()));
  for (const Constant& constant : finished->constants) {
    EXPECT_TRUE(constant.text.empty() || inside(constant.text.data()));
    EXPECT_TRUE(constant.elements.empty() || inside(constant.elements.data()));
  }
}

TEST(ProgramBuilder, HandlersWithOneStart_OuterComesFirst) {
  SmallProgram program;
  // Added as they close: inner first.
  program.builder().add_handler({1, 3, 9, {1}});
  program.builder().add_handler({1, 3, 8, {2}});
  program.builder().add_handler({0, 5, 7, {3}});
  program.writer().emit(make<ops::ReturnNone>(Pad8{}, Pad16{}, Pad16{}, Pad16{}));
  auto finished = program.finish();
  ASSERT_EQ(finished->units[0].handlers.size(), 3u);
  EXPECT_EQ(finished->units[0].handlers[0].target, 7u);
  EXPECT_EQ(finished->units[0].handlers[1].target, 8u);
  EXPECT_EQ(finished->units[0].handlers[2].target, 9u);
}

}  // namespace
}  // namespace sandboa::bytecode
