// The numbers of the snapshot format that writer and reader share; docs/snapshots.md describes it.
#pragma once

#include <cstdint>
#include <string_view>

#include "runtime/type.h"
#include "support/hash.h"

namespace sandboa::vm {

// A value begins with a number whose two low bits say what the rest is.
enum ValueTag : uint64_t {
  kObjectTag = 0,   // distance from the object that has the value, zigzag
  kIntTag = 1,      // a small int, zigzag
  kSharedTag = 2,   // number of a shared object; the next new number is followed by what it is
  kSpecialTag = 3,  // one of the following
};
constexpr uint64_t kEmptyValue = 0 << 2 | kSpecialTag;
constexpr uint64_t kFloatValue = 1 << 2 | kSpecialTag;    // 8 bytes follow
constexpr uint64_t kWideIntValue = 2 << 2 | kSpecialTag;  // likewise

enum SharedReference : uint8_t { kNamedReference, kConstantReference };
enum ExecutableKind : uint8_t { kGuestExecutable, kLibraryExecutable, kPreludeExecutable, kGrantedExecutable };

// Parts of a block of the heap.
enum BlockPart : uint64_t { kEndPart, kGapPart, kFillerPart, kOpenGapPart, kFirstFormPart };
constexpr uint64_t kEndOfBlocks = 0;

// Keys whose hash follows from what they are, so that it is not written.
inline bool has_plain_hash(runtime::Value key) {
  return key.is_small_int() || runtime::is_exact_object(key, runtime::TypeId::kStr);
}

inline uint64_t source_fingerprint(std::string_view source) { return support::content_hash(source.data(), source.size()); }

}  // namespace sandboa::vm
