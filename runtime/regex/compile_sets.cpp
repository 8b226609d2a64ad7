// Character sets of a program.
#include <algorithm>

#include "runtime/regex/case_folding.h"
#include "runtime/regex/compiler.h"

namespace sandboa::runtime::regex {

namespace {

constexpr int kCategoryCount = 6;

// What is known of the characters below 256, in Unicode and in ASCII. Made once, immutable then.
struct NarrowFacts {
  CaseVariants variants[2][256];
  uint32_t categories[kCategoryCount][2][8] = {};

  NarrowFacts() {
    for (int is_ascii = 0; is_ascii < 2; ++is_ascii) {
      for (uint32_t c = 0; c < 256; ++c) {
        variants[is_ascii][c] = case_variants(c, is_ascii != 0);
        for (int category = 0; category < kCategoryCount; ++category) {
          bool is_in = is_in_category(c, static_cast<Category>(category), is_ascii != 0);
          if (is_in) categories[category][is_ascii][c >> 5] |= 1u << (c & 31);
        }
      }
    }
  }
};
const NarrowFacts& narrow_facts() {
  static const NarrowFacts facts;
  return facts;
}

}  // namespace

// Writes the set of some ranges, which are put in order, and of the categories that the flags name.
uint32_t Compiler::write_set(MeteredVector<SetItem, 8>& ranges, uint32_t flags) {
  if (!tree_.spend(16 + ranges.size() * 4)) signal_ = Signal::kTrap;
  SetItem* items = ranges.data();
  std::sort(items, items + ranges.size(), [](const SetItem& a, const SetItem& b) { return a.low < b.low; });
  size_t count = 0;
  for (size_t index = 0; index < ranges.size(); ++index) {
    if (count != 0 && items[index].low <= uint64_t{items[count - 1].high} + 1) {
      items[count - 1].high = std::max(items[count - 1].high, items[index].high);
    } else {
      items[count++] = items[index];
    }
  }
  ranges.shrink(count);
  uint32_t place = here();
  for (uint32_t index = 0; index < kSetRanges; ++index) emit(0);
  for (size_t index = 0; index < count; ++index) {
    emit(items[index].low);
    emit(items[index].high);
  }
  if (!ok()) return place;
  uint32_t* set = words_.data() + place;
  set[kSetFlags] = flags;
  set[kSetRangeCount] = static_cast<uint32_t>(count);
  for (size_t index = 0; index < count; ++index) {
    for (uint32_t c = items[index].low; c <= items[index].high && c < 256; ++c) set[kSetBits + (c >> 5)] |= 1u << (c & 31);
  }
  int is_ascii = (flags & kSetIsAscii) != 0 ? 1 : 0;
  uint32_t bits[8];
  std::memcpy(bits, set + kSetBits, sizeof bits);
  for (uint32_t c = 0; c < 256 && (flags & kSetIgnoresCase) != 0; ++c) {
    const CaseVariants& variants = narrow_facts().variants[is_ascii][c];
    for (int index = 1; index < variants.count; ++index) {
      if (is_in_ranges(set, variants.points[index])) bits[c >> 5] |= 1u << (c & 31);
    }
  }
  for (int category = 0; category < kCategoryCount; ++category) {
    if ((flags >> (kSetCategoryShift + category) & 1) == 0) continue;
    for (int word = 0; word < 8; ++word) bits[word] |= narrow_facts().categories[category][is_ascii][word];
  }
  for (uint32_t& word : bits) word = (flags & kSetNegated) != 0 ? ~word : word;
  std::memcpy(set + kSetBits, bits, sizeof bits);
  return place;
}

uint32_t Compiler::emit_set(NodeIndex index) {
  const Node& node = tree_.nodes[index];
  MeteredVector<SetItem, 8> ranges(rt_);
  uint32_t categories = 0;
  for (uint32_t item = 0; item < node.item_count; ++item) {
    const SetItem& entry = tree_.items[node.first_item + item];
    if (entry.is_category) {
      categories |= 1u << entry.low;
    } else {
      ranges.push(entry);
    }
  }
  if (!ranges.ok()) {
    signal_ = Signal::kNeedsCollect;
    return 0;
  }
  uint32_t flags = (categories << kSetCategoryShift) | (node.is_ascii ? uint32_t{kSetIsAscii} : 0u);
  bool is_one_category = ranges.empty() && !node.negated && (categories & (categories - 1)) == 0;
  if (!is_one_category) {
    if (node.negated) flags |= kSetNegated;
    if (node.ignores_case && !ranges.empty()) flags |= kSetIgnoresCase;
    return write_set(ranges, flags);
  }
  uint32_t& known = category_sets_[tree_.items[node.first_item].low * 2 + (node.is_ascii ? 1 : 0)];
  if (known == 0) known = write_set(ranges, flags);
  return known;
}

uint32_t Compiler::emit_points(const char32_t* points, int count, bool negated) {
  MeteredVector<SetItem, 8> ranges(rt_);
  for (int index = 0; index < count; ++index) ranges.push({points[index], points[index], false});
  return write_set(ranges, negated ? uint32_t{kSetNegated} : 0u);
}

}  // namespace sandboa::runtime::regex
