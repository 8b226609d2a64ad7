#include "support/crc32.h"

#include <libdeflate.h>

namespace sandboa::support {

uint32_t crc32(uint32_t before, const uint8_t* data, size_t length) {
  // Without data it would answer the sum of nothing.
  return length == 0 ? before : libdeflate_crc32(before, data, length);
}

}  // namespace sandboa::support
