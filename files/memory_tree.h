// Files and directories that exist in memory only: what a memory mount is, and what an overlay keeps its changes in.
//
// Invariants: (1) nodes are numbered and refer to one another by number, so depth is nobody's recursion; (2) a node lives as
// long as a directory names it or it is open; (3) every byte held is charged to the budget before it is taken.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "files/byte_budget.h"
#include "files/volume.h"

namespace sandboa::files {

constexpr NodeNumber kRootNode = 1;

// The bytes of a file. Its capacity is exactly what was reserved, so that it can be charged.
class FileContent {
 public:
  FileContent() = default;
  ~FileContent();
  FileContent(const FileContent&) = delete;
  FileContent& operator=(const FileContent&) = delete;

  char* data() { return data_; }
  const char* data() const { return data_; }
  uint64_t size() const { return size_; }
  uint64_t capacity() const { return capacity_; }
  // False: the system has no memory left.
  [[nodiscard]] bool reserve(uint64_t capacity);
  // New bytes are zero. REQUIRES: size <= capacity().
  void resize(uint64_t size);

 private:
  char* data_ = nullptr;
  uint64_t size_ = 0;
  uint64_t capacity_ = 0;
};

struct MemoryNode {
  enum class Kind : uint8_t {
    kFile,
    kDirectory,
    kMergedDirectory,  // of an overlay: what it does not name is looked up in the host's directory
    kWhiteout,         // of an overlay: what the host's directory has under this name is gone
    kLink,             // symbolic; of memory mounts. The content is its target
  };
  Kind kind = Kind::kFile;
  std::map<std::string, NodeNumber, std::less<>> entries;
  FileContent content;
  uint64_t charged = 0;  // bytes of the budget: the entry itself, its name, the capacity of its content
  uint32_t open_count = 0;
  bool is_named = true;  // by a directory
  int64_t modified_ns = 0;

  bool is_directory() const { return kind == Kind::kDirectory || kind == Kind::kMergedDirectory; }
};

class MemoryTree {
 public:
  MemoryTree(uint64_t max_bytes, limits::Meter& meter, MemoryNode::Kind root);
  MemoryTree(const MemoryTree&) = delete;
  MemoryTree& operator=(const MemoryTree&) = delete;

  MemoryNode& node(NodeNumber number) { return nodes_.find(number)->second; }
  // kNoNode if the directory has no entry of that name.
  NodeNumber find_entry(NodeNumber directory, std::string_view name);
  // The node of a path: ENOENT, ENOTDIR. Whiteouts count as nothing.
  FileResult find(std::string_view path);
  // A new entry in a directory that has none of that name; the number of the node.
  FileResult add(NodeNumber directory, std::string_view name, MemoryNode::Kind kind);
  // Takes the entry out of its directory. REQUIRES: there is one; a directory is empty or holds whiteouts only.
  void remove(NodeNumber directory, std::string_view name);
  // Moves an entry; what is in its new place is removed. REQUIRES: allowed by the rules of rename.
  FileResult move(NodeNumber from, std::string_view name, NodeNumber to, std::string_view new_name);
  bool is_empty_directory(NodeNumber number);
  uint64_t node_count() const { return nodes_.size() - 1; }  // besides the root
  // 0 if so many entries with names of so many bytes can be added; for what must not fail half-way.
  int check_room(uint64_t entries, uint64_t name_bytes);

  FileResult resize(NodeNumber number, uint64_t size);
  FileResult write(NodeNumber number, uint64_t offset, std::string_view data);
  FileResult read(NodeNumber number, uint64_t offset, char* out, uint64_t size);
  void fill_status(NodeNumber number, FileStatus* status);

  std::unique_ptr<OpenFile> open(NodeNumber number);
  void closed(NodeNumber number);

  // ---- for snapshots (files/memory_tree_codec.cpp)
  void write(support::ByteWriter& out) const;
  // REQUIRES: there is only the root. Null, or what is wrong. Whiteouts and merged directories are taken from overlays only.
  const char* read(support::ByteReader& in, bool is_overlay);
  // A file by its number, also one that no directory names. Null: there is none.
  std::unique_ptr<OpenFile> reopen(NodeNumber number);

 private:
  const char* read_node(support::ByteReader& in, NodeNumber parent, std::string_view name, NodeNumber* number);
  void drop_if_unused(NodeNumber number);
  int reserve(MemoryNode& node, uint64_t size);

  ByteBudget budget_;
  std::unordered_map<NodeNumber, MemoryNode> nodes_;
  NodeNumber last_number_ = kRootNode;
};

// What rename refuses when both parents and `from` exist, in Linux's order; 0: nothing.
struct RenameKinds {
  bool from_is_directory = false;
  bool to_exists = false;
  bool to_is_directory = false;
  bool to_is_empty = false;
};
int refuse_rename(const std::string& from, const std::string& to, const RenameKinds& kinds);

}  // namespace sandboa::files
