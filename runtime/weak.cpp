#include "runtime/weak.h"

#include <algorithm>

#include "runtime/marker.h"
#include "runtime/type.h"

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

void WeakTable::after_marking(Marker& marker) {
  // What is to be finalised stays, in the order in which it was made; what it refers to is finalised with it.
  auto unreached = std::stable_partition(finalizable_.begin(), finalizable_.end(),
                                         [&](Object* object) { return marker.is_marked(object); });
  size_t first = queue_.size();
  queue_.insert(queue_.end(), unreached, finalizable_.end());
  finalizable_.erase(unreached, finalizable_.end());
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

WeakTable::Image WeakTable::image() const { return {finalizable_, references_, {queue_.begin(), queue_.end()}}; }

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
      return true;
    default:
      return false;
  }
}

}  // namespace sandboa::runtime
