// What runtime/modules/_zone_files.py knows of the embedded time zones.
#include "runtime/modules/zones.h"

#include <algorithm>

#include "runtime/checked_native.h"
#include "runtime/registry.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// (name): its data as zlib compresses it, or None.
Outcome embedded_zone(Runtime& rt, const Arguments& args) {
  const Str* name = args[0].as<const Str>();
  TRY(rt.charge(16));
  if (!name->is_ascii()) return Value::none();
  std::string_view text(reinterpret_cast<const char*>(name->data1()), name->length);
  auto found = std::lower_bound(zones().begin(), zones().end(), text,
                                [](const Zone& zone, std::string_view wanted) { return zone.name < wanted; });
  if (found == zones().end() || found->name != text) return Value::none();
  return make_bytes(rt, zone_data(*found));
}

// (): all names, in order, with a line break behind each.
Outcome embedded_zone_names(Runtime& rt, const Arguments&) {
  uint64_t length = 0;
  for (const Zone& zone : zones()) length += zone.name.size() + 1;
  TRY(rt.charge(length / 4));
  std::string names;
  names.reserve(length);
  for (const Zone& zone : zones()) names.append(zone.name).append("\n");
  return make_str(rt, names);
}

constexpr MethodDef kRows[] = {
    {"_embedded_zone", "name, /", checked<embedded_zone, "str">, kNoEffects, "The data of a time zone."},
    {"_embedded_zone_names", "", embedded_zone_names, kNoEffects, "The names of all time zones."},
};

}  // namespace

const std::span<const MethodDef> kZoneIntrinsics = kRows;

}  // namespace sandboa::runtime
