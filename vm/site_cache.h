// Second level of the inline caches, for sites that see objects of several shapes: such a site finds here what it, or
// another site with the same name, has learned about the shape before.
#pragma once

#include <cstddef>
#include <cstdint>

#include "vm/loaded_code.h"

namespace sandboa::limits {
class Meter;
}

namespace sandboa::vm {

// Belongs to one session; its entries hold nothing alive and are forgotten in every collection, as inline caches are.
class SiteCache {
 public:
  enum class Access : uint8_t { kLoad, kStore, kMethod, kOperator };

  SiteCache() = default;
  SiteCache(const SiteCache&) = delete;
  SiteCache& operator=(const SiteCache&) = delete;
  ~SiteCache();

  // What a site for `name` (by identity) may use for the guard, valid in this class epoch; null: not known.
  const Site* find(Access access, const void* guard, const runtime::Str* name, uint32_t class_epoch) const {
    if (entries_ == nullptr || guard == nullptr) return nullptr;
    const Entry* pair = &entries_[first_of(access, guard, name)];
    for (const Entry* entry = pair; entry != pair + kWays; ++entry) {
      if (entry->site.guard != guard || entry->key != key_of(access, name)) continue;
      return entry->site.epoch == class_epoch ? &entry->site : nullptr;
    }
    return nullptr;
  }
  // Keeps what a site has learned. The table is made here, at the session's cost; without memory nothing is kept.
  void learn(limits::Meter& meter, Access access, const runtime::Str* name, const Site& site);
  void forget();
  // How many entries of this class epoch fit.
  template <typename Fits>
  uint32_t count(uint32_t class_epoch, Fits fits) const {
    uint32_t found = 0;
    for (size_t index = 0; entries_ != nullptr && index < kEntries; ++index) {
      const Site& site = entries_[index].site;
      found += site.guard != nullptr && site.epoch == class_epoch && fits(site);
    }
    return found;
  }

  // For native code, which does the same as find(): offsets in bytes.
  struct Layout;

 private:
  static constexpr size_t kEntries = 128;
  static constexpr size_t kWays = 2;
  struct Entry {
    Site site;
    uintptr_t key;
  };

  // Objects lie at multiples of sixteen, so that there is room for the access.
  static uintptr_t key_of(Access access, const runtime::Str* name) {
    return reinterpret_cast<uintptr_t>(name) + static_cast<uintptr_t>(access);
  }
  // The first of two places. Native code waits for the guard, which comes last: few steps are behind it.
  static size_t first_of(Access access, const void* guard, const runtime::Str* name) {
    uintptr_t key = key_of(access, name);
    uintptr_t mixed = (key << 6) + key + (reinterpret_cast<uintptr_t>(guard) << 2);
    return (mixed + (mixed >> 7)) / sizeof(Entry) % kEntries / kWays * kWays;
  }

  Entry* entries_ = nullptr;
};

struct SiteCache::Layout {
  static constexpr int32_t kTable = offsetof(SiteCache, entries_);  // in the SiteCache
  static constexpr int32_t kEntryBytes = sizeof(Entry);
  static constexpr int32_t kSite = offsetof(Entry, site);
  static constexpr int32_t kKey = offsetof(Entry, key);
  static constexpr int32_t kOffsetMask = (kEntries - kWays) * sizeof(Entry);
};

}  // namespace sandboa::vm
