// The state of a Vm as bytes: heap, code, frames, and what else a run needs to go on (docs/snapshots.md).
//
// Everything is written as logical values, never as it lies in memory, and the same state gives the same bytes. What is read
// is checked before it is used; a Vm that was read goes on as the one that was written would have: same results, same fuel,
// same identities of objects, same collections.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "support/byte_stream.h"
#include "vm/vm.h"

namespace sandboa::vm {

// What lies outside the VM.
class SnapshotWorld {
 public:
  // Modules that are built in, by name. Empty, null: it is none.
  virtual std::string library_name(const Executable* executable) const = 0;
  virtual std::shared_ptr<const Executable> library(std::string_view name) const = 0;
  // The same for modules that the host has granted, which must have the same source: a hash of it. Null: *why says why.
  virtual std::string granted_name(const Executable* executable) const = 0;
  virtual std::shared_ptr<const Executable> granted(std::string_view name, uint64_t source_hash, std::string* why) const = 0;
  // Host functions, by their place in the session's table. find answers -1 if there is none of that name.
  virtual std::string_view host_function_name(uint32_t index) const = 0;
  virtual int64_t find_host_function(std::string_view name) const = 0;
  // Whether the host's class of that index has this name.
  virtual bool has_host_class(uint32_t index, std::string_view name) const = 0;

 protected:
  ~SnapshotWorld() = default;
};

// REQUIRES: idle or suspended. False: something in it cannot be in a snapshot; *why says what.
bool write_vm(Vm& vm, const SnapshotWorld& world, support::ByteWriter& out, std::string* why);
// version: of the format. objects: null, or gets all that are in the heap. REQUIRES: the Vm is new, with the hash key of the
// one that was written. False: the bytes are damaged, or do not fit this build, these limits or this world; *why says what,
// and the Vm must not be used.
bool read_vm(Vm& vm, const SnapshotWorld& world, support::ByteReader& in, uint8_t version,
             std::vector<runtime::Object*>* objects, std::string* why);

}  // namespace sandboa::vm
