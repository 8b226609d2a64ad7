// Classes that the host has declared, and the guest's objects that stand for objects of the host's. Plain tables, filled by
// embed/host_types.cpp.
//
// Invariants: (1) a handle (class, id) has at most one object, and is in the table as long as that lives; a collection drops
// those that it does not find; (2) the table's memory is charged by whoever adds to it and released here.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "runtime/heap.h"
#include "runtime/marker.h"
#include "runtime/type.h"
#include "support/hash.h"

namespace sandboa::vm {

class HostTypes {
 public:
  struct NamedType {
    std::string name;  // as the host says it: "OrderError", "orders.OrderError"
    runtime::Type* type;
  };
  struct Handle {
    uint32_t class_index = 0;
    uint64_t id = 0;
    bool operator==(const Handle&) const = default;
  };
  static constexpr uint64_t kBytesPerHandle = 128;  // about what the two tables take

  std::vector<NamedType> exceptions;
  std::vector<NamedType> classes;  // by index of Session::Options::host_classes

  // Null: no object of the guest's stands for it.
  runtime::Object* find(Handle handle) const {
    auto found = objects_.find(handle);
    return found == objects_.end() ? nullptr : found->second;
  }
  // Null: an object of the guest's own.
  const Handle* find(const runtime::Object* object) const {
    if (handles_.empty()) return nullptr;
    auto found = handles_.find(object);
    return found == handles_.end() ? nullptr : &found->second;
  }
  void add(Handle handle, runtime::Object* object) {
    objects_.emplace(handle, object);
    handles_.emplace(object, handle);
  }

  // All of them, in order.
  std::vector<std::pair<Handle, runtime::Object*>> handles() const {
    std::vector<std::pair<Handle, runtime::Object*>> all(objects_.begin(), objects_.end());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
      return a.first.class_index != b.first.class_index ? a.first.class_index < b.first.class_index
                                                        : a.first.id < b.first.id;
    });
    return all;
  }

  void visit_roots(runtime::Marker& marker) {
    for (const NamedType& entry : exceptions) marker.mark(entry.type);
    for (const NamedType& entry : classes) marker.mark(entry.type);
  }
  // Answers how many handles are gone.
  uint64_t after_marking(const runtime::Heap& heap) {
    uint64_t dropped = 0;
    for (auto entry = handles_.begin(); entry != handles_.end();) {
      if (heap.survived(entry->first)) {
        ++entry;
        continue;
      }
      objects_.erase(entry->second);
      entry = handles_.erase(entry);
      ++dropped;
    }
    return dropped;
  }

 private:
  struct Hash {
    size_t operator()(const Handle& handle) const { return support::mix64(handle.id * 31 + handle.class_index); }
  };
  std::unordered_map<Handle, runtime::Object*, Hash> objects_;
  std::unordered_map<const runtime::Object*, Handle> handles_;
};

}  // namespace sandboa::vm
