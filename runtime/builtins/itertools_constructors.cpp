#include "runtime/builtins/itertools_constructors.h"

#include "runtime/builtins/itertools_groups.h"
#include "runtime/builtins/itertools_natively.h"
#include "runtime/builtins/itertools_steps.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/iterators.h"
#include "runtime/types/simple_callable.h"

namespace sandboa::runtime {

namespace {

// kNeedsGuest without a guest_call: the twin is called with the same arguments.
constexpr SignalFailure kAskTwin{Signal::kNeedsGuest};

// The iterator of an iterable that needs no guest code.
// `can_be_driven`: it may meet guest code later.
Outcome native_source(Runtime& rt, Value iterable, bool can_be_driven = false) {
  if (operations::iterates_natively(iterable)) return operations::get_iterator_natively(rt, iterable);
  if (native_iterator_depth(iterable) >= 0 && (can_be_driven || !may_meet_guest_code(iterable))) return iterable;
  return kAskTwin;
}

Outcome made_or_twin(Runtime& rt, TypeId type, Value source, Value state) {
  Value made = TRY(new_itertool(rt, type, source, state));
  return made.is_none() ? Outcome(kAskTwin) : Outcome(made);
}

}  // namespace

Outcome construct_count(Runtime& rt, const Arguments& args) {
  if (!args[0].is_small_int() || !args[1].is_small_int()) return kAskTwin;
  return made_or_twin(rt, TypeId::kCounting, args[0], args[1]);
}

Outcome construct_repeat(Runtime& rt, const Arguments& args) {
  if (!args[1].is_empty() && !args[1].is_small_int()) return kAskTwin;
  Value times = args[1].is_empty() ? Value::none() : Value::small_int(std::max<int64_t>(args[1].small_int(), 0));
  return made_or_twin(rt, TypeId::kRepeat, args[0], times);
}

Outcome construct_chain(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(args.rest.size() / 16));
  Tuple* iterables = TRY_NEW(rt, new_tuple_of(rt, args.rest.data(), args.rest.size()));
  Value sources = TRY(new_sequence_iterator(rt, TypeId::kTupleIterator, iterables, 0, false));
  return made_or_twin(rt, TypeId::kChain, sources, Value());
}

Outcome construct_chain_from(Runtime& rt, const Arguments& args) {
  if (args[0] != Value(builtin_type(TypeId::kChain))) return kAskTwin;
  return made_or_twin(rt, TypeId::kChain, TRY(native_source(rt, args[1])), Value());
}

Outcome construct_groupby(Runtime& rt, const Arguments& args) {
  if (!args[1].is_none() && !SimpleCallable(rt, args[1]).is_valid()) return kAskTwin;
  Value source = TRY(native_source(rt, args[0], true));
  int depth = native_iterator_depth(source) + 1;
  // One more for its groups.
  return depth < kMaxAdaptorDepth ? new_groupby(rt, source, args[1], depth) : kAskTwin;
}

Outcome construct_islice(Runtime& rt, const Arguments& args) {
  size_t count = args.rest.size();
  if (count < 2 || count > 4) return kAskTwin;
  int64_t bounds[3] = {0, -1, 1};  // start, stop, step
  for (size_t index = 1; index < count; ++index) {
    size_t bound = count == 2 ? 1 : index - 1;
    if (args.rest[index].is_none()) continue;
    int64_t least = bound == 2 ? 1 : 0;
    if (!args.rest[index].is_small_int() || args.rest[index].small_int() < least) return kAskTwin;
    bounds[bound] = args.rest[index].small_int();
  }
  Value source = TRY(native_source(rt, args.rest[0], true));
  auto [start, stop, step] = bounds;
  if (start == 0 && step == 1) return made_or_twin(rt, TypeId::kISlice, source, Value::small_int(stop));
  Value parts[4] = {Value::small_int(0), Value::small_int(start), Value::small_int(stop), Value::small_int(step)};
  return made_or_twin(rt, TypeId::kISlice, source, TRY_NEW(rt, new_tuple_of(rt, parts, 4)));
}

Outcome construct_pairwise(Runtime& rt, const Arguments& args) {
  return made_or_twin(rt, TypeId::kPairwise, TRY(native_source(rt, args[0])), Value());
}

Outcome construct_takewhile(Runtime& rt, const Arguments& args) {
  if (!SimpleCallable(rt, args[0]).is_valid()) return kAskTwin;
  Value source = TRY(native_source(rt, args[1], true));
  int depth = native_iterator_depth(source) + 1;
  if (depth > kMaxAdaptorDepth) return kAskTwin;
  return new_calling_adaptor(rt, TypeId::kTakeWhile, args[0], source, depth);
}

Outcome construct_starmap(Runtime& rt, const Arguments& args) {
  if (!is_called_with_many(args[0])) return kAskTwin;
  Value state[2] = {args[0], Value()};
  Value source = TRY(native_source(rt, args[1]));
  return made_or_twin(rt, TypeId::kStarMap, source, TRY_NEW(rt, new_tuple_of(rt, state, 2)));
}

Outcome construct_zip_longest(Runtime& rt, const Arguments& args) {
  if (args.rest.size() != 2) return kAskTwin;
  Value parts[2] = {TRY(native_source(rt, args.rest[0])), TRY(native_source(rt, args.rest[1]))};
  return made_or_twin(rt, TypeId::kZipLongest, TRY_NEW(rt, new_tuple_of(rt, parts, 2)), args[0]);
}

Outcome construct_accumulate(Runtime& rt, const Arguments& args) {
  if (!args[1].is_none() || !(args[2].is_empty() || args[2].is_none())) return kAskTwin;
  return made_or_twin(rt, TypeId::kAccumulate, TRY(native_source(rt, args[0])), Value());
}

Outcome construct_tees(Runtime& rt, const Arguments& args) {
  static constexpr int64_t kMostTees = 64;
  if (!args[1].is_small_int() || args[1].small_int() < 1 || args[1].small_int() > kMostTees) return kAskTwin;
  auto count = static_cast<uint64_t>(args[1].small_int());
  TRY(rt.charge(1 + count / 4));
  Adaptor* first = nullptr;
  if (is_exact_object(args[0], TypeId::kTee)) {
    if ((args[0].object()->flags & Adaptor::kDriven) != 0) return kAskTwin;
    first = TRY_NEW(rt, copy_of_tee(rt, args[0].as<Adaptor>()));
  } else {
    Value source = TRY(native_source(rt, args[0]));
    int depth = native_iterator_depth(source);
    if (depth >= kMaxAdaptorDepth) return kAskTwin;
    first = TRY_NEW(rt, new_tee(rt, source, depth));
  }
  Tuple* tees = TRY_NEW(rt, new_tuple(rt, count));
  for (uint64_t index = 0; index < count; ++index) tees->items()[index] = first;
  for (uint64_t index = 1; index < count; ++index) tees->items()[index] = TRY_NEW(rt, copy_of_tee(rt, first));
  return tees;
}

Outcome copy_tee(Runtime& rt, const Arguments& args) {
  auto* tee = args[0].as<Adaptor>();
  if ((tee->flags & Adaptor::kDriven) != 0) return kAskTwin;
  return TRY_NEW(rt, copy_of_tee(rt, tee));
}

}  // namespace sandboa::runtime
