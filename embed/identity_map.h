// Addresses to 64-bit payloads: the memory of a conversion, which keeps shared and cyclic structure.
#pragma once

#include <cstdint>
#include <vector>

#include "support/hash.h"

namespace sandboa::embed {

class IdentityMap {
 public:
  // The payload for `key`; a new entry has payload 0. Valid until the next call. REQUIRES: key is not null.
  uint64_t& operator[](const void* key) {
    if ((count_ + 1) * 2 > slots_.size()) grow();
    Slot& slot = find_slot(key);
    if (slot.key == nullptr) {
      slot.key = key;
      ++count_;
    }
    return slot.payload;
  }
  // 0 if absent.
  uint64_t find(const void* key) { return count_ == 0 ? 0 : find_slot(key).payload; }
  void clear() {
    slots_.clear();
    count_ = 0;
  }

 private:
  struct Slot {
    const void* key = nullptr;
    uint64_t payload = 0;
  };

  Slot& find_slot(const void* key) {
    size_t mask = slots_.size() - 1;
    size_t index = support::mix64(reinterpret_cast<uintptr_t>(key)) & mask;
    while (slots_[index].key != nullptr && slots_[index].key != key) index = (index + 1) & mask;
    return slots_[index];
  }
  void grow() {
    std::vector<Slot> old(slots_.empty() ? 32 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.key != nullptr) find_slot(slot.key) = slot;
    }
  }

  std::vector<Slot> slots_;
  size_t count_ = 0;
};

}  // namespace sandboa::embed
