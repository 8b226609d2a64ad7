// SHA-512 (FIPS 180-4).
#pragma once

#include <cstddef>
#include <cstdint>

namespace sandboa::support {

void sha512(const void* data, size_t size, uint8_t (&digest)[64]);

}  // namespace sandboa::support
