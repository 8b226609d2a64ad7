// The constants of a program while it is being compiled, without duplicates.
//
// Invariants: (1) two constants are one only if Python could not tell them apart: 1, 1.0 and True differ, 0.0 and -0.0
// differ, NaNs are equal by their bits; (2) texts and element lists are views that outlive the table (the arenas of the
// compilation). One thread at a time. Adding costs one probe of an open-addressing table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "ir/bytecode/code_unit.h"
#include "support/arena.h"

namespace sandboa::bytecode {

class ConstantTable {
 public:
  explicit ConstantTable(support::Arena& arena);
  ConstantTable(const ConstantTable&) = delete;
  ConstantTable& operator=(const ConstantTable&) = delete;

  // kNone, kTrue, kFalse, kEllipsis
  uint32_t add_singleton(ConstantKind kind);
  uint32_t add_int(int64_t value);
  // kFloat, kComplex (value is the imaginary part)
  uint32_t add_number(ConstantKind kind, double value);
  // kStr, kBytes, kBigInt
  uint32_t add_text(ConstantKind kind, std::string_view text);
  // kTuple, kFrozenSet. `elements` is copied when the constant is new.
  uint32_t add_sequence(ConstantKind kind, std::span<const uint32_t> elements);

  uint32_t size() const { return constants_.size(); }
  const Constant& operator[](uint32_t index) const { return constants_[index]; }
  std::span<Constant> all() { return constants_.span(); }
  // Bytes of all texts, and number of all sequence elements: what a copy needs.
  size_t text_bytes() const { return text_bytes_; }
  size_t element_count() const { return element_count_; }

 private:
  struct Entry {
    uint32_t hash;
    uint32_t index_plus_one;  // 0: free
  };

  template <class Same>
  uint32_t find_or_add(uint32_t hash, const Constant& constant, Same same);
  void grow();

  support::Arena& arena_;
  support::ArenaVector<Constant> constants_;
  Entry* entries_;
  uint32_t capacity_;
  size_t text_bytes_ = 0;
  size_t element_count_ = 0;
};

}  // namespace sandboa::bytecode
