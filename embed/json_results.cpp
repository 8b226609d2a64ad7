#include "embed/json_results.h"

#include "runtime/types/str.h"
#include "support/utf8.h"

namespace sandboa::embed {

using runtime::Fallible;
using runtime::Signal;
using runtime::SignalFailure;

namespace {

class ResultSink final : public runtime::JsonSink {
 public:
  ResultSink(ResultBudget& budget, std::string* out) : budget_(budget), out_(out) {}

  Fallible<bool> append(std::string_view ascii) override {
    if (!charge(ascii.size())) return SignalFailure{Signal::kTrap};
    out_->append(ascii);
    return true;
  }
  Fallible<bool> append(const runtime::Str* str, uint64_t start, uint64_t length) override {
    if (str->is_ascii()) return append({reinterpret_cast<const char*>(str->data1()) + start, static_cast<size_t>(length)});
    size_t before = out_->size();
    if (!charge(length)) return SignalFailure{Signal::kTrap};
    for (uint64_t index = start; index < start + length; ++index) {
      char encoded[4];
      out_->append(encoded, support::encode_utf8(str->at(index), encoded));
    }
    // At most three times as much again.
    if (!charge(out_->size() - before - length)) return SignalFailure{Signal::kTrap};
    return true;
  }
  uint64_t charged() const { return charged_; }

 private:
  bool charge(uint64_t bytes) {
    charged_ += bytes;
    return budget_.charge(bytes);
  }

  ResultBudget& budget_;
  std::string* out_;
  uint64_t charged_ = 0;
};

}  // namespace

Fallible<bool> write_json_result(runtime::Runtime& rt, runtime::Value value, const JsonOptions& options,
                                 ResultBudget& budget, std::string* out) {
  runtime::JsonWriting how;
  how.ascii_only = options.ascii_only;
  how.allows_nan = options.allows_nan;
  how.escapes_surrogates = true;
  how.item_separator = ",";
  how.key_separator = ":";
  ResultSink sink(budget, out);
  Fallible<bool> written = runtime::write_json(rt, value, how, sink);
  if (written.signal() == Signal::kNeedsCollect) budget.give_back(sink.charged());
  return written;
}

}  // namespace sandboa::embed
