#include "vm/site_cache.h"

#include <cstdlib>
#include <cstring>

#include "limits/meter.h"
#include "support/check.h"

namespace sandboa::vm {

SiteCache::~SiteCache() { std::free(entries_); }

void SiteCache::learn(limits::Meter& meter, Access access, const runtime::Str* name, const Site& site) {
  if (entries_ == nullptr) {
    if (!meter.try_charge_bytes(kEntries * sizeof(Entry))) return;
    entries_ = static_cast<Entry*>(std::calloc(kEntries, sizeof(Entry)));
    CHECK(entries_ != nullptr);
  }
  Entry& entry = entries_[first_of(access, site.guard, name)];
  uintptr_t key = key_of(access, name);
  static_assert(kWays == 2);
  if (entry.site.guard != site.guard || entry.key != key) (&entry)[1] = entry;  // the later one makes room
  entry = {site, key};
  // How a native is called depends on the instruction.
  if (entry.site.offset < 0 && entry.site.offset != Site::kDataOnClass) entry.site.offset = Site::kOnClass;
}

void SiteCache::forget() {
  if (entries_ != nullptr) std::memset(static_cast<void*>(entries_), 0, kEntries * sizeof(Entry));
}

}  // namespace sandboa::vm
