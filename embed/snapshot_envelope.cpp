#include "embed/snapshot_envelope.h"

#include <cstring>

#include "support/crypto.h"
#include "support/hash.h"

namespace sandboa::embed {

namespace {

constexpr std::string_view kMagic = "Sandboa";
enum Flags : uint8_t { kKeyed = 1 };

bool refuse(std::string* why, std::string text) {
  *why = std::move(text);
  return false;
}

bool has_tag(std::string_view covered, std::string_view tag, SnapshotKey key) {
  uint8_t expected[support::kAuthenticationBytes], found[support::kAuthenticationBytes];
  support::hmac_sha256(key.bytes(), covered, expected);
  std::memcpy(found, tag.data(), sizeof found);
  return support::equal_in_constant_time(expected, found);
}

bool has_checksum(std::string_view covered, std::string_view sum) {
  return support::ByteReader(sum).fixed64() == support::content_hash(covered.data(), covered.size());
}

}  // namespace

std::string refuse_key(SnapshotKey key) {
  if (!key.is_given() || key.bytes().size() >= SnapshotKey::kLeastBytes) return {};
  return "the key has " + std::to_string(key.bytes().size()) + " bytes, at least " +
         std::to_string(SnapshotKey::kLeastBytes) + " are needed";
}

void begin_snapshot(support::ByteWriter& out, SnapshotKey key) {
  out.bytes(kMagic.data(), kMagic.size());
  out.byte(kSnapshotVersion);
  out.byte(key.is_given() ? kKeyed : 0);
}

void end_snapshot(support::ByteWriter& out, SnapshotKey key) {
  std::string_view all = out.view();
  if (!key.is_given()) return out.fixed64(support::content_hash(all.data(), all.size()));
  uint8_t tag[support::kAuthenticationBytes];
  support::hmac_sha256(key.bytes(), all, tag);
  out.bytes(tag, sizeof tag);
}

bool read_envelope(std::string_view snapshot, SnapshotContent* content, std::string* why) {
  support::ByteReader in(snapshot);
  if (in.bytes(kMagic.size()) != kMagic) return refuse(why, "these bytes are no snapshot");
  content->version = in.byte();
  if (content->version < kOldestSnapshotVersion || content->version > kSnapshotVersion) {
    return refuse(why, "the snapshot has format version " + std::to_string(content->version) +
                           ", this build reads versions " + std::to_string(kOldestSnapshotVersion) + " to " +
                           std::to_string(kSnapshotVersion));
  }
  uint8_t flags = content->version >= 2 ? in.byte() : 0;
  if ((flags & ~kKeyed) != 0) return refuse(why, "the snapshot has something that this build does not know");
  content->is_keyed = (flags & kKeyed) != 0;
  size_t tail = content->is_keyed ? support::kAuthenticationBytes : sizeof(uint64_t);
  if (!in.ok() || in.left() < tail) return refuse(why, "the snapshot is damaged");
  content->bytes = in.bytes(in.left() - tail);
  return true;
}

bool open_snapshot(std::string_view snapshot, SnapshotKey key, SnapshotContent* content, std::string* why) {
  if (std::string problem = refuse_key(key); !problem.empty()) return refuse(why, std::move(problem));
  if (!read_envelope(snapshot, content, why)) return false;
  if (key.is_given() && !content->is_keyed) {
    return refuse(why, "the snapshot is not authenticated by a key, and only those that are are restored here");
  }
  if (!key.is_given() && content->is_keyed) {
    return refuse(why, "the snapshot is authenticated by a key, and none was given");
  }
  size_t covered = static_cast<size_t>(content->bytes.data() - snapshot.data()) + content->bytes.size();
  std::string_view all = snapshot.substr(0, covered), tail = snapshot.substr(covered);
  if (content->is_keyed && !has_tag(all, tail, key)) {
    return refuse(why, "the snapshot was written with another key, or changed since");
  }
  if (!content->is_keyed && !has_checksum(all, tail)) return refuse(why, "the snapshot is damaged");
  return true;
}

}  // namespace sandboa::embed
