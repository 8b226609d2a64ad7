// The time zones that are embedded (scripts/cmake/embed_zones.py).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace sandboa::runtime {

struct Zone {
  std::string_view name;  // "Europe/Berlin"
  uint32_t offset, length;
};

std::span<const Zone> zones();  // ordered by name
// A TZif file from the header of version 2 on, deflated.
std::string_view zone_data(const Zone& zone);

}  // namespace sandboa::runtime
