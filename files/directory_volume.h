// A directory of the host, beneath which everything happens.
//
// Invariants: (1) every path is opened relative to the descriptor of the root, by openat2 with RESOLVE_BENEATH, or component
// by component with O_NOFOLLOW where the kernel has no openat2; nothing is checked by name and then used by name; (2) names
// are removed, made and renamed relative to a descriptor of their directory; (3) only regular files are read and written:
// what has been opened is looked at before it is used, and what something else might notice being opened is looked at
// before. Symbolic links are followed as long as they stay beneath the root; without openat2 none are.
#pragma once

#include <string>

#include "files/byte_budget.h"
#include "files/volume.h"

struct stat;

namespace sandboa::files {

// A file descriptor that is closed at the end.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { reset(); }
  Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    reset();
    number_ = other.release();
    return *this;
  }
  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }
  int release() {
    int number = number_;
    number_ = -1;
    return number;
  }
  void reset();

 private:
  int number_ = -1;
};

struct DirectoryOptions {
  bool is_writable = false;
  uint64_t max_written_bytes = 0;
  uint64_t max_list_bytes = 16 << 20;  // names of one directory; more is ENOMEM
  bool shows_times = false;
  bool follows_links = true;
  uint64_t inode_key = 0;    // numbers of files are mixed with it: the host's are nobody's business
  bool uses_openat2 = true;  // false for tests: as if the kernel had none
};

class DirectoryVolume final : public Volume {
 public:
  DirectoryVolume(Descriptor root, const DirectoryOptions& options)
      : root_(std::move(root)), options_(options), budget_(options.max_written_bytes, nullptr) {}

  FileResult open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) override;
  FileResult status(const std::string& path, bool follow_links, FileStatus* status) override;
  FileResult list(const std::string& path, std::string* names) override;
  FileResult make_directory(const std::string& path) override;
  FileResult remove_file(const std::string& path) override;
  FileResult remove_directory(const std::string& path) override;
  FileResult rename(const std::string& from, const std::string& to) override;
  FileResult set_modified(const std::string& path, int64_t modified_ns) override;

  VolumeState state_kind() const override { return VolumeState::kOfHost; }
  void write_state(support::ByteWriter& out) const override { out.number(budget_.used()); }
  const char* read_state(support::ByteReader& in) override {
    budget_.restore(in.number());
    return in.ok() ? nullptr : "how much was written";
  }
  FileResult reopen(const std::string& path, uint32_t flags, NodeNumber node, std::unique_ptr<OpenFile>* file) override;

 private:
  friend class OpenHostFile;

  int open_beneath(const std::string& path, int flags, Descriptor* out);
  int open_by_openat2(const std::string& path, int flags, Descriptor* out);
  int open_by_walking(const std::string& path, int flags, Descriptor* out);
  int open_parent(const std::string& path, Descriptor* out) { return open_beneath(parent_of(path), kDirectoryOnly, out); }
  int refuse_special(const std::string& path, bool* exists);
  FileResult remove(const std::string& path, int flags);
  int charge_entry(const std::string& path) { return budget_.charge(kWrittenEntryBytes + path.size()); }
  void fill_status(const struct stat& host, FileStatus* status) const;

  static const int kDirectoryOnly;

  Descriptor root_;
  DirectoryOptions options_;
  ByteBudget budget_;
};

// Opens the root of a mount; the host's own path may be anything. 0, or an errno.
int open_root(const std::string& directory, Descriptor* out);

}  // namespace sandboa::files
