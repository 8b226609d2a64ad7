// Identifiers of one compilation, interned: equal names have equal ids, so every later stage compares and indexes by number.
//
// Invariants: (1) ids are dense and start at 1, with the well-known names first; NameId{} (0) means "no name"; (2) text(id)
// lives as long as the arena; (3) non-ASCII identifiers are interned in NFKC form, as Python compares them. One thread at a
// time. Interning costs one probe of an open-addressing table and no allocation for a name seen before.
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

// Ids of the names in tokens.def (keywords) and well_known_names.def. They are the same in every table.
enum class WellKnown : uint32_t {
  kNone,
#define TOKEN(Name, text)
#define OPERATOR(Name, text)
#define KEYWORD(Name, text) kKeyword##Name,
#include "frontend/tokens.def"
#undef TOKEN
#undef OPERATOR
#undef KEYWORD
#define WELL_KNOWN(Name, text) k##Name,
#include "frontend/well_known_names.def"
#undef WELL_KNOWN
  kEnd
};

inline constexpr uint32_t kKeywordCount = static_cast<uint32_t>(WellKnown::kUnderscore) - 1;

constexpr NameId name_id(WellKnown name) { return NameId{static_cast<uint32_t>(name)}; }
inline bool operator==(NameId id, WellKnown name) { return id == name_id(name); }

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

  // Keyed per process, so that nobody can prepare a source whose names collide.
  static uint32_t hash_of(std::string_view text);
  // The same, faster. REQUIRES: 8 readable bytes behind the text.
  static uint32_t hash_of_padded(const char* data, size_t size) {
    if (__builtin_expect(size > 8, 0)) return hash_long(data, size);
    uint64_t word;
    std::memcpy(&word, data, 8);
    word &= ~uint64_t{0} >> (64 - 8 * size);
    return mix(word ^ hash_key_.first, size ^ hash_key_.second);
  }

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

  struct HashKey {
    uint64_t first;
    uint64_t second;  // odd
  };
  struct Image;  // the table with the well-known names, built once per process

  static uint32_t mix(uint64_t a, uint64_t b) {
    auto product = static_cast<unsigned __int128>(a) * (b | 1);
    uint64_t folded = static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
    return static_cast<uint32_t>(folded ^ (folded >> 32));
  }
  static uint32_t hash_long(const char* data, size_t size);
  static HashKey make_hash_key();
  static const Image& image();

  NameId insert(std::string_view text, uint32_t hash, uint32_t slot);
  void grow();

  static const HashKey hash_key_;

  support::Arena& arena_;
  Slot* slots_;
  Entry* entries_;  // entries_[0] is unused; room for capacity_ / 2
  uint32_t capacity_;
  uint32_t size_ = 0;
};

}  // namespace sandboa::frontend
