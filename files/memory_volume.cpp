#include "files/memory_volume.h"

namespace sandboa::files {

FileResult MemoryVolume::find_parent(const std::string& path) {
  FileResult parent = tree_.find(parent_of(path));
  if (parent > 0 && !tree_.node(parent).is_directory()) return file_error(ENOTDIR);
  return parent;
}

FileResult MemoryVolume::open(const std::string& path, uint32_t flags, std::unique_ptr<OpenFile>* file) {
  FileResult found = tree_.find(path);
  if (found > 0) {
    if ((flags & runtime::kFileExclusive) != 0) return file_error(EEXIST);
    if (tree_.node(found).is_directory()) return file_error(EISDIR);
    if ((flags & runtime::kFileTruncate) != 0) tree_.resize(found, 0);
  } else if (found == file_error(ENOENT) && (flags & runtime::kFileCreate) != 0) {
    FileResult parent = find_parent(path);
    if (parent < 0) return parent;
    found = tree_.add(parent, name_of(path), MemoryNode::Kind::kFile);
  }
  if (found < 0) return found;
  *file = tree_.open(found);
  return 0;
}

FileResult MemoryVolume::status(const std::string& path, bool, FileStatus* status) {
  FileResult found = tree_.find(path);
  if (found < 0) return found;
  tree_.fill_status(found, status);
  return 0;
}

FileResult MemoryVolume::list(const std::string& path, std::string* names) {
  FileResult found = tree_.find(path);
  if (found < 0) return found;
  if (!tree_.node(found).is_directory()) return file_error(ENOTDIR);
  for (const auto& [name, number] : tree_.node(found).entries) names->append(name).push_back('\0');
  return 0;
}

FileResult MemoryVolume::make_directory(const std::string& path) {
  FileResult found = tree_.find(path);
  if (found > 0) return file_error(EEXIST);
  if (found != file_error(ENOENT)) return found;
  FileResult parent = find_parent(path);
  if (parent < 0) return parent;
  FileResult made = tree_.add(parent, name_of(path), MemoryNode::Kind::kDirectory);
  return made < 0 ? made : 0;
}

FileResult MemoryVolume::remove_file(const std::string& path) {
  FileResult found = tree_.find(path);
  if (found < 0) return found;
  if (tree_.node(found).is_directory()) return file_error(EISDIR);
  tree_.remove(find_parent(path), name_of(path));
  return 0;
}

FileResult MemoryVolume::remove_directory(const std::string& path) {
  FileResult found = tree_.find(path);
  if (found < 0) return found;
  if (!tree_.node(found).is_directory()) return file_error(ENOTDIR);
  if (!tree_.is_empty_directory(found)) return file_error(ENOTEMPTY);
  tree_.remove(find_parent(path), name_of(path));
  return 0;
}

FileResult MemoryVolume::rename(const std::string& from, const std::string& to) {
  FileResult from_parent = find_parent(from);
  if (from_parent < 0) return from_parent;
  FileResult to_parent = find_parent(to);
  if (to_parent < 0) return to_parent;
  NodeNumber source = tree_.find_entry(from_parent, name_of(from));
  NodeNumber target = tree_.find_entry(to_parent, name_of(to));
  if (source == kNoNode) return file_error(ENOENT);
  if (target == source) return 0;
  RenameKinds kinds;
  kinds.from_is_directory = tree_.node(source).is_directory();
  kinds.to_exists = target != kNoNode;
  kinds.to_is_directory = kinds.to_exists && tree_.node(target).is_directory();
  kinds.to_is_empty = kinds.to_is_directory && tree_.is_empty_directory(target);
  if (int error = refuse_rename(from, to, kinds)) return file_error(error);
  return tree_.move(from_parent, name_of(from), to_parent, name_of(to));
}

FileResult MemoryVolume::set_modified(const std::string& path, int64_t modified_ns) {
  FileResult found = tree_.find(path);
  if (found < 0) return found;
  tree_.node(found).modified_ns = modified_ns;
  return 0;
}

FileResult MemoryVolume::reopen(const std::string&, uint32_t, NodeNumber node, std::unique_ptr<OpenFile>* file) {
  *file = tree_.reopen(node);
  return *file == nullptr ? file_error(ENOENT) : 0;
}

}  // namespace sandboa::files
