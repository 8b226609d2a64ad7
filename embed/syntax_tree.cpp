#include "embed/syntax_tree.h"

#include <algorithm>
#include <vector>

#include "frontend/diagnostics.h"
#include "runtime/numbers/number.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::embed {

namespace {

using frontend::Literal;
using frontend::LiteralKind;
using frontend::NameId;
using frontend::Node;
using frontend::NodeKind;
using runtime::Outcome;
using runtime::Value;

constexpr int64_t kLeaf = 0, kList = 1, kDigits = 2, kImaginary = 3;

const char* operator_name(frontend::ExprContext context) {
  switch (context) {
    case frontend::ExprContext::kStore:
      return "Store";
    case frontend::ExprContext::kDel:
      return "Del";
    default:
      return "Load";
  }
}

#define NO_ROW(Name, text)
#define NAME_ROW(Name, text) #Name,
#define BINARY_OPERATOR NAME_ROW
#define UNARY_OPERATOR NO_ROW
#define BOOL_OPERATOR NO_ROW
#define COMPARE_OPERATOR NO_ROW
constexpr const char* kBinaryNames[] = {
#include "frontend/ast_operators.def"
};
#undef BINARY_OPERATOR
#undef UNARY_OPERATOR
#define BINARY_OPERATOR NO_ROW
#define UNARY_OPERATOR NAME_ROW
constexpr const char* kUnaryNames[] = {
#include "frontend/ast_operators.def"
};
#undef UNARY_OPERATOR
#undef BOOL_OPERATOR
#define UNARY_OPERATOR NO_ROW
#define BOOL_OPERATOR NAME_ROW
constexpr const char* kBoolNames[] = {
#include "frontend/ast_operators.def"
};
#undef BOOL_OPERATOR
#undef COMPARE_OPERATOR
#define BOOL_OPERATOR NO_ROW
#define COMPARE_OPERATOR NAME_ROW
constexpr const char* kCompareNames[] = {
#include "frontend/ast_operators.def"
};
#undef BINARY_OPERATOR
#undef UNARY_OPERATOR
#undef BOOL_OPERATOR
#undef COMPARE_OPERATOR
#undef NAME_ROW
#undef NO_ROW

const char* operator_name(frontend::BinaryOperator op) { return kBinaryNames[static_cast<size_t>(op)]; }
const char* operator_name(frontend::UnaryOperator op) { return kUnaryNames[static_cast<size_t>(op)]; }
const char* operator_name(frontend::BoolOperator op) { return kBoolNames[static_cast<size_t>(op)]; }
const char* operator_name(frontend::CompareOperator op) { return kCompareNames[static_cast<size_t>(op)]; }

// Those of the grammar's nodes that have no place in the source.
bool has_place(NodeKind kind) {
  switch (kind) {
    case NodeKind::kModule:
    case NodeKind::kArguments:
    case NodeKind::kComprehension:
    case NodeKind::kWithItem:
    case NodeKind::kMatchCase:
      return false;
    default:
      return true;
  }
}

class Lister {
 public:
  Lister(runtime::Runtime& rt, const frontend::Module& module, const frontend::NameTable& names, support::Arena& arena)
      : rt_(rt), module_(module), names_(names), lines_(module.source, arena), name_values_(names.size() + 1) {}

  Outcome run() {
    list_ = TRY_NEW(rt_, runtime::new_list(rt_, 64));
    TRY(rt_.charge(names_.size() / 8 + module_.source.size() / 64));
    if (module_.expression != nullptr) {
      add(module_.expression);
    } else {
      add(module_.body);
    }
    std::reverse(work_.begin(), work_.end());
    while (!work_.empty()) {
      TRY(rt_.charge(4));
      Work work = work_.back();
      work_.pop_back();
      TRY(write(work));
    }
    return list_;
  }

 private:
  enum class What : uint8_t { kNode, kNone, kCount, kNumber, kName, kText, kOperator, kLiteral };
  // One part that is still to be written.
  struct Work {
    What what;
    union {
      const Node* node;
      int64_t number;
      uint32_t name;
      const std::string_view* text;
      const char* operator_name;
      const Literal* literal;
    };
    static Work of(What what) {
      Work work;
      work.what = what;
      work.number = 0;
      return work;
    }
  };

  // ---- the fields of a node, in order; write() turns them round

  void add(const Node* node) {
    Work work = Work::of(node == nullptr ? What::kNone : What::kNode);
    work.node = node;
    work_.push_back(work);
  }
  void add_number(What what, int64_t number) {
    Work work = Work::of(what);
    work.number = number;
    work_.push_back(work);
  }
  void add(bool flag) { add_number(What::kNumber, flag ? 1 : 0); }
  void add(uint32_t number) { add_number(What::kNumber, number); }
  void add(int32_t number) { add_number(What::kNumber, number); }
  void add(NameId name) {
    Work work = Work::of(What::kName);
    work.name = name.value;
    work_.push_back(work);
  }
  void add(const std::string_view& text) {
    Work work = Work::of(What::kText);
    work.text = &text;
    work_.push_back(work);
  }
  void add_operator(const char* name) {
    Work work = Work::of(What::kOperator);
    work.operator_name = name;
    work_.push_back(work);
  }
  void add(frontend::ExprContext context) { add_operator(operator_name(context)); }
  void add(frontend::BinaryOperator op) { add_operator(operator_name(op)); }
  void add(frontend::UnaryOperator op) { add_operator(operator_name(op)); }
  void add(frontend::BoolOperator op) { add_operator(operator_name(op)); }
  void add(frontend::CompareOperator op) { add_operator(operator_name(op)); }
  void add(const Literal& literal) {
    Work work = Work::of(What::kLiteral);
    work.literal = &literal;
    work_.push_back(work);
  }
  template <class T>
  void add(std::span<T> items) {
    add_number(What::kCount, static_cast<int64_t>(items.size()));
    for (const T& item : items) add(item);
  }

  void add_fields(const Node* node) {
    switch (node->kind) {
#define F(type, name) add(typed->name);
#define H(type, name)
#define NODE(Category, Name, asdl, fields)                                   \
  case NodeKind::k##Name: {                                                  \
    [[maybe_unused]] const auto* typed = frontend::as<frontend::Name>(node); \
    fields break;                                                            \
  }
#include "frontend/ast_nodes.def"
#undef NODE
#undef F
#undef H
    }
  }

  // ---- writing

  Outcome put(Value value) { return runtime::list_append(rt_, list_, value); }
  Outcome put_tagged(Value value, int64_t tag) {
    TRY(put(value));
    return put(Value::small_int(tag));
  }
  Outcome put_place(uint32_t offset) {
    TRY(put(Value::small_int(lines_.byte_column(offset))));
    return put(Value::small_int(lines_.line(offset)));
  }

  Outcome name_value(uint32_t id) {
    Value& kept = name_values_[id];
    if (kept.is_empty()) kept = TRY(runtime::make_str(rt_, names_.text(NameId{id})));
    return kept;
  }
  // Few names, so the list that is searched is short.
  Outcome class_name(const char* name) {
    for (const auto& [known, value] : class_names_) {
      if (known == name) return value;
    }
    Value value = TRY(runtime::make_str(rt_, name));
    class_names_.emplace_back(name, value);
    return value;
  }

  Outcome write_node(const Node* node) {
    if (has_place(node->kind)) {
      TRY(put_place(node->end));
      TRY(put_place(node->start));
    }
    TRY(put(TRY(class_name(frontend::node_kind_name(node->kind)))));
    size_t before = work_.size();
    add_fields(node);
    if (const auto* constant = frontend::try_as<frontend::Constant>(node)) {
      static constexpr std::string_view kUnicode = "u";
      if (constant->value.has_u_prefix) {
        add(kUnicode);
      } else {
        add(static_cast<const Node*>(nullptr));
      }
    }
    std::reverse(work_.begin() + static_cast<std::ptrdiff_t>(before), work_.end());
    return Value::none();
  }

  Outcome write_literal(const Literal& literal) {
    switch (literal.kind) {
      case LiteralKind::kNone:
        return put_tagged(Value::none(), kLeaf);
      case LiteralKind::kFalse:
        return put_tagged(Value::false_value(), kLeaf);
      case LiteralKind::kTrue:
        return put_tagged(Value::true_value(), kLeaf);
      case LiteralKind::kEllipsis:
        return put_tagged(Value::ellipsis(), kLeaf);
      case LiteralKind::kInt:
        if (literal.fits_int64) return put_tagged(TRY(runtime::make_int(rt_, literal.integer)), kLeaf);
        TRY(rt_.charge(literal.text.size()));
        TRY(put(TRY(runtime::make_str(rt_, literal.text))));
        return put_tagged(Value::small_int(literal.base), kDigits);
      case LiteralKind::kFloat:
        return put_tagged(TRY(runtime::make_float(rt_, literal.number)), kLeaf);
      case LiteralKind::kImaginary:
        return put_tagged(TRY(runtime::make_float(rt_, literal.number)), kImaginary);
      case LiteralKind::kStr:
        TRY(rt_.charge(literal.text.size() / 64));
        return put_tagged(TRY(runtime::make_str(rt_, literal.text)), kLeaf);
      default:
        TRY(rt_.charge(literal.text.size() / 64));
        return put_tagged(TRY(runtime::make_bytes(rt_, literal.text)), kLeaf);
    }
  }

  Outcome write(const Work& work) {
    switch (work.what) {
      case What::kNode:
        return write_node(work.node);
      case What::kNone:
        return put_tagged(Value::none(), kLeaf);
      case What::kCount:
        return put_tagged(Value::small_int(work.number), kList);
      case What::kNumber:
        return put_tagged(Value::small_int(work.number), kLeaf);
      case What::kName:
        return put_tagged(work.name == 0 ? Value::none() : Value(TRY(name_value(work.name))), kLeaf);
      case What::kText:
        TRY(rt_.charge(work.text->size() / 64));
        return put_tagged(TRY(runtime::make_str(rt_, *work.text)), kLeaf);
      case What::kOperator:
        return put(TRY(class_name(work.operator_name)));
      default:
        return write_literal(*work.literal);
    }
  }

  runtime::Runtime& rt_;
  const frontend::Module& module_;
  const frontend::NameTable& names_;
  frontend::LineIndex lines_;
  runtime::List* list_ = nullptr;
  // As large as the tree at most, whose memory is limited.
  std::vector<Work> work_;
  std::vector<Value> name_values_;
  std::vector<std::pair<const char*, Value>> class_names_;
};

}  // namespace

Outcome list_syntax_tree(runtime::Runtime& rt, const frontend::Module& module, const frontend::NameTable& names,
                         support::Arena& arena) {
  return Lister(rt, module, names, arena).run();
}

}  // namespace sandboa::embed
