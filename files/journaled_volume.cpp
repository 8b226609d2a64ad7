#include <algorithm>

#include "files/file_journal.h"
#include "support/byte_stream.h"

namespace sandboa::files {

using support::ByteReader;
using support::ByteWriter;

namespace {

enum class Operation : uint8_t {
  kOpen,
  kStatus,
  kList,
  kMakeDirectory,
  kRemoveFile,
  kRemoveDirectory,
  kRename,
  kSetModified,
  kRead,
  kWrite,
  kTruncate,
  kFileStatus,
};
constexpr const char* kNames[] = {"open",   "stat",        "list", "mkdir", "unlink",   "rmdir",
                                  "rename", "set time of", "read", "write", "truncate", "fstat"};

// What is asked for, besides the path.
struct Question {
  Operation operation;
  std::string_view path;
  std::string_view detail = {};  // another path, or what is written
  uint64_t first = 0;
  uint64_t second = 0;
};

// What comes back, besides the result.
struct Received {
  FileStatus status;
  std::string data;  // names, or what was read
};

void write_status(ByteWriter& out, const FileStatus& status) {
  out.byte(static_cast<uint8_t>(status.kind));
  out.number(status.permissions);
  out.number(status.inode);
  out.number(status.size);
  out.signed_number(status.modified_ns);
}

void read_status(ByteReader& in, FileStatus* status) {
  status->kind = static_cast<FileKind>(std::min<uint8_t>(in.byte(), static_cast<uint8_t>(FileKind::kOther)));
  status->permissions = static_cast<uint32_t>(in.number());
  status->inode = in.number();
  status->size = std::min<uint64_t>(in.number(), INT64_MAX / 4);
  status->modified_ns = in.signed_number();
}

// One mount's way to the journal.
class Asker {
 public:
  Asker(FileJournal& journal, uint64_t mount) : journal_(journal), mount_(mount) {}
  bool replays() const { return journal_.replays(); }

  template <class Live>
  FileResult ask(const Question& question, Received* received, Live live) {
    ByteWriter asked;
    asked.byte(static_cast<uint8_t>(question.operation));
    asked.number(mount_);
    asked.text(question.path);
    asked.text(question.detail);
    asked.number(question.first);
    asked.number(question.second);
    FileResult result = file_error(EIO);
    std::string bytes;
    bool was_live = false;
    auto answer = [&] {
      was_live = true;
      result = live(received);
      ByteWriter out;
      out.signed_number(result);
      write_status(out, received->status);
      out.text(received->data);
      return out.take();
    };
    if (!journal_.ask_files(FileJournal::Side::kDirectory, asked.view(), answer, &bytes)) return file_error(EIO);
    if (was_live) return result;
    ByteReader in(bytes);
    result = in.signed_number();
    read_status(in, &received->status);
    received->data = in.text();
    // Traps are the session's own.
    return in.ok() && result != file_error(runtime::kFileTrap) ? result : file_error(EIO);
  }

 private:
  FileJournal& journal_;
  uint64_t mount_;
};

class JournaledFile final : public OpenFile {
 public:
  JournaledFile(Asker& asker, std::unique_ptr<OpenFile> file, std::string path)
      : asker_(asker), file_(std::move(file)), path_(std::move(path)) {}

  FileResult read(uint64_t offset, char* out, uint64_t size) override {
    Received received;
    FileResult count = asker_.ask({Operation::kRead, path_, {}, offset, size}, &received, [&](Received* answer) {
      answer->data.resize(size);
      FileResult read = file_->read(offset, answer->data.data(), size);
      answer->data.resize(read < 0 ? 0 : static_cast<size_t>(read));
      return read;
    });
    if (count < 0) return count;
    size_t length = std::min<size_t>(received.data.size(), size);
    std::copy_n(received.data.data(), length, out);
    return static_cast<FileResult>(length);
  }
  FileResult write(uint64_t offset, std::string_view data) override {
    Received received;
    FileResult count = asker_.ask({Operation::kWrite, path_, data, offset, 0}, &received,
                                  [&](Received*) { return file_->write(offset, data); });
    return std::min<FileResult>(count, static_cast<FileResult>(data.size()));
  }
  FileResult truncate(uint64_t size) override {
    Received received;
    return asker_.ask({Operation::kTruncate, path_, {}, size, 0}, &received,
                      [&](Received*) { return file_->truncate(size); });
  }
  FileResult status(FileStatus* status) override {
    Received received;
    FileResult result = asker_.ask({Operation::kFileStatus, path_}, &received,
                                   [&](Received* answer) { return file_->status(&answer->status); });
    *status = received.status;
    return result;
  }

 private:
  Asker& asker_;
  std::unique_ptr<OpenFile> file_;
  std::string path_;
};

class JournaledVolume final : public Volume {
 public:
  JournaledVolume(FileJournal& journal, std::unique_ptr<Volume> directory, uint64_t mount)
      : asker_(journal, mount), directory_(std::move(directory)) {}

  FileResult open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) override {
    std::unique_ptr<OpenFile> opened;
    FileResult result =
        ask({Operation::kOpen, path, {}, flags, 0}, [&](Received*) { return directory_->open(path, flags, &opened); });
    if (result >= 0) *file = std::make_unique<JournaledFile>(asker_, std::move(opened), path);
    return result;
  }
  FileResult status(const std::string& path, bool follow_links, FileStatus* status) override {
    Received received;
    FileResult result = asker_.ask({Operation::kStatus, path, {}, follow_links, 0}, &received, [&](Received* answer) {
      return directory_->status(path, follow_links, &answer->status);
    });
    *status = received.status;
    return result;
  }
  FileResult list(const std::string& path, std::string* names) override {
    Received received;
    FileResult result = asker_.ask({Operation::kList, path}, &received,
                                   [&](Received* answer) { return directory_->list(path, &answer->data); });
    if (!received.data.empty() && received.data.back() != '\0') received.data.push_back('\0');
    names->append(received.data);
    return result;
  }
  FileResult make_directory(const std::string& path) override {
    return ask({Operation::kMakeDirectory, path}, [&](Received*) { return directory_->make_directory(path); });
  }
  FileResult remove_file(const std::string& path) override {
    return ask({Operation::kRemoveFile, path}, [&](Received*) { return directory_->remove_file(path); });
  }
  FileResult remove_directory(const std::string& path) override {
    return ask({Operation::kRemoveDirectory, path}, [&](Received*) { return directory_->remove_directory(path); });
  }
  FileResult rename(const std::string& from, const std::string& to) override {
    return ask({Operation::kRename, from, to}, [&](Received*) { return directory_->rename(from, to); });
  }
  FileResult set_modified(const std::string& path, int64_t modified_ns) override {
    return ask({Operation::kSetModified, path, {}, support::zigzag(modified_ns), 0},
               [&](Received*) { return directory_->set_modified(path, modified_ns); });
  }

  // A log of a restored session begins with its snapshot, so none of this is in it. A replay has no directory.
  VolumeState state_kind() const override { return VolumeState::kOfHost; }
  void write_state(ByteWriter& out) const override {
    if (directory_ != nullptr) return directory_->write_state(out);
    out.number(0);
  }
  const char* read_state(ByteReader& in) override {
    if (directory_ != nullptr) return directory_->read_state(in);
    (void)in.number();
    return nullptr;
  }
  FileResult reopen(const std::string& path, uint32_t flags, NodeNumber node, std::unique_ptr<OpenFile>* file) override {
    std::unique_ptr<OpenFile> opened;
    FileResult result = directory_ == nullptr ? 0 : directory_->reopen(path, flags, node, &opened);
    if (result >= 0) *file = std::make_unique<JournaledFile>(asker_, std::move(opened), path);
    return result;
  }

 private:
  template <class Live>
  FileResult ask(const Question& question, Live live) {
    Received received;
    return asker_.ask(question, &received, live);
  }

  Asker asker_;
  std::unique_ptr<Volume> directory_;
};

void write_answer(ByteWriter& out, const FileAnswer& answer) {
  out.signed_number(answer.error);
  out.byte(answer.is_directory);
  out.number(answer.size);
  out.text(answer.data);
  out.number(answer.names.size());
  for (const std::string& name : answer.names) out.text(name);
}

FileAnswer read_answer(std::string_view bytes) {
  ByteReader in(bytes);
  FileAnswer answer;
  answer.error = static_cast<int>(in.signed_number());
  answer.is_directory = in.byte() != 0;
  answer.size = in.number();
  answer.data = in.text();
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) answer.names.emplace_back(in.text());
  return in.ok() ? answer : FileAnswer::failed(EIO);
}

}  // namespace

std::unique_ptr<Volume> make_journaled_volume(FileJournal& journal, std::unique_ptr<Volume> directory, uint64_t mount) {
  return std::make_unique<JournaledVolume>(journal, std::move(directory), mount);
}

FileCallback make_journaled_callback(FileJournal& journal, FileCallback callback, uint64_t mount) {
  return [&journal, callback = std::move(callback), mount](const FileCall& call) -> FileAnswer {
    ByteWriter asked;
    asked.byte(static_cast<uint8_t>(call.operation));
    asked.number(mount);
    asked.text(call.path);
    asked.text(call.target);
    asked.number(call.offset);
    asked.number(call.size);
    asked.text(call.data);
    FileAnswer answer;
    bool was_live = false;
    auto live = [&] {
      was_live = true;
      answer = callback(call);
      ByteWriter out;
      write_answer(out, answer);
      return out.take();
    };
    std::string bytes;
    if (!journal.ask_files(FileJournal::Side::kCallback, asked.view(), live, &bytes)) return FileAnswer::failed(EIO);
    return was_live ? answer : read_answer(bytes);
  };
}

std::string describe_question(FileJournal::Side side, std::string_view question) {
  constexpr const char* kCallbackNames[] = {"stat",   "list",  "read",   "write", "truncate",
                                            "create", "mkdir", "unlink", "rmdir", "rename"};
  ByteReader in(question);
  uint8_t operation = in.byte();
  uint64_t mount = in.number();
  std::string path(in.text());
  const char* name = "?";
  if (side == FileJournal::Side::kDirectory && operation < std::size(kNames)) name = kNames[operation];
  if (side == FileJournal::Side::kCallback && operation < std::size(kCallbackNames)) name = kCallbackNames[operation];
  return std::string(name) + " '" + path + "' in mount " + std::to_string(mount);
}

}  // namespace sandboa::files
