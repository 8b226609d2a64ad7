// Alternatives that are all plain texts, such as hundreds of words, as one instruction: a tree of their characters that is
// walked once per place, and a table by which a search skips most places.
#include <algorithm>

#include "runtime/regex/case_folding.h"
#include "runtime/regex/compiler.h"

namespace sandboa::runtime::regex {

namespace {

// Fewer are tried one after the other just as fast.
constexpr uint32_t kFewestWords = 6;

struct Letter {
  uint32_t character;
  uint32_t parent;
  uint32_t child_count;
  uint32_t word;   // the first alternative that ends here, from 1; 0: none
  uint32_t place;  // where the node is written
};

// Nodes in the order in which they were made, found by parent and character.
class LetterTree {
 public:
  explicit LetterTree(Runtime& rt) : letters(rt), children(rt), table_(rt) {}
  bool ok() const { return letters.ok() && children.ok() && table_.ok(); }

  bool begin(uint64_t most_letters) {
    uint64_t size = 16;
    while (size < 2 * (most_letters + 1)) size *= 2;
    if (!table_.extend(size)) return false;
    std::memset(table_.data(), 0, size * sizeof(uint32_t));
    return letters.push({});
  }

  // 0: no memory.
  uint32_t child(uint32_t parent, uint32_t character) {
    uint64_t mask = table_.size() - 1;
    uint64_t at = (parent * 0x9E3779B97F4A7C15u ^ character * 0xC2B2AE3D27D4EB4Fu) >> 20 & mask;
    for (; table_[at] != 0; at = (at + 1) & mask) {
      const Letter& known = letters[table_[at]];
      if (known.parent == parent && known.character == character) return table_[at];
    }
    auto made = static_cast<uint32_t>(letters.size());
    if (!letters.push({character, parent, 0, 0, 0})) return 0;
    ++letters[parent].child_count;
    return table_[at] = made;
  }

  MeteredVector<Letter, 64> letters;
  MeteredVector<uint32_t, 64> children;

 private:
  MeteredVector<uint32_t, 64> table_;
};

}  // namespace

// How many characters there are in the alternatives of a branch; 0: they are few, or something else than texts.
uint64_t Compiler::count_letters(NodeIndex branch) const {
  uint64_t letters = 0;
  uint32_t words = 0;
  for (NodeIndex way = tree_.nodes[branch].first_child; way != kNoNode; way = tree_.nodes[way].next, ++words) {
    if (tree_.nodes[way].first_child == kNoNode) return 0;
    for (NodeIndex node = tree_.nodes[way].first_child; node != kNoNode; node = tree_.nodes[node].next, ++letters) {
      if (!is_plain_literal(node)) return 0;
    }
  }
  return words < kFewestWords ? 0 : letters;
}

// Writes a node of the tree: the word that ends there, how many ways there are, and each with its character, in order.
void Compiler::emit_words(NodeIndex branch, uint64_t letter_count) {
  LetterTree words(rt_);
  if (!tree_.spend(letter_count * 8)) {
    signal_ = Signal::kTrap;
    return;
  }
  if (!words.begin(letter_count)) signal_ = Signal::kNeedsCollect;
  uint32_t number = 0;
  for (NodeIndex way = tree_.nodes[branch].first_child; way != kNoNode && ok(); way = tree_.nodes[way].next) {
    uint32_t at = 0;
    for (NodeIndex node = tree_.nodes[way].first_child; node != kNoNode && ok(); node = tree_.nodes[node].next) {
      at = words.child(at, tree_.nodes[node].value);
      if (at == 0) signal_ = Signal::kNeedsCollect;
    }
    ++number;
    if (ok() && words.letters[at].word == 0) words.letters[at].word = number;
  }
  if (!ok()) return;
  uint32_t length = 0;
  for (size_t index = 0; index < words.letters.size(); ++index) {
    words.letters[index].place = length;
    length += kLetterWords + 2 * words.letters[index].child_count;
  }
  emit_op(kWords, length);
  uint32_t base = here();
  if (!words_.extend(length)) return;
  uint32_t* tree = words_.data() + base;
  for (size_t index = 0; index < words.letters.size(); ++index) {
    const Letter& letter = words.letters[index];
    tree[letter.place] = letter.word;
    tree[letter.place + 1] = 0;
    if (index == 0) continue;
    uint32_t* parent = tree + words.letters[letter.parent].place;
    uint32_t* way = parent + kLetterWords + 2 * parent[1]++;
    way[0] = letter.character;
    way[1] = letter.place;
  }
  for (size_t index = 0; index < words.letters.size(); ++index) {
    uint32_t* node = tree + words.letters[index].place;
    struct Way {
      uint32_t character, place;
    };
    auto* ways = reinterpret_cast<Way*>(node + kLetterWords);
    std::sort(ways, ways + node[1], [](const Way& a, const Way& b) { return a.character < b.character; });
  }
}

// The table of a search for the words at `tree`: by the last two characters of a window as long as the shortest word, how
// far the window may move on; then one bit for each two characters that a word may begin with. 0: the shortest word is too
// short.
uint32_t Compiler::emit_skips(const uint32_t* op) {
  if (!tree_.spend(op[1] + kSkipWords)) {
    signal_ = Signal::kTrap;
    return 0;
  }
  // The tree moves when words are added behind it.
  MeteredVector<uint32_t, 256> tree(rt_);
  if (!tree.extend(op[1])) {
    signal_ = Signal::kNeedsCollect;
    return 0;
  }
  std::memcpy(tree.data(), op + 2, op[1] * sizeof(uint32_t));
  // Level by level: places of a level's nodes, each with the character that leads there.
  MeteredVector<uint32_t, 256> level(rt_), next(rt_);
  uint32_t shortest = 0;
  auto ends_here = [&] {
    bool any = false;
    for (size_t index = 0; index < level.size(); ++index) any = any || tree[level[index]] != 0;
    return any;
  };
  auto descend = [&] {
    next.shrink(0);
    for (size_t index = 0; index < level.size() && next.ok(); ++index) {
      const uint32_t* node = tree.data() + level[index];
      for (uint32_t way = 0; way < node[1]; ++way) next.push(node[kLetterWords + 2 * way + 1]);
    }
    level.shrink(0);
    for (size_t index = 0; index < next.size() && level.ok(); ++index) level.push(next[index]);
    if (!level.ok() || !next.ok()) signal_ = Signal::kNeedsCollect;
  };
  for (level.push(0); ok() && !ends_here(); ++shortest) descend();
  if (!ok() || shortest < 2) return 0;
  shortest = std::min(shortest, kMostSkip);
  uint32_t table = here();
  emit(shortest);
  if (!words_.extend(kSkipWords + kStartWords)) return 0;
  auto* skips = reinterpret_cast<uint8_t*>(words_.data() + table + 1);
  std::memset(skips, static_cast<int>(shortest - 1), kSkipWords * sizeof(uint32_t));
  auto* starts = words_.data() + table + 1 + kSkipWords;
  std::memset(starts, 0, kStartWords * sizeof(uint32_t));
  level.shrink(0);
  level.push(0);
  for (uint32_t depth = 0; depth + 2 <= shortest && ok(); ++depth) {
    for (size_t index = 0; index < level.size(); ++index) {
      const uint32_t* node = tree.data() + level[index];
      for (uint32_t way = 0; way < node[1]; ++way) {
        uint32_t first = node[kLetterWords + 2 * way];
        const uint32_t* behind = tree.data() + node[kLetterWords + 2 * way + 1];
        for (uint32_t other = 0; other < behind[1]; ++other) {
          uint32_t pair = hash_of_pair(first, behind[kLetterWords + 2 * other]);
          skips[pair] = std::min(skips[pair], static_cast<uint8_t>(shortest - 2 - depth));
          if (depth == 0) starts[pair >> 5] |= 1u << (pair & 31);
        }
      }
    }
    descend();
  }
  return table;
}

}  // namespace sandboa::runtime::regex
