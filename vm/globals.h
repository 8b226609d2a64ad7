// The global variables of a session: name -> GlobalCell. Cells are never removed and never move.
#pragma once

#include <cstdint>

#include "limits/meter.h"
#include "vm/loaded_code.h"

namespace sandboa::runtime {
class Marker;
}

namespace sandboa::vm {

class Globals {
 public:
  explicit Globals(limits::Meter& meter) : meter_(meter) {}
  ~Globals();

  // Creates the cell, unbound, if it is not there. Null: the memory limit is hit. The name must outlive the session or be
  // traced.
  GlobalCell* find_or_create(runtime::Str* name);
  GlobalCell* find(const runtime::Str* name) const;
  uint32_t count() const { return count_; }
  // In order of creation.
  GlobalCell* at(uint32_t index) const;
  void visit_roots(runtime::Marker& marker);

 private:
  static constexpr uint32_t kInlineCells = 24;
  static constexpr uint32_t kInlineSlots = 64;
  static constexpr uint32_t kChunkCells = 256;
  struct Chunk {
    Chunk* next;
    GlobalCell cells[kChunkCells];
  };

  uint32_t* slot_for(const runtime::Str* name, uint64_t hash) const;
  bool grow();

  limits::Meter& meter_;
  uint32_t count_ = 0;
  uint32_t mask_ = kInlineSlots - 1;
  uint32_t* slots_ = inline_slots_;  // 0: free; else cell number + 1
  Chunk** chunks_ = nullptr;         // cells from number kInlineCells on
  uint32_t chunk_count_ = 0;
  uint32_t inline_slots_[kInlineSlots] = {};
  GlobalCell inline_cells_[kInlineCells];
};

}  // namespace sandboa::vm
