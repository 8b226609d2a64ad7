// Layout of the generated tables in unicode_tables.cpp. All are sorted by their first members, for binary search.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sandboa::frontend {

struct CodePointRange {
  char32_t first;
  char32_t last;
};
struct CombiningRange {
  char32_t first;
  char32_t last;
  uint8_t combining_class;
};
struct Decomposition {
  char32_t code_point;
  uint16_t offset;  // into kDecompositionData
  uint16_t size;
};
struct Composition {
  char32_t first;
  char32_t second;
  char32_t composed;
};

extern const CodePointRange kIdentifierStarts[];
extern const size_t kIdentifierStartsCount;
extern const CodePointRange kIdentifierContinues[];
extern const size_t kIdentifierContinuesCount;
extern const CodePointRange kUnprintable[];
extern const size_t kUnprintableCount;
extern const CombiningRange kCombiningClasses[];
extern const size_t kCombiningClassesCount;
// Full compatibility decompositions (NFKD) of the characters that identifiers may hold.
extern const Decomposition kDecompositions[];
extern const size_t kDecompositionsCount;
extern const char32_t kDecompositionData[];
extern const size_t kDecompositionDataCount;
extern const Composition kCompositions[];
extern const size_t kCompositionsCount;

}  // namespace sandboa::frontend
