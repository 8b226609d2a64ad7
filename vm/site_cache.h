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
    const Entry& entry = entries_[index_of(access, guard, name)];
    bool fits = entry.site.guard == guard && entry.name == name && entry.access == access;
    return fits && entry.site.epoch == class_epoch ? &entry.site : nullptr;
  }
  // Keeps what a site has learned. The table is made here, at the session's cost; without memory nothing is kept.
  void learn(limits::Meter& meter, Access access, const runtime::Str* name, const Site& site);
  void forget();

  // For native code, which does the same as find(): offsets in bytes.
  struct Layout;

 private:
  static constexpr size_t kEntries = 128;
  struct Entry {
    Site site;
    const runtime::Str* name;
    Access access;
  };

  static size_t index_of(Access access, const void* guard, const runtime::Str* name) {
    uintptr_t mixed = (reinterpret_cast<uintptr_t>(guard) >> 4) * 31 + (reinterpret_cast<uintptr_t>(name) >> 4);
    return (mixed + (mixed >> 7) + static_cast<size_t>(access)) % kEntries;
  }

  Entry* entries_ = nullptr;
};

struct SiteCache::Layout {
  static constexpr int32_t kTable = offsetof(SiteCache, entries_);  // in the SiteCache
  static constexpr int32_t kEntryBytes = sizeof(Entry);
  static constexpr int32_t kSite = offsetof(Entry, site);
  static constexpr int32_t kName = offsetof(Entry, name);
  static constexpr int32_t kAccess = offsetof(Entry, access);
  static constexpr int32_t kIndexMask = kEntries - 1;
};

}  // namespace sandboa::vm
