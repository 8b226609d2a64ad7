// A Program ready to run: bytecode plus its constants as guest values. Immutable and shared by sessions and threads.
#pragma once

#include <memory>
#include <span>

#include "ir/bytecode/code_unit.h"
#include "runtime/object.h"

namespace sandboa::vm {

class Executable {
 public:
  // REQUIRES: initialize_builtins() has run; the program was verified. `prelude`: names resolve to intrinsics too.
  static std::shared_ptr<const Executable> make(std::shared_ptr<const bytecode::Program> program, bool prelude = false);
  ~Executable();
  Executable(const Executable&) = delete;
  Executable& operator=(const Executable&) = delete;

  const bytecode::Program& program() const { return *program_; }
  const runtime::Value* constants() const { return constants_; }
  // Per global name of the program: the builtin of that name, or empty.
  const runtime::Value* builtins() const { return builtins_; }
  runtime::Str* global_name(uint32_t index) const { return constants_[program_->global_names[index]].as<runtime::Str>(); }
  size_t byte_size() const { return program_->byte_size + block_bytes_; }

 private:
  explicit Executable(std::shared_ptr<const bytecode::Program> program) : program_(std::move(program)) {}
  std::shared_ptr<const bytecode::Program> program_;
  runtime::Value* constants_ = nullptr;
  runtime::Value* builtins_ = nullptr;
  char* block_ = nullptr;  // holds the two arrays above and all constant objects
  size_t block_bytes_ = 0;
};

}  // namespace sandboa::vm
