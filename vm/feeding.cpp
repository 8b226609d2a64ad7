#include "vm/feeding.h"

#include "runtime/function.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
#include "runtime/types/containers.h"
#include "vm/complete.h"

namespace sandboa::vm {

namespace operations = runtime::operations;
using runtime::FeedField;
using runtime::FeedKind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Signal;
using runtime::Value;

namespace {

Value& field(Value feed, FeedField name) { return feed.as<runtime::Tuple>()->items()[static_cast<int>(name)]; }

FeedKind feed_kind(Value feed) { return static_cast<FeedKind>(field(feed, FeedField::kKind).small_int()); }

// How the native that is fed hands on what it answers.
ResultUse use_of(Value feed) {
  return {static_cast<ReturnAction>(field(feed, FeedField::kAction).small_int()), field(feed, FeedField::kExtra),
          static_cast<uint8_t>(field(feed, FeedField::kStage).small_int())};
}

bool hand_on(Vm& vm, Value feed, Value result) {
  ResultUse use = use_of(feed);
  return finish(vm, use.action, use.extra, use.stage, result);
}

// The native's answer, if the item decides it; empty: it does not. What takes guest code is left to the prelude.
Outcome take_item(Vm& vm, Value feed, Value item) {
  Value& total = field(feed, FeedField::kTotal);
  Value generator = field(feed, FeedField::kGenerator);
  switch (feed_kind(feed)) {
    case FeedKind::kSum: {
      int64_t sum;
      if (!runtime::add_words(total, item, &sum))
        return vm.needs_guest(PreludeFunction::ksum_rest, {total, item, generator});
      total = TRY(runtime::make_int(vm, sum));
      return Value();
    }
    case FeedKind::kAny:
    case FeedKind::kAll: {
      bool decides = feed_kind(feed) == FeedKind::kAny;
      auto truth = operations::truth(vm, item);
      if (truth.signal() == Signal::kNeedsGuest) {
        return vm.needs_guest(decides ? PreludeFunction::kany_rest : PreludeFunction::kall_rest, {item, generator});
      }
      return TRY(truth) == decides ? Value::boolean(decides) : Value();
    }
    case FeedKind::kList:
      TRY(runtime::list_append(vm, total.as<runtime::List>(), item));
      return Value();
  }
  return Value();
}

bool go_on(Vm& vm, Value feed) {
  ResultUse use{ReturnAction::kFeed, feed, 0};
  auto* generator = field(feed, FeedField::kGenerator).as<runtime::Generator>();
  return send_into(vm, generator, Value::none(), nullptr, use);
}

}  // namespace

bool start_feeding(Vm& vm, ReturnAction action, Value extra, uint8_t stage) {
  Value feed = vm.guest_call.arguments[0];
  vm.guest_call.count = 0;
  vm.guest_call.callee = Value();
  field(feed, FeedField::kAction) = Value::small_int(static_cast<int>(action));
  field(feed, FeedField::kExtra) = extra;
  field(feed, FeedField::kStage) = Value::small_int(stage);
  return go_on(vm, feed);
}

bool try_take_item(Value feed, Value item) {
  Value& total = field(feed, FeedField::kTotal);
  switch (feed_kind(feed)) {
    case FeedKind::kSum: {
      int64_t sum;
      if (item.is_bool()) item = Value::small_int(item.is_true() ? 1 : 0);
      bool are_small = total.is_small_int() && item.is_small_int();
      if (!are_small || __builtin_add_overflow(total.small_int(), item.small_int(), &sum)) return false;
      if (!Value::fits_small_int(sum)) return false;
      total = Value::small_int(sum);
      return true;
    }
    case FeedKind::kAny:
      return item == Value::false_value() || item == Value::small_int(0) || item.is_none();
    case FeedKind::kAll:
      return item == Value::true_value() || (item.is_small_int() && item != Value::small_int(0));
    case FeedKind::kList: {
      auto* list = total.as<runtime::List>();
      if (list->length == list->capacity) return false;
      list->items[list->length++] = item;
      return true;
    }
  }
  return false;
}

bool feed_item(Vm& vm, Value feed, Value item) {
  vm.embedder_root = feed;  // the generator's registers hold the item
  Outcome answer = with_memory(vm, [&] { return take_item(vm, feed, item); });
  vm.embedder_root = Value();
  if (!answer.ok()) {
    ResultUse use = use_of(feed);
    return on_signal(vm, answer.signal(), use.action, use.extra, use.stage);
  }
  return answer.value().is_empty() ? go_on(vm, feed) : hand_on(vm, feed, answer.value());
}

bool end_feeding(Vm& vm, Value feed) {
  switch (feed_kind(feed)) {
    case FeedKind::kAny:
      return hand_on(vm, feed, Value::false_value());
    case FeedKind::kAll:
      return hand_on(vm, feed, Value::true_value());
    default:
      return hand_on(vm, feed, field(feed, FeedField::kTotal));
  }
}

}  // namespace sandboa::vm
