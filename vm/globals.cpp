#include "vm/globals.h"

#include <cstdlib>
#include <cstring>

#include "runtime/marker.h"
#include "runtime/types/str.h"

namespace sandboa::vm {

using runtime::Str;

Globals::~Globals() {
  for (uint32_t index = 0; index < chunk_count_; ++index) std::free(chunks_[index]);
  std::free(chunks_);
  if (slots_ != inline_slots_) std::free(slots_);
}

GlobalCell* Globals::at(uint32_t index) const {
  if (index < kInlineCells) return const_cast<GlobalCell*>(&inline_cells_[index]);
  index -= kInlineCells;
  return &chunks_[index / kChunkCells]->cells[index % kChunkCells];
}

uint32_t* Globals::slot_for(const Str* name, uint64_t hash) const {
  for (uint32_t index = static_cast<uint32_t>(hash) & mask_;; index = (index + 1) & mask_) {
    uint32_t number = slots_[index];
    if (number == 0) return &slots_[index];
    const Str* present = at(number - 1)->name;
    if (present == name || (present->content_hash == hash && runtime::str_equal(present, name))) return &slots_[index];
  }
}

GlobalCell* Globals::find(const Str* name) const {
  uint32_t number = *slot_for(name, runtime::str_content_hash(name));
  return number == 0 ? nullptr : at(number - 1);
}

GlobalCell* Globals::find_or_create(Str* name) {
  uint64_t hash = runtime::str_content_hash(name);
  uint32_t* slot = slot_for(name, hash);
  if (*slot != 0) return at(*slot - 1);
  bool cells_full = count_ >= kInlineCells && (count_ - kInlineCells) % kChunkCells == 0;
  bool slots_full = (count_ + 1) * 2 > mask_ + 1;
  if (cells_full || slots_full) {
    if (!grow()) return nullptr;
    slot = slot_for(name, hash);
  }
  GlobalCell* cell = at(count_);
  cell->value = runtime::Value();
  cell->name = name;
  *slot = ++count_;
  return cell;
}

bool Globals::grow() {
  if (count_ >= kInlineCells && (count_ - kInlineCells) % kChunkCells == 0) {
    if (!meter_.try_charge_bytes(sizeof(Chunk) + sizeof(Chunk*))) return false;
    auto** chunks = static_cast<Chunk**>(std::realloc(chunks_, (chunk_count_ + 1) * sizeof(Chunk*)));
    auto* chunk = static_cast<Chunk*>(std::malloc(sizeof(Chunk)));
    CHECK(chunks != nullptr && chunk != nullptr);
    chunks_ = chunks;
    chunks_[chunk_count_++] = chunk;
  }
  if ((count_ + 1) * 2 > mask_ + 1) {
    uint32_t size = (mask_ + 1) * 2;
    if (!meter_.try_charge_bytes(size * sizeof(uint32_t))) return false;
    auto* slots = static_cast<uint32_t*>(std::calloc(size, sizeof(uint32_t)));
    CHECK(slots != nullptr);
    if (slots_ != inline_slots_) {
      meter_.release_bytes((mask_ + 1) * sizeof(uint32_t));
      std::free(slots_);
    }
    slots_ = slots;
    mask_ = size - 1;
    for (uint32_t number = 1; number <= count_; ++number) {
      const Str* name = at(number - 1)->name;
      *slot_for(name, name->content_hash) = number;
    }
  }
  return true;
}

void Globals::visit_roots(runtime::Marker& marker) {
  for (uint32_t index = 0; index < count_; ++index) {
    marker.mark(at(index)->value);
    marker.mark(at(index)->name);
  }
}

}  // namespace sandboa::vm
