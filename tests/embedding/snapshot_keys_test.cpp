// Snapshots that are authenticated by a key.
#include "tests/embedding/host_session.h"

namespace sandboa::testing {
namespace {

const SnapshotKey kKey{"a key of some 32 random bytes..."};
const SnapshotKey kOther{"another key of 32 random bytes.."};

Session::Options options() {
  Session::Options options;
  options.hash_seed = 1;
  options.functions = {HostFunction("ask")};
  return options;
}

class SnapshotKeys : public ::testing::Test {
 protected:
  SnapshotKeys() : session_(engine(), options()) { EXPECT_TRUE(session_.feed("x = 41\nask()\nx + 1").suspended()); }

  static std::string refusal(std::string_view bytes, SnapshotKey key) {
    return Session::restore(engine(), bytes, options(), key).reason();
  }

  Session session_;
};

TEST_F(SnapshotKeys, TheSameKey_Restores) {
  Snapshot snapshot = session_.snapshot(kKey);
  ASSERT_TRUE(snapshot.ok()) << snapshot.reason();
  Restored restored = Session::restore(engine(), snapshot.bytes(), options(), kKey);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(describe(restored.session().resume(HostValue())), "42");
}

TEST_F(SnapshotKeys, AnotherKeyOrNone_IsRefused) {
  std::string bytes = session_.snapshot(kKey).bytes();
  EXPECT_EQ(refusal(bytes, kOther), "the snapshot was written with another key, or changed since");
  EXPECT_EQ(refusal(bytes, {}), "the snapshot is authenticated by a key, and none was given");
  EXPECT_EQ(refusal(session_.snapshot().bytes(), kKey),
            "the snapshot is not authenticated by a key, and only those that are are restored here");
}

// Before anything else of it is read: whatever was changed, the reason is the same.
TEST_F(SnapshotKeys, EveryChange_IsFoundFirst) {
  std::string bytes = session_.snapshot(kKey).bytes();
  for (size_t at = 9; at < bytes.size(); ++at) {
    bytes[at] ^= 0x10;
    ASSERT_EQ(refusal(bytes, kKey), "the snapshot was written with another key, or changed since") << at;
    bytes[at] ^= 0x10;
  }
  std::string unkeyed = bytes;
  unkeyed[8] = 0;  // the flag
  EXPECT_EQ(refusal(unkeyed, kKey), "the snapshot is not authenticated by a key, and only those that are are restored here");
  EXPECT_EQ(refusal(bytes.substr(0, bytes.size() - 1), kKey), "the snapshot was written with another key, or changed since");
}

// A key that is empty because somebody forgot to set it is not the same as none.
TEST_F(SnapshotKeys, ShortKeys_AreRefused) {
  EXPECT_EQ(session_.snapshot(SnapshotKey("")).reason(), "the key has 0 bytes, at least 16 are needed");
  EXPECT_EQ(refusal(session_.snapshot().bytes(), SnapshotKey("")), "the key has 0 bytes, at least 16 are needed");
}

}  // namespace
}  // namespace sandboa::testing
