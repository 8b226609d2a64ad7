// Sorting by numbers without comparing most of them: elements are dealt into about as many places as there are elements, by
// where their numbers lie between the least and the greatest, and then only neighbours are in the wrong order. What is in
// runs already, and numbers of which many lie together, are left to the merge sort. Included by sort.cpp alone.
#pragma once

#include <algorithm>
#include <bit>
#include <cfloat>
#include <cstring>

#include "runtime/runtime.h"

namespace sandboa::runtime {

// Less::number(key): a double that is never greater for a lesser key, and no NaN. Merge: the sort of what lies together,
// which knows the key of an element, too.
template <class Element, class Less, bool kReverse, class Merge>
class SpreadSort {
 public:
  enum class Result : uint8_t { kDone, kNotWorthIt, kStopped };

  // Whether the sort is worth trying: there are many, and at two of the samples at least, it goes from rising to falling, or
  // back.
  static bool turns_often(const Element* items, size_t count) {
    if (count < kFewest) return false;
    size_t step = (count - 2) / kSamples, turns = 0;
    auto number = [](const Element& element) { return Less::number(Merge::key(element)); };
    for (const Element *item = items, *end = items + kSamples * step; item != end; item += step) {
      turns += (number(item[1]) < number(item[0])) != (number(item[2]) < number(item[1]));
    }
    return turns > 1;
  }

  // `scratch` has room for as many elements.
  SpreadSort(Runtime& rt, Less& less, Element* items, size_t count, Element* scratch)
      : rt_(rt), less_(less), items_(items), count_(count), scratch_(scratch) {}

  Result run() {
    place_count_ = std::clamp<size_t>(std::bit_ceil(count_), 64, kMostPlaces);
    if (!measure()) return stopped_ ? Result::kStopped : Result::kNotWorthIt;
    if (!lie_apart()) return Result::kNotWorthIt;
    std::memset(places_, 0, place_count_ * sizeof(uint32_t));
    if (!in_stretches([&](size_t index) { ++places_[place_of(items_[index])]; })) return Result::kStopped;
    uint32_t most = 0, sum = 0;
    for (size_t place = 0; place < place_count_; ++place) {
      uint32_t here = places_[place];
      most = std::max(most, here);
      places_[place] = sum;
      sum += here;
    }
    if (most > count_ - count_ / 4) return Result::kNotWorthIt;
    if (!in_stretches([&](size_t index) { scratch_[places_[place_of(items_[index])]++] = items_[index]; })) {
      return Result::kStopped;
    }
    std::memcpy(static_cast<void*>(items_), scratch_, count_ * sizeof(Element));
    return (most <= kFewTogether ? insert_all() : sort_places()) ? Result::kDone : Result::kStopped;
  }

 private:
  static constexpr size_t kFewest = 64;
  static constexpr size_t kMostPlaces = 2048;
  static constexpr size_t kFewTogether = 12;
  static constexpr size_t kStretch = 8192;
  static constexpr size_t kFewTurns = 16;
  static constexpr size_t kSamples = 32;

  bool charge(size_t steps) {
    if (!rt_.meter.charge_fuel(1 + steps / 4)) stopped_ = true;
    return !stopped_;
  }
  template <class Step>
  SANDBOA_ALWAYS_INLINE bool in_stretches(Step step) {
    for (size_t from = 0; from < count_; from += kStretch) {
      size_t to = std::min(count_, from + kStretch);
      if (!charge(to - from)) return false;
      for (size_t index = from; index < to; ++index) step(index);
    }
    return true;
  }
  SANDBOA_ALWAYS_INLINE bool is_less(const Element& lhs, const Element& rhs) {
    return kReverse ? less_(Merge::key(rhs), Merge::key(lhs)) : less_(Merge::key(lhs), Merge::key(rhs));
  }

  // Whether no place has most of the samples: that which has is what is left when different ones are taken away in pairs.
  bool lie_apart() const {
    size_t step = count_ / kSamples, most = 0, votes = 0, there = 0;
    for (size_t sample = 0; sample < kSamples; ++sample) {
      size_t place = place_of(items_[sample * step]);
      if (votes == 0) most = place;
      votes += place == most ? 1 : -1;
    }
    for (size_t sample = 0; sample < kSamples; ++sample) there += place_of(items_[sample * step]) == most;
    return there <= kSamples - kSamples / 4;
  }

  // Finds the least and the greatest number, and whether there are too few turns between rising and falling to deal.
  bool measure() {
    double least = Less::number(Merge::key(items_[0])), greatest = least, before = least;
    size_t turns = 0;
    bool fell = false;
    bool goes_on = in_stretches([&](size_t index) {
      double number = Less::number(Merge::key(items_[index]));
      bool falls = number < before;
      turns += falls != fell;
      fell = falls;
      before = number;
      least = number < least ? number : least;
      greatest = number > greatest ? number : greatest;
    });
    double range = greatest - least;
    bool is_worth_it = turns > kFewTurns && turns > count_ / 16 && range > 0 && range <= DBL_MAX;
    if (!goes_on || !is_worth_it) return false;
    least_ = least;
    scale_ = (static_cast<double>(place_count_) - 0.5) / range;
    return scale_ <= DBL_MAX;
  }

  SANDBOA_ALWAYS_INLINE size_t place_of(const Element& element) const {
    auto place = static_cast<size_t>(static_cast<int64_t>((Less::number(Merge::key(element)) - least_) * scale_));
    return kReverse ? place_count_ - 1 - place : place;
  }

  void insert_range(size_t start, size_t end) {
    for (size_t position = start + 1; position < end; ++position) {
      if (!is_less(items_[position], items_[position - 1])) continue;
      Element pivot = items_[position];
      size_t at = position;
      for (; at > start && is_less(pivot, items_[at - 1]); --at) items_[at] = items_[at - 1];
      items_[at] = pivot;
    }
  }
  // No element is far from its place.
  bool insert_all() {
    for (size_t from = 0; from < count_; from += kStretch) {
      size_t to = std::min(count_, from + kStretch);
      if (!charge(to - from)) return false;
      insert_range(from == 0 ? 0 : from - kFewTogether, to);
    }
    return true;
  }
  bool sort_places() {
    size_t start = 0;
    for (size_t place = 0; place < place_count_; ++place) {
      size_t end = places_[place];
      if (end - start > kFewTogether) {
        if (!Merge(rt_, less_, items_ + start, end - start, scratch_).run()) return false;
      } else {
        insert_range(start, end);
      }
      start = end;
    }
    return charge(count_);
  }

  Runtime& rt_;
  Less& less_;
  Element* items_;
  size_t count_;
  Element* scratch_;
  bool stopped_ = false;
  double least_ = 0;
  double scale_ = 0;
  size_t place_count_ = 0;
  uint32_t places_[kMostPlaces];  // first how many there are, then where the next one goes; not initialised
};

}  // namespace sandboa::runtime
