#include "frontend/ast.h"

namespace sandboa::frontend {

namespace {

constexpr const char* kNodeNames[] = {
#define NODE(Category, Name, asdl, fields) asdl,
#include "frontend/ast_nodes.def"
#undef NODE
};

#define BINARY_OPERATOR(Name, text) text,
#define UNARY_OPERATOR(Name, text)
#define BOOL_OPERATOR(Name, text)
#define COMPARE_OPERATOR(Name, text)
constexpr const char* kBinaryTexts[] = {
#include "frontend/ast_operators.def"
};
#undef BINARY_OPERATOR
#undef UNARY_OPERATOR
#define BINARY_OPERATOR(Name, text)
#define UNARY_OPERATOR(Name, text) text,
constexpr const char* kUnaryTexts[] = {
#include "frontend/ast_operators.def"
};
#undef UNARY_OPERATOR
#undef BOOL_OPERATOR
#define UNARY_OPERATOR(Name, text)
#define BOOL_OPERATOR(Name, text) text,
constexpr const char* kBoolTexts[] = {
#include "frontend/ast_operators.def"
};
#undef BOOL_OPERATOR
#undef COMPARE_OPERATOR
#define BOOL_OPERATOR(Name, text)
#define COMPARE_OPERATOR(Name, text) text,
constexpr const char* kCompareTexts[] = {
#include "frontend/ast_operators.def"
};
#undef BINARY_OPERATOR
#undef UNARY_OPERATOR
#undef BOOL_OPERATOR
#undef COMPARE_OPERATOR

}  // namespace

const char* node_kind_name(NodeKind kind) { return kNodeNames[static_cast<size_t>(kind)]; }
const char* operator_text(BinaryOperator op) { return kBinaryTexts[static_cast<size_t>(op)]; }
const char* operator_text(UnaryOperator op) { return kUnaryTexts[static_cast<size_t>(op)]; }
const char* operator_text(BoolOperator op) { return kBoolTexts[static_cast<size_t>(op)]; }
const char* operator_text(CompareOperator op) { return kCompareTexts[static_cast<size_t>(op)]; }

const Constant* find_docstring(std::span<Stmt* const> body) {
  if (body.empty()) return nullptr;
  const ExprStmt* first = try_as<ExprStmt>(body[0]);
  const Constant* text = first != nullptr ? try_as<Constant>(first->value) : nullptr;
  return text != nullptr && text->value.kind == LiteralKind::kStr ? text : nullptr;
}

}  // namespace sandboa::frontend
