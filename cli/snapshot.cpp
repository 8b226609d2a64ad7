// `sandboa snapshot`: looking at snapshots, going on from them; and `--snapshot-to`, which makes them.
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "cli/commands.h"
#include "embed/inspect_snapshot.h"

namespace sandboa::cli {

namespace {

int complain(const std::string& problem) {
  std::fprintf(stderr, "sandboa: %s\n", problem.c_str());
  return kExitError;
}

bool write_file(const std::string& path, const std::string& bytes) {
  FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return false;
  bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  return std::fclose(file) == 0 && written;
}

// The key is what the file holds, byte by byte.
bool read_key(const CommandLine& command_line, std::string* bytes, SnapshotKey* key) {
  if (command_line.key_file.empty()) return true;
  if (!read_file(command_line.key_file, bytes)) return false;
  *key = SnapshotKey(*bytes);
  return true;
}

}  // namespace

bool waits_in_snapshot(const Turn& turn) { return turn.suspended() && turn.call().name == "snapshot"; }

bool write_snapshot(const CommandLine& command_line, Session& session, const Turn& turn) {
  if (command_line.snapshot_to.empty() || (!turn.completed() && !waits_in_snapshot(turn))) return true;
  std::string key_bytes;
  SnapshotKey key;
  if (!read_key(command_line, &key_bytes, &key)) return false;
  Snapshot snapshot = session.snapshot(key);
  std::string problem;
  if (!snapshot.ok()) {
    problem = "no snapshot: " + snapshot.reason();
  } else if (!write_file(command_line.snapshot_to, snapshot.bytes())) {
    problem = "can't write '" + command_line.snapshot_to + "': " + std::strerror(errno);
  }
  if (!problem.empty()) complain(problem);
  return problem.empty();
}

int inspect_snapshot(const CommandLine& command_line) {
  std::string bytes, key_bytes, text;
  SnapshotKey key;
  Imports imports;
  Engine engine;
  if (!read_file(command_line.path, &bytes) || !read_key(command_line, &key_bytes, &key) ||
      !read_modules(engine, command_line, &imports)) {
    return kExitUsage;
  }
  if (!embed::inspect_snapshot(bytes, key, imports.granted, &text)) return complain(text);
  std::fwrite(text.data(), 1, text.size(), stdout);
  return 0;
}

int resume_snapshot(const CommandLine& command_line) {
  std::string bytes, key_bytes;
  SnapshotKey key;
  Imports imports;
  Engine engine;
  if (!read_file(command_line.path, &bytes) || !read_key(command_line, &key_bytes, &key) ||
      !read_modules(engine, command_line, &imports)) {
    return kExitUsage;
  }
  Session::Options options = session_options(command_line, std::move(imports));
  // The function is part of the session, whether it will be called again or not.
  options.functions = {HostFunction("snapshot", HostFunction::Parameters())};
  options.change_limits = [&](Limits& limits) {
    for (uint64_t Limits::*given : command_line.given_limits) limits.*given = command_line.limits.*given;
  };
  Restored restored = Session::restore(engine, bytes, std::move(options), key);
  if (!restored.ok()) return complain(restored.reason());
  Session& session = restored.session();
  if (!waits_in_snapshot(session.pending())) return complain("the session of the snapshot does not wait in snapshot()");
  Turn turn = session.resume(HostValue());
  while (waits_in_snapshot(turn) && command_line.snapshot_to.empty()) turn = session.resume(HostValue());
  std::fflush(stdout);
  int code = waits_in_snapshot(turn) ? 0 : report(session, turn, command_line);
  return write_snapshot(command_line, session, turn) ? code : kExitError;
}

}  // namespace sandboa::cli
