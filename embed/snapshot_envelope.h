// What surrounds the content of a snapshot: what it is, in which version of the format, and what tells that it is whole.
//
//   "Sandboa", version, from version 2 on: flags; content; a checksum of 8 bytes or, by a key, 32 of HMAC-SHA256
#pragma once

#include <string>
#include <string_view>

#include "sandboa/session.h"
#include "support/byte_stream.h"

namespace sandboa::embed {

// Written is the newest; read are all of them (docs/how-to/change-the-snapshot-format.md).
constexpr uint8_t kSnapshotVersion = 2;
constexpr uint8_t kOldestSnapshotVersion = 1;

struct SnapshotContent {
  uint8_t version = 0;
  bool is_keyed = false;
  std::string_view bytes;
};

// Why a key cannot be used; empty: it can, or there is none.
std::string refuse_key(SnapshotKey key);

// REQUIRES: nothing was written; the key can be used.
void begin_snapshot(support::ByteWriter& out, SnapshotKey key);
void end_snapshot(support::ByteWriter& out, SnapshotKey key);

// Version and flags only; nothing is checked but that they are known.
bool read_envelope(std::string_view snapshot, SnapshotContent* content, std::string* why);
// The content, if it is whole and the key fits.
bool open_snapshot(std::string_view snapshot, SnapshotKey key, SnapshotContent* content, std::string* why);

}  // namespace sandboa::embed
