// Program: the compiled form of one source text.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace sandboa {

namespace embed {
class ProgramAccess;
}  // namespace embed

// A handle; copies share the program. Immutable: any number of sessions may run it at the same time, on any threads. It may
// outlive its Engine object's last user, but not be run after the Engine is gone.
class Program {
 public:
  Program() = default;  // no program; feeding it is rejected

  explicit operator bool() const { return impl_ != nullptr; }
  std::string_view file_name() const;
  size_t byte_size() const;  // memory that the program holds

 private:
  friend class embed::ProgramAccess;
  std::shared_ptr<const void> impl_;
};

}  // namespace sandboa
