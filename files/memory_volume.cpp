#include "files/memory_volume.h"

#include <algorithm>
#include <vector>

namespace sandboa::files {

namespace {

// As many as Linux follows.
constexpr int kMostLinks = 40;
constexpr size_t kMaxFollowedBytes = 16384;

}  // namespace

FileResult MemoryVolume::follow(const std::string& path, bool follows_last, std::string* plain) {
  plain->clear();
  std::vector<NodeNumber> walked{kRootNode};  // a node per component of `plain`, and the root
  std::string rest = path;
  int links = 0;
  while (!rest.empty()) {
    size_t slash = std::min(rest.find('/'), rest.size());
    std::string name = rest.substr(0, slash);
    rest.erase(0, slash + 1);
    if (name.empty() || name == ".") continue;
    if (name == "..") {
      if (plain->empty()) return file_error(runtime::kDeniedLinkLeadsOutside);
      *plain = parent_of(*plain);
      walked.pop_back();
      continue;
    }
    if (name.size() > kMaxNameBytes) return file_error(ENAMETOOLONG);
    bool is_last = rest.empty();
    if (!tree_.node(walked.back()).is_directory()) return file_error(ENOTDIR);
    NodeNumber number = tree_.find_entry(walked.back(), name);
    if (number == kNoNode && !is_last) return file_error(ENOENT);
    bool is_link = number != kNoNode && tree_.node(number).kind == MemoryNode::Kind::kLink;
    if (!is_link || (is_last && !follows_last)) {
      *plain += (plain->empty() ? "" : "/") + name;
      walked.push_back(number);
      continue;
    }
    if (++links > kMostLinks) return file_error(ELOOP);
    const FileContent& content = tree_.node(number).content;
    std::string target(content.data(), content.size());
    if (!meter_.charge_fuel(1 + (target.size() + rest.size()) / 8)) return file_error(runtime::kFileTrap);
    if (target[0] == '/') {
      bool is_inside = target.starts_with(mount_ + "/") || target == mount_;
      if (!is_inside) return file_error(runtime::kDeniedLinkLeadsOutside);
      target.erase(0, mount_.size());
      plain->clear();
      walked.resize(1);
    }
    rest = rest.empty() ? target : target + "/" + rest;
    if (rest.size() > kMaxFollowedBytes) return file_error(ENAMETOOLONG);
  }
  return 0;
}

FileResult MemoryVolume::find(const std::string& named, bool follows_last, std::string* path) {
  FileResult followed = follow(named, follows_last, path);
  return followed < 0 ? followed : tree_.find(*path);
}

FileResult MemoryVolume::find_place(const std::string& named, std::string* path) {
  FileResult followed = follow(named, false, path);
  if (followed < 0) return followed;  // also where a directory on the way is missing
  FileResult found = tree_.find(*path);
  if (found > 0) return file_error(EEXIST);
  return found == file_error(ENOENT) ? find_parent(*path) : found;
}

FileResult MemoryVolume::find_parent(const std::string& path) {
  FileResult parent = tree_.find(parent_of(path));
  if (parent > 0 && !tree_.node(parent).is_directory()) return file_error(ENOTDIR);
  return parent;
}

FileResult MemoryVolume::open(const std::string& named, uint32_t flags, std::unique_ptr<OpenFile>* file) {
  std::string path;
  FileResult followed = follow(named, (flags & runtime::kFileExclusive) == 0, &path);
  if (followed < 0) return followed;
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

FileResult MemoryVolume::status(const std::string& named, bool follow_links, FileStatus* status) {
  std::string path;
  FileResult found = find(named, follow_links, &path);
  if (found < 0) return found;
  tree_.fill_status(found, status);
  return 0;
}

FileResult MemoryVolume::list(const std::string& named, std::string* names) {
  std::string path;
  FileResult found = find(named, true, &path);
  if (found < 0) return found;
  if (!tree_.node(found).is_directory()) return file_error(ENOTDIR);
  for (const auto& [name, number] : tree_.node(found).entries) names->append(name).push_back('\0');
  return 0;
}

FileResult MemoryVolume::make_directory(const std::string& named) {
  std::string path;
  FileResult parent = find_place(named, &path);
  if (parent < 0) return parent;
  FileResult made = tree_.add(parent, name_of(path), MemoryNode::Kind::kDirectory);
  return made < 0 ? made : 0;
}

FileResult MemoryVolume::remove_file(const std::string& named) {
  std::string path;
  FileResult found = find(named, false, &path);
  if (found < 0) return found;
  if (tree_.node(found).is_directory()) return file_error(EISDIR);
  tree_.remove(find_parent(path), name_of(path));
  return 0;
}

FileResult MemoryVolume::remove_directory(const std::string& named) {
  std::string path;
  FileResult found = find(named, false, &path);
  if (found < 0) return found;
  if (!tree_.node(found).is_directory()) return file_error(ENOTDIR);
  if (!tree_.is_empty_directory(found)) return file_error(ENOTEMPTY);
  tree_.remove(find_parent(path), name_of(path));
  return 0;
}

FileResult MemoryVolume::rename(const std::string& from_named, const std::string& to_named) {
  std::string from, to;
  FileResult followed = follow(from_named, false, &from);
  if (followed >= 0) followed = follow(to_named, false, &to);
  if (followed < 0) return followed;
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

FileResult MemoryVolume::set_modified(const std::string& named, int64_t modified_ns) {
  std::string path;
  FileResult found = find(named, true, &path);
  if (found < 0) return found;
  tree_.node(found).modified_ns = modified_ns;
  return 0;
}

FileResult MemoryVolume::make_link(const std::string& named, std::string_view target) {
  if (target.empty()) return file_error(ENOENT);
  std::string path;
  FileResult parent = find_place(named, &path);
  if (parent < 0) return parent;
  FileResult made = tree_.add(static_cast<NodeNumber>(parent), name_of(path), MemoryNode::Kind::kLink);
  if (made < 0) return made;
  FileResult written = tree_.write(static_cast<NodeNumber>(made), 0, target);
  if (written < 0) tree_.remove(static_cast<NodeNumber>(parent), name_of(path));
  return written < 0 ? written : 0;
}

FileResult MemoryVolume::read_link(const std::string& named, std::string* target) {
  std::string path;
  FileResult found = find(named, false, &path);
  if (found < 0) return found;
  const MemoryNode& link = tree_.node(static_cast<NodeNumber>(found));
  if (link.kind != MemoryNode::Kind::kLink) return file_error(EINVAL);
  target->assign(link.content.data(), link.content.size());
  return 0;
}

FileResult MemoryVolume::reopen(const std::string&, uint32_t, NodeNumber node, std::unique_ptr<OpenFile>* file) {
  *file = tree_.reopen(node);
  return *file == nullptr ? file_error(ENOENT) : 0;
}

}  // namespace sandboa::files
