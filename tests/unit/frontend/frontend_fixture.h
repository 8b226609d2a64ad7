// What every frontend test needs: an arena, a name table and short ways to ask for a tree, its scopes or an error.
#pragma once

#include <string>
#include <string_view>

#include "frontend/dump.h"
#include "frontend/parser.h"
#include "frontend/scopes.h"

namespace sandboa::frontend {

class Frontend {
 public:
  // The diagnostic as "type|message|line|column|end line|end column", or "ok".
  static std::string describe(const Diagnostic& error) {
    std::string out = error_type_name(error.type);
    out += "|" + error.message;
    for (uint32_t place : {error.line, error.column, error.end_line, error.end_column}) out += "|" + std::to_string(place);
    return out;
  }

  // Parses and resolves. Null after an error, which error() then describes.
  Module* compile(std::string_view source, ScopeOptions options = {}) {
    auto parsed = parse({source}, context);
    if (!parsed.ok()) {
      error_ = describe(parsed.error());
      return nullptr;
    }
    auto resolved = resolve_scopes(parsed.value(), context, options);
    if (!resolved.ok()) {
      error_ = describe(resolved.error());
      return nullptr;
    }
    scopes = resolved.value();
    return parsed.value();
  }

  std::string error_of(std::string_view source) {
    error_ = "ok";
    compile(source);
    return error_;
  }

  std::string ast(std::string_view source, ParseMode mode = ParseMode::kModule) {
    auto parsed = parse({source}, context, mode);
    return parsed.ok() ? dump_ast(parsed.value(), names) : describe(parsed.error()) + "\n";
  }

  std::string scope_dump(std::string_view source) {
    if (compile(source) == nullptr) return error_ + "\n";
    return dump_scopes(scopes, names);
  }

  const std::string& error() const { return error_; }

  support::Arena arena;
  NameTable names{arena};
  ParseContext context{arena, names};
  ScopeTree* scopes = nullptr;

 private:
  std::string error_;
};

}  // namespace sandboa::frontend
