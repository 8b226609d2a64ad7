// Identifiers of one compilation, interned: equal names have equal ids, so every later stage compares and indexes by number.
//
// Invariants: (1) ids are dense and start at 1; NameId{} (0) means "no name"; (2) text(id) lives as long as the arena;
// (3) non-ASCII identifiers are interned in NFKC form, as Python compares them.
// One thread at a time. Interning costs one probe of an open-addressing table and no allocation for a name seen before.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "support/arena.h"

namespace sandboa::frontend {

struct NameId {
  uint32_t value = 0;

  explicit operator bool() const { return value != 0; }
  friend bool operator==(NameId a, NameId b) { return a.value == b.value; }
};

class NameTable {
 public:
  explicit NameTable(support::Arena& arena);
  NameTable(const NameTable&) = delete;
  NameTable& operator=(const NameTable&) = delete;

  // The lexer's way in: `hash` is hash_of(text) computed while scanning. `text` is not copied and must outlive the table.
  NameId intern_view(std::string_view text, uint32_t hash) {
    uint32_t mask = capacity_ - 1;
    for (uint32_t slot = hash & mask;; slot = (slot + 1) & mask) {
      const Slot& probe = slots_[slot];
      if (probe.id == 0) return insert(text, hash, slot);
      if (probe.hash == hash) {
        const Entry& entry = entries_[probe.id];
        if (entry.size == text.size() && std::memcmp(entry.data, text.data(), text.size()) == 0) return NameId{probe.id};
      }
    }
  }

  // Copies the text into the arena when it is new.
  NameId intern(std::string_view text);

  // NameId{} if the text was never interned.
  NameId find(std::string_view text) const;

  // REQUIRES: id came from this table and is not NameId{}.
  std::string_view text(NameId id) const {
    DCHECK(id.value != 0 && id.value <= size_);
    return {entries_[id.value].data, entries_[id.value].size};
  }

  // Number of names; ids are 1..size().
  uint32_t size() const { return size_; }

  static constexpr uint32_t kHashSeed = 0x811C9DC5u;
  // Spread over the low bits, which index the table.
  static uint32_t finish_hash(uint32_t state, size_t size) {
    uint32_t h = state ^ static_cast<uint32_t>(size);
    h *= 0x9E3779B1u;
    return h ^ (h >> 15);
  }
  static uint32_t hash_of(std::string_view text);

 private:
  struct Slot {
    uint32_t hash;
    uint32_t id;  // 0: free
  };
  struct Entry {
    const char* data;
    uint32_t size;
    uint32_t hash;
  };

  NameId insert(std::string_view text, uint32_t hash, uint32_t slot);
  void grow();

  support::Arena& arena_;
  Slot* slots_;
  Entry* entries_;  // entries_[0] is unused; room for capacity_ / 2 + 1
  uint32_t capacity_;
  uint32_t size_ = 0;
};

}  // namespace sandboa::frontend
