// The syntax tree. Shapes and field names follow Python's abstract grammar (the `ast` module of 3.14); see ast_nodes.def.
//
// Invariants: (1) nodes and everything they point to live in the arena of their ParseContext; no destructors, no virtuals;
// (2) `start` and `end` are byte offsets into Module::source, the decoded, newline-normalised UTF-8 text, and cover the same
// text as CPython's lineno/col_offset pairs (LineIndex converts); (3) pointers to optional parts may be null, elements of
// spans never are, except Dict::keys (null marks `**value`) and Arguments::kw_defaults (null: no default); (4)
// resolve_scopes() fills in every Symbol* and Scope*, and replaces private names in Attribute::attr and Keyword::arg by
// their mangled form. Before it these are null and unmangled.
//
// Depth: nesting of other constructs is bounded by the parser's depth guard, but three shapes can be hundreds of thousands
// of nodes deep, and every consumer must walk them with a loop: the left operands of BinOp; the chain
// Attribute/Call/Subscript (value, func); and elif chains (an If that is the only statement of an `orelse`). Everything else
// needs a NativeStack::near_limit() guard where it recurses.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "frontend/names.h"
#include "support/arena.h"
#include "support/check.h"

namespace sandboa::frontend {

struct Scope;   // scopes.h
struct Symbol;  // scopes.h

// Half-open range of byte offsets.
struct SourceRange {
  uint32_t start = 0;
  uint32_t end = 0;
};

enum class NodeKind : uint8_t {
#define NODE(Category, Name, asdl, fields) k##Name,
#include "frontend/ast_nodes.def"
#undef NODE
};

enum class ExprContext : uint8_t { kLoad, kStore, kDel };

#define BINARY_OPERATOR(Name, text) k##Name,
#define UNARY_OPERATOR(Name, text)
#define BOOL_OPERATOR(Name, text)
#define COMPARE_OPERATOR(Name, text)
enum class BinaryOperator : uint8_t {
#include "frontend/ast_operators.def"
};
#undef BINARY_OPERATOR
#undef UNARY_OPERATOR
#define BINARY_OPERATOR(Name, text)
#define UNARY_OPERATOR(Name, text) k##Name,
enum class UnaryOperator : uint8_t {
#include "frontend/ast_operators.def"
};
#undef UNARY_OPERATOR
#undef BOOL_OPERATOR
#define UNARY_OPERATOR(Name, text)
#define BOOL_OPERATOR(Name, text) k##Name,
enum class BoolOperator : uint8_t {
#include "frontend/ast_operators.def"
};
#undef BOOL_OPERATOR
#undef COMPARE_OPERATOR
#define BOOL_OPERATOR(Name, text)
#define COMPARE_OPERATOR(Name, text) k##Name,
enum class CompareOperator : uint8_t {
#include "frontend/ast_operators.def"
};
#undef BINARY_OPERATOR
#undef UNARY_OPERATOR
#undef BOOL_OPERATOR
#undef COMPARE_OPERATOR

enum class LiteralKind : uint8_t { kNone, kFalse, kTrue, kEllipsis, kInt, kFloat, kImaginary, kStr, kBytes };

// The value of a Constant.
struct Literal {
  LiteralKind kind = LiteralKind::kNone;
  uint8_t base = 10;          // kInt: base of `text`: 2, 8, 10 or 16
  bool fits_int64 = false;    // kInt: `integer` holds the value
  bool is_ascii = false;      // kStr: no byte of `text` is above 0x7F
  bool has_u_prefix = false;  // kStr: u'...' (ast.Constant.kind)
  int64_t integer = 0;        // kInt, if fits_int64
  double number = 0;          // kFloat; kImaginary: the imaginary part
  // kStr: decoded, UTF-8 with lone surrogates in generalised form. kBytes: the bytes. kInt: digits without prefix and
  // underscores. Views into the arena.
  std::string_view text;
};

struct Node {
  NodeKind kind{};
  uint32_t start = 0;
  uint32_t end = 0;

  SourceRange range() const { return {start, end}; }
};

struct Stmt : Node {};
struct Expr : Node {
  bool parenthesized = false;  // directly inside parentheses of its own; start and end do not include them
};
struct Pattern : Node {};
struct TypeParam : Node {};

#define NODE(Category, Name, asdl, fields) struct Name;
#include "frontend/ast_nodes.def"
#undef NODE

#define F(type, name) type name{};
#define H(type, name) type name{};
#define NODE(Category, Name, asdl, fields)               \
  struct Name : Category {                               \
    static constexpr NodeKind kKind = NodeKind::k##Name; \
    fields                                               \
  };
#include "frontend/ast_nodes.def"
#undef NODE
#undef F
#undef H

// Checked downcast. REQUIRES: node is a T.
template <class T>
T* as(Node* node) {
  DCHECK(node != nullptr && node->kind == T::kKind);
  return static_cast<T*>(node);
}
template <class T>
const T* as(const Node* node) {
  DCHECK(node != nullptr && node->kind == T::kKind);
  return static_cast<const T*>(node);
}

// Null if node is null or another kind.
template <class T>
T* try_as(Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<T*>(node) : nullptr;
}
template <class T>
const T* try_as(const Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<const T*>(node) : nullptr;
}

template <class T>
bool is(const Node* node) {
  return node != nullptr && node->kind == T::kKind;
}

template <class T>
T* make_node(support::Arena& arena, uint32_t start, uint32_t end) {
  static_assert(std::is_trivially_destructible_v<T>);
  T* node = new (arena.allocate(sizeof(T))) T;
  node->kind = T::kKind;
  node->start = start;
  node->end = end;
  return node;
}

// ASDL name, "BinOp".
const char* node_kind_name(NodeKind kind);
// Source text, "+".
const char* operator_text(BinaryOperator op);
const char* operator_text(UnaryOperator op);
const char* operator_text(BoolOperator op);
const char* operator_text(CompareOperator op);

// The string constant that is the first statement of a body, or null.
const Constant* find_docstring(std::span<Stmt* const> body);

}  // namespace sandboa::frontend
