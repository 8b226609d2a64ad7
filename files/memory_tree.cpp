#include "files/memory_tree.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace sandboa::files {

namespace {

class OpenMemoryFile final : public OpenFile {
 public:
  OpenMemoryFile(MemoryTree& tree, NodeNumber number) : tree_(tree), number_(number) {}
  ~OpenMemoryFile() override { tree_.closed(number_); }
  NodeNumber node() const override { return number_; }

  FileResult read(uint64_t offset, char* out, uint64_t size) override { return tree_.read(number_, offset, out, size); }
  FileResult write(uint64_t offset, std::string_view data) override { return tree_.write(number_, offset, data); }
  FileResult truncate(uint64_t size) override { return tree_.resize(number_, size); }
  FileResult status(FileStatus* status) override {
    tree_.fill_status(number_, status);
    return 0;
  }

 private:
  MemoryTree& tree_;
  NodeNumber number_;
};

}  // namespace

FileContent::~FileContent() { std::free(data_); }

bool FileContent::reserve(uint64_t capacity) {
  if (capacity <= capacity_) return true;
  void* grown = std::realloc(data_, capacity);
  if (grown == nullptr) return false;
  data_ = static_cast<char*>(grown);
  capacity_ = capacity;
  return true;
}

void FileContent::resize(uint64_t size) {
  if (size > size_) std::memset(data_ + size_, 0, size - size_);
  size_ = size;
}

MemoryTree::MemoryTree(uint64_t max_bytes, limits::Meter& meter, MemoryNode::Kind root) : budget_(max_bytes, &meter) {
  nodes_[kRootNode].kind = root;
}

NodeNumber MemoryTree::find_entry(NodeNumber directory, std::string_view name) {
  const auto& entries = node(directory).entries;
  auto found = entries.find(name);
  return found == entries.end() ? kNoNode : found->second;
}

FileResult MemoryTree::find(std::string_view path) {
  NodeNumber number = kRootNode;
  PathWalk walk(path);
  for (std::string_view name; walk.next(&name);) {
    if (!node(number).is_directory()) return file_error(ENOTDIR);
    number = find_entry(number, name);
    if (number == kNoNode || node(number).kind == MemoryNode::Kind::kWhiteout) return file_error(ENOENT);
  }
  return static_cast<FileResult>(number);
}

FileResult MemoryTree::add(NodeNumber directory, std::string_view name, MemoryNode::Kind kind) {
  uint64_t bytes = kMemoryEntryBytes + name.size();
  if (int error = budget_.charge(bytes)) return file_error(error);
  NodeNumber number = ++last_number_;
  MemoryNode& made = nodes_[number];
  made.kind = kind;
  made.charged = bytes;
  node(directory).entries.emplace(std::string(name), number);
  return static_cast<FileResult>(number);
}

int MemoryTree::check_room(uint64_t entries, uint64_t name_bytes) {
  uint64_t bytes = entries * kMemoryEntryBytes + name_bytes;
  int error = budget_.charge(bytes);
  if (error == 0) budget_.release(bytes);
  return error;
}

void MemoryTree::drop_if_unused(NodeNumber number) {
  MemoryNode& dropped = node(number);
  if (dropped.is_named || dropped.open_count != 0) return;
  budget_.release(dropped.charged);
  nodes_.erase(number);
}

void MemoryTree::remove(NodeNumber directory, std::string_view name) {
  auto& entries = node(directory).entries;
  auto found = entries.find(name);
  NodeNumber number = found->second;
  entries.erase(found);
  MemoryNode& removed = node(number);
  for (const auto& [hidden_name, hidden] : removed.entries) {  // whiteouts
    node(hidden).is_named = false;
    drop_if_unused(hidden);
  }
  removed.entries.clear();
  removed.is_named = false;
  drop_if_unused(number);
}

FileResult MemoryTree::move(NodeNumber from, std::string_view name, NodeNumber to, std::string_view new_name) {
  NodeNumber number = find_entry(from, name);
  if (find_entry(to, new_name) == number) return 0;
  if (new_name.size() > name.size()) {
    if (int error = budget_.charge(new_name.size() - name.size())) return file_error(error);
    node(number).charged += new_name.size() - name.size();
  }
  if (find_entry(to, new_name) != kNoNode) remove(to, new_name);
  auto& entries = node(from).entries;
  entries.erase(entries.find(name));
  node(to).entries.emplace(std::string(new_name), number);
  return 0;
}

bool MemoryTree::is_empty_directory(NodeNumber number) {
  const auto& entries = node(number).entries;
  return std::all_of(entries.begin(), entries.end(),
                     [this](const auto& entry) { return node(entry.second).kind == MemoryNode::Kind::kWhiteout; });
}

// Makes room for `size` bytes. What the budget does not give in advance it gives exactly.
int MemoryTree::reserve(MemoryNode& node, uint64_t size) {
  uint64_t capacity = node.content.capacity();
  if (size <= capacity) return 0;
  uint64_t generous = std::max(size, capacity + capacity / 2);
  int error = budget_.charge(generous - capacity);
  if (error != 0 && generous != size) {
    generous = size;
    error = budget_.charge(size - capacity);
  }
  if (error != 0) return error;
  if (!node.content.reserve(generous)) {
    budget_.release(generous - capacity);
    return runtime::kFileNeedsMemory;
  }
  node.charged += generous - capacity;
  return 0;
}

FileResult MemoryTree::resize(NodeNumber number, uint64_t size) {
  MemoryNode& file = node(number);
  if (int error = reserve(file, size)) return file_error(error);
  file.content.resize(size);
  return 0;
}

FileResult MemoryTree::write(NodeNumber number, uint64_t offset, std::string_view data) {
  if (data.empty()) return 0;
  if (offset > UINT64_MAX - data.size()) return file_error(EFBIG);
  MemoryNode& file = node(number);
  uint64_t end = offset + data.size();
  if (end > file.content.size()) {
    FileResult resized = resize(number, end);
    if (resized < 0) return resized;
  }
  std::memcpy(file.content.data() + offset, data.data(), data.size());
  return static_cast<FileResult>(data.size());
}

FileResult MemoryTree::read(NodeNumber number, uint64_t offset, char* out, uint64_t size) {
  FileContent& content = node(number).content;
  if (offset >= content.size()) return 0;
  size = std::min<uint64_t>(size, content.size() - offset);
  std::memcpy(out, content.data() + offset, size);
  return static_cast<FileResult>(size);
}

void MemoryTree::fill_status(NodeNumber number, FileStatus* status) {
  const MemoryNode& found = node(number);
  bool is_link = found.kind == MemoryNode::Kind::kLink;
  status->kind = found.is_directory() ? FileKind::kDirectory : is_link ? FileKind::kLink : FileKind::kFile;
  status->permissions = is_link ? 0777 : found.is_directory() ? 0755 : 0644;
  status->inode = number;
  status->size = found.content.size();
  status->modified_ns = found.modified_ns;
}

std::unique_ptr<OpenFile> MemoryTree::open(NodeNumber number) {
  ++node(number).open_count;
  return std::make_unique<OpenMemoryFile>(*this, number);
}

void MemoryTree::closed(NodeNumber number) {
  --node(number).open_count;
  drop_if_unused(number);
}

int refuse_rename(const std::string& from, const std::string& to, const RenameKinds& kinds) {
  if (to.starts_with(from + "/")) return EINVAL;
  if (from.starts_with(to + "/")) return ENOTEMPTY;
  if (!kinds.to_exists) return 0;
  if (kinds.from_is_directory && !kinds.to_is_directory) return ENOTDIR;
  if (!kinds.from_is_directory && kinds.to_is_directory) return EISDIR;
  return kinds.from_is_directory && !kinds.to_is_empty ? ENOTEMPTY : 0;
}

}  // namespace sandboa::files
