// The verifier accepts what the compiler emits (tests of ir/) and rejects each way of being unsafe, one test for each.
#include "ir/bytecode/verifier.h"

#include <gtest/gtest.h>

#include <deque>
#include <functional>

#include "tests/unit/bytecode/small_program.h"

namespace sandboa::bytecode {
namespace {

constexpr Pad8 p8{};
constexpr Pad16 p16{};

// What verify() says of a unit of `build`'s instructions followed by ReturnNone.
std::string complaint(const std::function<void(SmallProgram&)>& build, bool returns = true) {
  SmallProgram program;
  build(program);
  if (returns) program.writer().emit(make<ops::ReturnNone>(p8, p16, p16, p16));
  std::string why;
  bool ok = verify(*program.finish(), &why);
  EXPECT_EQ(ok, why.empty());
  return why;
}

#define EXPECT_ACCEPTED(...) EXPECT_EQ(complaint([&](SmallProgram& p) { __VA_ARGS__; }), "")
#define EXPECT_REJECTED(text, ...)                                      \
  {                                                                     \
    std::string why = complaint([&](SmallProgram& p) { __VA_ARGS__; }); \
    EXPECT_NE(why.find(text), std::string::npos) << why;                \
  }

TEST(Verifier, EmptyUnit_IsRejected) {
  EXPECT_NE(complaint([](SmallProgram&) {}, false), "");
}

TEST(Verifier, Registers_MustBeInTheFrame) {
  EXPECT_ACCEPTED(p.writer().emit(make<ops::Move>(p8, Reg{7}, Reg{0}, p16)));
  EXPECT_REJECTED("register r8", p.writer().emit(make<ops::Move>(p8, Reg{8}, Reg{0}, p16)));
  EXPECT_REJECTED("register r65535", p.writer().emit(make<ops::Move>(p8, Reg{0}, Reg{kNoRegister}, p16)));
}

TEST(Verifier, IndicesOfTables_MustExist) {
  EXPECT_ACCEPTED(p.writer().emit(make<ops::LoadConst>(p8, Reg{0}, Const{0})));
  EXPECT_REJECTED("constant", p.writer().emit(make<ops::LoadConst>(p8, Reg{0}, Const{1})));
  EXPECT_ACCEPTED(p.writer().emit(make<ops::LoadGlobal>(p8, Reg{0}, Global{0}), p.position));
  EXPECT_REJECTED("global", p.writer().emit(make<ops::LoadGlobal>(p8, Reg{0}, Global{1}), p.position));
  EXPECT_REJECTED("closure slot", p.writer().emit(make<ops::LoadFree>(p8, Reg{0}, uint32_t{0}), p.position));
  EXPECT_REJECTED("unit", p.writer().emit(make<ops::MakeFunction>(p8, Reg{0}, Unit{1}), p.position));
  EXPECT_REJECTED("site", p.writer().emit_site(Opcode::kLoadAttribute, 0, 0, 0, p.position));
}

TEST(Verifier, UnknownOpcodeAndPadding_AreRejected) {
  EXPECT_REJECTED("padding", p.writer().emit_registers(Opcode::kMove, 1, 0, 0, 0, kNoPosition));
  SmallProgram program;
  program.writer().emit(make<ops::ReturnNone>(p8, p16, p16, p16));
  auto finished = program.finish();
  const_cast<Instruction&>(finished->units[0].instructions[0]) = 0xFF;
  std::string why;
  EXPECT_FALSE(verify(*finished, &why));
  EXPECT_NE(why.find("unknown opcode"), std::string::npos);
  // A complaint about the unit names the instruction before its opcode is checked.
  const_cast<uint16_t&>(finished->units[0].flags) = kIsGenerator;
  EXPECT_FALSE(verify(*finished, &why));
  EXPECT_NE(why.find("0 ?: a generator"), std::string::npos) << why;
}

TEST(Verifier, Positions_BelongToWhatMayRaise) {
  SmallProgram program;
  program.writer().emit(make<ops::Move>(p8, Reg{0}, Reg{1}, p16));
  program.writer().emit(make<ops::ReturnNone>(p8, p16, p16, p16));
  auto finished = program.finish();
  const_cast<uint32_t&>(finished->units[0].positions[0]) = 0;
  EXPECT_FALSE(verify(*finished));
}

TEST(Verifier, Registers_HoldSomethingWhereTheyAreRead) {
  EXPECT_REJECTED("may hold nothing", p.writer().emit(make<ops::Call>(p8, Reg{0}, Base{4}, Count16{2}), p.position));
}

TEST(Verifier, Calls_NeedRoomBehindTheirArguments) {
  EXPECT_ACCEPTED(p.fill_registers(); p.writer().emit(make<ops::Call>(p8, Reg{0}, Base{4}, Count16{2}), p.position));
  EXPECT_REJECTED("run of registers", p.writer().emit(make<ops::Call>(p8, Reg{0}, Base{4}, Count16{3}), p.position));
  EXPECT_REJECTED("run of registers", p.writer().emit(make<ops::Call>(p8, Reg{0}, Base{0}, Count16{65535}), p.position));
  EXPECT_REJECTED("run of registers", p.writer().emit(make<ops::BuildTuple>(p8, Reg{0}, Base{4}, Count16{5}), p.position));
  EXPECT_REJECTED("run of registers", p.writer().emit(make<ops::BuildDict>(p8, Reg{0}, Base{4}, Count16{3}), p.position));
  EXPECT_REJECTED("run of registers",
                  p.writer().emit(make<ops::UnpackStarred>(Flag8{255}, Base{0}, Reg{0}, Count16{0}), p.position));
  EXPECT_REJECTED("run of registers", p.writer().emit(make<ops::MakeClass>(p8, Reg{0}, Base{6}, p16), p.position));
}

TEST(Verifier, KeywordCalls_NeedTheirNamesInPlace) {
  auto call = [](SmallProgram& p, uint16_t names_register, bool strings) {
    uint32_t element = strings ? p.name : p.builder().constants().add_int(1);
    uint32_t tuple = p.builder().constants().add_sequence(ConstantKind::kTuple, std::span<const uint32_t>(&element, 1));
    p.fill_registers();
    p.writer().emit(make<ops::LoadConst>(p8, Reg{names_register}, Const{tuple}));
    p.writer().emit(make<ops::CallKeywords>(p8, Reg{0}, Base{1}, Count16{1}), p.position);
  };
  EXPECT_ACCEPTED(call(p, 3, true));
  EXPECT_REJECTED("keyword names", call(p, 4, true));
  EXPECT_REJECTED("keyword name", call(p, 3, false));
  EXPECT_REJECTED("no keyword names", p.writer().emit(make<ops::CallKeywords>(p8, Reg{0}, Base{1}, Count16{1}), p.position));
}

TEST(Verifier, Jumps_StayInsideAndGoForward) {
  auto jump = [](SmallProgram& p, Opcode opcode, int32_t distance) {
    uint64_t word = static_cast<uint8_t>(opcode) | (static_cast<uint32_t>(distance) & 0xFFFFFF) << 8;
    p.writer().emit_word(word, (info(opcode).effects & kMayRaise) != 0 ? p.position : kNoPosition);
  };
  EXPECT_ACCEPTED(jump(p, Opcode::kJump, 0));
  EXPECT_REJECTED("jump target", jump(p, Opcode::kJump, 1));
  EXPECT_REJECTED("jump target", jump(p, Opcode::kLoop, -2));
  EXPECT_REJECTED("jump direction", jump(p, Opcode::kJump, -1));
  EXPECT_REJECTED("jump direction", jump(p, Opcode::kLoop, 0));
  EXPECT_ACCEPTED(jump(p, Opcode::kLoop, -1));
  EXPECT_REJECTED("no LoopCost", jump(p, Opcode::kForNext, -1));
  EXPECT_REJECTED("not behind a back edge", p.writer().emit(make<ops::LoopCost>(p8, p16, uint32_t{1})));
}

TEST(Verifier, End_MustBeATerminator) {
  EXPECT_NE(complaint([](SmallProgram& p) { p.writer().emit(make<ops::Move>(p8, Reg{0}, Reg{1}, p16)); }, false), "");
}

TEST(Verifier, Handlers_NestAndPointForward) {
  auto body = [](SmallProgram& p) {
    for (int i = 0; i < 6; ++i) p.writer().emit(make<ops::Move>(p8, Reg{0}, Reg{1}, p16));
  };
  EXPECT_ACCEPTED(body(p); p.builder().add_handler({1, 2, 5, {0}}); p.builder().add_handler({0, 4, 5, {0}}));
  EXPECT_REJECTED("handler target", body(p); p.builder().add_handler({0, 4, 3, {0}}));
  EXPECT_REJECTED("handler target", body(p); p.builder().add_handler({0, 4, 99, {0}}));
  EXPECT_REJECTED("handler range", body(p); p.builder().add_handler({4, 4, 5, {0}}));
  EXPECT_REJECTED("handler register", body(p); p.builder().add_handler({0, 4, 5, {8}}));
  EXPECT_REJECTED("handlers do not nest", body(p); p.builder().add_handler({0, 3, 5, {0}});
                  p.builder().add_handler({2, 4, 5, {0}}));
}

TEST(Verifier, ClassAndGeneratorOpcodes_BelongToSuchUnits) {
  EXPECT_REJECTED("not a class body", p.writer().emit(make<ops::LoadName>(p8, Reg{0}, Global{0}), p.position));
  EXPECT_REJECTED("not a generator",
                  p.writer().emit(make<ops::Yield>(Flag8{0}, Reg{0}, Reg{0}, Reg{kNoRegister}), p.position));
  EXPECT_REJECTED("not at the start", p.writer().emit(make<ops::StartGenerator>(p8, p16, p16, p16), p.position));
  EXPECT_REJECTED("does not start as one", p.unit.flags = kIsGenerator);
  EXPECT_REJECTED("does not start as one", p.unit.flags = kIsCoroutine);
}

TEST(Verifier, DelegatingYield_StandsBehindItsSendNext) {
  std::deque<Label> labels;  // the writer refers to them until the unit is finished
  auto body = [&labels](SmallProgram& p, bool sends, uint16_t iterator) {
    Label& done = labels.emplace_back();
    p.unit.flags = kIsGenerator;
    p.writer().emit(make<ops::StartGenerator>(p8, p16, p16, p16), p.position);
    p.fill_registers();
    if (sends) p.writer().emit_jump(Opcode::kSendNext, done, Writer::operand_pair(0, 1), p.position);
    p.writer().emit(make<ops::Yield>(Flag8{1}, Reg{0}, Reg{0}, Reg{iterator}), p.position);
    if (sends) p.writer().bind(done);
  };
  EXPECT_ACCEPTED(body(p, true, 1));
  EXPECT_REJECTED("not behind a SendNext", body(p, false, 1));
  EXPECT_REJECTED("another iterator", body(p, true, 2));
}

TEST(Verifier, OriginOfAwait_HasAText) {
  EXPECT_ACCEPTED(p.fill_registers(); p.writer().emit(make<ops::GetAwaitable>(Flag8{2}, Reg{0}, Reg{0}, p16), p.position));
  EXPECT_REJECTED("origin", p.writer().emit(make<ops::GetAwaitable>(Flag8{3}, Reg{0}, Reg{0}, p16), p.position));
}

TEST(Verifier, CheckedLocals_HaveNames) {
  EXPECT_REJECTED("no name", p.writer().emit(make<ops::CheckBound>(p8, Reg{0}, p16, p16), p.position));
  EXPECT_ACCEPTED(p.builder().add_local_name(p.name);
                  p.writer().emit(make<ops::CheckBound>(p8, Reg{0}, p16, p16), p.position));
}

TEST(Verifier, Signature_FitsTheFrame) {
  EXPECT_REJECTED("more parameters", p.unit.positional_count = 1);
  EXPECT_REJECTED("register count", p.unit.register_count = 0; p.builder().add_local_name(p.name));
  EXPECT_REJECTED("parameter counts", p.unit.positional_only_count = 1);
  EXPECT_REJECTED("captures", p.builder().add_free_name(p.name));
}

// ---- what registers hold

void build_list(SmallProgram& p, uint16_t dst) {
  p.writer().emit(make<ops::BuildList>(p8, Reg{dst}, Base{0}, Count16{0}), p.position);
}
void append(SmallProgram& p, uint16_t list) {
  p.writer().emit(make<ops::ListAppend>(p8, Reg{list}, Reg{1}, p16), p.position);
}

TEST(VerifierTypes, Appending_NeedsAListTheCompilerMade) {
  EXPECT_ACCEPTED(p.fill_registers(); build_list(p, 2); append(p, 2));
  EXPECT_REJECTED("not a list", p.fill_registers(); append(p, 2));
  EXPECT_REJECTED("not a list", p.fill_registers(); build_list(p, 2);
                  p.writer().emit(make<ops::LoadInt>(p8, Reg{2}, int32_t{7})); append(p, 2));
  EXPECT_REJECTED("may hold nothing", p.fill_registers(); build_list(p, 2);  // a call takes what is behind its base
                  p.writer().emit(make<ops::Call>(p8, Reg{0}, Base{1}, Count16{0}), p.position); append(p, 2));
}

// Found by the fuzzer of snapshots: a forged program formatted by an int.
TEST(VerifierTypes, FormatSpec_IsAString) {
  auto format = [](SmallProgram& p) {
    p.writer().emit(make<ops::FormatValue>(Flag8{0}, Reg{0}, Reg{1}, Reg{2}), p.position);
  };
  EXPECT_REJECTED("not a string", p.fill_registers(); format(p));
  EXPECT_ACCEPTED(p.fill_registers();
                  p.writer().emit(make<ops::FormatValue>(Flag8{0}, Reg{2}, Reg{1}, Reg{kNoRegister}), p.position);
                  format(p));
}

TEST(VerifierTypes, Join_KeepsWhatBothPathsHold) {
  for (bool both : {true, false}) {
    SmallProgram p;
    Label otherwise;
    Label end;
    p.fill_registers();
    p.writer().emit_jump(Opcode::kJumpIfTrue, otherwise, 0, p.position);
    build_list(p, 2);
    p.writer().emit_jump(Opcode::kJump, end, 0, kNoPosition);
    p.writer().bind(otherwise);
    if (both) build_list(p, 2);
    p.writer().emit(make<ops::Nop>(p8, p16, p16, p16));
    p.writer().bind(end);
    append(p, 2);
    p.writer().emit(make<ops::ReturnNone>(p8, p16, p16, p16));
    std::string why;
    EXPECT_EQ(verify(*p.finish(), &why), both) << why;
  }
}

TEST(VerifierTypes, Loop_ForgetsWhatItsBodyWrites) {
  for (bool overwrites : {false, true}) {
    SmallProgram p;
    Label top;
    Label end;
    p.fill_registers();
    build_list(p, 2);
    p.writer().bind(top);
    p.writer().emit_jump(Opcode::kJumpIfTrue, end, 0, p.position);
    append(p, 2);
    if (overwrites) p.writer().emit(make<ops::Move>(p8, Reg{2}, Reg{1}, p16));
    p.writer().emit_jump(Opcode::kLoop, top, 1, p.position);
    p.writer().bind(end);
    p.writer().emit(make<ops::ReturnNone>(p8, p16, p16, p16));
    EXPECT_EQ(verify(*p.finish()), !overwrites);
  }
}

// Two ways into code that is behind a jump: a loop that the walk did not see entered must not count as proven.
TEST(VerifierTypes, Loop_ThatOnlyABackEdgeEnters_IsRejected) {
  SmallProgram p;
  Label top;
  Label over;
  p.writer().emit_jump(Opcode::kJump, over, 0, kNoPosition);
  p.writer().bind(top);
  append(p, 2);
  p.writer().bind(over);
  p.writer().emit_jump(Opcode::kLoop, top, 1, p.position);
  p.writer().emit_jump(Opcode::kLoop, top, 1, p.position);
  std::string why;
  EXPECT_FALSE(verify(*p.finish(), &why));
  EXPECT_NE(why.find("where nothing else does"), std::string::npos) << why;
}

TEST(VerifierTypes, Cells_AreMadeOnEveryPath) {
  EXPECT_REJECTED("not a cell", p.fill_registers(); p.builder().add_local_name(p.name);
                  p.writer().emit(make<ops::LoadCell>(p8, Reg{1}, Reg{0}, p16), p.position));
  EXPECT_ACCEPTED(p.builder().add_local_name(p.name); p.writer().emit(make<ops::MakeCell>(p8, Reg{0}, p16, p16), p.position);
                  p.writer().emit(make<ops::LoadCell>(p8, Reg{1}, Reg{0}, p16), p.position));
}

TEST(VerifierTypes, Handler_KnowsOnlyWhatItsRangeLeavesAlone) {
  for (bool overwrites : {false, true}) {
    SmallProgram p;
    constexpr uint32_t kStart = SmallProgram::kRegisters;
    p.fill_registers();
    build_list(p, 2);
    p.writer().emit(make<ops::Move>(p8, Reg{static_cast<uint16_t>(overwrites ? 2 : 3)}, Reg{1}, p16));
    p.writer().emit(make<ops::ReturnNone>(p8, p16, p16, p16));
    p.builder().add_handler({kStart + 1, kStart + 2, kStart + 3, {4}});
    append(p, 2);
    p.writer().emit(make<ops::ReturnNone>(p8, p16, p16, p16));
    EXPECT_EQ(verify(*p.finish()), !overwrites);
  }
}

TEST(VerifierTypes, RangeLoop_NeedsItsSetup) {
  for (bool sets_up : {false, true}) {
    SmallProgram p;
    Label next;
    Label body;
    p.fill_registers();
    if (sets_up) {
      p.writer().emit_jump(Opcode::kRangeSetup, next, Writer::operand_pair(2, 1), p.position);
      p.writer().emit(make<ops::GetIter>(p8, Reg{2}, Reg{2}, p16), p.position);
    }
    p.writer().emit_jump(Opcode::kJump, next, 0, kNoPosition);
    p.writer().bind(body);
    p.writer().emit(make<ops::Move>(p8, Reg{0}, Reg{1}, p16));
    p.writer().bind(next);
    p.writer().emit_jump(Opcode::kForRangeNext, body, Writer::operand_pair(1, 2), p.position);
    p.writer().emit(make<ops::LoopCost>(p8, p16, uint32_t{1}));
    p.writer().emit(make<ops::ReturnNone>(p8, p16, p16, p16));
    EXPECT_EQ(verify(*p.finish()), sets_up);
  }
}

}  // namespace
}  // namespace sandboa::bytecode
