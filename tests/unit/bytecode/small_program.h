// Hand-made programs for tests of the bytecode folder alone.
#pragma once

#include <memory>
#include <string>

#include "ir/bytecode/program_builder.h"
#include "support/arena.h"

namespace sandboa::bytecode {

class SmallProgram {
 public:
  SmallProgram() : builder_(arena_) {
    builder_.begin_unit();
    unit.name = unit.qualified_name = "f";
    unit.register_count = kRegisters;
    position = builder_.add_position({0, 1, 0, 0});
    name = builder_.constants().add_text(ConstantKind::kStr, "x");
    builder_.add_global(name);
  }

  Writer& writer() { return builder_.writer(); }
  ProgramBuilder& builder() { return builder_; }

  // Something in every register, since what may hold nothing cannot be read. As many instructions.
  void fill_registers() {
    for (uint16_t index = 0; index < kRegisters; ++index) {
      writer().emit(make<ops::LoadInt>(Pad8{}, Reg{index}, int32_t{7}));
    }
  }

  std::shared_ptr<const Program> finish() {
    builder_.finish_unit(unit);
    return builder_.finish({"test.py", "source text", lines_}, false);
  }

  static constexpr uint16_t kRegisters = 8;
  CodeUnit unit;
  uint32_t position = 0;
  uint32_t name = 0;

 private:
  support::Arena arena_;
  ProgramBuilder builder_;
  const uint32_t lines_[1] = {0};
};

}  // namespace sandboa::bytecode
