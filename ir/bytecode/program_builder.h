// Collects the units of a program in the arena of one compilation and copies them, at the end, into one block of exactly the
// right size.
//
// Invariants: (1) units are added in the order of their indices; (2) everything handed in lives until finish().
// One thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "ir/bytecode/code_unit.h"
#include "ir/bytecode/constant_table.h"
#include "ir/bytecode/writer.h"
#include "support/arena.h"

namespace sandboa::bytecode {

class ProgramBuilder {
 public:
  explicit ProgramBuilder(support::Arena& arena);

  Writer& writer() { return writer_; }
  ConstantTable& constants() { return constants_; }

  // Shared with the position added just before if that is the same.
  uint32_t add_position(const Position& position) {
    if (!positions_.empty()) {
      const Position& last = positions_.back();
      if (last.start == position.start && last.end == position.end && last.anchor_start == position.anchor_start &&
          last.anchor_end == position.anchor_end) {
        return positions_.size() - 1;
      }
    }
    positions_.push_back(position);
    return positions_.size() - 1;
  }
  // `name` is a constant index that has no slot yet.
  uint32_t add_global(uint32_t name) {
    globals_.push_back(name);
    return globals_.size() - 1;
  }
  uint32_t global_name(uint32_t slot) const { return globals_[slot]; }
  uint32_t global_count() const { return globals_.size(); }
  uint32_t site_count() const { return sites_.size() - unit_sites_; }  // of the current unit
  uint32_t add_site(uint32_t name) {
    sites_.push_back(name);
    return site_count() - 1;
  }
  void add_handler(const Handler& handler) { handlers_.push_back(handler); }
  std::span<Handler> unit_handlers() { return handlers_.span().subspan(unit_handlers_); }  // of the current unit
  void add_local_name(uint32_t name) { local_names_.push_back(name); }
  void add_free_name(uint32_t name) { free_names_.push_back(name); }
  void add_capture(Capture capture) { captures_.push_back(capture); }

  void begin_unit();
  // Fills in the spans and indices of `unit`; its names, flags, counts and register_count are the caller's.
  void finish_unit(CodeUnit unit);

  // REQUIRES: at least one unit. The result has passed no verification yet.
  struct SourceInfo {
    std::string_view file_name;
    std::string_view text;
    std::span<const uint32_t> line_starts;
    bool hides_source = false;
  };
  std::shared_ptr<const Program> finish(const SourceInfo& source, bool result_is_last_expression);

 private:
  struct UnitRecord {
    CodeUnit unit;
    uint32_t instructions, handlers, sites, local_names, free_names, captures;  // first index of each
  };

  Writer writer_;
  ConstantTable constants_;
  support::ArenaVector<Position> positions_;
  support::ArenaVector<uint32_t> globals_;
  support::ArenaVector<uint32_t> sites_;
  support::ArenaVector<Handler> handlers_;
  support::ArenaVector<uint32_t> local_names_;
  support::ArenaVector<uint32_t> free_names_;
  support::ArenaVector<Capture> captures_;
  support::ArenaVector<UnitRecord> units_;
  uint32_t unit_handlers_ = 0;
  uint32_t unit_sites_ = 0;
  uint32_t unit_local_names_ = 0;
  uint32_t unit_free_names_ = 0;
  uint32_t unit_captures_ = 0;
};

}  // namespace sandboa::bytecode
