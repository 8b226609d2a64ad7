// The files of one session: the table of mounts, open files, the working directory.
//
// Invariants: (1) a path becomes absolute and free of "." and ".." before it is looked up in the table of mounts, the
// longest match wins, and what is left of it goes to that volume alone; (2) directories that only lead to mounts exist, are
// empty but for these, and cannot be changed; (3) at most kMaxOpenFiles are open, and all are closed with the session.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "files/file_journal.h"
#include "files/volume.h"
#include "limits/meter.h"
#include "runtime/file_system.h"
#include "sandboa/mounts.h"

namespace sandboa::files {

constexpr uint64_t kMaxOpenFiles = 64;
constexpr size_t kMaxPathBytes = 4096;

class SessionFiles final : public runtime::FileSystem {
 public:
  // journal: null unless the session is recorded or replayed.
  SessionFiles(const std::vector<Mount>& mounts, limits::Meter& meter, uint64_t inode_key, FileJournal* journal = nullptr);
  ~SessionFiles();
  SessionFiles(const SessionFiles&) = delete;
  SessionFiles& operator=(const SessionFiles&) = delete;

  // What is wrong with the mounts; empty: nothing. Then the session must not run.
  const std::string& problem() const { return problem_; }
  const std::vector<Mount>& declared() const { return declared_; }

  // ---- for snapshots (files/session_files_codec.cpp): working directory, what mounts hold, open files
  void write_state(support::ByteWriter& out) const;
  // REQUIRES: new. Empty, or what is wrong: the bytes, in which nothing is trusted, or that something is not there.
  std::string read_state(support::ByteReader& in);
  // What write_state() wrote, a line each, for people to read. False: the bytes are damaged.
  static bool describe_state(support::ByteReader& in, std::vector<std::string>* lines);

  FileResult open(std::string_view path, uint32_t flags) override;
  FileResult close(uint64_t handle) override;
  FileResult read(uint64_t handle, uint64_t offset, char* out, uint64_t size) override;
  FileResult write(uint64_t handle, uint64_t offset, std::string_view data) override;
  FileResult truncate(uint64_t handle, uint64_t size) override;
  FileResult handle_status(uint64_t handle, FileStatus* status) override;
  FileResult status(std::string_view path, bool follow_links, FileStatus* status) override;
  FileResult list(std::string_view path, std::string* names) override;
  FileResult make_directory(std::string_view path) override;
  FileResult remove_file(std::string_view path) override;
  FileResult remove_directory(std::string_view path) override;
  FileResult rename(std::string_view from, std::string_view to) override;
  FileResult set_modified(std::string_view path, int64_t modified_ns) override;
  FileResult make_link(std::string_view target, std::string_view path) override;
  FileResult read_link(std::string_view path, std::string* target) override;
  FileResult change_directory(std::string_view path) override;
  const std::string& working_directory() const override { return working_directory_; }

 private:
  struct MountPoint {
    std::string path;  // "/data"; "" for the root
    std::unique_ptr<Volume> volume;
  };
  struct Opened {
    std::unique_ptr<OpenFile> file;  // null: the handle is free
    size_t mount = 0;
    uint32_t flags = 0;
    std::string path;
  };
  // Where a path leads.
  struct Place {
    std::string absolute;            // "" for the root, else "/a/b"
    size_t mount = 0;                // index, or kNoMount
    std::string inside;              // relative to the mount
    bool must_be_directory = false;  // "a/" or "a/."
  };
  static constexpr size_t kNoMount = SIZE_MAX;

  std::string read_mounts(support::ByteReader& in, std::vector<size_t>* numbers);
  std::string reopen(support::ByteReader& in, const std::vector<size_t>& numbers);
  void add_mount(const Mount& mount, limits::Meter& meter, uint64_t inode_key);
  void add_directory(const Mount& mount, const std::string& path, limits::Meter& meter, uint64_t inode_key);
  FileResult resolve(std::string_view path, Place* place);
  FileResult enter(std::string_view component, std::string* absolute);
  void locate(Place* place) const;
  bool leads_to_mount(const std::string& absolute) const;
  FileResult status_of(const Place& place, bool follow_links, FileStatus* status);
  void add_mount_names(const std::string& absolute, std::string* names) const;
  // Resolves a path that is to be changed: not a mount itself, and in one.
  FileResult resolve_entry(std::string_view path, Place* place);
  Opened* find(uint64_t handle) { return handle < opened_.size() && opened_[handle].file ? &opened_[handle] : nullptr; }

  limits::Meter& meter_;
  std::vector<Mount> declared_;
  FileJournal* journal_;
  std::vector<MountPoint> mounts_;
  std::vector<Opened> opened_;
  std::string working_directory_ = "/";
  std::string problem_;
};

}  // namespace sandboa::files
