// CRC-32 of ISO 3309, as zip, gzip and PNG have it, by libdeflate.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sandboa::support {

// Goes on from the check sum of what came before; that of nothing is 0.
uint32_t crc32(uint32_t before, const uint8_t* data, size_t length);

}  // namespace sandboa::support
