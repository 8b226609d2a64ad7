// A directory of the host that is only read, under a tree in memory that takes all changes.
//
// Invariants: (1) a path is looked up in the tree first; where it leaves the tree from a merged directory, the host's
// directory has the answer; (2) what is written is copied into the tree whole, with the directories that lead there; (3)
// what is removed of the host's leaves a whiteout. Symbolic links of the host are not followed: one file has one path here.
#pragma once

#include "files/directory_volume.h"
#include "files/memory_tree.h"

namespace sandboa::files {

class OverlayVolume final : public Volume {
 public:
  // host: read only, and follows no links.
  OverlayVolume(std::unique_ptr<Volume> host, uint64_t max_bytes, limits::Meter& meter);

  FileResult open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) override;
  FileResult status(const std::string& path, bool follow_links, FileStatus* status) override;
  FileResult list(const std::string& path, std::string* names) override;
  FileResult make_directory(const std::string& path) override;
  FileResult remove_file(const std::string& path) override;
  FileResult remove_directory(const std::string& path) override;
  FileResult rename(const std::string& from, const std::string& to) override;
  FileResult set_modified(const std::string& path, int64_t modified_ns) override;

  VolumeState state_kind() const override { return VolumeState::kOverlay; }
  void write_state(support::ByteWriter& out) const override { tree_.write(out); }
  const char* read_state(support::ByteReader& in) override { return tree_.read(in, true); }
  FileResult reopen(const std::string& path, uint32_t flags, NodeNumber node, std::unique_ptr<OpenFile>* file) override;

 private:
  struct Found {
    NodeNumber node = kNoNode;  // in the tree; none: the host's, or nothing
    FileStatus status;
    bool shows_host = false;  // the host's directory could have something of this path
  };

  // 0 if there is something; ENOENT and other errors as its negative. shows_host is set in any case.
  FileResult find(const std::string& path, Found* found);
  // The directory of the tree for a directory that exists; makes merged ones on the way.
  FileResult directory_for(const std::string& path);
  // A file in the tree with the content of the host's file.
  FileResult copy_up(const std::string& path, bool with_content);
  // Whether the host has something of this path, which only a whiteout hides.
  bool host_has(const std::string& path);
  FileResult add(const std::string& path, MemoryNode::Kind kind);
  FileResult take_away(const std::string& path, const Found& found);
  // Whether a rename is allowed; finds what is to be renamed.
  FileResult check_rename(const std::string& from, const std::string& to, Found* source);
  FileResult is_empty(const std::string& path, bool* empty);

  std::unique_ptr<Volume> host_;
  MemoryTree tree_;
};

}  // namespace sandboa::files
