// "Did you mean": the known name closest to one that was not found, by CPython's edit distance (a move costs 2, a change of
// case 1; at most a third of the letters may differ; candidates beyond 40 bytes and lists of 750 names or more are not
// considered).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "runtime/runtime.h"

namespace sandboa::runtime {

class SuggestionSearch {
 public:
  // REQUIRES: both views outlive the search.
  explicit SuggestionSearch(std::string_view wrong_name) : wrong_name_(wrong_name) {}

  // Looks at one more candidate; of equally close ones the first wins. The view must stay valid while it may be best().
  // Charges for the comparison.
  Fallible<bool> offer(Runtime& rt, std::string_view candidate);

  std::string_view wrong_name() const { return wrong_name_; }
  // Empty: nothing is close enough, or there were too many candidates.
  std::string_view best() const { return count_ < kMaxCandidates ? best_ : std::string_view(); }

  static constexpr uint32_t kMaxCandidates = 750;

 private:
  std::string_view wrong_name_;
  std::string_view best_;
  uint64_t best_distance_ = UINT64_MAX;
  uint32_t count_ = 0;
};

constexpr size_t kLongestCandidate = 10'000;  // names beyond this cannot be close to one that a person would get wrong

// TypeError "f() got an unexpected keyword argument 'nam'. Did you mean 'name'?". `function` is "f()"; all parameters that
// can be given by name have been offered to the search for the keyword.
SignalFailure raise_unexpected_keyword(Runtime& rt, std::string_view function, const SuggestionSearch& search);

// Modules of CPython's standard library, whether they are there or not.
std::span<const std::string_view> standard_module_names();
bool is_standard_module(std::string_view name);

// Edit distance, or anything above max_cost if it is more than that.
uint64_t edit_distance(std::string_view a, std::string_view b, uint64_t max_cost);

}  // namespace sandboa::runtime
