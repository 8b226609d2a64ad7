// A tree as bytes: the root, then every node that a directory names, each after its directory, which it names by its place
// in this list; then files that are open and have no name any more. So what is read is a tree whatever the bytes are.
#include <cstring>
#include <vector>

#include "files/memory_tree.h"

namespace sandboa::files {

namespace {

constexpr NodeNumber kLastNumber = NodeNumber{1} << 62;

// What an entry is charged for its name: that of the longest it ever had.
uint64_t name_charge(const MemoryNode& node) { return node.charged - kMemoryEntryBytes - node.content.capacity(); }

bool has_content(MemoryNode::Kind kind) { return kind == MemoryNode::Kind::kFile || kind == MemoryNode::Kind::kLink; }

void write_node(support::ByteWriter& out, NodeNumber number, const MemoryNode& node) {
  out.number(number);
  out.byte(static_cast<uint8_t>(node.kind));
  out.signed_number(node.modified_ns);
  out.number(name_charge(node));
  if (!has_content(node.kind)) return;
  out.number(node.content.capacity());
  out.number(node.content.size());
  out.bytes(node.content.data(), node.content.size());
}

}  // namespace

void MemoryTree::write(support::ByteWriter& out) const {
  out.number(last_number_);
  out.signed_number(nodes_.at(kRootNode).modified_ns);
  std::vector<NodeNumber> listed{kRootNode};
  uint64_t named = 0;
  for (const auto& [number, node] : nodes_) named += node.is_named;
  out.number(named - 1);
  for (size_t place = 0; place < listed.size(); ++place) {
    for (const auto& [name, number] : nodes_.at(listed[place]).entries) {
      out.number(place);
      out.text(name);
      write_node(out, number, nodes_.at(number));
      listed.push_back(number);
    }
  }
  std::map<NodeNumber, const MemoryNode*> unnamed;  // in order of their numbers
  for (const auto& [number, node] : nodes_) {
    if (!node.is_named) unnamed.emplace(number, &node);
  }
  out.number(unnamed.size());
  for (const auto& [number, node] : unnamed) write_node(out, number, *node);
}

// parent: kNoNode for a file without a name.
const char* MemoryTree::read_node(support::ByteReader& in, NodeNumber parent, std::string_view name, NodeNumber* number) {
  *number = in.number_up_to(last_number_);
  auto kind = static_cast<MemoryNode::Kind>(in.byte());
  int64_t modified_ns = in.signed_number();
  uint64_t name_bytes = in.number_up_to(kMaxNameBytes);
  bool is_file = kind == MemoryNode::Kind::kFile;
  uint64_t capacity = has_content(kind) ? in.number() : 0;
  uint64_t size = has_content(kind) ? in.number_up_to(capacity) : 0;
  std::string_view content = in.bytes(size);
  if (!in.ok() || kind > MemoryNode::Kind::kLink || *number <= kRootNode || name_bytes < name.size())
    return "a file in memory";
  if (!is_file && parent == kNoNode) return "a directory in memory that is in none";
  if (capacity > INT64_MAX / 4) return "a file in memory that is too large";
  if (int error = budget_.charge(kMemoryEntryBytes + name_bytes + capacity)) {
    return error == ENOSPC ? "it has no room for what is in it" : "no memory";
  }
  auto [place, is_new] = nodes_.try_emplace(*number);
  MemoryNode& node = place->second;
  if (!is_new) return "two files in memory of one number";
  node.kind = kind;
  node.modified_ns = modified_ns;
  node.charged = kMemoryEntryBytes + name_bytes + capacity;
  node.is_named = parent != kNoNode;
  if (capacity != 0 && !node.content.reserve(capacity)) return "no memory";
  if (!content.empty()) {
    node.content.resize(size);
    std::memcpy(node.content.data(), content.data(), size);
  }
  return nullptr;
}

const char* MemoryTree::read(support::ByteReader& in, bool is_overlay) {
  last_number_ = in.number_up_to(kLastNumber);
  node(kRootNode).modified_ns = in.signed_number();
  if (last_number_ < kRootNode) return "the files in memory";
  std::vector<NodeNumber> listed{kRootNode};
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count; ++index) {
    uint64_t place = in.number();
    std::string_view name = in.text();
    bool is_placed = in.ok() && place < listed.size() && node(listed[place]).is_directory() && is_file_name(name);
    if (!is_placed || find_entry(listed[place], name) != kNoNode) return "the name of a file in memory";
    NodeNumber number = kNoNode;
    if (const char* problem = read_node(in, listed[place], name, &number)) return problem;
    bool belongs_to_overlay =
        node(number).kind == MemoryNode::Kind::kMergedDirectory || node(number).kind == MemoryNode::Kind::kWhiteout;
    bool belongs_to_memory = node(number).kind == MemoryNode::Kind::kLink;
    if (belongs_to_overlay ? !is_overlay : belongs_to_memory && is_overlay)
      return "a file in memory of a kind that its mount does not have";
    node(listed[place]).entries.emplace(std::string(name), number);
    listed.push_back(number);
  }
  count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count; ++index) {
    NodeNumber number = kNoNode;
    if (const char* problem = read_node(in, kNoNode, {}, &number)) return problem;
  }
  return in.ok() ? nullptr : "the files in memory";
}

std::unique_ptr<OpenFile> MemoryTree::reopen(NodeNumber number) {
  auto found = nodes_.find(number);
  if (found == nodes_.end() || found->second.kind != MemoryNode::Kind::kFile) return nullptr;
  return open(number);
}

}  // namespace sandboa::files
