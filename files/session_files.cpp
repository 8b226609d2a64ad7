#include "files/session_files.h"

#include <algorithm>
#include <cstring>

#include "files/callback_volume.h"
#include "files/directory_volume.h"
#include "files/memory_volume.h"
#include "files/overlay_volume.h"

namespace sandboa::files {

using runtime::kFileCreate;
using runtime::kFileRead;
using runtime::kFileTruncate;
using runtime::kFileWrite;

SessionFiles::SessionFiles(const std::vector<Mount>& mounts, limits::Meter& meter, uint64_t inode_key, FileJournal* journal)
    : meter_(meter), declared_(mounts), journal_(journal) {
  for (const Mount& mount : mounts) {
    if (problem_.empty()) add_mount(mount, meter, inode_key);
  }
}

SessionFiles::~SessionFiles() { opened_.clear(); }

// ---- mounts

void SessionFiles::add_mount(const Mount& mount, limits::Meter& meter, uint64_t inode_key) {
  std::string path = mount.path;
  while (path.ends_with('/')) path.pop_back();
  bool is_valid = mount.path.starts_with('/') && path.size() < kMaxPathBytes / 2 && path.find('\0') == std::string::npos;
  PathWalk walk(std::string_view(path).substr(path.empty() ? 0 : 1));
  for (std::string_view name; walk.next(&name);) {
    if (name.empty() || name == "." || name == ".." || name.size() > kMaxNameBytes) is_valid = false;
  }
  if (!is_valid) {
    problem_ = "mount " + mount.path + ": not an absolute path without . and ..";
    return;
  }
  for (const MountPoint& other : mounts_) {
    if (other.path == path) problem_ = "mount " + mount.path + ": there are two of it";
  }
  if (!problem_.empty()) return;
  if (mount.kind == Mount::Kind::kMemory) {
    mounts_.push_back({path, std::make_unique<MemoryVolume>(path, mount.max_bytes, meter)});
    return;
  }
  if (mount.kind == Mount::Kind::kCallback) {
    if (!mount.callback) problem_ = "mount " + mount.path + ": there is no callback";
    FileCallback callback = mount.callback;
    if (journal_ != nullptr) callback = make_journaled_callback(*journal_, std::move(callback), mounts_.size());
    mounts_.push_back({path, std::make_unique<CallbackVolume>(std::move(callback), mount.max_bytes, meter)});
    return;
  }
  add_directory(mount, path, meter, inode_key);
}

// A replay opens none.
void SessionFiles::add_directory(const Mount& mount, const std::string& path, limits::Meter& meter, uint64_t inode_key) {
  bool replays = journal_ != nullptr && journal_->replays();
  Descriptor root;
  int error = replays ? 0 : open_root(mount.directory, &root);
  if (error != 0) {
    problem_ = "mount " + mount.path + ": " + mount.directory + ": " + std::strerror(error);
    return;
  }
  DirectoryOptions options;
  options.shows_times = mount.shows_times;
  options.inode_key = inode_key;
  options.max_list_bytes = meter.limits().memory_bytes / 4;
  bool is_overlay = mount.kind == Mount::Kind::kOverlay;
  options.follows_links = !is_overlay;  // one file has one path there
  options.is_writable = mount.kind == Mount::Kind::kReadWrite;
  options.max_written_bytes = options.is_writable ? mount.max_bytes : 0;
  std::unique_ptr<Volume> volume;
  if (!replays) volume = std::make_unique<DirectoryVolume>(std::move(root), options);
  if (journal_ != nullptr) volume = make_journaled_volume(*journal_, std::move(volume), mounts_.size());
  if (is_overlay) volume = std::make_unique<OverlayVolume>(std::move(volume), mount.max_bytes, meter);
  mounts_.push_back({path, std::move(volume)});
}

void SessionFiles::locate(Place* place) const {
  place->mount = kNoMount;
  size_t longest = 0;
  for (size_t index = 0; index < mounts_.size(); ++index) {
    const std::string& path = mounts_[index].path;
    bool matches =
        place->absolute.starts_with(path) && (place->absolute.size() == path.size() || place->absolute[path.size()] == '/');
    if (!matches || (place->mount != kNoMount && path.size() < longest)) continue;
    place->mount = index;
    longest = path.size();
  }
  if (place->mount == kNoMount) return;
  place->inside = place->absolute.size() == longest ? "" : place->absolute.substr(longest + 1);
}

bool SessionFiles::leads_to_mount(const std::string& absolute) const {
  return std::any_of(mounts_.begin(), mounts_.end(),
                     [&](const MountPoint& mount) { return mount.path.starts_with(absolute + "/"); });
}

// ---- paths

// One component further; ".." leaves a directory that must exist.
FileResult SessionFiles::enter(std::string_view component, std::string* absolute) {
  if (component != "..") {
    if (component.size() > kMaxNameBytes) return file_error(ENAMETOOLONG);
    absolute->append("/").append(component);
    return 0;
  }
  Place place;
  place.absolute = *absolute;
  locate(&place);
  FileStatus status;
  FileResult found = status_of(place, true, &status);
  if (found < 0) return found;
  if (status.kind != FileKind::kDirectory) return file_error(ENOTDIR);
  absolute->resize(absolute->empty() ? 0 : absolute->rfind('/'));
  return 0;
}

FileResult SessionFiles::resolve(std::string_view path, Place* place) {
  if (path.empty()) return file_error(ENOENT);
  if (path.size() >= kMaxPathBytes) return file_error(ENAMETOOLONG);
  if (path[0] != '/') place->absolute = working_directory_ == "/" ? "" : working_directory_;
  PathWalk walk(path);
  for (std::string_view component; walk.next(&component);) {
    place->must_be_directory = component == ".";
    if (component.empty() || component == ".") continue;
    FileResult entered = enter(component, &place->absolute);
    if (entered < 0) return entered;
  }
  if (path.ends_with('/')) place->must_be_directory = true;
  if (place->absolute.size() >= kMaxPathBytes) return file_error(ENAMETOOLONG);
  locate(place);
  return 0;
}

FileResult SessionFiles::resolve_entry(std::string_view path, Place* place) {
  FileResult resolved = resolve(path, place);
  if (resolved < 0) return resolved;
  if (place->mount != kNoMount && !place->inside.empty()) return 0;
  return file_error(place->mount != kNoMount || leads_to_mount(place->absolute) ? EBUSY
                                                                                : int{runtime::kDeniedOutsideMounts});
}

// ---- open files

FileResult SessionFiles::open(std::string_view path, uint32_t flags) {
  // Whoever makes or empties a file writes it.
  if ((flags & (kFileCreate | kFileTruncate)) != 0) flags |= kFileWrite;
  Place place;
  FileResult resolved = resolve(path, &place);
  if (resolved < 0) return resolved;
  if (place.mount == kNoMount || place.inside.empty()) {
    if (place.mount != kNoMount || leads_to_mount(place.absolute)) return file_error(EISDIR);
    return file_error((flags & kFileWrite) != 0 ? int{runtime::kDeniedOutsideMounts} : ENOENT);
  }
  if (place.must_be_directory) {
    FileStatus status;
    FileResult found = status_of(place, true, &status);
    if (found < 0 && !(found == file_error(ENOENT) && (flags & kFileCreate) != 0)) return found;
    return file_error(found < 0 || status.kind == FileKind::kDirectory ? EISDIR : ENOTDIR);
  }
  auto is_free = [](const Opened& opened) { return opened.file == nullptr; };
  size_t handle = std::find_if(opened_.begin(), opened_.end(), is_free) - opened_.begin();
  if (handle == kMaxOpenFiles) return file_error(EMFILE);
  if (handle == opened_.size()) opened_.emplace_back();
  Opened& opened = opened_[handle];
  FileResult done = mounts_[place.mount].volume->open(place.inside, flags, &opened.file);
  if (done < 0) {
    bool is_shadowed = done == file_error(ENOENT) && leads_to_mount(place.absolute);
    return is_shadowed ? file_error(EISDIR) : done;
  }
  opened.mount = place.mount;
  opened.flags = flags;
  opened.path = std::move(place.absolute);
  return static_cast<FileResult>(handle);
}

FileResult SessionFiles::close(uint64_t handle) {
  Opened* opened = find(handle);
  if (opened == nullptr) return file_error(EBADF);
  opened->file.reset();
  return 0;
}

FileResult SessionFiles::read(uint64_t handle, uint64_t offset, char* out, uint64_t size) {
  Opened* opened = find(handle);
  if (opened == nullptr || (opened->flags & kFileRead) == 0) return file_error(EBADF);
  return opened->file->read(offset, out, size);
}

FileResult SessionFiles::write(uint64_t handle, uint64_t offset, std::string_view data) {
  Opened* opened = find(handle);
  if (opened == nullptr || (opened->flags & kFileWrite) == 0) return file_error(EBADF);
  return opened->file->write(offset, data);
}

FileResult SessionFiles::truncate(uint64_t handle, uint64_t size) {
  Opened* opened = find(handle);
  if (opened == nullptr || (opened->flags & kFileWrite) == 0) return file_error(EBADF);
  return opened->file->truncate(size);
}

FileResult SessionFiles::handle_status(uint64_t handle, FileStatus* status) {
  Opened* opened = find(handle);
  if (opened == nullptr) return file_error(EBADF);
  status->device = opened->mount + 1;
  return opened->file->status(status);
}

// ---- asking

FileResult SessionFiles::status_of(const Place& place, bool follow_links, FileStatus* status) {
  FileResult found = file_error(ENOENT);
  if (place.mount != kNoMount) found = mounts_[place.mount].volume->status(place.inside, follow_links, status);
  if (found == file_error(ENOENT) && (place.absolute.empty() || leads_to_mount(place.absolute))) {
    *status = FileStatus();
    status->kind = FileKind::kDirectory;
    status->permissions = 0555;
    status->inode = 1 + place.absolute.size();
    return 0;
  }
  status->device = place.mount == kNoMount ? 0 : place.mount + 1;
  return found;
}

FileResult SessionFiles::status(std::string_view path, bool follow_links, FileStatus* status) {
  Place place;
  FileResult resolved = resolve(path, &place);
  if (resolved < 0) return resolved;
  FileResult found = status_of(place, follow_links || place.must_be_directory, status);
  if (found < 0) return found;
  return place.must_be_directory && status->kind != FileKind::kDirectory ? file_error(ENOTDIR) : 0;
}

// Names of mounts, and of directories that lead to them, in a directory.
void SessionFiles::add_mount_names(const std::string& absolute, std::string* names) const {
  for (const MountPoint& mount : mounts_) {
    if (!mount.path.starts_with(absolute + "/")) continue;
    std::string_view rest = std::string_view(mount.path).substr(absolute.size() + 1);
    names->append(rest.substr(0, rest.find('/'))).push_back('\0');
  }
}

namespace {

// Sorts the names and drops those that occur twice.
void sort_names(std::string* names) {
  std::vector<std::string_view> sorted;
  for (std::string_view rest = *names; !rest.empty(); rest = rest.substr(sorted.back().size() + 1)) {
    sorted.push_back(rest.substr(0, rest.find('\0')));
  }
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  std::string result;
  result.reserve(names->size());
  for (std::string_view name : sorted) result.append(name).push_back('\0');
  names->swap(result);
}

}  // namespace

FileResult SessionFiles::list(std::string_view path, std::string* names) {
  Place place;
  FileResult resolved = resolve(path, &place);
  if (resolved < 0) return resolved;
  FileResult listed = file_error(ENOENT);
  if (place.mount != kNoMount) listed = mounts_[place.mount].volume->list(place.inside, names);
  if (listed == file_error(ENOENT) && (place.absolute.empty() || leads_to_mount(place.absolute))) listed = 0;
  if (listed < 0) return listed;
  if (!meter_.charge_fuel(names->size() / 8)) return file_error(runtime::kFileTrap);
  add_mount_names(place.absolute, names);
  sort_names(names);
  return 0;
}

// ---- changing

FileResult SessionFiles::make_directory(std::string_view path) {
  Place place;
  FileResult resolved = resolve_entry(path, &place);
  if (resolved == file_error(EBUSY)) return file_error(EEXIST);
  if (resolved < 0) return resolved;
  if (leads_to_mount(place.absolute)) return file_error(EEXIST);
  return mounts_[place.mount].volume->make_directory(place.inside);
}

FileResult SessionFiles::make_link(std::string_view target, std::string_view path) {
  if (target.size() >= kMaxPathBytes) return file_error(ENAMETOOLONG);
  Place place;
  FileResult resolved = resolve_entry(path, &place);
  if (resolved == file_error(EBUSY)) return file_error(EEXIST);
  if (resolved < 0) return resolved;
  if (leads_to_mount(place.absolute)) return file_error(EEXIST);
  if (place.must_be_directory) return file_error(ENOENT);
  return mounts_[place.mount].volume->make_link(place.inside, target);
}

FileResult SessionFiles::read_link(std::string_view path, std::string* target) {
  Place place;
  FileResult resolved = resolve(path, &place);
  if (resolved < 0) return resolved;
  bool is_entry = place.mount != kNoMount && !place.inside.empty() && !place.must_be_directory;
  FileResult read = is_entry ? mounts_[place.mount].volume->read_link(place.inside, target) : file_error(EINVAL);
  if (is_entry && read != file_error(ENOENT)) return read;
  FileStatus status;
  FileResult found = status_of(place, true, &status);
  return found < 0 ? found : file_error(EINVAL);
}

FileResult SessionFiles::remove_file(std::string_view path) {
  Place place;
  FileResult resolved = resolve_entry(path, &place);
  if (resolved == file_error(EBUSY)) return file_error(EISDIR);
  if (resolved < 0) {
    bool is_absent = resolved == file_error(runtime::kDeniedOutsideMounts);
    return is_absent ? file_error(ENOENT) : resolved;
  }
  if (place.must_be_directory) return file_error(ENOTDIR);
  return mounts_[place.mount].volume->remove_file(place.inside);
}

FileResult SessionFiles::remove_directory(std::string_view path) {
  Place place;
  FileResult resolved = resolve_entry(path, &place);
  if (resolved < 0) {
    bool is_absent = resolved == file_error(runtime::kDeniedOutsideMounts);
    return is_absent ? file_error(ENOENT) : resolved;
  }
  if (leads_to_mount(place.absolute)) return file_error(EBUSY);
  return mounts_[place.mount].volume->remove_directory(place.inside);
}

FileResult SessionFiles::rename(std::string_view from, std::string_view to) {
  Place source;
  Place target;
  FileResult resolved = resolve_entry(from, &source);
  if (resolved == file_error(runtime::kDeniedOutsideMounts)) return file_error(ENOENT);
  if (resolved >= 0) resolved = resolve_entry(to, &target);
  if (resolved < 0) return resolved;
  if (leads_to_mount(source.absolute) || leads_to_mount(target.absolute)) return file_error(EBUSY);
  if (source.mount != target.mount) return file_error(EXDEV);
  Volume& volume = *mounts_[source.mount].volume;
  if (source.must_be_directory || target.must_be_directory) {
    FileStatus status;
    FileResult found = volume.status(source.inside, false, &status);
    if (found < 0) return found;
    if (status.kind != FileKind::kDirectory) return file_error(ENOTDIR);
  }
  return volume.rename(source.inside, target.inside);
}

FileResult SessionFiles::set_modified(std::string_view path, int64_t modified_ns) {
  Place place;
  FileResult resolved = resolve_entry(path, &place);
  if (resolved < 0) return resolved;
  return mounts_[place.mount].volume->set_modified(place.inside, modified_ns);
}

FileResult SessionFiles::change_directory(std::string_view path) {
  Place place;
  FileResult resolved = resolve(path, &place);
  if (resolved < 0) return resolved;
  FileStatus status;
  FileResult found = status_of(place, true, &status);
  if (found < 0) return found;
  if (status.kind != FileKind::kDirectory) return file_error(ENOTDIR);
  if (place.absolute.size() + 1 >= kMaxPathBytes / 2) return file_error(ENAMETOOLONG);
  working_directory_ = place.absolute.empty() ? "/" : place.absolute;
  return 0;
}

}  // namespace sandboa::files
