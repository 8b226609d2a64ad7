#include "runtime/numbers/big_int.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>

namespace sandboa::runtime::big_int {

namespace {

using boost::multiprecision::cpp_int;
static_assert(sizeof(boost::multiprecision::limb_type) == sizeof(uint64_t), "limbs are copied as they are");

cpp_int import_limbs(const uint64_t* limbs, size_t count) {
  cpp_int result;
  auto& backend = result.backend();
  backend.resize(static_cast<unsigned>(count), static_cast<unsigned>(count));
  std::copy_n(limbs, count, backend.limbs());
  backend.normalize();
  return result;
}

}  // namespace

bool multiply_block(uint64_t* out, const uint64_t* a, size_t an, const uint64_t* b, size_t bn) noexcept {
  try {
    cpp_int product = import_limbs(a, an) * import_limbs(b, bn);
    const auto& backend = product.backend();
    size_t count = std::min<size_t>(backend.size(), an + bn);
    std::copy_n(backend.limbs(), count, out);
    std::fill(out + count, out + an + bn, uint64_t{0});
    return true;
  } catch (...) {
    return false;
  }
}

}  // namespace sandboa::runtime::big_int
