// What tells whether library code (the prelude, modules that are built in) is the same in another build: fingerprints of
// functions and constants. A snapshot names what it has in use of them; where a module has changed, those functions are
// looked for one by one.
//
// Thread-safe; computed at first use, once per process and file of the library.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "support/byte_stream.h"
#include "vm/executable.h"

namespace sandboa::vm {

class LibraryCode {
 public:
  // REQUIRES: executable->is_library(), which lives as long as the process.
  static const LibraryCode& of(const Executable* executable);

  // All of it: equal if functions and constants are the same and stand in the same places.
  uint64_t whole() const { return whole_; }
  // What a function does, with the functions inside of it. Lines, texts for documentation and what stands around do not
  // count.
  uint64_t unit(uint32_t index) const { return units_[index]; }
  uint64_t constant(uint32_t index) const { return constants_[index]; }

  // Places in this build; -1: it has none that is the same.
  int64_t find_unit(std::string_view qualified_name, uint64_t fingerprint) const;
  // Whatever it does.
  int64_t find_unit(std::string_view qualified_name) const;
  int64_t find_constant(uint64_t fingerprint) const;

 private:
  explicit LibraryCode(const bytecode::Program& program);

  const bytecode::Program& program_;
  uint64_t whole_ = 0;
  std::vector<uint64_t> units_;
  std::vector<uint64_t> constants_;
  std::unordered_map<uint64_t, uint32_t> constant_places_;
};

// Where the library code that a snapshot has in use stands in this build.
class LibraryPlaces {
 public:
  // What write_snapshot.cpp wrote about one file of the library; shown: what it is called. False: *why says what is missing.
  bool read(support::ByteReader& in, uint8_t version, const Executable* executable, const std::string& shown,
            std::string* why);
  // A place that was written, as it is here; UINT64_MAX: there is none.
  uint64_t unit(const Executable* executable, uint64_t index) const;
  uint64_t constant(const Executable* executable, uint64_t number, uint64_t fingerprint) const;

 private:
  // Only of files that are not the same here: places by what they were.
  std::unordered_map<const Executable*, std::unordered_map<uint64_t, uint64_t>> changed_;
};

}  // namespace sandboa::vm
