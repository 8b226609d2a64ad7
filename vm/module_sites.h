// What a site remembers of a name in a module: where the name stands among the entries of the module's dict. The entry's key
// itself says whether that still holds, so that nothing has to be forgotten when the dict changes, and one site may serve
// several modules.
#pragma once

#include "runtime/dict.h"
#include "runtime/module.h"
#include "vm/attributes.h"
#include "vm/loaded_code.h"

namespace sandboa::vm {

// Site::guard of such a site: no type and no shape. The value is the key, the epoch the number of the entry.
inline constexpr char kModuleGuard = 0;

// Empty: unknown.
SANDBOA_ALWAYS_INLINE runtime::Value known_in_module(const Site& site, runtime::Value object) {
  if (site.offset != Site::kInModule || !runtime::is_exact_object(object, runtime::TypeId::kModule)) return {};
  const runtime::Dict* names = object.as<runtime::Module>()->dict;
  if (names == nullptr || site.epoch >= names->entry_count) return {};
  const runtime::DictEntry& entry = names->table->entries()[site.epoch];
  return entry.key == site.value ? entry.value : runtime::Value();
}

// As find_in_module(), and the site learns it.
inline runtime::Value find_in_module(Vm& vm, runtime::Value object, const runtime::Str* name, Site* site) {
  runtime::Value known = known_in_module(*site, object);
  if (!known.is_empty()) return known;
  runtime::DictEntry* entry = find_entry_in_module(vm, object, name);
  if (entry == nullptr) return {};
  auto number = static_cast<uint32_t>(entry - object.as<runtime::Module>()->dict->table->entries());
  *site = {&kModuleGuard, entry->key, number, Site::kInModule};
  return entry->value;
}

}  // namespace sandboa::vm
