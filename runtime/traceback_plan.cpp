#include "runtime/traceback_plan.h"

#include <algorithm>
#include <unordered_set>

#include "runtime/exception_fields.h"
#include "runtime/exception_groups.h"

namespace sandboa::runtime {

namespace {

class Planner {
 public:
  Planner(Runtime& rt, std::vector<ShownException>* plan) : rt_(rt), plan_(*plan), trapped_(rt.meter.trapped()) {}

  Fallible<bool> run(const Exception* exception) {
    add(exception, 0);
    open_.push_back(0);
    while (!open_.empty()) {
      uint32_t index = open_.back();
      open_.pop_back();
      if (!trapped_) TRY(rt_.charge(8));
      add_older(index);
      TRY(add_members(index));
    }
    return true;
  }

 private:
  uint32_t add(const Exception* exception, uint32_t depth) {
    seen_.insert(exception);
    plan_.push_back({exception, depth});
    return static_cast<uint32_t>(plan_.size() - 1);
  }

  bool is_new(Value value) const { return is_exception(value) && !seen_.contains(as_exception(value)); }

  void add_older(uint32_t index) {
    if (plan_.size() >= kMaxShown) return;
    const Exception* exception = plan_[index].exception;
    Value older;
    Relation relation = Relation::kNone;
    if (is_new(exception->cause)) {
      relation = Relation::kCause;
      older = exception->cause;
    } else if (is_new(exception->context) && (exception->flags & Exception::kSuppressContext) == 0) {
      relation = Relation::kContext;
      older = exception->context;
    } else {
      return;
    }
    uint32_t added = add(as_exception(older), plan_[index].depth);
    plan_[index].older = added;
    plan_[index].relation = relation;
    open_.push_back(added);
  }

  Fallible<bool> add_members(uint32_t index) {
    const Exception* exception = plan_[index].exception;
    if (!is_exception_group(exception)) return true;
    uint32_t box = std::max(plan_[index].depth, 1u);
    if (box > kGroupDepth) return true;
    const Tuple* members = exceptions_of_group(exception);
    if (!trapped_) TRY(rt_.charge(members->length));
    uint64_t room = kMaxShown - std::min<uint64_t>(plan_.size(), kMaxShown);
    auto shown = static_cast<uint32_t>(std::min({members->length, uint64_t{kGroupWidth}, room}));
    plan_[index].first_member = static_cast<uint32_t>(plan_.size());
    plan_[index].shown_members = shown;
    plan_[index].hidden_members = members->length - shown;
    for (uint64_t number = 0; number < members->length; ++number) {
      const Exception* member = as_exception(members->items()[number]);
      if (number < shown) {
        open_.push_back(add(member, box + 1));
      } else {
        seen_.insert(member);
      }
    }
    return true;
  }

  Runtime& rt_;
  std::vector<ShownException>& plan_;
  std::vector<uint32_t> open_;
  std::unordered_set<const Exception*> seen_;
  const bool trapped_;
};

}  // namespace

Fallible<bool> plan_traceback(Runtime& rt, const Exception* exception, std::vector<ShownException>* plan) {
  return Planner(rt, plan).run(exception);
}

}  // namespace sandboa::runtime
