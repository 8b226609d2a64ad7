#include "vm/snapshot/verify_actions.h"

#include "ir/bytecode/operand_layout.h"
#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/runtime.h"

namespace sandboa::vm {

using bytecode::Opcode;
using runtime::FeedField;
using runtime::FeedKind;
using runtime::Kind;
using runtime::Value;

namespace {

// Instructions whose result has a kind that later ones rely on.
bool has_special_result(Opcode opcode) {
  switch (opcode) {
    case Opcode::kMove:
    case Opcode::kLoadConst:
    case Opcode::kUnbind:
    case Opcode::kMakeCell:
    case Opcode::kLoadClosure:
    case Opcode::kGetIter:
    case Opcode::kMakeFunction:
    case Opcode::kBuildTuple:
    case Opcode::kBuildList:
    case Opcode::kBuildSet:
    case Opcode::kBuildDict:
    case Opcode::kBuildString:
    case Opcode::kFormatValue:
    case Opcode::kListToTuple:
    case Opcode::kPrepareClass:
      return true;
    default:
      return false;
  }
}

// Whether the instruction has its destination where finish() and complete() put a result.
bool has_usual_destination(Opcode opcode) {
  for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
    if (operand.is_destination) return operand.shift == 16 && operand.width == 16;
  }
  return false;
}

bool is_conditional_jump(Opcode opcode) {
  if (opcode == Opcode::kLoop || opcode == Opcode::kRangeSetup || opcode == Opcode::kForNext ||
      opcode == Opcode::kForRangeNext || opcode == Opcode::kSendNext) {
    return false;
  }
  uint32_t effects = bytecode::info(opcode).effects;
  return (effects & bytecode::kBranch) != 0 && (effects & bytecode::kMayRaise) != 0;
}

bool wants_truth(Opcode opcode) {
  return opcode == Opcode::kNot || opcode == Opcode::kToBool || opcode == Opcode::kContains ||
         opcode == Opcode::kNotContains || is_conditional_jump(opcode);
}

bool wants_item(Opcode opcode) {
  return opcode == Opcode::kForNext || opcode == Opcode::kForRangeNext || opcode == Opcode::kSendNext;
}

bool is_between(Opcode opcode, Opcode first, Opcode last) { return opcode >= first && opcode <= last; }

// What complete() can finish; where later instructions rely on the result, it looks at that itself.
bool can_complete(Opcode opcode) {
  switch (opcode) {
    case Opcode::kStoreItem:
    case Opcode::kDeleteItem:
    case Opcode::kStoreAttribute:
    case Opcode::kDeleteAttribute:
    case Opcode::kStoreName:
    case Opcode::kDeleteName:
    case Opcode::kListAppendRun:
    case Opcode::kSetAdd:
    case Opcode::kDictSet:
    case Opcode::kDictUpdate:
    case Opcode::kDictMerge:
    case Opcode::kImportStar:
    case Opcode::kDisplayValue:
    case Opcode::kUnpackSequence:
    case Opcode::kUnpackStarred:
    case Opcode::kListExtend:
    case Opcode::kSetUpdate:
    case Opcode::kLookupName:
    case Opcode::kLoadAttribute:
    case Opcode::kFormatValue:
    case Opcode::kBuildSet:
    case Opcode::kBuildDict:
    case Opcode::kPrepareClass:
    case Opcode::kGetIter:
    case Opcode::kRaise:
      return true;
    default:
      break;
  }
  return wants_truth(opcode) || wants_item(opcode) || (has_usual_destination(opcode) && !has_special_result(opcode));
}

bool uses_extra(ReturnAction action) {
  Frame frame{};
  frame.action = action;
  return frame.uses_extra();
}

// What is handed on when an action has done its part. It gets no extra of its own.
bool is_handed_on(ReturnAction action) { return action == ReturnAction::kCompareResult || !uses_extra(action); }

bool feed_fits(Opcode opcode, Value feed, bool is_generator) {
  bool is_feed = runtime::is_exact_object(feed, runtime::TypeId::kTuple) && !feed.object()->is_shared() &&
                 feed.as<runtime::Tuple>()->length == static_cast<uint64_t>(FeedField::kCount);
  if (!is_feed) return false;
  auto field = [&](FeedField name) { return feed.as<runtime::Tuple>()->items()[static_cast<int>(name)]; };
  Value kind = field(FeedField::kKind), total = field(FeedField::kTotal);
  Value action = field(FeedField::kAction), stage = field(FeedField::kStage);
  auto is_up_to = [](Value value, int64_t last) {
    return value.is_small_int() && value.small_int() >= 0 && value.small_int() <= last;
  };
  if (!is_up_to(kind, static_cast<int>(FeedKind::kList)) || !is_up_to(stage, UINT8_MAX) ||
      !is_up_to(action, static_cast<int>(ReturnAction::kFinalizers)) ||
      !runtime::has_kind(field(FeedField::kGenerator), Kind::kGenerator)) {
    return false;
  }
  bool is_list = kind.small_int() == static_cast<int>(FeedKind::kList);
  if (is_list ? !runtime::has_kind(total, Kind::kList) : total.is_empty()) return false;
  WantedResult next{static_cast<ReturnAction>(action.small_int()), static_cast<uint8_t>(stage.small_int()),
                    field(FeedField::kExtra)};
  return next.action != ReturnAction::kFeed && action_fits(opcode, next, is_generator);
}

}  // namespace

bool action_fits(Opcode opcode, const WantedResult& wanted, bool is_generator) {
  switch (wanted.action) {
    case ReturnAction::kStoreInNative:
    case ReturnAction::kInitInNative:
    case ReturnAction::kBinaryInNative:
      return false;  // in no snapshot
    case ReturnAction::kStore:
      return has_usual_destination(opcode) && !has_special_result(opcode);
    case ReturnAction::kExit:
      return false;
    case ReturnAction::kComplete:
    case ReturnAction::kIteratorResult:
    case ReturnAction::kAwaitableResult:
    case ReturnAction::kAsyncIterResult:
    case ReturnAction::kAsyncNextResult:
      return can_complete(opcode);
    case ReturnAction::kInitResult:
    case ReturnAction::kExtraResult: {
      auto next = static_cast<ReturnAction>(wanted.stage);
      return !wanted.extra.is_empty() && wanted.stage <= static_cast<uint8_t>(ReturnAction::kFinalizers) &&
             is_handed_on(next) && action_fits(opcode, {next, 0, Value()}, is_generator);
    }
    case ReturnAction::kBoolResult:
    case ReturnAction::kLengthResult:
      return wants_truth(opcode);
    case ReturnAction::kBinaryResult:
      return is_between(opcode, Opcode::kAdd, Opcode::kRightShiftImmediate);
    case ReturnAction::kCompareResult:
      return is_between(opcode, Opcode::kLess, Opcode::kNotEqual) ||
             is_between(opcode, Opcode::kJumpIfLess, Opcode::kJumpIfNotOfNotEqual) ||
             is_between(opcode, Opcode::kJumpIfLessImmediate, Opcode::kJumpIfNotOfNotEqualImmediate);
    case ReturnAction::kNextResult:
      return wants_item(opcode);
    case ReturnAction::kDelegateClosed:
      return opcode == Opcode::kSendNext && !wanted.extra.is_empty();
    case ReturnAction::kThrowFound:
      return opcode == Opcode::kSendNext && is_generator && !wanted.extra.is_empty();
    case ReturnAction::kFeed:
      return feed_fits(opcode, wanted.extra, is_generator);
    case ReturnAction::kRaiseResult:
    case ReturnAction::kFinalizers:
      return true;
    case ReturnAction::kBindName:
      return runtime::has_kind(wanted.extra, Kind::kStr) &&
             (opcode == Opcode::kLoadGlobal || opcode == Opcode::kLoadName || opcode == Opcode::kLoadClassName);
  }
  return false;
}

bool action_ends_run(const WantedResult& wanted) {
  if (wanted.action == ReturnAction::kExit) return true;
  bool hands_on = wanted.action == ReturnAction::kInitResult || wanted.action == ReturnAction::kExtraResult;
  return hands_on && static_cast<ReturnAction>(wanted.stage) == ReturnAction::kExit && !wanted.extra.is_empty();
}

}  // namespace sandboa::vm
