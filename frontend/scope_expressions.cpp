#include "frontend/scope_builder.h"

namespace sandboa::frontend {

bool ScopeBuilder::visit_all(std::span<Expr*> expressions) {
  for (Expr* expression : expressions) {
    if (expression != nullptr && !visit(expression)) return false;
  }
  return true;
}

// `__debug__` is a constant.
bool ScopeBuilder::check_target_name(NameId name, ExprContext context, SourceRange range) {
  if (context == ExprContext::kLoad || !(name == WellKnown::kDunderDebug)) return true;
  return fail(range, context == ExprContext::kDel ? "cannot delete __debug__" : "cannot assign to __debug__");
}

bool ScopeBuilder::visit_name(Name* name) {
  NameId id = mangled(name->id);
  uint16_t flags = SymbolFlags::kUsed | SymbolFlags::kUsedHere;
  if (name->ctx != ExprContext::kLoad) {
    if (!check_target_name(id, name->ctx, name->range())) return false;
    flags = name->ctx == ExprContext::kDel ? SymbolFlags::kAssigned | SymbolFlags::kDeleted : SymbolFlags::kAssigned;
    if (current_->in_comprehension_target) flags |= SymbolFlags::kComprehensionTarget;
  }
  SymbolRecord* symbol = touch(id, flags, name->range());
  if (current_->in_comprehension_target && (symbol->flags & SymbolFlags::kNamedTarget)) return fail_rebound(name);
  name->symbol = symbol;
  if (current_->is_inlined) names_in_inlined_.push_back(name);
  if (__builtin_expect(name->id == WellKnown::kSuper, 0) && name->ctx == ExprContext::kLoad &&
      current_->is_function_like()) {
    // super() without arguments finds its class through this cell.
    touch(name_id(WellKnown::kDunderClass), SymbolFlags::kUsed, name->range());
  }
  return true;
}

// Depth: left-deep chains are walked with a loop, everything else recurses under the guard.
bool ScopeBuilder::visit(Expr* expression) {
  if (!tick()) return false;
  switch (expression->kind) {
    case NodeKind::kName:
      return visit_name(as<Name>(expression));
    case NodeKind::kConstant:
      return true;
    default:
      break;
  }
  if (support::NativeStack::near_limit()) return fail_depth();
  switch (expression->kind) {
    case NodeKind::kAttribute:
    case NodeKind::kCall:
    case NodeKind::kSubscript:
      return visit_chain(expression);
    case NodeKind::kBinOp:
      return visit_binary_chain(as<BinOp>(expression));
    case NodeKind::kBoolOp:
      return visit_all(as<BoolOp>(expression)->values);
    case NodeKind::kUnaryOp:
      return visit(as<UnaryOp>(expression)->operand);
    case NodeKind::kCompare:
      return visit(as<Compare>(expression)->left) && visit_all(as<Compare>(expression)->comparators);
    case NodeKind::kIfExp: {
      IfExp* conditional = as<IfExp>(expression);
      return visit(conditional->test) && visit(conditional->body) && visit(conditional->orelse);
    }
    case NodeKind::kNamedExpr:
      return visit_named_expression(as<NamedExpr>(expression));
    case NodeKind::kLambda:
      return visit_lambda(as<Lambda>(expression));
    case NodeKind::kTuple:
      return visit_display(as<Tuple>(expression)->elts, as<Tuple>(expression)->ctx, expression->range());
    case NodeKind::kList:
      return visit_display(as<List>(expression)->elts, as<List>(expression)->ctx, expression->range());
    case NodeKind::kSet:
      return visit_display(as<Set>(expression)->elts, ExprContext::kLoad, expression->range());
    case NodeKind::kDict: {
      Dict* dict = as<Dict>(expression);
      for (size_t i = 0; i < dict->values.size(); ++i) {
        if (dict->keys[i] != nullptr && !visit(dict->keys[i])) return false;
        if (!visit(dict->values[i])) return false;
      }
      return true;
    }
    case NodeKind::kListComp: {
      ListComp* node = as<ListComp>(expression);
      return visit_comprehension(node, node->elt, nullptr, node->generators, node->scope);
    }
    case NodeKind::kSetComp: {
      SetComp* node = as<SetComp>(expression);
      return visit_comprehension(node, node->elt, nullptr, node->generators, node->scope);
    }
    case NodeKind::kDictComp: {
      DictComp* node = as<DictComp>(expression);
      return visit_comprehension(node, node->key, node->value, node->generators, node->scope);
    }
    case NodeKind::kGeneratorExp: {
      GeneratorExp* node = as<GeneratorExp>(expression);
      return visit_comprehension(node, node->elt, nullptr, node->generators, node->scope);
    }
    case NodeKind::kAwait:
      return visit_await(expression, as<Await>(expression)->value);
    case NodeKind::kYield:
      return visit_yield(expression, as<Yield>(expression)->value);
    case NodeKind::kYieldFrom:
      return visit_yield(expression, as<YieldFrom>(expression)->value);
    case NodeKind::kFormattedValue: {
      FormattedValue* field = as<FormattedValue>(expression);
      return visit(field->value) && (field->format_spec == nullptr || visit(field->format_spec));
    }
    case NodeKind::kInterpolation: {
      Interpolation* field = as<Interpolation>(expression);
      return visit(field->value) && (field->format_spec == nullptr || visit(field->format_spec));
    }
    case NodeKind::kJoinedStr:
      return visit_all(as<JoinedStr>(expression)->values);
    case NodeKind::kTemplateStr:
      return visit_all(as<TemplateStr>(expression)->values);
    case NodeKind::kStarred: {
      Starred* starred = as<Starred>(expression);
      if (starred->ctx == ExprContext::kStore) {
        // Inside a list or tuple visit_display() has taken it apart.
        return fail_later(expression->range(), "starred assignment target must be in a list or tuple");
      }
      return fail_later(expression->range(), "can't use starred expression here");
    }
    case NodeKind::kSlice: {
      Slice* slice = as<Slice>(expression);
      Expr* parts[] = {slice->lower, slice->upper, slice->step};
      return visit_all(parts);
    }
    default:
      return true;
  }
}

// Elements of a list or tuple, which may be starred; in a target only one may.
bool ScopeBuilder::visit_display(std::span<Expr*> elements, ExprContext context, SourceRange range) {
  bool has_star = false;
  for (Expr* element : elements) {
    if (Starred* starred = try_as<Starred>(element)) {
      if (context == ExprContext::kStore && has_star) return fail_later(range, "multiple starred expressions in assignment");
      has_star = true;
      element = starred->value;
    }
    if (!visit(element)) return false;
  }
  return true;
}

// a.b(c)[d]...: the links from the innermost outwards.
bool ScopeBuilder::visit_chain(Expr* outermost) {
  auto next_inwards = [](Expr* link) -> Expr* {
    switch (link->kind) {
      case NodeKind::kAttribute:
        return as<Attribute>(link)->value;
      case NodeKind::kCall:
        return as<Call>(link)->func;
      case NodeKind::kSubscript:
        return as<Subscript>(link)->value;
      default:
        return nullptr;
    }
  };
  Expr* inner = next_inwards(outermost);
  if (next_inwards(inner) == nullptr) return visit(inner) && visit_chain_link(outermost);
  support::ArenaVector<Expr*> links(arena_);
  links.push_back(outermost);
  for (Expr* next; (next = next_inwards(inner)) != nullptr; inner = next) links.push_back(inner);
  if (!visit(inner)) return false;
  for (uint32_t i = links.size(); i-- > 0;) {
    if (!tick() || !visit_chain_link(links[i])) return false;
  }
  return true;
}

// Everything of a link but the expression it is applied to.
bool ScopeBuilder::visit_chain_link(Expr* link) {
  if (Attribute* attribute = try_as<Attribute>(link)) {
    if (attribute->ctx == ExprContext::kStore) note_static_attribute(attribute);
    attribute->attr = mangled(attribute->attr);
    return check_target_name(attribute->attr, attribute->ctx, link->range());
  }
  if (Subscript* subscript = try_as<Subscript>(link)) return visit(subscript->slice);
  Call* call = as<Call>(link);
  for (Expr* argument : call->args) {
    if (Starred* starred = try_as<Starred>(argument)) argument = starred->value;
    if (!visit(argument)) return false;
  }
  return visit_keywords(call->keywords);
}

bool ScopeBuilder::visit_keywords(std::span<Keyword*> keywords) {
  for (size_t i = 0; i < keywords.size(); ++i) {
    Keyword* keyword = keywords[i];
    if (keyword->arg) {
      if (!check_target_name(keyword->arg, ExprContext::kStore, keyword->range())) return false;
    }
    if (!visit(keyword->value)) return false;
  }
  if (keywords.size() < 2) return true;
  start_marks();
  for (Keyword* keyword : keywords) {
    if (!keyword->arg) continue;
    uint32_t& mark = marks_[keyword->arg.value];
    if (mark == current_mark_) {
      return fail_later(keyword->range(), "keyword argument repeated: " + std::string(names_.text(keyword->arg)));
    }
    mark = current_mark_;
  }
  return true;
}

bool ScopeBuilder::visit_binary_chain(BinOp* outermost) {
  if (outermost->left->kind != NodeKind::kBinOp) return visit(outermost->left) && visit(outermost->right);
  support::ArenaVector<BinOp*> links(arena_);
  Expr* innermost = outermost;
  for (; innermost->kind == NodeKind::kBinOp; innermost = as<BinOp>(innermost)->left) links.push_back(as<BinOp>(innermost));
  if (!visit(innermost)) return false;
  for (uint32_t i = links.size(); i-- > 0;) {
    if (!tick() || !visit(links[i]->right)) return false;
  }
  return true;
}

bool ScopeBuilder::visit_lambda(Lambda* lambda) {
  if (!visit_defaults(lambda->args)) return false;
  ScopeRecord* scope = enter(ScopeKind::kLambda, lambda);
  lambda->scope = scope;
  return visit_parameters(lambda->args) && visit(lambda->body) && leave();
}

// In an annotation and the like some expressions make no sense.
bool ScopeBuilder::check_annotation_like(const char* what, SourceRange range) {
  const char* place = nullptr;
  switch (current_->kind) {
    case ScopeKind::kAnnotation:
      place = "an annotation";
      break;
    case ScopeKind::kTypeVariable:
      place = current_->node->kind == NodeKind::kTypeVar && as<TypeVar>(current_->node)->bound_scope == current_
                  ? "a TypeVar bound"
              : current_->node->kind == NodeKind::kTypeVar   ? "a TypeVar default"
              : current_->node->kind == NodeKind::kParamSpec ? "a ParamSpec default"
                                                             : "a TypeVarTuple default";
      break;
    case ScopeKind::kTypeAlias:
      place = "a type alias";
      break;
    case ScopeKind::kTypeParams:
      place = "the definition of a generic";
      break;
    default:
      return true;
  }
  return fail(range, std::string(what) + " cannot be used within " + place);
}

bool ScopeBuilder::fail_rebound(const Name* name) {
  return fail(name->range(), "comprehension inner loop cannot rebind assignment expression target '" +
                                 std::string(names_.text(name->id)) + "'");
}

bool ScopeBuilder::visit_named_expression(NamedExpr* named) {
  SourceRange range = named->range();
  if (!check_annotation_like("named expression", range)) return false;
  if (current_->in_comprehension_iterable) {
    return fail(range, "assignment expression cannot be used in a comprehension iterable expression");
  }
  Name* target = as<Name>(named->target);
  if (current_->kind != ScopeKind::kComprehension) return visit(named->value) && visit_name(target);
  // Inside a comprehension the name is bound in the function (or module) around it.
  NameId id = mangled(target->id);
  if (!check_target_name(id, ExprContext::kStore, target->range())) return false;
  ScopeRecord* host = current_;
  for (; host->kind == ScopeKind::kComprehension; host = host->parent_record()) {
    SymbolRecord* bound = find_in(host, id);
    if (bound != nullptr && (bound->flags & SymbolFlags::kComprehensionTarget)) {
      return fail(target->range(), "assignment expression cannot rebind comprehension iteration variable '" +
                                       std::string(names_.text(target->id)) + "'");
    }
  }
  if (host->kind == ScopeKind::kClass) {
    return fail(target->range(), "assignment expression within a comprehension cannot be used in a class body");
  }
  if (host->kind != ScopeKind::kModule && host->kind != ScopeKind::kFunction && host->kind != ScopeKind::kLambda) {
    const char* place = host->kind == ScopeKind::kTypeAlias    ? "a type alias"
                        : host->kind == ScopeKind::kAnnotation ? "an annotation"
                                                               : "a TypeVar bound";
    return fail(target->range(), std::string("assignment expression within a comprehension cannot be used in ") + place);
  }
  // At the top of a module CPython declares the name global instead, which shows where locals are not the globals.
  bool is_module = host->kind == ScopeKind::kModule;
  uint16_t binding = is_module ? SymbolFlags::kDeclaredGlobal : SymbolFlags::kAssigned;
  SymbolRecord* outer = touch_in(host, id, binding, target->range());
  bool is_global = is_module || (outer->flags & SymbolFlags::kDeclaredGlobal);
  // Generator expressions on the way are functions of their own and reach the name through a declaration.
  for (ScopeRecord* scope = current_; scope != host; scope = scope->parent_record()) {
    if (scope->is_inlined) continue;
    touch_in(scope, id, is_global ? SymbolFlags::kDeclaredGlobal : SymbolFlags::kDeclaredNonlocal, target->range());
  }
  if (current_->in_comprehension_target) return fail_rebound(target);
  target->symbol = touch(id, SymbolFlags::kUsed | SymbolFlags::kNamedTarget, target->range());
  if (current_->is_inlined) names_in_inlined_.push_back(target);
  return visit(named->value);
}

bool ScopeBuilder::visit_comprehension(Node* node, Expr* element, Expr* value, std::span<Comprehension*> generators,
                                       Scope*& scope) {
  // The first iterable is evaluated outside.
  bool was_in_iterable = current_->in_comprehension_iterable;
  current_->in_comprehension_iterable = true;
  if (!visit(generators[0]->iter)) return false;
  current_->in_comprehension_iterable = was_in_iterable;

  bool is_generator = node->kind == NodeKind::kGeneratorExp;
  ScopeRecord* outer = current_;
  ScopeRecord* inner = enter(ScopeKind::kComprehension, node);
  scope = inner;
  inner->is_generator = is_generator;
  inner->is_inlined = !is_generator && !outer->in_class;
  if (inner->is_inlined) {
    inner->frame = outer->frame;
  } else {
    bool ok = true;
    add_parameter(name_id(WellKnown::kDotZero), generators[0]->iter->range(), ok);
    inner->parameter_count = 1;
  }
  if (!visit_generators(generators)) return false;
  if (value != nullptr && !visit(value)) return false;
  if (!visit(element)) return false;
  if (!leave_comprehension(inner)) return false;
  if (!inner->is_coroutine || is_generator) return true;
  // An asynchronous comprehension awaits where it stands.
  if (outer->kind == ScopeKind::kComprehension) {
    outer->is_coroutine = true;
    return true;
  }
  bool is_allowed = outer->is_async_function || (outer->kind == ScopeKind::kModule && options_.allow_top_level_await);
  if (!is_allowed) {
    return fail({node->start, node->end}, "asynchronous comprehension outside of an asynchronous function");
  }
  outer->is_coroutine = true;
  return true;
}

bool ScopeBuilder::visit_generators(std::span<Comprehension*> generators) {
  for (size_t i = 0; i < generators.size(); ++i) {
    Comprehension* clause = generators[i];
    current_->in_comprehension_target = true;
    bool ok = visit(clause->target);
    current_->in_comprehension_target = false;
    if (!ok) return false;
    if (i != 0) {
      bool was_in_iterable = current_->in_comprehension_iterable;
      current_->in_comprehension_iterable = true;
      if (!visit(clause->iter)) return false;
      current_->in_comprehension_iterable = was_in_iterable;
    }
    if (!visit_all(clause->ifs)) return false;
    if (clause->is_async) current_->is_coroutine = true;
  }
  return true;
}

bool ScopeBuilder::visit_await(Expr* await, Expr* value) {
  if (!check_annotation_like("await expression", await->range())) return false;
  if (current_->kind == ScopeKind::kComprehension) {
    current_->is_coroutine = true;
  } else if (current_->kind == ScopeKind::kModule && options_.allow_top_level_await) {
    current_->is_coroutine = true;
  } else if (current_->kind == ScopeKind::kModule || current_->kind == ScopeKind::kClass) {
    return fail(await->range(), "'await' outside function");
  } else if (!current_->is_async_function) {
    return fail(await->range(), "'await' outside async function");
  }
  return visit(value);
}

bool ScopeBuilder::visit_yield(Expr* yield, Expr* value) {
  SourceRange range = yield->range();
  if (!check_annotation_like("yield expression", range)) return false;
  switch (current_->kind) {
    case ScopeKind::kComprehension: {
      const char* what = is<ListComp>(current_->node)   ? "list comprehension"
                         : is<SetComp>(current_->node)  ? "set comprehension"
                         : is<DictComp>(current_->node) ? "dict comprehension"
                                                        : "generator expression";
      return fail(range, std::string("'yield' inside ") + what);
    }
    case ScopeKind::kModule:
    case ScopeKind::kClass:
      return fail_later(range, is<YieldFrom>(yield) ? "'yield from' outside function" : "'yield' outside function");
    default:
      break;
  }
  if (is<YieldFrom>(yield) && current_->is_async_function) return fail_later(range, "'yield from' inside async function");
  current_->is_generator = true;
  current_->has_yield = true;
  if (current_->is_async_function && current_->returns_value)
    return fail_later(current_->value_return, "'return' with value in async generator");
  return value == nullptr || visit(value);
}

}  // namespace sandboa::frontend
