#include "vm/loaded_programs.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "support/check.h"
#include "support/hash.h"
#include "vm/namespaces.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::Value;

namespace {

void forget_name(LoadedProgram* program, size_t index) {
  program->loads[index] = &kUnknownName;
  program->stores[index] = const_cast<Value*>(&kUnknownName);  // never written: stores look whether it is empty
}

void forget_known_names(LoadedProgram* program) {
  for (uint32_t known = program->first_known; known != 0; known = program->next_known[known - 1])
    forget_name(program, known - 1);
  program->first_known = 0;
}

void forget_sites_of(LoadedProgram* program) {
  std::memset(static_cast<void*>(program->sites), 0, program->executable->program().site_count * sizeof(Site));
}

}  // namespace

LoadedUnit make_loaded_unit(const bytecode::CodeUnit& unit, LoadedProgram* program, const Value* constants, Site* sites) {
  bool simple = unit.keyword_only_count == 0 && (unit.flags & (bytecode::kHasVarArgs | bytecode::kHasVarKeywords)) == 0;
  return {unit.instructions.data(),
          constants,
          sites,
          program->loads,
          program->stores,
          &unit,
          program,
          &program->executable->native()[unit.index],
          unit.register_count,
          uint64_t{unit.straight_line_fuel} + 1,
          simple ? unit.positional_count : LoadedUnit::kNotSimple,
          static_cast<uint16_t>(unit.parameter_count()),
          static_cast<uint32_t>(unit.local_names.size()),
          0,
          0,
          LoadedUnit::Calls::kUnknown};
}

LoadedPrograms::~LoadedPrograms() {
  while (programs_ != nullptr) {
    LoadedProgram* next = programs_->next;
    std::free(programs_);
    programs_ = next;
  }
  while (executables_ != nullptr) {
    LoadedExecutable* next = executables_->next;
    if (executables_ != &first_) delete executables_;
    executables_ = next;
  }
}

LoadedExecutable* LoadedPrograms::find(const Executable* executable) {
  if (executable_count_ > kListed) {
    auto found = by_address_.find(executable);
    return found == by_address_.end() ? nullptr : found->second;
  }
  for (LoadedExecutable* loaded = executables_; loaded != nullptr; loaded = loaded->next) {
    if (loaded->executable.get() == executable) return loaded;
  }
  return nullptr;
}

LoadedExecutable* LoadedPrograms::new_executable() {
  if (first_in_use_) return new LoadedExecutable;
  first_in_use_ = true;
  return &first_;
}

LoadedExecutable* LoadedPrograms::adopt(std::shared_ptr<const Executable> executable, bool is_private) {
  if (LoadedExecutable* known = find(executable.get())) return known;
  size_t bytes = is_private ? executable->byte_size() : 0;
  if (!meter_.try_charge_bytes(bytes)) return nullptr;
  if (bytes != 0) heap_.note_outside_bytes(bytes);
  LoadedExecutable* loaded = new_executable();
  loaded->executable = UsedExecutable(std::move(executable));
  loaded->charged_bytes = bytes;
  loaded->next = executables_;
  executables_ = loaded;
  ++executable_count_;
  if (executable_count_ > kListed + 1) {
    by_address_[loaded->executable.get()] = loaded;
  } else if (executable_count_ == kListed + 1) {
    for (LoadedExecutable* each = loaded; each != nullptr; each = each->next) by_address_[each->executable.get()] = each;
  }
  return loaded;
}

// A session that has many is taken to have some: this is asked often.
bool LoadedPrograms::any_native() const {
  if (Executable::library_has_native() || executable_count_ > kListed) return true;
  for (const LoadedExecutable* each = executables_; each != nullptr; each = each->next) {
    if (each->executable->has_native()) return true;
  }
  return false;
}

LoadedProgram* LoadedPrograms::bind(LoadedExecutable* loaded, Dict* globals, Dict* builtins) {
  int searched = 0;
  for (LoadedProgram* program = loaded->programs; program != nullptr; program = program->next_of_owner) {
    if (program->globals == globals && program->builtins == builtins) return program;
    if (++searched == kSearched) break;  // code executed with one dict after the other: a second program does no harm
  }
  const Executable* executable = loaded->executable.get();
  const bytecode::Program& source = executable->program();
  size_t units = source.units.size();
  size_t names = source.global_names.size();
  size_t bytes = sizeof(LoadedProgram) + kWatcherBytes + units * sizeof(LoadedUnit) +
                 names * (2 * sizeof(Value*) + sizeof(uint32_t)) + source.site_count * sizeof(Site);
  if (!meter_.try_charge_bytes(bytes)) return nullptr;
  heap_.note_outside_bytes(bytes);
  auto* memory = static_cast<char*>(std::malloc(bytes));
  CHECK(memory != nullptr);
  auto* program = new (memory) LoadedProgram{};
  program->units = reinterpret_cast<LoadedUnit*>(memory + sizeof(LoadedProgram));
  program->loads = reinterpret_cast<const Value**>(program->units + units);
  program->stores = const_cast<Value**>(program->loads + names);
  program->sites = reinterpret_cast<Site*>(program->stores + names);
  program->next_known = reinterpret_cast<uint32_t*>(program->sites + source.site_count);
  program->byte_size = bytes;
  program->executable = executable;
  program->globals = globals;
  program->builtins = builtins;
  for (size_t index = 0; index < names; ++index) forget_name(program, index);
  forget_sites_of(program);
  for (size_t index = 0; index < units; ++index) {
    const bytecode::CodeUnit& unit = source.units[index];
    program->units[index] = make_loaded_unit(unit, program, executable->constants(), program->sites + unit.site_base);
  }
  program->owner = loaded;
  program->next_of_owner = loaded->programs;
  loaded->programs = program;
  program->next = programs_;
  programs_ = program;
  return program;
}

std::vector<LoadedProgram*> LoadedPrograms::bound() const {
  std::vector<LoadedProgram*> all;
  for (LoadedProgram* each = programs_; each != nullptr; each = each->next) all.push_back(each);
  std::reverse(all.begin(), all.end());
  return all;
}

// ---- by source

LoadedExecutable* LoadedPrograms::find_source(std::string_view key) {
  if (key.size() > kLongestSource || by_source_.empty()) return nullptr;
  auto found = by_source_.find(support::content_hash(key.data(), key.size()));
  return found == by_source_.end() || found->second->source != key ? nullptr : found->second;
}

void LoadedPrograms::remember_source(LoadedExecutable* loaded, std::string_view key) {
  if (key.size() > kLongestSource) return;
  uint64_t hash = support::content_hash(key.data(), key.size());
  if (!by_source_.emplace(hash, loaded).second) return;
  loaded->source_hash = hash;
  loaded->source = key;
}

std::vector<const LoadedExecutable*> LoadedPrograms::found_by_source() const {
  std::vector<const LoadedExecutable*> found;
  for (const LoadedExecutable* each = executables_; each != nullptr; each = each->next) {
    if (!each->source.empty()) found.push_back(each);
  }
  std::reverse(found.begin(), found.end());
  return found;
}

// ---- collection

void LoadedPrograms::mark_owner(const void* executable, const runtime::Marker& marker) {
  if (LoadedExecutable* loaded = find(static_cast<const Executable*>(executable))) loaded->mark = marker.epoch();
}

void LoadedPrograms::mark(LoadedProgram* program, runtime::Marker& marker) {
  if (program->mark == marker.epoch() || program->owner == nullptr) return;
  program->mark = program->owner->mark = marker.epoch();
  marker.mark(program->globals);
  marker.mark(program->builtins);
}

void LoadedPrograms::free_executable(LoadedExecutable* loaded) {
  if (!loaded->source.empty()) by_source_.erase(loaded->source_hash);
  meter_.release_bytes(loaded->charged_bytes);
  if (loaded != &first_) {
    delete loaded;
    return;
  }
  first_ = LoadedExecutable();
  first_in_use_ = false;
}

void LoadedPrograms::free_unmarked_programs(uint8_t epoch) {
  for (LoadedExecutable* loaded = executables_; loaded != nullptr; loaded = loaded->next) {
    for (LoadedProgram** link = &loaded->programs; *link != nullptr;) {
      if ((*link)->mark == epoch) {
        link = &(*link)->next_of_owner;
      } else {
        *link = (*link)->next_of_owner;
      }
    }
  }
  bool are_all_left = true;
  for (LoadedProgram** link = &programs_; *link != nullptr;) {
    LoadedProgram* program = *link;
    if (program->mark == epoch) {
      forget_sites_of(program);
      link = &program->next;
    } else {
      are_all_left = false;
      *link = program->next;
      meter_.release_bytes(program->byte_size);
      std::free(program);
    }
  }
  if (!are_all_left) rebuild_watchers();
}

void LoadedPrograms::sweep(uint8_t epoch) {
  free_unmarked_programs(epoch);
  size_t before = executable_count_;
  for (LoadedExecutable** link = &executables_; *link != nullptr;) {
    LoadedExecutable* loaded = *link;
    if (loaded->mark == epoch) {
      link = &loaded->next;
    } else {
      *link = loaded->next;
      free_executable(loaded);
      --executable_count_;
    }
  }
  if (executable_count_ == before) return;
  by_address_.clear();
  if (executable_count_ <= kListed) return;
  for (LoadedExecutable* each = executables_; each != nullptr; each = each->next) by_address_[each->executable.get()] = each;
}

// ---- names

void LoadedPrograms::note_known(LoadedProgram* program, uint32_t index) {
  auto knows = [](const Value* place) { return place != &kUnknownName && place != &kNameUsedOnce; };
  bool is_known = knows(program->loads[index]) || knows(program->stores[index]);
  if (!is_known) {
    program->next_known[index] = program->first_known;
    program->first_known = index + 1;
  }
  watch(program);
}

void LoadedPrograms::remember_load(LoadedProgram* program, uint32_t index, const Value* place) {
  note_known(program, index);
  program->loads[index] = place;
}

void LoadedPrograms::remember_places(LoadedProgram* program, uint32_t index, Value* place) {
  note_known(program, index);
  program->loads[index] = program->stores[index] = place;
}

void LoadedPrograms::watch(LoadedProgram* program) {
  if (!program->watches_globals) {
    LoadedProgram*& first = watchers_of(program->globals).by_globals;
    program->next_watching_globals = first;
    first = program;
    program->watches_globals = true;
  }
  if (!program->watches_builtins) {
    LoadedProgram*& first = program->builtins == nullptr ? of_session_builtins_ : watchers_of(program->builtins).by_builtins;
    program->next_watching_builtins = first;
    first = program;
    program->watches_builtins = true;
  }
}

void LoadedPrograms::forget_names(const Dict* dict, bool is_session_builtins) {
  auto forget_builtins = [](LoadedProgram*& first) {
    for (; first != nullptr; first = first->next_watching_builtins) {
      forget_known_names(first);
      first->watches_builtins = false;
    }
  };
  if (is_session_builtins) forget_builtins(of_session_builtins_);
  auto found = watchers_.find(dict);
  bool is_main = dict == main_globals_;
  if (!is_main && found == watchers_.end()) return;
  Watchers& watchers = is_main ? of_main_ : found->second;
  forget_builtins(watchers.by_builtins);
  for (LoadedProgram*& first = watchers.by_globals; first != nullptr; first = first->next_watching_globals) {
    forget_known_names(first);
    first->watches_globals = false;
  }
}

// After programs were freed.
void LoadedPrograms::rebuild_watchers() {
  watchers_.clear();
  of_main_ = {};
  of_session_builtins_ = nullptr;
  for (LoadedProgram* program = programs_; program != nullptr; program = program->next) {
    program->watches_globals = program->watches_builtins = false;
    if (program->first_known != 0) watch(program);
  }
}

void LoadedPrograms::set_main(Dict* globals) {
  main_globals_ = globals;
  for (LoadedProgram* program = programs_; program != nullptr; program = program->next) {
    if (program->globals == nullptr) program->globals = globals;
  }
}

}  // namespace sandboa::vm
