#include "frontend/unicode_identifiers.h"

#include <algorithm>

#include "frontend/unicode_tables.h"
#include "support/utf8.h"

namespace sandboa::frontend {

namespace {

// Hangul syllables compose and decompose by arithmetic (Unicode Standard, section 3.12).
constexpr char32_t kSyllableBase = 0xAC00;
constexpr char32_t kLeadBase = 0x1100;
constexpr char32_t kVowelBase = 0x1161;
constexpr char32_t kTailBase = 0x11A7;
constexpr uint32_t kLeadCount = 19;
constexpr uint32_t kVowelCount = 21;
constexpr uint32_t kTailCount = 28;
constexpr uint32_t kSyllableCount = kLeadCount * kVowelCount * kTailCount;

template <class Range>
const Range* find_range(const Range* ranges, size_t count, char32_t code_point) {
  const Range* found = std::upper_bound(ranges, ranges + count, code_point,
                                        [](char32_t wanted, const Range& range) { return wanted < range.first; });
  if (found == ranges || (found - 1)->last < code_point) return nullptr;
  return found - 1;
}

uint8_t combining_class(char32_t code_point) {
  const CombiningRange* found = find_range(kCombiningClasses, kCombiningClassesCount, code_point);
  return found != nullptr ? found->combining_class : 0;
}

const Decomposition* find_decomposition(char32_t code_point) {
  const Decomposition* end = kDecompositions + kDecompositionsCount;
  const Decomposition* found = std::lower_bound(
      kDecompositions, end, code_point, [](const Decomposition& row, char32_t wanted) { return row.code_point < wanted; });
  return found != end && found->code_point == code_point ? found : nullptr;
}

// 0 if the pair does not compose.
char32_t compose(char32_t first, char32_t second) {
  if (first >= kLeadBase && first < kLeadBase + kLeadCount && second >= kVowelBase && second < kVowelBase + kVowelCount) {
    return kSyllableBase + ((first - kLeadBase) * kVowelCount + (second - kVowelBase)) * kTailCount;
  }
  if (first >= kSyllableBase && first < kSyllableBase + kSyllableCount && (first - kSyllableBase) % kTailCount == 0 &&
      second > kTailBase && second < kTailBase + kTailCount) {
    return first + (second - kTailBase);
  }
  const Composition* end = kCompositions + kCompositionsCount;
  const Composition* found = std::lower_bound(kCompositions, end, first, [&](const Composition& row, char32_t wanted) {
    return row.first < wanted || (row.first == wanted && row.second < second);
  });
  return found != end && found->first == first && found->second == second ? found->composed : 0;
}

void decompose(char32_t code_point, support::ArenaVector<char32_t>& out) {
  if (code_point >= kSyllableBase && code_point < kSyllableBase + kSyllableCount) {
    uint32_t index = code_point - kSyllableBase;
    out.push_back(kLeadBase + index / (kVowelCount * kTailCount));
    out.push_back(kVowelBase + index % (kVowelCount * kTailCount) / kTailCount);
    if (index % kTailCount != 0) out.push_back(kTailBase + index % kTailCount);
    return;
  }
  const Decomposition* row = code_point < 0x80 ? nullptr : find_decomposition(code_point);
  if (row == nullptr) return out.push_back(code_point);
  for (uint32_t i = 0; i < row->size; ++i) out.push_back(kDecompositionData[row->offset + i]);
}

// Canonical order: runs of combining marks sorted by class, stable.
void reorder_marks(support::ArenaVector<char32_t>& text) {
  for (uint32_t start = 0; start < text.size();) {
    uint32_t end = start;
    while (end < text.size() && combining_class(text[end]) != 0) ++end;
    std::stable_sort(text.begin() + start, text.begin() + end,
                     [](char32_t a, char32_t b) { return combining_class(a) < combining_class(b); });
    start = end + 1;
  }
}

void compose_all(support::ArenaVector<char32_t>& text) {
  uint32_t size = 0;
  uint32_t starter = 0;
  bool has_starter = false;
  uint8_t last_class = 0;
  for (uint32_t i = 0; i < text.size(); ++i) {
    char32_t code_point = text[i];
    uint8_t own_class = combining_class(code_point);
    bool is_blocked = !has_starter || (size > starter + 1 && last_class >= own_class);
    char32_t composed = is_blocked ? 0 : compose(text[starter], code_point);
    if (composed != 0) {
      text[starter] = composed;
      continue;
    }
    if (own_class == 0) {
      starter = size;
      has_starter = true;
    }
    last_class = own_class;
    text[size++] = code_point;
  }
  text.resize(size);
}

}  // namespace

bool is_identifier_start(char32_t code_point) {
  if (code_point < 0x80) {
    return (code_point | 0x20) >= 'a' && (code_point | 0x20) <= 'z';
  }
  return find_range(kIdentifierStarts, kIdentifierStartsCount, code_point) != nullptr;
}

bool is_identifier_continue(char32_t code_point) {
  if (code_point < 0x80) {
    return is_identifier_start(code_point) || code_point == '_' || (code_point >= '0' && code_point <= '9');
  }
  return find_range(kIdentifierContinues, kIdentifierContinuesCount, code_point) != nullptr;
}

bool is_printable(char32_t code_point) {
  if (code_point < 0x80) return code_point >= 0x20 && code_point != 0x7F;
  return find_range(kUnprintable, kUnprintableCount, code_point) == nullptr;
}

std::string_view normalise_identifier(std::string_view text, support::Arena& arena) {
  bool is_normal = true;
  support::ArenaVector<char32_t> code_points(arena);
  for (size_t i = 0; i < text.size();) {
    support::DecodedCodePoint decoded = support::decode_utf8(text.substr(i));
    i += decoded.length;
    char32_t code_point = decoded.code_point;
    // Letters up to U+02FF that have no decomposition compose with nothing on their left: the common case, Latin text.
    if (code_point >= 0xA0 && (code_point > 0x2FF || find_decomposition(code_point) != nullptr)) is_normal = false;
    decompose(code_point, code_points);
  }
  if (is_normal) return text;
  reorder_marks(code_points);
  compose_all(code_points);
  auto out = arena.make_span<char>(code_points.size() * 4);
  size_t size = 0;
  for (char32_t code_point : code_points) size += support::encode_utf8(code_point, out.data() + size);
  return {out.data(), size};
}

}  // namespace sandboa::frontend
