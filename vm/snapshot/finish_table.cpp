#include "vm/snapshot/finish_table.h"

#include <cstring>

#include "runtime/types/hash_table.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: about its tables

namespace {

// Answers how many entries are live.
uint32_t hash_plain_keys(const Vm& vm, const LoadedTable& loaded) {
  uint32_t live = 0;
  for (uint32_t number = 0; number < loaded.entry_count; ++number) {
    DictEntry& entry = loaded.table->entries()[number];
    if (entry.key.is_empty()) continue;
    ++live;
    if (entry.key.is_small_int()) {
      entry.hash = hash_small_int(entry.key.small_int());
    } else if (is_exact_object(entry.key, TypeId::kStr)) {
      entry.hash = hash_str(vm, entry.key.as<Str>());
    }
  }
  return live;
}

// Nothing was ever removed: the places are those that the entries get one after the other.
bool build_index(const LoadedTable& loaded, uint64_t slots) {
  DictTable* table = loaded.table;
  std::memset(table->index(), 0xFF, slots * sizeof(uint32_t));
  table->index_filled = 0;
  for (uint32_t number = 0; number < loaded.entry_count; ++number) {
    if (table->entries()[number].key.is_empty()) return false;
    index_entry(table, table->entries()[number].hash, number);
  }
  return true;
}

// Every probe must come to a free slot, and every number must be that of an entry.
bool take_index(const LoadedTable& loaded, uint64_t slots) {
  if (loaded.index.size() != slots) return false;
  uint32_t filled = 0;
  for (uint64_t slot = 0; slot < slots; ++slot) {
    uint32_t number = loaded.index[slot];
    if (number < kDeletedSlot && number >= loaded.entry_count) return false;
    filled += number != kEmptySlot;
    loaded.table->index()[slot] = number;
  }
  loaded.table->index_filled = filled;
  return filled < slots;
}

}  // namespace

const char* finish_table(const Vm& vm, const LoadedTable& loaded) {
  DictTable* table = loaded.table;
  if (loaded.entry_count > table->entry_capacity) return "a table that is too full";
  if (hash_plain_keys(vm, loaded) != loaded.live_count) return "a table that counts wrong";
  if (table->index_mask == 0) return nullptr;
  uint64_t slots = uint64_t{table->index_mask} + 1;
  uint32_t watched = table->index_filled & DictTable::kWatched;
  if (!(loaded.index_follows ? build_index(loaded, slots) : take_index(loaded, slots))) return "the index of a table";
  table->index_filled |= watched;
  return nullptr;
}

}  // namespace sandboa::vm
