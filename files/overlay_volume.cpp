#include "files/overlay_volume.h"

namespace sandboa::files {

namespace {

// Files are copied up in pieces of this size.
constexpr uint64_t kCopyBytes = 1 << 16;

}  // namespace

OverlayVolume::OverlayVolume(std::unique_ptr<Volume> host, uint64_t max_bytes, limits::Meter& meter)
    : host_(std::move(host)), tree_(max_bytes, meter, MemoryNode::Kind::kMergedDirectory) {}

FileResult OverlayVolume::find(const std::string& path, Found* found) {
  NodeNumber number = kRootNode;
  PathWalk walk(path);
  for (std::string_view name; walk.next(&name);) {
    const MemoryNode& here = tree_.node(number);
    if (!here.is_directory()) return file_error(ENOTDIR);
    found->shows_host = here.kind == MemoryNode::Kind::kMergedDirectory;
    number = tree_.find_entry(number, name);
    if (number == kNoNode) {
      if (!found->shows_host) return file_error(ENOENT);
      FileResult answer = host_->status(path, false, &found->status);
      if (answer >= 0 && found->status.kind != FileKind::kLink) found->status.permissions |= 0200;
      return answer;
    }
    if (tree_.node(number).kind == MemoryNode::Kind::kWhiteout) {
      if (!walk.at_end()) found->shows_host = false;
      return file_error(ENOENT);
    }
  }
  found->node = number;
  tree_.fill_status(number, &found->status);
  return 0;
}

bool OverlayVolume::host_has(const std::string& path) {
  FileStatus status;
  return host_->status(path, false, &status) >= 0;
}

FileResult OverlayVolume::directory_for(const std::string& path) {
  NodeNumber number = kRootNode;
  PathWalk walk(path);
  std::string walked;
  for (std::string_view name; walk.next(&name);) {
    if (!walked.empty()) walked += '/';
    walked += name;
    NodeNumber next = tree_.find_entry(number, name);
    if (next != kNoNode) {
      MemoryNode::Kind kind = tree_.node(next).kind;
      if (kind == MemoryNode::Kind::kWhiteout) return file_error(ENOENT);
      if (kind == MemoryNode::Kind::kFile) return file_error(ENOTDIR);
      number = next;
      continue;
    }
    if (tree_.node(number).kind != MemoryNode::Kind::kMergedDirectory) return file_error(ENOENT);
    FileStatus status;
    FileResult found = host_->status(walked, false, &status);
    if (found < 0) return found;
    if (status.kind != FileKind::kDirectory) return file_error(status.kind == FileKind::kLink ? ELOOP : ENOTDIR);
    FileResult made = tree_.add(number, name, MemoryNode::Kind::kMergedDirectory);
    if (made < 0) return made;
    tree_.node(made).modified_ns = status.modified_ns;
    number = static_cast<NodeNumber>(made);
  }
  return static_cast<FileResult>(number);
}

// In place of nothing, or of a whiteout.
FileResult OverlayVolume::add(const std::string& path, MemoryNode::Kind kind) {
  FileResult parent = directory_for(parent_of(path));
  if (parent < 0) return parent;
  std::string name = name_of(path);
  NodeNumber before = tree_.find_entry(parent, name);
  if (before != kNoNode) {
    tree_.node(before).kind = kind;
    return static_cast<FileResult>(before);
  }
  return tree_.add(parent, name, kind);
}

FileResult OverlayVolume::copy_up(const std::string& path, bool with_content) {
  std::unique_ptr<OpenFile> source;
  FileResult opened = host_->open(path, runtime::kFileRead, &source);
  if (opened < 0) return opened;
  FileResult made = add(path, MemoryNode::Kind::kFile);
  if (made < 0 || !with_content) return made;
  std::string piece(kCopyBytes, '\0');
  for (uint64_t offset = 0;;) {
    FileResult count = source->read(offset, piece.data(), piece.size());
    FileResult written =
        count <= 0 ? count : tree_.write(made, offset, std::string_view(piece).substr(0, static_cast<size_t>(count)));
    if (written < 0) {  // as if nothing had been done
      tree_.remove(directory_for(parent_of(path)), name_of(path));
      return written;
    }
    if (count == 0) return made;
    offset += static_cast<uint64_t>(count);
  }
}

FileResult OverlayVolume::open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) {
  Found found;
  FileResult answer = find(path, &found);
  bool creates = (flags & runtime::kFileCreate) != 0;
  if (answer < 0 && !(answer == file_error(ENOENT) && creates)) return answer;
  if (answer >= 0) {
    if ((flags & runtime::kFileExclusive) != 0) return file_error(EEXIST);
    if (found.status.kind == FileKind::kDirectory) return file_error(EISDIR);
    if (found.status.kind == FileKind::kLink) return file_error(ELOOP);
    if (found.status.kind == FileKind::kOther) return file_error(runtime::kDeniedSpecialFile);
    if (found.node == kNoNode && (flags & runtime::kFileWrite) == 0) return host_->open(path, flags, file);
  }
  FileResult node = static_cast<FileResult>(found.node);
  if (answer < 0) {
    node = add(path, MemoryNode::Kind::kFile);
  } else if (found.node == kNoNode) {
    node = copy_up(path, (flags & runtime::kFileTruncate) == 0);
  } else if ((flags & runtime::kFileTruncate) != 0) {
    tree_.resize(found.node, 0);
  }
  if (node < 0) return node;
  *file = tree_.open(static_cast<NodeNumber>(node));
  return 0;
}

FileResult OverlayVolume::status(const std::string& path, bool follow_links, FileStatus* status) {
  Found found;
  FileResult answer = find(path, &found);
  if (answer >= 0 && follow_links && found.status.kind == FileKind::kLink) return file_error(ELOOP);
  *status = found.status;
  return answer;
}

FileResult OverlayVolume::list(const std::string& path, std::string* names) {
  Found found;
  FileResult answer = find(path, &found);
  if (answer < 0) return answer;
  if (found.status.kind != FileKind::kDirectory) return file_error(ENOTDIR);
  if (found.node == kNoNode) return host_->list(path, names);
  const MemoryNode& node = tree_.node(found.node);
  if (node.kind == MemoryNode::Kind::kMergedDirectory) {
    std::string of_host;
    FileResult listed = host_->list(path, &of_host);
    // Somebody may have removed it meanwhile.
    if (listed < 0 && listed != file_error(ENOENT)) return listed;
    for (std::string_view rest = of_host; !rest.empty();) {
      std::string_view name = rest.substr(0, rest.find('\0'));
      rest.remove_prefix(name.size() + 1);
      if (node.entries.find(name) == node.entries.end()) names->append(name).push_back('\0');
    }
  }
  for (const auto& [name, number] : node.entries) {
    if (tree_.node(number).kind != MemoryNode::Kind::kWhiteout) names->append(name).push_back('\0');
  }
  return 0;
}

FileResult OverlayVolume::make_directory(const std::string& path) {
  Found found;
  FileResult answer = find(path, &found);
  if (answer >= 0) return file_error(EEXIST);
  if (answer != file_error(ENOENT)) return answer;
  FileResult made = add(path, MemoryNode::Kind::kDirectory);
  return made < 0 ? made : 0;
}

// Removes what find() has found; what is below it is gone already.
FileResult OverlayVolume::take_away(const std::string& path, const Found& found) {
  bool needs_whiteout = found.shows_host && host_has(path);
  FileResult parent = directory_for(parent_of(path));
  if (parent < 0) return parent;
  std::string name = name_of(path);
  if (found.node == kNoNode) {
    FileResult made = tree_.add(parent, name, MemoryNode::Kind::kWhiteout);
    return made < 0 ? made : 0;
  }
  if (needs_whiteout) {
    if (int error = tree_.check_room(1, name.size())) return file_error(error);
  }
  tree_.remove(parent, name);
  FileResult made = needs_whiteout ? tree_.add(parent, name, MemoryNode::Kind::kWhiteout) : 0;
  return made < 0 ? made : 0;
}

FileResult OverlayVolume::remove_file(const std::string& path) {
  Found found;
  FileResult answer = find(path, &found);
  if (answer < 0) return answer;
  if (found.status.kind == FileKind::kDirectory) return file_error(EISDIR);
  return take_away(path, found);
}

FileResult OverlayVolume::is_empty(const std::string& path, bool* empty) {
  std::string names;
  FileResult listed = list(path, &names);
  *empty = names.empty();
  return listed;
}

FileResult OverlayVolume::remove_directory(const std::string& path) {
  Found found;
  FileResult answer = find(path, &found);
  if (answer < 0) return answer;
  bool empty = false;
  FileResult listed = is_empty(path, &empty);
  if (listed < 0) return listed;
  return empty ? take_away(path, found) : file_error(ENOTEMPTY);
}

FileResult OverlayVolume::check_rename(const std::string& from, const std::string& to, Found* source) {
  for (const std::string& path : {parent_of(from), parent_of(to)}) {
    Found parent;
    FileResult answer = find(path, &parent);
    if (answer < 0) return answer;
    if (parent.status.kind != FileKind::kDirectory) return file_error(ENOTDIR);
  }
  FileResult answer = find(from, source);
  if (answer < 0) return answer;
  Found target;
  FileResult target_answer = find(to, &target);
  if (target_answer < 0 && target_answer != file_error(ENOENT)) return target_answer;
  RenameKinds kinds;
  kinds.from_is_directory = source->status.kind == FileKind::kDirectory;
  kinds.to_exists = target_answer >= 0;
  kinds.to_is_directory = kinds.to_exists && target.status.kind == FileKind::kDirectory;
  if (kinds.to_is_directory) {
    FileResult listed = is_empty(to, &kinds.to_is_empty);
    if (listed < 0) return listed;
  }
  return file_error(refuse_rename(from, to, kinds));
}

// Directories of the host cannot be renamed without copying all that is in them: EXDEV, as by Linux's overlays.
FileResult OverlayVolume::rename(const std::string& from, const std::string& to) {
  Found source;
  if (from == to) return find(from, &source);
  FileResult allowed = check_rename(from, to, &source);
  if (allowed < 0) return allowed;
  bool is_own_directory = source.node != kNoNode && tree_.node(source.node).kind == MemoryNode::Kind::kDirectory;
  if (source.status.kind != FileKind::kFile && !is_own_directory) return file_error(EXDEV);
  FileResult to_parent = directory_for(parent_of(to));
  if (to_parent < 0) return to_parent;
  if (source.node == kNoNode) {
    FileResult copied = copy_up(from, true);
    if (copied < 0) return copied;
  }
  FileResult from_parent = directory_for(parent_of(from));
  if (from_parent < 0) return from_parent;
  bool needs_whiteout = source.shows_host && host_has(from);
  if (int error = tree_.check_room(1, from.size() + to.size())) return file_error(error);
  FileResult moved = tree_.move(from_parent, name_of(from), to_parent, name_of(to));
  if (moved < 0 || !needs_whiteout) return moved;
  FileResult made = tree_.add(from_parent, name_of(from), MemoryNode::Kind::kWhiteout);
  return made < 0 ? made : 0;
}

FileResult OverlayVolume::set_modified(const std::string& path, int64_t modified_ns) {
  Found found;
  FileResult answer = find(path, &found);
  if (answer < 0) return answer;
  FileResult node = static_cast<FileResult>(found.node);
  if (found.node == kNoNode) {
    if (found.status.kind == FileKind::kDirectory) {
      node = directory_for(path);
    } else if (found.status.kind == FileKind::kFile) {
      node = copy_up(path, true);
    } else {
      return file_error(runtime::kDeniedSpecialFile);
    }
  }
  if (node < 0) return node;
  tree_.node(static_cast<NodeNumber>(node)).modified_ns = modified_ns;
  return 0;
}

// What was opened to be read is the host's file, also if it has been copied since.
FileResult OverlayVolume::reopen(const std::string& path, uint32_t flags, NodeNumber node, std::unique_ptr<OpenFile>* file) {
  if (node == kNoNode) {
    return (flags & runtime::kFileWrite) != 0 ? file_error(EBADF) : host_->reopen(path, flags, node, file);
  }
  *file = tree_.reopen(node);
  return *file == nullptr ? file_error(ENOENT) : 0;
}

}  // namespace sandboa::files
