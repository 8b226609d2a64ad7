#include "runtime/weak.h"

#include <algorithm>
#include <unordered_set>

#include "runtime/function.h"
#include "runtime/marker.h"
#include "runtime/runtime.h"
#include "runtime/type.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

constexpr uint64_t kEntryBytes = 64;     // what one entry may take in all the tables together
constexpr uint64_t kEntriesAtOnce = 64;  // charged together

}  // namespace

bool WeakTable::reserve() {
  // One more than needed: a reference whose class has a __del__ takes two.
  if (finalizable_.size() + references_.size() + queue_.size() + 1 < charged_entries_) return true;
  if (!meter_.try_charge_bytes(kEntriesAtOnce * kEntryBytes)) return false;
  charged_entries_ += kEntriesAtOnce;
  return true;
}

void WeakTable::add_finalizable(Object* object) { finalizable_.push_back(object); }

void WeakTable::add(WeakRef* reference, Object* target) {
  WeakRef*& newest = newest_[target];
  reference->target = target;
  reference->sibling = newest;
  newest = reference;
  references_.push_back(reference);
}

WeakRef* WeakTable::references_to(const Object* target) const {
  auto found = newest_.find(target);
  return found == newest_.end() ? nullptr : found->second;
}

bool is_unawaited(const Object* object) {
  return object->kind == Kind::kCoroutine && static_cast<const Generator*>(object)->state == GeneratorState::kCreated;
}

Fallible<bool> report_unawaited(Runtime& rt, const Generator* coroutine) {
  std::string name;
  if (has_kind(coroutine->qualified_name, Kind::kStr)) {
    append_utf8(name, coroutine->qualified_name.as<Str>());
  } else {
    name = rt.name_in_code(coroutine->function);
  }
  if (name == "<module>") return true;  // a feed that a limit has ended before it began
  std::string text = "sys:1: RuntimeWarning: coroutine '" + name + "' was never awaited\n";
  TRY(rt.charge(text.size() / 8));
  return rt.write_output(text, OutputStream::kErrors);
}

bool WeakTable::has_new_unawaited() {
  bool has_some = std::any_of(finalizable_.begin() + static_cast<std::ptrdiff_t>(known_), finalizable_.end(), is_unawaited);
  known_ = finalizable_.size();
  return has_some;
}

// Coroutines that have run need nothing, and one of each function is enough to report.
void WeakTable::queue_dropped(std::vector<Object*>::iterator first) {
  std::unordered_set<const Function*> reported;
  for (auto at = first; at != finalizable_.end(); ++at) {
    if ((*at)->kind == Kind::kCoroutine) {
      if (!is_unawaited(*at) || !reported.insert(static_cast<Generator*>(*at)->function).second) continue;
    }
    queue_.push_back(*at);
  }
  finalizable_.erase(first, finalizable_.end());
}

std::vector<const Generator*> WeakTable::take_unawaited() {
  std::vector<const Generator*> taken;
  auto others =
      std::stable_partition(queue_.begin(), queue_.end(), [](const Object* object) { return !is_unawaited(object); });
  for (auto at = others; at != queue_.end(); ++at) taken.push_back(static_cast<const Generator*>(*at));
  queue_.erase(others, queue_.end());
  return taken;
}

void WeakTable::after_marking(Marker& marker) {
  // What is to be finalised stays, in the order in which it was made; what it refers to is finalised with it.
  auto unreached = std::stable_partition(finalizable_.begin(), finalizable_.end(),
                                         [&](Object* object) { return marker.is_marked(object); });
  size_t first = queue_.size();
  queue_dropped(unreached);
  known_ = finalizable_.size();
  for (size_t index = first; index < queue_.size(); ++index) marker.mark(queue_[index]);
  marker.drain();
  clear_references(marker);
  uint64_t used = finalizable_.size() + references_.size() + queue_.size();
  while (charged_entries_ > used + 2 * kEntriesAtOnce) {
    charged_entries_ -= kEntriesAtOnce;
    meter_.release_bytes(kEntriesAtOnce * kEntryBytes);
  }
}

// Newest references first, as their callbacks run.
void WeakTable::clear_references(Marker& marker) {
  newest_.clear();
  std::vector<WeakRef*> kept;
  for (WeakRef* reference : references_) {
    if (!marker.is_marked(reference)) continue;
    if (marker.is_marked(reference->target)) {
      WeakRef*& newest = newest_[reference->target];
      reference->sibling = newest;
      newest = reference;
      kept.push_back(reference);
      continue;
    }
  }
  for (size_t index = references_.size(); index-- > 0;) {
    WeakRef* reference = references_[index];
    if (!marker.is_marked(reference) || marker.is_marked(reference->target)) continue;
    reference->target = nullptr;
    reference->sibling = nullptr;
    if (!reference->callback.is_empty()) queue_.push_back(reference);
  }
  references_ = std::move(kept);
}

void WeakTable::visit_roots(Marker& marker) const {
  for (const Object* object : queue_) marker.mark(object);
}

Object* WeakTable::take_work() {
  Object* object = queue_.front();
  queue_.pop_front();
  return object;
}

WeakTable::Image WeakTable::image() const { return {finalizable_, references_, {queue_.begin(), queue_.end()}, known_}; }

bool WeakTable::restore(const Image& image) {
  for (Object* object : image.finalizable) {
    if (!reserve()) return false;
    add_finalizable(object);
  }
  for (WeakRef* reference : image.references) {
    if (!reserve()) return false;
    add(reference, reference->target);
  }
  for (Object* object : image.queue) {
    if (!reserve()) return false;
    queue_.push_back(object);
  }
  known_ = std::min<size_t>(image.known, finalizable_.size());
  return true;
}

bool is_weakly_referenceable(Value value) {
  if (!value.is_object()) return false;
  const Type* type = value.object()->type;
  if (type->is_guest()) return (type->flags & Type::kHasWeakref) != 0;
  switch (value.object()->kind) {
    case Kind::kType:
    case Kind::kFunction:
    case Kind::kNativeFunction:
    case Kind::kBoundMethod:
    case Kind::kSet:
    case Kind::kGenerator:
    case Kind::kGenericAlias:
    case Kind::kTypeParameter:
    case Kind::kPattern:
    case Kind::kModule:
    case Kind::kMemoryView:
      return true;
    default:
      return false;
  }
}

}  // namespace sandboa::runtime
