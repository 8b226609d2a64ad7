// Functions that the host hands to guest code: the only way out of the sandbox.
//
// A host function may be called anywhere Python allows a call, also inside key functions, __eq__ and generators. It answers
// at once with a value, with an error (the guest gets an exception), or suspends the run: feed() then returns a Turn of kind
// kCall and the host goes on with Session::resume() whenever it likes, from any thread. Or it answers with a future: the
// guest goes on with an awaitable, and many calls can be in progress. Once all tasks of the guest wait, feed() returns a
// Turn of kind kAwaiting, and the host supplies what results it has with Session::resolve().
#pragma once

#include <exception>
#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sandboa/error.h"
#include "sandboa/value.h"

namespace sandboa {

// One call, with converted arguments.
struct HostCall {
  std::string name;
  std::vector<HostValue> args;
  std::vector<std::pair<std::string, HostValue>> kwargs;
  uint64_t id = 0;  // 1, 2, 3, ... per session

  // None when there are not so many.
  const HostValue& arg(size_t index) const;
  // Null when it was not given.
  const HostValue* kwarg(std::string_view name) const;
};

// What a host function answers.
class Answer {
 public:
  enum class Kind : uint8_t { kValue, kError, kSuspend, kFuture };

  Answer(HostValue value) : value_(std::move(value)) {}
  template <class T>
  requires(std::convertible_to<T, HostValue> && !std::same_as<std::remove_cvref_t<T>, HostValue> &&
           !std::same_as<std::remove_cvref_t<T>, Answer>) Answer(T&& value)
      : value_(std::forward<T>(value)) {}
  Answer(HostError error) : kind_(Kind::kError), error_(std::move(error)) {}
  static Answer error(std::string_view type, std::string_view message) {
    return Answer(HostError{std::string(type), std::string(message)});
  }
  static Answer suspend() {
    Answer answer{HostValue()};
    answer.kind_ = Kind::kSuspend;
    return answer;
  }

  // The result comes later, by HostCall::id.
  static Answer future() {
    Answer answer{HostValue()};
    answer.kind_ = Kind::kFuture;
    return answer;
  }

  Kind kind() const { return kind_; }
  const HostValue& value() const { return value_; }
  const HostError& error() const { return error_; }

 private:
  Kind kind_ = Kind::kValue;
  HostValue value_;
  HostError error_;
};

// Results of calls that were answered with a future, by HostCall::id: values or errors.
using FutureAnswers = std::vector<std::pair<uint64_t, Answer>>;

// A name and what runs when guest code calls it. The callback runs on the thread that is inside feed() or resume(), and its
// time is not charged. It must not use the session it is called from, except Session::interrupt() and meters(); feed() and
// resume() answer kRejected there. C++ exceptions do not cross: the guest gets a RuntimeError with the text of a
// std::exception.
class HostFunction {
 public:
  using Callback = std::function<Answer(const HostCall&)>;

  // Without a callback: always suspends.
  explicit HostFunction(std::string name) : name_(std::move(name)) {}

  template <class F>
  requires std::convertible_to<std::invoke_result_t<F&, const HostCall&>, Answer> HostFunction(std::string name, F function)
      : name_(std::move(name)), callback_(guard(std::move(function))) {}

  const std::string& name() const { return name_; }
  // Null: always suspends.
  const Callback& callback() const { return callback_; }

 private:
  // Compiled in the host's translation unit, so that its exceptions are caught even though the engine is built without them.
  template <class F>
  static Callback guard(F function) {
    return [function = std::move(function)](const HostCall& call) mutable -> Answer {
#ifdef __cpp_exceptions
      try {
        return function(call);
      } catch (const std::exception& exception) {
        return Answer::error("RuntimeError", exception.what());
      } catch (...) {
        return Answer::error("RuntimeError", "the host function failed");
      }
#else
      return function(call);
#endif
    };
  }

  std::string name_;
  Callback callback_;
};

// The functions of a session, in a table that any number of sessions share. Immutable, cheap to copy, usable from all
// threads; the callbacks themselves may then run on several threads at once.
class HostFunctions {
 public:
  HostFunctions() = default;
  HostFunctions(std::initializer_list<HostFunction> functions)
      : table_(std::make_shared<const std::vector<HostFunction>>(functions)) {}
  explicit HostFunctions(std::vector<HostFunction> functions)
      : table_(std::make_shared<const std::vector<HostFunction>>(std::move(functions))) {}

  std::span<const HostFunction> all() const {
    return table_ == nullptr ? std::span<const HostFunction>() : std::span<const HostFunction>(*table_);
  }

 private:
  std::shared_ptr<const std::vector<HostFunction>> table_;
};

}  // namespace sandboa
