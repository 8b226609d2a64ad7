#include "embed/error_hints.h"

#include <algorithm>

#include "runtime/exceptions.h"
#include "runtime/suggestions.h"
#include "runtime/types/str.h"

namespace sandboa::embed {

using runtime::Exception;
using runtime::Fallible;
using runtime::TypeId;

namespace {

bool is_a(const Exception* exception, TypeId type) {
  return runtime::is_subtype(exception->type, runtime::builtin_type(type));
}

// "No module named 'x'" -> x
std::string_view quoted_name(std::string_view message) {
  size_t begin = message.find('\'');
  size_t end = begin == std::string_view::npos ? begin : message.find('\'', begin + 1);
  return end == std::string_view::npos ? std::string_view() : message.substr(begin + 1, end - begin - 1);
}

// What stands behind the message: ". Did you mean: 'x'?"
std::string suggestion_in(std::string_view told, std::string_view message) {
  if (!told.starts_with(message)) return {};
  told.remove_prefix(message.size());
  if (told.starts_with(". ")) told.remove_prefix(2);
  size_t end = told.find('\n');
  return std::string(told.substr(0, end));
}

// Something was done with what a coroutine or a future should have been awaited for.
bool misses_await(const Exception* exception, std::string_view message) {
  if (is_a(exception, TypeId::kRuntimeError)) return message == "await wasn't used with future";
  if (!is_a(exception, TypeId::kTypeError) && !is_a(exception, TypeId::kAttributeError)) return false;
  for (std::string_view name : {"'coroutine'", "'HostFuture'", "'Task'", "'_asyncio.Future'", "'_asyncio.Task'"}) {
    if (message.find(name) != std::string_view::npos) return true;
  }
  return message.ends_with(", not coroutine") || message.ends_with(", not HostFuture");
}

std::string allowed_modules(const std::vector<std::string_view>& modules) {
  constexpr size_t kShown = 12;
  if (modules.empty()) return "This session allows no imports.";
  std::string hint = "This session may import: ";
  for (size_t index = 0; index < modules.size() && index < kShown; ++index) {
    if (index != 0) hint += ", ";
    hint += modules[index];
  }
  return hint + (modules.size() > kShown ? ", ..." : ".");
}

Fallible<bool> unknown_module(runtime::Runtime& rt, const std::vector<std::string_view>& modules, GuestError* error) {
  error->code = "unknown_module";
  if (error->message.ends_with("' is not allowed in this session")) {
    error->code = "import_denied";
    error->hint = allowed_modules(modules);
    return true;
  }
  std::string_view wrong = quoted_name(error->message);
  runtime::SuggestionSearch search(wrong);
  for (std::string_view name : modules) TRY(search.offer(rt, name));
  std::string_view best = search.best();
  if (!best.empty()) {
    error->hint = "Did you mean: '" + std::string(best) + "'?";
  } else if (runtime::is_standard_module(wrong)) {
    error->hint = "The module '" + std::string(wrong) + "' is not available in this session.";
  }
  return true;
}

}  // namespace

Fallible<bool> add_hint(runtime::Runtime& rt, const Exception* exception, std::string_view told,
                        const std::vector<std::string_view>& modules, GuestError* error) {
  if (error->code != "exception") return true;
  if (misses_await(exception, error->message)) {
    error->code = "missing_await";
    error->hint = "A coroutine or future is not its result yet: put `await` before the call.";
  } else if (is_a(exception, TypeId::kModuleNotFoundError)) {
    return unknown_module(rt, modules, error);
  } else if (is_a(exception, TypeId::kUnboundLocalError)) {
    error->hint = suggestion_in(told, error->message);
  } else if (is_a(exception, TypeId::kNameError)) {
    error->code = "unknown_name";
    error->hint = suggestion_in(told, error->message);
    std::string_view wrong = quoted_name(error->message);
    bool is_module = std::find(modules.begin(), modules.end(), wrong) != modules.end();
    if (is_module) error->hint = "Did you forget to import '" + std::string(wrong) + "'?";
  } else if (is_a(exception, TypeId::kAttributeError)) {
    error->code = "unknown_attribute";
    error->hint = suggestion_in(told, error->message);
  } else if (is_a(exception, TypeId::kImportError)) {
    error->hint = suggestion_in(told, error->message);
  }
  return true;
}

}  // namespace sandboa::embed
