// What stands between a session's mounts and the host while the session is recorded or replayed: what the host's directories
// and callbacks answer is written to a log, or comes from one. Mounts in memory need none of it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "files/volume.h"
#include "sandboa/mounts.h"

namespace sandboa::files {

class FileJournal {
 public:
  enum class Side : uint8_t { kDirectory, kCallback };

  // Then there are no directories and callbacks: `live` is never called.
  virtual bool replays() const = 0;
  // False: the log has no answer to this question; the session is about to end.
  virtual bool ask_files(Side side, std::string_view question, const std::function<std::string()>& live,
                         std::string* answer) = 0;

 protected:
  ~FileJournal() = default;
};

// A directory of the host through the journal. directory: null if it replays.
std::unique_ptr<Volume> make_journaled_volume(FileJournal& journal, std::unique_ptr<Volume> directory, uint64_t mount);
FileCallback make_journaled_callback(FileJournal& journal, FileCallback callback, uint64_t mount);

// What the questions ask, for reports: "read of 'a/b' (mount 0)".
std::string describe_question(FileJournal::Side side, std::string_view question);

}  // namespace sandboa::files
