// The sort of values whose comparison can fail or is no total order: what it answers then depends on which items are
// compared in which order, so that is CPython's (Objects/listsort.txt): natural runs, extended to a minimum by binary
// insertion, merged in the order of powersort, with galloping. runtime/prelude/sorting.py has the same for comparisons that
// are guest code.
//
// Invariant: whenever run() ends, the array is a permutation of what it was.
#pragma once

#include <cstring>

#include "runtime/runtime.h"

namespace sandboa::runtime {

// Less: operator()(const Element&, const Element&), and failed() after it.
template <class Element, class Less>
class GallopingSort {
 public:
  // scratch: count / 2 + 1 elements.
  GallopingSort(Runtime& rt, Less& less, Element* items, size_t count, Element* scratch)
      : rt_(rt), less_(less), items_(items), count_(count), scratch_(scratch) {}

  // False: a comparison failed, or fuel ran out.
  bool run() {
    size_t minimum = minimum_run();
    for (size_t start = 0; start < count_;) {
      size_t end = take_run(start);
      if (end - start < minimum && end < count_ && !stopped_) {
        size_t wanted = start + minimum < count_ ? start + minimum : count_;
        insert_rest(start, end, wanted);
        end = wanted;
      }
      if (stopped_) return false;
      if (run_count_ != 0) {
        int power = node_power(runs_[run_count_ - 1].start, start, end);
        while (run_count_ > 1 && runs_[run_count_ - 2].power > power) merge_runs(run_count_ - 2);
        runs_[run_count_ - 1].power = power;
      }
      runs_[run_count_++] = {start, end - start, 0};
      start = end;
    }
    while (run_count_ > 1 && !stopped_) {
      size_t at = run_count_ - 2;
      if (at > 0 && runs_[at - 1].length < runs_[at + 1].length) --at;
      merge_runs(at);
    }
    return !stopped_;
  }

  void reverse(size_t start, size_t end) {
    while (start + 1 < end) {
      Element low = items_[start];
      items_[start++] = items_[--end];
      items_[end] = low;
    }
  }

 private:
  struct Run {
    size_t start;
    size_t length;
    int power;  // of the boundary to the next one
  };
  static constexpr size_t kMaxRuns = 72;
  static constexpr size_t kEager = 7;  // so many items in a row from one side are worth a search

  // False after a failure, too: then stopped_.
  bool is_less(const Element& lhs, const Element& rhs) {
    if ((++comparisons_ & 255) == 0 && !rt_.meter.charge_fuel(64)) stopped_ = true;
    if (stopped_) return false;
    bool less = less_(lhs, rhs);
    if (__builtin_expect(less_.failed(), 0)) stopped_ = true;
    return less && !stopped_;
  }

  // 32 to 64, such that count / minimum is close to a power of two.
  size_t minimum_run() const {
    size_t count = count_, rest = 0;
    for (; count >= 64; count >>= 1) rest |= count & 1;
    return count + rest;
  }

  // Depth in the ideal tree of merges of the boundary between two neighbours.
  int node_power(size_t previous, size_t start, size_t end) const {
    uint64_t left = previous + start, right = start + end;  // twice the middles
    for (int power = 1;; ++power) {
      if (left >= count_) {
        left -= count_;
        right -= count_;
      } else if (right >= count_) {
        return power;
      }
      left <<= 1;
      right <<= 1;
    }
  }

  size_t skip_ascending(size_t at) {
    while (at < count_ && !is_less(items_[at], items_[at - 1]) && !stopped_) ++at;
    return at;
  }

  // Where the run at start ends, an ascending one; one that descends is turned round first, equal neighbours keeping their
  // order.
  size_t take_run(size_t start) {
    size_t at = skip_ascending(start + 1);
    if (at == count_ || stopped_) return at;
    if (at > start + 1) {
      if (is_less(items_[start], items_[at - 1]) || stopped_) return at;
      reverse(start, at);
    }
    size_t equal = 0;
    for (++at; at < count_; ++at) {
      if (is_less(items_[at], items_[at - 1])) {
        if (equal != 0) reverse(at - equal - 1, at);
        equal = 0;
      } else {
        if (stopped_) return at;
        if (is_less(items_[at - 1], items_[at])) break;
        if (stopped_) return at;
        ++equal;
      }
    }
    if (equal != 0) reverse(at - equal - 1, at);
    reverse(start, at);
    return skip_ascending(at);
  }

  // Puts the items from position on into the sorted part before them.
  void insert_rest(size_t start, size_t position, size_t end) {
    for (; position < end; ++position) {
      Element pivot = items_[position];
      size_t low = start, high = position;
      while (low < high) {
        size_t middle = (low + high) / 2;
        if (is_less(pivot, items_[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
        if (stopped_) return;
      }
      std::memmove(static_cast<void*>(items_ + low + 1), items_ + low, (position - low) * sizeof(Element));
      items_[low] = pivot;
    }
  }

  // How many of the sorted row are less than the key (or_equal: or equal to it): the search gallops from hint on, then
  // bisects.
  size_t place(const Element& key, const Element* row, size_t count, size_t hint, bool or_equal) {
    auto goes_before = [&](size_t index) { return or_equal ? !is_less(key, row[index]) : is_less(row[index], key); };
    size_t last = 0, offset = 1, low, high;
    if (goes_before(hint)) {
      size_t most = count - hint;
      while (offset < most && !stopped_ && goes_before(hint + offset)) {
        last = offset;
        offset += offset + 1;
      }
      low = hint + last + 1;
      high = hint + (offset < most ? offset : most);
    } else {
      size_t most = hint + 1;
      while (offset < most && !stopped_ && !goes_before(hint - offset)) {
        last = offset;
        offset += offset + 1;
      }
      low = hint + 1 - (offset < most ? offset : most);
      high = hint - last;
    }
    while (low < high && !stopped_) {
      size_t middle = (low + high) / 2;
      if (goes_before(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }
  size_t place_before(const Element& key, const Element* row, size_t count, size_t hint) {
    return place(key, row, count, hint, false);
  }
  size_t place_behind(const Element& key, const Element* row, size_t count, size_t hint) {
    return place(key, row, count, hint, true);
  }

  void merge_runs(size_t at) {
    if (stopped_) {
      --run_count_;
      return;
    }
    size_t start = runs_[at].start, middle = runs_[at + 1].start, end = middle + runs_[at + 1].length;
    runs_[at].length += runs_[at + 1].length;
    if (at + 3 == run_count_) runs_[at + 1] = runs_[at + 2];
    --run_count_;
    // What is in place already at both ends stays there.
    start += place_behind(items_[middle], items_ + start, middle - start, 0);
    if (start == middle || stopped_) return;
    end = middle + place_before(items_[middle - 1], items_ + middle, end - middle, end - middle - 1);
    if (middle == end || stopped_) return;
    if (middle - start <= end - middle) {
      merge_forwards(start, middle, end);
    } else {
      merge_backwards(start, middle, end);
    }
  }

  static void copy(Element* target, const Element* source, size_t count) {
    std::memmove(static_cast<void*>(target), source, count * sizeof(Element));
  }

  // ---- merging. out_: where the next item goes. Forwards, the left run stands aside, left_ to left_end_ are to be merged
  // with right_ to right_end_. Backwards, the right one does, and all four are ends that go down to left_begin_ and
  // right_begin_.

  void merge_forwards(size_t start, size_t middle, size_t end) {
    copy(scratch_, items_ + start, middle - start);
    left_ = scratch_;
    left_end_ = scratch_ + (middle - start);
    right_ = items_ + middle;
    right_end_ = items_ + end;
    out_ = items_ + start;
    *out_++ = *right_++;
    size_t least = eagerness_;
    bool goes_on = right_ != right_end_ && left_ + 1 != left_end_;
    while (goes_on && step_forwards(least)) {
      ++least;
      size_t from_left, from_right;
      do {
        least -= least > 1;
        eagerness_ = least;
        goes_on = gallop_forwards(&from_left, &from_right);
      } while (goes_on && (from_left >= kEager || from_right >= kEager));
      if (goes_on) eagerness_ = ++least;
    }
    auto left_count = static_cast<size_t>(left_end_ - left_);
    if (left_count == 1) {  // the largest of all
      copy(out_, right_, static_cast<size_t>(right_end_ - right_));
      right_end_[-1] = *left_;
    } else {
      copy(out_, left_, left_count);
    }
  }

  // Item by item, until one side has given `least` in a row. False: the merge has ended.
  bool step_forwards(size_t least) {
    size_t from_left = 0, from_right = 0;
    while (true) {
      if (is_less(*right_, *left_)) {
        *out_++ = *right_++;
        from_left = 0;
        if (right_ == right_end_) return false;
        if (++from_right >= least) return true;
      } else {
        if (stopped_) return false;
        *out_++ = *left_++;
        from_right = 0;
        if (left_ + 1 == left_end_) return false;
        if (++from_left >= least) return true;
      }
    }
  }

  // As many as can be had from the left at once, then from the right. False: the merge has ended.
  bool gallop_forwards(size_t* from_left, size_t* from_right) {
    *from_left = place_behind(*right_, left_, static_cast<size_t>(left_end_ - left_), 0);
    if (stopped_) return false;
    copy(out_, left_, *from_left);
    out_ += *from_left;
    left_ += *from_left;
    if (*from_left != 0 && left_ + 1 >= left_end_) return false;
    *out_++ = *right_++;
    if (right_ == right_end_) return false;
    *from_right = place_before(*left_, right_, static_cast<size_t>(right_end_ - right_), 0);
    if (stopped_) return false;
    copy(out_, right_, *from_right);
    out_ += *from_right;
    right_ += *from_right;
    if (right_ == right_end_) return false;
    *out_++ = *left_++;
    return left_ + 1 != left_end_;
  }

  void merge_backwards(size_t start, size_t middle, size_t end) {
    copy(scratch_, items_ + middle, end - middle);
    left_begin_ = items_ + start;
    left_ = items_ + middle;
    right_begin_ = scratch_;
    right_ = scratch_ + (end - middle);
    out_ = items_ + end;
    *--out_ = *--left_;
    size_t least = eagerness_;
    bool goes_on = left_ != left_begin_ && right_ != right_begin_ + 1;
    while (goes_on && step_backwards(least)) {
      ++least;
      size_t from_left, from_right;
      do {
        least -= least > 1;
        eagerness_ = least;
        goes_on = gallop_backwards(&from_left, &from_right);
      } while (goes_on && (from_left >= kEager || from_right >= kEager));
      if (goes_on) eagerness_ = ++least;
    }
    auto right_count = static_cast<size_t>(right_ - right_begin_);
    if (right_count == 1) {  // the smallest of all
      copy(left_begin_ + 1, left_begin_, static_cast<size_t>(left_ - left_begin_));
      *left_begin_ = *right_begin_;
    } else {
      copy(out_ - right_count, right_begin_, right_count);
    }
  }

  bool step_backwards(size_t least) {
    size_t from_left = 0, from_right = 0;
    while (true) {
      if (is_less(right_[-1], left_[-1])) {
        *--out_ = *--left_;
        from_right = 0;
        if (left_ == left_begin_) return false;
        if (++from_left >= least) return true;
      } else {
        if (stopped_) return false;
        *--out_ = *--right_;
        from_left = 0;
        if (right_ == right_begin_ + 1) return false;
        if (++from_right >= least) return true;
      }
    }
  }

  bool gallop_backwards(size_t* from_left, size_t* from_right) {
    auto left_count = static_cast<size_t>(left_ - left_begin_);
    *from_left = left_count - place_behind(right_[-1], left_begin_, left_count, left_count - 1);
    if (stopped_) return false;
    out_ -= *from_left;
    left_ -= *from_left;
    copy(out_, left_, *from_left);
    if (left_ == left_begin_) return false;
    *--out_ = *--right_;
    if (right_ == right_begin_ + 1) return false;
    auto right_count = static_cast<size_t>(right_ - right_begin_);
    *from_right = right_count - place_before(left_[-1], right_begin_, right_count, right_count - 1);
    if (stopped_) return false;
    out_ -= *from_right;
    right_ -= *from_right;
    copy(out_, right_, *from_right);
    if (*from_right != 0 && right_ <= right_begin_ + 1) return false;
    *--out_ = *--left_;
    return left_ != left_begin_;
  }

  Runtime& rt_;
  Less& less_;
  Element* items_;
  size_t count_;
  Element* scratch_;
  bool stopped_ = false;
  uint64_t comparisons_ = 0;
  size_t eagerness_ = kEager;
  Element *out_, *left_, *left_end_, *left_begin_, *right_, *right_end_, *right_begin_;
  size_t run_count_ = 0;
  Run runs_[kMaxRuns];
};

}  // namespace sandboa::runtime
