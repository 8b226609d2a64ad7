#include "runtime/unicode/unicode.h"

namespace sandboa::runtime::unicode {

namespace {
#include "runtime/unicode/unicode_data.def"
}  // namespace

namespace {

constexpr const Record& find_record(char32_t code_point) {
  constexpr char32_t kMask = (1 << kBlockBits) - 1;
  uint32_t block = kBlocks[code_point >> kBlockBits];
  return kRecords[kRecordIndex[(block << kBlockBits) | (code_point & kMask)]];
}

}  // namespace

const Record& record_of(char32_t code_point) { return find_record(code_point); }

constinit const Latin1Flags latin1_flags = [] {
  Latin1Flags flags{};
  for (char32_t c = 0; c < 256; ++c) flags.values[c] = find_record(c).flags;
  return flags;
}();

int map_case(char32_t code_point, Mapping mapping, char32_t out[kMaxMapping]) {
  int32_t value = record_of(code_point).mapping[static_cast<int>(mapping)];
  if (value < kLongMapping) {
    out[0] = code_point + static_cast<char32_t>(value);
    return 1;
  }
  value -= kLongMapping;
  int length = value & 3;
  for (int i = 0; i < length; ++i) out[i] = kLongMappings[(value >> 2) + i];
  return length;
}

}  // namespace sandboa::runtime::unicode
