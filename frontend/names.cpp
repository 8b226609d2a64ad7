#include "frontend/names.h"

#include <sys/random.h>

#include "support/hash.h"

namespace sandboa::frontend {

namespace {

constexpr std::string_view kWellKnownTexts[] = {
    "",
#define TOKEN(Name, text)
#define OPERATOR(Name, text)
#define KEYWORD(Name, text) text,
#include "frontend/tokens.def"
#undef TOKEN
#undef OPERATOR
#undef KEYWORD
#define WELL_KNOWN(Name, text) text,
#include "frontend/well_known_names.def"
#undef WELL_KNOWN
};
constexpr uint32_t kWellKnownCount = static_cast<uint32_t>(WellKnown::kEnd) - 1;
constexpr uint32_t kInitialCapacity = 256;
static_assert(kWellKnownCount < kInitialCapacity / 4);

}  // namespace

const NameTable::HashKey NameTable::hash_key_ = NameTable::make_hash_key();

struct NameTable::Image {
  Slot slots[kInitialCapacity];
  Entry entries[kWellKnownCount + 1];
};

NameTable::HashKey NameTable::make_hash_key() {
  HashKey key;
  if (getrandom(&key, sizeof key, GRND_NONBLOCK) != ssize_t{sizeof key}) {
    // Early boot only. Address-space randomisation is the entropy that is left.
    key.first = support::mix64(reinterpret_cast<uintptr_t>(&key));
    key.second = support::mix64(reinterpret_cast<uintptr_t>(&kWellKnownTexts) ^ key.first);
  }
  return key;
}

const NameTable::Image& NameTable::image() {
  static const Image* built = [] {
    static Image image{};
    for (uint32_t id = 1; id <= kWellKnownCount; ++id) {
      std::string_view text = kWellKnownTexts[id];
      uint32_t hash = hash_of(text);
      uint32_t slot = hash & (kInitialCapacity - 1);
      while (image.slots[slot].id != 0) slot = (slot + 1) & (kInitialCapacity - 1);
      image.slots[slot] = {hash, id};
      image.entries[id] = {text.data(), static_cast<uint32_t>(text.size()), hash};
    }
    return &image;
  }();
  return *built;
}

NameTable::NameTable(support::Arena& arena) : arena_(arena), capacity_(kInitialCapacity), size_(kWellKnownCount) {
  const Image& initial = image();
  slots_ = static_cast<Slot*>(arena.allocate(sizeof initial.slots));
  std::memcpy(slots_, initial.slots, sizeof initial.slots);
  entries_ = static_cast<Entry*>(arena.allocate(kInitialCapacity / 2 * sizeof(Entry)));
  std::memcpy(entries_, initial.entries, sizeof initial.entries);
}

uint32_t NameTable::hash_long(const char* data, size_t size) {
  uint64_t state = hash_key_.first;
  size_t index = 0;
  uint64_t word;
  for (; index + 8 < size; index += 8) {
    std::memcpy(&word, data + index, 8);
    auto product = static_cast<unsigned __int128>(word ^ state) * (hash_key_.second | 1);
    state = static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
  }
  std::memcpy(&word, data + size - 8, 8);
  return mix(word ^ state, size ^ hash_key_.second);
}

uint32_t NameTable::hash_of(std::string_view text) {
  if (text.size() > 8) return hash_long(text.data(), text.size());
  uint64_t word = 0;
  if (!text.empty()) std::memcpy(&word, text.data(), text.size());
  return mix(word ^ hash_key_.first, text.size() ^ hash_key_.second);
}

NameId NameTable::intern(std::string_view text) {
  NameId known = find(text);
  if (known) return known;
  return intern_view(arena_.copy(text), hash_of(text));
}

NameId NameTable::find(std::string_view text) const {
  uint32_t hash = hash_of(text);
  uint32_t mask = capacity_ - 1;
  for (uint32_t slot = hash & mask; slots_[slot].id != 0; slot = (slot + 1) & mask) {
    if (slots_[slot].hash == hash && this->text(NameId{slots_[slot].id}) == text) return NameId{slots_[slot].id};
  }
  return NameId{};
}

NameId NameTable::insert(std::string_view text, uint32_t hash, uint32_t slot) {
  uint32_t id = ++size_;
  entries_[id] = {text.data(), static_cast<uint32_t>(text.size()), hash};
  slots_[slot] = {hash, id};
  if (size_ + 1 >= capacity_ / 2) grow();
  return NameId{id};
}

void NameTable::grow() {
  uint32_t capacity = capacity_ * 4;
  auto* slots = static_cast<Slot*>(arena_.allocate(capacity * sizeof(Slot)));
  auto* entries = static_cast<Entry*>(arena_.allocate(capacity / 2 * sizeof(Entry)));
  std::memset(static_cast<void*>(slots), 0, capacity * sizeof(Slot));
  std::memcpy(entries, entries_, (size_ + 1) * sizeof(Entry));
  for (uint32_t id = 1; id <= size_; ++id) {
    uint32_t slot = entries[id].hash & (capacity - 1);
    while (slots[slot].id != 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = {entries[id].hash, id};
  }
  slots_ = slots;
  entries_ = entries;
  capacity_ = capacity;
}

}  // namespace sandboa::frontend
