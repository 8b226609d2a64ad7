// A mount whose files a function of the host answers for (FileCall in sandboa/mounts.h).
#pragma once

#include "files/byte_budget.h"
#include "files/volume.h"
#include "limits/meter.h"
#include "sandboa/mounts.h"

namespace sandboa::files {

class CallbackVolume final : public Volume {
 public:
  CallbackVolume(FileCallback callback, uint64_t max_bytes, limits::Meter& meter)
      : callback_(std::move(callback)), budget_(max_bytes, nullptr), meter_(meter) {}

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
  friend class OpenCallbackFile;

  // Charged as a call of the host, whose time is its own.
  FileResult ask(const FileCall& call, FileAnswer* answer);
  FileResult ask(FileCall::Operation operation, const std::string& path, FileAnswer* answer) {
    FileCall call;
    call.operation = operation;
    call.path = path;
    return ask(call, answer);
  }

  FileCallback callback_;
  ByteBudget budget_;
  limits::Meter& meter_;
};

}  // namespace sandboa::files
