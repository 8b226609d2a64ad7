#include "runtime/regex/compiler.h"

#include <algorithm>

#include "runtime/regex/case_folding.h"

namespace sandboa::runtime::regex {

Compiler::Unit Compiler::unit_of(NodeIndex index) {
  const Node& node = tree_.nodes[index];
  switch (node.kind) {
    case NodeKind::kAny:
      return {{node.matches_newline ? kAnyChar : kNotNewline, 0, 0}};
    case NodeKind::kSet:
      return {{kInSet, node.value, 0}};
    default: {
      bool negated = node.kind == NodeKind::kNotLiteral;
      if (node.ignores_case) {
        CaseVariants variants = case_variants(node.value, node.is_ascii);
        if (variants.count == 2) return {{negated ? kNotPair : kPair, variants.points[0], variants.points[1]}};
      }
      return {{negated ? kNotChar : kChar, node.value, 0}};
    }
  }
}

// The node that a sequence consists of if that matches exactly one character, through any groups without a number.
NodeIndex Compiler::single_unit(NodeIndex sequence) const {
  while (true) {
    NodeIndex child = tree_.nodes[sequence].first_child;
    if (child == kNoNode || tree_.nodes[child].next != kNoNode) return kNoNode;
    const Node& node = tree_.nodes[child];
    bool is_unit = node.kind == NodeKind::kLiteral || node.kind == NodeKind::kNotLiteral || node.kind == NodeKind::kAny ||
                   node.kind == NodeKind::kSet;
    if (is_unit) return child;
    if (node.kind != NodeKind::kGroup || node.value != 0) return kNoNode;
    sequence = node.first_child;
  }
}

// A literal that matches nothing but its character.
bool Compiler::is_plain_literal(NodeIndex index) const {
  const Node& node = tree_.nodes[index];
  if (node.kind != NodeKind::kLiteral) return false;
  return !node.ignores_case || case_variants(node.value, node.is_ascii).count == 1;
}

// A run of literals that follow each other; answers what is behind it.
NodeIndex Compiler::emit_literals(NodeIndex node) {
  uint32_t count = 0;
  NodeIndex end = node;
  for (; end != kNoNode && is_plain_literal(end); end = tree_.nodes[end].next) ++count;
  if (count < 2) {
    Unit unit = unit_of(node);
    emit_op(static_cast<Op>(unit.words[0]), unit.words[1], unit.words[2]);
    return tree_.nodes[node].next;
  }
  emit_op(kString, count);
  for (; node != end; node = tree_.nodes[node].next) emit(tree_.nodes[node].value);
  return end;
}

void Compiler::emit_from(NodeIndex node) {
  while (node != kNoNode && ok()) {
    if (tree_.nodes[node].kind == NodeKind::kLiteral) {
      node = emit_literals(node);
      continue;
    }
    size_t tasks = tasks_.size();
    NodeIndex next = tree_.nodes[node].next;
    if (next != kNoNode) push({Step::kFrom, next});
    emit_node(node);
    if (tasks_.size() != tasks + (next != kNoNode ? 1 : 0)) return;  // there is more to write before what is next
    if (next != kNoNode) tasks_.pop();
    node = next;
  }
}

void Compiler::emit_node(NodeIndex index) {
  Node node = tree_.nodes[index];
  switch (node.kind) {
    case NodeKind::kAt:
      emit_op(kAt, node.value, uint32_t{node.is_ascii});
      return;
    case NodeKind::kReference:
      if (node.ignores_case) {
        emit_op(kReferenceNoCase, node.value, uint32_t{node.is_ascii});
      } else {
        emit_op(kReference, node.value);
      }
      return;
    case NodeKind::kGroup:
      if (node.value != 0) {
        emit_op(kMark, node.value * 2);
        push({Step::kGroupEnd, kNoNode, node.value * 2 + 1});
      }
      return push({Step::kFrom, tree_.nodes[node.first_child].first_child});
    case NodeKind::kBranch:
      if (uint64_t letters = count_letters(index); letters != 0) return emit_words(index, letters);
      return push({Step::kAlternative, node.first_child, kNoPoint});
    case NodeKind::kAtomic:
      emit_op(kAtomic);
      push({Step::kOp, kNoNode, kAtomicEnd});
      return push({Step::kFrom, tree_.nodes[node.first_child].first_child});
    case NodeKind::kAssert:
      return emit_look(index);
    case NodeKind::kRepeat:
      return emit_repeat(index);
    case NodeKind::kConditional: {
      uint32_t place = emit_op(kIfMatched, node.value, 0u) + 1;
      push({Step::kIfEnd, tree_.nodes[node.first_child].next, 0, place});
      return push({Step::kFrom, tree_.nodes[node.first_child].first_child});
    }
    default: {
      Unit unit = unit_of(index);
      emit_op(static_cast<Op>(unit.words[0]), unit.words[1], unit.words[2]);
    }
  }
}

void Compiler::emit_look(NodeIndex index) {
  const Node& node = tree_.nodes[index];
  const Node& child = tree_.nodes[node.first_child];
  uint64_t back = 0;
  if (node.behind) {
    if (child.min_width != child.max_width) {
      problem_ = "look-behind requires fixed-width pattern";
      return;
    }
    if (child.min_width >= kUnlimited) {
      problem_ = "looks too much behind";
      return;
    }
    back = child.min_width;
  }
  uint32_t place = emit_op(kLook, static_cast<uint32_t>(back), uint32_t{node.negated}, 0u) + 2;
  push({Step::kLookEnd, kNoNode, node.negated ? kLookNotEnd : kLookEnd, place});
  push({Step::kFrom, child.first_child});
}

// What tries a sequence, and notes what follows its target; answers where the target is to be put.
uint32_t Compiler::emit_split(NodeIndex sequence) {
  NodeIndex first = tree_.nodes[sequence].first_child;
  if (first != kNoNode) {
    Node node = tree_.nodes[first];
    if (node.kind == NodeKind::kRepeat && node.minimum != 0) {
      NodeIndex unit = single_unit(node.first_child);
      if (unit != kNoNode) node = tree_.nodes[first = unit];
    }
    if (node.kind == NodeKind::kSet) return emit_op(kSplitSet, 0u, node.value);
    if (node.kind == NodeKind::kLiteral) {
      Unit unit = unit_of(first);
      if (unit.words[0] == kChar) return emit_op(kSplitChar, 0u, unit.words[1]);
    }
  }
  return emit_op(kSplit, 0u);
}

void Compiler::emit_alternative(NodeIndex alternative, uint32_t chain) {
  NodeIndex first = tree_.nodes[alternative].first_child;
  if (tree_.nodes[alternative].next == kNoNode) {
    push({Step::kPatchChain, kNoNode, chain});
    if (first != kNoNode) push({Step::kFrom, first});
    return;
  }
  uint32_t place = emit_split(alternative);
  push({Step::kAlternativeEnd, alternative, chain, place});
  if (first != kNoNode) push({Step::kFrom, first});
}

void Compiler::emit_repeat(NodeIndex index) {
  Node node = tree_.nodes[index];
  NodeIndex unit = single_unit(node.first_child);
  if (unit != kNoNode) {
    Unit words = unit_of(unit);
    Op op = node.how == RepeatHow::kGreedy ? kRepeatUnit
            : node.how == RepeatHow::kLazy ? kRepeatUnitLazy
                                           : kRepeatUnitPossessive;
    emit_op(op, words.words[0], words.words[1], words.words[2], node.minimum, node.maximum, kNoPoint);
    return;
  }
  if (node.how == RepeatHow::kPossessive) return emit_possessive(index);
  emit_loop(index);
}

// Possessive: each turn is atomic, and all of them together are.
void Compiler::emit_possessive(NodeIndex index) {
  Node node = tree_.nodes[index];
  NodeIndex body = node.first_child;
  Node atomic{};
  atomic.kind = NodeKind::kAtomic;
  atomic.first_child = atomic.last_child = body;
  Node sequence{};
  sequence.kind = NodeKind::kSequence;
  sequence.min_width = tree_.nodes[body].min_width;
  sequence.max_width = tree_.nodes[body].max_width;
  auto place = static_cast<NodeIndex>(tree_.nodes.size());
  node.how = RepeatHow::kGreedy;
  node.next = kNoNode;
  sequence.first_child = sequence.last_child = place;
  node.first_child = node.last_child = place + 1;
  if (!tree_.nodes.push(atomic) || !tree_.nodes.push(sequence) || !tree_.nodes.push(node)) {
    signal_ = Signal::kNeedsCollect;
    return;
  }
  emit_op(kAtomic);
  push({Step::kOp, kNoNode, kAtomicEnd});
  push({Step::kFrom, place + 2});
}

void Compiler::emit_loop(NodeIndex index) {
  Node node = tree_.nodes[index];
  const Node& body = tree_.nodes[node.first_child];
  Task content{Step::kFrom, body.first_child};
  bool is_lazy = node.how == RepeatHow::kLazy;
  if (node.maximum == 0) {  // it is left out, but its mistakes are mistakes
    uint32_t place = emit_op(kJump, 0u);
    push({Step::kPatch, kNoNode, 0, place});
    return push(content);
  }
  if (node.minimum == 1 && node.maximum == 1) return push(content);
  if (node.minimum == 0 && node.maximum == 1) {
    uint32_t place = is_lazy ? emit_op(kSplitLazy, 0u) : emit_split(node.first_child);
    push({Step::kPatch, kNoNode, 0, place});
    return push(content);
  }
  if (node.maximum == kUnlimited && node.minimum <= 1 && body.min_width != 0) {
    uint32_t start = here();
    if (node.minimum == 1) {
      push({Step::kLoop, kNoNode, start, 0, uint32_t{is_lazy}});
    } else {
      uint32_t place = is_lazy ? emit_op(kSplitLazy, 0u) : emit_split(node.first_child);
      push({Step::kLoopBack, kNoNode, start, place});
    }
    return push(content);
  }
  uint32_t number = register_count_++;
  uint32_t place = emit_op(kRepeatStart, number, 0u) + 1;
  push({Step::kRepeatEnd, index, number, place});
  push(content);
}

void Compiler::execute(const Task& task) {
  switch (task.step) {
    case Step::kFrom:
      return emit_from(task.node);
    case Step::kGroupEnd:
      emit_op(kMark, task.value);
      return;
    case Step::kAlternative:
      return emit_alternative(task.node, task.value);
    case Step::kAlternativeEnd: {
      uint32_t chain = emit_op(kJump, task.value);
      patch(task.place);
      return push({Step::kAlternative, tree_.nodes[task.node].next, chain});
    }
    case Step::kPatchChain:
      for (uint32_t place = task.value; place != kNoPoint && ok();) {
        uint32_t previous = words_[place];
        words_[place] = here();
        place = previous;
      }
      return;
    case Step::kPatch:
      return patch(task.place);
    case Step::kLoopBack:
      emit_op(kJump, task.value);
      return patch(task.place);
    case Step::kLoop:
      emit_op(task.lazy != 0 ? kLoopLazy : kLoop, task.value);
      return;
    case Step::kRepeatEnd: {
      const Node& node = tree_.nodes[task.node];
      patch(task.place);
      emit_op(kRepeatEnd, task.value, node.minimum, node.maximum, task.place + 1, uint32_t{node.how == RepeatHow::kLazy});
      return;
    }
    case Step::kIfEnd:
      if (task.node == kNoNode) return patch(task.place);
      push({Step::kPatch, kNoNode, 0, emit_op(kJump, 0u)});
      patch(task.place);
      return push({Step::kFrom, tree_.nodes[task.node].first_child});
    case Step::kOp:
      emit(task.value);
      return;
    case Step::kLookEnd:
      emit(task.value);
      return patch(task.place);
  }
}

bool Compiler::run() {
  for (uint32_t index = 0; index < kHeaderWords; ++index) emit(0);
  // Sets come first, so that no instruction follows one.
  for (NodeIndex index = 0; index < tree_.nodes.size() && ok(); ++index) {
    if (tree_.nodes[index].kind == NodeKind::kSet) tree_.nodes[index].value = emit_set(index);
    Node& node = tree_.nodes[index];
    bool is_literal = node.kind == NodeKind::kLiteral || node.kind == NodeKind::kNotLiteral;
    if (!is_literal || !node.ignores_case) continue;
    CaseVariants variants = case_variants(node.value, node.is_ascii);
    if (variants.count <= 2) continue;
    bool negated = node.kind == NodeKind::kNotLiteral;
    uint32_t place = emit_points(variants.points, variants.count, negated);
    node.kind = NodeKind::kSet;
    node.value = place;
  }
  Header header{};
  header.start = here();
  push({Step::kFrom, tree_.nodes[tree_.root].first_child});
  while (!tasks_.empty() && ok() && problem_ == nullptr) {
    Task task = tasks_.back();
    tasks_.pop();
    if (!tree_.spend(4)) {
      signal_ = Signal::kTrap;
      break;
    }
    execute(task);
  }
  emit(kSuccess);
  header.end = here();
  emit(0);  // the matcher reads an operand before it knows that there is none
  if (problem_ != nullptr) return false;
  if (!ok()) return true;
  header.group_count = tree_.group_count;
  header.register_count = register_count_;
  header.min_width = static_cast<uint32_t>(std::min<uint64_t>(tree_.nodes[tree_.root].min_width, kUnlimited));
  std::memcpy(words_.data(), &header, sizeof header);
  tighten_repeats();
  find_first(&header);
  if (ok()) std::memcpy(words_.data(), &header, sizeof header);
  return true;
}

Fallible<bool> compile(Runtime& rt, Tree* tree, MeteredVector<uint32_t, 64>* words, Problem* problem) {
  Compiler compiler(rt, *tree, *words);
  bool is_right = compiler.run();
  if (!compiler.ok()) return SignalFailure{compiler.signal()};
  if (words->size() >= kUnlimited / 2) return rt.raise_text(TypeId::kMemoryError, "");
  if (is_right) return true;
  problem->kind = Problem::kPattern;
  problem->message = TRY(make_str(rt, compiler.problem()));
  problem->position = -1;
  return false;
}

}  // namespace sandboa::runtime::regex
