// What of a dict or set follows from its entries: hashes of plain keys, and mostly the index.
#pragma once

#include <vector>

#include "runtime/dict.h"
#include "vm/vm.h"

namespace sandboa::vm {

struct LoadedTable {
  runtime::DictTable* table;
  uint32_t entry_count;
  uint32_t live_count;
  bool index_follows;
  std::vector<uint32_t> index;  // if it does not follow
};

// REQUIRES: all objects are there and all strs are filled in. Null, or what is wrong with the table.
const char* finish_table(const Vm& vm, const LoadedTable& loaded);

}  // namespace sandboa::vm
