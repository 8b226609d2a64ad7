// open(), and the intrinsics that runtime/modules/posix.py and _io/ are made of. Paths are bytes; errors are negative
// numbers, which these modules turn into exceptions.
#include "runtime/file_system.h"

#include <algorithm>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/byte_span.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// What one call moves at most; the modules loop.
constexpr uint64_t kMaxTransferBytes = 1 << 20;
// A system call, in fuel.
constexpr uint64_t kCallFuel = 50;

// A result as an int, or a signal.
Outcome answer(Runtime& rt, FileResult result) {
  if (result == file_error(kFileTrap)) return SignalFailure{Signal::kTrap};
  if (result == file_error(kFileNeedsMemory)) return SignalFailure{Signal::kNeedsCollect};
  return make_int(rt, result);
}

// Charges for its resolution: every ".." costs a system call.
Fallible<bool> read_path(Runtime& rt, Value value, std::string_view* path) {
  if (!has_kind(value, Kind::kBytes)) return rt.raise_type_error("a path is bytes here");
  *path = bytes_view(value.as<Bytes>());
  if (path->find('\0') != std::string_view::npos) return rt.raise_value_error("embedded null byte");
  TRY(rt.charge(kCallFuel + std::min<uint64_t>(path->size(), 4096) * 8));
  return true;
}

Fallible<uint64_t> read_number(Runtime& rt, Value value) {
  if (value.is_small_int() && value.small_int() >= 0) return static_cast<uint64_t>(value.small_int());
  return rt.raise_type_error("a number from 0 on is needed here");
}

// For operations on one path.
template <class Operation>
Outcome on_path(Runtime& rt, Value value, Operation operation) {
  std::string_view path;
  TRY(read_path(rt, value, &path));
  if (rt.files == nullptr) return Value::small_int(file_error(kDeniedNotGranted));
  return answer(rt, operation(*rt.files, path));
}

// For operations on one handle.
template <class Operation>
Outcome on_handle(Runtime& rt, Value value, Operation operation) {
  uint64_t handle = TRY(read_number(rt, value));
  TRY(rt.charge(kCallFuel));
  if (rt.files == nullptr) return Value::small_int(file_error(kDeniedNotGranted));
  return answer(rt, operation(*rt.files, handle));
}

// ---- open files

Outcome file_open(Runtime& rt, const Arguments& args) {
  auto flags = static_cast<uint32_t>(TRY(read_number(rt, args[1])));
  return on_path(rt, args[0], [&](FileSystem& files, std::string_view path) { return files.open(path, flags); });
}

Outcome file_close(Runtime& rt, const Arguments& args) {
  return on_handle(rt, args[0], [&](FileSystem& files, uint64_t handle) { return files.close(handle); });
}

Outcome file_read(Runtime& rt, const Arguments& args) {
  uint64_t handle = TRY(read_number(rt, args[0]));
  uint64_t offset = TRY(read_number(rt, args[1]));
  uint64_t size = std::min(TRY(read_number(rt, args[2])), kMaxTransferBytes);
  TRY(rt.charge(kCallFuel));
  if (rt.files == nullptr) return Value::small_int(file_error(kDeniedNotGranted));
  FileStatus status;
  FileResult known = rt.files->handle_status(handle, &status);
  if (known < 0) return answer(rt, known);
  size = offset >= status.size ? 0 : std::min(size, status.size - offset);
  TRY(rt.charge(size / 16));
  if (size == 0) return empty_bytes();
  Bytes* bytes = TRY_NEW(rt, new_bytes(rt, size));
  auto* data = reinterpret_cast<char*>(const_cast<uint8_t*>(bytes->data()));
  FileResult count = rt.files->read(handle, offset, data, size);
  if (count < 0) return answer(rt, count);
  if (static_cast<uint64_t>(count) == size) return bytes;
  // Somebody has made the file shorter meanwhile.
  return make_bytes(rt, std::string_view(data, static_cast<size_t>(count)));
}

// _file_write(handle, offset, data, start): from `start` on, as much as one call moves.
Outcome file_write(Runtime& rt, const Arguments& args) {
  uint64_t offset = TRY(read_number(rt, args[1]));
  ByteSpan data = TRY(bytes_argument(rt, args[2]));
  uint64_t start = std::min(TRY(read_number(rt, args[3])), data.length);
  std::string_view part = data.view().substr(start, kMaxTransferBytes);
  TRY(rt.charge(part.size() / 16));
  return on_handle(rt, args[0], [&](FileSystem& files, uint64_t handle) { return files.write(handle, offset, part); });
}

Outcome file_truncate(Runtime& rt, const Arguments& args) {
  uint64_t size = TRY(read_number(rt, args[1]));
  return on_handle(rt, args[0], [&](FileSystem& files, uint64_t handle) { return files.truncate(handle, size); });
}

// ---- paths

Outcome status_tuple(Runtime& rt, const FileStatus& status) {
  Tuple* tuple = TRY_NEW(rt, new_tuple(rt, 6));
  for (uint64_t index = 0; index < 6; ++index) tuple->items()[index] = Value::none();
  tuple->items()[0] = Value::small_int(static_cast<int64_t>(status.kind));
  tuple->items()[1] = Value::small_int(status.permissions);
  tuple->items()[2] = Value::small_int(static_cast<int64_t>(status.inode));
  tuple->items()[3] = Value::small_int(static_cast<int64_t>(status.device));
  tuple->items()[4] = Value::small_int(static_cast<int64_t>(status.size));
  tuple->items()[5] = TRY(make_int(rt, status.modified_ns));
  return tuple;
}

// _file_status(path or handle, follow_links)
Outcome file_status(Runtime& rt, const Arguments& args) {
  FileStatus status;
  auto of_path = [&](FileSystem& files, std::string_view path) {
    return files.status(path, args[1] == Value::true_value(), &status);
  };
  auto of_handle = [&](FileSystem& files, uint64_t handle) { return files.handle_status(handle, &status); };
  Outcome result = args[0].is_small_int() ? on_handle(rt, args[0], of_handle) : on_path(rt, args[0], of_path);
  bool is_known = result.ok() && result.value() == Value::small_int(0);
  return is_known ? status_tuple(rt, status) : result;
}

Outcome file_list(Runtime& rt, const Arguments& args) {
  std::string names;
  auto operation = [&](FileSystem& files, std::string_view path) { return files.list(path, &names); };
  Outcome result = on_path(rt, args[0], operation);
  if (!result.ok() || !(result.value() == Value::small_int(0))) return result;
  List* list = TRY_NEW(rt, new_list(rt, 0));
  for (std::string_view rest = names; !rest.empty();) {
    std::string_view name = rest.substr(0, rest.find('\0'));
    rest.remove_prefix(name.size() + 1);
    TRY(rt.charge(1));
    TRY(list_append(rt, list, TRY(make_bytes(rt, name))));
  }
  return list;
}

Outcome file_make_directory(Runtime& rt, const Arguments& args) {
  return on_path(rt, args[0], [](FileSystem& files, std::string_view path) { return files.make_directory(path); });
}

Outcome file_remove(Runtime& rt, const Arguments& args) {
  bool is_directory = args[1] == Value::true_value();
  return on_path(rt, args[0], [&](FileSystem& files, std::string_view path) {
    return is_directory ? files.remove_directory(path) : files.remove_file(path);
  });
}

Outcome file_rename(Runtime& rt, const Arguments& args) {
  std::string_view to;
  TRY(read_path(rt, args[1], &to));
  return on_path(rt, args[0], [&](FileSystem& files, std::string_view path) { return files.rename(path, to); });
}

Outcome file_set_modified(Runtime& rt, const Arguments& args) {
  if (!args[1].is_small_int()) return rt.raise(TypeId::kOverflowError, "timestamp out of range for platform time_t");
  int64_t when = args[1].small_int();
  return on_path(rt, args[0], [&](FileSystem& files, std::string_view path) { return files.set_modified(path, when); });
}

// _file_make_link(target, path)
Outcome file_make_link(Runtime& rt, const Arguments& args) {
  std::string_view target;
  TRY(read_path(rt, args[0], &target));
  return on_path(rt, args[1], [&](FileSystem& files, std::string_view path) { return files.make_link(target, path); });
}

Outcome file_read_link(Runtime& rt, const Arguments& args) {
  std::string target;
  auto operation = [&](FileSystem& files, std::string_view path) { return files.read_link(path, &target); };
  Outcome result = on_path(rt, args[0], operation);
  return result.ok() && result.value() == Value::small_int(0) ? make_bytes(rt, target) : result;
}

Outcome file_change_directory(Runtime& rt, const Arguments& args) {
  return on_path(rt, args[0], [](FileSystem& files, std::string_view path) { return files.change_directory(path); });
}

Outcome file_working_directory(Runtime& rt, const Arguments&) {
  return make_bytes(rt, rt.files == nullptr ? std::string_view("/") : rt.files->working_directory());
}

// (errno, text) of a denial; None for other numbers.
Outcome file_denial(Runtime& rt, const Arguments& args) {
  struct Row {
    int number;
    int errno_number;
    const char* text;
  };
  static constexpr Row rows[] = {
#define DENIAL(Name, number, errno_number, text) {number, errno_number, text},
#include "runtime/file_denials.def"
#undef DENIAL
  };
  for (const Row& row : rows) {
    if (!(args[0] == Value::small_int(row.number))) continue;
    Value pair[2] = {Value::small_int(row.errno_number), TRY(make_str(rt, row.text))};
    return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
  }
  return Value::none();
}

// Names and values in turn, as bytes.
Outcome granted_environment(Runtime& rt, const Arguments&) {
  List* list = TRY_NEW(rt, new_list(rt, 0));
  if (rt.environment == nullptr) return list;
  for (const auto& [name, value] : *rt.environment) {
    TRY(rt.charge(1 + (name.size() + value.size()) / 16));
    TRY(list_append(rt, list, TRY(make_bytes(rt, name))));
    TRY(list_append(rt, list, TRY(make_bytes(rt, value))));
  }
  return list;
}

// The module _io does it all.
Outcome builtin_open(Runtime&, const Arguments&) { return SignalFailure{Signal::kNeedsGuest}; }

constexpr MethodDef kFileRows[] = {
    {"open", "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None",
     builtin_open, kNoEffects, "Opens a file of the session's mounts.", PreludeFunction::kopen_file},
};
constexpr MethodDef kFileIntrinsicRows[] = {
    {"_file_open", "path, flags, /", file_open, kMutates, "A handle."},
    {"_file_close", "handle, /", file_close, kMutates, "Forgets a handle."},
    {"_file_read", "handle, offset, size, /", file_read, kAllocates, "Bytes, at most a mebibyte of them."},
    {"_file_write", "handle, offset, data, start, /", file_write, kMutates, "How many bytes of data[start:] are written."},
    {"_file_truncate", "handle, size, /", file_truncate, kMutates, "Sets the size."},
    {"_file_status", "path, follow_links=True, /", file_status, kNoEffects,
     "(kind, permissions, inode, device, size, modified_ns) of a path or a handle."},
    {"_file_list", "path, /", file_list, kAllocates, "Names in a directory, as bytes."},
    {"_file_make_directory", "path, /", file_make_directory, kMutates, "Makes a directory."},
    {"_file_remove", "path, is_directory, /", file_remove, kMutates, "Removes a file or an empty directory."},
    {"_file_rename", "source, target, /", file_rename, kMutates, "Renames, and replaces what is there."},
    {"_file_set_modified", "path, when, /", file_set_modified, kMutates, "Sets the time of modification, in nanoseconds."},
    {"_file_make_link", "target, path, /", file_make_link, kMutates, "Makes a symbolic link."},
    {"_file_read_link", "path, /", file_read_link, kAllocates, "The target of a symbolic link, as bytes."},
    {"_file_change_directory", "path, /", file_change_directory, kMutates, "Changes the working directory."},
    {"_file_working_directory", "", file_working_directory, kNoEffects, "The working directory, as bytes."},
    {"_file_denial", "number, /", file_denial, kNoEffects, "(errno, text) of a denial, or None."},
    {"_granted_environment", "", granted_environment, kAllocates, "Names and values of environment variables in turn."},
};

}  // namespace

const std::span<const MethodDef> kFileFunctions = kFileRows;
const std::span<const MethodDef> kFileIntrinsics = kFileIntrinsicRows;

}  // namespace sandboa::runtime
