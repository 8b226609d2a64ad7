// A mount that begins empty and exists in memory only.
//
// Symbolic links are followed here, by text: what their targets say is looked up in the mount, from the directory that the
// link is in or, if they are absolute, from the root of the session, where they must lead into the mount again.
#pragma once

#include "files/memory_tree.h"
#include "files/volume.h"

namespace sandboa::files {

class MemoryVolume final : public Volume {
 public:
  // mount: where the guest finds it, "/data"; "" for the root.
  MemoryVolume(std::string mount, uint64_t max_bytes, limits::Meter& meter)
      : mount_(std::move(mount)), meter_(meter), tree_(max_bytes, meter, MemoryNode::Kind::kDirectory) {}

  FileResult open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) override;
  FileResult status(const std::string& path, bool follow_links, FileStatus* status) override;
  FileResult list(const std::string& path, std::string* names) override;
  FileResult make_directory(const std::string& path) override;
  FileResult remove_file(const std::string& path) override;
  FileResult remove_directory(const std::string& path) override;
  FileResult rename(const std::string& from, const std::string& to) override;
  FileResult set_modified(const std::string& path, int64_t modified_ns) override;
  FileResult make_link(const std::string& path, std::string_view target) override;
  FileResult read_link(const std::string& path, std::string* target) override;

  VolumeState state_kind() const override { return VolumeState::kMemory; }
  void write_state(support::ByteWriter& out) const override { tree_.write(out); }
  const char* read_state(support::ByteReader& in) override { return tree_.read(in, false); }
  FileResult reopen(const std::string& path, uint32_t flags, NodeNumber node, std::unique_ptr<OpenFile>* file) override;

 private:
  // The same path without links on the way; follows_last: and not a link itself, though it may lead to nothing.
  FileResult follow(const std::string& path, bool follows_last, std::string* plain);
  // The node that a path leads to, and the path without links on the way.
  FileResult find(const std::string& named, bool follows_last, std::string* path);
  // The directory for something new; EEXIST: there is something.
  FileResult find_place(const std::string& named, std::string* path);
  // The directory that a path is in; the path itself need not exist.
  FileResult find_parent(const std::string& path);

  std::string mount_;
  limits::Meter& meter_;
  MemoryTree tree_;
};

}  // namespace sandboa::files
