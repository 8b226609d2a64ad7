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

  // All that no collection has freed, oldest first.
  std::vector<LoadedProgram*> bound() const;

  // Whether anything that the session may run has native code.
  bool any_native() const;

  void mark(LoadedProgram* program, runtime::Marker& marker);
  void mark_owner(const void* executable, const runtime::Marker& marker);
  // Whether sweep() would free one that fits.
  template <typename Fits>
  bool any_unmarked(uint8_t epoch, Fits fits) const {
    for (const LoadedProgram* program = programs_; program != nullptr; program = program->next) {
      if (program->mark != epoch && fits(*program)) return true;
    }
    return false;
  }
  // Frees what is not marked, and forgets the inline caches of the rest: they hold addresses of shapes and types.
  void sweep(uint8_t epoch);

  // The program takes for granted where the name stands, until forget_names().
  void remember_load(LoadedProgram* program, uint32_t index, const runtime::Value* place);
  void remember_places(LoadedProgram* program, uint32_t index, runtime::Value* place);  // of loads and stores
  // Forgets where names stand in all programs that look into `dict`; is_session_builtins: those without builtins of their
  // own do. Free of charge: what is undone here was paid for, name by name, by whoever came to know it.
  void forget_names(const runtime::Dict* dict, bool is_session_builtins);
  // Programs bound to the main namespace before there was one.
  void set_main(runtime::Dict* globals);

 private:
  static constexpr size_t kListed = 8;            // more executables than this are found by a map
  static constexpr size_t kLongestSource = 1024;  // of what find_source() finds
  static constexpr int kSearched = 4;             // programs of one executable that bind() looks at

  // Programs that know where names stand in a dict.
  struct Watchers {
    LoadedProgram* by_globals = nullptr;
    LoadedProgram* by_builtins = nullptr;
  };
  static constexpr size_t kWatcherBytes = 64;  // about what an entry of watchers_ takes

  void note_known(LoadedProgram* program, uint32_t index);
  void watch(LoadedProgram* program);
  void rebuild_watchers();
  Watchers& watchers_of(const runtime::Dict* dict) { return dict == main_globals_ ? of_main_ : watchers_[dict]; }
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
  const runtime::Dict* main_globals_ = nullptr;
  Watchers of_main_;  // most programs look there
  LoadedProgram* of_session_builtins_ = nullptr;
  std::unordered_map<const runtime::Dict*, Watchers> watchers_;
};

}  // namespace sandboa::vm
