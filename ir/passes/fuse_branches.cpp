// Compare-and-branch: the largest single gain of the interpreter. The comparison must stand right before the branch and have
// no other use, which the caller, walking backwards, knows from its count of uses so far.
#include <utility>

#include "ir/passes.h"

namespace sandboa::ir {

bool fuse_compare_and_branch(Function& function, Value branch_value) {
  Instruction& branch = function.code[branch_value];
  if (branch.op != Op::kBranch || branch.a() + 1 != branch_value) return false;
  Instruction& compare = function.code[branch.a()];
  bool is_compare = compare.op >= Op::kLess && compare.op <= Op::kNotContains;
  if (!is_compare || compare.is_dead || compare.place || compare.uses != 0) return false;
  const Literal* right = constant_value(function, compare.b());
  bool is_identity = compare.op == Op::kIs || compare.op == Op::kIsNot;
  if (is_identity && right != nullptr && right->kind == bytecode::ConstantKind::kNone) {
    branch.op = Op::kBranchNone;
    branch.operands[0] = compare.a();
    branch.position = kNoPosition;
    if (compare.op == Op::kIsNot) std::swap(branch.operands[1], branch.operands[2]);
    compare.is_dead = true;
    return true;
  }
  branch.op = Op::kBranchCompare;
  branch.flag = static_cast<uint8_t>(compare.op);
  branch.operands[0] = compare.a();
  branch.operands[3] = compare.b();
  if (compare.position != kNoPosition) branch.position = compare.position;
  compare.is_dead = true;
  bool has_immediate_form = compare.op >= Op::kLess && compare.op <= Op::kNotEqual;
  if (has_immediate_form && immediate_value(function, compare.b(), &branch.immediate)) {
    branch.has_immediate = true;
    branch.operands[3] = kNoValue;
  }
  return true;
}

}  // namespace sandboa::ir
