// The permutation of SHA-3 (FIPS 202).
#pragma once

#include <cstdint>

namespace sandboa::support {

void keccak_permute(uint64_t (&lanes)[25]);

}  // namespace sandboa::support
