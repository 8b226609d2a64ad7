// Formats of the module struct: characters with counts, in the sizes and byte order that the first character says.
#pragma once

#include <cstdint>
#include <string_view>

namespace sandboa::runtime {

struct StructItem {
  char code;
  uint8_t size;       // bytes of one item; of s, p and x: 1
  uint64_t count;     // of s and p: the length of the one item
  uint64_t offset;    // of the first
  bool is_one_value;  // s and p, whatever their count
  bool has_values;    // all but x
  bool is_short_int;  // of at most four bytes
  bool is_signed;     // an int that is
};

// Reads the items of a format in turn. No memory is needed, so a format need not be compiled before it is used.
class StructReader {
 public:
  explicit StructReader(std::string_view format);
  bool is_little_endian() const { return is_little_endian_; }
  bool is_native() const { return is_native_; }
  // False at the end, and where the format is wrong; then problem() is not null.
  bool next(StructItem* item);
  const char* problem() const { return problem_; }
  uint64_t size() const { return offset_; }  // of all that has been read

 private:
  bool fail(const char* problem) {
    problem_ = problem;
    return false;
  }
  std::string_view format_;
  size_t position_ = 0;
  uint64_t offset_ = 0;
  const char* problem_ = nullptr;
  bool is_native_ = true;  // sizes and alignment of the C compiler
  bool is_little_endian_ = true;
};

}  // namespace sandboa::runtime
