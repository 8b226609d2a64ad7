// Constant keys of mapping patterns, compared as a dict would: 1, True, 1.0 and 1+0j are one key.
#pragma once

#include <string>
#include <string_view>

#include "frontend/ast.h"

namespace sandboa::frontend {

class PatternKey {
 public:
  // False: the key is no constant, and only the running program knows it.
  bool read(const Expr* key);
  // An order in which equal keys are neighbours.
  friend bool operator<(const PatternKey& a, const PatternKey& b);
  // As Python's repr() of the value.
  std::string repr() const;

 private:
  enum class Class : uint8_t { kNone, kEllipsis, kNumber, kStr, kBytes };

  void read_constant(const Literal& literal, bool negated);

  Class class_ = Class::kNone;
  double real_ = 0;        // kNumber; of an int the nearest float
  double imaginary_ = 0;   // kNumber
  int64_t remainder_ = 0;  // kNumber: what an int has over real_
  bool is_complex_ = false;
  bool is_negated_ = false;
  std::string_view text_;  // kStr, kBytes; kNumber: the digits of an int beyond 64 bits
  const Literal* literal_ = nullptr;
};

}  // namespace sandboa::frontend
