// Lengths that need no call.
#pragma once

#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/object.h"

namespace sandboa::runtime::operations {

// Number of items of a builtin container, or -1.
SANDBOA_ALWAYS_INLINE int64_t native_length(Value value) {
  switch (kind_of(value)) {
    case Kind::kStr:
      return static_cast<int64_t>(value.as<Str>()->length);
    case Kind::kBytes:
      return static_cast<int64_t>(value.as<Bytes>()->length);
    case Kind::kByteArray:
      return static_cast<int64_t>(value.as<ByteArray>()->length);
    case Kind::kList:
      return value.as<List>()->length;
    case Kind::kTuple:
      return static_cast<int64_t>(value.as<Tuple>()->length);
    case Kind::kDict:
      return value.as<Dict>()->live_count;
    case Kind::kSet:
      return value.as<Set>()->live_count;
    case Kind::kDictView:
      return value.as<DictView>()->dict->live_count;
    case Kind::kMappingProxy: {
      Value mapping = value.as<MappingProxy>()->mapping;
      return has_kind(mapping, Kind::kDict) ? int64_t{mapping.as<Dict>()->live_count} : -1;
    }
    default:
      return -1;
  }
}

}  // namespace sandboa::runtime::operations
