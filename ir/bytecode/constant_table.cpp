#include "ir/bytecode/constant_table.h"

#include <cstring>

#include "support/hash.h"

namespace sandboa::bytecode {
namespace {

constexpr uint32_t kFirstCapacity = 256;

uint32_t fold_hash(uint64_t value, ConstantKind kind) {
  return static_cast<uint32_t>(support::mix64(value + (static_cast<uint64_t>(kind) << 56)));
}

// Texts are mostly names of a few bytes, so whole words beat a bytewise hash. Collisions only cost probes, and an adversary
// who finds some can slow down nothing but the compilation that is metered anyway: long texts go through the strong hash.
uint32_t hash_text(std::string_view text, ConstantKind kind) {
  if (text.size() > 64) return fold_hash(support::content_hash(text.data(), text.size()), kind);
  constexpr uint64_t kMultiplier = 0x9E3779B97F4A7C15ULL;
  uint64_t state = text.size();
  const char* at = text.data();
  size_t left = text.size();
  for (; left >= 8; left -= 8, at += 8) {
    uint64_t word;
    std::memcpy(&word, at, 8);
    state = (state ^ word) * kMultiplier;
    state ^= state >> 32;
  }
  uint64_t tail = 0;
  for (size_t i = 0; i < left; ++i) tail |= uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
  state = (state ^ tail) * kMultiplier + static_cast<uint64_t>(kind);
  return static_cast<uint32_t>(state ^ (state >> 32));
}

uint64_t bits_of(double value) {
  uint64_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}

Constant blank(ConstantKind kind) {
  Constant constant{};
  constant.kind = kind;
  constant.integer = 0;
  return constant;
}

}  // namespace

ConstantTable::ConstantTable(support::Arena& arena) : arena_(arena), constants_(arena), capacity_(kFirstCapacity) {
  entries_ = static_cast<Entry*>(arena.allocate(capacity_ * sizeof(Entry)));
  std::memset(static_cast<void*>(entries_), 0, capacity_ * sizeof(Entry));
  constants_.reserve(kFirstCapacity / 4);
}

template <class Same>
uint32_t ConstantTable::find_or_add(uint32_t hash, const Constant& constant, Same same) {
  uint32_t mask = capacity_ - 1;
  uint32_t slot = hash & mask;
  for (; entries_[slot].index_plus_one != 0; slot = (slot + 1) & mask) {
    if (entries_[slot].hash != hash) continue;
    const Constant& known = constants_[entries_[slot].index_plus_one - 1];
    if (known.kind == constant.kind && same(known)) return entries_[slot].index_plus_one - 1;
  }
  constants_.push_back(constant);
  entries_[slot] = {hash, constants_.size()};
  if (constants_.size() * 2 > capacity_) grow();
  return constants_.size() - 1;
}

void ConstantTable::grow() {
  uint32_t capacity = capacity_ * 4;
  auto* entries = static_cast<Entry*>(arena_.allocate(capacity * sizeof(Entry)));
  std::memset(static_cast<void*>(entries), 0, capacity * sizeof(Entry));
  for (uint32_t i = 0; i < capacity_; ++i) {
    if (entries_[i].index_plus_one == 0) continue;
    uint32_t slot = entries_[i].hash & (capacity - 1);
    while (entries[slot].index_plus_one != 0) slot = (slot + 1) & (capacity - 1);
    entries[slot] = entries_[i];
  }
  entries_ = entries;
  capacity_ = capacity;
}

uint32_t ConstantTable::add_singleton(ConstantKind kind) {
  return find_or_add(fold_hash(0, kind), blank(kind), [](const Constant&) { return true; });
}

uint32_t ConstantTable::add_int(int64_t value) {
  Constant constant = blank(ConstantKind::kInt);
  constant.integer = value;
  return find_or_add(fold_hash(static_cast<uint64_t>(value), constant.kind), constant,
                     [value](const Constant& known) { return known.integer == value; });
}

uint32_t ConstantTable::add_number(ConstantKind kind, double value) {
  Constant constant = blank(kind);
  constant.number = value;
  uint64_t bits = bits_of(value);
  return find_or_add(fold_hash(bits, kind), constant,
                     [bits](const Constant& known) { return bits_of(known.number) == bits; });
}

uint32_t ConstantTable::add_text(ConstantKind kind, std::string_view text) {
  Constant constant = blank(kind);
  constant.text = text;
  uint32_t before = size();
  uint32_t index =
      find_or_add(hash_text(text, kind), constant, [text](const Constant& known) { return known.text == text; });
  if (size() != before) text_bytes_ += text.size();
  return index;
}

uint32_t ConstantTable::add_sequence(ConstantKind kind, std::span<const uint32_t> elements) {
  Constant constant = blank(kind);
  constant.elements = elements;
  uint32_t before = size();
  uint32_t hash = fold_hash(support::content_hash(elements.data(), elements.size_bytes()), kind);
  uint32_t index = find_or_add(hash, constant, [elements](const Constant& known) {
    return known.elements.size() == elements.size() &&
           (elements.empty() || std::memcmp(known.elements.data(), elements.data(), elements.size_bytes()) == 0);
  });
  if (size() != before) {
    constants_[index].elements = arena_.copy(elements);
    element_count_ += elements.size();
  }
  return index;
}

}  // namespace sandboa::bytecode
