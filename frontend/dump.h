// Readable forms of what the frontend makes, for `sandboa dump`, golden tests and comparison with CPython. Stable: no
// addresses.
#pragma once

#include <string>

#include "frontend/ast.h"
#include "frontend/parser.h"
#include "frontend/scopes.h"

namespace sandboa::frontend {

struct AstDumpOptions {
  bool with_positions = false;  // lineno, col_offset, end_lineno, end_col_offset, as include_attributes=True
};

// The format of Python's ast.dump(tree, indent=1). What nests too deeply for the native stack is shown as `...`.
std::string dump_ast(const Module* module, const NameTable& names, AstDumpOptions options = {});

// One line per token: kind, position, text. Ends with the error, if there is one.
std::string dump_tokens(SourceText source, ParseContext& context);

// Indented by nesting: each scope with its flags and its symbols.
std::string dump_scopes(const ScopeTree* tree, const NameTable& names);

// repr() of the value (big ints in the base they were written in), of a str given as UTF-8 (surrogates allowed), and of a
// float.
std::string repr_literal(const Literal& literal);
std::string repr_text(std::string_view text);
std::string repr_float(double value);

}  // namespace sandboa::frontend
