// A Program ready to run: bytecode plus its constants as guest values. Immutable and shared by sessions and threads.
#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>

#include "ir/bytecode/code_unit.h"
#include "runtime/object.h"
#include "vm/tier_hooks.h"

namespace sandboa::vm {

class Executable {
 public:
  // Whose code it is. Library code (the prelude and modules that are built in) also finds intrinsics under their names, is
  // never freed and need not be kept by those who refer to its constants. Granted code is that of modules which the host
  // grants (sandboa/modules.h).
  enum class Origin : uint8_t { kGuest, kLibrary, kGranted };
  // REQUIRES: initialize_builtins() has run; the program was verified.
  static std::shared_ptr<const Executable> make(std::shared_ptr<const bytecode::Program> program,
                                                Origin origin = Origin::kGuest);
  ~Executable();
  Executable(const Executable&) = delete;
  Executable& operator=(const Executable&) = delete;

  const bytecode::Program& program() const { return *program_; }
  const runtime::Value* constants() const { return constants_; }
  // Per global name of the program: the builtin of that name, or empty.
  const runtime::Value* builtins() const { return builtins_; }
  runtime::Str* global_name(uint32_t index) const { return constants_[program_->global_names[index]].as<runtime::Str>(); }
  // Per unit: its native code. Written by the JIT, by any thread.
  NativeSlot* native() const { return native_; }
  // How often sessions have started it, as TierHooks counts.
  std::atomic<uint32_t>& starts() const { return starts_; }
  // Whether a global name means an intrinsic, unless the globals have it.
  bool is_intrinsic(uint32_t index) const;
  bool is_library() const { return origin_ == Origin::kLibrary; }
  // No list says what it may import.
  bool imports_freely() const { return origin_ != Origin::kGuest; }
  size_t byte_size() const { return program_->byte_size + block_bytes_; }
  // The program as bytes (ir/bytecode/program_codec.h); made when first asked for. Thread-safe.
  const std::string& encoded() const;
  // What make() gives for the program with these bytes; one that is there already is used again, by whatever session.
  // Thread-safe. Null: they are no program that can be run; *why says what is wrong.
  static std::shared_ptr<const Executable> decode(std::string_view bytes, std::string* why);
  // The same, never one that is there already.
  static std::shared_ptr<const Executable> decode_anew(std::string_view bytes, std::string* why);
  // Lets decode() find it.
  static void share(const std::shared_ptr<const Executable>& executable);

 private:
  explicit Executable(std::shared_ptr<const bytecode::Program> program) : program_(std::move(program)) {}
  std::shared_ptr<const bytecode::Program> program_;
  runtime::Value* constants_ = nullptr;
  runtime::Value* builtins_ = nullptr;
  NativeSlot* native_ = nullptr;
  char* block_ = nullptr;  // holds the three arrays above and all constant objects
  size_t block_bytes_ = 0;
  Origin origin_ = Origin::kGuest;
  mutable std::atomic<uint32_t> starts_{0};
  mutable std::once_flag encode_once_;
  mutable std::string encoded_;
};

}  // namespace sandboa::vm
