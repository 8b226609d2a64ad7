#include "runtime/modules/struct_format.h"

namespace sandboa::runtime {

namespace {

constexpr uint64_t kMostBytes = INT64_MAX;

struct Sizes {
  char code;
  uint8_t standard;  // 0: only in native formats
  uint8_t native;
  uint8_t alignment;  // native
};
constexpr Sizes kSizes[] = {
    {'x', 1, 1, 1}, {'c', 1, 1, 1},   {'b', 1, 1, 1}, {'B', 1, 1, 1}, {'?', 1, 1, 1}, {'h', 2, 2, 2},
    {'H', 2, 2, 2}, {'i', 4, 4, 4},   {'I', 4, 4, 4}, {'l', 4, 8, 8}, {'L', 4, 8, 8}, {'q', 8, 8, 8},
    {'Q', 8, 8, 8}, {'n', 0, 8, 8},   {'N', 0, 8, 8}, {'e', 2, 2, 2}, {'f', 4, 4, 4}, {'d', 8, 8, 8},
    {'F', 8, 8, 4}, {'D', 16, 16, 8}, {'s', 1, 1, 1}, {'p', 1, 1, 1}, {'P', 0, 8, 8},
};

// By the character: a number in kSizes, from 1; 0: none.
constexpr auto kSizeNumbers = [] {
  struct {
    uint8_t numbers[128];
  } table{};
  uint8_t number = 0;
  for (const Sizes& sizes : kSizes) table.numbers[static_cast<uint8_t>(sizes.code)] = ++number;
  return table;
}();

const Sizes* find_sizes(char code) {
  auto place = static_cast<uint8_t>(code);
  uint8_t number = place < 128 ? kSizeNumbers.numbers[place] : uint8_t{0};
  return number == 0 ? nullptr : &kSizes[number - 1];
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_one_of(std::string_view codes, char code) { return codes.find(code) != std::string_view::npos; }

}  // namespace

StructReader::StructReader(std::string_view format) : format_(format) {
  if (format.empty()) return;
  switch (format[0]) {
    case '>':
    case '!':
      is_little_endian_ = false;
      [[fallthrough]];
    case '<':
    case '=':
      is_native_ = false;
      [[fallthrough]];
    case '@':
      position_ = 1;
      break;
    default:
      break;
  }
}

bool StructReader::next(StructItem* item) {
  while (position_ < format_.size() && is_space(format_[position_])) ++position_;
  if (position_ == format_.size()) return false;
  uint64_t count = 1;
  if (is_digit(format_[position_])) {
    count = 0;
    for (; position_ < format_.size() && is_digit(format_[position_]); ++position_) {
      uint64_t digit = static_cast<uint64_t>(format_[position_] - '0');
      if (count > (kMostBytes - digit) / 10) return fail("total struct size too long");
      count = count * 10 + digit;
    }
    if (position_ == format_.size()) return fail("repeat count given without format specifier");
  }
  char code = format_[position_++];
  if (code == '\0') return fail("embedded null character");
  const Sizes* sizes = find_sizes(code);
  if (sizes == nullptr || (!is_native_ && sizes->standard == 0)) return fail("bad char in struct format");
  uint64_t size = is_native_ ? sizes->native : sizes->standard;
  if (is_native_) offset_ = (offset_ + sizes->alignment - 1) & ~uint64_t{sizes->alignment - 1u};
  uint64_t bytes;  // without a division, which would take longer than all else here
  bool is_too_long = __builtin_mul_overflow(count, size, &bytes) || offset_ > kMostBytes || bytes > kMostBytes - offset_;
  if (is_too_long) return fail("total struct size too long");
  bool is_text = code == 's' || code == 'p';
  bool is_int = is_one_of("bBhHiIlLqQnN", code);
  *item = {code,
           static_cast<uint8_t>(size),
           count,
           offset_,
           is_text,
           code != 'x',
           is_int && size <= 4,
           is_one_of("bhilqn", code)};
  offset_ += bytes;
  return true;
}

}  // namespace sandboa::runtime
