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
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sandboa/error.h"
#include "sandboa/host_types.h"
#include "sandboa/value.h"

namespace sandboa {

// One call, with converted arguments. Of a function with declared parameters, `args` has a value for each of them, in order.
struct HostCall {
  std::string name;  // "f"; "orders.f" in a module; "Orders.total" of a class, whose object is arg(0)
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
  enum class Kind : uint8_t { kValue, kError, kSuspend, kFuture, kUnknown };

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

  // To a NameLookup: there is no such name.
  static Answer unknown() {
    Answer answer{HostValue()};
    answer.kind_ = Kind::kUnknown;
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

// What runs when guest code calls. It runs on the thread that is inside feed() or resume(), and its time is not charged. It
// must not use the session it is called from, except Session::interrupt() and meters(); feed() and resume() answer kRejected
// there. C++ exceptions do not cross: the guest gets a RuntimeError with the text of a std::exception.
class HostCallback {
 public:
  HostCallback() = default;  // none
  template <class F>
  requires std::convertible_to<std::invoke_result_t<F&, const HostCall&>, Answer> HostCallback(F function)
      : function_(guard(std::move(function))) {}

  explicit operator bool() const { return static_cast<bool>(function_); }
  Answer operator()(const HostCall& call) const { return function_(call); }

 private:
  // Compiled in the host's translation unit, so that its exceptions are caught even though the engine is built without them.
  template <class F>
  static std::function<Answer(const HostCall&)> guard(F function) {
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

  std::function<Answer(const HostCall&)> function_;
};

// Asked for a global name that nobody has defined, where code of the session's main namespace would get a NameError: for
// values that are large or dear, or whose names the host does not know beforehand. Gets a call with the name and no
// arguments. The value becomes a global variable, so each name is asked for once; Answer::unknown() leaves it a NameError;
// an error is raised where the name stands. Builtins come before it. Every question counts as a host call
// (Limits::host_calls).
using NameLookup = HostCallback;

// A name and what runs when guest code calls it.
class HostFunction {
 public:
  using Callback = HostCallback;
  using Parameters = std::vector<HostParameter>;

  // Without a callback: always suspends. Without parameters: takes any arguments. With them: calls that do not fit raise the
  // TypeError that a Python function would raise, and the host does not see them.
  explicit HostFunction(std::string name) : name_(std::move(name)) {}
  HostFunction(std::string name, HostCallback callback) : name_(std::move(name)), callback_(std::move(callback)) {}
  HostFunction(std::string name, Parameters parameters, HostCallback callback = {})
      : name_(std::move(name)), callback_(std::move(callback)), parameters_(std::move(parameters)) {}

  const std::string& name() const { return name_; }
  const HostCallback& callback() const { return callback_; }
  // Null: takes anything.
  const Parameters* parameters() const { return parameters_.has_value() ? &*parameters_ : nullptr; }

 private:
  std::string name_;
  HostCallback callback_;
  std::optional<Parameters> parameters_;
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

// Names and values.
using Inputs = std::vector<std::pair<std::string, HostValue>>;

// What `import name` finds without any source. A dot in the name makes it a module of a package ("shop.orders"); the package
// needs no declaration of its own.
struct HostModule {
  std::string name;
  HostFunctions functions = {};
  Inputs constants = {};
  std::vector<HostException> exceptions = {};
  std::string doc = {};
};

// Objects of the host's that guest code can hold, compare, use as keys, pass back, and ask for what is listed here; nothing
// else is there. HostValue::object(name, id) makes one. The callbacks get the object as HostCall::arg(0).
struct HostClass {
  std::string name;
  HostFunctions attributes = {};  // read as object.name; no parameters
  HostFunctions methods = {};     // parameters without the object
};

}  // namespace sandboa
