#include "files/callback_volume.h"

#include <algorithm>

#include "support/hash.h"

namespace sandboa::files {

using Operation = FileCall::Operation;

namespace {

// An error number that says something and is none of ours.
int checked(int error) { return error > 0 && error < 1000 ? error : EIO; }

bool is_name(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos &&
         name.find('\0') == std::string_view::npos;
}

void fill_status(const std::string& path, const FileAnswer& answer, FileStatus* status) {
  status->kind = answer.is_directory ? FileKind::kDirectory : FileKind::kFile;
  status->permissions = answer.is_directory ? 0755 : 0644;
  status->inode = support::content_hash(path.data(), path.size()) >> 16;
  status->size = answer.is_directory ? 0 : std::min<uint64_t>(answer.size, INT64_MAX / 4);
}

}  // namespace

FileResult CallbackVolume::ask(const FileCall& call, FileAnswer* answer) {
  if (!meter_.charge_host_call()) return file_error(runtime::kFileTrap);
  meter_.begin_host();
  *answer = callback_(call);
  meter_.end_host();
  return answer->error == 0 ? 0 : file_error(checked(answer->error));
}

// A file by its path: there is nothing else that the host could know it by.
class OpenCallbackFile final : public OpenFile {
 public:
  OpenCallbackFile(CallbackVolume& volume, std::string path) : volume_(volume), path_(std::move(path)) {}

  FileResult read(uint64_t offset, char* out, uint64_t size) override {
    FileCall call;
    call.operation = Operation::kRead;
    call.path = path_;
    call.offset = offset;
    call.size = size;
    FileAnswer answer;
    FileResult asked = volume_.ask(call, &answer);
    if (asked < 0) return asked;
    size_t count = std::min<size_t>(answer.data.size(), size);
    std::copy_n(answer.data.data(), count, out);
    return static_cast<FileResult>(count);
  }

  FileResult write(uint64_t offset, std::string_view data) override {
    FileAnswer answer;
    FileResult asked = volume_.ask(Operation::kStatus, path_, &answer);
    if (asked < 0) return asked;
    uint64_t gap = offset > answer.size ? offset - answer.size : 0;
    if (gap > UINT64_MAX / 2) return file_error(EFBIG);
    if (int error = volume_.budget_.charge(data.size() + gap)) return file_error(error);
    FileCall call;
    call.operation = Operation::kWrite;
    call.path = path_;
    call.offset = offset;
    call.data = data;
    asked = volume_.ask(call, &answer);
    return asked < 0 ? asked : static_cast<FileResult>(data.size());
  }

  FileResult truncate(uint64_t size) override {
    FileAnswer answer;
    FileResult asked = volume_.ask(Operation::kStatus, path_, &answer);
    if (asked < 0) return asked;
    if (size > answer.size) {
      if (int error = volume_.budget_.charge(size - answer.size)) return file_error(error);
    }
    FileCall call;
    call.operation = Operation::kResize;
    call.path = path_;
    call.size = size;
    return volume_.ask(call, &answer);
  }

  FileResult status(FileStatus* status) override { return volume_.status(path_, true, status); }

 private:
  CallbackVolume& volume_;
  std::string path_;
};

FileResult CallbackVolume::open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) {
  FileAnswer answer;
  FileResult asked = ask(Operation::kStatus, path, &answer);
  bool creates = asked == file_error(ENOENT) && (flags & runtime::kFileCreate) != 0;
  if (asked < 0 && !creates) return asked;
  if (asked >= 0 && (flags & runtime::kFileExclusive) != 0) return file_error(EEXIST);
  if (asked >= 0 && answer.is_directory) return file_error(EISDIR);
  if (creates) {
    if (int error = budget_.charge(kWrittenEntryBytes + path.size())) return file_error(error);
    asked = ask(Operation::kCreate, path, &answer);
    if (asked < 0) return asked;
  }
  auto opened = std::make_unique<OpenCallbackFile>(*this, path);
  if (!creates && (flags & runtime::kFileTruncate) != 0) {
    asked = opened->truncate(0);
    if (asked < 0) return asked;
  }
  *file = std::move(opened);
  return 0;
}

FileResult CallbackVolume::status(const std::string& path, bool, FileStatus* status) {
  FileAnswer answer;
  FileResult asked = ask(Operation::kStatus, path, &answer);
  if (asked < 0) return asked;
  fill_status(path, answer, status);
  return 0;
}

FileResult CallbackVolume::list(const std::string& path, std::string* names) {
  FileAnswer answer;
  FileResult asked = ask(Operation::kList, path, &answer);
  if (asked < 0) return asked;
  for (const std::string& name : answer.names) {
    if (is_name(name)) names->append(name).push_back('\0');
  }
  return 0;
}

FileResult CallbackVolume::make_directory(const std::string& path) {
  FileAnswer answer;
  FileResult asked = ask(Operation::kStatus, path, &answer);
  if (asked >= 0) return file_error(EEXIST);
  if (asked != file_error(ENOENT)) return asked;
  if (int error = budget_.charge(kWrittenEntryBytes + path.size())) return file_error(error);
  return ask(Operation::kMakeDirectory, path, &answer);
}

FileResult CallbackVolume::remove_file(const std::string& path) {
  FileAnswer answer;
  FileResult asked = ask(Operation::kStatus, path, &answer);
  if (asked < 0) return asked;
  return answer.is_directory ? file_error(EISDIR) : ask(Operation::kRemoveFile, path, &answer);
}

FileResult CallbackVolume::remove_directory(const std::string& path) {
  FileAnswer answer;
  FileResult asked = ask(Operation::kStatus, path, &answer);
  if (asked < 0) return asked;
  return answer.is_directory ? ask(Operation::kRemoveDirectory, path, &answer) : file_error(ENOTDIR);
}

FileResult CallbackVolume::rename(const std::string& from, const std::string& to) {
  if (to.starts_with(from + "/")) return file_error(EINVAL);
  FileCall call;
  call.operation = Operation::kRename;
  call.path = from;
  call.target = to;
  FileAnswer answer;
  return ask(call, &answer);
}

// Times are not the callback's business.
FileResult CallbackVolume::set_modified(const std::string& path, int64_t) {
  FileAnswer answer;
  return ask(Operation::kStatus, path, &answer);
}

// It is no act of the guest: nothing is charged, and no run is in progress.
FileResult CallbackVolume::reopen(const std::string& path, uint32_t, NodeNumber, std::unique_ptr<OpenFile>* file) {
  FileCall call;
  call.operation = Operation::kStatus;
  call.path = path;
  FileAnswer answer = callback_(call);
  if (answer.error != 0) return file_error(checked(answer.error));
  if (answer.is_directory) return file_error(EISDIR);
  *file = std::make_unique<OpenCallbackFile>(*this, path);
  return 0;
}

}  // namespace sandboa::files
