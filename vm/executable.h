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

class Executable : public std::enable_shared_from_this<Executable> {
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
  StartWork& start_work() const { return start_work_; }
  // Whether it has, or has had, native code; of library code, whether any of it has. Any thread.
  bool has_native() const { return (is_library() ? library_has_native_ : has_native_).load(std::memory_order_relaxed); }
  void note_native() const { (is_library() ? library_has_native_ : has_native_).store(true, std::memory_order_relaxed); }
  static bool library_has_native() { return library_has_native_.load(std::memory_order_relaxed); }
  // Whether the JIT has noted that it has native code.
  std::atomic<bool>& is_listed_by_jit() const { return is_listed_by_jit_; }
  // While no session uses it, nothing can be in its native code, which may make room then (any thread): try_lock_idle()
  // keeps sessions waiting that begin to use it until unlock_idle(), which must come soon.
  void begin_use() const;
  void end_use() const { users_.fetch_sub(1, std::memory_order_release); }
  bool try_lock_idle() const;
  void unlock_idle() const {
    users_.store(0, std::memory_order_release);
    users_.notify_all();
  }
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
  mutable std::atomic<bool> is_listed_by_jit_{false};
  mutable std::atomic<bool> has_native_{false};
  inline static std::atomic<bool> library_has_native_{false};
  static constexpr int32_t kLocked = -1;
  mutable std::atomic<int32_t> users_{0};  // or kLocked
  mutable std::once_flag encode_once_;
  mutable std::string encoded_;
  mutable StartWork start_work_;
};

// A session's hold of an Executable.
class UsedExecutable {
 public:
  UsedExecutable() = default;
  explicit UsedExecutable(std::shared_ptr<const Executable> executable) : executable_(std::move(executable)) {
    executable_->begin_use();
  }
  UsedExecutable(UsedExecutable&& other) noexcept = default;  // leaves `other` without one
  UsedExecutable& operator=(UsedExecutable&& other) noexcept {
    std::swap(executable_, other.executable_);
    return *this;
  }
  ~UsedExecutable() {
    if (executable_ != nullptr) executable_->end_use();
  }

  const std::shared_ptr<const Executable>& shared() const { return executable_; }
  const Executable* get() const { return executable_.get(); }
  const Executable* operator->() const { return executable_.get(); }

 private:
  std::shared_ptr<const Executable> executable_;
};

}  // namespace sandboa::vm
