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
  FileResult source = tree_.find(from);
  if (source < 0) return source;
  if (to.starts_with(from + "/")) return file_error(EINVAL);
  FileResult parent = find_parent(to);
  if (parent < 0) return parent;
  FileResult target = tree_.find(to);
  if (target < 0 && target != file_error(ENOENT)) return target;
  bool exists = target > 0;
  bool is_directory = exists && tree_.node(target).is_directory();
  bool is_empty = is_directory && tree_.is_empty_directory(target);
  if (target != source) {
    if (int error = refuse_rename(tree_.node(source).is_directory(), exists, is_directory, is_empty))
      return file_error(error);
  }
  return tree_.move(find_parent(from), name_of(from), parent, name_of(to));
}

FileResult MemoryVolume::set_modified(const std::string& path, int64_t modified_ns) {
  FileResult found = tree_.find(path);
  if (found < 0) return found;
  tree_.node(found).modified_ns = modified_ns;
  return 0;
}

}  // namespace sandboa::files
