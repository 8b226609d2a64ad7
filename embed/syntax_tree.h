// A syntax tree as a flat guest list, of which the module ast makes its objects (runtime/modules/_ast/building.py).
//
// Nodes come before their fields, fields in the order of the abstract grammar, and each part ends with its tag, so that who
// takes items from the end of the list meets the fields of a node before the node:
//   value, 0                                         a leaf: identifier, constant or number
//   count, 1                                         a list, followed by so many parts
//   text, base, 2                                    an int that is written in so many digits
//   number, 3                                        an imaginary number
//   end_col_offset, end_lineno, col_offset, lineno, "Name"   a node; "Load", "Add" and nodes without a place: the name alone
#pragma once

#include "frontend/ast.h"
#include "frontend/names.h"
#include "runtime/runtime.h"
#include "support/arena.h"

namespace sandboa::embed {

// Answers the list: the body, one part for each statement, or the one expression. Charges before it works; walks with a
// stack of its own. The arena is that of the tree.
runtime::Outcome list_syntax_tree(runtime::Runtime& rt, const frontend::Module& module, const frontend::NameTable& names,
                                  support::Arena& arena);

}  // namespace sandboa::embed
