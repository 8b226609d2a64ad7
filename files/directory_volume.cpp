#include "files/directory_volume.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

#include "support/hash.h"

namespace sandboa::files {

namespace {

// What a lost race of openat2 (EAGAIN) is tried again.
constexpr int kAttempts = 16;
constexpr mode_t kFileMode = 0666;
constexpr mode_t kDirectoryMode = 0777;
// Opening never waits, never makes a terminal the process's own, and is never inherited.
constexpr int kAlways = O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

int translated(int error) {
  switch (error) {
    case EXDEV:
      return runtime::kDeniedLinkLeadsOutside;
    case ENXIO:  // a socket, or a pipe that nobody reads
      return runtime::kDeniedSpecialFile;
    default:
      return error;
  }
}

template <class Call>
auto without_interruption(Call call) {
  for (;;) {
    auto result = call();
    if (result >= 0 || errno != EINTR) return result;
  }
}

}  // namespace

const int DirectoryVolume::kDirectoryOnly = O_PATH | O_DIRECTORY;

void Descriptor::reset() {
  if (number_ >= 0) ::close(number_);
  number_ = -1;
}

int open_root(const std::string& directory, Descriptor* out) {
  *out = Descriptor(without_interruption([&] { return ::open(directory.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC); }));
  return *out ? 0 : errno;
}

// ---- opening

int DirectoryVolume::open_beneath(const std::string& path, int flags, Descriptor* out) {
  flags |= O_CLOEXEC;
  if (options_.uses_openat2) {
    int error = open_by_openat2(path, flags, out);
    // No such system call, or a filter that forbids it: found out once.
    if (error != ENOSYS && error != EPERM) return error;
    if (error == EPERM) {
      Descriptor probe;
      if (open_by_openat2("", O_PATH | O_DIRECTORY | O_CLOEXEC, &probe) != EPERM) return error;
    }
    options_.uses_openat2 = false;
  }
  return open_by_walking(path, flags, out);
}

int DirectoryVolume::open_by_openat2(const std::string& path, int flags, Descriptor* out) {
  struct open_how how {};
  how.flags = static_cast<uint64_t>(flags);
  how.mode = (flags & O_CREAT) != 0 ? kFileMode : 0;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  if (!options_.follows_links) how.resolve |= RESOLVE_NO_SYMLINKS;
  const char* name = path.empty() ? "." : path.c_str();
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    long number = without_interruption([&] { return syscall(SYS_openat2, root_.number(), name, &how, sizeof how); });
    if (number >= 0) {
      *out = Descriptor(static_cast<int>(number));
      return 0;
    }
    if (errno != EAGAIN) break;
  }
  return translated(errno);
}

int DirectoryVolume::open_by_walking(const std::string& path, int flags, Descriptor* out) {
  Descriptor directory(
      without_interruption([&] { return ::openat(root_.number(), ".", O_PATH | O_DIRECTORY | O_CLOEXEC); }));
  if (!directory) return errno;
  PathWalk walk(path.empty() ? "." : std::string_view(path));
  for (std::string_view component; walk.next(&component);) {
    std::string name(component);
    bool is_last = walk.at_end();
    int how = is_last ? flags | O_NOFOLLOW : O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    Descriptor next(without_interruption([&] { return ::openat(directory.number(), name.c_str(), how, kFileMode); }));
    if (!next) {
      int error = errno;
      struct stat found;
      bool is_link = error == ENOTDIR && fstatat(directory.number(), name.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0 &&
                     S_ISLNK(found.st_mode);
      return is_link ? ELOOP : translated(error);
    }
    // O_PATH with O_NOFOLLOW opens a link itself.
    struct stat opened;
    if (fstat(next.number(), &opened) != 0) return errno;
    if (S_ISLNK(opened.st_mode)) return ELOOP;
    directory = std::move(next);
  }
  *out = std::move(directory);
  return 0;
}

// Opening a device or a pipe can do something already, so it is looked at first, without being opened.
int DirectoryVolume::refuse_special(const std::string& path, bool* exists) {
  Descriptor place;
  int error = open_beneath(path, O_PATH, &place);
  *exists = error == 0;
  if (error != 0) return error;
  struct stat found;
  if (fstat(place.number(), &found) != 0) return errno;
  if (S_ISDIR(found.st_mode)) return EISDIR;
  return S_ISREG(found.st_mode) ? 0 : static_cast<int>(runtime::kDeniedSpecialFile);
}

class OpenHostFile final : public OpenFile {
 public:
  OpenHostFile(DirectoryVolume& volume, Descriptor descriptor) : volume_(volume), descriptor_(std::move(descriptor)) {}

  FileResult read(uint64_t offset, char* out, uint64_t size) override {
    if (offset > INT64_MAX) return 0;
    uint64_t done = 0;
    while (done < size) {
      auto at = static_cast<off_t>(offset + done);
      ssize_t count = without_interruption([&] { return ::pread(descriptor_.number(), out + done, size - done, at); });
      if (count < 0) return file_error(errno);
      if (count == 0) break;
      done += static_cast<uint64_t>(count);
    }
    return static_cast<FileResult>(done);
  }

  FileResult write(uint64_t offset, std::string_view data) override {
    if (offset > static_cast<uint64_t>(INT64_MAX) - data.size()) return file_error(EFBIG);
    // What a gap before the data reads as takes no room on the host, but counts.
    struct stat before;
    if (fstat(descriptor_.number(), &before) != 0) return file_error(errno);
    auto size = static_cast<uint64_t>(before.st_size);
    uint64_t gap = offset > size && !data.empty() ? offset - size : 0;
    if (int error = volume_.budget_.charge(data.size() + gap)) return file_error(error);
    uint64_t done = 0;
    while (done < data.size()) {
      auto at = static_cast<off_t>(offset + done);
      ssize_t count =
          without_interruption([&] { return ::pwrite(descriptor_.number(), data.data() + done, data.size() - done, at); });
      if (count < 0 && done == 0) return file_error(errno);
      if (count <= 0) break;
      done += static_cast<uint64_t>(count);
    }
    return static_cast<FileResult>(done);
  }

  FileResult truncate(uint64_t size) override {
    struct stat before;
    if (fstat(descriptor_.number(), &before) != 0) return file_error(errno);
    if (size > INT64_MAX) return file_error(EFBIG);
    auto old_size = static_cast<uint64_t>(before.st_size);
    if (size > old_size) {
      if (int error = volume_.budget_.charge(size - old_size)) return file_error(error);
    }
    return ::ftruncate(descriptor_.number(), static_cast<off_t>(size)) == 0 ? 0 : file_error(errno);
  }

  FileResult status(FileStatus* status) override {
    struct stat found;
    if (fstat(descriptor_.number(), &found) != 0) return file_error(errno);
    volume_.fill_status(found, status);
    return 0;
  }

 private:
  DirectoryVolume& volume_;
  Descriptor descriptor_;
};

FileResult DirectoryVolume::open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) {
  bool writes = (flags & runtime::kFileWrite) != 0;
  bool creates = (flags & runtime::kFileCreate) != 0;
  if (writes && !options_.is_writable) {
    // Reading answers first what is wrong besides.
    bool exists;
    int error = refuse_special(path, &exists);
    return file_error(error != 0 && !(error == ENOENT && creates) ? error : int{runtime::kDeniedReadOnlyMount});
  }
  bool exists = false;
  int error = refuse_special(path, &exists);
  if (exists && (flags & runtime::kFileExclusive) != 0) return file_error(EEXIST);
  if (error != 0 && !(error == ENOENT && creates)) return file_error(error);
  int host_flags = kAlways | (writes ? ((flags & runtime::kFileRead) != 0 ? O_RDWR : O_WRONLY) : O_RDONLY);
  if (!exists) {
    if (int charged = charge_entry(path)) return file_error(charged);
    host_flags |= O_CREAT | ((flags & runtime::kFileExclusive) != 0 ? O_EXCL : 0);
  }
  Descriptor opened;
  error = open_beneath(path, host_flags, &opened);
  if (error != 0) return file_error(error);
  struct stat found;
  if (fstat(opened.number(), &found) != 0) return file_error(errno);
  if (!S_ISREG(found.st_mode)) return file_error(S_ISDIR(found.st_mode) ? EISDIR : int{runtime::kDeniedSpecialFile});
  if (writes && (flags & runtime::kFileTruncate) != 0 && ::ftruncate(opened.number(), 0) != 0) return file_error(errno);
  *file = std::make_unique<OpenHostFile>(*this, std::move(opened));
  return 0;
}

// ---- asking

void DirectoryVolume::fill_status(const struct stat& host, FileStatus* status) const {
  status->kind = S_ISREG(host.st_mode)   ? FileKind::kFile
                 : S_ISDIR(host.st_mode) ? FileKind::kDirectory
                 : S_ISLNK(host.st_mode) ? FileKind::kLink
                                         : FileKind::kOther;
  status->permissions = status->kind == FileKind::kLink ? 0777 : status->kind == FileKind::kDirectory ? 0555 : 0444;
  if (options_.is_writable) status->permissions |= 0200;
  status->inode = support::mix64(support::mix64(host.st_ino ^ options_.inode_key) + host.st_dev) >> 16;
  // The length of a link's text or of a directory's block tells about the host.
  status->size = status->kind == FileKind::kFile ? static_cast<uint64_t>(host.st_size) : 0;
  if (options_.shows_times) status->modified_ns = host.st_mtim.tv_sec * 1'000'000'000 + host.st_mtim.tv_nsec;
}

FileResult DirectoryVolume::status(const std::string& path, bool follow_links, FileStatus* status) {
  Descriptor place;
  struct stat found;
  if (follow_links || path.empty()) {
    if (int error = open_beneath(path, O_PATH, &place)) return file_error(error);
    if (fstat(place.number(), &found) != 0) return file_error(errno);
  } else {
    if (int error = open_parent(path, &place)) return file_error(error);
    if (fstatat(place.number(), name_of(path).c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0) return file_error(errno);
  }
  fill_status(found, status);
  return 0;
}

FileResult DirectoryVolume::list(const std::string& path, std::string* names) {
  Descriptor place;
  if (int error = open_beneath(path, O_RDONLY | O_DIRECTORY | kAlways, &place)) return file_error(error);
  DIR* directory = ::fdopendir(place.number());
  if (directory == nullptr) return file_error(errno);
  place.release();  // the stream owns it now
  errno = 0;
  while (names->size() < options_.max_list_bytes) {
    const dirent* entry = ::readdir(directory);
    if (entry == nullptr) break;
    std::string_view name = entry->d_name;
    if (name != "." && name != "..") names->append(name).push_back('\0');
  }
  int error = names->size() < options_.max_list_bytes ? errno : ENOMEM;
  ::closedir(directory);
  return error == 0 ? 0 : file_error(error);
}

// ---- changing

FileResult DirectoryVolume::make_directory(const std::string& path) {
  Descriptor parent;
  if (int error = open_parent(path, &parent)) return file_error(error);
  struct stat found;
  if (fstatat(parent.number(), name_of(path).c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0) return file_error(EEXIST);
  if (!options_.is_writable) return file_error(runtime::kDeniedReadOnlyMount);
  if (int error = charge_entry(path)) return file_error(error);
  return ::mkdirat(parent.number(), name_of(path).c_str(), kDirectoryMode) == 0 ? 0 : file_error(errno);
}

FileResult DirectoryVolume::remove(const std::string& path, int flags) {
  Descriptor parent;
  if (int error = open_parent(path, &parent)) return file_error(error);
  struct stat found;
  if (fstatat(parent.number(), name_of(path).c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0) return file_error(errno);
  if (!options_.is_writable) return file_error(runtime::kDeniedReadOnlyMount);
  return ::unlinkat(parent.number(), name_of(path).c_str(), flags) == 0 ? 0 : file_error(errno);
}

FileResult DirectoryVolume::remove_file(const std::string& path) { return remove(path, 0); }
FileResult DirectoryVolume::remove_directory(const std::string& path) { return remove(path, AT_REMOVEDIR); }

FileResult DirectoryVolume::rename(const std::string& from, const std::string& to) {
  Descriptor from_parent;
  Descriptor to_parent;
  if (int error = open_parent(from, &from_parent)) return file_error(error);
  if (int error = open_parent(to, &to_parent)) return file_error(error);
  struct stat found;
  if (fstatat(from_parent.number(), name_of(from).c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0) return file_error(errno);
  if (!options_.is_writable) return file_error(runtime::kDeniedReadOnlyMount);
  int done = ::renameat(from_parent.number(), name_of(from).c_str(), to_parent.number(), name_of(to).c_str());
  return done == 0 ? 0 : file_error(errno);
}

FileResult DirectoryVolume::set_modified(const std::string& path, int64_t modified_ns) {
  FileStatus found;
  FileResult asked = status(path, true, &found);
  if (asked < 0) return asked;
  if (!options_.is_writable) return file_error(runtime::kDeniedReadOnlyMount);
  if (found.kind != FileKind::kFile && found.kind != FileKind::kDirectory) return file_error(runtime::kDeniedSpecialFile);
  // As long as times are not shown, nobody could tell.
  if (!options_.shows_times) return 0;
  Descriptor place;
  int how = kAlways | O_RDONLY | (found.kind == FileKind::kDirectory ? O_DIRECTORY : 0);
  if (int error = open_beneath(path, how, &place)) return file_error(error);
  timespec times[2] = {{0, UTIME_OMIT}, {modified_ns / 1'000'000'000, modified_ns % 1'000'000'000}};
  if (times[1].tv_nsec < 0) {
    times[1].tv_nsec += 1'000'000'000;
    --times[1].tv_sec;
  }
  return ::futimens(place.number(), times) == 0 ? 0 : file_error(errno);
}

FileResult DirectoryVolume::reopen(const std::string& path, uint32_t flags, NodeNumber, std::unique_ptr<OpenFile>* file) {
  return open(path, flags & (runtime::kFileRead | runtime::kFileWrite), file);
}

}  // namespace sandboa::files
