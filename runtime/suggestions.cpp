#include "runtime/suggestions.h"

#include <algorithm>
#include <string>

namespace sandboa::runtime {

namespace {

constexpr uint64_t kMoveCost = 2;
constexpr uint64_t kCaseCost = 1;
constexpr size_t kMaxNameBytes = 40;

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

uint64_t substitution_cost(char a, char b) {
  if (a == b) return 0;
  return ascii_lower(a) == ascii_lower(b) ? kCaseCost : kMoveCost;
}

}  // namespace

uint64_t edit_distance(std::string_view a, std::string_view b, uint64_t max_cost) {
  size_t prefix = 0;
  while (prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix]) ++prefix;
  a.remove_prefix(prefix);
  b.remove_prefix(prefix);
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  if (a.empty() || b.empty()) return (a.size() + b.size()) * kMoveCost;
  if (a.size() > kMaxNameBytes || b.size() > kMaxNameBytes) return max_cost + 1;
  if (b.size() < a.size()) std::swap(a, b);
  if ((b.size() - a.size()) * kMoveCost > max_cost) return max_cost + 1;

  // One row of the usual table: row[i] is the cost of turning a[0..i] into the part of b seen so far.
  uint64_t row[kMaxNameBytes];
  for (size_t index = 0; index < a.size(); ++index) row[index] = (index + 1) * kMoveCost;
  uint64_t result = 0;
  for (size_t b_index = 0; b_index < b.size(); ++b_index) {
    uint64_t diagonal = b_index * kMoveCost;
    result = diagonal + kMoveCost;
    uint64_t smallest = UINT64_MAX;
    for (size_t index = 0; index < a.size(); ++index) {
      uint64_t replaced = diagonal + substitution_cost(b[b_index], a[index]);
      diagonal = row[index];
      result = std::min(replaced, std::min(result, diagonal) + kMoveCost);
      row[index] = result;
      smallest = std::min(smallest, result);
    }
    if (smallest > max_cost) return max_cost + 1;
  }
  return result;
}

Fallible<bool> SuggestionSearch::offer(Runtime& rt, std::string_view candidate) {
  if (++count_ >= kMaxCandidates || candidate == wrong_name_) return true;
  size_t shorter = std::min({wrong_name_.size(), candidate.size(), kMaxNameBytes});
  TRY(rt.charge(1 + shorter * shorter / 4));
  uint64_t max_cost = (wrong_name_.size() + candidate.size() + 3) * kMoveCost / 6;
  if (best_distance_ != UINT64_MAX) {
    if (best_distance_ == 0) return true;
    max_cost = std::min(max_cost, best_distance_ - 1);
  }
  uint64_t distance = edit_distance(wrong_name_, candidate, max_cost);
  if (distance > max_cost) return true;
  best_ = candidate;
  best_distance_ = distance;
  return true;
}

SignalFailure raise_unexpected_keyword(Runtime& rt, std::string_view function, const SuggestionSearch& search) {
  std::string text(function);
  text.append(" got an unexpected keyword argument '").append(search.wrong_name()).append("'");
  if (!search.best().empty()) text.append(". Did you mean '").append(search.best()).append("'?");
  return rt.raise_text(TypeId::kTypeError, text);
}

namespace {

constexpr std::string_view kStandardModules[] = {
#define MODULE(name) #name,
#include "runtime/standard_modules.def"
#undef MODULE
};

}  // namespace

std::span<const std::string_view> standard_module_names() { return kStandardModules; }

bool is_standard_module(std::string_view name) {
  return std::find(std::begin(kStandardModules), std::end(kStandardModules), name) != std::end(kStandardModules);
}

}  // namespace sandboa::runtime
