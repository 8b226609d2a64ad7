// The programs that a session has loaded, and their executables. Freed when a collection finds nothing that refers to them.
#pragma once

#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "limits/meter.h"
#include "runtime/heap.h"
#include "runtime/marker.h"
#include "vm/loaded_code.h"

namespace sandboa::vm {

class LoadedPrograms {
 public:
  LoadedPrograms(limits::Meter& meter, runtime::Heap& heap) : meter_(meter), heap_(heap) {}
  ~LoadedPrograms();
  LoadedPrograms(const LoadedPrograms&) = delete;
  LoadedPrograms& operator=(const LoadedPrograms&) = delete;

  // Makes the executable known to the session. `is_private`: it is the session's own and counts towards its memory. Null:
  // memory limit.
  LoadedExecutable* adopt(std::shared_ptr<const Executable> executable, bool is_private);
  LoadedExecutable* find(const Executable* executable);
  // The executable bound to these globals; made if it is not there. Null: memory limit. Until something refers to it, no
  // collection may happen.
  LoadedProgram* bind(LoadedExecutable* loaded, runtime::Dict* globals, runtime::Dict* builtins);

  // An executable that was compiled from this text in this way, and is not collected yet; `key` holds all that matters.
  LoadedExecutable* find_source(std::string_view key);
  void remember_source(LoadedExecutable* loaded, std::string_view key);
  // Those that find_source() finds, oldest first.
  std::vector<const LoadedExecutable*> found_by_source() const;

  void mark(LoadedProgram* program, runtime::Marker& marker);
  void mark_owner(const void* executable, const runtime::Marker& marker);
  // Frees what is not marked, and forgets the inline caches of the rest: they hold addresses of shapes and types.
  void sweep(uint8_t epoch);

  // Forgets where names stand in all programs that look into `dict`; is_session_builtins: those without builtins of their
  // own do. Answers how many names that were.
  uint64_t forget_names(const runtime::Dict* dict, bool is_session_builtins);
  // Programs bound to the main namespace before there was one.
  void set_main(runtime::Dict* globals);

 private:
  static constexpr size_t kListed = 8;            // more executables than this are found by a map
  static constexpr size_t kLongestSource = 1024;  // of what find_source() finds
  static constexpr int kSearched = 4;             // programs of one executable that bind() looks at

  LoadedExecutable* new_executable();
  void free_executable(LoadedExecutable* loaded);
  void free_unmarked_programs(uint8_t epoch);

  limits::Meter& meter_;
  runtime::Heap& heap_;
  LoadedProgram* programs_ = nullptr;
  LoadedExecutable* executables_ = nullptr;
  size_t executable_count_ = 0;
  LoadedExecutable first_;  // most sessions have one
  bool first_in_use_ = false;
  std::unordered_map<const Executable*, LoadedExecutable*> by_address_;  // empty while the list is short
  std::unordered_map<uint64_t, LoadedExecutable*> by_source_;
};

}  // namespace sandboa::vm
