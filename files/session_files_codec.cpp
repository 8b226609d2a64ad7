// The files of a session as bytes: the working directory, per mount its path and what it holds, per handle what it opened.
#include <cstring>

#include "files/memory_tree.h"
#include "files/session_files.h"

namespace sandboa::files {

namespace {

constexpr uint32_t kAllFlags =
    runtime::kFileRead | runtime::kFileWrite | runtime::kFileCreate | runtime::kFileExclusive | runtime::kFileTruncate;

std::string shown(const std::string& mount_path) { return mount_path.empty() ? "/" : mount_path; }

std::string damaged(const char* what) { return std::string("the snapshot is damaged: ") + what; }

std::string text_of(int error) {
  switch (error) {
#define DENIAL(Name, number, errno_number, text) \
  case number:                                   \
    return text;
#include "runtime/file_denials.def"
#undef DENIAL
    default:
      return std::strerror(error);
  }
}

// "/" or "/a/b".
bool is_absolute_path(std::string_view path) {
  return path.starts_with('/') && (path.size() == 1 || is_relative_path(path.substr(1)));
}

}  // namespace

void SessionFiles::write_state(support::ByteWriter& out) const {
  out.text(working_directory_);
  out.number(mounts_.size());
  for (const MountPoint& mount : mounts_) {
    out.text(mount.path);
    out.byte(static_cast<uint8_t>(mount.volume->state_kind()));
    mount.volume->write_state(out);
  }
  uint64_t open = 0;
  for (const Opened& opened : opened_) open += opened.file != nullptr;
  out.number(open);
  for (size_t handle = 0; handle < opened_.size(); ++handle) {
    const Opened& opened = opened_[handle];
    if (opened.file == nullptr) continue;
    out.number(handle);
    out.number(opened.mount);
    out.number(opened.flags);
    out.text(opened.path);
    out.number(opened.file->node());
  }
}

std::string SessionFiles::read_state(support::ByteReader& in) {
  if (!problem_.empty()) return problem_;
  std::string_view directory = in.text();
  if (!is_absolute_path(directory) || directory.size() >= kMaxPathBytes / 2) return damaged("the working directory");
  working_directory_ = directory;
  std::vector<size_t> numbers;
  std::string problem = read_mounts(in, &numbers);
  uint64_t count = in.number_up_to(kMaxOpenFiles);
  for (uint64_t index = 0; index < count && problem.empty(); ++index) problem = reopen(in, numbers);
  if (problem.empty() && !in.ok()) return damaged("the files");
  return problem;
}

// numbers: which of our mounts each of the snapshot's is.
std::string SessionFiles::read_mounts(support::ByteReader& in, std::vector<size_t>* numbers) {
  uint64_t count = in.number_up_to(in.left());
  std::vector<bool> is_read(mounts_.size(), false);
  for (uint64_t index = 0; index < count; ++index) {
    std::string path(in.text());
    auto kind = static_cast<VolumeState>(in.byte());
    if (!in.ok()) return damaged("a mount");
    size_t number = 0;
    while (number < mounts_.size() && mounts_[number].path != path) ++number;
    if (number == mounts_.size()) return "the mount '" + shown(path) + "' is not there";
    if (is_read[number]) return damaged("a mount that is there twice");
    is_read[number] = true;
    Volume& volume = *mounts_[number].volume;
    if (volume.state_kind() != kind) return "the mount '" + shown(path) + "' is of another kind in the snapshot";
    if (const char* problem = volume.read_state(in)) {
      return "the snapshot does not fit the mount '" + shown(path) + "': " + problem;
    }
    numbers->push_back(number);
  }
  return {};
}

std::string SessionFiles::reopen(support::ByteReader& in, const std::vector<size_t>& numbers) {
  uint64_t handle = in.number();
  uint64_t mount = in.number();
  uint64_t flags = in.number_up_to(kAllFlags);
  Place place;
  place.absolute = in.text();
  NodeNumber node = in.number();
  bool is_next = handle < kMaxOpenFiles && handle >= opened_.size();
  if (!in.ok() || !is_next || mount >= numbers.size() || place.absolute.size() >= kMaxPathBytes ||
      !is_absolute_path(place.absolute)) {
    return damaged("an open file");
  }
  locate(&place);
  // A file that another mount has hidden meanwhile is none that the guest could reach.
  if (place.mount != numbers[mount] || place.inside.empty())
    return "the open file " + place.absolute + " is in another mount";
  Opened opened;
  FileResult done = mounts_[place.mount].volume->reopen(place.inside, static_cast<uint32_t>(flags), node, &opened.file);
  if (done < 0) return "the open file " + place.absolute + " cannot be opened again: " + text_of(static_cast<int>(-done));
  opened.mount = place.mount;
  opened.flags = static_cast<uint32_t>(flags);
  opened.path = std::move(place.absolute);
  opened_.resize(handle + 1);
  opened_[handle] = std::move(opened);
  return {};
}

bool SessionFiles::describe_state(support::ByteReader& in, std::vector<std::string>* lines) {
  lines->push_back("working directory " + std::string(in.text()));
  std::vector<std::string> paths;
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) {
    paths.push_back(shown(std::string(in.text())));
    auto kind = static_cast<VolumeState>(in.byte());
    if (kind == VolumeState::kOfHost) {
      lines->push_back("mount " + paths.back() + ": the host's, " + std::to_string(in.number()) + " bytes written");
      continue;
    }
    // Whatever the session's memory allowed fits here.
    limits::Meter meter{Limits()};
    MemoryTree tree(UINT64_MAX / 2, meter, MemoryNode::Kind::kMergedDirectory);
    if (kind > VolumeState::kOverlay || tree.read(in, kind == VolumeState::kOverlay) != nullptr) return false;
    lines->push_back("mount " + paths.back() + (kind == VolumeState::kOverlay ? ": an overlay, " : ": in memory, ") +
                     std::to_string(tree.node_count()) + " files and directories, " + std::to_string(meter.bytes_used()) +
                     " bytes");
  }
  count = in.number_up_to(kMaxOpenFiles);
  for (uint64_t index = 0; index < count && in.ok(); ++index) {
    uint64_t handle = in.number();
    uint64_t mount = in.number(), flags = in.number();
    std::string_view path = in.text();
    in.number();
    if (mount >= paths.size()) return false;
    bool reads = (flags & runtime::kFileRead) != 0, writes = (flags & runtime::kFileWrite) != 0;
    lines->push_back("open file " + std::to_string(handle) + ": " + std::string(path) + " (" +
                     (reads && writes ? "read, write"
                      : writes        ? "write"
                                      : "read") +
                     ")");
  }
  return in.ok();
}

}  // namespace sandboa::files
